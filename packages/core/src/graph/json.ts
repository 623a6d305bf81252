import { InputError } from "../errors.ts";
import type { Graph } from "./graph.ts";
import { ordered } from "./order.ts";
import { danglingIn } from "./references.ts";
import { graphSchema } from "./schema.ts";
import { faultIn, type JsonSchema } from "./validate.ts";
import type { Evidence, View } from "./view.ts";
import { evidenceSchema, viewSchema } from "./view-schema.ts";

/**
 * The graph as `graph.json`: one line for each article, entity, statement and so on, so that two files can be compared.
 *
 * Law: `readGraph` gives the graph back, and formatting that gives the same text.
 */
export function formatGraph(graph: Graph): string {
  return formatLines(graph);
}

/** Reads `graph.json`. What is no JSON, breaks the schema or refers to what is not there is an `InputError`. The lists come out in their order. */
export function readGraph(bytes: Uint8Array | string): Graph {
  const graph = read("graph", bytes, graphSchema) as Graph;
  const dangling = danglingIn(graph);
  if (dangling !== null) throw new InputError(`Cannot read the graph: ${dangling}`);
  return ordered(graph);
}

/** The view as `view.json`, in the same manner. */
export function formatView(view: View): string {
  return formatLines(view);
}

/** Reads `view.json`; what is no JSON or breaks the schema is an `InputError`. */
export function readView(bytes: Uint8Array | string): View {
  return read("view", bytes, viewSchema) as View;
}

/** Evidence as one of the files that lie beside `view.json`. */
export function formatEvidence(evidence: Evidence): string {
  return formatLines(evidence);
}

/** Reads an evidence file; what is no JSON or breaks the schema is an `InputError`. */
export function readEvidence(bytes: Uint8Array | string): Evidence {
  return read("evidence", bytes, evidenceSchema) as Evidence;
}

function formatLines(value: object): string {
  const fields = Object.entries(value).map(([key, part]) => {
    const text = Array.isArray(part) && part.length > 0 ? `[\n${part.map(line).join(",\n")}\n]` : JSON.stringify(part);
    return `${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${fields.join(",\n")}\n}\n`;
}

function line(value: unknown): string {
  return JSON.stringify(value);
}

function read(what: string, bytes: Uint8Array | string, schema: JsonSchema): unknown {
  const value = parse(what, typeof bytes === "string" ? bytes : decode(what, bytes));
  const fault = faultIn(value, schema);
  if (fault === null) return value;
  throw new InputError(`Cannot read the ${what}: ${fault.path === "" ? "it" : `\`${fault.path}\``} ${fault.message}`);
}

function decode(what: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new InputError(`Cannot read the ${what}: it is not UTF-8`, { cause });
  }
}

function parse(what: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InputError(`Cannot read the ${what}: it is not JSON (${(cause as SyntaxError).message})`, { cause });
  }
}
