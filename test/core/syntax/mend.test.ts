import { expect, test } from "vitest";
import { isPastParticiple } from "../../../packages/core/src/syntax/mend.ts";
import { wordsOf } from "../../helpers/words.ts";

test.for([
  ["drafted", { VerbForm: "Part", Tense: "Past" }, true],
  ["drafting", { VerbForm: "Part", Tense: "Pres" }, false],
  ["drafts", { VerbForm: "Fin", Tense: "Past" }, false],
] as const)("“%s” with %j: a past participle %s", ([lemma, feats, is]) => {
  expect(wordsOf([lemma, "VERB", -1, "root", { feats }]).map(isPastParticiple)).toEqual([is]);
});
