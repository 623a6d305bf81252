import type { Article, PartKind } from "../article/article.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { Span } from "../text/span.ts";

/** A syntactic word by the conventions of Universal Dependencies ("do" and "n't" are two), with its place in the text. */
export interface Token extends Span {
  /** The text at the span, as written. */
  readonly text: string;
}

/** A sentence: the span from its first token to its last. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  /** The kind of part in which it stands. */
  readonly part: PartKind;
  /** Counts paragraphs of the text from 0, so that two sentences can be asked whether they share one. */
  readonly paragraph: number;
}

/** A quotation: from its opening mark to its closing mark, both included. */
export interface Quotation extends Span {
  /** What stands between the marks. */
  readonly inner: Span;
}

/** An article cut into sentences and tokens. */
export interface Document {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  /** In order; a quotation may run over sentences. "So-called" quotes of a word or two are quotations as well. */
  readonly quotations: readonly Quotation[];
  /** What was noticed in the cutting. */
  readonly diagnostics: readonly Diagnostic[];
}
