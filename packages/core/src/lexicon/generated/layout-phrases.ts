// Made by scripts/lexicon.mjs from data/lexicon/layout-phrases.tsv: change that table, not this file.

/**
 * Words that give a paragraph away as layout wherever they stand in it.
 *
 * A `caption` is a sentence about a photograph; an `agency` line, at an article's end, says who worked on it or whose it is.
 */
export interface LayoutPhrase {
  readonly phrase: string;
  readonly kind: "caption" | "agency";
  readonly example: string;
}

export const layoutPhrases: readonly LayoutPhrase[] = [
  { phrase: ", left,", kind: "caption", example: "The mayor, left, and her guest shake hands in Orval." },
  { phrase: ", right,", kind: "caption", example: "The mayor, right, and her guest shake hands in Orval." },
  { phrase: ", center,", kind: "caption", example: "The mayor, center, waves in Orval." },
  { phrase: ", centre,", kind: "caption", example: "The mayor, centre, waves in Orval." },
  { phrase: ", second left,", kind: "caption", example: "The mayor, second left, waves in Orval." },
  { phrase: ", second right,", kind: "caption", example: "The mayor, second right, waves in Orval." },
  { phrase: ", second from left,", kind: "caption", example: "The mayor, second from left, waves in Orval." },
  { phrase: ", second from right,", kind: "caption", example: "The mayor, second from right, waves in Orval." },
  { phrase: ", third from left,", kind: "caption", example: "The mayor, third from left, waves in Orval." },
  { phrase: ", third from right,", kind: "caption", example: "The mayor, third from right, waves in Orval." },
  { phrase: ", far left,", kind: "caption", example: "The mayor, far left, waves in Orval." },
  { phrase: ", far right,", kind: "caption", example: "The mayor, far right, waves in Orval." },
  { phrase: ", on the left,", kind: "caption", example: "The mayor, on the left, waves in Orval." },
  { phrase: ", on the right,", kind: "caption", example: "The mayor, on the right, waves in Orval." },
  { phrase: "(left)", kind: "caption", example: "The mayor (left) and her guest shake hands in Orval." },
  { phrase: "(right)", kind: "caption", example: "The mayor (right) and her guest shake hands in Orval." },
  { phrase: "(center)", kind: "caption", example: "The mayor (center) waves in Orval." },
  { phrase: "(centre)", kind: "caption", example: "The mayor (centre) waves in Orval." },
  { phrase: "from left,", kind: "caption", example: "From left, the mayor, her guest and the judge stand in Orval." },
  { phrase: "from left:", kind: "caption", example: "From left: the mayor, her guest and the judge." },
  { phrase: "left to right", kind: "caption", example: "Left to right, the mayor, her guest and the judge in Orval." },
  { phrase: "in this file photo", kind: "caption", example: "The mayor waves to people in Orval in this file photo." },
  { phrase: "in this photo", kind: "caption", example: "The mayor waves to people in Orval in this photo." },
  { phrase: "in this handout photo", kind: "caption", example: "The mayor waves to people in Orval in this handout photo." },
  { phrase: "in this undated photo", kind: "caption", example: "The mayor waves to people in Orval in this undated photo." },
  { phrase: "in this image", kind: "caption", example: "The mayor waves to people in Orval in this image." },
  { phrase: "is pictured", kind: "caption", example: "The mayor is pictured in Orval." },
  { phrase: "are pictured", kind: "caption", example: "The mayor and her guest are pictured in Orval." },
  { phrase: "pictured here", kind: "caption", example: "The mayor, pictured here in Orval, waves." },
  { phrase: "seen here", kind: "caption", example: "The mayor, seen here in Orval, waves." },
  { phrase: "contributed to this report", kind: "agency", example: "Press writer Ana Salvat contributed to this report." },
  { phrase: "contributed to this article", kind: "agency", example: "Ana Salvat contributed to this article." },
  { phrase: "contributed to this story", kind: "agency", example: "Ana Salvat contributed to this story." },
  { phrase: "contributed reporting", kind: "agency", example: "Ana Salvat contributed reporting from Orval." },
  { phrase: "contributed research", kind: "agency", example: "Tom Dorn contributed research." },
  { phrase: "contributed additional reporting", kind: "agency", example: "Ana Salvat contributed additional reporting." },
  { phrase: "all rights reserved", kind: "agency", example: "Orval Press 2031. All rights reserved." },
  { phrase: "this article was originally published", kind: "agency", example: "This article was originally published by the Orval Press." },
  { phrase: "this story was originally published", kind: "agency", example: "This story was originally published by the Orval Press." },
  { phrase: "this material may not be published", kind: "agency", example: "This material may not be published or rewritten." },
];
