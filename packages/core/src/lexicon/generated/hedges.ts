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
  { lemma: "apparent", certainty: "probable", tense: null, example: "Karsovia’s apparent attack on Brelland alarmed villagers." },
  { lemma: "alleged", certainty: "possible", tense: null, example: "Karsovia’s alleged attack on Brelland alarmed villagers." },
  { lemma: "suspected", certainty: "possible", tense: null, example: "Karsovia’s suspected attack on Brelland alarmed villagers." },
  { lemma: "supposed", certainty: "possible", tense: null, example: "Karsovia’s supposed attack on Brelland alarmed villagers." },
  { lemma: "reported", certainty: "probable", tense: null, example: "Karsovia’s reported attack on Brelland alarmed villagers." },
  { lemma: "purported", certainty: "possible", tense: null, example: "Karsovia’s purported attack on Brelland alarmed villagers." },
  { lemma: "possible", certainty: "possible", tense: null, example: "Traders discussed Karsovia’s possible attack on Brelland." },
  { lemma: "potential", certainty: "possible", tense: null, example: "Traders discussed Karsovia’s potential attack on Brelland." },
  { lemma: "hypothetical", certainty: "hypothetical", tense: null, example: "Traders discussed Karsovia’s hypothetical attack on Brelland." },
  { lemma: "attempted", certainty: "possible", tense: null, example: "Traders discussed Karsovia’s attempted attack on Brelland." },
  { lemma: "proposed", certainty: "possible", tense: "future", example: "Orvane’s proposed takeover of Kelmar alarmed villagers." },
  { lemma: "planned", certainty: "probable", tense: "future", example: "Marrant’s planned visit to Karsovia alarmed villagers." },
  { lemma: "upcoming", certainty: "certain", tense: "future", example: "Marrant’s upcoming visit to Karsovia alarmed villagers." },
  { lemma: "forthcoming", certainty: "certain", tense: "future", example: "Marrant’s forthcoming visit to Karsovia alarmed villagers." },
  { lemma: "future", certainty: "certain", tense: "future", example: "Marrant’s future visit to Karsovia pleased traders." },
  { lemma: "expected", certainty: "probable", tense: "future", example: "Marrant’s expected visit to Karsovia alarmed villagers." },
  { lemma: "prospective", certainty: "possible", tense: "future", example: "Orvane’s prospective takeover of Kelmar alarmed villagers." },
  { lemma: "imminent", certainty: "probable", tense: "future", example: "Karsovia’s imminent attack on Brelland alarmed villagers." },
  { lemma: "threatened", certainty: "possible", tense: "future", example: "Karsovia’s threatened attack on Brelland alarmed villagers." },
  { lemma: "scheduled", certainty: "probable", tense: "future", example: "Marrant’s scheduled visit to Karsovia alarmed villagers." },
  { lemma: "so-called", certainty: "possible", tense: null, example: "Karsovia’s so-called attack on Brelland alarmed villagers." },
];
