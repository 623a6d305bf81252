import type { LineClass, Tone } from "@newsgraph/core";
import type { JSX } from "preact";
import { CLASS_WORDS, CLASSES, TONE_WORDS, TONES } from "../pipeline/words.ts";
import { toggle } from "../state/filters.ts";
import { LineSample } from "./marks.tsx";
import { useSession } from "./session-context.ts";

/** What the lines mean, of those that the view has; each row shows or hides its lines. */
export function Legend(): JSX.Element {
  const session = useSession();
  const { counts } = session.visible.value;
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
      </ul>
    </section>
  );
}
