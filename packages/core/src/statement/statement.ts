import type { ArticleId, IsoDate } from "../article/article.ts";
import type { EntityId } from "../entity/entity.ts";
import type { RelationId } from "../lexicon/relations.ts";
import type { Span } from "../text/span.ts";

/** "ARTICLE#s1": unique in a graph, numbered by place in its article. */
export type StatementId = string;

/** "ARTICLE#e1". */
export type EventId = string;

/** A value that is no node: an amount, a date, or words that name nobody; as an object also `nothing`, where none is needed. */
export interface Literal {
  readonly literal: string;
  /** "xsd:string", "xsd:date", "xsd:decimal", "xsd:boolean". */
  readonly datatype: string;
}

/** What a statement says something about. */
export type StatementObject = { readonly entity: EntityId } | { readonly statement: StatementId } | Literal;

/** From the first day to the last, both included, and the words that say so. */
export interface Interval {
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly span: Span;
}

export type Polarity = "positive" | "negative";
export type Certainty = "certain" | "probable" | "possible" | "hypothetical";
export type Tense = "past" | "present" | "future";

/** What a source does by speaking. */
export type SpeechAct =
  | "say"
  | "announce"
  | "accuse"
  | "deny"
  | "confirm"
  | "criticize"
  | "praise"
  | "urge"
  | "demand"
  | "promise"
  | "threaten"
  | "warn"
  | "ask"
  | "expect"
  | "report";

/** One source's stand on a statement. The article itself is a source too: its own voice. */
export interface Attribution {
  /** Who answers for it: an entity, or the article's id for its own voice. */
  readonly source: EntityId | ArticleId;
  /** Those through whom it reached us, from the nearest outwards. */
  readonly chain: readonly (EntityId | ArticleId)[];
  /**
   * `negative` for "did not free", "few see", "fail to": the source says that it is not so. Who "did not say" so has no word for it:
   * negative, and merely possible; who "did not confirm" it has none against it either: positive, and merely possible.
   */
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly tense: Tense;
  /** `null` for the article's own voice. */
  readonly speechAct: SpeechAct | null;
  /** Whether the content stands in quotation marks. */
  readonly direct: boolean;
  readonly basis: "stated" | "inferred";
  /** The sentence or clause that says so. It hangs here, not on the statement: a denial has its own words. */
  readonly evidence: Span;
  /** "said", "according to". */
  readonly cue: Span | null;
  /** What the source says. */
  readonly content: Span | null;
}

/** A further argument: role is the preposition, or "time", "condition"; "office" has the IRI of the office that is held. */
export interface Qualifier {
  readonly role: string;
  readonly value: { readonly entity: EntityId } | Literal;
  readonly span: Span;
}

/** One thing the text says: the triple is what is said; its attributions are who stands behind it, and how firmly. */
export interface Statement {
  readonly id: StatementId;
  readonly article: ArticleId;
  readonly subject: EntityId;
  /** The canonical relation, or `null` when only the words are known. */
  readonly relation: RelationId | null;
  /** The relation in the text's own words, as lemmas: "play role in". */
  readonly phrase: string;
  readonly object: StatementObject;
  /**
   * Where the three stand; the relation's span is its head word with particle and preposition where they are adjacent. What
   * needs no object has the relation's span for it.
   */
  readonly spans: { readonly subject: Span; readonly relation: Span; readonly object: Span };
  readonly time: Interval | null;
  readonly place: EntityId | null;
  readonly qualifiers: readonly Qualifier[];
  readonly event: EventId | null;
  /** The statement that this one is about: what is accused, denied, urged. */
  readonly about: StatementId | null;
  readonly derivedFrom: readonly StatementId[];
  /** PLOVER's event and mode, computed from relation, polarity and tense: "CONSULT:visit". */
  readonly plover: string | null;
  /** The rule that made it, by its name in the table of rules. */
  readonly rule: string;
  /** Between 0 and 1. */
  readonly confidence: number;
  /** Below the one default threshold. */
  readonly candidate: boolean;
  /** Stated by the article itself as a fact; `isAsserted` has the rule. */
  readonly asserted: boolean;
  /** At least one; sorted by evidence. */
  readonly attributions: readonly [Attribution, ...Attribution[]];
}

/** Something that happened or will, with more parties than one statement holds. */
export interface Event {
  readonly id: EventId;
  readonly article: ArticleId;
  /** A relation's id, or a phrase. */
  readonly type: string;
  readonly roles: readonly {
    readonly role: "agent" | "party" | "theme" | "result" | "place";
    readonly entity: EntityId;
  }[];
  readonly time: Interval | null;
  readonly spans: readonly Span[];
}

/** Words in quotation marks, and who spoke them. */
export interface Quote extends Span {
  readonly article: ArticleId;
  readonly speaker: EntityId | null;
  readonly addressee: EntityId | null;
  /** "said", where there is one. */
  readonly cue: Span | null;
  /** Index, in the graph's list of quotes, of the part before, where a quotation is split by its cue or runs on. */
  readonly continues: number | null;
}
