import { expect, test } from "vitest";
import { objectlessVerbs } from "../../../packages/core/src/lexicon/generated/objectless-verbs.ts";
import { twoObjectVerbs } from "../../../packages/core/src/lexicon/generated/two-object-verbs.ts";
import { mended } from "../../../packages/core/src/syntax/mending.ts";
import { parsed } from "../../helpers/parsed.ts";
import { clauseOf } from "../../helpers/statements.ts";
import { wordsOf } from "../../helpers/words.ts";

test("“of” leads from some verbs to what is lost, from others to whose the object is", () => {
  const lost = (verb: string) =>
    mended(
      wordsOf(
        [verb, "VERB", -1, "root"],
        ["pair", "NOUN", 0, "obj"],
        ["of", "ADP", 3, "case"],
        ["medal", "NOUN", 1, "nmod"],
      ),
    ).words[3]?.head;
  expect([lost("strip"), lost("praise")]).toEqual([0, 1]);
});

test("a noun before a number is given it, and one without a number is a part of the name", () => {
  const paid = wordsOf(
    ["pay", "VERB", -1, "root"],
    ["union", "NOUN", 3, "compound"],
    ["5", "NUM", 3, "nummod"],
    ["crown", "NOUN", 0, "obj"],
  );
  expect(mended(paid).words[1]).toMatchObject({ head: 0, deprel: "iobj" });
  expect(
    mended(paid.filter((_, at) => at !== 2).map((word) => ({ ...word, head: Math.min(word.head, 2) }))).words[1]
      ?.deprel,
  ).toBe("compound");
});

test("behind its noun, a past tense without a subject is passive", () => {
  expect(clauseOf("Soldiers found guilty of abuses will be punished.", "find").clause.voice).toBe("passive");
});

const joined = (first: string) =>
  wordsOf([first, "VERB", -1, "root"], ["improve", "VERB", 0, "conj"], ["relation", "NOUN", 0, "obj"]);

test("what one can discuss stays the object of both verbs", () => {
  expect(mended(joined("discuss")).words[2]?.head).toBe(0);
});

test.for(objectlessVerbs)("nothing is the object of “$lemma”: $example", ({ lemma, example }) => {
  const [tree] = parsed(example).trees;
  expect(tree?.words[tree.words.find((word) => word.lemma === "relation")?.head ?? -1]?.lemma).toBe("improve");
  expect(mended(joined(lemma)).words[2]?.head).toBe(1);
});

const twoObjects = (verb: string) =>
  wordsOf([verb, "VERB", -1, "root"], ["miner", "NOUN", 0, "obj"], ["house", "NOUN", 0, "obj"]);

test.for(twoObjectVerbs)("whoever stands first behind “$lemma” gets the other: $example", ({ lemma, example }) => {
  const [tree] = parsed(example).trees;
  expect(tree?.words.find((word) => word.lemma === "miner")?.deprel).toBe("iobj");
  expect(mended(twoObjects(lemma)).words.map(({ deprel }) => deprel)).toEqual(["root", "iobj", "obj"]);
});

test("nobody loses something to somebody, or gives somebody twice", () => {
  expect(mended(twoObjects("lose")).words).toEqual(twoObjects("lose"));
  const given = [...twoObjects("give"), ...wordsOf(["him", "PRON", 0, "iobj"])];
  expect(mended(given).words).toEqual(given);
});

test("what is asked for opens its own clause", () => {
  const asked = wordsOf(
    ["know", "VERB", -1, "root"],
    ["what", "DET", 2, "det", { feats: { PronType: "Int" } }],
    ["time", "NOUN", 3, "obj"],
    ["meet", "VERB", 0, "ccomp"],
  );
  expect(mended(asked).words).toEqual(asked);
});
