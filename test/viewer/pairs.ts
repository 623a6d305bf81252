import type { Edge, LineClass, View } from "@newsgraph/core";
import { indexView, type ViewIndex } from "../../packages/viewer/src/pipeline/view-index.ts";
import { view } from "./story.ts";

const [model] = view.edges;
const [someone] = view.actors;

/**
 * A view of edges written as "from to", or "from to class", or "from to class relation".
 *
 * The actors are those that occur, in the order of their names, one unit apart.
 */
export function viewOf(...lines: readonly string[]): View {
  if (model === undefined || someone === undefined) throw new Error("the story is empty");
  const rows = lines.map((line) => line.split(" "));
  const names = [...new Set(rows.flatMap(([from = "", to = ""]) => [from, to]))].sort();
  return {
    ...view,
    actors: names.map((id, x) => ({ ...someone, id, label: id, x, y: 0 })),
    edges: rows.map(([subject = "", entity = "", kind = "asserted", relation], at): Edge => {
      const given = { relation: (relation ?? null) as Edge["relation"], class: kind as LineClass };
      return { ...model, ...given, id: `${at}`, subject, object: { entity }, weight: 1, statements: [] };
    }),
    statements: [],
  };
}

/** The same, indexed, with all its edges seen. */
export function indexOf(...lines: readonly string[]): { readonly index: ViewIndex; readonly all: Uint8Array } {
  return { index: indexView(viewOf(...lines)), all: new Uint8Array(lines.length).fill(1) };
}
