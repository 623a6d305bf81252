import type { JSX } from "preact";
import { endsOfBundle } from "../pipeline/bundles.ts";
import type { LimitKind } from "../pipeline/limits.ts";
import { edgesOf, type Pointed } from "../pipeline/neighbourhood.ts";
import { actorOf, edgeOf } from "../pipeline/view-index.ts";
import { edgeWords, FAMILY_WORDS } from "../pipeline/words.ts";
import { unpinAll } from "../state/arrangement.ts";
import { type Exploration, keepAll, showHidden } from "../state/exploration.ts";
import { clearFacet, type FacetId, type Filters } from "../state/filters.ts";
import type { Session } from "../state/session.ts";
import { useSession } from "./session-context.ts";

/**
 * How much of the view is seen, and what keeps the rest out. What the pointer or the keyboard is on is told in its place,
 * and takes no other: the picture below must not change its size under the pointer.
 */
export function Crumb(): JSX.Element {
  const session = useSession();
  const on = session.hovered.value ?? session.focused.value;
  return (
    <div class="told">
      <Shown />
      {on !== null && <p class="hint">{wordsFor(session, on)}</p>}
    </div>
  );
}

function Shown(): JSX.Element {
  const session = useSession();
  const { actorCount, edgeCount } = session.visible.value;
  const { actors, edges } = session.index.view;
  const pinned = session.arrangement.value.pins.size;
  return (
    <p class="crumb">
      Showing {actorCount} of {actors.length} actors and {edgeCount} of {edges.length} relations
      {session.limits.value.map(({ by, words }) => {
        const lift = by in LIFTS ? LIFTS[by as LimitKind] : liftFacet(by as FacetId);
        return (
          <span key={by}>
            {" · "}
            {words} {lift !== null && <Link words={lift.words} onClick={() => lift.lift(session)} />}
          </span>
        );
      })}
      {pinned > 0 && (
        <>
          {" · "}
          {pinned} pinned <Link words="unpin" onClick={() => unpin(session)} />
        </>
      )}
    </p>
  );
}

/** How a limit is taken back; `null` for one that the reader did not set. */
type Lift = { readonly words: string; readonly lift: (session: Session) => void } | null;

const LIFTS: Readonly<Record<LimitKind, Lift>> = {
  all: {
    words: "show all",
    lift: ({ all }) => {
      all.value = true;
    },
  },
  only: { words: "show all", lift: (session) => explore(session, keepAll) },
  opened: { words: "close", lift: (session) => explore(session, (now) => ({ ...now, opened: [] })) },
  folded: { words: "unfold", lift: (session) => explore(session, (now) => ({ ...now, folded: new Set() })) },
  hidden: { words: "show", lift: (session) => explore(session, showHidden) },
  near: { words: "however far", lift: (session) => explore(session, (now) => ({ ...now, near: null })) },
  narrow: null,
  atLeast: { words: "clear", lift: (session) => filter(session, (now) => ({ ...now, atLeast: 1 })) },
  loneActors: { words: "clear", lift: (session) => filter(session, (now) => ({ ...now, loneActors: false })) },
};

function liftFacet(facet: FacetId): Lift {
  return { words: "clear", lift: (session) => filter(session, (now) => clearFacet(now, facet)) };
}

function explore({ exploration }: Session, change: (now: Exploration) => Exploration): void {
  exploration.value = change(exploration.value);
}

function filter({ filters }: Session, change: (now: Filters) => Filters): void {
  filters.value = change(filters.value);
}

function unpin({ arrangement }: Session): void {
  arrangement.value = unpinAll(arrangement.value);
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
