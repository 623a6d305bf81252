import { expect, test } from "vitest";
import { collectives } from "../../../packages/core/src/lexicon/generated/collectives.ts";
import { stateActors } from "../../../packages/core/src/lexicon/generated/state-actors.ts";
import { draftsOf } from "../../../packages/core/src/statement/drafts.ts";
import { clauseFrames } from "../../../packages/core/src/statement/frames.ts";
import { extracted, readText } from "../../helpers/statements.ts";

const drafts = (text: string) =>
  readText(text).scenes.flatMap((scene) =>
    clauseFrames(scene.tree, scene.clauses).flatMap((frame) => draftsOf(scene, frame)),
  );

test("what several do to each other each does to the others", () => {
  expect(extracted("Veldonia and Karsovia accused each other of spying.").lines).toEqual(
    expect.arrayContaining(["Veldonia -accuses-> Karsovia asserted", "Karsovia -accuses-> Veldonia asserted"]),
  );
});

test.for(collectives)("“$phrase” is done together: $example", ({ example }) => {
  expect(drafts(example).map(({ rule }) => rule)).toContain("collective");
});

test.for(stateActors)("$noun of two peoples act with each other: $example", ({ example }) => {
  expect(extracted(example).lines).toContain("Denmark -meets-> Norway asserted");
});

test.for([
  ["Danish and Norwegian fishermen met on Friday.", []],
  ["Norway and Denmark have upgraded their ties.", ["Norway -recognizes-> Denmark asserted"]],
  [
    "Norway and Denmark broke off relations in 1975.",
    ["Norway -cutsTiesWith-> Denmark 1975-01-01..1975-12-31 asserted"],
  ],
  ["Norway and Denmark failed to reach an agreement.", ["Norway -agreesWith-> Denmark; not"]],
] as const)("what only two have is between them: %s", ([text, lines]) => {
  expect(extracted(text).lines.filter((line) => /^(?:Norway|Denmark) -\w+-> (?:Norway|Denmark)/.test(line))).toEqual(
    lines,
  );
});

test.for([
  [
    "Norhaven praised Veldonia and Karsovia.",
    ["Norhaven -praises-> Veldonia asserted", "Norhaven -praises-> Karsovia asserted"],
  ],
  [
    "Veldonia and Karsovia praised Norhaven.",
    ["Veldonia -praises-> Norhaven asserted", "Karsovia -praises-> Norhaven asserted"],
  ],
  ["Joren Halvik and Rosa Quellin met in Corran.", ["Joren Halvik -meets-> Rosa Quellin asserted"]],
  ["Norhaven does not want war but peace.", ['Norhaven -"want"-> war; not', 'Norhaven -"want"-> "peace" asserted']],
  ["Norhaven accepted a delay but not a cut.", ['Norhaven -"accept"-> "a delay" asserted']],
  ["Norhaven received aid from Brelland.", ["Brelland -aids-> Norhaven asserted"]],
  [
    "Denmark had offered Norway a quota of 900 tons a year free of duty.",
    ['Denmark -"offer"-> "a quota of 900 tons a year free of duty" asserted'],
  ],
  ["The plan announced by Norhaven failed.", ["Norhaven -announces-> plan asserted"]],
  ["Norhaven does not extradite to Karsovia.", ['Norhaven -"extradite to"-> Karsovia; not']],
  ["Ilse Marrant paid $2 million to Norhaven.", ['Ilse Marrant -"pay to"-> Norhaven asserted']],
] as const)("%s", ([text, lines]) => {
  expect(extracted(text).lines).toEqual(expect.arrayContaining([...lines]));
});

test("a day after the article's own is to come", () => {
  const { statements } = extracted("Dora Fenwright is visiting Corran on June 3.", "2031-05-16");
  expect(
    statements.map(({ relation, time, attributions, asserted }) => [
      relation,
      time?.start,
      attributions[0].tense,
      asserted,
    ]),
  ).toEqual([["visits", "2031-06-03", "future", false]]);
});

test("a pronoun that names nobody gives no statement", () => {
  expect(drafts("They praised it.")).toEqual([]);
});

test("what is done not only by one is done by both, and not by one but by another by the other", () => {
  expect(extracted("The treaty was signed not only by Karsovia but also by Brelland.").lines).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Karsovia -.*treaty asserted$/),
      expect.stringMatching(/^Brelland -.*treaty asserted$/),
    ]),
  );
  expect(extracted("The ships were seized not by Karsovia but by Brelland.").lines).toEqual(
    expect.arrayContaining([expect.stringMatching(/^Karsovia -.*; not$/)]),
  );
});

test("those who train others do not cooperate by it", () => {
  const { lines } = extracted("Norhaven and Brelland have trained Danish officers since 2019.");
  expect(lines.filter((line) => line.includes("cooperatesWith"))).toEqual([]);
});
