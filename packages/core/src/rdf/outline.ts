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
  const distinct = [...new Map(quads.map((quad) => [formatTerm(quad) + formatGraph(quad.graph), quad])).values()];
  const inlining = inliningOf(distinct);
  const ranks = new Map([rdf.type, rdf.reifies, ...order].map(({ value }, index) => [value, index]));
  const rankOf = (term: Term): number => ranks.get(term.value) ?? ranks.size;
  return [...Map.groupBy(distinct, ({ graph }) => formatGraph(graph)).values()]
    .map((all): Section => ({ graph: (all[0] as Quad).graph, blocks: blocksOf(all, inlining, rankOf) }))
    .sort((a, b) => compareGraphs(a.graph, b.graph));
}

type RankOf = (term: Term) => number;

function blocksOf(quads: readonly Quad[], inlining: Inlining, rankOf: RankOf): readonly Block[] {
  const reified = reifiedOf(quads, inlining);
  const absorbed = new Set(reified.flatMap(({ parts }) => parts));
  const bySubject = Map.groupBy(
    quads.filter((quad) => !absorbed.has(quad)),
    ({ subject }) => formatTerm(subject),
  );
  const inPlace = (term: Term): Value => {
    if (term.termType !== "BlankNode" || !inlining.isInline(term)) return term;
    const items = listOf(term, bySubject, inlining);
    return items === null ? subjectOf(null, bySubject.get(formatTerm(term)) ?? []) : { items: items.map(inPlace) };
  };
  const subjectOf = (term: Term | null, about: readonly Quad[]): Subject => {
    const byPredicate = [...Map.groupBy(about, ({ predicate }) => formatTerm(predicate)).values()];
    const properties = byPredicate.map((same): Property => {
      return { predicate: (same[0] as Quad).predicate, objects: same.map(({ object }) => inPlace(object)) };
    });
    properties.sort((a, b) => compareRanked(a.predicate, b.predicate, rankOf));
    return { term, properties };
  };
  const byReifier = Map.groupBy(reified, ({ reifiers }) => formatTerm(reifiers[0] as Term));
  const subjects = Map.groupBy(
    quads.map(({ subject }) => subject),
    formatTerm,
  );
  return [...subjects]
    .map(([key, [subject]]) => ({ key, subject: subject as Term, about: bySubject.get(key) ?? [] }))
    .filter(({ key, subject, about }) => !inlining.isInline(subject) && (about.length > 0 || byReifier.has(key)))
    .map(({ key, subject, about }) => {
      const { term, properties } = subjectOf(inlining.isUnused(subject) ? null : subject, about);
      return { rank: subjectRank(about, rankOf), key, block: { term, properties, reified: byReifier.get(key) ?? [] } };
    })
    .sort((a, b) => a.rank - b.rank || compareKeys(a.key, b.key))
    .map(({ block }) => block);
}

function subjectRank(about: readonly Quad[], rankOf: RankOf): number {
  const classes = about.filter(({ predicate }) => predicate.equals(rdf.type)).map(({ object }) => rankOf(object));
  const properties = about.map(({ predicate }) => predicate).filter((predicate) => !predicate.equals(rdf.type));
  const least = Math.min(...classes);
  return least < rankOf(nothing) ? least : Math.min(...classes, ...properties.map(rankOf));
}

/** A term that has no rank. */
const nothing = { termType: "DefaultGraph", value: "" } as Term;

/** The triples that are there and have reifiers with a name, and the quads that say so. */
function reifiedOf(quads: readonly Quad[], inlining: Inlining): readonly (Reified & { readonly parts: Quad[] })[] {
  const plain = new Map(quads.map((quad) => [formatTerm(quad), quad]));
  const reified = new Map<string, Reified & { readonly parts: Quad[]; reifiers: Term[] }>();
  for (const quad of quads) {
    const { subject, predicate, object } = quad;
    if (!predicate.equals(rdf.reifies) || object.termType !== "Quad" || inlining.isInline(subject)) continue;
    const key = formatTerm(object);
    const triple = plain.get(key);
    if (triple === undefined || inlining.isInline(triple.subject)) continue;
    const known = reified.get(key) ?? { triple, reifiers: [], parts: [triple] };
    known.reifiers.push(subject);
    known.parts.push(quad);
    reified.set(key, known);
  }
  for (const { reifiers } of reified.values()) reifiers.sort((a, b) => compareKeys(formatTerm(a), formatTerm(b)));
  return [...reified.values()];
}

/** The items of the list that begins at `node`, or `null` if that is not the beginning of a well-formed one. */
function listOf(node: Term, bySubject: ReadonlyMap<string, readonly Quad[]>, inlining: Inlining): Term[] | null {
  const items: Term[] = [];
  for (let at = node; !at.equals(rdf.nil); ) {
    const about = bySubject.get(formatTerm(at)) ?? [];
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

function compareRanked(a: Term, b: Term, rankOf: RankOf): number {
  return rankOf(a) - rankOf(b) || compareKeys(formatTerm(a), formatTerm(b));
}

/** IRIs in their natural order, blank nodes after them. */
function compareKeys(a: string, b: string): number {
  return Number(a.startsWith("_")) - Number(b.startsWith("_")) || compareIds(a, b);
}

function formatGraph(graph: Quad_Graph): string {
  return graph.termType === "DefaultGraph" ? "" : formatTerm(graph);
}
