import type { Graph } from "../graph/graph.ts";
import { actorColumns, type Column, linkColumns, networkOf } from "./network.ts";
import { element, formatXml, type XmlElement } from "./xml.ts";

/** The actors and what is said between them as GEXF 1.3, with positions: for Gephi. */
export function formatGexf(graph: Graph): string {
  const { actors, links } = networkOf(graph);
  const nodes = actors.map((actor) =>
    element("node", { id: actor.id, label: actor.label }, [
      valuesOf(actor, actorColumns),
      element("viz:position", { x: actor.x, y: actor.y, z: 0 }),
    ]),
  );
  const edges = links.map((link) => {
    const { id, source, target, weight, phrase } = link;
    // Two edges between the same nodes are two for Gephi if their kinds differ.
    const kind = link.relation ?? phrase;
    return element("edge", { id, source, target, weight, kind, label: phrase }, [valuesOf(link, linkColumns)]);
  });
  return formatXml(
    element("gexf", { xmlns: "http://gexf.net/1.3", "xmlns:viz": "http://gexf.net/1.3/viz", version: "1.3" }, [
      element("graph", { defaultedgetype: "directed", mode: "static" }, [
        declared("node", actorColumns),
        declared("edge", linkColumns),
        element("nodes", {}, nodes),
        element("edges", {}, edges),
      ]),
    ]),
  );
}

function declared<T>(kind: "node" | "edge", columns: readonly Column<T>[]): XmlElement {
  return element(
    "attributes",
    { class: kind },
    columns.map(({ name, type }) => element("attribute", { id: name, title: name, type })),
  );
}

function valuesOf<T>(row: T, columns: readonly Column<T>[]): XmlElement {
  const values = columns.map(({ name, value }) => ({ name, value: value(row) }));
  return element(
    "attvalues",
    {},
    values.flatMap(({ name, value }) => (value === null ? [] : [element("attvalue", { for: name, value })])),
  );
}
