import type { Diagnostic } from "../diagnostic.ts";
import type { Span } from "../text/span.ts";

/** Identifies an article among those of a graph: readable, safe in a URL, chosen by whoever brings the article. */
export type ArticleId = string;

/** A day of the Gregorian calendar, "YYYY-MM-DD". */
export type IsoDate = string;

/** What a stretch of the text is for. Only `headline`, `caption` and `body` hold sentences; the rest is layout. */
export type PartKind = "headline" | "date" | "byline" | "dateline" | "caption" | "credit" | "agency" | "body";

/** A stretch of the text with one purpose. */
export interface Part extends Span {
  readonly kind: PartKind;
}

/** A news article as read: its text, untouched, and what is known about it from outside the prose. */
export interface Article {
  readonly id: ArticleId;
  readonly title: string | null;
  /** When it was published; `null` leaves relative times ("last week") unresolved. */
  readonly date: IsoDate | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** SHA-256 of `text` in UTF-8, in hexadecimal. */
  readonly sha256: string;
  /** All offsets of the graph point into this. */
  readonly text: string;
  /** In order, without overlap; what lies between two of them is white space. */
  readonly parts: readonly Part[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The places that datelines name, in lower case: the city, then the state or region ("KADESH, Sorrel —"). */
export function datelinesIn({ text, parts }: Pick<Article, "text" | "parts">): readonly string[] {
  return parts
    .filter(({ kind }) => kind === "dateline")
    .flatMap(({ start, end }) =>
      text
        .slice(start, end)
        .replace(/\s*[—–-]+\s*$/, "")
        .toLowerCase()
        .split(/,\s*/),
    );
}
