import { expect, test } from "vitest";
import { withDenials } from "../../../packages/core/src/statement/denials.ts";
import { draftsOf } from "../../../packages/core/src/statement/drafts.ts";
import { clauseFrames } from "../../../packages/core/src/statement/frames.ts";
import { extracted, readText } from "../../helpers/statements.ts";

test.for<readonly [string, readonly string[]]>([
  [
    "Veldonia accused Karsovia of hacking its election commission, but Joren Halvik denied the charge.",
    [
      "Veldonia -accuses-> Karsovia asserted",
      "Karsovia -spiesOn-> election commission; accuse: Veldonia; deny: Joren Halvik not",
      "Joren Halvik -denies-> {Karsovia -spiesOn-> election commission} asserted",
    ],
  ],
  [
    "Norhaven denied that Karsovia closed the strait.",
    ["Karsovia -restricts-> strait; deny: Norhaven not", "Norhaven -denies-> {Karsovia -restricts-> strait} asserted"],
  ],
  [
    "Norhaven warned that Karsovia will close the strait.",
    ["Norhaven -warns-> {Karsovia -restricts-> strait} asserted"],
  ],
])("%s", ([text, lines]) => {
  expect(extracted(text).lines).toEqual(expect.arrayContaining([...lines]));
});

test("what is denied in the same paragraph, sentences later, is found", () => {
  const { lines } = extracted(
    "Veldonia accused Karsovia of hacking its election commission.\nBrelland praised Norhaven.\nKarsovia denied this.",
  );
  expect(lines).toContain("Karsovia -denies-> {Karsovia -spiesOn-> election commission} asserted");
});

test("a demand is rejected, not denied", () => {
  const { statements } = extracted(
    "Veldonia accused Karsovia of hacking its election commission.\nKarsovia dismissed the demand.",
  );
  expect(statements.map(({ rule }) => rule)).not.toContain("denial-of-word");
});

test("what is rejected is what the pronoun stands for, and not what was said", () => {
  const { lines } = extracted("Veldonia said that the offer would fail.\nKarsovia studied the offer and rejected it.");
  expect(lines).toContain("Karsovia -rejects-> offer asserted");
  expect(lines.join()).not.toContain("deny: Karsovia");
});

test("what a person denies by a “which” behind a comma is what was said of them", () => {
  const { lines } = extracted("Joren Halvik is accused by Norhaven of hiding the crew, which he denies.");
  expect(lines).toContain('Joren Halvik -denies-> {Joren Halvik -"hide"-> crew} asserted');
});

test("“which” takes up what its own sentence tells, and nothing said before it", () => {
  const { lines } = extracted(
    "Joren Halvik accused Norhaven of hiding the crew.\nDora Fenwright left the firm, which she denied.",
  );
  expect(lines.filter((line) => line.includes("deny: Dora Fenwright"))).toEqual([]);
});

test("who warns does not warn of the time until which the warning holds", () => {
  const { lines } = extracted(
    "The fire service warned residents of three villages to stay indoors until the smoke had cleared.",
  );
  expect(lines.filter((line) => line.includes("-warns-> {"))).toEqual([]);
});

test("what somebody is accused of having done is denied with the charge", () => {
  const { lines } = extracted("The union accused the mayor of having paid the witnesses, which he denied.");
  expect(lines.find((line) => line.includes("pay"))).toContain("deny: mayor not");
});

test("without a denial nothing changes", () => {
  const { scenes } = readText("Norhaven praised Veldonia.");
  const drafts = scenes.flatMap((scene) =>
    clauseFrames(scene.tree, scene.clauses).flatMap((frame) => draftsOf(scene, frame)),
  );
  expect(withDenials(scenes, drafts)).toEqual(drafts);
});

test("a refusal is an act whose object is what is not done", () => {
  expect(extracted("Norhaven refused to free the crew.").lines).toEqual([
    "Norhaven -rejects-> {Norhaven -releases-> crew} asserted",
    "Norhaven -releases-> crew; not",
  ]);
});

test("a warning of what makes no statement keeps its words", () => {
  expect(extracted("Pavel Rusk warned that leaving the pact would have consequences.").lines).toEqual([
    'Pavel Rusk -warns-> "leaving the pact would have consequences" asserted',
  ]);
});
