// Made by scripts/lexicon.mjs from data/lexicon/collectives.tsv: change that table, not this file.

/** What several do together: one with the other, not each alone. */
export interface Collective {
  readonly phrase: string;
  readonly example: string;
}

export const collectives: readonly Collective[] = [
  { phrase: "meet", example: "Joren Halvik and Rosa Quellin met in Corran." },
  { phrase: "agree", example: "Karsovia and Brelland agreed to reopen the railway." },
  { phrase: "agree on", example: "Karsovia and Brelland agreed on a border." },
  { phrase: "sign", example: "Karsovia and Brelland signed a treaty." },
  { phrase: "negotiate", example: "Karsovia and Brelland are negotiating." },
  { phrase: "talk", example: "Karsovia and Brelland talked." },
  { phrase: "speak", example: "Joren Halvik and Rosa Quellin spoke on Monday." },
  { phrase: "cooperate", example: "Karsovia and Brelland cooperate." },
  { phrase: "co-operate", example: "Karsovia and Brelland co-operated in 1974." },
  { phrase: "collaborate", example: "Karsovia and Brelland collaborate." },
  { phrase: "fight", example: "Karsovia and Brelland fought in 1974." },
  { phrase: "clash", example: "Karsovia and Brelland clashed in 1974." },
  { phrase: "trade", example: "Karsovia and Brelland trade every day." },
  { phrase: "compete", example: "Karsovia and Brelland compete." },
  { phrase: "merge", example: "Kelmar Foods and Orvane Lines merged." },
  { phrase: "marry", example: "Felix Orrow and Tamsin Orrow married." },
  { phrase: "hold talks", example: "Karsovia and Brelland held talks." },
  { phrase: "hold meeting", example: "Karsovia and Brelland held a meeting." },
  { phrase: "exchange", example: "Karsovia and Brelland exchanged prisoners." },
  { phrase: "share", example: "Karsovia and Brelland share a border." },
  { phrase: "discuss", example: "Joren Halvik and Rosa Quellin discussed the border." },
];
