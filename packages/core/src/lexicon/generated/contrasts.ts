// Made by scripts/lexicon.mjs from data/lexicon/contrasts.tsv: change that table, not this file.

/**
 * A modifier that sets a thing off from others of its kind: what has it is not what somebody has without it.
 *
 * `another`: a thing that the text brings up with it is not what the text is about ("was sold to a separate company").
 */
export interface Contrast {
  readonly word: string;
  readonly another: boolean;
  readonly example: string;
}

export const contrasts: readonly Contrast[] = [
  { word: "new", another: false, example: "A new plan failed. Canada's plan was better." },
  { word: "old", another: false, example: "An old plan failed. Canada's plan was better." },
  { word: "former", another: false, example: "A former plan failed. Canada's plan was better." },
  { word: "previous", another: false, example: "A previous plan failed. Canada's plan was better." },
  { word: "earlier", another: false, example: "An earlier plan failed. Canada's plan was better." },
  { word: "next", another: false, example: "The next plan failed. Canada's plan was better." },
  { word: "other", another: true, example: "The other plan failed. Canada's plan was better." },
  { word: "rival", another: true, example: "The rival plan failed. Canada's plan was better." },
  { word: "separate", another: true, example: "A separate plan failed. Canada's plan was better." },
  { word: "alternative", another: true, example: "The alternative plan failed. Canada's plan was better." },
  { word: "second", another: false, example: "The second plan failed. Canada's plan was better." },
  { word: "similar", another: true, example: "A similar plan failed. Canada's plan was better." },
];
