import type { Graph } from "../graph/graph.ts";
import { formatGraph, formatView } from "../graph/json.ts";
import { viewOf } from "../graph/view.ts";
import { encode } from "../rdf/encode.ts";
import { layoutAt } from "../rdf/layout.ts";
import { formatNQuads, formatNTriples } from "../rdf/lines.ts";
import { formatTrig, formatTurtle } from "../rdf/turtle.ts";
import { formatCsv } from "./csv.ts";
import { formatGexf } from "./gexf.ts";
import { formatGraphml } from "./graphml.ts";

/** A form in which a graph can be written. */
export interface Format {
  /** As the command line knows it. */
  readonly name: string;
  readonly mediaType: string;
  /** Without the full stop. */
  readonly extension: string;
  /** In a few words, for help texts. */
  readonly what: string;
  /** Law: the same graph gives the same text. */
  readonly write: (graph: Graph) => string;
}

/** All formats: the one place to add another. */
export const formats: readonly Format[] = [
  {
    name: "ttl",
    mediaType: "text/turtle",
    extension: "ttl",
    what: "RDF 1.2 in Turtle, for people and for RDF tools",
    write: (graph) => formatTurtle(encode(graph), layoutAt()),
  },
  {
    name: "trig",
    mediaType: "application/trig",
    extension: "trig",
    what: "the same with a named graph for each article",
    write: (graph) => formatTrig(encode(graph), layoutAt()),
  },
  {
    name: "nt",
    mediaType: "application/n-triples",
    extension: "nt",
    what: "RDF 1.2, a triple a line",
    write: (graph) => formatNTriples(encode(graph)),
  },
  {
    name: "nq",
    mediaType: "application/n-quads",
    extension: "nq",
    what: "RDF 1.2, a quad a line",
    write: (graph) => formatNQuads(encode(graph)),
  },
  {
    name: "ttl11",
    mediaType: "text/turtle",
    extension: "rdf11.ttl",
    what: "RDF 1.1 in Turtle, for tools that know no triple terms",
    write: (graph) => formatTurtle(encode(graph, { version: "1.1" }), layoutAt()),
  },
  {
    name: "json",
    mediaType: "application/json",
    extension: "json",
    what: "everything, as docs/graph.schema.json describes it",
    write: formatGraph,
  },
  {
    name: "view",
    mediaType: "application/json",
    extension: "view.json",
    what: "the graph shaped for the viewer, without the texts",
    write: (graph) => formatView(viewOf(graph).view),
  },
  {
    name: "csv",
    mediaType: "text/csv",
    extension: "csv",
    what: "a row for each statement and source, for a spreadsheet",
    write: formatCsv,
  },
  {
    name: "gexf",
    mediaType: "application/gexf+xml",
    extension: "gexf",
    what: "actors and edges with positions, for Gephi",
    write: formatGexf,
  },
  {
    name: "graphml",
    mediaType: "application/graphml+xml",
    extension: "graphml",
    what: "the same for yEd, Cytoscape, igraph and NetworkX",
    write: formatGraphml,
  },
];
