import type { JSX } from "preact";
import { waitingByRelation } from "../pipeline/scope.ts";
import { pin } from "../state/arrangement.ts";
import { collapse, expand, keepOnly, PORTION } from "../state/exploration.ts";
import { NO_RELATION } from "../state/filters.ts";
import { compareActor, hideActor, spotOf } from "../state/session.ts";
import { useSession } from "./session-context.ts";

/** What one can do with an actor of the picture; each is also a key there. */
export function ActorActions({ id }: { readonly id: string }): JSX.Element {
  const session = useSession();
  const { index, visible, exploration, arrangement, compared } = session;
  const waiting = visible.value.scope.waiting[index.actorAt.get(id) ?? -1] ?? 0;
  const isOpened = exploration.value.opened.some(({ actor }) => actor === id);
  const isFolded = exploration.value.folded.has(id);
  const isPinned = arrangement.value.pins.has(id);
  const isCompared = compared.value.includes(id);
  return (
    <div class="actions">
      {waiting > 0 && (
        <Action
          words={waiting > PORTION && !isFolded ? `Show ${PORTION} of ${waiting} more` : `Show ${waiting} more`}
          title="Bring its neighbours into the picture (e)"
          onClick={() => {
            exploration.value = expand(exploration.value, id);
          }}
        />
      )}
      {!isFolded && (
        <Action
          words={isOpened ? "Take back" : "Fold"}
          title={isOpened ? "Take back whom it brought (c)" : "Fold away those who have to do with it alone (c)"}
          onClick={() => {
            exploration.value = collapse(exploration.value, id);
          }}
        />
      )}
      <Action
        words="Only around it"
        title="Keep it and its neighbours alone"
        onClick={() => {
          exploration.value = keepOnly(exploration.value, [id]);
        }}
      />
      <Action
        words="Hide"
        title="Take it out of the picture (h)"
        onClick={() => {
          hideActor(session, id);
        }}
      />
      <Action
        words={isPinned ? "Unpin" : "Pin"}
        title="Hold it at its place (p); dragging pins too"
        onClick={() => {
          arrangement.value = pin(arrangement.value, id, isPinned ? null : spotOf(session, id));
        }}
      />
      <Action
        words={isCompared ? "Leave the comparison" : "Compare"}
        title="Put it beside others (Shift + click, Shift + Space)"
        onClick={() => {
          compareActor(session, id);
        }}
      />
      <ByRelation id={id} />
    </div>
  );
}

/** What each relation would bring. */
function ByRelation({ id }: { readonly id: string }): JSX.Element | null {
  const { index, visible, exploration } = useSession();
  const { passing, scope } = visible.value;
  const relations = waitingByRelation(index, passing, scope, exploration.value, id);
  if (relations.length < 2 || exploration.value.folded.has(id)) return null;
  return (
    <div class="by-relation">
      <span>Show by relation:</span>
      {relations.map(([relation, count]) => (
        <Action
          key={relation}
          words={`${relation === NO_RELATION ? "other words" : (index.relations.get(relation)?.label ?? relation)} +${count}`}
          title={`Bring ${count} more by this relation`}
          onClick={() => {
            exploration.value = expand(exploration.value, id, relation);
          }}
        />
      ))}
    </div>
  );
}

interface ActionProps {
  readonly words: string;
  readonly title: string;
  readonly onClick: () => void;
}

function Action({ words, title, onClick }: ActionProps): JSX.Element {
  return (
    <button type="button" class="link-button" title={title} onClick={onClick}>
      {words}
    </button>
  );
}
