// Made by scripts/lexicon.mjs from data/lexicon/preventions.tsv: change that table, not this file.

/**
 * A verb that says of the act that is its object that it did not come about, or has not yet: "blocked a merger".
 *
 * `of` is `act` where agreements are spared: they were there before they were cancelled.
 */
export interface Prevention {
  readonly verb: string;
  readonly of: "any" | "act";
  readonly polarity: "positive" | "negative";
  readonly certainty: "certain" | "possible";
  readonly tense: "future" | null;
  readonly example: string;
}

export const preventions: readonly Prevention[] = [
  { verb: "block", of: "any", polarity: "negative", certainty: "certain", tense: null, example: "Norhaven blocked Marrant’s visit to Corran." },
  { verb: "prevent", of: "any", polarity: "negative", certainty: "certain", tense: null, example: "Norhaven prevented Marrant’s visit to Corran." },
  { verb: "veto", of: "any", polarity: "negative", certainty: "certain", tense: null, example: "Norhaven vetoed Marrant’s visit to Corran." },
  { verb: "foil", of: "any", polarity: "negative", certainty: "certain", tense: null, example: "Norhaven foiled Karsovia’s attack on Brelland." },
  { verb: "thwart", of: "any", polarity: "negative", certainty: "certain", tense: null, example: "Norhaven thwarted Karsovia’s attack on Brelland." },
  { verb: "avert", of: "any", polarity: "negative", certainty: "certain", tense: null, example: "Norhaven averted Karsovia’s attack on Brelland." },
  { verb: "avoid", of: "any", polarity: "negative", certainty: "certain", tense: null, example: "Norhaven avoided Karsovia’s attack on Brelland." },
  { verb: "forbid", of: "any", polarity: "negative", certainty: "certain", tense: null, example: "Norhaven forbade Marrant’s visit to Corran." },
  { verb: "prohibit", of: "any", polarity: "negative", certainty: "certain", tense: null, example: "Norhaven prohibited Marrant’s visit to Corran." },
  { verb: "derail", of: "any", polarity: "negative", certainty: "certain", tense: null, example: "The storm derailed a deal between Norhaven and Karsovia." },
  { verb: "scuttle", of: "any", polarity: "negative", certainty: "certain", tense: null, example: "The storm scuttled a deal between Norhaven and Karsovia." },
  { verb: "cancel", of: "act", polarity: "negative", certainty: "certain", tense: null, example: "Norhaven cancelled Marrant’s visit to Corran." },
  { verb: "call off", of: "act", polarity: "negative", certainty: "certain", tense: null, example: "Norhaven called off Marrant’s visit to Corran." },
  { verb: "shelve", of: "act", polarity: "negative", certainty: "certain", tense: null, example: "Norhaven shelved Marrant’s visit to Corran." },
  { verb: "ditch", of: "act", polarity: "negative", certainty: "certain", tense: null, example: "Norhaven ditched Marrant’s visit to Corran." },
  { verb: "axe", of: "act", polarity: "negative", certainty: "certain", tense: null, example: "Norhaven axed Marrant’s visit to Corran." },
  { verb: "scrap", of: "act", polarity: "negative", certainty: "certain", tense: null, example: "Norhaven scrapped Marrant’s visit to Corran." },
  { verb: "abandon", of: "act", polarity: "negative", certainty: "certain", tense: null, example: "Norhaven abandoned Karsovia’s attack on Brelland." },
  { verb: "postpone", of: "act", polarity: "positive", certainty: "possible", tense: "future", example: "Norhaven postponed Marrant’s visit to Corran." },
  { verb: "delay", of: "act", polarity: "positive", certainty: "possible", tense: "future", example: "Norhaven delayed Marrant’s visit to Corran." },
  { verb: "oppose", of: "any", polarity: "positive", certainty: "possible", tense: "future", example: "Norhaven opposed a deal between Brelland and Karsovia." },
  { verb: "reject", of: "any", polarity: "positive", certainty: "possible", tense: "future", example: "Norhaven rejected a deal between Brelland and Karsovia." },
];
