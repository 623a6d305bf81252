import fc from "fast-check";
import { expect, test } from "vitest";
import { fixedObjects } from "../../../packages/core/src/lexicon/generated/fixed-objects.ts";
import { ofVerbs } from "../../../packages/core/src/lexicon/generated/of-verbs.ts";
import { verbAdverbs } from "../../../packages/core/src/lexicon/generated/verb-adverbs.ts";
import { clausesOf, predicateLemma } from "../../../packages/core/src/syntax/clauses.ts";
import { isRooted } from "../../../packages/core/src/syntax/links.ts";
import { mended as mendedLinks, mends } from "../../../packages/core/src/syntax/mending.ts";
import { prepositionOf } from "../../../packages/core/src/syntax/phrases.ts";
import type { Word } from "../../../packages/core/src/syntax/syntax.ts";
import { parsed } from "../../helpers/parsed.ts";
import { wordsOf } from "../../helpers/words.ts";

const mended = (words: readonly Word[]): readonly Word[] => mendedLinks(words).words;

const changed: Readonly<Record<string, readonly [word: string, deprel: string, head: string]>> = {
  "speaker-after-comma": ["announced", "parataxis", "visit"],
  "noun-read-as-infinitive": ["pay", "compound", "offer"],
  "preposition-of-apposition": ["for", "case", "leader"],
  "doer-of-participle": ["firms", "nsubj", "providing"],
  "lone-indirect-object": ["government", "obj", "urged"],
  "verb-read-as-auxiliary": ["plaudits", "obj", "won"],
  "infinitive-of-perception": ["exchange", "xcomp", "see"],
  "quantity-behind-noun": ["many", "nsubj", "hoped"],
  "name-beside-its-noun": ["Joren", "appos", "leader"],
  "object-complement": ["provocation", "xcomp", "called"],
  "title-beside-its-name": ["President", "nmod:desc", "Ilse"],
  "perfect-read-as-passive": ["room", "nsubj", "assured"],
  "relative-read-as-conjunction": ["that", "obj", "submitted"],
  "owner-without-sign": ["Norway", "iobj", "offered"],
  "infinitive-after-let": ["overrule", "xcomp", "let"],
  "object-before-its-verb": ["council", "obj", "convened"],
  "verb-read-as-noun": ["rate", "obj", "cuts"],
  "object-of-last-verb": ["relations", "obj", "improve"],
  "fixed-object": ["part", "compound:prt", "took"],
  "person-beside-a-body": ["Ilse", "appos", "head"],
  "phrase-of-relative-clause": ["week", "obl:unmarked", "attend"],
  "members-read-as-whole": ["groups", "conj", "unions"],
  "roles-read-as-persons": ["member", "conj", "lawyer"],
  "name-behind-its-kind": ["Herald", "appos", "newspaper"],
  "name-that-is-given": ["Lantern", "appos", "group"],
  "two-objects": ["consumers", "iobj", "cost"],
  "clause-after-as": ["diplomat", "nsubj", "Corran"],
  "verb-behind-phrase": ["talks", "nsubj", "collapsed"],
  "sum-behind": ["decision", "parataxis", "renew"],
  "phrase-of-saying": ["Wednesday", "obl", "said"],
  "speaker-going-on": ["adding", "advcl", "said"],
  "object-of-infinitive": ["which", "obj", "dissuade"],
  "promise-of-verb": ["respect", "xcomp", "pledged"],
  "subject-inside-its-clause": ["snipers", "nsubj", "wounded"],
  "joined-participle": ["backed", "conj", "drafted"],
  "joined-gerund": ["cutting", "conj", "forcing"],
  "joined-infinitive": ["place", "conj", "explain"],
  "complement-before-object": ["act", "xcomp", "called"],
  "apposition-behind-list": ["losers", "appos", "Norway"],
  "denied-gerund": ["seen", "xcomp", "denied"],
  "promise-of-noun": ["abolish", "acl", "promise"],
  "day-behind-subject": ["Tuesday", "obl", "agreed"],
  "name-before-relative": ["drafted", "acl:relcl", "Norway"],
  "noun-below-person": ["joined", "acl:relcl", "Union"],
  "object-read-as-subject": ["Eide", "obj", "urged"],
  "noun-before-quotation": ["calls", "acl:relcl", "stance"],
  "object-of-relative": ["whom", "obj", "blame"],
  "speaker-at-the-end": ["person", "nsubj", "said"],
  "of-after-verb": ["medal", "obl", "stripped"],
  "as-after-verb": ["theater", "obl", "dismissed"],
  "receiver-before-number": ["union", "iobj", "paid"],
  "hyphen-between-nouns": ["secretary", "compound", "general"],
  "object-after-particle": ["talks", "obj", "called"],
  "gerund-before-noun": ["drinking", "amod", "water"],
  "participle-behind-noun": ["found", "acl", "soldiers"],
  "speaker-behind-content": ["saying", "advcl", "denied"],
  "content-behind-phrase": ["talking", "ccomp", "said"],
  "content-from-before": ["dismissed", "conj", "talking"],
  "content-of-first-verb": ["moved", "ccomp", "denied"],
  "joined-bare-infinitive": ["dissolve", "conj", "try"],
  "name-that-speaks": ["denied", "acl:relcl", "Norway"],
  "gerund-behind-comma": ["contradicting", "advcl", "told"],
  "subject-of-content": ["who", "nsubj", "burned"],
  "speaker-inside-relative": ["said", "parataxis", "forged"],
  "clause-behind-semicolon": ["puts", "parataxis", "say"],
  "charge-behind-phrase": ["stealing", "advcl", "accused"],
  "adverb-of-verb": ["back", "compound:prt", "turned"],
};

