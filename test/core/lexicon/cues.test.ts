import { expect, test } from "vitest";
import * as cues from "../../../packages/core/src/lexicon/cues.ts";

test("verbs of speech are told apart by what they take", () => {
  const { speakingVerbs, tellingVerbs, askingVerbs, promisingVerbs } = cues;
  expect(["say", "urge", "vow", "walk"].map((verb) => speakingVerbs.has(verb))).toEqual([true, true, true, false]);
  expect(["say", "accuse"].map((verb) => tellingVerbs.has(verb))).toEqual([true, false]);
  expect(["urge", "say"].map((verb) => askingVerbs.has(verb))).toEqual([true, false]);
  expect(["vow", "say"].map((verb) => promisingVerbs.has(verb))).toEqual([true, false]);
  expect(["claim", "hearing"].map((noun) => cues.tellingNouns.has(noun))).toEqual([true, false]);
  expect(["accuse", "charge", "say"].map((verb) => cues.chargingVerbs.get(verb))).toEqual(["of", "with", undefined]);
});
