import { datelinesIn } from "../article/article.ts";
import type { Document } from "../document/document.ts";
import { spanOf, type Tree } from "../syntax/tree.ts";
import { compareSpans } from "../text/span.ts";
import { demonymsIn } from "./demonyms.ts";
import { type Features, featuresOfName, featuresOfNominal } from "./features.ts";
import type { Mention, MentionKind } from "./mention.ts";
import { isMetonym } from "./metonyms.ts";
import { type Name, namesIn } from "./names.ts";
import { keyOfName, nestedNamesIn } from "./nested-names.ts";
import { nominalsIn } from "./nominals.ts";
import type { Phrase } from "./phrase.ts";
import { pronounAt } from "./pronouns.ts";
import { withRepeated } from "./repeated-names.ts";
import { withSurnames } from "./surnames.ts";
import { withVotedTypes } from "./type-votes.ts";

/**
 * What a text refers to, and with which words: names, capitals and seats that stand for a government, nominals, pronouns.
 *
 * Laws: ordered by span; no two of a sentence have the same head; times, amounts, titles and expletives are none; layout
 * gives none, since it holds no sentences.
 */
export function findMentions(document: Document, trees: readonly Tree[]): readonly Mention[] {
  const names = withSurnames(trees, withRepeated(trees, trees.map(namesIn)));
  const alone = new Set(
    trees.flatMap((tree) => (names[tree.index] ?? []).map(({ first, last }) => keyOfName(tree, first, last))),
  );
  const found = trees.flatMap((tree) => mentionsIn(tree, names[tree.index] ?? [], alone));
  return withVotedTypes(trees, found, datelinesIn(document.article))
    .toSorted((a, b) => a.sentence - b.sentence || compareSpans(a, b) || a.head - b.head)
    .map((mention, index) => ({ index, ...mention }));
}

type Unnumbered = Omit<Mention, "index">;

function mentionsIn(tree: Tree, names: readonly Name[], alone: ReadonlySet<string>): readonly Unnumbered[] {
  const named = new Set(names.flatMap((name) => [...range(name), ...(name.title === null ? [] : range(name.title))]));
  const heads = new Set(names.map(({ head }) => head));
  const demonyms = demonymsIn(tree, alone).filter(({ head }) => !heads.has(head));
  for (const phrase of demonyms) for (const word of range(phrase)) named.add(word);
  const nominals = nominalsIn(tree, named);
  return [
    ...names.map((name) => ofName(tree, name)),
    ...nestedNamesIn(tree, names, alone).map((name) => ofName(tree, name)),
    ...demonyms.map((name) => ofName(tree, name)),
    ...nominals.map((phrase) => unnumbered(tree, "nominal", phrase, featuresOfNominal(tree, phrase))),
    ...tree.words.flatMap((_, at) => ofPronoun(tree, at)),
  ];
}

function ofName(tree: Tree, name: Name): Unnumbered {
  const kind = isMetonym(tree, name) ? "metonym" : "name";
  const { title } = name;
  const span = title === null ? null : spanOf(tree, [title.first, title.last]);
  return { ...unnumbered(tree, kind, name, featuresOfName(tree, name, kind)), title: span };
}

function ofPronoun(tree: Tree, at: number): readonly Unnumbered[] {
  const pronoun = pronounAt(tree, at);
  if (pronoun === null) return [];
  const { number, gender } = pronoun;
  const person = pronoun.person === 1 ? 1 : pronoun.person === 2 ? 2 : 3;
  const type = person !== 3 || gender === "male" || gender === "female" ? "Person" : "Entity";
  const features: Features = { type, number, gender, person, determination: "definite" };
  return [unnumbered(tree, "pronoun", { first: at, last: at, head: at }, features)];
}

function unnumbered(tree: Tree, kind: MentionKind, phrase: Phrase, features: Features): Unnumbered {
  const { first, last, head } = phrase;
  return { ...spanOf(tree, [first, last]), kind, sentence: tree.index, head, first, last, ...features, title: null };
}

function range({ first, last }: { readonly first: number; readonly last: number }): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
