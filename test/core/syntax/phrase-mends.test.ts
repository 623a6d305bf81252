import { expect, test } from "vitest";
import { namingVerbs } from "../../../packages/core/src/lexicon/generated/naming-verbs.ts";
import { quantities } from "../../../packages/core/src/lexicon/generated/quantities.ts";
import { mended } from "../../../packages/core/src/syntax/mending.ts";
import { parsed } from "../../helpers/parsed.ts";
import { wordsOf } from "../../helpers/words.ts";

const many = { feats: { Number: "Plur" } };

const spokeswoman = wordsOf(
  ["spokeswoman", "NOUN", -1, "root", { nounClass: "person" }],
  ["for", "ADP", 2, "case"],
  ["ministry", "NOUN", 0, "nmod", { nounClass: "organization" }],
  [",", "PUNCT", 4, "punct"],
  ["Greta", "PROPN", 2, "appos", { name: "B-person" }],
);

test("a person behind a body's name is the person before it", () => {
  expect(mended(spokeswoman).words[4]).toMatchObject({ head: 0, deprel: "appos" });
});

test("a name stays beside a person, a body's name beside the body, and no person is several", () => {
  const nurse = spokeswoman.map((word, at) => (at === 2 ? { ...word, nounClass: "person" as const } : word));
  const firm = spokeswoman.map((word, at) => (at === 4 ? { ...word, name: "B-organization" as const } : word));
  const heads = spokeswoman.map((word, at) => (at === 0 ? { ...word, ...many } : word));
  for (const words of [nurse, firm, heads]) expect(mended(words).words[4]).toBe(words[4]);
});

const coalition = wordsOf(
  ["coalition", "NOUN", -1, "root"],
  ["of", "ADP", 2, "case"],
  ["union", "NOUN", 0, "nmod", many],
  ["and", "CCONJ", 4, "cc"],
  ["group", "NOUN", 0, "conj", many],
);

test("the second of several members is a member, and no second whole", () => {
  expect(mended(coalition).words[4]).toMatchObject({ head: 2, deprel: "conj" });
  const one = coalition.map((word, at) => (at === 4 ? { ...word, feats: {} } : word));
  expect(mended(one).words[4]).toBe(one[4]);
});

test.for(namingVerbs)("$lemma gives a name: $example", ({ example }) => {
  const [tree] = parsed(example).trees;
  const name = tree?.words.find(({ deprel }) => deprel === "appos");
  expect(tree?.words[name?.head ?? -1]).toMatchObject({ upos: "NOUN", head: expect.any(Number) });
  expect(tree?.words.filter(({ upos, deprel }) => upos === "ADP" && deprel === "case").length).toBeGreaterThan(0);
});

test("several things have no one name, and a verb that names nobody stays a verb", () => {
  const ships = wordsOf(
    ["ship", "NOUN", -1, "root", many],
    ["name", "VERB", 0, "acl", { feats: { VerbForm: "Part" } }],
    ["Eleanor", "PROPN", 1, "xcomp", { name: "B-other" }],
  );
  expect(mended(ships).words).toEqual(ships);
  const ship = ships.map((word, at) => (at === 2 ? { ...word, upos: "NOUN" as const, name: "O" as const } : word));
  expect(mended(ship).words).toEqual(ship);
});

const driver = wordsOf(
  ["Abara", "PROPN", -1, "root", { name: "B-person" }],
  [",", "PUNCT", 2, "punct"],
  ["driver", "NOUN", 0, "appos", { nounClass: "person" }],
  ["and", "CCONJ", 4, "cc"],
  ["member", "NOUN", 0, "conj", { nounClass: "person" }],
);

test("the second of two roles is said of the same person, unless a comma parts them", () => {
  expect(mended(driver).words[4]).toMatchObject({ head: 2, deprel: "conj" });
  const parted = [
    ...driver.slice(0, 3),
    ...wordsOf(
      [",", "PUNCT", 5, "punct"],
      ["and", "CCONJ", 5, "cc"],
      ["member", "NOUN", 0, "conj", { nounClass: "person" }],
    ),
  ];
  expect(mended(parted).words[5]).toBe(parted[5]);
});

const told = wordsOf(
  ["tell", "VERB", -1, "root"],
  ["newspaper", "NOUN", 0, "iobj"],
  ["Herald", "PROPN", 5, "nsubj", { name: "B-organization" }],
  ["that", "SCONJ", 5, "mark"],
  ["talk", "NOUN", 5, "nsubj"],
  ["fail", "VERB", 0, "ccomp"],
);

test("a name before the clause that is told is that of the noun before it", () => {
  expect(mended(told).words[2]).toMatchObject({ head: 1, deprel: "appos" });
  const subject = told.map((word, at) => (at === 4 ? { ...word, deprel: "obj" } : word));
  expect(mended(subject).words[2]).toBe(subject[2]);
});

test.for(quantities)("“$lemma” stands alone: $example", ({ lemma, example }) => {
  const [tree] = parsed(example).trees;
  const hope = tree?.words.findIndex((word) => word.lemma === "hope");
  expect(tree?.words.find((word) => word.lemma === lemma)).toMatchObject({ deprel: "nsubj", head: hope });
  const behind = wordsOf(
    ["war", "NOUN", 2, "obl"],
    [lemma, "ADJ", 0, "amod"],
    ["hope", "VERB", -1, "root", { feats: { VerbForm: "Fin" } }],
  );
  expect(mended(behind).words[1]).toMatchObject({ upos: "PRON", deprel: "nsubj", head: 2 });
});

test.for([
  ["Odran Keth signed the deal with the bank Nordkredit in May.", "Nordkredit", "bank"],
  ["The plan was seen by the newspaper Northmark Tribune.", "Tribune", "newspaper"],
] as const)("a body's name stands beside its kind: %s", ([example, name, kind]) => {
  const [tree] = parsed(example).trees;
  const texts = tree?.sentence.tokens.map(({ text }) => text) ?? [];
  expect(tree?.words[texts.indexOf(name)]).toMatchObject({ head: texts.indexOf(kind), deprel: "appos" });
});

test("of two subjects the second is the name of a body that stands before it, and nobody's of another noun", () => {
  const bank = wordsOf(
    ["analysts", "NOUN", 4, "nsubj"],
    ["at", "ADP", 2, "case"],
    ["bank", "NOUN", 0, "nmod", { nounClass: "organization" }],
    ["Kestrel", "PROPN", 4, "nsubj", { name: "B-organization" }],
    ["said", "VERB", -1, "root"],
  );
  expect(mended(bank).words[3]).toMatchObject({ head: 2, deprel: "appos" });
  const year = bank.map((word, at) => (at === 2 ? { ...word, nounClass: "time" as const } : word));
  expect(mended(year).words[3]).toBe(year[3]);
});
