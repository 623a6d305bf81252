// Made by scripts/lexicon.mjs from data/lexicon/contrasts.tsv: change that table, not this file.

/** A modifier that sets a thing off from others of its kind: what has it is not what somebody has without it. */
export interface Contrast {
  readonly word: string;
  readonly example: string;
}

export const contrasts: readonly Contrast[] = [
  { word: "new", example: "A new plan failed. Canada's plan was better." },
  { word: "old", example: "An old plan failed. Canada's plan was better." },
  { word: "former", example: "A former plan failed. Canada's plan was better." },
  { word: "previous", example: "A previous plan failed. Canada's plan was better." },
  { word: "earlier", example: "An earlier plan failed. Canada's plan was better." },
  { word: "next", example: "The next plan failed. Canada's plan was better." },
  { word: "other", example: "The other plan failed. Canada's plan was better." },
  { word: "rival", example: "The rival plan failed. Canada's plan was better." },
  { word: "separate", example: "A separate plan failed. Canada's plan was better." },
  { word: "alternative", example: "The alternative plan failed. Canada's plan was better." },
  { word: "second", example: "The second plan failed. Canada's plan was better." },
  { word: "similar", example: "A similar plan failed. Canada's plan was better." },
];
