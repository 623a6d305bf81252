import type { EntityType, RelationGroup, RelationId } from "./generated/relation-ids.ts";

/**
 * A canonical relation: what statements of many wordings have in common.
 *
 * Polarity, certainty and tense are no part of it: "did not visit" and "will visit" are both `visits`.
 */
export interface Relation {
  readonly id: RelationId;
  /** `core` relations are those that news needs most. */
  readonly tier: "core" | "extended";
  readonly group: RelationGroup;
  /** Whether it happens at a time, or holds over one. */
  readonly kind: "event" | "state";
  /** In terms of its subject A and its object B. */
  readonly definition: string;
  readonly domain: readonly EntityType[];
  readonly range: readonly EntityType[];
  /** Whether "A r B" says the same as "B r A". */
  readonly symmetric: boolean;
  /** The relation that says the same with subject and object exchanged. */
  readonly inverse: RelationId | null;
  /** Its event in the PLOVER ontology when it is past, positive and certain. */
  readonly plover: { readonly event: string; readonly mode: string | null } | null;
  readonly cameo: readonly string[];
  /** The nearest Wikidata property. */
  readonly wikidata: { readonly property: string; readonly label: string; readonly note: string | null } | null;
  /** Our own coarse scale of the act itself, from −5 (lethal force) to +5 (alliance, aid); `null` where it is neutral. */
  readonly stance: { readonly polarity: "cooperative" | "conflictual" | "neutral"; readonly score: number | null };
  /**
   * Lemmas that call it up. After a verb or adjective stands the preposition that it needs ("travel to"); a noun takes one of
   * `nounPrepositions` ("visit to").
   */
  readonly triggers: {
    readonly verbs: readonly string[];
    readonly nouns: readonly string[];
    readonly nounPrepositions: readonly string[];
    readonly adjectives: readonly string[];
  };
  readonly example: string;
  /** What the example says; what is left out is positive, certain and in the article's own voice. */
  readonly exampleStatement: {
    readonly subject: string;
    readonly relation: RelationId;
    readonly object: string;
    readonly tense: "past" | "present" | "future";
    readonly polarity?: "positive" | "negative";
    readonly certainty?: "certain" | "probable" | "possible" | "hypothetical";
    readonly source?: string;
  };
  readonly note: string | null;
}