test.for(mends.map(({ id, example }) => [id, example] as const))("%s: %s", ([id, example]) => {
  const [tree] = parsed(example).trees;
  const texts = tree?.sentence.tokens.map(({ text }) => text) ?? [];
  const [word = "", deprel, head = ""] = changed[id] ?? [];
  expect(tree?.words[texts.indexOf(word)]).toMatchObject({ deprel, head: texts.indexOf(head) });
});

const visit = wordsOf(
  ["queen", "NOUN", 1, "nsubj"],
  ["visit", "VERB", -1, "root"],
  ["Orval", "PROPN", 1, "obj"],
  [",", "PUNCT", 5, "punct"],
  ["palace", "NOUN", 5, "nsubj"],
  ["announce", "VERB", 2, "acl:relcl"],
);

test.for(fixedObjects)("$words is one verb: $example", ({ words, example }) => {
  const verbs = parsed(example).trees.flatMap((tree) => clausesOf(tree).map((clause) => predicateLemma(tree, clause)));
  expect(verbs).toContain(words);
});

test.for(verbAdverbs)("“$adverb” is a part of its verb: $example", ({ adverb, example }) => {
  const verbs = parsed(example).trees.flatMap((tree) => clausesOf(tree).map((clause) => predicateLemma(tree, clause)));
  expect(verbs.map((verb) => verb.split(" ")[1])).toContain(adverb);
});

test.for(ofVerbs)("what is lost to “$lemma” hangs on the verb: $example", ({ lemma, example }) => {
  const [tree] = parsed(example).trees;
  const losses = tree?.words.filter((word, at) => word.deprel === "obl" && prepositionOf(tree, at) === "of");
  expect(losses?.map(({ head }) => tree?.words[head]?.lemma)).toEqual([lemma]);
});

test("who said a sentence stands beside it", () => {
  expect(mended(visit)[5]).toMatchObject({ head: 1, deprel: "parataxis" });
});

test("an adverbial clause that nothing opens is said of the one before it", () => {
  const beside = visit.map((word, at) => (at === 5 ? { ...word, head: 1, deprel: "advcl" } : word));
  expect(mended(beside)[5]).toMatchObject({ head: 1, deprel: "parataxis" });
  const building = beside.map((word, at) => (at === 5 ? { ...word, lemma: "build" } : word));
  expect(mended(building)).toEqual(building);
});

test("a relative clause with its word, its object or no comma stays what it is", () => {
  const opened = visit.map((word, at) => (at === 4 ? { ...word, feats: { PronType: "Rel" } } : word));
  const joined = visit.map((word, at) => (at === 3 ? { ...word, lemma: "that" } : word));
  const withObject = [...visit, ...wordsOf(["plan", "NOUN", 5, "obj"])];
  for (const words of [opened, joined, withObject]) expect(mended(words)).toEqual(words);
});

test("what follows a verb of perception, or has its to, stays an infinitive", () => {
  const heard = wordsOf(
    ["they", "PRON", 1, "nsubj"],
    ["see", "VERB", -1, "root"],
    ["pay", "VERB", 1, "xcomp"],
    ["offer", "NOUN", 2, "obj"],
  ).map((word, at) => (at === 2 ? { ...word, feats: { VerbForm: "Inf" } } : word));
  expect(mended(heard)).toEqual(heard);
  const rejected = heard.map((word, at) => (at === 1 ? { ...word, lemma: "reject" } : word));
  expect(mended(rejected)).toMatchObject([{}, {}, { upos: "NOUN", deprel: "compound", head: 3 }, { head: 1 }]);
});

