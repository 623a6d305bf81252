import { expect, test } from "vitest";
import { incompleteVerbs } from "../../../packages/core/src/lexicon/generated/incomplete-verbs.ts";
import { clauseFrames } from "../../../packages/core/src/statement/frames.ts";
import { isObjectless } from "../../../packages/core/src/statement/nothing.ts";
import { objectlessOf } from "../../../packages/core/src/statement/objectless.ts";
import { first } from "../../helpers/first.ts";
import { extracted, readText } from "../../helpers/statements.ts";

/** The lines of the statements without an object. */
const alone = (text: string): readonly string[] => {
  const { statements, lines } = extracted(text, "2031-05-16");
  return lines.filter((_, at) => isObjectless(statements[at]?.object ?? {}));
};

test.for([
  ["Two aides were acquitted.", ['Two aides -"be acquitted"-> asserted']],
  ["Dora Fenwright resigned.", ['Dora Fenwright -"resign"-> asserted']],
  ["Dora Fenwright has stepped down.", ['Dora Fenwright -"step down"-> asserted']],
  ["Two of the clerks were arrested.", ['Two of the clerks -"be arrested"-> asserted']],
  ["One of the ships sank.", ['One of the ships -"sink"-> asserted']],
  ["Dora Fenwright will appeal.", ['Dora Fenwright -"appeal"->; future']],
  ["Talks failed.", ['Talks -"fail"-> asserted']],
  ["The clerk was arrested and charged.", ['clerk -"be arrested"-> asserted', 'clerk -"be charged"-> asserted']],
  [
    "Dora Fenwright and Joren Halvik resigned.",
    ['Dora Fenwright -"resign"-> asserted', 'Joren Halvik -"resign"-> asserted'],
  ],
] as const)("%s", ([text, lines]) => {
  expect(alone(text)).toEqual(lines);
});

test.for([
  ["Dora Fenwright may resign.", 'Dora Fenwright -"resign"->; possible'],
  ["Dora Fenwright did not resign.", 'Dora Fenwright -"resign"->; not'],
  ["Dora Fenwright refused to step down.", 'Dora Fenwright -"step down"->; not'],
  ["The mayor said that Dora Fenwright had resigned.", 'Dora Fenwright -"resign"->; say: mayor'],
  ["The mayor denied that the bridge had collapsed.", 'bridge -"collapse"->; deny: mayor not'],
  ["Dora Fenwright plans to resign in June.", 'Dora Fenwright -"resign"-> 2031-06-01..2031-06-30; probable future'],
  ["If talks fail, Norhaven will leave.", 'talks -"fail"->; hypothetical'],
] as const)("it is told as firmly as anything else: %s", ([text, line]) => {
  expect(alone(text)).toContain(line);
});

test("a time is no object, but when it was", () => {
  expect(alone("The old bridge collapsed on Monday.")).toEqual(['old bridge -"collapse"-> 2031-05-12 asserted']);
  expect(alone("The remarks published on Monday angered Brelland.")).toEqual([
    'remarks -"be published"-> 2031-05-12 asserted',
  ]);
});

test("what is planned for a day has not happened on it", () => {
  expect(alone("Talks planned for last month were put off.")).toEqual(['Talks -"be put off"-> asserted']);
});

test("its words stand for its object too", () => {
  const { spans, relation } = first(extracted("Dora Fenwright has stepped down.").statements);
  expect([spans.object, relation]).toEqual([spans.relation, null]);
  expect(spans.relation).toEqual({ start: 19, end: 31 });
});

test.for([
  ["The minister criticized it.", "the object is there, though it names nobody"],
  ["The minister relied on it.", "so is the phrase that completes the verb"],
  ["The minister acted as a judge.", "a phrase completes the verb"],
  ["The talks resulted in the firm selling its mill.", "a clause completes the verb"],
  ["The police arrested and questioned the clerk.", "the object stands with the verb joined to it"],
  ["The robots were required to recognize, pick up and carry the crates.", "the object stands with the last of them"],
  ["Villagers told how the clerks lived and dressed.", "how they did is told elsewhere"],
  ["The mayor explained.", "what was said is elsewhere"],
  ["The council continued.", "what it continued is elsewhere"],
  ["Will the minister resign?", "it is asked"],
  ["The villagers came as fast as they could.", "the auxiliary stands for another verb"],
  ["Dora Fenwright wondered how the bridge collapsed.", "how it did is left open"],
  ["They resigned.", "the subject names nobody"],
  ["It rained.", "there is no subject"],
] as const)("nothing is told of the subject alone: %s (%s)", ([text]) => {
  expect(alone(text)).toEqual([]);
});

test("an event may begin by itself, somebody begins something", () => {
  expect(alone("The trial concluded.")).toEqual(['trial -"conclude"-> asserted']);
});

test.for(incompleteVerbs)("“$lemma” tells nothing alone ($voice): $example", ({ lemma, voice, example }) => {
  const { tree, clauses } = first(readText(example).scenes);
  const frames = clauseFrames(tree, clauses).filter(
    (frame) => frame.lemma === lemma.split(" ")[0] && frame.voice === voice,
  );
  expect(frames.length).toBe(1);
  expect(frames.map((frame) => objectlessOf(frame, clauses, () => "literal"))).toEqual([null]);
  // The row is what forbids it: as another verb it would be told.
  const other = frames.map((frame) => objectlessOf({ ...frame, lemma: "arrive" }, clauses, () => "literal"));
  expect(other).not.toEqual([null]);
});

test("what is only said or expected tells nothing alone", () => {
  expect(extracted("The hearing was not expected before January.").lines).toEqual([]);
});

test("who is only moved to do something has nothing else done to them", () => {
  const { statements } = extracted("The plan persuaded young people to stay in the town.");
  expect(statements.map(({ phrase }) => phrase)).toEqual(["stay in"]);
});

test("a time that no calendar knows completes no verb", () => {
  expect(extracted("The trial will open in the autumn.").lines).toEqual(['trial -"open"->; future']);
});
