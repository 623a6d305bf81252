import { readFileSync } from "node:fs";

/** A triple in the words of its sentence. */
export interface BenchieTriple {
  readonly sentence: string;
  readonly parts: readonly [subject: string, relation: string, object: string];
}

/** A sentence with its facts; each is a list of wordings, of which any counts. */
export interface BenchieSentence {
  readonly id: string;
  readonly text: string;
  readonly facts: readonly (readonly Wording[])[];
}

/** Subject, relation and object, each in pieces of which some may be left out. */
export type Wording = readonly (readonly Piece[])[];

interface Piece {
  readonly words: readonly string[];
  readonly optional: boolean;
}

/** Precision, recall and their mean. */
export interface BenchieScore {
  readonly facts: number;
  readonly hit: number;
  readonly predicted: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly wrong: readonly BenchieTriple[];
}

/** Reads the gold: "sent_id:N", "N--> Cluster K:", then lines "subject --> relation --> object" with [words that may be missing]. */
export function readBenchie(path: string): readonly BenchieSentence[] {
  const sentences: { id: string; text: string; facts: Wording[][] }[] = [];
  for (const raw of readFileSync(path, "utf8").split("\n")) {
    const line = raw.trim();
    const head = /^sent_id:(\S+)\s*(.*)$/.exec(line);
    const current = sentences.at(-1);
    if (head !== null) sentences.push({ id: head[1] ?? "", text: head[2] ?? "", facts: [] });
    else if (/^\S+?\s*-->\s*Cluster\s*\S*?\s*:?$/.test(line)) current?.facts.push([]);
    else if (line.includes("-->")) {
      const parts = line
        .replace(/<[^<>]*>\s*$/, "")
        .split("-->")
        .map((part) => part.trim());
      if (parts.length >= 3) current?.facts.at(-1)?.push(parts.slice(0, 3).map(piecesOf));
    }
  }
  return sentences;
}

function piecesOf(text: string): readonly Piece[] {
  return [...text.matchAll(/\[([^\]]*)\]|([^[\]]+)/g)]
    .map(([, optional, words]) => ({ words: wordsOf(optional ?? words ?? ""), optional: optional !== undefined }))
    .filter(({ words }) => words.length > 0);
}

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== "");

/**
 * Scores triples against fact synsets, as BenchIE does (Gashteovski et al. 2022): a triple is right when all three parts are
 * a wording of one fact; a fact that is hit twice counts once, and the second hit neither way.
 */
export function scoreBenchie(gold: readonly BenchieSentence[], predicted: readonly BenchieTriple[]): BenchieScore {
  const byId = new Map(gold.map((sentence) => [sentence.id, sentence]));
  const hits = new Set<string>();
  const wrong: BenchieTriple[] = [];
  for (const triple of predicted) {
    const parts = triple.parts.map(wordsOf);
    const fact = byId
      .get(triple.sentence)
      ?.facts.findIndex((wordings) =>
        wordings.some((wording) => wording.every((pieces, at) => accepts(pieces, parts[at] ?? []))),
      );
    if (fact === undefined) continue;
    if (fact >= 0) hits.add(`${triple.sentence} ${fact}`);
    else wrong.push(triple);
  }
  const facts = gold.reduce((sum, sentence) => sum + sentence.facts.length, 0);
  const precision = hits.size + wrong.length > 0 ? hits.size / (hits.size + wrong.length) : 0;
  const recall = facts > 0 ? hits.size / facts : 0;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { facts, hit: hits.size, predicted: predicted.length, precision, recall, f1, wrong };
}

/** Whether the words are the pieces in order, some of the optional ones left out. */
function accepts(pieces: readonly Piece[], words: readonly string[]): boolean {
  const [piece, ...rest] = pieces;
  if (piece === undefined) return words.length === 0;
  const begins = piece.words.every((word, at) => words[at] === word);
  return (begins && accepts(rest, words.slice(piece.words.length))) || (piece.optional && accepts(rest, words));
}
