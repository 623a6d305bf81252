import { randomUUID } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { mediaTypeFor } from "./negotiation.ts";
import { addressOf, decode, demandToken, mediaTypeOf, orRefusal, refusal } from "./requests.ts";
import { type Access, graphTypes, limits } from "./sparql.ts";

/** How large a document may be that is put into a graph, in bytes. */
const largestDocument = 10_000_000;

/**
 * Reads and writes whole graphs at `/gsp`, by the SPARQL 1.1 Graph Store Protocol (w3.org/TR/sparql11-http-rdf-update).
 *
 * A graph is named by `?graph=IRI` or `?default`, or by the address itself below `/gsp/`. Graphs of articles can be read only:
 * 503 says so. 404 for a graph that is not there, 415 for documents that are no RDF; otherwise as `sparqlRoutes`.
 */
export async function graphStoreRoutes(app: FastifyInstance, { engine, token }: Access): Promise<void> {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    "*",
    { parseAs: "buffer", bodyLimit: largestDocument },
    async (_: FastifyRequest, body: Buffer) => body,
  );
  for (const url of ["/gsp", "/gsp/*"]) {
    app.get(url, async (request, reply) => read(graphOf(request), request, reply));
    app.put(url, async (request, reply) => put(graphOf(request), true, request, reply));
    app.post(url, async (request, reply) => {
      const address = addressOf(request);
      if (address.pathname !== "/gsp" || address.search !== "") return put(graphOf(request), false, request, reply);
      const made = `${address.origin}/gsp/${randomUUID()}`;
      await put(made, false, request, reply.header("location", made));
    });
    app.delete(url, async (request, reply) => {
      demandToken(token, request);
      const change = { graph: graphOf(request), replace: true, documents: [], base: "" };
      const existed = await orRefusal(() => engine.change(change, limits.time));
      await reply.code(existed ? 204 : 404).send();
    });
  }

  async function read(graph: string | null, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const mediaType = mediaTypeFor(request.headers.accept ?? "*/*", graphTypes);
    const dataset = { defaultGraphs: [graph], namedGraphs: [] };
    const ask = (query: string): Promise<{ readonly text: string }> => {
      const form = { results: "application/sparql-results+json", graphs: mediaType };
      return orRefusal(() => engine.query(query, limits, form, dataset));
    };
    const isThere = graph === null || JSON.parse((await ask("ASK { ?s ?p ?o }")).text).boolean === true;
    if (!isThere) throw refusal(404, `There is no graph \`${graph}\``);
    const { text } = await ask("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }");
    await reply.type(`${mediaType}; charset=utf-8`).send(text);
  }

  async function put(
    graph: string | null,
    replace: boolean,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    demandToken(token, request);
    const change = { graph, replace, documents: await documentsOf(request), base: graph ?? addressOf(request).origin };
    const existed = await orRefusal(() => engine.change(change, limits.time));
    await reply.code(existed ? 204 : 201).send();
  }
}

/** The graph that a request names: `null` is the default graph. */
function graphOf(request: FastifyRequest): string | null {
  const address = addressOf(request);
  const names = address.searchParams.getAll("graph");
  const isDefault = address.searchParams.has("default");
  if (address.pathname !== "/gsp" && names.length === 0 && !isDefault) return address.href;
  if (names.length + Number(isDefault) !== 1) throw refusal(400, "There must be one `graph`, or `default`");
  const [name] = names;
  if (name === undefined) return null;
  if (!URL.canParse(name)) throw refusal(400, "A graph is named by an absolute IRI");
  return name;
}

interface RdfDocument {
  readonly text: string;
  readonly mediaType: string;
}

/** The documents of a request: its body, or the files of a form. */
async function documentsOf({ headers, body }: FastifyRequest): Promise<readonly RdfDocument[]> {
  const contentType = headers["content-type"] ?? "";
  const bytes = body instanceof Uint8Array ? new Uint8Array(body) : new Uint8Array();
  if (mediaTypeOf(contentType) !== "multipart/form-data") return [documentOf(contentType, bytes)];
  const form = await new Response(bytes, { headers: { "content-type": contentType } }).formData().catch(() => null);
  if (form === null) throw refusal(400, "The form cannot be read");
  const files = [...form.values()].filter((value) => typeof value !== "string");
  return Promise.all(files.map(async (file) => documentOf(file.type, await file.bytes())));
}

function documentOf(contentType: string, bytes: Uint8Array): RdfDocument {
  const mediaType = mediaTypeOf(contentType);
  if (!graphTypes.includes(mediaType)) throw refusal(415, `A graph must be ${graphTypes.join(", ")}`);
  return { text: decode(contentType, bytes), mediaType };
}
