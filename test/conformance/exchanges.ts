import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { readQuads } from "@newsgraph/core";
import oxigraph from "oxigraph";
import { isomorphic } from "rdf-isomorphic";

/** A test of a protocol: requests, one after the other, and what each must be answered. */
export interface Exchange {
  readonly name: string;
  /** Graphs that must be there before: the file of each by its name. */
  readonly data: ReadonlyMap<string, string>;
  readonly requests: readonly Step[];
}

export interface Step {
  readonly method: string;
  /** From `/sparql/` or `/gsp` on. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | null;
  readonly expected: {
    /** "201", or "2xx". */
    readonly statuses: readonly string[];
    readonly boolean: string | null;
    /** "boolean", "tabular" or "RDF". */
    readonly format: string | null;
    /** Turtle that the answer must be isomorphic to. */
    readonly turtle: string | null;
    /** What stands in later requests for the answer's `Location`. */
    readonly location: string | null;
  };
}

const [mf, ht, cnt, ut] = [
  "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#",
  "http://www.w3.org/2011/http#",
  "http://www.w3.org/2011/content#",
  "http://www.w3.org/2009/sparql/tests/test-update#",
];
const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const label = "http://www.w3.org/2000/01/rdf-schema#label";

/** The tests of a manifest and of those that it includes. */
export function exchangesOf(manifest: string): readonly Exchange[] {
  const store = new oxigraph.Store();
  store.load(readFileSync(manifest, "utf8"), { format: "text/turtle", base_iri: pathToFileURL(manifest).href });
  const all = (subject: oxigraph.Term | null, predicate: string): readonly oxigraph.Term[] =>
    store.match(subject, oxigraph.namedNode(predicate)).map(({ object }) => object);
  const one = (subject: oxigraph.Term | undefined, predicate: string): oxigraph.Term | undefined =>
    subject === undefined ? undefined : all(subject, predicate)[0];
  const list = (node: oxigraph.Term | undefined): readonly oxigraph.Term[] => {
    const first = one(node, `${rdf}first`);
    return first === undefined ? [] : [first, ...list(one(node, `${rdf}rest`))];
  };
  const text = (node: oxigraph.Term | undefined): string | null => node?.value ?? null;

  const headersOf = (node: oxigraph.Term | undefined): Readonly<Record<string, string>> =>
    Object.fromEntries(
      list(one(node, `${ht}headers`)).map((header) => [
        one(header, `${ht}fieldName`)?.value ?? "",
        one(header, `${ht}fieldValue`)?.value ?? "",
      ]),
    );
  const stepOf = (request: oxigraph.Term): Step => {
    const body = one(request, `${ht}body`);
    const response = one(request, `${ht}resp`);
    return {
      method: one(request, `${ht}methodName`)?.value ?? "GET",
      path: one(request, `${ht}absolutePath`)?.value ?? "",
      headers: headersOf(request),
      body:
        body === undefined
          ? null
          : bytesOf(text(one(body, `${cnt}chars`)) ?? "", text(one(body, `${cnt}characterEncoding`))),
      expected: {
        statuses: all(response ?? null, `${mf}expectedStatus`).map(statusOf),
        boolean: text(one(response, `${mf}expectedBoolean`)),
        format: text(one(response, `${mf}expectedFormat`)),
        turtle: text(one(one(response, `${ht}body`), `${cnt}chars`)),
        location: text(one(response, `${mf}expectedLocation`)),
      },
    };
  };
  const tests = store.match(null, oxigraph.namedNode(`${mf}action`)).map(({ subject, object }): Exchange => {
    const data = all(subject, `${ut}graphData`).map(
      (graph) => [one(graph, label)?.value ?? "", fileURLToPath(one(graph, `${ut}graph`)?.value ?? "")] as const,
    );
    return {
      name: subject.value,
      data: new Map(data),
      requests: list(one(object, `${ht}requests`)).map(stepOf),
    };
  });
  const included = list(all(null, `${mf}include`)[0]).flatMap(({ value }) => exchangesOf(fileURLToPath(value)));
  return [...tests, ...included];
}

function bytesOf(text: string, encoding: string | null): Uint8Array {
  return encoding === "UTF-16"
    ? new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"))
    : new TextEncoder().encode(text);
}

const named: Readonly<Record<string, string>> = { OK: "200", Created: "201", NoContent: "204", NotFound: "404" };

function statusOf({ value }: oxigraph.Term): string {
  const name = value.slice(value.indexOf("#") + 1);
  return named[name] ?? name.replace("StatusCode", "");
}

/** What is wrong with the answers that a server at `origin` gives, in words, or `null`; `headers` go with each request. */
export async function faultIn(
  { data, requests }: Exchange,
  origin: string,
  headers: Readonly<Record<string, string>>,
): Promise<string | null> {
  for (const [graph, file] of data) {
    const url = `${origin}/gsp?graph=${encodeURIComponent(graph)}`;
    const body = readFileSync(file, "utf8");
    await fetch(url, { method: "PUT", headers: { ...headers, "content-type": "application/n-triples" }, body });
  }
  const places = new Map<string, string>();
  for (const step of requests) {
    const fault = await faultInStep(step, origin, headers, places);
    if (fault !== null) return `${step.method} ${step.path.slice(0, 60)}: ${fault}`;
  }
  return null;
}

async function faultInStep(
  { method, path, headers: own, body, expected }: Step,
  origin: string,
  headers: Readonly<Record<string, string>>,
  places: Map<string, string>,
): Promise<string | null> {
  const filled = [...places].reduce((url, [name, place]) => url.replace(name, encodeURIComponent(place)), path);
  const url = origin + filled.replace(/^\/sparql\//, "/sparql");
  const response = await fetch(url, {
    method,
    headers: { ...headers, ...own },
    ...(body === null ? {} : { body: Buffer.from(body) }),
  });
  const answer = await response.text();
  const isFine = expected.statuses.some((status) =>
    new RegExp(`^${status.replaceAll("x", "\\d")}$`).test(String(response.status)),
  );
  if (!isFine)
    return `it is answered by ${response.status} instead of ${expected.statuses.join(" or ")}: ${answer.slice(0, 200)}`;
  if (expected.location !== null) {
    const place = response.headers.get("location");
    if (place === null) return "it is not told where the graph is";
    places.set(expected.location, place);
  }
  const type = response.headers.get("content-type")?.split(";")[0] ?? "";
  if (expected.format !== null && !(formats[expected.format]?.includes(type) === true))
    return `${type} is no form of ${expected.format}`;
  if (expected.boolean !== null && String(JSON.parse(answer).boolean) !== expected.boolean)
    return `it is not ${expected.boolean}`;
  if (expected.turtle !== null && !isSame(expected.turtle, answer, url)) return `the graph is another one:\n${answer}`;
  return null;
}

const results = "application/sparql-results";
const formats: Readonly<Record<string, readonly string[]>> = {
  boolean: [`${results}+json`, `${results}+xml`],
  tabular: [`${results}+json`, `${results}+xml`, "text/csv", "text/tab-separated-values"],
  RDF: ["text/turtle", "application/n-triples", "application/rdf+xml"],
};

function isSame(expected: string, answer: string, base: string): boolean {
  const quads = (text: string): ReturnType<typeof readQuads> => {
    const store = new oxigraph.Store();
    store.load(text, { format: "text/turtle", base_iri: base });
    return readQuads(store.dump({ format: "application/n-quads" }), "N-Quads");
  };
  return isomorphic([...quads(expected)], [...quads(answer)]);
}
