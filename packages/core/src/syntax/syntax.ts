/** The universal part-of-speech tags of Universal Dependencies. */
export type Upos =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/** The kinds of name that the parser finds. */
export type NameKind = "person" | "organization" | "place" | "event" | "work" | "other";

/** Whether a word begins a name, goes on with one, or stands outside. */
export type NameTag = "O" | `B-${NameKind}` | `I-${NameKind}`;

/** What the head of a noun phrase is by its meaning: GUM's ten classes. */
export type NounClass =
  | "person"
  | "place"
  | "organization"
  | "object"
  | "event"
  | "time"
  | "substance"
  | "animal"
  | "plant"
  | "abstract";

/** What the parser says of one word of a sentence. */
export interface Word {
  readonly lemma: string;
  readonly upos: Upos;
  /** UD's features: `Tense`, `VerbForm`, `Mood`, `Number`, `Person`, `Definite`, `PronType`, `Voice`, ... */
  readonly feats: Readonly<Record<string, string>>;
  /** Index of its head in the sentence, from 0; −1 for the root. */
  readonly head: number;
  /** UD v2 relation with its subtype: `nsubj:pass`, `acl:relcl`. */
  readonly deprel: string;
  /**
   * How much the parser doubts head and relation: what is left of 1 beside their probability, in hundredths. Absent where it does
   * not, and where nobody said.
   */
  readonly doubt?: number;
  readonly name: NameTag;
  /** `null` where the word heads no noun phrase, or nothing is known. */
  readonly nounClass: NounClass | null;
}

/**
 * The syntax of one sentence: one word for each token, in order.
 *
 * Law: the heads form a tree with exactly one root.
 */
export interface Syntax {
  readonly words: readonly Word[];
}
