import { describe, expect, test } from "vitest";
import { irregularVerbs } from "../../../packages/core/src/lexicon/generated/irregular-verbs.ts";
import { regularVerbs } from "../../../packages/core/src/lexicon/generated/regular-verbs.ts";
import { verbWithForm } from "../../../packages/core/src/lexicon/verbs.ts";

describe("a form tells its verb", () => {
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
    ["fled", "flee"],
    ["withdrew", "withdraw"],
    ["paying", "pay"],
    ["won", "win"],
    ["winning", "win"],
    ["goes", "go"],
    ["blame", "blame"],
  ])("%s", ([form, lemma]) => {
    expect(verbWithForm(form as string)).toBe(lemma);
  });
});

describe("a form of no verb or of two tells nothing", () => {
  test.for(["found", "lay", "wound", "fell", "Blamed", "governmented", ""])("`%s`", (form) => {
    expect(verbWithForm(form)).toBeUndefined();
  });
});

test("a verb's own name tells the verb, unless it is another's form", () => {
  const lemmas = [...regularVerbs, ...irregularVerbs].map(({ lemma }) => lemma);
  expect(lemmas.filter((lemma) => ![lemma, undefined].includes(verbWithForm(lemma)))).toEqual([]);
});
