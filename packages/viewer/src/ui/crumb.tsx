import type { JSX } from "preact";
import { endsOfBundle } from "../pipeline/bundles.ts";
import { allValues, facetsOf } from "../pipeline/facets.ts";
import { edgesOf, type Pointed } from "../pipeline/neighbourhood.ts";
import { actorOf, edgeOf } from "../pipeline/view-index.ts";
import { edgeWords, FAMILY_WORDS } from "../pipeline/words.ts";
import { unpinAll } from "../state/arrangement.ts";
import { keepAll, showHidden } from "../state/exploration.ts";
import { activeFacets, clearFacet } from "../state/filters.ts";
import type { Session } from "../state/session.ts";
import { useSession } from "./session-context.ts";

/** What the pointer or the keyboard is on, or else how much of the view is seen, and what keeps the rest out. */
export function Crumb(): JSX.Element {
  const session = useSession();
  const on = session.hovered.value ?? session.focused.value;
  if (on !== null) return <p class="crumb hint">{wordsFor(session, on)}</p>;
  const { actorCount, edgeCount } = session.visible.value;
  const { actors, edges } = session.index.view;
  const isCapped = !session.all.value && session.exploration.value.only === null;
  return (
    <p class="crumb">
      Showing {actorCount} of {actors.length} actors and {edgeCount} of {edges.length} relations
      {isCapped && (
        <>
          , the most mentioned first{" "}
          <Link
            words="show all"
            onClick={() => {
              session.all.value = true;
            }}
          />
        </>
      )}
      <Limits />
    </p>
  );
}

/** What was hidden, held or filtered, each with how to take it back. */
function Limits(): JSX.Element {
  const session = useSession();
  const { index, filters, exploration, arrangement, selection, compared } = session;
  const { only, hidden, folded, opened, near } = exploration.value;
  const facets = activeFacets(filters.value);
  const titles = new Map(facetsOf(index).map((facet) => [facet.id, facet]));
  return (
    <>
      {only !== null && (
        <Limit
          words={`only around ${only.map((id) => actorOf(index, id)?.label ?? id).join(", ")}`}
          undo="show all"
          onClick={() => {
            exploration.value = keepAll(exploration.value);
          }}
        />
      )}
      {only === null && opened.length > 0 && (
        <Limit
          words={`${opened.length} opened`}
          undo="close"
          onClick={() => {
            exploration.value = { ...exploration.value, opened: [] };
          }}
        />
      )}
      {folded.size > 0 && (
        <Limit
          words={`${folded.size} folded`}
          undo="unfold"
          onClick={() => {
            exploration.value = { ...exploration.value, folded: new Set() };
          }}
        />
      )}
      {hidden.size > 0 && (
        <Limit
          words={`${hidden.size} hidden`}
          undo="show"
          onClick={() => {
            exploration.value = showHidden(exploration.value);
          }}
        />
      )}
      {near !== null && (selection.value !== null || compared.value.length > 0) && (
        <Limit
          words={`at most ${near} ${near === 1 ? "step" : "steps"} from the selection`}
          undo="however far"
          onClick={() => {
            exploration.value = { ...exploration.value, near: null };
          }}
        />
      )}
      {near === null && session.isNarrow.value && (selection.value !== null || compared.value.length > 0) && (
        <> · only around the selection, as the screen is narrow</>
      )}
      {filters.value.atLeast > 1 && (
        <Limit
          words={`told at least ${filters.value.atLeast} times`}
          undo="clear"
          onClick={() => {
            filters.value = { ...filters.value, atLeast: 1 };
          }}
        />
      )}
      {arrangement.value.pins.size > 0 && (
        <Limit
          words={`${arrangement.value.pins.size} pinned`}
          undo="unpin"
          onClick={() => {
            arrangement.value = unpinAll(arrangement.value);
          }}
        />
      )}
      {facets.map((id) => {
        const facet = titles.get(id);
        const values = allValues(facet?.groups ?? []);
        const shown = values.filter((value) => !filters.value.hidden[id].has(value)).length;
        return (
          <Limit
            key={id}
            words={`${facet?.title ?? id}: ${shown} of ${values.length}`}
            undo="clear"
            onClick={() => {
              filters.value = clearFacet(filters.value, id);
            }}
          />
        );
      })}
    </>
  );
}

interface LimitProps {
  readonly words: string;
  readonly undo: string;
  readonly onClick: () => void;
}

function Limit({ words, undo, onClick }: LimitProps): JSX.Element {
  return (
    <>
      {" · "}
      {words} <Link words={undo} onClick={onClick} />
    </>
  );
}

function Link({ words, onClick }: { readonly words: string; readonly onClick: () => void }): JSX.Element {
  return (
    <button type="button" class="link-button" onClick={onClick}>
      {words}
    </button>
  );
}

function wordsFor({ index, visible, bundling }: Session, { kind, id }: Pointed): string {
  if (kind === "bundle") {
    const [from, to] = endsOfBundle(id).map((end) => actorOf(index, end)?.label ?? end);
    return `${from} and ${to} · ${counted(bundling.value.bundles.get(id)?.edges.length ?? 0, "relation")}`;
  }
  const edge = kind === "edge" ? edgeOf(index, id) : undefined;
  if (edge !== undefined) return edgeWords(index, edge);
  const actor = actorOf(index, id);
  if (actor === undefined) return id;
  const { subject, object } = edgesOf(index, visible.value, id);
  const waiting = visible.value.scope.waiting[index.actorAt.get(id) ?? -1] ?? 0;
  return [
    actor.label,
    FAMILY_WORDS[actor.family][0],
    counted(actor.mentions, "mention"),
    counted(subject.length + object.length, "relation"),
    ...(waiting > 0 ? [`${waiting} not shown`] : []),
  ].join(" · ");
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
