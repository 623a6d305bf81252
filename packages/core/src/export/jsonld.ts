import type { Literal, Quad, Term } from "@rdfjs/types";
import { formatTerm } from "../rdf/lines.ts";
import { type Block, outlineOf, type Property, type Value } from "../rdf/outline.ts";
import type { TurtleOptions } from "../rdf/turtle.ts";
import { rdf, xsd } from "../rdf/vocabulary.ts";

/**
 * Writes quads of RDF 1.1 as JSON-LD 1.1, a node on a line, in parts that each hold whole graphs; one part at a time is held in
 * memory. IRIs are shortened by the prefixes; blank nodes that are used once, and lists, stand where they are used.
 *
 * Law: reading it gives isomorphic quads. A triple term is a `TypeError`, as JSON-LD knows none.
 */
export function* writeJsonLd(
  parts: Iterable<readonly Quad[]>,
  { prefixes = {}, order = [] }: TurtleOptions,
): Generator<string> {
  const names = new Map(Object.entries(prefixes).map(([prefix, namespace]) => [namespace, prefix]));
  yield `{"@context":${JSON.stringify(prefixes)},"@graph":[`;
  let separator = "\n";
  for (const part of parts) {
    for (const { graph, blocks } of outlineOf(part, order)) {
      const nodes = blocks.map((block) => JSON.stringify(nodeOf(block, names))).join(",\n");
      const isNamed = graph.termType !== "DefaultGraph";
      yield separator + (isNamed ? `{"@id":${JSON.stringify(idOf(graph, names))},"@graph":[\n${nodes}\n]}` : nodes);
      separator = ",\n";
    }
  }
  yield "\n]}\n";
}

/** Prefixes by namespace. */
type Names = ReadonlyMap<string, string>;

type Json = string | readonly Json[] | { readonly [key: string]: Json };

function nodeOf({ term, properties }: Pick<Block, "term" | "properties">, names: Names): Json {
  const id = term === null ? [] : [["@id", idOf(term, names)]];
  return Object.fromEntries([...id, ...properties.map((property) => propertyOf(property, names))]);
}

function propertyOf({ predicate, objects }: Property, names: Names): readonly [string, Json] {
  const isType = predicate.equals(rdf.type) && objects.every((object) => "termType" in object);
  const values = objects.map((object) => (isType ? idOf(object as Term, names) : jsonOf(object, names)));
  // One value needs no list.
  return [isType ? "@type" : nameOf(predicate.value, names), values.length === 1 ? (values[0] as Json) : values];
}

function jsonOf(value: Value, names: Names): Json {
  if ("items" in value) return { "@list": value.items.map((item) => jsonOf(item, names)) };
  if ("properties" in value) return nodeOf(value, names);
  return value.termType === "Literal" ? literalOf(value, names) : { "@id": idOf(value, names) };
}

function literalOf({ value, language, datatype }: Literal, names: Names): Json {
  if (language !== "") return { "@value": value, "@language": language };
  return datatype.equals(xsd.string) ? value : { "@value": value, "@type": nameOf(datatype.value, names) };
}

function idOf(term: Term, names: Names): string {
  if (term.termType === "NamedNode") return nameOf(term.value, names);
  if (term.termType === "BlankNode") return `_:${term.value}`;
  throw new TypeError(`Cannot write ${formatTerm(term)}: JSON-LD has no place for it`);
}

function nameOf(iri: string, names: Names): string {
  const cut = Math.max(iri.lastIndexOf("#"), iri.lastIndexOf("/")) + 1;
  const prefix = names.get(iri.slice(0, cut));
  return prefix === undefined ? iri : `${prefix}:${iri.slice(cut)}`;
}
