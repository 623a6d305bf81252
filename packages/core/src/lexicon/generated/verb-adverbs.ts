// Made by scripts/lexicon.mjs from data/lexicon/verb-adverbs.tsv: change that table, not this file.

/** An adverb of direction that, right behind a verb, is a part of it: to turn back is not to turn. */
export interface VerbAdverb {
  readonly adverb: string;
  readonly example: string;
}

export const verbAdverbs: readonly VerbAdverb[] = [
  { adverb: "back", example: "The convoys were turned back at the border." },
  { adverb: "away", example: "The mill was swept away by the river." },
  { adverb: "apart", example: "The ship was torn apart by the storm." },
  { adverb: "aside", example: "The complaint was brushed aside by the mayor." },
  { adverb: "forward", example: "The vote was brought forward by the council." },
  { adverb: "ahead", example: "The council pressed ahead with the plan." },
  { adverb: "together", example: "The parties were brought together by Norway." },
  { adverb: "home", example: "The troops were sent home by Norway." },
];
