import type { Change, Dataset } from "./sparql.ts";

/** What the engine's thread is asked to do: to load N-Quads, of articles or written by others, to answer, or to change. */
export type Task =
  | { readonly lines: string }
  | { readonly written: string }
  | { readonly request: Request }
  | { readonly change: Change };

export interface Request {
  readonly query: string;
  readonly rows: number;
  /** Media types: of tables and truth values, and of triples. */
  readonly results: string;
  readonly graphs: string;
  readonly dataset?: Dataset;
  readonly base?: string;
}

/** What comes back. */
export type Reply =
  | { readonly loaded: true }
  | { readonly text: string; readonly mediaType: string }
  | { readonly written: string; readonly existed: boolean }
  | { readonly fault: string; readonly kind: "query" | "rows" | "memory" | "article" };
