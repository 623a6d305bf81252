// Made by scripts/lexicon.mjs from data/lexicon/adverbials.tsv: change that table, not this file.

/** A preposition and a bare noun that together tell how or when, and name nothing. */
export interface Adverbial {
  readonly words: string;
  readonly example: string;
}

export const adverbials: readonly Adverbial[] = [
  { words: "in secret", example: "They negotiated in secret." },
  { words: "in private", example: "They negotiated in private." },
  { words: "in public", example: "They argued in public." },
  { words: "in detail", example: "They negotiated in detail." },
  { words: "in full", example: "The bill was paid in full." },
  { words: "in part", example: "The bill was paid in part." },
  { words: "in vain", example: "They negotiated in vain." },
  { words: "in advance", example: "They agreed in advance." },
  { words: "in person", example: "They appeared in person." },
  { words: "in return", example: "They agreed in return." },
  { words: "in turn", example: "They agreed in turn." },
  { words: "in force", example: "They returned in force." },
  { words: "in silence", example: "They marched in silence." },
  { words: "in anger", example: "They marched in anger." },
  { words: "in protest", example: "They marched in protest." },
  { words: "in general", example: "They agreed in general." },
  { words: "in principle", example: "They agreed in principle." },
  { words: "in particular", example: "They agreed in particular." },
  { words: "at length", example: "They negotiated at length." },
  { words: "at once", example: "They agreed at once." },
  { words: "at last", example: "They agreed at last." },
  { words: "at random", example: "They fired at random." },
  { words: "at will", example: "They fired at will." },
  { words: "by chance", example: "They met by chance." },
  { words: "by accident", example: "They met by accident." },
  { words: "by mistake", example: "They fired by mistake." },
  { words: "by force", example: "They returned by force." },
  { words: "for good", example: "They agreed for good." },
  { words: "for free", example: "They travelled for free." },
  { words: "for sale", example: "The mill stood for sale." },
  { words: "for now", example: "They agreed for now." },
  { words: "on time", example: "They returned on time." },
  { words: "on purpose", example: "They fired on purpose." },
  { words: "on foot", example: "They returned on foot." },
  { words: "on schedule", example: "They returned on schedule." },
  { words: "on average", example: "They agreed on average." },
  { words: "under pressure", example: "They agreed under pressure." },
  { words: "without delay", example: "They agreed without delay." },
  { words: "without warning", example: "They fired without warning." },
  { words: "in kind", example: "They responded in kind." },
  { words: "under guard", example: "They negotiated under guard." },
  { words: "in port", example: "They waited in port." },
];
