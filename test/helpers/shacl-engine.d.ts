/** The part of shacl-engine that the tests use: it ships no types. */
declare module "shacl-engine" {
  import type { NamedNode } from "@rdfjs/types";

  export interface Result {
    /** The property path, step by step; none where the node itself is wrong. */
    readonly path?: readonly { readonly predicates: readonly NamedNode[] }[];
  }

  export class Validator {
    constructor(shapes: unknown, options: { readonly factory: unknown });
    validate(data: {
      readonly dataset: unknown;
    }): Promise<{ readonly conforms: boolean; readonly results: readonly Result[] }>;
  }
}
