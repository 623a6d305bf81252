// Made by scripts/lexicon.mjs from data/lexicon/hedges.tsv: change that table, not this file.

/** An adverb or adjective that takes certainty from its clause or noun, or moves it to the future. */
export interface Hedge {
  readonly lemma: string;
  readonly certainty: "certain" | "probable" | "possible" | "hypothetical";
  readonly tense: "past" | "present" | "future" | null;
  readonly example: string;
}

export const hedges: readonly Hedge[] = [
  { lemma: "reportedly", certainty: "probable", tense: null, example: "The firm reportedly hid the crack." },
  { lemma: "allegedly", certainty: "possible", tense: null, example: "The firm allegedly hid the crack." },
  { lemma: "supposedly", certainty: "possible", tense: null, example: "The firm supposedly hid the crack." },
  { lemma: "purportedly", certainty: "possible", tense: null, example: "The firm purportedly hid the crack." },
  { lemma: "apparently", certainty: "probable", tense: null, example: "The firm apparently hid the crack." },
  { lemma: "seemingly", certainty: "probable", tense: null, example: "The firm seemingly hid the crack." },
  { lemma: "ostensibly", certainty: "probable", tense: null, example: "The firm ostensibly mended the crack." },
  { lemma: "likely", certainty: "probable", tense: null, example: "The firm likely hid the crack." },
  { lemma: "probably", certainty: "probable", tense: null, example: "The firm probably hid the crack." },
  { lemma: "presumably", certainty: "probable", tense: null, example: "The firm presumably hid the crack." },
  { lemma: "possibly", certainty: "possible", tense: null, example: "The firm possibly hid the crack." },
  { lemma: "perhaps", certainty: "possible", tense: null, example: "Perhaps the firm hid the crack." },
  { lemma: "maybe", certainty: "possible", tense: null, example: "Maybe the firm hid the crack." },
  { lemma: "potentially", certainty: "possible", tense: null, example: "The firm potentially hid the crack." },
  { lemma: "conceivably", certainty: "possible", tense: null, example: "The firm conceivably hid the crack." },
  { lemma: "hopefully", certainty: "possible", tense: null, example: "Hopefully the firm mended the crack." },
  { lemma: "almost", certainty: "possible", tense: null, example: "The dam almost burst." },
  { lemma: "nearly", certainty: "possible", tense: null, example: "The dam nearly burst." },
  { lemma: "apparent", certainty: "probable", tense: null, example: "The apparent attack on the dam alarmed villagers." },
  { lemma: "alleged", certainty: "possible", tense: null, example: "The alleged attack on the dam alarmed villagers." },
  { lemma: "suspected", certainty: "possible", tense: null, example: "The suspected attack on the dam alarmed villagers." },
  { lemma: "supposed", certainty: "possible", tense: null, example: "The supposed attack on the dam alarmed villagers." },
  { lemma: "reported", certainty: "probable", tense: null, example: "The reported attack on the dam alarmed villagers." },
  { lemma: "purported", certainty: "possible", tense: null, example: "The purported attack on the dam alarmed villagers." },
  { lemma: "possible", certainty: "possible", tense: null, example: "Villagers fear a possible attack on the dam." },
  { lemma: "potential", certainty: "possible", tense: null, example: "Villagers fear a potential attack on the dam." },
  { lemma: "hypothetical", certainty: "hypothetical", tense: null, example: "Villagers discussed a hypothetical attack on the dam." },
  { lemma: "would-be", certainty: "hypothetical", tense: null, example: "Villagers stopped a would-be attack on the dam." },
  { lemma: "attempted", certainty: "possible", tense: null, example: "Villagers stopped an attempted attack on the dam." },
  { lemma: "proposed", certainty: "possible", tense: "future", example: "The proposed takeover of the firm alarmed villagers." },
  { lemma: "planned", certainty: "probable", tense: "future", example: "The planned visit to Corran alarmed villagers." },
  { lemma: "upcoming", certainty: "certain", tense: "future", example: "The upcoming visit to Corran alarmed villagers." },
  { lemma: "forthcoming", certainty: "certain", tense: "future", example: "The forthcoming visit to Corran alarmed villagers." },
  { lemma: "future", certainty: "certain", tense: "future", example: "A future visit to Corran is certain." },
  { lemma: "expected", certainty: "probable", tense: "future", example: "The expected visit to Corran alarmed villagers." },
  { lemma: "prospective", certainty: "possible", tense: "future", example: "The prospective takeover of the firm alarmed villagers." },
  { lemma: "imminent", certainty: "probable", tense: "future", example: "The imminent attack on the dam alarmed villagers." },
  { lemma: "threatened", certainty: "possible", tense: "future", example: "The threatened attack on the dam alarmed villagers." },
  { lemma: "scheduled", certainty: "probable", tense: "future", example: "The scheduled visit to Corran alarmed villagers." },
];
