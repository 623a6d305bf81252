import { InputError, QueryError } from "@newsgraph/core";
import type { Answered, Dataset, Sparql } from "@newsgraph/store";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { mediaTypeFor } from "./negotiation.ts";

/** How far one query may go. */
const limits = { time: 30_000, rows: 100_000 };

/** What tables and truth values can be sent as, and what triples can; the first is sent to whom all are welcome. */
const tableTypes: readonly string[] = [
  "application/sparql-results+json",
  "application/sparql-results+xml",
  "text/csv",
  "text/tab-separated-values",
];
const graphTypes: readonly string[] = ["text/turtle", "application/n-triples", "application/rdf+xml"];

/**
 * Answers queries at `/sparql` by the SPARQL 1.1 Protocol (w3.org/TR/sparql11-protocol), read-only.
 *
 * 400 for a wrong request or query, 415 for a body of another kind, 503 for a query that goes beyond the limits.
 */
export async function sparqlRoutes(app: FastifyInstance, { engine }: { readonly engine: Sparql }): Promise<void> {
  app.removeAllContentTypeParsers();
  for (const type of ["application/sparql-query", "application/x-www-form-urlencoded"]) {
    app.addContentTypeParser(type, { parseAs: "buffer" }, (request, body, done) => {
      const text = decode(request.headers["content-type"] ?? "", body as Buffer);
      done(text === null ? refusal(415, "The body must be UTF-8") : null, text);
    });
  }
  app.get("/sparql", (request, reply) => answer(parametersOf(request.url), request, reply));
  app.post("/sparql", (request, reply) => {
    const inUrl = parametersOf(request.url);
    const body = typeof request.body === "string" ? request.body : "";
    if (!isForm(request)) {
      // The query is the body; the dataset alone may stand in the URL.
      if (inUrl.has("query")) throw refusal(400, "A query in the body leaves no room for one in the URL");
      inUrl.append("query", body);
      return answer(inUrl, request, reply);
    }
    return answer(new URLSearchParams([...inUrl, ...new URLSearchParams(body)]), request, reply);
  });

  async function answer(parameters: URLSearchParams, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const queries = parameters.getAll("query");
    const [query] = queries;
    if (query === undefined || queries.length > 1) throw refusal(400, "There must be one `query`");
    const accept = request.headers.accept ?? "*/*";
    const form = { results: mediaTypeFor(accept, tableTypes), graphs: mediaTypeFor(accept, graphTypes) };
    const answered = await answeredBy(engine, query, form, datasetOf(parameters));
    await reply.type(`${answered.mediaType}; charset=utf-8`).send(answered.text);
  }
}

async function answeredBy(
  engine: Sparql,
  query: string,
  form: { readonly results: string; readonly graphs: string },
  dataset: Dataset | undefined,
): Promise<Answered> {
  try {
    return await engine.query(query, limits, form, dataset);
  } catch (error) {
    if (error instanceof QueryError) throw refusal(400, error.message);
    if (error instanceof InputError) throw refusal(503, error.message);
    throw error;
  }
}

/** An error with the status with which Fastify answers. */
function refusal(statusCode: number, message: string): Error {
  return Object.assign(new Error(message), { statusCode });
}

function parametersOf(url: string): URLSearchParams {
  return new URL(url, "http://localhost").searchParams;
}

function isForm({ headers }: FastifyRequest): boolean {
  return headers["content-type"]?.startsWith("application/x-www-form-urlencoded") === true;
}

/** The text of a body; `null` if it is, or claims to be, in another encoding than UTF-8. */
function decode(contentType: string, body: Uint8Array): string | null {
  const charset = /charset="?([\w-]+)/i.exec(contentType)?.[1] ?? "utf-8";
  if (charset.toLowerCase() !== "utf-8") return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    return null;
  }
}

function datasetOf(parameters: URLSearchParams): Dataset | undefined {
  const defaultGraphs = parameters.getAll("default-graph-uri");
  const namedGraphs = parameters.getAll("named-graph-uri");
  return defaultGraphs.length + namedGraphs.length === 0 ? undefined : { defaultGraphs, namedGraphs };
}
