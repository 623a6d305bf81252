import type { NamedNode } from "@rdfjs/types";
import { DataFactory } from "n3";
import { type EntityType, entityTypes, type RelationId, relations } from "../lexicon/relations.ts";
import type { MentionKind } from "../mention/mention.ts";
import type { Attribution, Certainty, Polarity, SpeechAct, Tense } from "../statement/statement.ts";

/** The terms of a vocabulary, by their local names. */
export type Terms<Name extends string> = Readonly<Record<Name, NamedNode>>;

/**
 * The namespaces that our graphs use, by the prefix under which Turtle writes them.
 *
 * `ng` and `ngr` are ours; data/vocabulary/newsgraph.ttl defines what is in them. example.org belongs to nobody (RFC 2606), so
 * they can never come to mean something else.
 */
export const prefixes = {
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  schema: "https://schema.org/",
  prov: "http://www.w3.org/ns/prov#",
  time: "http://www.w3.org/2006/time#",
  sem: "http://semanticweb.cs.vu.nl/2009/11/sem/",
  gaf: "http://groundedannotationframework.org/gaf#",
  nif: "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  ng: "https://example.org/newsgraph/ns#",
  ngr: "https://example.org/newsgraph/relation#",
} as const;

/** What an attribution or a mention is like: for each property its values, as the words of graph.json. */
export const values: {
  readonly polarity: readonly Polarity[];
  readonly certainty: readonly Certainty[];
  readonly tense: readonly Tense[];
  readonly basis: readonly Attribution["basis"][];
  readonly speechAct: readonly SpeechAct[];
  readonly mentionKind: readonly MentionKind[];
} = {
  polarity: ["positive", "negative"],
  certainty: ["certain", "probable", "possible", "hypothetical"],
  tense: ["past", "present", "future"],
  basis: ["stated", "inferred"],
  speechAct: [
    ...(["say", "announce", "accuse", "deny", "confirm", "criticize", "praise", "urge", "demand"] as const),
    ...(["promise", "threaten", "warn", "ask", "expect", "report"] as const),
  ],
  mentionKind: ["name", "nominal", "pronoun", "metonym"],
};

/** A property whose values are individuals of ours. */
export type ValueProperty = keyof typeof values;

/** The individual for a word: `ng:Certain` for "certain". */
export function individual(word: string): NamedNode {
  return DataFactory.namedNode(`${prefixes.ng}${word.charAt(0).toUpperCase()}${word.slice(1)}`);
}

/** A class or property of ours that is no type of entity. */
export type NgName =
  | ("Statement" | "Attribution" | "Qualifier")
  | ("sha256" | "program" | "model")
  | ("relatedBy" | "phrase" | "subjectSpan" | "relationSpan" | "objectSpan" | "event" | "place" | "about")
  | ("derivedFrom" | "plover" | "rule" | "confidence" | "candidate" | "qualifier" | "role" | "value" | "span")
  | ("attribution" | "evidence" | "cue" | "content" | "directQuote" | "chain" | ValueProperty)
  | ("agent" | "party" | "theme" | "result");

export const ng: Terms<NgName> = termsOf(prefixes.ng, [
  ...(["Statement", "Attribution", "Qualifier"] as const),
  ...(["sha256", "program", "model"] as const),
  ...(["relatedBy", "phrase", "subjectSpan", "relationSpan", "objectSpan", "event", "place", "about"] as const),
  ...(["derivedFrom", "plover", "rule", "confidence", "candidate", "qualifier", "role", "value", "span"] as const),
  ...(["attribution", "evidence", "cue", "content", "directQuote", "chain"] as const),
  ...(["polarity", "certainty", "tense", "basis", "speechAct", "mentionKind"] as const),
  ...(["agent", "party", "theme", "result"] as const),
]);

/** The class of each type of entity. A prefix of its own is not needed: `ng:Person`. */
export const entityClasses: Terms<EntityType> = {
  ...termsOf(prefixes.ng, entityTypes),
  // The reifiers of statements are ng:Statement; an entity that is a statement is something that somebody said.
  Statement: DataFactory.namedNode(`${prefixes.ng}Saying`),
};

/** The property of each canonical relation. */
export const ngr: Terms<RelationId> = termsOf(
  prefixes.ngr,
  relations.map(({ id }) => id),
);

export const rdf: Terms<
  "type" | "reifies" | "Statement" | "subject" | "predicate" | "object" | "first" | "rest" | "nil"
> = termsOf(prefixes.rdf, ["type", "reifies", "Statement", "subject", "predicate", "object", "first", "rest", "nil"]);

export const rdfs: Terms<"label"> = termsOf(prefixes.rdfs, ["label"]);

export const xsd: Terms<
  "string" | "boolean" | "integer" | "decimal" | "double" | "date" | "nonNegativeInteger" | "anyURI"
> = termsOf(prefixes.xsd, [
  "string",
  "boolean",
  "integer",
  "decimal",
  "double",
  "date",
  "nonNegativeInteger",
  "anyURI",
]);

export const schema: Terms<
  "NewsArticle" | "headline" | "datePublished" | "inLanguage" | "publisher" | "url" | "articleBody"
> = termsOf(prefixes.schema, [
  "NewsArticle",
  "headline",
  "datePublished",
  "inLanguage",
  "publisher",
  "url",
  "articleBody",
]);

export const prov: Terms<"Activity" | "used" | "agent" | "wasGeneratedBy"> = termsOf(prefixes.prov, [
  "Activity",
  "used",
  "agent",
  "wasGeneratedBy",
]);

export const time: Terms<"ProperInterval" | "Instant" | "hasTime" | "hasBeginning" | "hasEnd" | "inXSDDate"> = termsOf(
  prefixes.time,
  ["ProperInterval", "Instant", "hasTime", "hasBeginning", "hasEnd", "inXSDDate"],
);

export const sem: Terms<"Event" | "eventType" | "hasActor" | "hasPlace" | "hasTime"> = termsOf(prefixes.sem, [
  "Event",
  "eventType",
  "hasActor",
  "hasPlace",
  "hasTime",
]);

export const gaf: Terms<"denotedBy"> = termsOf(prefixes.gaf, ["denotedBy"]);

export const nif: Terms<"Context" | "String" | "referenceContext" | "beginIndex" | "endIndex" | "anchorOf"> = termsOf(
  prefixes.nif,
  ["Context", "String", "referenceContext", "beginIndex", "endIndex", "anchorOf"],
);

export const skos: Terms<"altLabel" | "exactMatch"> = termsOf(prefixes.skos, ["altLabel", "exactMatch"]);

function termsOf<Name extends string>(namespace: string, names: readonly Name[]): Terms<Name> {
  const terms: Partial<Record<Name, NamedNode>> = {};
  for (const name of names) terms[name] = DataFactory.namedNode(namespace + name);
  return terms as Terms<Name>;
}
