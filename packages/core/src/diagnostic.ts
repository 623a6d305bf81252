import type { Span } from "./text/span.ts";

/** Something that a stage noticed in the text and a reader of the graph should know; never a reason to stop. */
export interface Diagnostic extends Span {
  /** Stable, in kebab case: "no-date", "ambiguous-name", "sentence-cut". */
  readonly code: string;
  /** One sentence for people. */
  readonly message: string;
}
