import type { Signal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { Progress } from "../io/load.ts";
import type { Scene } from "../render/scene.ts";
import type { Session } from "../state/session.ts";
import { Page } from "./page.tsx";

/** What there is to show before, instead of, and with a view. */
export type OpeningState =
  | { readonly state: "loading"; readonly progress: Progress | null }
  | { readonly state: "failed"; readonly message: string }
  | { readonly state: "open"; readonly session: Session };

interface OpeningProps {
  readonly state: Signal<OpeningState>;
  /** The viewer's own element, which carries the theme. */
  readonly root: HTMLElement;
  readonly onScene: (scene: Scene | null) => void;
}

/** The page from the first moment: loading, what went wrong, or the view. */
export function Opening({ state, root, onScene }: OpeningProps): JSX.Element {
  const now = state.value;
  if (now.state === "loading") return <Notice title="newsgraph">{loadingWords(now.progress)}</Notice>;
  if (now.state === "failed")
    return (
      <Notice title="newsgraph" isAlert>
        {now.message}
      </Notice>
    );
  const { view } = now.session.index;
  if (view.edges.length === 0) {
    return (
      <Notice title="newsgraph">
        No statements were found in{" "}
        {view.articles.length === 1 ? "this article" : `these ${view.articles.length} articles`}. Build a graph from
        others with <code>newsgraph build ARTICLE… --out FOLDER</code>.
      </Notice>
    );
  }
  return <Opened session={now.session} root={root} onScene={onScene} />;
}

function Opened({ session, root, onScene }: Omit<OpeningProps, "state"> & { readonly session: Session }): JSX.Element {
  const theme = session.theme.value;
  useEffect(() => {
    root.dataset.theme = theme;
  }, [root, theme]);
  return <Page session={session} onScene={onScene} />;
}

interface NoticeProps {
  readonly title: string;
  readonly isAlert?: boolean;
  readonly children: JSX.Element | string | readonly (JSX.Element | string)[];
}

function Notice({ title, isAlert = false, children }: NoticeProps): JSX.Element {
  return (
    <main class="opening">
      <h1>{title}</h1>
      <p role={isAlert ? "alert" : "status"}>{children}</p>
    </main>
  );
}

function loadingWords(progress: Progress | null): string {
  if (progress === null) return "Loading the graph …";
  const kilobytes = (bytes: number): string => `${Math.round(bytes / 1024)} kB`;
  if (progress.total === null) return `Loading the graph: ${kilobytes(progress.loaded)} …`;
  return `Loading the graph: ${kilobytes(progress.loaded)} of ${kilobytes(progress.total)} …`;
}
