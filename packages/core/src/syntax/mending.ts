import type { Word } from "./syntax.ts";

/** What a parser gets wrong though the words leave no doubt. */
export interface Mend {
  readonly id: string;
  readonly example: string;
  /** The word with its true head and relation, or the word as it is. */
  readonly apply: (words: readonly Word[], at: number) => Word;
}

/** Every mend, with a sentence of its kind. */
export const mends: readonly Mend[] = [
  {
    id: "speaker-after-comma",
    example:
      "France’s President Ada Venn will visit Norway from March 20 to 22, the two governments announced on Friday.",
    apply: withSpeakerBeside,
  },
  {
    id: "noun-read-as-infinitive",
    example: "Dock workers reject pay offer as minister weighs intervention",
    apply: withNounBefore,
  },
  {
    id: "preposition-of-apposition",
    example: "The queen went to Norway in a show of support for Danish leader Ole Brandt.",
    apply: withPrepositionBefore,
  },
  {
    id: "doer-of-participle",
    example: "The paper reported on customs data that shows Danish firms providing rifles to Norway.",
    apply: withItsDoing,
  },
  {
    id: "lone-indirect-object",
    example: "Henrik Dahl urged the government to appoint a mediator instead.",
    apply: asObject,
  },
];

/** The words with all that is mended. */
export function mended(words: readonly Word[]): readonly Word[] {
  return mends.reduce((found, { apply }) => found.map((_, at) => apply(found, at)), words);
}

/**
 * After a comma, a subject and its verb are no relative clause unless a relative word opens it: they tell who said the
 * sentence before.
 */
function withSpeakerBeside(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  if (!word.deprel.startsWith("acl") || word.upos !== "VERB") return word;
  const below = words.flatMap((_, other) => (isBelow(words, other, at) ? [other] : []));
  const clause = below.filter((other) => words[other]?.upos !== "PUNCT");
  const own = words.flatMap(({ head, deprel }, other) => (head === at ? [{ other, deprel }] : []));
  const subject = own.find(({ deprel }) => deprel === "nsubj")?.other;
  const first = clause[0] ?? at;
  const opened = clause.some((other) => other <= at && /^(?:Rel|Int)/.test(words[other]?.feats["PronType"] ?? ""));
  const root = words.findIndex(({ head }) => head === -1);
  if (
    subject === undefined ||
    subject > at ||
    opened ||
    own.some(({ deprel }) => /^(?:mark|obj|ccomp|xcomp)/.test(deprel))
  )
    return word;
  if (words[first - 1]?.lemma !== "," || word.head >= first || root === at) return word;
  return { ...word, head: root, deprel: "parataxis" };
}

/** Verbs that an infinitive without "to" follows. */
const BARE: ReadonlySet<string> = new Set("bid dare feel go have hear help let make need notice see watch".split(" "));

/** In "reject pay offer", which has no "to", the middle word is no verb: it belongs to the noun behind it. */
function withNounBefore(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  if (isInfinitiveLikeNoun(words, at)) return { ...word, upos: "NOUN", deprel: "compound", head: at + 1 };
  if (word.deprel !== "obj" || !isInfinitiveLikeNoun(words, at - 1)) return word;
  return { ...word, head: words[at - 1]?.head ?? word.head };
}

function isInfinitiveLikeNoun(words: readonly Word[], at: number): boolean {
  const { deprel, upos, feats, head = -1 } = words[at] ?? {};
  if (deprel !== "xcomp" || upos !== "VERB" || feats?.["VerbForm"] !== "Inf" || head !== at - 1) return false;
  const [above, next] = [words[head], words[at + 1]];
  return (
    above?.upos === "VERB" &&
    !BARE.has(above.lemma) &&
    (next?.head === at || next?.head === head) &&
    next.deprel === "obj" &&
    next.upos === "NOUN" &&
    words.every((word, other) => word.head !== at || other === at + 1)
  );
}

/** In "for Danish leader Ole Brandt" the preposition is the leader's, before whom it stands, and not that of the name behind. */
function withPrepositionBefore(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  const name = words[word.head];
  if (word.deprel !== "case" || name?.deprel !== "appos" || at > name.head || name.head > word.head) return word;
  return { ...word, head: name.head };
}

/** In "urged the government to appoint him" the government is what is urged: nothing is given to it. */
function asObject(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  if (word.deprel !== "iobj") return word;
  const beside = words.filter(({ head }, other) => head === word.head && other !== at).map(({ deprel }) => deprel);
  const alone = beside.includes("xcomp") && !beside.includes("obj") && !beside.includes("ccomp");
  return alone ? { ...word, deprel: "obj" } : word;
}

/** In "data that shows firms providing rifles" nothing is shown to the firms: they provide. */
function withItsDoing(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  const doing = doingOf(words, at);
  if (doing >= 0) return { ...word, head: doing, deprel: "nsubj" };
  // The participle that hangs on its doer tells what is shown.
  if (word.deprel !== "acl" || doingOf(words, word.head) !== at) return word;
  return { ...word, head: words[word.head]?.head ?? word.head, deprel: "ccomp" };
}

/** The bare participle that tells what the indirect object does, or −1. */
function doingOf(words: readonly Word[], at: number): number {
  const { deprel, head: verb = -1 } = words[at] ?? {};
  if (deprel !== "iobj" || words.some(({ head, deprel }) => head === verb && deprel === "obj")) return -1;
  return words.findIndex(
    (word, other) =>
      other > at &&
      ((word.head === verb && word.deprel === "ccomp") || (word.head === at && word.deprel === "acl")) &&
      /^(?:Part|Ger)$/.test(word.feats["VerbForm"] ?? "") &&
      word.feats["Tense"] !== "Past" &&
      !words.some(({ head, deprel }) => head === other && /^(?:nsubj|mark|aux)/.test(deprel)),
  );
}

function isBelow(words: readonly Word[], word: number, top: number): boolean {
  for (let at = word; at !== -1; at = words[at]?.head ?? -1) if (at === top) return true;
  return false;
}
