import type { NameTag, NounClass, Syntax, Upos, Word } from "@newsgraph/core";
import type { Batch, Scores } from "./engine.ts";
import { lemmaOf, placesOf } from "./lemmas.ts";
import { createNameDecoder } from "./names.ts";
import { decodeTree } from "./trees.ts";
import type { Tables } from "./weights.ts";

/** Reads the syntax of row `row` of a batch out of the network's scores. `words` are the row's words. */
export type Decoder = (words: readonly string[], scores: Scores, batch: Batch, row: number) => Syntax;

/** A decoder for a network whose outputs mean what `tables` say. */
export function createDecoder(tables: Tables): Decoder {
  const sections = sectionsOf(tables);
  const decodeNames = createNameDecoder(tables.names);
  const label = createLabeler(tables);
  const width = tables.label.weight.length / tables.deprels.length;

  return (words, scores, batch, row) => {
    const n = words.length;
    const heads = decodeTree(arcsOf(scores.arcs, batch, row, n));
    const rowScores = (word: number): Float32Array => {
      const start = (row * batch.words + word) * sections.width;
      return scores.scores.subarray(start, start + sections.width);
    };
    const names = decodeNames(words.map((_, word) => rowScores(word).subarray(...sections.names)));
    const tags = words.map((_, word) => tables.upos[highest(rowScores(word), ...sections.upos)] as Upos);
    const places = placesOf(
      words,
      tags,
      heads.map((head) => head - 1),
    );
    return {
      words: words.map((form, index): Word => {
        const own = rowScores(index);
        const head = heads[index] as number;
        const dependentAt = (row * batch.words + index) * width;
        const headAt = (row * (batch.words + 1) + head) * width;
        const deprel =
          head === 0
            ? "root"
            : label(
                scores.dependents.subarray(dependentAt, dependentAt + width),
                scores.heads.subarray(headAt, headAt + width),
              );
        const upos = tags[index] as Upos;
        const feats = featsOf(own, sections.feats, tables);
        return {
          lemma: lemmaOf(form, upos, feats, places[index] as string, tables.lemmas),
          upos,
          feats,
          head: head - 1,
          deprel,
          name: names[index] as NameTag,
          nounClass: headsPhrase(upos, deprel)
            ? (tables.classes[highest(own, ...sections.classes)] as NounClass)
            : null,
        };
      }),
    };
  };
}

type Section = readonly [start: number, end: number];

/** Where in a word's row of scores each kind of answer stands. */
function sectionsOf({ upos, feats, names, classes }: Tables): {
  readonly upos: Section;
  readonly feats: readonly Section[];
  readonly names: Section;
  readonly classes: Section;
  readonly width: number;
} {
  let end = 0;
  const next = (size: number): Section => {
    end += size;
    return [end - size, end];
  };
  return {
    upos: next(upos.length),
    feats: feats.map(([, values]) => next(values.length + 1)),
    names: next(names.length),
    classes: next(classes.length),
    width: end,
  };
}

/** The arc scores of each word of one row, without the row's padding. */
function arcsOf(arcs: Float32Array, { words }: Batch, row: number, n: number): readonly Float32Array[] {
  return Array.from({ length: n }, (_, word) => {
    const start = (row * words + word) * (words + 1);
    return arcs.subarray(start, start + n + 1);
  });
}

/** Finds the label of an arc by the hidden rows of its ends; never the root's. */
function createLabeler({ deprels, label }: Tables): (dependent: Float32Array, head: Float32Array) => string {
  const width = label.weight.length / deprels.length;
  const root = deprels.indexOf("root");
  const bias = Float64Array.from(label.bias, (value, index) => (index === root ? Number.NEGATIVE_INFINITY : value));
  // Turned, so that the half of the hidden numbers that are zero are passed over.
  const weight = Float32Array.from(label.weight, (_, at) => {
    const index = at % deprels.length;
    return label.weight[index * width + (at - index) / deprels.length] as number;
  });
  const sums = new Float64Array(bias.length);
  return (dependent, head) => {
    sums.set(bias);
    for (let at = 0; at < width; at++) {
      const value = (dependent[at] as number) + (head[at] as number);
      if (value <= 0) continue;
      const start = at * sums.length;
      for (let index = 0; index < sums.length; index++) {
        sums[index] = (sums[index] as number) + value * (weight[start + index] as number);
      }
    }
    return deprels[highest(sums, 0, sums.length)] ?? "dep";
  };
}

/** Place of the highest score within a section, counted from the section's start; the first of equals. */
function highest(row: Float32Array | Float64Array, start: number, end: number): number {
  let found = start;
  for (let index = start + 1; index < end; index++) if ((row[index] as number) > (row[found] as number)) found = index;
  return found - start;
}

function featsOf(row: Float32Array, sections: readonly Section[], { feats }: Tables): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [index, [name, values]] of feats.entries()) {
    const value = values[highest(row, ...(sections[index] as Section)) - 1];
    if (value !== undefined) found[name] = value;
  }
  return found;
}

/** Parts of a name or of a fixed expression head no phrase of their own. */
const headsPhrase = (upos: Upos, deprel: string): boolean =>
  ["NOUN", "PROPN", "PRON", "NUM"].includes(upos) && !["flat", "fixed", "goeswith", "det", "nummod"].includes(deprel);
