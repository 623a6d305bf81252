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

function strongest({ index, visible }: ReturnType<typeof useSession>): readonly number[] {
  const { edges } = visible.value;
  return index.view.edges
    .map(({ weight }, edge) => ({ weight, edge }))
    .filter(({ edge }) => edges[edge] === 1 && index.view.edges[edge]?.class !== "candidate")
    .sort((a, b) => b.weight - a.weight || a.edge - b.edge)
    .slice(0, 5)
    .map(({ edge }) => edge);
}
