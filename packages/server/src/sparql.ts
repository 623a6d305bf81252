import type { Dataset, Sparql } from "@newsgraph/store";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { mediaTypeFor } from "./negotiation.ts";
import { addressOf, decode, demandToken, mediaTypeOf, orRefusal, refusal } from "./requests.ts";
import { withUsing } from "./using.ts";

/** How far one query or update may go. */
export const limits = { time: 30_000, rows: 100_000 } as const;

/** What tables and truth values can be sent as; the first is sent to whom all are welcome. */
const tableTypes: readonly string[] = [
  "application/sparql-results+json",
  "application/sparql-results+xml",
  "text/csv",
  "text/tab-separated-values",
];

/** What triples can be sent as. */
export const graphTypes: readonly string[] = ["text/turtle", "application/n-triples", "application/rdf+xml"];

/** What the routes need: an engine, and what a client must know to write; `null` for nobody may. */
export interface Access {
  readonly engine: Sparql;
  readonly token: string | null;
}

/**
 * Answers queries and makes updates at `/sparql`, by the SPARQL 1.1 Protocol (w3.org/TR/sparql11-protocol).
 *
 * 400 for a wrong request, query or update, 401 and 403 for who may not write, 415 for a body of another kind, 503 for what
 * goes beyond the limits.
 */
export async function sparqlRoutes(app: FastifyInstance, { engine, token }: Access): Promise<void> {
  app.removeAllContentTypeParsers();
  const direct = { "application/sparql-query": "query", "application/sparql-update": "update" };
  for (const type of [...Object.keys(direct), "application/x-www-form-urlencoded"]) {
    app.addContentTypeParser(type, { parseAs: "buffer" }, async (request: FastifyRequest, body: Buffer) =>
      decode(request.headers["content-type"] ?? "", body),
    );
  }
  app.get("/sparql", async (request, reply) => {
    const parameters = addressOf(request).searchParams;
    if (parameters.has("update")) throw refusal(400, "An update must be sent by POST");
    await answer(parameters, request, reply);
  });
  app.post("/sparql", async (request, reply) => {
    const inUrl = [...addressOf(request).searchParams];
    const body = typeof request.body === "string" ? request.body : "";
    const name = direct[mediaTypeOf(request.headers["content-type"]) as keyof typeof direct];
    // With the query or update as the body, the dataset alone stands in the URL.
    const inBody = name === undefined ? [...new URLSearchParams(body)] : [[name, body] as [string, string]];
    const parameters = new URLSearchParams([...inUrl, ...inBody]);
    if (parameters.has("update")) await update(parameters, request, reply);
    else await answer(parameters, request, reply);
  });

  async function answer(parameters: URLSearchParams, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const query = theOnly("query", parameters);
    const accept = request.headers.accept ?? "*/*";
    const form = { results: mediaTypeFor(accept, tableTypes), graphs: mediaTypeFor(accept, graphTypes) };
    const base = baseOf(request);
    const answered = await orRefusal(() => engine.query(query, limits, form, datasetOf(parameters), base));
    await reply.type(`${answered.mediaType}; charset=utf-8`).send(answered.text);
  }

  async function update(parameters: URLSearchParams, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    demandToken(token, request);
    const text = theOnly("update", parameters);
    if (parameters.has("query")) throw refusal(400, "A request is either a query or an update");
    const graphs = parameters.getAll("using-graph-uri");
    const namedGraphs = parameters.getAll("using-named-graph-uri");
    const isScoped = graphs.length + namedGraphs.length > 0;
    const scoped = isScoped ? withUsing(text, { graphs, namedGraphs }) : text;
    if (scoped === null) throw refusal(400, "The update says USING or WITH, and the request another dataset");
    await orRefusal(() => engine.change({ update: scoped, base: baseOf(request) }, limits.time));
    await reply.code(204).send();
  }
}

/** Against what the relative IRIs of a request are resolved. */
function baseOf(request: FastifyRequest): string {
  const { origin, pathname } = addressOf(request);
  return origin + pathname;
}

function theOnly(name: string, parameters: URLSearchParams): string {
  const [value, ...more] = parameters.getAll(name);
  if (value === undefined || more.length > 0) throw refusal(400, `There must be one \`${name}\``);
  return value;
}

function datasetOf(parameters: URLSearchParams): Dataset | undefined {
  const defaultGraphs = parameters.getAll("default-graph-uri");
  const namedGraphs = parameters.getAll("named-graph-uri");
  return defaultGraphs.length + namedGraphs.length === 0 ? undefined : { defaultGraphs, namedGraphs };
}
