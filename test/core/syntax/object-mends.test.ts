import { expect, test } from "vitest";
import { withOfVerb, withReceiverBeforeNumber } from "../../../packages/core/src/syntax/object-mends.ts";
import type { Word } from "../../../packages/core/src/syntax/syntax.ts";
import { clauseOf } from "../../helpers/statements.ts";

/** Each word with its part of speech, its head from 0 and its relation. */
const wordsOf = (...rows: readonly (readonly [string, Word["upos"], number, string])[]) =>
  rows.map(
    ([lemma, upos, head, deprel]): Word => ({ lemma, upos, feats: {}, head, deprel, name: "O", nounClass: null }),
  );

test("“of” leads from some verbs to what is lost, from others to whose the object is", () => {
  const lost = (verb: string) =>
    withOfVerb(
      wordsOf(
        [verb, "VERB", -1, "root"],
        ["pair", "NOUN", 0, "obj"],
        ["of", "ADP", 3, "case"],
        ["medal", "NOUN", 1, "nmod"],
      ),
      3,
    ).head;
  expect([lost("strip"), lost("praise")]).toEqual([0, 1]);
});

test("a noun before a number is given it, and one without a number is a part of the name", () => {
  const paid = wordsOf(
    ["pay", "VERB", -1, "root"],
    ["union", "NOUN", 3, "compound"],
    ["5", "NUM", 3, "nummod"],
    ["crown", "NOUN", 0, "obj"],
  );
  expect(withReceiverBeforeNumber(paid, 1)).toMatchObject({ head: 0, deprel: "iobj" });
  expect(
    withReceiverBeforeNumber(
      paid.filter((_, at) => at !== 2),
      1,
    ).deprel,
  ).toBe("compound");
});

test("behind its noun, a past tense without a subject is passive", () => {
  expect(clauseOf("Soldiers found guilty of abuses will be punished.", "find").clause.voice).toBe("passive");
});
