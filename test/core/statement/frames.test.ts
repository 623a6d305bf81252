import { expect, test } from "vitest";
import { causatives } from "../../../packages/core/src/lexicon/generated/causatives.ts";
import { means } from "../../../packages/core/src/lexicon/generated/means.ts";
import type { Frame, Participant } from "../../../packages/core/src/statement/frame.ts";
import { clauseFrames, clauseRules } from "../../../packages/core/src/statement/frames.ts";
import { nounPhrase, prepositionOf } from "../../../packages/core/src/syntax/phrases.ts";
import { spanOf } from "../../../packages/core/src/syntax/tree.ts";
import { extracted, readText } from "../../helpers/statements.ts";

/** "the council -reject-> The bill in June": `_` for nobody, the rest with its prepositions. */
function lines(text: string): readonly string[] {
  const { document, scenes } = readText(text);
  return scenes.flatMap(({ tree, clauses }) =>
    clauseFrames(tree, clauses).map((frame: Frame) => {
      const words = (part: Participant | null): string => {
        if (part === null) return "_";
        const { start, end } = spanOf(tree, nounPhrase(tree, part.head, part.predicate));
        return document.article.text.slice(start, end);
      };
      const others = frame.others.map((part) => `${prepositionOf(tree, part.head)} ${words(part)}`.trim());
      return [`${frame.rule}: ${words(frame.subject)} -${frame.phrase}-> ${words(frame.object)}`, ...others].join(" ");
    }),
  );
}

test.for(clauseRules)("$name: $example", ({ name, example, gives }) => {
  expect(lines(example)).toContain(`${name}: ${gives}`);
});

test.for(causatives)("nothing is done to whom one may “$lemma” act: $example", ({ lemma, example }) => {
  const told = lines(example).filter((line) => line.includes(` -${lemma}-> `));
  expect(told.every((line) => line.includes("-> _"))).toBe(true);
});

test.for(means)("by $noun is how it is done: $example", ({ example }) => {
  expect(lines(example).map((line) => line.split(":")[0])).toEqual(["passive"]);
});

test.for([
  ["Dora Fenwright praised the captain who saved the crew.", ["active: the captain -save-> the crew"]],
  ["The ship that Norhaven sold sank.", ["active: Norhaven -sell-> The ship"]],
  ["Norhaven asked Brelland to free the crew.", ["active: Brelland -free-> the crew"]],
  ["Norhaven promised Brelland to free the crew.", ["active: Norhaven -free-> the crew"]],
  ["Norhaven called on Brelland to free the crew.", ["active: Brelland -free-> the crew"]],
  ["Norhaven accused Brelland of holding the crew.", ["active: Brelland -hold-> the crew"]],
  ["The plan announced by Norhaven failed.", ["passive-agent: Norhaven -announce-> The plan announced by Norhaven"]],
  ["Villagers saw the firm hide the crack.", ["active: the firm -hide-> the crack"]],
] as const)("%s", ([text, frames]) => {
  expect(lines(text)).toEqual(expect.arrayContaining([...frames]));
});

test("an auxiliary stands for the verb before it, of its own subject", () => {
  expect(lines("Norway signed the treaty, but Denmark did not.")).toEqual([
    "active: Norway -sign-> the treaty",
    "active: Denmark -sign-> the treaty",
  ]);
});

test.for<readonly [string, readonly string[]]>([
  ["It will be the clerks who pay for the dam.", ["intransitive: It will be the clerks -pay-> _ for the dam"]],
  [
    "Dora Fenwright criticized what she calls the cartel.",
    ["active: Dora Fenwright -criticize-> what she calls the cartel"],
  ],
  [
    "Norhaven asked Dora Fenwright to sell the ship, which she refused to do.",
    ["active: Norhaven -ask-> Dora Fenwright", "active: Dora Fenwright -sell-> the ship"],
  ],
  ["As the ministry puts it, the firm sold the mill.", ["active: the firm -sell-> the mill"]],
  ["Norhaven was helped more by the storm in the strait than by Karsovia.", ["passive: _ -help-> Norhaven"]],
])("what a clause only points out, names, stands for or compares tells nothing: %s", ([text, frames]) => {
  expect(lines(text).filter((line) => !line.startsWith("intransitive: she -refuse"))).toEqual(frames);
});

test("what others are said to do with a thing is not said of it", () => {
  const told = lines("The vote is a matter that Rosa Quellin said it was for the ministry to settle.");
  expect(told.filter((line) => line.includes("-say->"))).toEqual([]);
});

test("what something is worth is its object", () => {
  expect(
    extracted("The firm has won contracts worth more than 200 million euros from Norhaven.").lines.join("\n"),
  ).toContain('-"be worth"-> "more than 200 million euros"');
});

test("what is more common is not said to be common", () => {
  expect(lines("Machines are more common in Norhaven than computers.")).toEqual([
    expect.stringContaining("copula-adjective: Machines -be more common-> _"),
  ]);
});
