import { createHash } from "node:crypto";
import type { Attribution, Graph, GraphEntity, Interval, Qualifier, Span, Statement } from "@newsgraph/core";
import fc from "fast-check";
import { ordered } from "../../packages/core/src/graph/order.ts";
import { entityTypes, relations } from "../../packages/core/src/lexicon/relations.ts";
import { isAsserted } from "../../packages/core/src/statement/asserted.ts";

/** Any graph of one article with this id, of the shape that the stages give: odd texts, every field filled or empty. */
export function anyGraph(id: string): fc.Arbitrary<Graph> {
  return fc
    .tuple(fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 4 }))
    .chain(([text, count]) => graphOver(id, text, count));
}

const names = ["ada-okoro", "brenmark", "the-court", "veldonia"];

const word: fc.Arbitrary<string> = fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 });

function graphOver(id: string, text: string, count: number): fc.Arbitrary<Graph> {
  const span = anySpan(text);
  const entity = fc.constantFrom(...names.slice(0, count));
  const entities = fc.tuple(...names.slice(0, count).map((name) => anyEntity(id, name, span)));
  const statements = fc
    .array(anyStatement(id, entity, span), { maxLength: 4 })
    .map((drafts) => drafts.map((draft, index) => numbered(draft, id, index)));
  const events = fc.option(anyEvent(id, entity, span)).map((event) => (event === null ? [] : [event]));
  return fc.record({ entities, statements, events }).map((parts) =>
    ordered({
      version: 1,
      language: "en",
      program: "newsgraph 0.1.0",
      model: "ab".repeat(32),
      articles: [
        {
          id,
          title: text.slice(0, 5) === "" ? null : text,
          date: "2031-05-16",
          publisher: null,
          url: text.length % 2 === 0 ? null : `https://example.org/${encodeURIComponent(id)}`,
          sha256: createHash("sha256").update(text).digest("hex"),
          text,
        },
      ],
      ...parts,
      statements: parts.events.length > 0 ? parts.statements : parts.statements.map((one) => ({ ...one, event: null })),
      quotes: [],
      diagnostics: [],
    }),
  );
}

/** Spans that split no surrogate pair. */
function anySpan(text: string): fc.Arbitrary<Span> {
  const ends = [0];
  for (const character of text) ends.push((ends.at(-1) as number) + character.length);
  const end = fc.constantFrom(...ends);
  return fc.tuple(end, end).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
}

function anyEntity(article: string, id: string, span: fc.Arbitrary<Span>): fc.Arbitrary<GraphEntity> {
  const kinds = ["name", "nominal", "pronoun", "metonym"] as const;
  const key = ({ start, end }: Span): string => `${start} ${end}`;
  return fc.record({
    id: fc.constant(id),
    label: word,
    type: fc.constantFrom(...entityTypes),
    aliases: fc.uniqueArray(word, { maxLength: 2 }),
    exactMatch: fc.constantFrom([], [`https://example.org/match/${id}`]),
    mentions: fc
      .uniqueArray(span, { selector: key, maxLength: 3 })
      // A span has one kind, whoever is meant by it.
      .map((spans) => spans.map((one) => ({ article, ...one, kind: kinds[(one.start + one.end) % 4] ?? "name" }))),
  });
}

function anyInterval(span: fc.Arbitrary<Span>): fc.Arbitrary<Interval | null> {
  const day = fc.constantFrom("2031-05-01", "2031-05-02", "2031-06-30");
  return fc.option(fc.record({ start: day, end: day, span }));
}

type Draft = Omit<Statement, "id" | "asserted"> & { readonly of: "entity" | "literal" | "statement" };

function anyStatement(article: string, entity: fc.Arbitrary<string>, span: fc.Arbitrary<Span>): fc.Arbitrary<Draft> {
  return fc.record({
    article: fc.constant(article),
    of: fc.constantFrom("entity", "literal", "statement"),
    subject: entity,
    relation: fc.option(fc.constantFrom(...relations.map(({ id }) => id))),
    phrase: word,
    object: fc.oneof(
      entity.map((one) => ({ entity: one })),
      anyLiteral(),
    ),
    spans: fc.record({ subject: span, relation: span, object: span }),
    time: anyInterval(span),
    place: fc.option(entity),
    qualifiers: fc.array(anyQualifier(entity, span), { maxLength: 2 }),
    event: fc.constantFrom(null, `${article}#e1`),
    about: fc.constant(null),
    derivedFrom: fc.constant([]),
    plover: fc.constantFrom(null, "CONSULT:visit"),
    rule: fc.constantFrom("svo-active", "copula"),
    confidence: fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000),
    candidate: fc.boolean(),
    attributions: fc
      .array(anyAttribution(article, entity, span), { minLength: 1, maxLength: 3 })
      .map((all) => all as unknown as Statement["attributions"]),
  });
}

function anyLiteral(): fc.Arbitrary<{ literal: string; datatype: string }> {
  return fc.oneof(
    word.map((literal) => ({ literal, datatype: "xsd:string" })),
    fc.constantFrom(
      { literal: "2031-05-16", datatype: "xsd:date" },
      { literal: "12.50", datatype: "xsd:decimal" },
      { literal: "300", datatype: "xsd:integer" },
      { literal: "true", datatype: "xsd:boolean" },
    ),
  );
}

function anyQualifier(entity: fc.Arbitrary<string>, span: fc.Arbitrary<Span>): fc.Arbitrary<Qualifier> {
  return fc.record({
    role: fc.constantFrom("with", "for", "time"),
    value: fc.oneof(
      entity.map((one) => ({ entity: one })),
      anyLiteral(),
    ),
    span,
  });
}

function anyAttribution(
  article: string,
  entity: fc.Arbitrary<string>,
  span: fc.Arbitrary<Span>,
): fc.Arbitrary<Attribution> {
  return fc.record({
    source: fc.oneof(entity, fc.constant(article)),
    chain: fc.array(fc.oneof(entity, fc.constant(article)), { maxLength: 2 }),
    polarity: fc.constantFrom("positive", "negative"),
    certainty: fc.constantFrom("certain", "probable", "possible", "hypothetical"),
    tense: fc.constantFrom("past", "present", "future"),
    speechAct: fc.constantFrom(null, "say", "deny", "report"),
    direct: fc.boolean(),
    basis: fc.constantFrom("stated", "inferred"),
    evidence: span,
    cue: fc.option(span),
    content: fc.option(span),
  });
}

/** Statements speak of earlier ones only, so that none is about itself. */
function numbered({ of, ...draft }: Draft, article: string, index: number): Statement {
  const id = `${article}#s${index + 1}`;
  const before = index === 0 ? null : `${article}#s${index}`;
  const object = of === "statement" && before !== null ? { statement: before } : draft.object;
  const asserted = isAsserted(draft, article);
  return { ...draft, id, object, asserted, about: before, derivedFrom: before === null ? [] : [before] };
}

function anyEvent(
  article: string,
  entity: fc.Arbitrary<string>,
  span: fc.Arbitrary<Span>,
): fc.Arbitrary<Graph["events"][number]> {
  const role = fc.constantFrom("agent", "party", "theme", "result", "place");
  return fc.record({
    id: fc.constant(`${article}#e1`),
    article: fc.constant(article),
    type: fc.constantFrom("brokers", "hold talks"),
    roles: fc.uniqueArray(fc.record({ role, entity }), {
      selector: (one) => `${one.role} ${one.entity}`,
      maxLength: 3,
    }),
    time: anyInterval(span),
    spans: fc.uniqueArray(span, { selector: ({ start, end }) => `${start} ${end}`, maxLength: 2 }),
  });
}
