import type { BlankNode, NamedNode, Quad, Quad_Object, Quad_Predicate, Quad_Subject } from "@rdfjs/types";
import { DataFactory } from "n3";
import type { GraphArticle } from "../graph/graph.ts";
import type { EventId, Interval, StatementId } from "../statement/statement.ts";
import { offsetsOf } from "../text/offsets.ts";
import { compareSpans, type Span, textAt } from "../text/span.ts";
import type { Iris } from "./iris.ts";
import { ng, nif, rdf, time, xsd } from "./vocabulary.ts";

/** The named graph of one article while it is written: it collects quads, and which spans and intervals they use. */
export interface ArticleScope {
  readonly iris: Iris;
  /** The article, which is also the name of its graph. */
  readonly iri: NamedNode;
  /** Adds a quad, or nothing where there is no object. */
  add(subject: Quad_Subject, predicate: Quad_Predicate, object: Quad_Object | null): void;
  /** How many code points lie before the UTF-16 offset. */
  codePoint(unit: number): number;
  span(span: Span): NamedNode;
  /** A span whose words are written even in the compact profile. */
  evidence(span: Span): NamedNode;
  interval(interval: Interval): NamedNode;
  /** An entity, or the article itself where it speaks in its own voice. */
  source(id: string): NamedNode;
  part(id: StatementId | EventId): NamedNode;
  /** The node that `name` names within a part of the article: the same in every run, and in no other article. */
  blank(owner: NamedNode, name: string): BlankNode;
  /** All quads, with the descriptions of the intervals and spans at the end. */
  close(): readonly Quad[];
}

/** Opens the graph of an article. `intervals` are all that will be asked for; `profile` says which spans are described. */
export function openArticle(
  { id: article, text }: GraphArticle,
  intervals: readonly Interval[],
  iris: Iris,
  profile: "full" | "compact",
): ArticleScope {
  const iri = iris.article(article);
  const offsets = offsetsOf(text);
  const quads: Quad[] = [];
  const described = new Map<string, Span>();
  const distinct = distinctIntervals(intervals);
  const numbers = new Map(distinct.map((interval, index) => [keyOf(interval), index + 1]));

  const bare = ({ start, end }: Span): NamedNode =>
    iris.span(article, offsets.codePointOf(start), offsets.codePointOf(end));
  const noted = (span: Span): NamedNode => {
    described.set(`${span.start} ${span.end}`, span);
    return bare(span);
  };
  const scope: ArticleScope = {
    iris,
    iri,
    add: (subject, predicate, object) => {
      if (object !== null) quads.push(DataFactory.quad(subject, predicate, object, iri));
    },
    codePoint: offsets.codePointOf,
    span: profile === "full" ? noted : bare,
    evidence: noted,
    interval: (interval) => iris.interval(article, numbers.get(keyOf(interval)) ?? 0),
    source: (id) => (id === article ? iri : iris.entity(id)),
    part: (id) => iris.part(article, id),
    blank: ({ value }, name) => {
      const part = value.slice(value.indexOf("#") + 1);
      return DataFactory.blankNode(`b-${labelOf(article)}.${labelOf(part)}.${name}`);
    },
    close: () => {
      for (const interval of distinct) describeInterval(interval, scope);
      for (const span of [...described.values()].sort(compareSpans)) describeSpan(span, text, scope);
      return quads;
    },
  };
  return scope;
}

/** Each interval once, by place in the text: the order in which they are numbered. */
function distinctIntervals(intervals: readonly Interval[]): readonly Interval[] {
  const distinct = [...new Map(intervals.map((interval) => [keyOf(interval), interval])).values()];
  return distinct.sort((a, b) => compareSpans(a.span, b.span) || (keyOf(a) < keyOf(b) ? -1 : 1));
}

function keyOf({ start, end, span }: Interval): string {
  return `${span.start} ${span.end} ${start} ${end}`;
}

function describeInterval(interval: Interval, { add, interval: nodeOf, span, blank }: ArticleScope): void {
  const node = nodeOf(interval);
  add(node, rdf.type, time.ProperInterval);
  add(node, ng.span, span(interval.span));
  const ends = [
    [time.hasBeginning, interval.start, "begin"],
    [time.hasEnd, interval.end, "end"],
  ] as const;
  for (const [property, day, name] of ends) {
    const instant = blank(node, name);
    add(node, property, instant);
    add(instant, rdf.type, time.Instant);
    add(instant, time.inXSDDate, DataFactory.literal(day, xsd.date));
  }
}

function describeSpan(span: Span, text: string, scope: ArticleScope): void {
  const { add, iri, codePoint } = scope;
  const node = scope.evidence(span);
  add(node, rdf.type, nif.String);
  add(node, nif.referenceContext, iri);
  add(node, nif.beginIndex, DataFactory.literal(String(codePoint(span.start)), xsd.nonNegativeInteger));
  add(node, nif.endIndex, DataFactory.literal(String(codePoint(span.end)), xsd.nonNegativeInteger));
  add(node, nif.anchorOf, DataFactory.literal(textAt(text, span)));
}

/** An id in the letters that labels of blank nodes may have; no two ids come out equal. */
function labelOf(id: string): string {
  return id.replaceAll(/[^A-Za-z0-9-]/gu, (odd) => `_${odd.codePointAt(0)?.toString(16)}_`);
}
