// Made by scripts/lexicon.mjs from data/lexicon/cabinet-verbs.tsv: change that table, not this file.

/** What is done to a government as a body of ministers and a coalition of parties, and not to the state. */
export interface CabinetVerb {
  readonly lemma: string;
  readonly example: string;
}

export const cabinetVerbs: readonly CabinetVerb[] = [
  { lemma: "leave", example: "The Harbour Party left the government on Monday." },
  { lemma: "quit", example: "The Harbour Party quit the government on Monday." },
  { lemma: "join", example: "The Harbour Party joined the government on Monday." },
  { lemma: "rejoin", example: "The Harbour Party rejoined the government on Monday." },
  { lemma: "enter", example: "The Harbour Party entered the government on Monday." },
  { lemma: "form", example: "The Harbour Party formed the government on Monday." },
  { lemma: "topple", example: "The Harbour Party toppled the government on Monday." },
  { lemma: "dissolve", example: "The president dissolved the government on Monday." },
];
