import type { ComponentChildren, JSX } from "preact";
import { actorOf } from "../pipeline/view-index.ts";
import { select } from "../state/session.ts";
import { useSession } from "./session-context.ts";

/** The name of an actor, which opens it. */
export function ActorLink({ id }: { readonly id: string }): JSX.Element {
  const session = useSession();
  return (
    <SheetLink onClick={() => select(session, { kind: "actor", id })}>
      {actorOf(session.index, id)?.label ?? id}
    </SheetLink>
  );
}

/** Words of a sheet that open another. */
export function SheetLink({
  onClick,
  children,
}: {
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <button type="button" class="sheet-link" onClick={onClick}>
      {children}
    </button>
  );
}
