import type { Literal, NamedNode, Quad, Term } from "@rdfjs/types";
import { compareIds } from "../graph/order.ts";
import { escapeIri, formatLiteral, formatTerm } from "./lines.ts";
import { type Block, outlineOf, type Property, type Reified, type Section, type Value } from "./outline.ts";
import { rdf, xsd } from "./vocabulary.ts";

/** How to lay out Turtle and TriG. */
export interface TurtleOptions {
  /** Namespaces by prefix; those that are not used are not declared. */
  readonly prefixes?: Readonly<Record<string, string>>;
  /** Classes and properties in the order in which their instances and their values are written; the rest follows. */
  readonly order?: readonly NamedNode[];
}

/**
 * Quads as Turtle 1.2. The names of their graphs are lost, but what lies in one graph stays together.
 *
 * Laws: the text depends on the set of quads alone; reading it gives isomorphic triples. A blank node that is used once
 * stands where it is used; a triple that is there and reified is written once: `s p o ~ reifier`.
 */
export function formatTurtle(quads: readonly Quad[], options: TurtleOptions = {}): string {
  return format(quads, options, withoutName);
}

/** Quads as TriG 1.2, in the manner of `formatTurtle`. */
export function formatTrig(quads: readonly Quad[], options: TurtleOptions = {}): string {
  return format(quads, options, withName);
}

/**
 * Writes quads that come in parts, each of which holds whole graphs, in the manner of `formatTurtle` or, with the names of
 * the graphs, `formatTrig`, holding one part at a time in memory. All prefixes are declared, as nobody knows yet which will be used.
 */
export function* writeTurtle(
  parts: Iterable<readonly Quad[]>,
  { prefixes = {}, order = [] }: TurtleOptions,
  { version, named }: { readonly version: "1.1" | "1.2"; readonly named: boolean },
): Generator<string> {
  const names = openNames(prefixes);
  yield formatHead(version === "1.2", Object.entries(prefixes));
  for (const part of parts) {
    for (const section of outlineOf(part, order)) {
      yield `\n${formatSection(section, names, named ? withName : withoutName)}`;
    }
  }
}

type Wrap = (graph: string | null, blocks: string) => string;

const withName: Wrap = (graph, blocks) => (graph === null ? blocks : `${graph} {\n${blocks}}\n`);
const withoutName: Wrap = (_graph, blocks) => blocks;

function format(quads: readonly Quad[], { prefixes = {}, order = [] }: TurtleOptions, wrap: Wrap): string {
  const names = openNames(prefixes);
  const sections = outlineOf(quads, order).map((section) => formatSection(section, names, wrap));
  const used = Object.entries(prefixes).filter(([prefix]) => names.used.has(prefix));
  const head = formatHead(quads.some(needsVersion), used);
  return [...(head === "" ? [] : [head]), ...sections].join("\n");
}

function formatHead(hasVersion: boolean, prefixes: readonly (readonly [prefix: string, namespace: string])[]): string {
  return [
    ...(hasVersion ? ['VERSION "1.2"'] : []),
    ...prefixes.map(([prefix, namespace]) => `PREFIX ${prefix}: <${escapeIri(namespace)}>`),
  ]
    .map((line) => `${line}\n`)
    .join("");
}

/** RDF 1.1 knows neither triple terms nor the direction of texts. */
function needsVersion({ object }: Quad): boolean {
  return object.termType === "Quad" || (object.termType === "Literal" && Boolean(object.direction));
}

/** How IRIs are shortened: the prefixes used so far, and the base of the section at hand. */
interface Names {
  readonly prefixOf: ReadonlyMap<string, string>;
  readonly used: Set<string>;
  base: string | null;
}

function openNames(prefixes: Readonly<Record<string, string>>): Names {
  const prefixOf = new Map(Object.entries(prefixes).map(([prefix, namespace]) => [namespace, prefix]));
  return { prefixOf, used: new Set(), base: null };
}

