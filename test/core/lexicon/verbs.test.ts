import { describe, expect, test } from "vitest";
import { regularVerbs } from "../../../packages/core/src/lexicon/generated/regular-verbs.ts";
import { verbWithForm } from "../../../packages/core/src/lexicon/verbs.ts";

describe("a regular form tells its verb", () => {
  test.for([
    ["blamed", "blame"],
    ["invading", "invade"],
    ["accuses", "accuse"],
    ["denied", "deny"],
    ["deploys", "deploy"],
    ["banned", "ban"],
    ["banning", "ban"],
    ["visited", "visit"],
    ["submitting", "submit"],
    ["cancelled", "cancel"],
    ["canceled", "cancel"],
    ["agreeing", "agree"],
    ["freed", "free"],
    ["tying", "tie"],
    ["panicked", "panic"],
    ["clashes", "clash"],
    ["vetoes", "veto"],
    ["vetoed", "veto"],
    ["founded", "found"],
  ])("%s", ([form, lemma]) => {
    expect(verbWithForm(form as string)).toBe(lemma);
  });
});

describe("what no rule makes tells nothing", () => {
  test.for(["met", "blame", "Blamed", "governmented", ""])("`%s`", (form) => {
    expect(verbWithForm(form)).toBeUndefined();
  });
});

test("no form of one verb is the name of another", () => {
  const lemmas = new Set(regularVerbs.map(({ lemma }) => lemma));
  expect([...lemmas].filter((lemma) => verbWithForm(lemma) !== undefined)).toEqual([]);
});
