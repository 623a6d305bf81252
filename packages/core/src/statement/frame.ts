import type { RelationId } from "../lexicon/relations.ts";
import type { Tree } from "../syntax/tree.ts";
import type { FrameRule } from "./rule-words.ts";

/** Somebody or something that takes part, by the head of its phrase. */
export interface Participant {
  readonly head: number;
  /** "with", "because of"; empty for subject and object. */
  readonly preposition: string;
  /** Whether the head is itself the predicate ("is a [dam]"), so that its phrase leaves the clause's parts out. */
  readonly predicate: boolean;
  /** Whether it stands for itself only, without what is joined to it by "and". */
  readonly alone: boolean;
}

/**
 * One predication with all who take part, before anybody is identified: what statements are made from and what the
 * benches render.
 *
 * Its roles are logical: the agent of a passive is the subject.
 */
export interface Frame {
  /** The row of the table of rules that made it. */
  readonly rule: FrameRule;
  readonly tree: Tree;
  /** The clause whose sources, polarity and certainty it shares; −1 in a sentence without one. */
  readonly host: number;
  /** Whether the clause itself predicates it: else (a title, a possessive) only the clause's sources bear on it. */
  readonly predicated: boolean;
  /** The word that carries the relation: the verb, the event's noun, the title. */
  readonly head: number;
  /** Verb lemma with particle, "be", or the noun of a nominal event: "give up", "visit". */
  readonly lemma: string;
  /** The relation in lemmas, without the preposition of the object: "play role". */
  readonly phrase: string;
  readonly voice: "active" | "passive";
  readonly subject: Participant | null;
  readonly object: Participant | null;
  /** Everything else, in the order of the text. */
  readonly others: readonly Participant[];
  /** Members act with each other: "A and B met". */
  readonly collective: boolean;
  /** The relation, where the rule itself knows it: a title, a possessive. */
  readonly relation: RelationId | null;
}

/** A participant with nothing special about it. */
export function participant(head: number, preposition: string = "", predicate: boolean = false): Participant {
  return { head, preposition, predicate, alone: predicate };
}
