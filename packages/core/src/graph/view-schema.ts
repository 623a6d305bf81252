import { entityTypes } from "../lexicon/relations.ts";
import {
  articleProperties,
  definitions,
  entityProperties,
  exactly,
  listOf,
  ref,
  statementProperties,
  text,
  word,
} from "./schema.ts";
import type { JsonSchema } from "./validate.ts";

const count: JsonSchema = { type: "integer", minimum: 0 };
const coordinate: JsonSchema = { type: "number", minimum: -500, maximum: 500 };
const { id, label, aliases, exactMatch } = entityProperties as Record<string, JsonSchema>;

/** The schema of view.json; docs/view.schema.json is made from it. */
export const viewSchema: JsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "newsgraph view",
  ...exactly(
    {
      version: { const: 1 },
      program: text("newsgraph 0.1.0"),
      articles: listOf(
        exactly({ ...articleProperties, evidence: { ...count, description: "Number of its evidence file." } }),
      ),
      actors: listOf(
        exactly({
          id: id as JsonSchema,
          label: label as JsonSchema,
          type: word(entityTypes),
          family: word(["person", "organization", "place", "event", "work", "other"]),
          aliases: aliases as JsonSchema,
          exactMatch: exactMatch as JsonSchema,
          mentions: { ...count, description: "How often the texts refer to it." },
          community: { ...count, description: "By size, the largest first." },
          x: coordinate,
          y: coordinate,
        }),
        "By mentions, most first, then by id.",
      ),
      relations: listOf(exactly({ id: ref("relation"), label: text(), group: text(), tone: ref("tone") })),
      edges: listOf(
        exactly(
          {
            id: ref("edgeId"),
            subject: ref("entityId"),
            relation: ref("relation"),
            phrase: text("The commonest phrase of its statements."),
            object: {
              anyOf: [exactly({ entity: ref("entityId") }), exactly({ edge: ref("edgeId") }), ref("literal")],
            },
            class: ref("lineClass"),
            tone: ref("tone"),
            weight: { ...count, description: "Number of attributions, over all its statements." },
            statements: listOf(ref("statementId")),
          },
          "All statements with the same subject, relation and object.",
        ),
      ),
      statements: listOf(exactly({ ...statementProperties, class: ref("lineClass"), edge: ref("edgeId") })),
    },
    "A graph shaped for the viewer. The texts lie in evidence files.",
  ),
  $defs: {
    ...definitions,
    edgeId: text(
      "SUBJECT|RELATION|OBJECT; words that are no ids, a phrase or a literal, stand in quotation marks; what needs no object has none.",
    ),
    lineClass: word(["denied", "disputed", "planned", "hedged", "reported", "asserted", "candidate"]),
    tone: word(["cooperative", "conflictual", "neutral"]),
  },
};

/** The schema of an evidence file. */
export const evidenceSchema: JsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "newsgraph evidence",
  ...exactly({
    articles: listOf(
      exactly({
        id: ref("articleId"),
        text: text(),
        mentions: listOf(exactly({ entity: ref("entityId"), start: count, end: count })),
      }),
    ),
  }),
  $defs: { articleId: text(), entityId: text() },
};
