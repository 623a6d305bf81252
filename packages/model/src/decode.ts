import type { NameTag, NounClass, Syntax, Upos, Word } from "@newsgraph/core";
import type { Batch, Scores } from "./engine.ts";
import { createFeatureReader } from "./features.ts";
import { highest, probabilityOf } from "./highest.ts";
import { createLabeler } from "./labels.ts";
import { createLemmatizer, type Tagged } from "./lemmas.ts";
import { createNameDecoder } from "./names.ts";
import { decodeTree } from "./trees.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { Tables } from "./weights.ts";

/** Reads the syntax of row `row` of a batch out of the network's scores. `words` are the row's words. */
export type Decoder = (words: readonly string[], scores: Scores, batch: Batch, row: number) => Syntax;

/** A decoder for a network whose outputs mean what `tables` say. */
export function createDecoder(tables: Tables, vocabulary: Vocabulary): Decoder {
  const { upos, names, classes } = tables;
  const featsOf = createFeatureReader(tables.feats);
  const decodeNames = createNameDecoder(names);
  const label = createLabeler(tables);
  const lemmasOf = createLemmatizer(tables.lemmas, vocabulary);
  // A word's scores, one kind of answer after the other.
  const featsAt = upos.length;
  const namesAt = featsAt + tables.feats.reduce((sum, [, values]) => sum + values.length + 1, 0);
  const classesAt = namesAt + names.length;
  const width = classesAt + classes.length;

  return (words, { scores, arcs, dependents, heads: headRows }, batch, row) => {
    const arcsOfWords = arcsOf(arcs, batch, row, words.length);
    const heads = decodeTree(arcsOfWords).map((head) => head - 1);
    const starts = words.map((_, word) => (row * batch.words + word) * width);
    const tags = starts.map((at) => upos[highest(scores, at, upos.length)] as Upos);
    const named = decodeNames(
      starts.map((at) => scores.subarray(at + namesAt, at + classesAt)),
      tags,
    );
    const tagged = words.map((_, index): Tagged & Pick<Word, "doubt"> => {
      const head = heads[index] as number;
      const { deprel, probability } =
        head < 0 ? ROOT : label(dependents, row * batch.words + index, headRows, row * (batch.words + 1) + head + 1);
      return {
        upos: tags[index] as Upos,
        feats: featsOf(scores, (starts[index] as number) + featsAt),
        head,
        deprel,
        ...doubted(probability * probabilityOf(arcsOfWords[index] as Float32Array, head + 1)),
      };
    });
    const lemmas = lemmasOf(words, tagged);
    return {
      words: tagged.map(
        ({ upos: tag, feats, head, deprel, ...doubt }, index): Word => ({
          lemma: lemmas[index] as string,
          upos: tag,
          feats,
          head,
          deprel,
          ...doubt,
          name: named[index] as NameTag,
          nounClass: headsPhrase(tag, deprel)
            ? (classes[highest(scores, (starts[index] as number) + classesAt, classes.length)] as NounClass)
            : null,
        }),
      ),
    };
  };
}

/** The root's label needs no score. */
const ROOT = { deprel: "root", probability: 1 };

/** Of hundredths, which do not tell one engine's rounding from another's, as a rule. */
function doubted(probability: number): Pick<Word, "doubt"> {
  const doubt = Math.round(100 * (1 - probability)) / 100;
  return doubt > 0 ? { doubt } : {};
}

/** The arc scores of each word of one row, without the row's padding. */
function arcsOf(arcs: Float32Array, { words }: Batch, row: number, n: number): readonly Float32Array[] {
  return Array.from({ length: n }, (_, word) => {
    const start = (row * words + word) * (words + 1);
    return arcs.subarray(start, start + n + 1);
  });
}

const PHRASES: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON", "NUM"]);
const PARTS: ReadonlySet<string> = new Set(["flat", "fixed", "goeswith", "det", "nummod"]);

/** Parts of a name or of a fixed expression head no phrase of their own. */
const headsPhrase = (upos: Upos, deprel: string): boolean => PHRASES.has(upos) && !PARTS.has(deprel);
