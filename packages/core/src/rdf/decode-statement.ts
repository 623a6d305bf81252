import type { Quad, Term } from "@rdfjs/types";
import { InputError } from "../errors.ts";
import { type RelationId, relations } from "../lexicon/relations.ts";
import { isAsserted } from "../statement/asserted.ts";
import type {
  Attribution,
  Event,
  Interval,
  Literal,
  Qualifier,
  Statement,
  StatementObject,
} from "../statement/statement.ts";
import { formatTerm } from "./lines.ts";
import type { Reading } from "./reading.ts";
import { ng, ngr, prefixes, prov, rdf, sem, time } from "./vocabulary.ts";

/** The statement that a reifier stands for. */
export function decodeStatement(node: Term, reading: Reading): Statement {
  const { about, partOf, entityOf, spanOf } = reading;
  const { subject, predicate, object } = tripleOf(node, reading);
  const article = reading.articleOf(node);
  const place = about.maybe(node, ng.place);
  const event = about.maybe(node, ng.event);
  const subjectOfIt = about.maybe(node, ng.about);
  const candidate = about.maybe(node, ng.candidate)?.value === "true";
  const attributions = about.all(node, ng.attribution).map((one) => decodeAttribution(one, reading));
  const [first, ...others] = attributions;
  if (first === undefined) throw new InputError(`Cannot decode ${formatTerm(node)}: it has no ng:attribution`);
  return {
    id: partOf(node),
    article,
    subject: entityOf(subject),
    relation: relationOf(predicate),
    phrase: about.one(node, ng.phrase).value,
    object: objectOf(object, reading),
    spans: {
      subject: spanOf(about.one(node, ng.subjectSpan)),
      relation: spanOf(about.one(node, ng.relationSpan)),
      object: spanOf(about.one(node, ng.objectSpan)),
    },
    time: intervalOf(about.maybe(node, time.hasTime), reading),
    place: place === null ? null : entityOf(place),
    qualifiers: about.all(node, ng.qualifier).map((one) => decodeQualifier(one, reading)),
    event: event === null ? null : partOf(event),
    about: subjectOfIt === null ? null : partOf(subjectOfIt),
    derivedFrom: about.all(node, ng.derivedFrom).map(partOf),
    plover: about.maybe(node, ng.plover)?.value ?? null,
    rule: about.one(node, ng.rule).value,
    confidence: Number(about.one(node, ng.confidence).value),
    candidate,
    // Not read off the plain triple: another statement, of another time or article, may be what asserts it.
    asserted: isAsserted({ attributions: [first, ...others], candidate }, article),
    attributions: [first, ...others],
  };
}

/** The event that a node stands for. */
export function decodeEvent(node: Term, reading: Reading): Event {
  const { about, entityOf } = reading;
  const relation = about.maybe(node, sem.eventType);
  const properties = [
    ["agent", ng.agent],
    ["party", ng.party],
    ["place", sem.hasPlace],
    ["result", ng.result],
    ["theme", ng.theme],
  ] as const;
  return {
    id: reading.partOf(node),
    article: reading.articleOf(node),
    type: relation === null ? about.one(node, ng.phrase).value : (relationOf(relation) ?? relation.value),
    roles: properties.flatMap(([role, property]) =>
      about.all(node, property).map((entity) => ({ role, entity: entityOf(entity) })),
    ),
    time: intervalOf(about.maybe(node, sem.hasTime), reading),
    spans: about.all(node, ng.span).map(reading.spanOf),
  };
}

/** The triple that a statement is about, by RDF 1.2's reification or by RDF 1.1's. */
function tripleOf(node: Term, { about }: Reading): Pick<Quad, "subject" | "predicate" | "object"> {
  const triple = about.maybe(node, rdf.reifies);
  if (triple?.termType === "Quad") return triple as Quad;
  if (triple !== null) throw new InputError(`Cannot decode ${formatTerm(node)}: what it reifies is no triple`);
  return {
    subject: about.one(node, rdf.subject),
    predicate: about.one(node, rdf.predicate),
    object: about.one(node, rdf.object),
  } as Pick<Quad, "subject" | "predicate" | "object">;
}

function relationOf(predicate: Term): RelationId | null {
  if (predicate.equals(ng.relatedBy)) return null;
  const found = relationIds.get(predicate.value);
  if (found === undefined) throw new InputError(`Cannot decode ${formatTerm(predicate)}: it is no relation of ours`);
  return found;
}

const relationIds: ReadonlyMap<string, RelationId> = new Map(relations.map(({ id }) => [ngr[id].value, id]));

function objectOf(object: Term, { iris, partOf }: Reading): StatementObject {
  if (object.termType === "Literal") return literalOf(object);
  const entity = iris.entityOf(object.value);
  return entity === null ? { statement: partOf(object) } : { entity };
}

function literalOf(term: Term): Literal {
  const datatype = term.termType === "Literal" ? term.datatype.value : "";
  if (!datatype.startsWith(prefixes.xsd)) {
    throw new InputError(`Cannot decode ${formatTerm(term)}: its datatype is none of XML Schema`);
  }
  return { literal: term.value, datatype: datatype.replace(prefixes.xsd, "xsd:") };
}

function decodeQualifier(node: Term, { about, iris, spanOf }: Reading): Qualifier {
  const value = about.one(node, ng.value);
  const entity = iris.entityOf(value.value);
  return {
    role: about.one(node, ng.role).value,
    value: value.termType === "Literal" || entity === null ? literalOf(value) : { entity },
    span: spanOf(about.one(node, ng.span)),
  };
}

function decodeAttribution(node: Term, reading: Reading): Attribution {
  const { about, spanOf, sourceOf, wordOf } = reading;
  const [chain, cue, content] = [ng.chain, ng.cue, ng.content].map((property) => about.maybe(node, property));
  return {
    source: sourceOf(about.one(node, prov.agent)),
    chain: chain ? about.list(chain).map(sourceOf) : [],
    polarity: wordOf(node, "polarity"),
    certainty: wordOf(node, "certainty"),
    tense: wordOf(node, "tense"),
    speechAct: about.maybe(node, ng.speechAct) === null ? null : wordOf(node, "speechAct"),
    direct: about.maybe(node, ng.directQuote)?.value === "true",
    basis: wordOf(node, "basis"),
    evidence: spanOf(about.one(node, ng.evidence)),
    cue: cue ? spanOf(cue) : null,
    content: content ? spanOf(content) : null,
  };
}

function intervalOf(node: Term | null, { about, spanOf }: Reading): Interval | null {
  if (node === null) return null;
  const day = (property: typeof time.hasBeginning): string =>
    about.one(about.one(node, property), time.inXSDDate).value;
  return { start: day(time.hasBeginning), end: day(time.hasEnd), span: spanOf(about.one(node, ng.span)) };
}
