import { type RelationId, relation } from "../lexicon/relations.ts";
import type { Certainty, Polarity, Tense } from "./statement.ts";

/** What of an attribution bears on the code of the act. */
export interface PloverMood {
  readonly polarity: Polarity;
  readonly tense: Tense;
  readonly certainty: Certainty;
  /** Whether somebody says that it must be or asks for it: "Brelland must withdraw". */
  readonly demanded?: boolean;
}

/**
 * The event and mode of the PLOVER ontology, "CONSULT:visit"; `null` where it has none for the relation.
 *
 * The relation gives the act itself. A cooperative act that somebody says must be is REQUEST:change (CAMEO: demand), one to come
 * is AGREE, and one that is refused, denied or undone REJECT. A conflictual act that is still to come is THREATEN, and one
 * that is negated is no event. Words are the acts that they are, at any time: a future accusation is one.
 */
export function ploverOf(id: RelationId, { polarity, tense, certainty, demanded = false }: PloverMood): string | null {
  const { plover, stance, group } = relation(id);
  if (plover === null) return null;
  const { event, mode } = plover;
  const conflictual = stance.polarity === "conflictual";
  if (demanded && !conflictual) return "REQUEST:change";
  if (polarity === "negative") return conflictual ? null : "REJECT";
  const ahead = tense === "future" || certainty === "hypothetical";
  if (ahead && group !== "statement") return conflictual ? "THREATEN" : "AGREE";
  return mode === null ? event : `${event}:${mode}`;
}
