import type { Signal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { Progress } from "../io/load.ts";
import type { Scene } from "../render/scene.ts";
import type { Session } from "../state/session.ts";
import { FileButton } from "./file-button.tsx";
import { FilesContext } from "./files-context.ts";
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
  /** What is wrong with a file that was to take the place of the view. */
  readonly fault: Signal<string | null>;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The page from the first moment: loading, what went wrong, or the view. */
export function Opening(props: OpeningProps): JSX.Element {
  const now = props.state.value;
  if (now.state === "loading") return <Notice>{loadingWords(now.progress)}</Notice>;
  if (now.state === "failed")
    return (
      <Notice isAlert onFiles={props.onFiles}>
        {now.message}
      </Notice>
    );
  const { view } = now.session.index;
  if (view.edges.length === 0) {
    return (
      <Notice onFiles={props.onFiles}>
        No statements were found in{" "}
        {view.articles.length === 1 ? "this article" : `these ${view.articles.length} articles`}. Build a graph from
        others with <code>newsgraph build ARTICLE… --out FOLDER</code>.
      </Notice>
    );
  }
  return <Opened {...props} key={now.session} session={now.session} />;
}

function Opened({ session, root, onScene, fault, onFiles }: OpeningProps & { readonly session: Session }): JSX.Element {
  const theme = session.theme.value;
  useEffect(() => {
    root.dataset.theme = theme;
  }, [root, theme]);
  return (
    <FilesContext.Provider value={onFiles}>
      <Page session={session} onScene={onScene} />
      {fault.value !== null && <Fault fault={fault} message={fault.value} />}
    </FilesContext.Provider>
  );
}

/** Over the view, which stays as it was. */
function Fault({ fault, message }: Pick<OpeningProps, "fault"> & { readonly message: string }): JSX.Element {
  return (
    <div class="fault" role="alert">
      <p>{message}</p>
      <button
        type="button"
        class="link-button"
        onClick={() => {
          fault.value = null;
        }}
      >
        Close
      </button>
    </div>
  );
}

interface NoticeProps {
  readonly isAlert?: boolean;
  readonly onFiles?: OpeningProps["onFiles"];
  readonly children: JSX.Element | string | readonly (JSX.Element | string)[];
}

function Notice({ isAlert = false, onFiles, children }: NoticeProps): JSX.Element {
  return (
    <main class="opening">
      <h1>newsgraph</h1>
      <p role={isAlert ? "alert" : "status"}>{children}</p>
      {onFiles !== undefined && (
        <p>
          <FileButton class="link-button" onFiles={onFiles} /> or drop one here: a <code>view.json</code>, or a graph as
          Turtle.
        </p>
      )}
    </main>
  );
}

function loadingWords(progress: Progress | null): string {
  if (progress === null) return "Loading the graph …";
  const kilobytes = (bytes: number): string => `${Math.round(bytes / 1024)} kB`;
  if (progress.total === null) return `Loading the graph: ${kilobytes(progress.loaded)} …`;
  return `Loading the graph: ${kilobytes(progress.loaded)} of ${kilobytes(progress.total)} …`;
}
