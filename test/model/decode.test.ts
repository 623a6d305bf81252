import { expect, test } from "vitest";
import { createDecoder } from "../../packages/model/src/decode.ts";
import type { Batch } from "../../packages/model/src/engine.ts";
import type { Tables } from "../../packages/model/src/weights.ts";

const tables: Tables = {
  upos: ["NOUN", "VERB"],
  feats: [["Number", ["Plur", "Sing"]]],
  names: ["O", "B-person", "I-person"],
  classes: ["person", "place"],
  deprels: ["nsubj", "root", "obj"],
  // One hidden number: subjects have much of it, objects little.
  label: { weight: [1, 9, -1], bias: [0, 0, 0.5] },
  lemmas: { capitals: {}, exceptions: {}, words: {}, endings: { NOUN: { "": "0", s: "1" } }, names: {} },
};
const decode = createDecoder(tables, { rank: () => Number.POSITIVE_INFINITY, commonest: () => undefined });

/** Two rows of two words; the first row has one word only. */
const batch: Batch = {
  rows: 2,
  length: 4,
  words: 2,
  pieces: new Int32Array(8),
  shapes: new Int32Array(8),
  first: new Int32Array(4),
};
const scores = {
  scores: Float32Array.from([
    ...[1, 0, 0, 0, 1, 1, 0, 0, 0, 1],
    ...[0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    ...[1, 0, 0, 1, 0, 0, 9, 0, 1, 0],
    ...[0, 1, 1, 0, 0, 1, 0, 0, 0, 1],
  ]),
  arcs: Float32Array.from([0, 0, 9, 9, 9, 9, 0, 0, 5, 5, 1, 0]),
  dependents: Float32Array.from([0, 0, 2, 0]),
  heads: Float32Array.from([0, 0, 0, 0, 0, 1]),
};

test("a row's scores become words: tag, features, lemma, head, label, name and class", () => {
  expect(decode(["ships", "sail"], scores, batch, 1).words).toEqual([
    {
      lemma: "ship",
      upos: "NOUN",
      feats: { Number: "Plur" },
      head: 1,
      deprel: "nsubj",
      doubt: 0.02,
      name: "B-person",
      nounClass: "person",
    },
    { lemma: "sail", upos: "VERB", feats: {}, head: -1, deprel: "root", doubt: 0.02, name: "O", nounClass: null },
  ]);
});

test("what stands in the padding of a row does not count", () => {
  expect(decode(["port"], scores, batch, 0).words).toEqual([
    {
      lemma: "port",
      upos: "NOUN",
      feats: { Number: "Sing" },
      head: -1,
      deprel: "root",
      doubt: 0.5,
      name: "O",
      nounClass: "place",
    },
  ]);
});
