import type { LineClass, Tone } from "@newsgraph/core";
import type { JSX } from "preact";
import { endsOf } from "../pipeline/visible.ts";
import { CLASS_WORDS, CLASSES, TONE_WORDS, TONES } from "../pipeline/words.ts";
import { toggle } from "../state/filters.ts";
import { LineSample, ThreadSample } from "./marks.tsx";
import { useSession } from "./session-context.ts";

/** What the lines and signs mean, of those that the view has; each row of lines shows or hides them. */
export function Legend(): JSX.Element {
  const session = useSession();
  const { counts, scope } = session.visible.value;
  const { edges } = session.visible.value;
  const hasLoops = session.index.loops.some((edge) => edges[edge] === 1);
  const touched = endsOf(session.index, edges);
  const isOutlined = session.visible.value.actors.some((seen, at) => seen === 1 && touched[at] !== 1);
  const { threads, target, subject, object } = session.index;
  // Of an edge that is not drawn nothing leads to its middle.
  const isLine = (edge: number): boolean => (object[edge] ?? -1) >= 0 && object[edge] !== subject[edge];
  const hasThreads = threads.some((edge) => edges[edge] === 1 && isLine(target[edge] ?? -1));
  const filters = session.filters.value;
  const has = (facet: "class" | "tone", id: string): boolean => (counts[facet].get(id) ?? 0) > 0;
  const row = (facet: "class" | "tone", id: LineClass | Tone, label: string, sign: JSX.Element): JSX.Element => (
    <li key={id}>
      <button
        type="button"
        aria-pressed={!filters.hidden[facet].has(id)}
        onClick={() => {
          session.filters.value = toggle(filters, facet, [id]);
        }}
      >
        {sign}
        {label}
      </button>
    </li>
  );
  return (
    <section class="legend" aria-label="Legend">
      <ul>
        {CLASSES.filter((id) => has("class", id)).map((id) =>
          row("class", id, CLASS_WORDS[id], <LineSample kind={id} />),
        )}
        {TONES.filter((id) => has("tone", id)).map((id) =>
          row("tone", id, TONE_WORDS[id], <span class={`swatch tone-${id}`} aria-hidden="true" />),
        )}
        {session.bundling.value.bundles.size > 0 && (
          <Sign sign={<span class="sign number">3</span>} words="so many relations" />
        )}
        {scope.waiting.some((count) => count > 0) && (
          <Sign sign={<span class="sign">+3</span>} words="neighbours not shown" />
        )}
        {hasLoops && <Sign sign={<span class="sign">↻</span>} words="about itself" />}
        {hasThreads && <Sign sign={<ThreadSample />} words="of a relation" />}
        {isOutlined && <Sign sign={<span class="sign outlined" />} words="without an arrow" />}
        {session.arrangement.value.pins.size > 0 && <Sign sign={<span class="sign pin" />} words="pinned" />}
      </ul>
    </section>
  );
}

function Sign({ sign, words }: { readonly sign: JSX.Element; readonly words: string }): JSX.Element {
  return (
    <li class="sign-row">
      {sign}
      {words}
    </li>
  );
}
