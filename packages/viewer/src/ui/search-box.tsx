import type { JSX } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import type { Hit } from "../pipeline/search.ts";
import { actorOf, edgeOf } from "../pipeline/view-index.ts";
import { keepOnly } from "../state/exploration.ts";
import { UNFILTERED } from "../state/filters.ts";
import { compareActor, type Session, select } from "../state/session.ts";
import { Disc, LineSample } from "./marks.tsx";
import { useSession } from "./session-context.ts";

const MOST_HITS = 9;

/** Finds actors and statements while one types: arrows choose, Enter opens. */
export function SearchBox(): JSX.Element {
  const session = useSession();
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  // Once the field is entered, so that the words of the view are read before the first letter comes.
  const hits = useMemo(() => (isOpen ? session.search(query, MOST_HITS) : []), [session, query, isOpen]);
  const isShown = isOpen && query.trim() !== "";

  const choose = (hit: Hit | undefined, keys: Pick<KeyboardEvent, "shiftKey" | "altKey">): void => {
    if (hit === undefined) return;
    if (hit.kind === "actor" && keys.altKey) session.exploration.value = keepOnly(session.exploration.value, [hit.id]);
    if (isHidden(session, hit)) session.filters.value = UNFILTERED;
    if (isHidden(session, hit)) session.all.value = true;
    if (hit.kind === "actor" && keys.shiftKey) compareActor(session, hit.id);
    else select(session, { kind: hit.kind, id: hit.id });
    setOpen(false);
    input.current?.blur();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (hits.length > 0) setActive((active + step + hits.length) % hits.length);
    } else if (event.key === "Enter") choose(hits[active], event);
    else if (event.key === "Escape") {
      event.stopPropagation();
      setOpen(false);
      input.current?.blur();
    }
  };

  return (
    <div class="search">
      <input
        ref={input}
        id="newsgraph-search"
        type="search"
        // biome-ignore lint/a11y/noRedundantRoles: by itself a search field is a `searchbox`
        role="combobox"
        autocomplete="off"
        list={undefined}
        spellcheck={false}
        aria-label="Search actors and statements"
        aria-expanded={isShown}
        aria-controls="newsgraph-hits"
        aria-autocomplete="list"
        aria-activedescendant={isShown && hits.length > 0 ? `newsgraph-hit-${active}` : undefined}
        placeholder="Search actors and statements"
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <span class="key" aria-hidden="true">
        /
      </span>
      {/* The list is always there, so that what controls it can name it. */}
      <div id="newsgraph-hits" role="listbox" aria-label="Found" class="hits" hidden={!isShown || hits.length === 0}>
        {hits.map((hit, place) => (
          <div
            key={`${hit.kind} ${hit.id}`}
            id={`newsgraph-hit-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === active}
            onMouseDown={(event) => {
              // Keeps the focus in the field until the choice is made.
              event.preventDefault();
              choose(hit, event);
            }}
            onMouseEnter={() => setActive(place)}
          >
            <HitSign hit={hit} />
            <span>{hit.label}</span>
            {hit.alias !== null && <span class="why-hit">“{hit.alias}”</span>}
            {isHidden(session, hit) && <span class="why-hit">filtered out: shows all again</span>}
          </div>
        ))}
      </div>
      {isShown && hits.length === 0 && (
        <p class="hits nothing" role="status">
          Nothing is called “{query.trim()}”.
        </p>
      )}
    </div>
  );
}

function HitSign({ hit }: { readonly hit: Hit }): JSX.Element | null {
  const { index } = useSession();
  if (hit.kind === "actor") return <Disc family={actorOf(index, hit.id)?.family ?? "other"} />;
  const edge = edgeOf(index, hit.id);
  return edge === undefined ? null : <LineSample kind={edge.class} tone={edge.tone} />;
}

function isHidden({ index, visible }: Session, { kind, id }: Hit): boolean {
  const { actors, edges } = visible.value;
  return kind === "actor" ? actors[index.actorAt.get(id) ?? -1] !== 1 : edges[index.edgeAt.get(id) ?? -1] !== 1;
}
