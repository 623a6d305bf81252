import type { Article } from "../article/article.ts";
import type { Document } from "./document.ts";
import { findQuotations } from "./quotes.ts";
import { tokenize } from "./tokens.ts";

/** A document whose whole text is one sentence, whatever full stops it holds: for lists of sentences. */
export function singleSentence(article: Article): Document {
  const tokens = tokenize(article.text);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return { article, sentences: [], quotations: [], diagnostics: [] };
  const sentence = { start: first.start, end: last.end, tokens, part: "body", paragraph: 0 } as const;
  return { article, sentences: [sentence], quotations: findQuotations(article.text, [tokens]), diagnostics: [] };
}

/** A bare article of one line, without date or layout. */
export function articleOfLine(id: string, text: string): Article {
  return {
    id,
    title: null,
    date: null,
    publisher: null,
    url: null,
    sha256: "",
    text,
    parts: [{ kind: "body", start: 0, end: text.length }],
    diagnostics: [],
  };
}
