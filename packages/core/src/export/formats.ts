import type { Quad } from "@rdfjs/types";
import { viewOf } from "../graph/build-view.ts";
import type { Graph } from "../graph/graph.ts";
import { formatGraph, formatView } from "../graph/json.ts";
import { type EncodeOptions, encodeParts } from "../rdf/encode.ts";
import { layoutAt } from "../rdf/layout.ts";
import { formatNQuads, formatNTriples } from "../rdf/lines.ts";
import { writeTurtle } from "../rdf/turtle.ts";
import { formatCsv } from "./csv.ts";
import { formatFollowTheMoney } from "./followthemoney.ts";
import { formatGexf } from "./gexf.ts";
import { formatGraphml } from "./graphml.ts";
import { writeJsonLd } from "./jsonld.ts";
import { formatNeo4jNodes, formatNeo4jRelationships } from "./neo4j.ts";
import { writeRdfXml } from "./rdfxml.ts";

/** What is written: a graph in memory, or one that is kept elsewhere. */
export interface Origin {
  graph(): Graph;
  /** Its RDF in parts: who is who, then article by article. */
  quads(options?: EncodeOptions): Iterable<readonly Quad[]>;
}

/** A form in which a graph can be written. */
export interface Format {
  /** As the command line knows it. */
  readonly name: string;
  readonly mediaType: string;
  /** Without the full stop. */
  readonly extension: string;
  /** In a few words, for help texts. */
  readonly what: string;
  /**
   * The text, in pieces: those of RDF are made an article at a time, so that a graph of any size needs the memory of one.
   *
   * Law: the same graph gives the same text.
   */
  readonly write: (origin: Origin) => Iterable<string>;
}

/** A graph in memory, to be written. */
export function originOf(graph: Graph): Origin {
  return { graph: () => graph, quads: (options) => encodeParts(graph, options) };
}

/** A graph as one text. */
export function formatAs({ write }: Format, graph: Graph): string {
  return [...write(originOf(graph))].join("");
}

/** All formats: the one place to add another. */
export const formats: readonly Format[] = [
  {
    name: "ttl",
    mediaType: "text/turtle",
    extension: "ttl",
    what: "RDF 1.2 in Turtle, for people and for RDF tools",
    write: (origin) => writeTurtle(origin.quads(), layoutAt(), { version: "1.2", named: false }),
  },
  {
    name: "trig",
    mediaType: "application/trig",
    extension: "trig",
    what: "the same with a named graph for each article",
    write: (origin) => writeTurtle(origin.quads(), layoutAt(), { version: "1.2", named: true }),
  },
  {
    name: "nt",
    mediaType: "application/n-triples",
    extension: "nt",
    what: "RDF 1.2, a triple a line",
    write: (origin) => eachOf(origin.quads(), formatNTriples),
  },
  {
    name: "nq",
    mediaType: "application/n-quads",
    extension: "nq",
    what: "RDF 1.2, a quad a line",
    write: (origin) => eachOf(origin.quads(), formatNQuads),
  },
  {
    name: "ttl11",
    mediaType: "text/turtle",
    extension: "rdf11.ttl",
    what: "RDF 1.1 in Turtle, for tools that know no triple terms",
    write: (origin) => writeTurtle(origin.quads(rdf11), layoutAt(), { version: "1.1", named: false }),
  },
  {
    name: "jsonld",
    mediaType: "application/ld+json",
    extension: "jsonld",
    what: "RDF 1.1 in JSON-LD, with a named graph for each article",
    write: (origin) => writeJsonLd(origin.quads(rdf11), layoutAt()),
  },
  {
    name: "rdfxml",
    mediaType: "application/rdf+xml",
    extension: "rdf",
    what: "RDF 1.1 in RDF/XML, for older tools",
    write: (origin) => writeRdfXml(origin.quads(rdf11), layoutAt()),
  },
  {
    name: "json",
    mediaType: "application/json",
    extension: "json",
    what: "everything, as docs/graph.schema.json describes it",
    write: whole(formatGraph),
  },
  {
    name: "view",
    mediaType: "application/json",
    extension: "view.json",
    what: "the graph shaped for the viewer, without the texts",
    write: whole((graph) => formatView(viewOf(graph).view)),
  },
  {
    name: "csv",
    mediaType: "text/csv",
    extension: "csv",
    what: "a row for each statement and source, for a spreadsheet",
    write: whole(formatCsv),
  },
  {
    name: "gexf",
    mediaType: "application/gexf+xml",
    extension: "gexf",
    what: "actors and edges with positions, for Gephi",
    write: whole(formatGexf),
  },
  {
    name: "graphml",
    mediaType: "application/graphml+xml",
    extension: "graphml",
    what: "the same for yEd, Cytoscape, igraph and NetworkX",
    write: whole(formatGraphml),
  },
  {
    name: "neo4j-nodes",
    mediaType: "text/csv",
    extension: "neo4j-nodes.csv",
    what: "entities, articles and statements for neo4j-admin",
    write: whole(formatNeo4jNodes),
  },
  {
    name: "neo4j-relationships",
    mediaType: "text/csv",
    extension: "neo4j-relationships.csv",
    what: "what connects them, for neo4j-admin",
    write: whole(formatNeo4jRelationships),
  },
  {
    name: "ftm",
    mediaType: "application/x-ndjson",
    extension: "ftm.json",
    what: "FollowTheMoney: actors and links with proof, for Aleph",
    write: whole(formatFollowTheMoney),
  },
];

const rdf11: EncodeOptions = { version: "1.1" };

function* eachOf(parts: Iterable<readonly Quad[]>, format: (quads: readonly Quad[]) => string): Generator<string> {
  for (const part of parts) yield format(part);
}

/** The writer of a format that needs the whole graph at once. */
function whole(format: (graph: Graph) => string): Format["write"] {
  return (origin) => [format(origin.graph())];
}
