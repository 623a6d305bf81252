/** Sentences as the network takes them: rows of the same length, padded with zeros. */
export interface Batch {
  readonly rows: number;
  /** Pieces in a row. */
  readonly length: number;
  /** Words in a row. */
  readonly words: number;
  /** `[rows, length]`: the pieces, and the shape of the word to which each belongs. */
  readonly pieces: Int32Array;
  readonly shapes: Int32Array;
  /** `[rows, words]`: where the first piece of each word stands. */
  readonly first: Int32Array;
}

/** What the network says, row after row. */
export interface Scores {
  /** `[rows, words, …]`: tags, features, names and classes of each word, side by side. */
  readonly scores: Float32Array;
  /** `[rows, words, words + 1]`: how well each word hangs on the root (first) and on each word. */
  readonly arcs: Float32Array;
  /** `[rows, words, width]` and `[rows, words + 1, width]`: from their sums the labels of arcs are scored. */
  readonly dependents: Float32Array;
  readonly heads: Float32Array;
}

/** Whatever runs the network. */
export interface Engine {
  readonly name: "native" | "wasm";
  run(batch: Batch): Promise<Scores>;
}
