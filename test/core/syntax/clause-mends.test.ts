import { expect, test } from "vitest";
import { openingPrepositions } from "../../../packages/core/src/lexicon/generated/opening-prepositions.ts";
import { mended } from "../../../packages/core/src/syntax/mending.ts";
import { parsed } from "../../helpers/parsed.ts";
import { wordsOf } from "../../helpers/words.ts";

const participle = { feats: { VerbForm: "Part", Tense: "Past" } };
const treaty = wordsOf(
  ["vote", "VERB", -1, "root", { feats: { VerbForm: "Inf" } }],
  ["treaty", "NOUN", 0, "obl"],
  ["draft", "VERB", 1, "acl", participle],
  ["and", "CCONJ", 4, "cc"],
  ["back", "VERB", 0, "conj", participle],
);

test("a participle is joined to the participle before it, and a finite verb to the verb above", () => {
  expect(mended(treaty).words[4]?.head).toBe(2);
  const finite = treaty.map((word, at) => (at === 4 ? { ...word, feats: { VerbForm: "Fin" } } : word));
  expect(mended(finite).words[4]?.head).toBe(0);
});

test.for(openingPrepositions)("“$preposition” opens a clause: $example", ({ preposition, example }) => {
  const [tree] = parsed(example).trees;
  const verb = tree?.words.find(({ lemma }) => lemma === "talk")?.head ?? -1;
  expect(tree?.words[verb]?.lemma).toBe("collapse");
  const words = wordsOf(
    ["stop", "VERB", -1, "root"],
    [preposition, "ADP", 2, "case"],
    ["talk", "NOUN", 0, "obl"],
    ["soon", "ADV", 2, "advmod"],
    ["fail", "VERB", 2, "acl", { feats: { VerbForm: "Fin", Tense: "Past" } }],
  );
  expect(mended(words).words.map(({ head }) => head)).toEqual([-1, 4, 4, 2, 0]);
});
