import { expect, test } from "vitest";
import { implicitFrames, mentionRules } from "../../../packages/core/src/statement/implicit.ts";
import { extracted, readText } from "../../helpers/statements.ts";

/** "Ilse Marrant -headOf-> Veldonian", with the words of the mentions. */
function implied(text: string): readonly string[] {
  const { document, scenes } = readText(text);
  return scenes.flatMap(({ tree, clauses, actors }) =>
    implicitFrames(tree, clauses, actors).map(({ rule, subject, object, relation }) => {
      const words = (head: number): string => {
        const mention = actors.mentionAt(tree, head);
        return mention === undefined ? "?" : document.article.text.slice(mention.start, mention.end);
      };
      return `${rule}: ${words(subject?.head ?? -1)} -${relation}-> ${words(object?.head ?? -1)}`;
    }),
  );
}

test.for(mentionRules)("$name: $example", ({ name, example, gives }) => {
  expect(implied(example)).toContain(`${name}: ${gives}`);
});

test.for([
  ["Former Norwegian President Odran Keth spoke.", ["Odran Keth -headOf-> Norway asserted; inferred"]],
  [
    "Joren Halvik, a spokesman for the Orvane Institute, spoke.",
    ["Joren Halvik -spokespersonFor-> Orvane Institute asserted; inferred"],
  ],
  [
    "Ilse Marrant met Viktor Zeman, the chief of staff of the Orvane Institute.",
    ["Viktor Zeman -holdsPosition-> Orvane Institute asserted; inferred"],
  ],
  [
    "The Orvane Institute denied the report.\nIts director, Joren Halvik, spoke.",
    ["Joren Halvik -headOf-> Orvane Institute asserted; inferred"],
  ],
] as const)("%s", ([text, lines]) => {
  expect(extracted(text).lines).toEqual(expect.arrayContaining([...lines]));
});

test("who serves a person works for him, and holds no position in him", () => {
  const { lines } = extracted("Mr. Zeman’s top diplomat, Joren Halvik, spoke.");
  expect(lines).toContain("Joren Halvik -worksFor-> Zeman asserted; inferred");
});

test.for([
  "Joren Halvik shook his head.",
  "Henrik Aal, a spokesman in Brussels, spoke.",
  "A Norwegian doctor resigned.",
  "The Roman Catholic bishop, Emmanuel Sika, spoke.",
  "Rosa Quellin, the director for Vietnam, spoke.",
])("no role in somebody or in a place: %s", (text) => {
  expect(extracted(text).lines.filter((line) => line.includes("inferred"))).toEqual([]);
});

test.for([
  ["Aurel’s local manager, Tuva Rask, spoke.", "Tuva Rask -holdsPosition-> Aurel asserted; inferred"],
  [
    "Orvane Steel’s safety director, Joren Halvik, spoke.",
    "Joren Halvik -holdsPosition-> Orvane Steel asserted; inferred",
  ],
] as const)("who directs a part of a body does not head it: %s", ([text, line]) => {
  expect(extracted(text).lines).toContain(line);
});

test("an envoy holds his position with who sends him, not where he is sent", () => {
  const lines = extracted("Denmark's ambassador to Norway was expelled on Friday.").lines;
  expect(lines.filter((line) => line.includes("holdsPosition"))).toEqual([
    "Denmark's ambassador -holdsPosition-> Denmark asserted; inferred",
  ]);
});

test("a body holds no position", () => {
  const { lines } = extracted("His coalition partner, the Liberal Union, opposed the law.");
  expect(lines.filter((line) => line.includes("holdsPosition"))).toEqual([]);
  expect(lines).toContain("Liberal Union -opposes-> law asserted");
});

test("what takes place is in the place, and not whose it is", () => {
  const { lines } = extracted("Dora Fenwright spoke at a summit of the Harbour Council in Corran.");
  expect(lines.filter((line) => line.includes("locatedIn"))).toEqual([]);
});
