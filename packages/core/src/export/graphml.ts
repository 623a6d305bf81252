import type { Graph } from "../graph/graph.ts";
import { actorColumns, type Column, linkColumns, networkOf } from "./network.ts";
import { element, formatXml, type XmlElement } from "./xml.ts";

/** The actors and what is said between them as GraphML, with positions: for yEd, Cytoscape, igraph and NetworkX. */
export function formatGraphml(graph: Graph): string {
  const { actors, links } = networkOf(graph);
  const nodes = actors.map((actor) => element("node", { id: actor.id }, dataOf("node", actor, nodeColumns)));
  const edges = links.map((link) => {
    const { id, source, target } = link;
    return element("edge", { id, source, target }, dataOf("edge", link, edgeColumns));
  });
  return formatXml(
    element("graphml", { xmlns: "http://graphml.graphdrawing.org/xmlns" }, [
      ...keys("node", nodeColumns),
      ...keys("edge", edgeColumns),
      element("graph", { edgedefault: "directed" }, [...nodes, ...edges]),
    ]),
  );
}

const nodeColumns: typeof actorColumns = [
  { name: "label", type: "string", value: ({ label }) => label },
  ...actorColumns,
  { name: "x", type: "double", value: ({ x }) => x },
  { name: "y", type: "double", value: ({ y }) => y },
];

const edgeColumns: typeof linkColumns = [
  ...linkColumns,
  { name: "weight", type: "integer", value: ({ weight }) => weight },
];

/** Keys are unique in a document, so those of nodes and of edges begin differently. */
function keys<T>(kind: "node" | "edge", columns: readonly Column<T>[]): readonly XmlElement[] {
  return columns.map(({ name, type }) =>
    element("key", {
      id: `${kind}-${name}`,
      for: kind,
      "attr.name": name,
      "attr.type": type === "integer" ? "int" : type,
    }),
  );
}

function dataOf<T>(kind: "node" | "edge", row: T, columns: readonly Column<T>[]): readonly XmlElement[] {
  const values = columns.map(({ name, value }) => ({ name, value: value(row) }));
  return values.flatMap(({ name, value }) =>
    value === null ? [] : [element("data", { key: `${kind}-${name}` }, [String(value)])],
  );
}
