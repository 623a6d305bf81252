import type { EntityType } from "../lexicon/relations.ts";
import type { Span } from "../text/span.ts";

/** How the text refers. `metonym`: a capital, seat or building that stands for a government ("the Kremlin said"). */
export type MentionKind = "name" | "nominal" | "pronoun" | "metonym";

/**
 * A span that refers to somebody or something.
 *
 * The span holds the whole noun phrase for nominals, without relative clauses and appositions; for a name only the name
 * ("Xi Jinping"), its title apart.
 */
export interface Mention extends Span {
  /** Its place in the document's list of mentions, which is ordered by span. */
  readonly index: number;
  readonly kind: MentionKind;
  /** Index of the sentence, and of the head word in it. */
  readonly sentence: number;
  readonly head: number;
  /** First and last word of the span in the sentence, both included. */
  readonly first: number;
  readonly last: number;
  /** What it refers to, as far as the mention alone tells; "Entity" if it does not. */
  readonly type: EntityType;
  readonly number: "singular" | "plural" | null;
  readonly gender: "female" | "male" | "neuter" | null;
  readonly person: 1 | 2 | 3;
  /** The honorific or role before or beside a name ("Mr.", "Russian President"); `null` where there is none. */
  readonly title: Span | null;
  /** Definite ("the proposal", a name), indefinite ("a proposal") or possessed ("its proposal"). */
  readonly determination: "definite" | "indefinite" | "possessive" | "bare";
}

/** A time, amount or percentage: a literal, never a node. */
export interface TimeExpression extends Span {
  readonly kind: "time" | "money" | "percent" | "quantity";
  readonly sentence: number;
  /** Both days included; `null` for amounts, and if it cannot be told ("weeks before the war", or no publication date). */
  readonly value: { readonly start: string; readonly end: string } | null;
}
