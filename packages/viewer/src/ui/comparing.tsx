import type { JSX } from "preact";
import { comparisonOf } from "../pipeline/neighbourhood.ts";
import { actorOf } from "../pipeline/view-index.ts";
import { FAMILY_WORDS } from "../pipeline/words.ts";
import { keepOnly } from "../state/exploration.ts";
import { compareActor } from "../state/session.ts";
import { EdgeList } from "./edge-list.tsx";
import { Disc } from "./marks.tsx";
import { useSession } from "./session-context.ts";
import { ActorLink } from "./sheet-link.tsx";

/** Actors side by side: what joins them, and whom they share. */
export function Comparing(): JSX.Element {
  const session = useSession();
  const { index, visible, compared, exploration } = session;
  const ids = compared.value;
  const { between, shared } = comparisonOf(index, visible.value, ids);
  const name = (id: string): string => actorOf(index, id)?.label ?? id;
  return (
    <>
      <button
        type="button"
        class="close"
        aria-label="Close"
        title="Close (Esc)"
        onClick={() => {
          compared.value = [];
        }}
      >
        ×
      </button>
      <article class="sheet">
        <h2 tabIndex={-1}>{ids.length === 1 ? `${name(ids[0] ?? "")} and …` : ids.map(name).join(" and ")}</h2>
        <ul class="side-by-side">
          {ids.map((id) => (
            <li key={id}>
              <Disc family={actorOf(index, id)?.family ?? "other"} />
              <ActorLink id={id} />
              <span class="quiet">{FAMILY_WORDS[actorOf(index, id)?.family ?? "other"][0]}</span>
              <button
                type="button"
                class="link-button"
                aria-label={`leave out ${name(id)}`}
                onClick={() => compareActor(session, id)}
              >
                leave out
              </button>
            </li>
          ))}
        </ul>
        {ids.length === 1 ? (
          <p class="quiet">
            Choose another actor to put beside it: Shift + click on a disc, Shift + Space on the keyboard, or “Compare”
            on the actor’s sheet.
          </p>
        ) : (
          <div class="actions">
            <button
              type="button"
              class="link-button"
              onClick={() => {
                exploration.value = keepOnly(exploration.value, ids);
              }}
            >
              Only around them
            </button>
          </div>
        )}
        {between.map(({ actors: [a, b], edges }) =>
          edges.length > 0 ? (
            <EdgeList
              key={`${a} ${b}`}
              title={ids.length > 2 ? `${name(a)} and ${name(b)}` : "Between them"}
              edges={edges}
              from={null}
            />
          ) : (
            <p key={`${a} ${b}`} class="quiet">
              Nothing that is seen joins {name(a)} and {name(b)}.
            </p>
          ),
        )}
        {ids.length > 1 && <Together shared={shared} all={ids.length} name={name} />}
      </article>
    </>
  );
}

interface TogetherProps {
  readonly shared: ReturnType<typeof comparisonOf>["shared"];
  readonly all: number;
  readonly name: (id: string) => string;
}

function Together({ shared, all, name }: TogetherProps): JSX.Element {
  const { index } = useSession();
  if (shared.length === 0) return <p class="quiet">They have no neighbour in common.</p>;
  return (
    <section>
      <h3>
        In common <span class="count">{shared.length}</span>
      </h3>
      <ul class="shared">
        {shared.map(({ actor, by }) => (
          <li key={actor}>
            <Disc family={actorOf(index, actor)?.family ?? "other"} />
            <ActorLink id={actor} />
            {by.length < all && <span class="quiet">{by.map(name).join(", ")}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
