import fc from "fast-check";
import { expect, test } from "vitest";
import { joined, resolveEntities } from "../../../packages/core/src/entity/resolve.ts";
import { synonyms } from "../../../packages/core/src/lexicon/generated/synonyms.ts";
import { findMentions } from "../../../packages/core/src/mention/find.ts";
import { referents, staged } from "../../helpers/cast.ts";
import { parsed } from "../../helpers/parsed.ts";

test.for([
  [
    "[French President Odran Keth] came. [Mr. Keth] said that [he] was tired.",
    ["Odran Keth", "Odran Keth", "Odran Keth"],
  ],
  ["[China] signed. [Beijing] said that [it] was pleased.", ["China", "China", "China"]],
  [
    "[Rosa Quellin], a lawyer for the families, spoke on Monday. Odran Keth was arrested and [his lawyer] resigned.",
    ["Rosa Quellin", "Odran Keth’s lawyer"],
  ],
  ["Eleven people died in [Veldonia], seven of them [Veldonian], on Monday.", ["Veldonia", "Veldonia"]],
  [
    "Mr. Keth's brother, [Kamal], was arrested in Corran. Ilse Marrant, a teacher [whose brother] was wounded, left the village on Monday.",
    ["Kamal", "Ilse Marrant’s brother"],
  ],
  ["[Beijing] accused the company of spying. The talks were held in [Beijing].", ["China", "Beijing"]],
  ["[Wang Wenbin] came. [Wang Yi] left.", ["Wang Wenbin", "Wang Yi"]],
  ["[It] is clear that the talks failed.", []],
  ["[It] was a quiet week.", []],
  ["[It] was nine o'clock.", []],
  ["[Odran Keth], [Earl of Corran], resigned on Monday.", ["Odran Keth", "Odran Keth"]],
  [
    "[Ilse Marrant], [president] and [owner of Keldorf Shipping], resigned on Monday.",
    ["Ilse Marrant", "Ilse Marrant", "Ilse Marrant"],
  ],
  ["French President Odran Keth came. He ran for the post of [president of France].", ["president of France"]],
  ["Odran Keth met Volodar Temeshko in May. Keldorf Shipping is in [the largest harbour].", ["largest harbour"]],
  [
    "[Hurricane Zephine] hit the coast on Monday. [Zephine] killed nine people.",
    ["Hurricane Zephine", "Hurricane Zephine"],
  ],
  [
    "[Corran University] closed on Friday. [The Corran University Union] met on Monday.",
    ["Corran University", "Corran University Union"],
  ],
  ["The miners met in [Corran]. [The Corran Council] voted on Sunday.", ["Corran", "Corran Council"]],
  ["[Corran Island] is small. The miners met in [Corran].", ["Corran Island", "Corran"]],
  [
    "[Ilse Marrant] came. [Marrant] spoke. [Odran Marrant] left. [Marrant] resigned on Tuesday.",
    ["Ilse Marrant", "Ilse Marrant", "Odran Marrant", "Ilse Marrant"],
  ],
  ["The miners cite [Keth] and [Keth].", ["Keth", "Keth"]],
  ["[China] signed. [Washington] said it had frozen the aid.", ["China", "United States"]],
  [
    "“[We] have lost,” said [Ilse Marrant], a spokeswoman for [Keldorf Shipping].",
    ["Keldorf Shipping", "Ilse Marrant", "Keldorf Shipping"],
  ],
  ["“[We] have lost,” Ilse Marrant said.", ["Ilse Marrant"]],
  [
    "[Keldorf Shipping] lost money on carmakers such as [Tolvan]. [The company] has a new owner.",
    ["Keldorf Shipping", "Tolvan", "Keldorf Shipping"],
  ],
  ["According to [Ilse Marrant], [she] had left the hall.", ["Ilse Marrant", "Ilse Marrant"]],
  ["[Lake Orrow] is frozen. [The lake] is deep.", ["Lake Orrow", "Lake Orrow"]],
  ["[Rowan Salvat] came. [Salvat Rowan] spoke on Monday.", ["Rowan Salvat", "Rowan Salvat"]],
  [
    "[Cyclone Zephine] hit the coast on Monday. [Cyclone Zephinne] killed nine people.",
    ["Cyclone Zephinne", "Cyclone Zephinne"],
  ],
  [
    "[The Supreme Court] met. [The Corran Court] met. [The Court] closed on Friday.",
    ["Supreme Court", "Corran Court", ""],
  ],
  ["[Senators] voted on Monday. [Senators] left the hall.", ["Senators", "Senators"]],
  ["Volodar Temeshko spoke on Friday. Odran Keth, whom [he] had met in May, left.", ["Volodar Temeshko"]],
  ["Volodar Temeshko spoke on Friday. Odran Keth said: “[He] has lied to us.”", ["Volodar Temeshko"]],
  ["Canada offered a peace plan. She did [it] on Monday.", [""]],
] as const)("%s → %j", ([text, labels]) => {
  if (labels.length === 0)
    expect(staged(text.replaceAll(/[[\]]/g, "")).mentions.map(({ kind }) => kind)).not.toContain("pronoun");
  else expect(referents(text)).toEqual(labels);
});

