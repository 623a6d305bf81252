import type { Diagnostic } from "../diagnostic.ts";
import type { EntityType } from "../lexicon/relations.ts";

/** Identifies an entity among those of a graph: a slug of its label, "xi-jinping"; numbered where two share one. */
export type EntityId = string;

/** What mentions refer to: a person, an organization, a state, a plan. */
export interface Entity {
  readonly id: EntityId;
  /** Its fullest name, or its most telling noun phrase without the article. */
  readonly label: string;
  readonly type: EntityType;
  /** Other names that the text uses, sorted; pronouns and bare nominals are none. */
  readonly aliases: readonly string[];
  /** IRIs of the same thing elsewhere (Wikidata), sorted. */
  readonly exactMatch: readonly string[];
  /** Indices of its mentions, ascending: at least one. */
  readonly mentions: readonly number[];
}

/** Who is who in one article. */
export interface Cast {
  /** By first mention. */
  readonly entities: readonly Entity[];
  /**
   * For each mention the entities that it refers to: none where it stays unresolved, several for a group
   * ("both countries").
   */
  readonly referents: readonly (readonly EntityId[])[];
  readonly diagnostics: readonly Diagnostic[];
}
