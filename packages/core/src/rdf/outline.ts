import type { NamedNode, Quad, Quad_Graph, Term } from "@rdfjs/types";
import { compareIds } from "../graph/order.ts";
import { type Inlining, inliningOf } from "./inlining.ts";
import { formatTerm } from "./lines.ts";
import { rdf } from "./vocabulary.ts";

/** What lies in one graph. */
export interface Section {
  readonly graph: Quad_Graph;
  readonly blocks: readonly Block[];
}

/** A subject, and the triples that are there and that it reifies, as the first of their reifiers. */
export interface Block extends Subject {
  readonly reified: readonly Reified[];
}

/** All that is said of a node; `term` is `null` for a blank node that needs no label. */
export interface Subject {
  readonly term: Term | null;
  readonly properties: readonly Property[];
}

export interface Reified {
  readonly triple: Quad;
  readonly reifiers: readonly Term[];
}

/** What is said of a subject by one predicate. */
export interface Property {
  readonly predicate: Term;
  readonly objects: readonly Value[];
}

/** A term, or what stands in the place of a blank node that is used nowhere else. */
export type Value = Term | Subject | List;

/** An RDF list that can be written as one. */
export interface List {
  readonly items: readonly Value[];
}

/**
 * Arranges quads as Turtle and TriG show them: by graph, then by subject, with blank nodes in their places.
 *
 * `order` ranks classes and properties; a subject goes by the first of its classes, or else of its properties, that has a
 * rank. Law: the result depends on the set of quads and the labels of its blank nodes alone, but for the order of objects.
 */
export function outlineOf(quads: readonly Quad[], order: readonly NamedNode[]): readonly Section[] {
  const rows = distinctRows(quads);
  const inlining = inliningOf(rows.map(({ quad }) => quad));
  const ranks = new Map([rdf.type, rdf.reifies, ...order].map(({ value }, index) => [value, index]));
  const rankOf = (term: Term): number => ranks.get(term.value) ?? ranks.size;
  return [...Map.groupBy(rows, ({ graph }) => graph).values()]
    .map((all): Section => ({ graph: (all[0] as Row).quad.graph, blocks: blocksOf(all, inlining, rankOf) }))
    .sort((a, b) => compareGraphs(a.graph, b.graph));
}

type RankOf = (term: Term) => number;

/** A quad with its terms as written, by which they are told apart. */
interface Row {
  readonly quad: Quad;
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly graph: string;
}

function distinctRows(quads: readonly Quad[]): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const quad of quads) {
    const [subject, predicate, object] = [quad.subject, quad.predicate, quad.object].map(formatTerm) as Triple;
    const graph = formatGraph(quad.graph);
    rows.set(`${subject} ${predicate} ${object} ${graph}`, { quad, subject, predicate, object, graph });
  }
  return [...rows.values()];
}

type Triple = [string, string, string];

function blocksOf(rows: readonly Row[], inlining: Inlining, rankOf: RankOf): readonly Block[] {
  const reified = reifiedOf(rows, inlining);
  const absorbed = new Set(reified.flatMap(({ parts }) => parts));
  const bySubject = Map.groupBy(
    rows.filter((row) => !absorbed.has(row)),
    ({ subject }) => subject,
  );
  const inPlace = (term: Term): Value => {
    if (term.termType !== "BlankNode" || !inlining.isInline(term)) return term;
    const items = listOf(term, bySubject, inlining);
    return items === null ? subjectOf(null, bySubject.get(formatTerm(term)) ?? []) : { items: items.map(inPlace) };
  };
  const subjectOf = (term: Term | null, about: readonly Row[]): Subject => {
    const byPredicate = [...Map.groupBy(about, ({ predicate }) => predicate)];
    byPredicate.sort(([a, [x]], [b, [y]]) => {
      return rankOf((x as Row).quad.predicate) - rankOf((y as Row).quad.predicate) || compareIds(a, b);
    });
    const properties = byPredicate.map(([, same]): Property => {
      return { predicate: (same[0] as Row).quad.predicate, objects: same.map(({ quad }) => inPlace(quad.object)) };
    });
    return { term, properties };
  };
  const byReifier = Map.groupBy(reified, ({ reifiers }) => formatTerm(reifiers[0] as Term));
  const reifiers = new Set(reified.flatMap((one) => one.reifiers.map(formatTerm)));
  const subjects = new Map(rows.map(({ subject, quad }) => [subject, quad.subject]));
  return [...subjects]
    .map(([key, subject]) => ({ key, subject, about: bySubject.get(key) ?? [] }))
    .filter(({ key, subject, about }) => !inlining.isInline(subject) && (about.length > 0 || byReifier.has(key)))
    .map(({ key, subject, about }) => {
      const { term, properties } = subjectOf(inlining.isUnused(subject) && !reifiers.has(key) ? null : subject, about);
      return { rank: subjectRank(about, rankOf), key, block: { term, properties, reified: byReifier.get(key) ?? [] } };
    })
    .sort((a, b) => a.rank - b.rank || compareKeys(a.key, b.key))
    .map(({ block }) => block);
}

