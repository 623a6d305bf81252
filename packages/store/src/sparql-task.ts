import type { Dataset } from "./sparql.ts";

/** What the engine's thread is asked to do: to load N-Quads, or to answer. */
export type Task = { readonly lines: string } | { readonly request: Request };

export interface Request {
  readonly query: string;
  readonly rows: number;
  /** Media types: of tables and truth values, and of triples. */
  readonly results: string;
  readonly graphs: string;
  readonly dataset?: Dataset;
}

/** What comes back. */
export type Reply =
  | { readonly loaded: true }
  | { readonly text: string; readonly mediaType: string }
  | { readonly fault: string; readonly kind: "query" | "rows" | "memory" };
