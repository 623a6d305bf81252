import { entityTypes, relations } from "../lexicon/relations.ts";
import type { JsonSchema } from "./validate.ts";

/** An object that has exactly these properties. */
export function exactly(properties: Readonly<Record<string, JsonSchema>>, description?: string): JsonSchema {
  return {
    ...(description === undefined ? {} : { description }),
    type: "object",
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  };
}

/** A list of such items. */
export function listOf(items: JsonSchema, description?: string): JsonSchema {
  return { ...(description === undefined ? {} : { description }), type: "array", items };
}

/** A definition of the schema, by its name in `$defs`. */
export function ref(name: string, description?: string): JsonSchema {
  return { ...(description === undefined ? {} : { description }), $ref: `#/$defs/${name}` };
}

/** That, or `null`. */
export function orNull(schema: JsonSchema): JsonSchema {
  const { description, ...rest } = schema;
  return { ...(description === undefined ? {} : { description }), anyOf: [rest, { type: "null" }] };
}

/** Any text. */
export function text(description?: string): JsonSchema {
  return { ...(description === undefined ? {} : { description }), type: "string" };
}

/** One of these words. */
export function word(words: readonly (string | null)[], description?: string): JsonSchema {
  return { ...(description === undefined ? {} : { description }), enum: words };
}

const offset: JsonSchema = { type: "integer", minimum: 0 };
const flag: JsonSchema = { type: "boolean" };

/** Properties that the articles of graph.json and view.json share. */
export const articleProperties: Readonly<Record<string, JsonSchema>> = {
  id: ref("articleId"),
  title: orNull(text()),
  date: orNull(ref("day", "When it was published.")),
  publisher: orNull(text()),
  url: orNull(text()),
};

/** Properties that the entities of graph.json and the actors of view.json share. */
export const entityProperties: Readonly<Record<string, JsonSchema>> = {
  id: ref("entityId"),
  label: text("Its fullest name, or its most telling noun phrase without the article."),
  type: word(entityTypes),
  aliases: listOf(text(), "Other names that the texts use."),
  exactMatch: listOf(
    { type: "string", pattern: '^[A-Za-z][A-Za-z0-9+.\\-]*:[^\\s<>"{}|\\\\^`]*$' },
    "IRIs of the same thing elsewhere.",
  ),
};

/** Properties of a statement in both files. */
export const statementProperties: Readonly<Record<string, JsonSchema>> = {
  id: ref("statementId"),
  article: ref("articleId"),
  subject: ref("entityId"),
  relation: ref("relation", "The canonical relation, or null when only the words are known."),
  phrase: text('The relation in the text\'s own words, as lemmas: "play role in".'),
  object: {
    anyOf: [exactly({ entity: ref("entityId") }), exactly({ statement: ref("statementId") }), ref("literal")],
  },
  spans: exactly(
    { subject: ref("span"), relation: ref("span"), object: ref("span") },
    "Where the three stand in the text.",
  ),
  time: orNull(ref("interval")),
  place: orNull(ref("entityId")),
  qualifiers: listOf(
    exactly({
      role: text('The preposition, or "time", "condition", "office".'),
      value: { anyOf: [exactly({ entity: ref("entityId") }), ref("literal")] },
      span: ref("span"),
    }),
    "Further arguments.",
  ),
  event: orNull(ref("eventId")),
  about: orNull(ref("statementId", "The statement that this one is about: what is accused, denied, urged.")),
  derivedFrom: listOf(ref("statementId")),
  plover: orNull(text("PLOVER's event and mode, computed from relation, polarity and tense: CONSULT:visit.")),
  rule: text("The rule that made it."),
  confidence: { type: "number", minimum: 0, maximum: 1 },
  candidate: { ...flag, description: "Below the one default threshold." },
  asserted: { ...flag, description: "Stated by the article itself as a fact." },
  attributions: { ...listOf(ref("attribution"), "Who says so."), minItems: 1 },
};

/** Definitions that both schemas share. */
export const definitions: Readonly<Record<string, JsonSchema>> = {
  day: { description: "YYYY-MM-DD", type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
  articleId: text(),
  entityId: text("A slug of the label: xi-jinping; numbered where two share one."),
  statementId: text("ARTICLE#s1: numbered by place in the article."),
  eventId: text("ARTICLE#e1."),
  relation: word([...relations.map(({ id }) => id), null]),
  span: exactly(
    { start: offset, end: offset },
    "Half-open, in UTF-16 code units of the article's text: text.slice(start, end).",
  ),
  interval: exactly(
    { start: ref("day"), end: ref("day"), span: ref("span") },
    "From the first day to the last, both included, and the words that say so.",
  ),
  literal: exactly(
    { literal: text(), datatype: { type: "string", pattern: "^xsd:[A-Za-z]+$" } },
    "A value that is no node: an amount, a date, or words that name nobody. As an object, true (xsd:boolean) says that the statement needs none.",
  ),
  attribution: exactly(
    {
      source: text("Who answers for it: an entity, or the article's id for its own voice."),
      chain: listOf(text(), "Those through whom it reached us, from the nearest outwards."),
      polarity: word(["positive", "negative"]),
      certainty: word(["certain", "probable", "possible", "hypothetical"]),
      tense: word(["past", "present", "future"]),
      speechAct: word([
        ...["say", "announce", "accuse", "deny", "confirm", "criticize", "praise", "urge", "demand"],
        ...["promise", "threaten", "warn", "ask", "expect", "report"],
        null,
      ]),
      direct: { ...flag, description: "Whether the content stands in quotation marks." },
      basis: word(["stated", "inferred"]),
      evidence: ref("span", "The sentence or clause that says so."),
      cue: orNull(ref("span", 'The words that attribute: "said".')),
      content: orNull(ref("span", "What the source says.")),
    },
    "One source's stand on a statement.",
  ),
};

/** The schema of graph.json; docs/graph.schema.json is made from it. */
export const graphSchema: JsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "newsgraph graph",
  ...exactly(
    {
      version: { const: 1 },
      language: { const: "en" },
      program: text("newsgraph 0.1.0"),
      model: text("SHA-256 of the parser's weights."),
      articles: listOf(
        exactly({
          ...articleProperties,
          sha256: { description: "Of the text in UTF-8.", type: "string", pattern: "^[0-9a-f]{64}$" },
          text: text(),
        }),
      ),
      entities: listOf(exactly({ ...entityProperties, mentions: listOf(ref("mention")) })),
      statements: listOf(exactly(statementProperties)),
      events: listOf(
        exactly({
          id: ref("eventId"),
          article: ref("articleId"),
          type: text("A relation's id, or a phrase."),
          roles: listOf(
            exactly({ role: word(["agent", "party", "theme", "result", "place"]), entity: ref("entityId") }),
          ),
          time: orNull(ref("interval")),
          spans: listOf(ref("span")),
        }),
      ),
      quotes: listOf(
        exactly({
          article: ref("articleId"),
          start: offset,
          end: offset,
          speaker: orNull(ref("entityId")),
          addressee: orNull(ref("entityId")),
          cue: orNull(ref("span")),
          continues: orNull({ ...offset, description: "Index, in this list, of the part before." }),
        }),
      ),
      diagnostics: listOf(
        exactly({ article: ref("articleId"), code: text(), message: text(), start: offset, end: offset }),
      ),
    },
    "What articles say: who did what to whom, who says so, how surely, when, and in which words.",
  ),
  $defs: {
    ...definitions,
    mention: exactly({
      article: ref("articleId"),
      start: offset,
      end: offset,
      kind: word(["name", "nominal", "pronoun", "metonym"]),
    }),
  },
};
