import type { Word } from "../../packages/core/src/syntax/syntax.ts";

/** The words of a sentence by hand: each lemma with its part of speech, its head from 0, its relation, and what else is known of it. */
export const wordsOf = (
  ...rows: readonly (readonly [string, Word["upos"], number, string, Partial<Word>?])[]
): readonly Word[] =>
  rows.map(([lemma, upos, head, deprel, more = {}]) => ({
    lemma,
    upos,
    feats: {},
    head,
    deprel,
    name: "O",
    nounClass: null,
    ...more,
  }));
