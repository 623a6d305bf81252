import { Readable } from "node:stream";
import { type Format, formats, NewsgraphError, type Origin, parsePattern } from "@newsgraph/core";
import type { Store } from "@newsgraph/store";
import type { FastifyInstance } from "fastify";
import { mediaTypeFor } from "./negotiation.ts";
import { openApi, parameters } from "./openapi.ts";

/** What the API asks of a graph. */
export type Queried = Pick<Store, "statements"> & Origin;

/** Answers patterns as JSON, and writes the graph in every format, for programs; read-only. `openApi` describes it. */
export async function apiRoutes(app: FastifyInstance, { graph }: { readonly graph: Queried }): Promise<void> {
  app.get("/api/openapi.json", async () => openApi);
  const pattern = { type: "object", required: ["pattern"], properties: parameters.statements };
  app.get("/api/statements", { schema: { querystring: pattern } }, async (request, reply) => {
    const { pattern, limit } = request.query as { readonly pattern: string; readonly limit: number };
    try {
      return graph.statements(parsePattern(pattern)).limit(limit).all();
    } catch (error) {
      if (!(error instanceof NewsgraphError)) throw error;
      return reply.code(400).send({ message: error.message });
    }
  });
  const format = { type: "object", properties: parameters.graph };
  app.get("/api/graph", { schema: { querystring: format } }, async (request, reply) => {
    const { format } = request.query as { readonly format?: string };
    const { mediaType, write } = format === undefined ? liked(request.headers.accept ?? "*/*") : named(format);
    return reply.type(`${mediaType}; charset=utf-8`).send(Readable.from(write(graph)));
  });
}

function named(name: string): Format {
  return formats.find((format) => format.name === name) as Format;
}

/** The first format of the media type that an `Accept` header likes best. */
function liked(accept: string): Format {
  const mediaType = mediaTypeFor(accept, [...new Set(formats.map((format) => format.mediaType))]);
  return formats.find((format) => format.mediaType === mediaType) as Format;
}
