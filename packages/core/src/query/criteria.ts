import type { ArticleId, IsoDate } from "../article/article.ts";
import type { EntityId } from "../entity/entity.ts";
import type { LineClass } from "../graph/view.ts";
import type { RelationId } from "../lexicon/relations.ts";
import type { Certainty, Polarity, StatementId } from "../statement/statement.ts";

/** Which statements are asked for: those that meet all that is given. Names are matched as `entitiesNamed` does. */
export interface Criteria {
  readonly subject?: string;
  readonly relation?: RelationId;
  /** The words of the relation, as lemmas. */
  readonly phrase?: string;
  readonly object?: string;
  /** Whether subject and object may also change places. */
  readonly anyDirection?: boolean;
  /** Some source with this name speaks of it; with `polarity` or `certainty`, it is that source which so speaks. */
  readonly saidBy?: string;
  /** Some source says that it is so, or that it is not so. */
  readonly polarity?: Polarity;
  /** Some source speaks of it as this certain. */
  readonly certainty?: Certainty;
  readonly class?: LineClass;
  /** Its time, which must be known, reaches to this day or later. */
  readonly since?: IsoDate;
  /** Its time, which must be known, begins on this day or earlier. */
  readonly until?: IsoDate;
  readonly article?: ArticleId;
  /** These words stand, one after the other and in any case, in some sentence that says it. */
  readonly text?: string;
}

/** An entity, or an article where it speaks in its own voice: then both are the article's id. */
export interface Named {
  readonly id: EntityId | ArticleId;
  readonly label: string;
}

/** A statement, as an answer shows it. */
export interface Answer {
  readonly statement: StatementId;
  readonly article: ArticleId;
  readonly subject: Named;
  readonly relation: RelationId | null;
  readonly phrase: string;
  /** `null` for what needs none: "was arrested". */
  readonly object: Named | { readonly statement: StatementId } | { readonly literal: string } | null;
  readonly class: LineClass;
  readonly asserted: boolean;
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  /** Each once, by id. */
  readonly sources: readonly Named[];
  /** The words of the first evidence in the text. */
  readonly evidence: string;
}

/** By what statements can be counted: their ends, their sources, the month in which their time begins, and so on. */
export type Grouping = "subject" | "relation" | "object" | "source" | "class" | "month" | "article";

/** How many statements there are of one group. */
export interface Count {
  /** The id of the entity, article or relation; the class; the month as "2031-06". */
  readonly key: string;
  /** For an entity its label, for all else the key. */
  readonly label: string;
  readonly count: number;
}

/** The entities for which the names in some criteria stand; what is left out was not asked for. */
export interface Meant {
  readonly subject?: readonly EntityId[];
  readonly object?: readonly EntityId[];
  readonly saidBy?: readonly EntityId[];
}

/** Looks the names in `criteria` up with `named`. */
export function meantBy(criteria: Criteria, named: (name: string) => readonly EntityId[]): Meant {
  const { subject, object, saidBy } = criteria;
  return {
    ...(subject === undefined ? {} : { subject: named(subject) }),
    ...(object === undefined ? {} : { object: named(object) }),
    ...(saidBy === undefined ? {} : { saidBy: named(saidBy) }),
  };
}
