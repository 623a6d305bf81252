import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Scene } from "../render/scene.ts";
import { type Session, select } from "../state/session.ts";
import { GraphView } from "./graph-view.tsx";
import { Masthead } from "./masthead.tsx";
import { FilterRail } from "./filter-rail.tsx";
import { Panel } from "./panel.tsx";
import { SessionContext } from "./session-context.ts";

/** The whole page of an opened view. */
export function Page({ session, onScene }: { readonly session: Session; readonly onScene: (scene: Scene | null) => void }): JSX.Element {
  return (
    <SessionContext.Provider value={session}>
      <Sheet session={session} onScene={onScene} />
    </SessionContext.Provider>
  );
}

function Sheet({ session, onScene }: { readonly session: Session; readonly onScene: (scene: Scene | null) => void }): JSX.Element {
  const element = useRef<HTMLDivElement>(null);
  const [isHelpOpen, setHelpOpen] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === "Escape") select(session, null);
      if (event.key === "/" && !isTyping(event)) {
        event.preventDefault();
        element.current?.querySelector<HTMLInputElement>("input[type=search]")?.focus();
      }
    };
    const root = element.current?.ownerDocument;
    root?.addEventListener("keydown", onKeyDown);
    return () => root?.removeEventListener("keydown", onKeyDown);
  }, [session]);
  return (
    <div class="page" ref={element}>
      <Masthead onHelp={() => setHelpOpen(!isHelpOpen)} />
      <FilterRail />
      <GraphView onScene={onScene} />
      <Panel />
    </div>
  );
}

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLInputElement && target.type !== "checkbox";
}
