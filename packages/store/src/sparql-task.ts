/** What the engine's thread is asked to do: to load N-Quads, of articles or written by others, to answer, or to change. */
export type Task =
  | { readonly lines: Uint8Array<ArrayBuffer> }
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

/** Which graphs a query or update sees, by their IRIs, where its client says so: SPARQL 1.1 Protocol, §2.1.4 and §2.2.3. */
export interface Dataset {
  /** `null` is the default graph itself. */
  readonly defaultGraphs: readonly (string | null)[];
  readonly namedGraphs: readonly string[];
}

/** A change to what others wrote: a SPARQL update, or documents that are put into a graph, `null` for the default graph. */
export type Change =
  | { readonly update: string; readonly base: string }
  | {
      readonly graph: string | null;
      /** Whether what is in the graph is removed first. */
      readonly replace: boolean;
      readonly documents: readonly { readonly text: string; readonly mediaType: string }[];
      readonly base: string;
    };
