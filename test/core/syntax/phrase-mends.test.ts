import { expect, test } from "vitest";
import { namingVerbs } from "../../../packages/core/src/lexicon/generated/naming-verbs.ts";
import {
  withKindBefore,
  withMemberBefore,
  withNameGiven,
  withPersonNamed,
  withRelativeBefore,
  withRoleBefore,
} from "../../../packages/core/src/syntax/phrase-mends.ts";
import type { Word } from "../../../packages/core/src/syntax/syntax.ts";
import { parsed } from "../../helpers/parsed.ts";

/** Each word with its part of speech, its head from 0, its relation, and what else is known of it. */
const wordsOf = (...rows: readonly (readonly [string, Word["upos"], number, string, Partial<Word>?])[]) =>
  rows.map(
    ([lemma, upos, head, deprel, more = {}]): Word => ({
      lemma,
      upos,
      feats: {},
      head,
      deprel,
      name: "O",
      nounClass: null,
      ...more,
    }),
  );

const many = { feats: { Number: "Plur" } };

const spokeswoman = wordsOf(
  ["spokeswoman", "NOUN", -1, "root", { nounClass: "person" }],
  ["for", "ADP", 2, "case"],
  ["ministry", "NOUN", 0, "nmod", { nounClass: "organization" }],
  [",", "PUNCT", 4, "punct"],
  ["Greta", "PROPN", 2, "appos", { name: "B-person" }],
);

test("a person behind a body's name is the person before it", () => {
  expect(withPersonNamed(spokeswoman, 4)).toMatchObject({ head: 0, deprel: "appos" });
});

test("a name stays beside a person, a body's name beside the body, and no person is several", () => {
  const nurse = spokeswoman.map((word, at) => (at === 2 ? { ...word, nounClass: "person" as const } : word));
  const firm = spokeswoman.map((word, at) => (at === 4 ? { ...word, name: "B-organization" as const } : word));
  const heads = spokeswoman.map((word, at) => (at === 0 ? { ...word, ...many } : word));
  for (const words of [nurse, firm, heads]) expect(withPersonNamed(words, 4)).toBe(words[4]);
});

const cancelled = wordsOf(
  ["Brandt", "PROPN", 6, "nsubj"],
  [",", "PUNCT", 3, "punct"],
  ["who", "PRON", 3, "nsubj"],
  ["speak", "VERB", 0, "acl:relcl"],
  ["Monday", "PROPN", 6, "obl"],
  [",", "PUNCT", 0, "punct"],
  ["leave", "VERB", -1, "root"],
);

test("what stands in a relative clause, before its comma, belongs to it", () => {
  expect(withRelativeBefore(cancelled, 4)).toMatchObject({ head: 3, deprel: "obl" });
});

test("what a comma parts from a relative clause, or follows it without one, stays where it is", () => {
  const parted = cancelled.map((word, at) => (at === 3 ? { ...word, upos: "PUNCT" as const } : word));
  const open = cancelled.map((word, at) => (at === 5 ? { ...word, lemma: "soon", upos: "ADV" as const } : word));
  for (const words of [parted, open]) expect(withRelativeBefore(words, 4)).toBe(words[4]);
});

const coalition = wordsOf(
  ["coalition", "NOUN", -1, "root"],
  ["of", "ADP", 2, "case"],
  ["union", "NOUN", 0, "nmod", many],
  ["and", "CCONJ", 4, "cc"],
  ["group", "NOUN", 0, "conj", many],
);

test("the second of several members is a member, and no second whole", () => {
  expect(withMemberBefore(coalition, 4)).toMatchObject({ head: 2, deprel: "conj" });
  const one = coalition.map((word, at) => (at === 4 ? { ...word, feats: {} } : word));
  expect(withMemberBefore(one, 4)).toBe(one[4]);
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
  expect(ships.map((_, at) => withNameGiven(ships, at))).toEqual(ships);
  const ship = ships.map((word, at) => (at === 2 ? { ...word, upos: "NOUN" as const, name: "O" as const } : word));
  expect(ship.map((_, at) => withNameGiven(ship, at))).toEqual(ship);
});

const driver = wordsOf(
  ["Abara", "PROPN", -1, "root", { name: "B-person" }],
  [",", "PUNCT", 2, "punct"],
  ["driver", "NOUN", 0, "appos", { nounClass: "person" }],
  ["and", "CCONJ", 4, "cc"],
  ["member", "NOUN", 0, "conj", { nounClass: "person" }],
);

test("the second of two roles is said of the same person, unless a comma parts them", () => {
  expect(withRoleBefore(driver, 4)).toMatchObject({ head: 2, deprel: "conj" });
  const parted = [
    ...driver.slice(0, 3),
    ...wordsOf(
      [",", "PUNCT", 5, "punct"],
      ["and", "CCONJ", 5, "cc"],
      ["member", "NOUN", 0, "conj", { nounClass: "person" }],
    ),
  ];
  expect(withRoleBefore(parted, 5)).toBe(parted[5]);
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
  expect(withKindBefore(told, 2)).toMatchObject({ head: 1, deprel: "appos" });
  const subject = told.map((word, at) => (at === 4 ? { ...word, deprel: "obj" } : word));
  expect(withKindBefore(subject, 2)).toBe(subject[2]);
});
