import type { Literal, Quad, Term } from "@rdfjs/types";
import { xsd } from "./vocabulary.ts";

/** Quads as N-Triples 1.2: a line for each triple, in their order; the names of their graphs are lost, and repetitions. */
export function formatNTriples(quads: readonly Quad[]): string {
  const lines = new Set(
    quads.map(({ subject, predicate, object }) => `${formatTriple(subject, predicate, object)} .\n`),
  );
  return [...lines].join("");
}

/** Quads as N-Quads 1.2: a line for each quad, in their order. */
export function formatNQuads(quads: readonly Quad[]): string {
  // All of one article stands in one graph, and what is said of one thing stands together.
  const [formatSubject, formatGraph] = [onceInARow(formatTerm), onceInARow(formatGraphName)];
  let text = "";
  for (const { subject, predicate, object, graph } of quads) {
    text += `${formatSubject(subject)} ${formatTerm(predicate)} ${formatTerm(object)}${formatGraph(graph)} .\n`;
  }
  return text;
}

/** A term in the syntax of N-Triples 1.2, which is also one for it in Turtle. */
export function formatTerm(term: Term): string {
  switch (term.termType) {
    case "NamedNode":
      return `<${escapeIri(term.value)}>`;
    case "BlankNode":
      return `_:${term.value}`;
    case "Literal":
      return formatLiteral(term, (datatype) => `<${escapeIri(datatype)}>`);
    case "Quad":
      return `<<( ${formatTriple(term.subject, term.predicate, term.object)} )>>`;
    default:
      throw new TypeError(`Cannot write a ${term.termType}: it is no term of a graph`);
  }
}

/** A literal; `formatDatatype` writes the IRI of its datatype. */
export function formatLiteral(
  { value, language, direction, datatype }: Literal,
  formatDatatype: (iri: string) => string,
): string {
  const quoted = `"${escapeText(value)}"`;
  if (language !== "") return `${quoted}@${language}${direction ? `--${direction}` : ""}`;
  return datatype.value === xsd.string.value ? quoted : `${quoted}^^${formatDatatype(datatype.value)}`;
}

/** The inside of `<…>`. */
export function escapeIri(iri: string): string {
  return oddInIri.test(iri) ? iri.replaceAll(new RegExp(oddInIri, "g"), escapeUnit) : iri;
}

/** All but what IRIREF allows, as one class: half of the time of writing goes by here. */
const oddInIri = /[^!#-;=?-[\]_a-z~-\uFFFF]/;

function formatGraphName(graph: Term): string {
  return graph.termType === "DefaultGraph" ? "" : ` ${formatTerm(graph)}`;
}

/** The same as `format`, which is not asked again for the term that it was asked for last. */
function onceInARow(format: (term: Term) => string): (term: Term) => string {
  let last: Term | null = null;
  let text = "";
  return (term) => {
    if (term !== last) [last, text] = [term, format(term)];
    return text;
  };
}

function formatTriple(subject: Term, predicate: Term, object: Term): string {
  return `${formatTerm(subject)} ${formatTerm(predicate)} ${formatTerm(object)}`;
}

/** The inside of `"…"`. */
function escapeText(text: string): string {
  if (!oddInText.test(text)) return text;
  return text.replaceAll(new RegExp(oddInText, "g"), (unit) => shortEscapes.get(unit) ?? escapeUnit(unit));
}

const oddInText = /[^ !#-[\]-~\u0080-\uFFFF]/;

const shortEscapes: ReadonlyMap<string, string> = new Map([
  ["\t", "\\t"],
  ["\b", "\\b"],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\f", "\\f"],
  ['"', '\\"'],
  ["\\", "\\\\"],
]);

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
