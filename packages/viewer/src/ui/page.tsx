import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Scene } from "../render/scene.ts";
import { type Session, select } from "../state/session.ts";
import { FilterRail } from "./filter-rail.tsx";
import { GraphView } from "./graph-view.tsx";
import { Help } from "./help.tsx";
import { Masthead } from "./masthead.tsx";
import { Panel } from "./panel.tsx";
import { SessionContext } from "./session-context.ts";
import { TableView } from "./table-view.tsx";
import { TextView } from "./text-view.tsx";

interface PageProps {
  readonly session: Session;
  readonly onScene: (scene: Scene | null) => void;
}

/** The whole page of an opened view. */
export function Page(props: PageProps): JSX.Element {
  return (
    <SessionContext.Provider value={props.session}>
      <Sheet {...props} />
    </SessionContext.Provider>
  );
}

function Sheet({ session, onScene }: PageProps): JSX.Element {
  const element = useRef<HTMLDivElement>(null);
  const scene = useRef<Scene | null>(null);
  const keepScene = (next: Scene | null): void => {
    scene.current = next;
    onScene(next);
  };
  const [isHelpOpen, setHelpOpen] = useState(false);
  /** What had the focus when the panel was opened by keyboard, to get it back. */
  const before = useRef<HTMLElement | null>(null);
  const openPanel = (): void => {
    const root = element.current;
    before.current = root?.ownerDocument.activeElement as HTMLElement | null;
    requestAnimationFrame(() => root?.querySelector<HTMLElement>(".panel h2")?.focus());
  };
  useEffect(() => {
    const root = element.current?.ownerDocument;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === "Escape") {
        // First the selection, then the comparison from which it came.
        if (session.selection.value === null) session.compared.value = [];
        select(session, null);
        session.railOpen.value = false;
        before.current?.focus();
        before.current = null;
      } else if (!event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event) && !isHelpOpen) {
        if (pressOnPage(event.key, session, element.current, () => setHelpOpen(true))) event.preventDefault();
      }
    };
    root?.addEventListener("keydown", onKeyDown);
    return () => root?.removeEventListener("keydown", onKeyDown);
  }, [session, isHelpOpen]);
  useEffect(() => {
    const narrow = matchMedia("(max-width: 699px)");
    const tell = (): void => {
      session.isNarrow.value = narrow.matches;
    };
    tell();
    narrow.addEventListener("change", tell);
    return () => narrow.removeEventListener("change", tell);
  }, [session]);
  const mode = session.mode.value;
  return (
    <div
      class="page"
      ref={element}
      data-mode={mode}
      data-rail={session.railOpen.value ? "open" : "closed"}
      data-panel={session.selection.value === null && session.compared.value.length === 0 ? "closed" : "open"}
    >
      <Masthead scene={() => scene.current} onHelp={() => setHelpOpen(true)} />
      <FilterRail />
      {mode === "graph" && <GraphView onScene={keepScene} onOpenPanel={openPanel} />}
      {mode === "table" && <TableView onOpenPanel={openPanel} />}
      {mode === "text" && <TextView onOpenPanel={openPanel} />}
      <Panel />
      <p class="spoken" role="status" aria-live="polite">
        {session.spoken.value}
      </p>
      {isHelpOpen && <Help onClose={() => setHelpOpen(false)} />}
    </div>
  );
}

/** Does what a key of the page means; tells whether it meant anything. */
function pressOnPage(key: string, session: Session, page: HTMLElement | null, openHelp: () => void): boolean {
  if (!session.letters.value) return false;
  if (key === "/") page?.querySelector<HTMLInputElement>("input[type=search]")?.focus();
  else if (key === "g") session.mode.value = "graph";
  else if (key === "t") session.mode.value = "table";
  else if (key === "x") session.mode.value = "text";
  else if (key === "?") openHelp();
  else return false;
  return true;
}

function isTyping({ target }: KeyboardEvent): boolean {
  if (target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && target.type !== "checkbox";
}
