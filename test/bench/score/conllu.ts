import { readFileSync } from "node:fs";
import type { Article, Parser, Syntax, Word } from "@newsgraph/core";
import { segment } from "../../../packages/core/src/document/segment.ts";
import { type ConlluSentence, readConllu } from "../../../packages/core/src/syntax/conllu-reader.ts";

/**
 * Scores a parser on a UD treebank: first on its words, then on its raw text, as the CoNLL 2018 shared task counts.
 *
 * Every syntactic word counts, punctuation too. LAS compares universal relations; "with subtypes" compares whole labels.
 * Features are those that the parser knows. The raw text is put together from the words and `SpaceAfter`, one text for each
 * document; there, words are matched by the characters that they cover.
 */
export async function scoreConllu(path: string, parser: Parser): Promise<string> {
  const sentences = readConllu(readFileSync(path, "utf8"));
  const started = process.cpuUsage();
  const syntaxes = await parser.parse(sentences.map(({ tokens }) => tokens.map(({ text }) => text)));
  const { user, system } = process.cpuUsage(started);
  const words = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const speed = Math.round(words / ((user + system) / 1e6));
  return [
    `${path}: ${sentences.length} sentences, ${words} words, ${speed} words per CPU-second`,
    "",
    "gold words",
    ...table(onWords(sentences, syntaxes), words, words),
    "",
    "raw text",
    ...(await onText(sentences, parser)),
  ].join("\n");
}

type Measure = "UPOS" | "features" | "lemmas" | "UAS" | "LAS" | "with subtypes";
type Right = Record<Measure, number>;

const nothing = (): Right => ({ UPOS: 0, features: 0, lemmas: 0, UAS: 0, LAS: 0, "with subtypes": 0 });

function onWords(sentences: readonly ConlluSentence[], syntaxes: readonly Syntax[]): Right {
  const right = nothing();
  for (const [index, { syntax }] of sentences.entries()) {
    for (const [at, gold] of syntax.words.entries()) {
      const word = syntaxes[index]?.words[at];
      if (word !== undefined) count(right, gold, word, gold.head === word.head);
    }
  }
  return right;
}

function count(right: Right, gold: Word, word: Word, sameHead: boolean): void {
  right.UPOS += Number(gold.upos === word.upos);
  right.features += Number(known(gold) === known(word));
  right.lemmas += Number(plain(gold.lemma) === plain(word.lemma));
  right.UAS += Number(sameHead);
  right.LAS += Number(sameHead && universal(gold.deprel) === universal(word.deprel));
  right["with subtypes"] += Number(sameHead && gold.deprel === word.deprel);
}

const universal = (deprel: string): string => deprel.split(":")[0] ?? "";
const plain = (text: string): string => text.replaceAll(/[’‘]/g, "'");

/** The features that the parser finds at all. */
const FEATURES =
  "Case Definite Degree Gender Mood NumType Number Person Polarity Poss PronType Reflex Tense VerbForm Voice".split(
    " ",
  );
const known = ({ feats }: Word): string => FEATURES.map((name) => feats[name] ?? "").join("|");

/** Precision and recall are one where the words are given. */
function table(right: Right, gold: number, found: number): readonly string[] {
  return Object.entries(right).map(([name, value]) => `  ${name.padEnd(14)}${f1(value, gold, found)}`);
}

const f1 = (right: number, gold: number, found: number): string =>
  ((200 * right) / (gold + found)).toFixed(2).padStart(7);

/** A word by the characters, spaces left out, that it covers in its document. */
interface Placed {
  readonly start: number;
  readonly end: number;
  readonly word: Word;
  readonly head: string;
}

async function onText(sentences: readonly ConlluSentence[], parser: Parser): Promise<readonly string[]> {
  const right = nothing();
  const totals = { tokens: [0, 0, 0], sentences: [0, 0, 0] };
  for (const document of documentsOf(sentences)) {
    const { sentences: found } = segment(articleOf(textOf(document)));
    const tokens = found.map((sentence) => sentence.tokens.map(({ text }) => text));
    const system = placed(tokens, await parser.parse(tokens));
    const gold = placed(
      document.map((sentence) => sentence.tokens.map(({ text }) => text)),
      document.map(({ syntax }) => syntax),
    );
    const systemWords = new Map(system.flat().map((item) => [keyOf(item), item]));
    for (const item of gold.flat()) {
      const match = systemWords.get(keyOf(item));
      if (match === undefined) continue;
      add(totals.tokens, 1, 0, 0);
      count(right, item.word, match.word, item.head === match.head);
    }
    add(totals.tokens, 0, gold.flat().length, system.flat().length);
    const systemSentences = new Set(system.map(extent));
    add(totals.sentences, gold.filter((row) => systemSentences.has(extent(row))).length, gold.length, system.length);
  }
  const [, gold = 0, found = 0] = totals.tokens;
  const line = (name: string, [a = 0, b = 0, c = 0]: readonly number[]): string => `  ${name.padEnd(14)}${f1(a, b, c)}`;
  return [line("tokens", totals.tokens), line("sentences", totals.sentences), ...table(right, gold, found)];
}

function add(total: number[], ...counts: readonly number[]): void {
  for (const [at, value] of counts.entries()) total[at] = (total[at] ?? 0) + value;
}

function documentsOf(sentences: readonly ConlluSentence[]): readonly (readonly ConlluSentence[])[] {
  const documents: ConlluSentence[][] = [];
  for (const sentence of sentences) {
    if (sentence.comments.has("newdoc id") || sentence.comments.has("newdoc") || documents.length === 0)
      documents.push([]);
    documents.at(-1)?.push(sentence);
  }
  return documents;
}

function textOf(sentences: readonly ConlluSentence[]): string {
  return sentences
    .map(({ comments, tokens }, at) => {
      const opens = at > 0 && (comments.has("newpar") || comments.has("newpar id"));
      return (opens ? "\n\n" : "") + tokens.map(({ text, spaceAfter }) => text + (spaceAfter ? " " : "")).join("");
    })
    .join("");
}

/** An article that is all body. */
function articleOf(text: string): Article {
  const parts = [{ kind: "body", start: 0, end: text.length }] as const;
  return {
    id: "document",
    title: null,
    date: null,
    publisher: null,
    url: null,
    sha256: "",
    text,
    parts,
    diagnostics: [],
  };
}

function placed(
  sentences: readonly (readonly string[])[],
  syntaxes: readonly Syntax[],
): readonly (readonly Placed[])[] {
  let offset = 0;
  return sentences.map((tokens, index) => {
    const spans = tokens.map((text) => {
      const start = offset;
      offset += text.replaceAll(/\s/g, "").length;
      return { start, end: offset };
    });
    const words = syntaxes[index]?.words ?? [];
    return spans.map((span, at) => {
      const word = words[at] as Word;
      const head = spans[word.head];
      return { ...span, word, head: head === undefined ? "root" : keyOf(head) };
    });
  });
}

const keyOf = ({ start, end }: { readonly start: number; readonly end: number }): string => `${start}-${end}`;
const extent = (row: readonly Placed[]): string => `${row[0]?.start}-${row.at(-1)?.end}`;
