import { stat } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import { InputError } from "@newsgraph/core";
import { type Contents, openSparql, type Sparql } from "@newsgraph/store";
import fastify, { type FastifyInstance } from "fastify";
import { apiRoutes, type Queried } from "./api.ts";
import { graphStoreRoutes } from "./graph-store.ts";
import { sparqlRoutes } from "./sparql.ts";

/** The viewer's page, as `pnpm build` leaves it. */
const site = fileURLToPath(new URL("../site/", import.meta.resolve("@newsgraph/viewer")));

/** What a page from here may load: nothing from anywhere else. Preact and Sigma set styles on elements. */
const contentPolicy = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self' blob:",
  "frame-ancestors 'none'",
  "form-action 'none'",
].join("; ");

/** The files of a built graph that are served, besides its evidence. */
const graphFile = /^\/(graph\.[a-z]+|view\.json|evidence\/\d+\.json)$/;

/** What to serve, and where. */
export interface ServerOptions {
  /** A folder that `newsgraph build --out` wrote. */
  readonly folder: string;
  /** The same graph, for queries. */
  readonly graph: Queried & Contents;
  /** Whoever sends it as a bearer token may write RDF beside the articles; `null` for nobody. */
  readonly token: string | null;
  /** "127.0.0.1" lets only this machine in. */
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  /** Whether to take any free port if `port` is in use. */
  readonly anyPort: boolean;
}

/** A running server. */
export interface Server {
  /** Where a browser finds it: "http://127.0.0.1:4480/". */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the viewer and a built graph over HTTP, with SPARQL at `/sparql`, whole graphs at `/gsp` and patterns at
 * `/api/statements`, and the graph in every format at `/api/graph`. What articles say is read-only.
 *
 * Throws an `InputError` if the folder holds no graph, or the viewer has not been built.
 */
export async function openServer({ folder, graph, token, host, port, anyPort }: ServerOptions): Promise<Server> {
  await demand(
    join(folder, "view.json"),
    `Cannot serve \`${folder}\`: it has no view.json; \`newsgraph build --out\` makes one`,
  );
  await demand(join(site, "index.html"), "Cannot serve the viewer: it has not been built; `pnpm build` does it");
  const engine = openSparql(graph);
  const app = await application({ folder, graph, token }, engine, isLoopback(host));
  try {
    await app.listen({ host, port });
  } catch (error) {
    if (!anyPort || (error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    await app.listen({ host, port: 0 });
  }
  const name = host.includes(":") ? `[${host}]` : host;
  const { port: bound } = app.server.address() as AddressInfo;
  return { url: `http://${name}:${bound}/`, close: () => closeBoth(app, engine) };
}

async function closeBoth(app: FastifyInstance, engine: Sparql): Promise<void> {
  await engine.close();
  await app.close();
}

/** What answers the requests; `local` lets only those in that call this machine by its own name. */
export async function application(
  { folder, graph, token }: Pick<ServerOptions, "folder" | "graph" | "token">,
  engine: Sparql,
  local: boolean,
): Promise<FastifyInstance> {
  const app = fastify({ logger: false, forceCloseConnections: true });
  app.addHook("onRequest", async (request, reply) => {
    // A page elsewhere could give its own name this machine's address; the browser would then let it read the graph.
    if (local && !isLoopback(request.hostname)) await reply.code(403).send({ error: "Only this machine may ask" });
  });
  app.addHook("onSend", async (_request, reply) => {
    reply.header("content-security-policy", contentPolicy);
    reply.header("x-content-type-options", "nosniff");
    reply.header("referrer-policy", "no-referrer");
  });
  await app.register(fastifyStatic, { root: site, wildcard: false, cacheControl: false });
  await app.register(fastifyStatic, {
    root: resolve(folder),
    prefix: "/",
    decorateReply: false,
    cacheControl: false,
    allowedPath: (path) => graphFile.test(path),
  });
  await app.register(sparqlRoutes, { engine, token });
  await app.register(graphStoreRoutes, { engine, token });
  await app.register(apiRoutes, { graph });
  return app;
}

function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[?::1\]?)$/.test(host);
}

async function demand(path: string, message: string): Promise<void> {
  try {
    await stat(path);
  } catch (cause) {
    throw new InputError(message, { cause });
  }
}
