import { edgesOf, type Selection } from "../pipeline/neighbourhood.ts";
import { actorOf, edgeOf, type ViewIndex } from "../pipeline/view-index.ts";
import type { Visible } from "../pipeline/visible.ts";
import { CLASS_WORDS, edgeWords, FAMILY_WORDS } from "../pipeline/words.ts";

/** The most mentioned actor that is seen: where the keyboard begins. */
export function firstActor(index: ViewIndex, { actors }: Visible): Selection | null {
  const first = index.view.actors.find((_, actor) => actors[actor] === 1);
  return first === undefined ? null : { kind: "actor", id: first.id };
}

/** The next (`step` 1) or previous (-1) edge of `actor` after `current`, around the end; `null` if it has none. */
export function nextEdge(
  index: ViewIndex,
  visible: Visible,
  actor: string,
  current: string | null,
  step: 1 | -1,
): Selection | null {
  const { subject, object } = edgesOf(index, visible, actor);
  const edges = [...subject, ...object].flatMap((edge) => index.view.edges[edge] ?? []);
  const at = edges.findIndex(({ id }) => id === current);
  const next = at < 0 ? (step === 1 ? 0 : edges.length - 1) : (at + step + edges.length) % edges.length;
  const edge = edges[next];
  return edge === undefined ? null : { kind: "edge", id: edge.id };
}

/** What a screen reader says of an actor or an edge: "Ilse Marrant, person, 3 statements." */
export function spokenWords(index: ViewIndex, visible: Visible, { kind, id }: Selection): string {
  const edge = kind === "edge" ? edgeOf(index, id) : undefined;
  if (edge !== undefined) {
    return `${edgeWords(index, edge)}, ${CLASS_WORDS[edge.class]}, told ${edge.weight === 1 ? "once" : `${edge.weight} times`}.`;
  }
  const actor = actorOf(index, id);
  if (actor === undefined) return "";
  const { subject, object } = edgesOf(index, visible, id);
  const waiting = visible.scope.waiting[index.actorAt.get(id) ?? -1] ?? 0;
  const more = waiting > 0 ? `, ${counted(waiting, "neighbour")} not shown` : "";
  const statements = counted(subject.length + object.length, "statement");
  return `${actor.label}, ${FAMILY_WORDS[actor.family][0]}, ${statements}${more}.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
