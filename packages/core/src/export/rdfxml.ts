import type { NamedNode, Quad, Term } from "@rdfjs/types";
import { formatTerm } from "../rdf/lines.ts";
import { outlineOf, type Property, type Subject, type Value } from "../rdf/outline.ts";
import type { TurtleOptions } from "../rdf/turtle.ts";
import { rdf, xsd } from "../rdf/vocabulary.ts";
import { element, formatElement, type Xml, type XmlElement, xmlDeclaration } from "./xml.ts";

/**
 * Writes quads of RDF 1.1 as RDF/XML 1.1, in parts that each hold whole graphs; one part at a time is held in memory. The
 * names of graphs are lost. Blank nodes that are used once, and lists of nodes, stand where they are used.
 *
 * Law: reading it gives isomorphic triples, but for characters that XML 1.0 cannot hold, which become U+FFFD. A triple term, a
 * list of literals, and a property that no prefix makes a name of are a `TypeError`, as RDF/XML has no place for them.
 */
export function* writeRdfXml(
  parts: Iterable<readonly Quad[]>,
  { prefixes = {}, order = [] }: TurtleOptions,
): Generator<string> {
  const names = new Map(Object.entries(prefixes).map(([prefix, namespace]) => [namespace, prefix]));
  const namespaces = Object.entries(prefixes).map(([prefix, namespace]) => ` xmlns:${prefix}="${namespace}"`);
  yield `${xmlDeclaration}<rdf:RDF${namespaces.join("")}>\n`;
  for (const part of parts) {
    for (const { blocks } of outlineOf(part, order)) {
      yield blocks.map((block) => formatElement(nodeOf(block, names), "  ")).join("");
    }
  }
  yield "</rdf:RDF>\n";
}

/** Prefixes by namespace. */
type Names = ReadonlyMap<string, string>;

/** A node is called by the first of its classes that has a name. */
function nodeOf({ term, properties }: Subject, names: Names): XmlElement {
  const types = properties.find(({ predicate }) => predicate.equals(rdf.type))?.objects ?? [];
  const isName = (value: Value): value is NamedNode => isNamed(value) && nameOf(value.value, names) !== null;
  const type = types.find(isName);
  const name = type === undefined ? "rdf:Description" : (nameOf(type.value, names) as string);
  const others = properties.flatMap((property) => propertiesOf(property, type, names));
  return element(name, term === null ? {} : identifiedBy(term), others);
}

function isNamed(value: Value): value is NamedNode {
  return "termType" in value && value.termType === "NamedNode";
}

function identifiedBy(term: Term): Readonly<Record<string, string>> {
  if (term.termType === "NamedNode") return { "rdf:about": term.value };
  if (term.termType === "BlankNode") return { "rdf:nodeID": term.value };
  throw noPlaceFor(term);
}

function propertiesOf(
  { predicate, objects }: Property,
  typeAbove: NamedNode | undefined,
  names: Names,
): readonly XmlElement[] {
  const name = nameOf(predicate.value, names);
  if (name === null) throw noPlaceFor(predicate);
  return objects
    .filter((object) => object !== typeAbove || !predicate.equals(rdf.type))
    .map((object) => propertyOf(name, object, names));
}

function propertyOf(name: string, value: Value, names: Names): XmlElement {
  if ("items" in value) {
    const items = value.items.map((item) => itemOf(item, names));
    return element(name, { "rdf:parseType": "Collection" }, items);
  }
  if ("properties" in value) return element(name, {}, [nodeOf(value, names)]);
  switch (value.termType) {
    case "NamedNode":
      return element(name, { "rdf:resource": value.value });
    case "BlankNode":
      return element(name, { "rdf:nodeID": value.value });
    case "Literal": {
      const { language, datatype } = value;
      const isPlain = language !== "" || datatype.equals(xsd.string);
      const attributes = { "xml:lang": language || null, "rdf:datatype": isPlain ? null : datatype.value };
      return element(name, attributes, textOf(value.value));
    }
    default:
      throw noPlaceFor(value);
  }
}

/** An empty text has no content. */
function textOf(text: string): readonly Xml[] {
  return text === "" ? [] : [text];
}

function itemOf(item: Value, names: Names): XmlElement {
  if ("items" in item) throw new TypeError("Cannot write a list in a list: RDF/XML has no place for it");
  return "properties" in item ? nodeOf(item, names) : element("rdf:Description", identifiedBy(item));
}

/** "ng:phrase", if there is a prefix and the rest is a name in XML. */
function nameOf(iri: string, names: Names): string | null {
  const cut = Math.max(iri.lastIndexOf("#"), iri.lastIndexOf("/")) + 1;
  const prefix = names.get(iri.slice(0, cut));
  return prefix === undefined || !/^[A-Za-z_][\w.-]*$/.test(iri.slice(cut)) ? null : `${prefix}:${iri.slice(cut)}`;
}

function noPlaceFor(term: Term): TypeError {
  return new TypeError(`Cannot write ${formatTerm(term)}: RDF/XML has no place for it`);
}
