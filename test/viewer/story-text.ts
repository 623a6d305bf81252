/** The words of the invented story, and where they stand. */
import type { Span } from "@newsgraph/core";

export const TITLE = "Karsovia and Veldonia reopen talks on the strait";

const SENTENCES = {
  plan: "Prime Minister Ilse Marrant of Veldonia will visit Karsovia on Monday, the Foreign Ministry said.",
  offer: "Veldonia proposed the Nine Lights plan, which would share the tolls of the strait.",
  critic: "President Oren Tadic criticized the Nine Lights plan as “a toll booth with a flag”.",
  deal: "Veldonia brokered the Harbour Accord between Karsovia and Sundrey last year.",
  accuse: "Karsovia accuses Veldonia of arming the Lantern Front, a rebel group.",
  deny: "Veldonia denied that it had supplied weapons to the Lantern Front.",
  call: "Marrant may call the Sundrey premier, Hale Brandt, according to The Harbour Ledger.",
  spoke: "Tadic spoke with Brandt on Friday.",
  trade: "Northmere Shipping, the largest carrier of Sundrey, signed a contract with Karsovia.",
  paid: "Northmere Shipping paid a fine of two million crowns in March.",
  reject: "Karsovia rejects the Nine Lights plan as it stands, Tadic said.",
  ties: "Karsovia has ties to Sundrey that go back a century.",
  court: "The Strait Court did not ban Northmere Shipping from the port of Ambel.",
  work: "Hale Brandt leads Sundrey.",
  joint: "Marrant and Brandt will meet at the Lisle Summit, Brandt announced.",
  dispute: "The Harbour Ledger reported that the Lantern Front attacked Ambel on Thursday night.",
} as const;

/** A sentence of the story. */
export type Key = keyof typeof SENTENCES;

/** The article's text. */
export const TEXT: string = `${TITLE}\n\n${Object.values(SENTENCES).join("\n\n")}\n`;

export const ARTICLE = "karsovia-strait";

/** Where a sentence stands in the text. */
export function sentence(key: Key): Span {
  const start = TEXT.indexOf(SENTENCES[key]);
  return { start, end: start + SENTENCES[key].length };
}

/** Where words stand inside a sentence; throws where they do not. */
export function within(key: Key, words: string): Span {
  const start = TEXT.indexOf(words, sentence(key).start);
  if (start < 0 || start >= sentence(key).end) throw new RangeError(`“${words}” is not in the sentence ${key}`);
  return { start, end: start + words.length };
}