test("a preposition before a noun is that noun's, and not its apposition's", () => {
  const leader = wordsOf(
    ["talk", "NOUN", -1, "root"],
    ["with", "ADP", 3, "case"],
    ["leader", "NOUN", 0, "nmod"],
    ["Brandt", "PROPN", 2, "appos"],
  );
  expect(mended(leader)[1]).toMatchObject({ head: 2 });
  const behind = leader.map((word, at) => (at === 1 ? { ...word, head: 2 } : word));
  expect(mended(behind)).toEqual(behind);
});

test("to whom something is shown stays that, unless a bare participle follows", () => {
  const shown = wordsOf(
    ["data", "NOUN", 1, "nsubj"],
    ["show", "VERB", -1, "root"],
    ["firm", "NOUN", 1, "iobj"],
    ["provide", "VERB", 1, "ccomp"],
  );
  expect(mended(shown)).toEqual(shown);
  const providing = shown.map((word, at) => (at === 3 ? { ...word, feats: { VerbForm: "Part" } } : word));
  expect(mended(providing)[2]).toMatchObject({ head: 3, deprel: "nsubj" });
});

test("a verb keeps its auxiliary if that is one", () => {
  const won = wordsOf(["plan", "NOUN", 2, "nsubj"], ["win", "AUX", 2, "aux"], ["plaudits", "VERB", -1, "root"]);
  expect(mended(won)).toMatchObject([{ head: 1 }, { upos: "VERB", deprel: "root" }, { head: 1, deprel: "obj" }]);
  const may = won.map((word, at) => (at === 1 ? { ...word, lemma: "may" } : word));
  expect(mended(may)).toEqual(may);
});

test("a noun between two objects of a verb of perception is a verb", () => {
  const seen = wordsOf(
    ["talks", "NOUN", 1, "nsubj"],
    ["see", "VERB", -1, "root"],
    ["leader", "NOUN", 1, "obj"],
    ["exchange", "NOUN", 1, "ccomp"],
    ["opinion", "NOUN", 1, "obj"],
  );
  expect(mended(seen)).toMatchObject([{}, {}, {}, { upos: "VERB", deprel: "xcomp", head: 1 }, { head: 3 }]);
  const taken = seen.map((word, at) => (at === 1 ? { ...word, lemma: "take" } : word));
  expect(mended(taken)).toEqual(taken);
});

/** Any words in any tree: what a parser makes of what is no sentence. */
const anyWords: fc.Arbitrary<readonly Word[]> = fc
  .array(
    fc.record({
      lemma: fc.constantFrom(
        "say",
        "give",
        "call",
        "who",
        "that",
        "to",
        ",",
        "by",
        "and",
        "firm",
        "pay",
        "of",
        "minister",
      ),
      upos: fc.constantFrom("VERB", "NOUN", "PROPN", "PRON", "ADP", "PUNCT", "NUM", "AUX", "ADV", "SCONJ"),
      deprel: fc.constantFrom(
        "nsubj",
        "obj",
        "iobj",
        "obl",
        "appos",
        "conj",
        "cc",
        "mark",
        "acl:relcl",
        "advcl",
        "xcomp",
        "nmod",
        "ccomp",
        "punct",
        "compound",
        "case",
      ),
      above: fc.nat(),
    }),
    { minLength: 2, maxLength: 14 },
  )
  .map((rows) =>
    rows.map(({ lemma, upos, deprel, above }, at) => ({
      lemma,
      upos: upos as Word["upos"],
      feats: {},
      // Each hangs on an earlier one in some order of the words, so that they are a tree.
      head: at === 0 ? -1 : above % at,
      deprel: at === 0 ? "root" : deprel,
      name: "O" as const,
      nounClass: null,
    })),
  );

test("whatever is mended, every word leads up to the root", () => {
  fc.assert(
    fc.property(anyWords, fc.boolean(), (words, turned) => {
      const last = words.length - 1;
      const turn = (word: Word): Word => ({ ...word, head: word.head < 0 ? -1 : last - word.head });
      const found = mended(turned ? words.map(turn).toReversed() : words);
      expect(found.every((_, at) => isRooted(found, at))).toBe(true);
    }),
    { numRuns: 3000 },
  );
});
