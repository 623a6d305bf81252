import type { JSX } from "preact";
import { EdgeList } from "./edge-list.tsx";
import { useSession } from "./session-context.ts";

/** What the panel shows while nothing is selected: how to read the picture, and where to begin. */
export function Guide(): JSX.Element {
  const session = useSession();
  return (
    <article class="sheet guide">
      <h2>How to read this</h2>
      <p>
        A disc is somebody or something that the articles name; an arrow is what one does to another. Nobody’s word is
        taken for more than it is: a <b>solid</b> arrow is told as a fact, <b>long dashes</b> are what a source says,
        <b> dots</b> are plans and possibilities, <b>short dashes with a bar</b> are denied or did not happen.
      </p>
      <p>Choose an arrow to see the sentences behind it, word for word; choose a disc to see all that is said of it.</p>
      <EdgeList title="Most often told" edges={strongest(session)} from={null} />
    </article>
  );
}

/** So many sentences to begin with. */
const MOST = 5;

function strongest({ index, visible }: ReturnType<typeof useSession>): readonly number[] {
  const { edges } = visible.value;
  const weight = (edge: number): number => index.view.edges[edge]?.weight ?? 0;
  const found: number[] = [];
  for (let edge = 0; edge < edges.length; edge++) {
    if (edges[edge] !== 1 || index.view.edges[edge]?.class === "candidate") continue;
    const place = found.findIndex((other) => weight(edge) > weight(other));
    if (place >= 0) found.splice(place, 0, edge);
    else if (found.length < MOST) found.push(edge);
    if (found.length > MOST) found.pop();
  }
  return found;
}