function formatSection({ graph, blocks }: Section, names: Names, wrap: Wrap): string {
  // In the graph of an article, what lies in its document is written relative to it.
  names.base = graph.termType === "NamedNode" && /^https?:\/\/[^/?#]+\/[^?#]*$/.test(graph.value) ? graph.value : null;
  const body = joinBlocks(blocks.map((block) => formatBlock(block, names)));
  const name = graph.termType === "DefaultGraph" ? null : formatName(graph, names);
  const wrapped = wrap(name, body);
  return names.base !== null && /<(#[^>]*)?>/.test(wrapped) ? `BASE <${escapeIri(names.base)}>\n\n${wrapped}` : wrapped;
}

function formatBlock({ term, properties, reified }: Block, names: Names): string {
  const lines = reified.map((one) => formatReified(one, names));
  if (properties.length > 0) {
    const subject = term === null ? "[]" : formatName(term, names);
    lines.push(
      `${fill(
        subject,
        properties.map((property) => formatProperty(property, names, 4)),
        4,
      )} .\n`,
    );
  }
  return lines.join("");
}

function formatReified({ triple, reifiers }: Reified, names: Names): string {
  const { subject, predicate, object } = triple;
  const parts = [subject, predicate, object].map((term) => formatName(term, names));
  return `${[...parts, ...reifiers.map((reifier) => `~ ${formatName(reifier, names)}`)].join(" ")} .\n`;
}

/** Blocks one below the other; long ones with a blank line around them. */
function joinBlocks(blocks: readonly string[]): string {
  const isLong = (block: string): boolean => block.split("\n").length > 4;
  return blocks
    .map((block, index) => (index > 0 && (isLong(block) || isLong(blocks[index - 1] as string)) ? `\n${block}` : block))
    .join("");
}

/** "predicate object , object"; what does not fit on one line goes on at `indent` and deeper. */
function formatProperty({ predicate, objects }: Property, names: Names, indent: number): string {
  const verb = predicate.equals(rdf.type) ? "a" : formatName(predicate, names);
  const values = objects.map((value) => formatValue(value, names, indent + 2)).sort(compareIds);
  const line = `${verb} ${values.join(" , ")}`;
  if (!line.includes("\n") && indent + line.length <= width) return line;
  return fill(verb, values, indent + 2, ",");
}

function formatValue(value: Value, names: Names, indent: number): string {
  if ("items" in value) return `(${value.items.map((item) => ` ${formatValue(item, names, indent + 2)}`).join("")} )`;
  if (!("properties" in value)) return formatName(value, names);
  if (value.properties.length === 0) return "[]";
  return `${fill(
    "[",
    value.properties.map((property) => formatProperty(property, names, indent + 2)),
    indent + 2,
  )} ]`;
}

/** `head` and `items` in lines as full as they can be; lines after the first are indented, and so are broken items. */
function fill(head: string, items: readonly string[], indent: number, separator = ";"): string {
  const lines = [head];
  let room = width - indent - head.length;
  for (const [index, item] of items.entries()) {
    const text = index < items.length - 1 ? `${item} ${separator}` : item;
    room -= text.length + 1;
    if (text.includes("\n") || (index > 0 && room < 2)) {
      lines.push(" ".repeat(indent) + text);
      room = text.includes("\n") ? 0 : width - indent - text.length;
    } else {
      lines.push(`${lines.pop()} ${text}`);
    }
  }
  return lines.join("\n");
}

/** Lines are filled up to here. */
const width = 120;

function formatName(term: Term, names: Names): string {
  if (term.termType === "NamedNode") return formatIri(term.value, names);
  if (term.termType === "Literal") return formatValueLiteral(term, names);
  if (term.termType !== "Quad") return formatTerm(term);
  const { subject, predicate, object } = term;
  return `<<( ${[subject, predicate, object].map((part) => formatName(part, names)).join(" ")} )>>`;
}

function formatIri(iri: string, names: Names): string {
  const { base, prefixOf, used } = names;
  if (base !== null && (iri === base || iri.startsWith(`${base}#`))) return `<${escapeIri(iri.slice(base.length))}>`;
  const cut = Math.max(iri.lastIndexOf("#"), iri.lastIndexOf("/")) + 1;
  const prefix = prefixOf.get(iri.slice(0, cut));
  const local = iri.slice(cut);
  if (prefix === undefined || !localName.test(local)) return `<${escapeIri(iri)}>`;
  used.add(prefix);
  return `${prefix}:${local}`;
}

/** A part of Turtle's PN_LOCAL: what needs no escapes. A full stop may not be the last. */
const localName =
  /^[\w\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF]([\w.\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u037D\u037F-\u1FFF-]*[\w\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF-])?$/;

/** Numbers and truth values stand bare where their form allows it. */
function formatValueLiteral(literal: Literal, names: Names): string {
  const form = bareForms.get(literal.datatype.value);
  if (form?.test(literal.value)) return literal.value;
  return formatLiteral(literal, (datatype) => formatIri(datatype, names));
}

const bareForms: ReadonlyMap<string, RegExp> = new Map([
  [xsd.integer.value, /^[+-]?\d+$/],
  [xsd.decimal.value, /^[+-]?\d*\.\d+$/],
  [xsd.double.value, /^[+-]?(\d+\.?\d*|\.\d+)[eE][+-]?\d+$/],
  [xsd.boolean.value, /^(true|false)$/],
]);
