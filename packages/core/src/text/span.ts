/**
 * A half-open stretch `[start, end)` of an article's text, in UTF-16 code units.
 *
 * Law: `text.slice(start, end)` is what the span selects.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The part of `text` that `span` selects. */
export function textAt(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Orders spans by start, then by end: the order in which everything found in a text is listed. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/** Whether every unit of `inner` lies in `outer`. */
export function containsSpan(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two spans have a unit in common; an empty span overlaps nothing. */
export function overlapsSpan(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end && a.start < a.end && b.start < b.end;
}
