import type { JSX } from "preact";
import { edgeWords, predicateWords } from "../pipeline/words.ts";
import { select } from "../state/session.ts";
import { LineSample } from "./marks.tsx";
import { useSession } from "./session-context.ts";

/** Statements as sentences, each a button that opens its evidence; `from` is left out of them where it is the subject. */
export function EdgeList({
  title,
  edges,
  from,
}: {
  readonly title: string;
  readonly edges: readonly number[];
  readonly from: string | null;
}): JSX.Element | null {
  const session = useSession();
  const { index } = session;
  if (edges.length === 0) return null;
  return (
    <section>
      <h3>
        {title} <span class="count">{edges.length}</span>
      </h3>
      <ul class="edges">
        {edges
          .flatMap((place) => index.view.edges[place] ?? [])
          .map((edge) => (
            <li key={edge.id}>
              <button type="button" onClick={() => select(session, { kind: "edge", id: edge.id })}>
                <LineSample kind={edge.class} tone={edge.tone} />
                <span>{edge.subject === from ? predicateWords(index, edge) : edgeWords(index, edge)}</span>
                {edge.weight > 1 && <span class="count">{edge.weight}</span>}
              </button>
            </li>
          ))}
      </ul>
    </section>
  );
}