test("a name that two bear stays unresolved, with a diagnostic", () => {
  const text = "Wang Wenbin came. Wang Yi left. [Mr. Wang] spoke.";
  expect(referents(text)).toEqual([""]);
  expect(staged(text).cast.diagnostics.map(({ code }) => code)).toEqual(["ambiguous-name"]);
});

test.for(synonyms.map(({ nouns, example }) => [nouns.join(", "), example] as const))(
  "one thing is called %s in turn: %s",
  ([, example]) => {
    const { partition, mentions } = staged(example);
    const sieves = partition.links.map(({ sieve }) => sieve);
    expect(mentions.length).toBeGreaterThan(1);
    expect(sieves.some((sieve) => sieve === "in-focus" || sieve === "synonym")).toBe(true);
  },
);

test("of two who stand side by side under one name neither is the other", () => {
  const { marked, cast } = staged("The miners cite [Keth] and [Keth].");
  const [first, second] = marked.map(({ index }) => cast.referents[index]?.join());
  expect(first).not.toBe(second);
});

test("links give the entities", () => {
  const { scene, cast } = staged("Ilse Marrant came. Ms. Marrant spoke.");
  expect(joined(scene).partition.links).toHaveLength(1);
  expect(cast.entities.map(({ mentions }) => mentions)).toEqual([[0, 1]]);
});

const sentences = [
  "Ilse Marrant came.",
  "Ms. Marrant spoke.",
  "Wang Wenbin came.",
  "Wang Yi left.",
  "Mr. Wang spoke.",
  "China signed.",
  "Beijing said that it was pleased.",
  "She promised help.",
  "The country has a new government.",
  "Both countries were pleased.",
];
const anyText = fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 8 });
const names = ["Ilse Marrant", "Wang Wenbin", "Wang Yi", "China"];

test("two people with different names are never one, in whatever order they are named", () => {
  fc.assert(
    fc.property(anyText, (lines) => {
      const { document, trees } = parsed(lines.join("\n"));
      const mentions = findMentions(document, trees);
      const { entities } = resolveEntities(document, trees, mentions);
      const words = (index: number): string =>
        document.article.text.slice(mentions[index]?.start, mentions[index]?.end);
      return entities.every(
        (entity) => names.filter((name) => entity.mentions.some((index) => words(index) === name)).length <= 1,
      );
    }),
  );
});

test("the same text gives the same cast", () => {
  fc.assert(
    fc.property(anyText, (lines) => {
      const cast = () => {
        const { document, trees } = parsed(lines.join("\n"));
        return JSON.stringify(resolveEntities(document, trees, findMentions(document, trees)));
      };
      const [first, second] = [cast(), cast()];
      return first === second;
    }),
  );
});

test("every mention belongs to one entity at most, and ids are unique", () => {
  fc.assert(
    fc.property(anyText, (lines) => {
      const { document, trees } = parsed(lines.join("\n"));
      const { entities } = resolveEntities(document, trees, findMentions(document, trees));
      const all = entities.flatMap(({ mentions }) => mentions);
      return new Set(all).size === all.length && new Set(entities.map(({ id }) => id)).size === entities.length;
    }),
  );
});
