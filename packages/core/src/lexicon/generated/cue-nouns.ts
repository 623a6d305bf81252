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
  { lemma: "statement", act: "say", polarity: "positive", certainty: "certain", example: "Traders heard the statement that the dam is safe." },
  { lemma: "claim", act: "say", polarity: "positive", certainty: "certain", example: "Traders heard the claim that the dam is safe." },
  { lemma: "allegation", act: "accuse", polarity: "positive", certainty: "certain", example: "Traders heard the allegation that the firm hid the crack." },
  { lemma: "accusation", act: "accuse", polarity: "positive", certainty: "certain", example: "Traders heard the accusation that the firm hid the crack." },
  { lemma: "charge", act: "accuse", polarity: "positive", certainty: "certain", example: "Traders heard the charge that the firm hid the crack." },
  { lemma: "suspicion", act: "accuse", polarity: "positive", certainty: "probable", example: "Traders heard the suspicion that the firm hid the crack." },
  { lemma: "assertion", act: "say", polarity: "positive", certainty: "certain", example: "Traders heard the assertion that the dam is safe." },
  { lemma: "argument", act: "say", polarity: "positive", certainty: "certain", example: "Traders heard the argument that the dam is safe." },
  { lemma: "suggestion", act: "say", polarity: "positive", certainty: "possible", example: "Traders heard the suggestion that the dam is leaking." },
  { lemma: "belief", act: "say", polarity: "positive", certainty: "probable", example: "Traders heard the belief that the dam is leaking." },
  { lemma: "view", act: "say", polarity: "positive", certainty: "certain", example: "Traders heard the view that the dam is safe." },
  { lemma: "idea", act: "say", polarity: "positive", certainty: "possible", example: "Traders heard the idea that the dam is safe." },
  { lemma: "theory", act: "say", polarity: "positive", certainty: "possible", example: "Traders heard the theory that the dam is leaking." },
  { lemma: "rumor", act: "report", polarity: "positive", certainty: "possible", example: "Traders heard the rumor that the dam is leaking." },
  { lemma: "rumour", act: "report", polarity: "positive", certainty: "possible", example: "Traders heard the rumour that the dam is leaking." },
  { lemma: "report", act: "report", polarity: "positive", certainty: "probable", example: "Traders heard reports that the dam is leaking." },
  { lemma: "announcement", act: "announce", polarity: "positive", certainty: "certain", example: "Traders heard the announcement that the border will reopen." },
  { lemma: "news", act: "report", polarity: "positive", certainty: "certain", example: "Traders heard news that the border will reopen." },
  { lemma: "warning", act: "warn", polarity: "positive", certainty: "probable", example: "Traders heard the warning that the dam will burst." },
  { lemma: "fear", act: "warn", polarity: "positive", certainty: "possible", example: "Traders heard fears that the dam will burst." },
  { lemma: "concern", act: "warn", polarity: "positive", certainty: "possible", example: "Traders heard concerns that the dam will burst." },
  { lemma: "hope", act: "expect", polarity: "positive", certainty: "possible", example: "Traders heard hopes that the dam will hold." },
  { lemma: "expectation", act: "expect", polarity: "positive", certainty: "probable", example: "Traders heard expectations that rates will fall." },
  { lemma: "prediction", act: "expect", polarity: "positive", certainty: "probable", example: "Traders heard the prediction that rates will fall." },
  { lemma: "promise", act: "promise", polarity: "positive", certainty: "certain", example: "Traders heard the promise that the border will reopen." },
  { lemma: "pledge", act: "promise", polarity: "positive", certainty: "certain", example: "Traders heard the pledge that the border will reopen." },
  { lemma: "threat", act: "threaten", polarity: "positive", certainty: "possible", example: "Traders heard the threat that the strait will close." },
  { lemma: "demand", act: "demand", polarity: "positive", certainty: "hypothetical", example: "Traders heard the demand that the firm mend the crack." },
  { lemma: "denial", act: "deny", polarity: "negative", certainty: "certain", example: "Traders heard the denial that the ship sank." },
  { lemma: "admission", act: "confirm", polarity: "positive", certainty: "certain", example: "Traders heard the admission that the ship sank." },
  { lemma: "confirmation", act: "confirm", polarity: "positive", certainty: "certain", example: "Traders heard the confirmation that the ship sank." },
  { lemma: "proof", act: "say", polarity: "positive", certainty: "certain", example: "Traders heard proof that the ship sank." },
  { lemma: "sign", act: "say", polarity: "positive", certainty: "possible", example: "Traders heard signs that the dam is leaking." },
  { lemma: "evidence", act: "say", polarity: "positive", certainty: "probable", example: "Traders heard evidence that the dam is leaking." },
  { lemma: "possibility", act: "say", polarity: "positive", certainty: "possible", example: "Traders heard the possibility that the dam is leaking." },
  { lemma: "doubt", act: "deny", polarity: "negative", certainty: "possible", example: "Traders heard doubts that the ship sank." },
  { lemma: "conclusion", act: "say", polarity: "positive", certainty: "certain", example: "Traders heard the conclusion that the ship sank." },
  { lemma: "condition", act: "demand", polarity: "positive", certainty: "hypothetical", example: "Norhaven set the condition that Karsovia free the crew." },
  { lemma: "speculation", act: "say", polarity: "positive", certainty: "possible", example: "Traders heard speculation that the dam is leaking." },
  { lemma: "risk", act: "expect", polarity: "positive", certainty: "possible", example: "Traders saw the risk that the dam will burst." },
  { lemma: "danger", act: "expect", polarity: "positive", certainty: "possible", example: "Traders saw the danger that the dam will burst." },
  { lemma: "prospect", act: "expect", polarity: "positive", certainty: "possible", example: "Traders saw the prospect that the dam will burst." },
  { lemma: "likelihood", act: "expect", polarity: "positive", certainty: "probable", example: "Traders saw the likelihood that the dam will burst." },
];
