import type { Parser, Syntax } from "@newsgraph/core";
import { shapesOf } from "./casing.ts";
import { createDecoder } from "./decode.ts";
import type { Batch, Engine } from "./engine.ts";
import { vocabularyOf } from "./vocabulary.ts";
import type { Weights } from "./weights.ts";
import { windowsOf } from "./windows.ts";
import { createTokenizer, special, type Tokenizer } from "./wordpiece.ts";

/**
 * A parser that runs `weights` on `engine`.
 *
 * Sentences of like length go through the network together; what a sentence gets does not depend on its neighbours. A
 * sentence longer than the network's reach is parsed in pieces, and the later ones hang on the first as `parataxis`.
 */
export function createParser(engine: Engine, weights: Weights): Parser {
  const tokenizer = createTokenizer(weights.vocabulary);
  const decode = createDecoder(weights.tables, vocabularyOf(tokenizer));
  return {
    model: weights.model,
    async parse(sentences) {
      const rows = sentences.flatMap((words, sentence) =>
        windowsOf(words, tokenizer).map((window) =>
          rowOf(words.slice(window.start, window.end), sentence, window.start, tokenizer),
        ),
      );
      const parts: Part[] = [];
      for (const group of groupsOf(rows)) {
        const batch = batchOf(group);
        const scores = await engine.run(batch);
        for (const [index, row] of group.entries())
          parts.push({ ...row, syntax: decode(row.words, scores, batch, index) });
      }
      const found = Map.groupBy(
        parts.sort((a, b) => a.start - b.start),
        ({ sentence }) => sentence,
      );
      return sentences.map((_, index) => joined((found.get(index) ?? []).map(({ syntax }) => syntax)));
    },
  };
}

/** A sentence, or a window of one, ready for the network. */
interface Row {
  readonly words: readonly string[];
  readonly sentence: number;
  /** Index of its first word in the sentence. */
  readonly start: number;
  readonly pieces: readonly number[];
  readonly shapes: readonly number[];
  readonly first: readonly number[];
}

interface Part extends Row {
  readonly syntax: Syntax;
}

function rowOf(words: readonly string[], sentence: number, start: number, tokenizer: Tokenizer): Row {
  const pieces: number[] = [special.start];
  const shapes = [0];
  const first: number[] = [];
  for (const [index, shape] of shapesOf(words).entries()) {
    first.push(pieces.length);
    for (const piece of tokenizer(words[index] as string)) {
      pieces.push(piece);
      shapes.push(shape);
    }
  }
  pieces.push(special.end);
  shapes.push(0);
  return { words, sentence, start, pieces, shapes, first };
}

/** As many pieces as go through the network at once, padding included. */
const PIECES_AT_ONCE = 512;
/** What starting the network costs, in pieces: a row joins others only where less padding comes with it. */
const PIECES_A_RUN = 24;

/** Rows of like length together. */
function groupsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const groups: Row[][] = [];
  const ordered = rows.filter(({ words }) => words.length > 0).sort((a, b) => a.pieces.length - b.pieces.length);
  for (const row of ordered) {
    const last = groups.at(-1);
    const [size, length] = [row.pieces.length, last?.at(-1)?.pieces.length ?? 0];
    const fits = last !== undefined && (last.length + 1) * size <= PIECES_AT_ONCE;
    if (fits && last.length * (size - length) <= PIECES_A_RUN) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

function batchOf(group: readonly Row[]): Batch {
  const length = Math.max(...group.map(({ pieces }) => pieces.length));
  const words = Math.max(...group.map(({ first }) => first.length));
  const table = (width: number, rowOf: (row: Row) => readonly number[]): Int32Array => {
    const values = new Int32Array(group.length * width);
    for (const [index, row] of group.entries()) values.set(rowOf(row), index * width);
    return values;
  };
  return {
    rows: group.length,
    length,
    words,
    pieces: table(length, ({ pieces }) => pieces),
    shapes: table(length, ({ shapes }) => shapes),
    first: table(words, ({ first }) => first),
  };
}

/** One tree from the trees of a sentence's windows. */
function joined(windows: readonly Syntax[]): Syntax {
  const [first] = windows;
  if (first === undefined || windows.length === 1) return first ?? { words: [] };
  const root = first.words.findIndex(({ head }) => head < 0);
  let start = 0;
  return {
    words: windows.flatMap((window, index) => {
      const offset = start;
      start += window.words.length;
      return window.words.map((word) => {
        if (word.head >= 0) return { ...word, head: word.head + offset };
        return index === 0 ? word : { ...word, head: root, deprel: "parataxis" };
      });
    }),
  };
}
