// Made by scripts/lexicon.mjs from data/lexicon/cue-nouns.tsv: change that table, not this file.

/** A noun whose clause ("the claim that") is somebody's word. */
export interface CueNoun {
  readonly lemma: string;
  readonly act: "say" | "announce" | "accuse" | "deny" | "confirm" | "criticize" | "praise" | "urge" | "demand" | "promise" | "threaten" | "warn" | "ask" | "expect" | "report";
  readonly polarity: "positive" | "negative";
  readonly certainty: "certain" | "probable" | "possible" | "hypothetical";
  readonly example: string;
}

export const cueNouns: readonly CueNoun[] = [
  { lemma: "statement", act: "say", polarity: "positive", certainty: "certain", example: "The statement that the dam is safe came from the firm." },
  { lemma: "claim", act: "say", polarity: "positive", certainty: "certain", example: "The firm’s claim that the dam is safe angered villagers." },
  { lemma: "allegation", act: "accuse", polarity: "positive", certainty: "certain", example: "The allegation that the firm hid the crack angered villagers." },
  { lemma: "accusation", act: "accuse", polarity: "positive", certainty: "certain", example: "The accusation that the firm hid the crack angered villagers." },
  { lemma: "charge", act: "accuse", polarity: "positive", certainty: "certain", example: "The charge that the firm hid the crack angered villagers." },
  { lemma: "suspicion", act: "accuse", polarity: "positive", certainty: "probable", example: "The suspicion that the firm hid the crack angered villagers." },
  { lemma: "assertion", act: "say", polarity: "positive", certainty: "certain", example: "The firm’s assertion that the dam is safe angered villagers." },
  { lemma: "argument", act: "say", polarity: "positive", certainty: "certain", example: "The argument that the dam is safe failed." },
  { lemma: "suggestion", act: "say", polarity: "positive", certainty: "possible", example: "The suggestion that the dam is leaking angered the firm." },
  { lemma: "belief", act: "say", polarity: "positive", certainty: "probable", example: "The belief that the dam is leaking spread." },
  { lemma: "view", act: "say", polarity: "positive", certainty: "certain", example: "The view that the dam is safe spread." },
  { lemma: "idea", act: "say", polarity: "positive", certainty: "possible", example: "The idea that the dam is safe spread." },
  { lemma: "theory", act: "say", polarity: "positive", certainty: "possible", example: "The theory that the dam is leaking spread." },
  { lemma: "rumor", act: "report", polarity: "positive", certainty: "possible", example: "The rumor that the dam is leaking spread." },
  { lemma: "rumour", act: "report", polarity: "positive", certainty: "possible", example: "The rumour that the dam is leaking spread." },
  { lemma: "report", act: "report", polarity: "positive", certainty: "probable", example: "Reports that the dam is leaking spread." },
  { lemma: "announcement", act: "announce", polarity: "positive", certainty: "certain", example: "The announcement that the border will reopen surprised traders." },
  { lemma: "news", act: "report", polarity: "positive", certainty: "certain", example: "News that the border will reopen surprised traders." },
  { lemma: "warning", act: "warn", polarity: "positive", certainty: "probable", example: "The warning that the dam will burst emptied the valley." },
  { lemma: "fear", act: "warn", polarity: "positive", certainty: "possible", example: "Fears that the dam will burst emptied the valley." },
  { lemma: "concern", act: "warn", polarity: "positive", certainty: "possible", example: "Concerns that the dam will burst emptied the valley." },
  { lemma: "hope", act: "expect", polarity: "positive", certainty: "possible", example: "Hopes that the dam will hold faded." },
  { lemma: "expectation", act: "expect", polarity: "positive", certainty: "probable", example: "Expectations that rates will fall faded." },
  { lemma: "prediction", act: "expect", polarity: "positive", certainty: "probable", example: "The prediction that rates will fall came true." },
  { lemma: "promise", act: "promise", polarity: "positive", certainty: "certain", example: "The promise that the border will reopen was kept." },
  { lemma: "pledge", act: "promise", polarity: "positive", certainty: "certain", example: "The pledge that the border will reopen was kept." },
  { lemma: "threat", act: "threaten", polarity: "positive", certainty: "possible", example: "The threat that the strait will close alarmed traders." },
  { lemma: "demand", act: "demand", polarity: "positive", certainty: "hypothetical", example: "The demand that the firm mend the crack was ignored." },
  { lemma: "denial", act: "deny", polarity: "negative", certainty: "certain", example: "The denial that the ship sank convinced nobody." },
  { lemma: "admission", act: "confirm", polarity: "positive", certainty: "certain", example: "The admission that the ship sank came late." },
  { lemma: "confirmation", act: "confirm", polarity: "positive", certainty: "certain", example: "The confirmation that the ship sank came late." },
  { lemma: "proof", act: "say", polarity: "positive", certainty: "certain", example: "The proof that the ship sank came late." },
  { lemma: "sign", act: "say", polarity: "positive", certainty: "possible", example: "Signs that the dam is leaking alarmed villagers." },
  { lemma: "evidence", act: "say", polarity: "positive", certainty: "probable", example: "Evidence that the dam is leaking alarmed villagers." },
  { lemma: "possibility", act: "say", polarity: "positive", certainty: "possible", example: "The possibility that the dam is leaking alarmed villagers." },
  { lemma: "doubt", act: "deny", polarity: "negative", certainty: "possible", example: "Doubts that the ship sank grew." },
  { lemma: "conclusion", act: "say", polarity: "positive", certainty: "certain", example: "The conclusion that the ship sank came late." },
  { lemma: "condition", act: "demand", polarity: "positive", certainty: "hypothetical", example: "Norhaven set the condition that Karsovia free the crew." },
];
