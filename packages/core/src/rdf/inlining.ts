import type { Quad, Term } from "@rdfjs/types";

/** Which blank nodes can be written in the place where they are used. */
export interface Inlining {
  /** Whether the node is the object of exactly one triple, is described in the same graph only, and contains itself nowhere. */
  isInline(node: Term): boolean;
  /** Whether the node is used nowhere and described in one graph, so that it needs no label. */
  isUnused(node: Term): boolean;
}

/** Finds out what can be written in place, over the quads of all graphs that are written together. */
export function inliningOf(quads: readonly Quad[]): Inlining {
  const uses = new Map<string, Uses>();
  const usesOf = (node: Term): Uses => {
    const known = uses.get(node.value);
    if (known !== undefined) return known;
    const fresh: Uses = { graphs: new Set(), asObject: [], elsewhere: false };
    uses.set(node.value, fresh);
    return fresh;
  };
  const noteTerms = (term: Term): void => {
    if (term.termType === "BlankNode") usesOf(term).elsewhere = true;
    if (term.termType === "Quad") for (const part of [term.subject, term.predicate, term.object]) noteTerms(part);
  };
  for (const { subject, object, graph } of quads) {
    if (subject.termType === "BlankNode") usesOf(subject).graphs.add(graph.value);
    if (object.termType === "BlankNode") {
      usesOf(object).graphs.add(graph.value);
      usesOf(object).asObject.push(subject);
    } else noteTerms(object);
    noteTerms(graph);
  }

  const isCandidate = (node: Term): boolean => {
    const { asObject = [], elsewhere = true, graphs } = uses.get(node.value) ?? {};
    return node.termType === "BlankNode" && asObject.length === 1 && !elsewhere && graphs?.size === 1;
  };
  const inline = new Map<string, boolean>();
  const isInline = (node: Term): boolean => {
    if (!isCandidate(node)) return false;
    const known = inline.get(node.value);
    if (known !== undefined) return known;
    // Those who use each other in a circle have no outermost one; walk up until there is one, or the circle closes.
    const path = new Set<string>();
    let at = node;
    while (isCandidate(at) && !path.has(at.value) && !inline.has(at.value)) {
      path.add(at.value);
      at = uses.get(at.value)?.asObject[0] as Term;
    }
    const found = isCandidate(at) ? (inline.get(at.value) ?? false) : true;
    for (const value of path) inline.set(value, found);
    return found;
  };
  return {
    isInline,
    isUnused: (node) => {
      const { asObject = [], elsewhere = true, graphs } = uses.get(node.value) ?? {};
      return node.termType === "BlankNode" && asObject.length === 0 && !elsewhere && graphs?.size === 1;
    },
  };
}

interface Uses {
  /** The graphs in whose triples it stands. */
  readonly graphs: Set<string>;
  /** The subjects of the triples whose object it is. */
  readonly asObject: Term[];
  /** Whether it stands in a triple term, or names a graph. */
  elsewhere: boolean;
}
