import { NewsgraphError, parsePattern, version } from "@newsgraph/core";
import type { Store } from "@newsgraph/store";
import type { FastifyInstance } from "fastify";

/** What the API asks of a graph. */
export type Queried = Pick<Store, "find">;

const named = {
  type: "object",
  required: ["id", "label"],
  properties: { id: { type: "string" }, label: { type: "string" } },
} as const;

const nullableText = { type: ["string", "null"] } as const;

/** The JSON Schema of one answer. */
export const answerSchema: Readonly<Record<string, unknown>> = {
  type: "object",
  required: ["statement", "article", "subject", "relation", "phrase", "object", "class", "asserted", "start", "end"],
  properties: {
    statement: { type: "string" },
    article: { type: "string" },
    subject: named,
    relation: nullableText,
    phrase: { type: "string" },
    object: {
      type: ["object", "null"],
      description: "An entity with `id` and `label`, a `statement`, or a `literal`; null for what needs no object",
      additionalProperties: { type: "string" },
    },
    class: { enum: ["denied", "disputed", "planned", "hedged", "reported", "asserted", "candidate"] },
    asserted: { type: "boolean" },
    start: nullableText,
    end: nullableText,
    sources: { type: "array", items: named },
    evidence: { type: "string" },
  },
};

const error = { type: "object", required: ["message"], properties: { message: { type: "string" } } } as const;

const parameters = {
  pattern: { type: "string", description: "`Xi -visits-> ?, since 2023-03-01`, as `newsgraph query --help` tells" },
  limit: { type: "integer", minimum: 1, maximum: 10_000, default: 1000 },
} as const;

/** The description of the API, at `/api/openapi.json`. */
export const openApi: Readonly<Record<string, unknown>> = {
  openapi: "3.1.0",
  info: { title: "newsgraph", version },
  paths: {
    "/api/statements": {
      get: {
        summary: "The statements that a pattern finds, by article and place",
        parameters: [
          { name: "pattern", in: "query", required: true, schema: parameters.pattern },
          { name: "limit", in: "query", required: false, schema: parameters.limit },
        ],
        responses: {
          "200": {
            description: "Found",
            content: { "application/json": { schema: { type: "array", items: answerSchema } } },
          },
          "400": { description: "The pattern is wrong", content: { "application/json": { schema: error } } },
        },
      },
    },
  },
};

/** Answers patterns as JSON, for programs; read-only. */
export async function apiRoutes(app: FastifyInstance, { graph }: { readonly graph: Queried }): Promise<void> {
  app.get("/api/openapi.json", async () => openApi);
  const querystring = { type: "object", required: ["pattern"], properties: parameters };
  app.get("/api/statements", { schema: { querystring } }, async (request, reply) => {
    const { pattern, limit } = request.query as { readonly pattern: string; readonly limit: number };
    try {
      return graph.find(parsePattern(pattern), limit);
    } catch (error) {
      if (!(error instanceof NewsgraphError)) throw error;
      return reply.code(400).send({ message: error.message });
    }
  });
}
