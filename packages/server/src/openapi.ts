import { formats, version } from "@newsgraph/core";

type Schema = Readonly<Record<string, unknown>>;

/** An object all of whose properties are there, and no others. */
function exactly(properties: Readonly<Record<string, Schema>>): Schema {
  return { type: "object", required: Object.keys(properties), properties, additionalProperties: false };
}

const text: Schema = { type: "string" };
const textOrNothing: Schema = { type: ["string", "null"] };
const day: Schema = { type: ["string", "null"], format: "date" };
const named: Schema = { $ref: "#/components/schemas/Named" };

const schemas: Readonly<Record<string, Schema>> = {
  Named: {
    description: "An entity, or an article that speaks in its own voice",
    ...exactly({ id: text, label: text }),
  },
  Answer: {
    description: "A statement, whether the articles vouch for it or not",
    ...exactly({
      statement: text,
      article: text,
      subject: named,
      relation: textOrNothing,
      phrase: text,
      object: {
        description: "An entity, another statement, words or an amount; null for what needs none: was arrested",
        anyOf: [named, exactly({ statement: text }), exactly({ literal: text }), { type: "null" }],
      },
      class: { enum: ["denied", "disputed", "planned", "hedged", "reported", "asserted", "candidate"] },
      asserted: { type: "boolean" },
      start: day,
      end: day,
      sources: { type: "array", items: named },
      evidence: text,
    }),
  },
  Refusal: { type: "object", required: ["message"], properties: { message: text } },
};

const refusal = (description: string): Schema => ({
  description,
  content: { "application/json": { schema: { $ref: "#/components/schemas/Refusal" } } },
});

/** What can be asked, by the names of its parameters: also what the routes check. */
export const parameters: Readonly<Record<"statements" | "graph", Readonly<Record<string, Schema>>>> = {
  statements: {
    pattern: { type: "string", description: "`Xi -visits-> ?, since 2023-03-01`, as `newsgraph query --help` tells" },
    limit: { type: "integer", minimum: 1, maximum: 10_000, default: 1000 },
  },
  graph: {
    format: {
      enum: formats.map(({ name }) => name),
      description: formats.map(({ name, what }) => `- \`${name}\`: ${what}`).join("\n"),
    },
  },
};

function inQuery(all: Readonly<Record<string, Schema>>, required: readonly string[]): readonly Schema[] {
  return Object.entries(all).map(([name, { description, ...schema }]) => {
    return { name, in: "query", required: required.includes(name), ...(description ? { description } : {}), schema };
  });
}

/** The description of the API, at `/api/openapi.json`. */
export const openApi: Readonly<Record<string, unknown>> = {
  openapi: "3.1.0",
  info: {
    title: "newsgraph",
    version,
    description:
      "What is said in the articles of one graph; read-only. SPARQL is answered at /sparql, and whole named graphs at /gsp, by the protocols of the W3C.",
  },
  paths: {
    "/api/statements": {
      get: {
        operationId: "findStatements",
        summary: "The statements that a pattern finds, by article and place",
        parameters: inQuery(parameters.statements, ["pattern"]),
        responses: {
          "200": {
            description: "Found",
            content: {
              "application/json": { schema: { type: "array", items: { $ref: "#/components/schemas/Answer" } } },
            },
          },
          "400": refusal("The pattern is wrong"),
        },
      },
    },
    "/api/graph": {
      get: {
        operationId: "exportGraph",
        summary: "The whole graph in the format that is named, or else in the one that the header Accept likes best",
        parameters: inQuery(parameters.graph, []),
        responses: {
          "200": {
            description: "The graph",
            content: Object.fromEntries(formats.map(({ mediaType }) => [mediaType, {}])),
          },
          "400": refusal("There is no such format"),
        },
      },
    },
  },
  components: { schemas },
};
