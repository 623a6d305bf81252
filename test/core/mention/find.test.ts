import fc from "fast-check";
import { expect, test } from "vitest";
import { findMentions } from "../../../packages/core/src/mention/find.ts";
import { staged } from "../../helpers/cast.ts";
import { parsed } from "../../helpers/parsed.ts";

/** The mentions in one line each: kind, words, type. */
const found = (text: string): readonly string[] =>
  staged(text).mentions.map(({ kind, start, end, type }) => `${kind} ${staged(text).text.slice(start, end)}: ${type}`);

test.for([
  ["Chinese President Odran Keth came on Monday.", ["name Chinese: GeopoliticalEntity", "name Odran Keth: Person"]],
  ["Ms. Marrant spoke.", ["name Marrant: Person"]],
  ["Canada offered a peace plan.", ["name Canada: GeopoliticalEntity", "nominal a peace plan: Proposal"]],
  ["The talks were held in Beijing.", ["nominal The talks: Event", "name Beijing: GeopoliticalEntity"]],
  ["Beijing said that it was pleased.", ["metonym Beijing: GeopoliticalEntity", "pronoun it: Entity"]],
  ["It is clear that the talks failed.", ["nominal the talks: Event"]],
  ["The company paid 5 million dollars in March 2023.", ["nominal The company: Organization"]],
] as const)("%s has %j", ([text, mentions]) => {
  expect(found(text)).toEqual(mentions);
});

const sentences = [
  "Chinese President Odran Keth came on Monday.",
  "Ms. Marrant spoke.",
  "The company paid 5 million dollars in March 2023.",
  "Ilse Marrant, who leads Veldonia, resigned.",
  "It is clear that the talks failed.",
];

test("mentions are ordered by span, numbered in order, and no two of a sentence have one head", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 6 }), (lines) => {
      const { document, trees } = parsed(lines.join("\n"));
      const mentions = findMentions(document, trees);
      const heads = new Set(mentions.map(({ sentence, head }) => `${sentence} ${head}`));
      return (
        heads.size === mentions.length &&
        mentions.every(({ index, start }, at) => index === at && start >= (mentions[at - 1]?.start ?? 0))
      );
    }),
  );
});

test("a mention's span is that of its words", () => {
  for (const sentence of sentences) {
    const { document, trees } = parsed(sentence);
    for (const { start, end, first, last } of findMentions(document, trees)) {
      const tokens = trees[0]?.sentence.tokens;
      expect([start, end]).toEqual([tokens?.[first]?.start, tokens?.[last]?.end]);
    }
  }
});
