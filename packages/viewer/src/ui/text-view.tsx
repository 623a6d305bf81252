import type { Evidence, ViewArticle } from "@newsgraph/core";
import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { dateInWords } from "../pipeline/dates.ts";
import { edgesOf } from "../pipeline/neighbourhood.ts";
import { type Passage, type Run, readingOf } from "../pipeline/reading.ts";
import { actorOf, articleLabel, edgeOf, statementsIn, statementsOf } from "../pipeline/view-index.ts";
import { edgeWords } from "../pipeline/words.ts";
import { type Session, select } from "../state/session.ts";
import { useArticle } from "./article-text.ts";
import { useSession } from "./session-context.ts";

/** The articles as pages to read, in step with the graph: who is selected is lit, what is said opens from its words. */
export function TextView({ onOpenPanel }: { readonly onOpenPanel: () => void }): JSX.Element {
  const session = useSession();
  const { articles } = session.index.view;
  const [chosen, choose] = useState(() => articleOfSelection(session) ?? articles[0]?.id ?? "");
  const wanted = articleOfSelection(session);
  useEffect(() => {
    if (wanted !== null) choose(wanted);
  }, [wanted]);
  const article = session.index.articles.get(chosen);
  return (
    <main class="text-view" aria-label="Text">
      {articles.length > 1 && (
        <label class="article-choice">
          Article{" "}
          <select value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
            {articles.map((each) => (
              <option key={each.id} value={each.id}>
                {articleLabel(each)}
              </option>
            ))}
          </select>
        </label>
      )}
      {article !== undefined && <Reading key={article.id} article={article} onOpenPanel={onOpenPanel} />}
    </main>
  );
}

interface ReadingProps {
  readonly article: ViewArticle;
  readonly onOpenPanel: () => void;
}

function Reading({ article, onOpenPanel }: ReadingProps): JSX.Element {
  const loaded = useArticle(article.id);
  if (loaded.state !== "here") {
    return (
      <p class="clipping-note" role="status">
        {loaded.state === "loading" ? "Fetching the text …" : `${loaded.why}.`}
      </p>
    );
  }
  return (
    <article class="reading">
      <p class="dateline">
        {[article.publisher, article.date === null ? null : dateInWords(article.date)]
          .filter((part) => part !== null)
          .join(", ")}
      </p>
      <Body text={loaded.article} onOpenPanel={onOpenPanel} />
    </article>
  );
}

function Body({
  text,
  onOpenPanel,
}: {
  readonly text: Evidence["articles"][number];
  readonly onOpenPanel: () => void;
}): JSX.Element {
  const session = useSession();
  const { index } = session;
  // All that the filters leave: who reads a text misses nobody who is not in the picture.
  const { passing: edges } = session.visible.value;
  const body = useRef<HTMLDivElement>(null);
  const paragraphs = useMemo(() => {
    return readingOf(text, statementsIn(index, text.id, edges));
  }, [text, index, edges]);
  const selection = session.selection.value;
  useEffect(() => {
    body.current?.querySelector(".lit")?.scrollIntoView({ block: "center" });
  }, [selection]);
  return (
    <div ref={body}>
      {paragraphs.map((passages, place) => (
        <p key={place} class={place === 0 ? "first" : ""}>
          {passages.map((passage, at) => (
            <PassageWords key={at} passage={passage} onOpenPanel={onOpenPanel} />
          ))}
        </p>
      ))}
    </div>
  );
}

/** Without a sign after it, the number at the end of a paragraph would begin a line of its own where the last one is full. */
const WORD_JOINER = "\u2060";

function PassageWords({
  passage,
  onOpenPanel,
}: {
  readonly passage: Passage;
  readonly onOpenPanel: () => void;
}): JSX.Element {
  const session = useSession();
  const selection = session.selection.value;
  const { edges } = passage;
  const words = passage.runs.map((run) => <RunWords key={run.start} run={run} />);
  if (edges.length === 0) return <>{words}</>;
  const at = selection?.kind === "edge" ? edges.indexOf(selection.id) : -1;
  const next = edges[(at + 1) % edges.length] ?? "";
  const open = (): void => select(session, { kind: "edge", id: next });
  return (
    // The button after the words is for the keyboard; the words themselves are a larger place for the pointer.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <span class={at >= 0 ? "passage lit" : "passage"} onClick={open}>
      {words}
      <button
        type="button"
        class="passage-count"
        aria-label={passageWords(session, edges)}
        onClick={(event) => {
          event.stopPropagation();
          open();
          if (event.detail === 0) onOpenPanel();
        }}
      >
        {edges.length}
      </button>
      {WORD_JOINER}
    </span>
  );
}

function RunWords({ run: { text, entity } }: { readonly run: Run }): JSX.Element {
  const session = useSession();
  const actor = entity === null ? undefined : actorOf(session.index, entity);
  if (actor === undefined) return <>{text}</>;
  const selection = session.selection.value;
  const isLit = (selection?.kind === "actor" && selection.id === actor.id) || session.hovered.value?.id === actor.id;
  return (
    // The actor can be chosen by keyboard from the search and the table; here the pointer has a shorter way.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <span
      class={`mention family-${actor.family}${isLit ? " lit" : ""}`}
      title={actor.label}
      onClick={(event) => {
        event.stopPropagation();
        select(session, { kind: "actor", id: actor.id });
      }}
      onMouseEnter={() => {
        session.hovered.value = { kind: "actor", id: actor.id };
      }}
      onMouseLeave={() => {
        session.hovered.value = null;
      }}
    >
      {text}
    </span>
  );
}

function passageWords({ index }: Session, edges: readonly string[]): string {
  const sentences = edges.flatMap((id) => edgeOf(index, id) ?? []).map((edge) => edgeWords(index, edge));
  return `${edges.length === 1 ? "1 statement" : `${edges.length} statements`}: ${sentences.join("; ")}`;
}

/** Where to read of what is selected: the article of its first visible statement. */
function articleOfSelection({ index, selection, visible }: Session): string | null {
  const selected = selection.value;
  if (selected === null) return null;
  if (selected.kind === "edge") {
    const edge = edgeOf(index, selected.id);
    return edge === undefined ? null : (statementsOf(index, edge)[0]?.article ?? null);
  }
  const { subject, object, source } = edgesOf(index, visible.value, selected.id);
  const [first] = [...subject, ...object, ...source].flatMap((at) => index.view.edges[at] ?? []);
  return first === undefined ? null : (statementsOf(index, first)[0]?.article ?? null);
}