function subjectRank(about: readonly Row[], rankOf: RankOf): number {
  const quads = about.map(({ quad }) => quad);
  const classes = quads.filter(({ predicate }) => predicate.equals(rdf.type)).map(({ object }) => rankOf(object));
  const properties = quads.map(({ predicate }) => predicate).filter((predicate) => !predicate.equals(rdf.type));
  const least = Math.min(...classes);
  return least < rankOf(nothing) ? least : Math.min(...classes, ...properties.map(rankOf));
}

/** A term that has no rank. */
const nothing = { termType: "DefaultGraph", value: "" } as Term;

interface ReifiedRows extends Reified {
  readonly reifiers: Term[];
  /** The rows that are written together. */
  readonly parts: Row[];
}

/** The triples that are there and have reifiers with a name. */
function reifiedOf(rows: readonly Row[], inlining: Inlining): readonly ReifiedRows[] {
  const reifications = rows.filter(
    ({ quad }) =>
      quad.object.termType === "Quad" && quad.predicate.equals(rdf.reifies) && !inlining.isInline(quad.subject),
  );
  const byTriple = Map.groupBy(reifications, ({ object }) => object);
  if (byTriple.size === 0) return [];
  return rows.flatMap((row) => {
    const reifying = byTriple.get(`<<( ${row.subject} ${row.predicate} ${row.object} )>>`);
    if (reifying === undefined || inlining.isInline(row.quad.subject)) return [];
    const reifiers = reifying.toSorted((a, b) => compareKeys(a.subject, b.subject)).map(({ quad }) => quad.subject);
    return [{ triple: row.quad, reifiers, parts: [row, ...reifying] }];
  });
}

/** The items of the list that begins at `node`, or `null` if that is not the beginning of a well-formed one. */
function listOf(node: Term, bySubject: ReadonlyMap<string, readonly Row[]>, inlining: Inlining): Term[] | null {
  const items: Term[] = [];
  for (let at = node; !at.equals(rdf.nil); ) {
    const about = (bySubject.get(formatTerm(at)) ?? []).map(({ quad }) => quad);
    const first = about.find(({ predicate }) => predicate.equals(rdf.first));
    const rest = about.find(({ predicate }) => predicate.equals(rdf.rest));
    if (about.length !== 2 || first === undefined || rest === undefined || !inlining.isInline(at)) return null;
    items.push(first.object);
    at = rest.object;
  }
  return items;
}

/** The default graph first, then short paths before long ones. */
function compareGraphs(a: Quad_Graph, b: Quad_Graph): number {
  const depth = ({ value }: Quad_Graph): number => value.split("/").length;
  return depth(a) - depth(b) || compareKeys(formatGraph(a), formatGraph(b));
}

/** IRIs in their natural order, blank nodes after them. */
function compareKeys(a: string, b: string): number {
  return Number(a.startsWith("_")) - Number(b.startsWith("_")) || compareIds(a, b);
}

function formatGraph(graph: Quad_Graph): string {
  return graph.termType === "DefaultGraph" ? "" : formatTerm(graph);
}
