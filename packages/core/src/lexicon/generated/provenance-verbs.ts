// Made by scripts/lexicon.mjs from data/lexicon/provenance-verbs.tsv: change that table, not this file.

/** A verb by which a writer adds where something that is talked of came from, or who has it: ", seen by the Courier,". */
export interface ProvenanceVerb {
  readonly verb: string;
  readonly example: string;
}

export const provenanceVerbs: readonly ProvenanceVerb[] = [
  { verb: "publish", example: "The lawyer said the letters, published by the Orvane Courier, were forged." },
  { verb: "print", example: "The lawyer said the letters, which the Orvane Courier printed, were forged." },
  { verb: "see", example: "The lawyer said the letters, seen by the Orvane Courier, were forged." },
  { verb: "obtain", example: "The lawyer said the letters, obtained by the Orvane Courier, were forged." },
  { verb: "review", example: "The lawyer said the letters, reviewed by the Orvane Courier, were forged." },
  { verb: "verify", example: "The lawyer said the letters, verified by the Orvane Courier, were forged." },
  { verb: "air", example: "The lawyer said the recording, aired by Radio Orvane, was forged." },
  { verb: "broadcast", example: "The lawyer said the recording, broadcast by Radio Orvane, was forged." },
  { verb: "cite", example: "The lawyer said the letters, cited by the Orvane Courier, were forged." },
  { verb: "quote", example: "The lawyer said the letters, quoted by the Orvane Courier, were forged." },
  { verb: "show", example: "The lawyer said the letters, shown to Norhaven by the Orvane Courier, were forged." },
  { verb: "leak", example: "The lawyer said the letters, leaked by the Orvane Courier, were forged." },
];
