import type { Attribution, Evidence, ViewStatement } from "@newsgraph/core";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { clip, contextOf, type Piece, type Stand } from "../pipeline/clipping.ts";
import { dateInWords, intervalInWords } from "../pipeline/dates.ts";
import { articleLabel, sourceLabel } from "../pipeline/view-index.ts";
import { certaintyWords } from "../pipeline/words.ts";
import { useArticle } from "./article-text.ts";
import { useSession } from "./session-context.ts";

/** One place of the text that carries a statement: the words with their marks, and who stands behind them. */
export function Clipping({ stand: { statement, attributions } }: { readonly stand: Stand }): JSX.Element {
  const loaded = useArticle(statement.article);
  const [first] = attributions;
  const text = loaded.state === "here" ? loaded.article.text : null;
  return (
    <figure class={first.direct ? "clipping direct" : "clipping"}>
      {loaded.state === "here" ? (
        <Words article={loaded.article} statement={statement} attribution={first} />
      ) : (
        <p class="clipping-note">
          {loaded.state === "loading" ? "Fetching the text …" : missingWords(statement, first, loaded.why)}
        </p>
      )}
      <figcaption>
        {attributions.map((attribution) => (
          <ByLine key={attribution.source} statement={statement} attribution={attribution} text={text} />
        ))}
        <Origin statement={statement} attribution={first} />
      </figcaption>
    </figure>
  );
}

function Words({
  article: { text, mentions },
  statement,
  attribution,
}: {
  readonly article: Evidence["articles"][number];
  readonly statement: ViewStatement;
  readonly attribution: Attribution;
}): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const { before, after } = contextOf(text, attribution.evidence);
  const hasContext = before !== "" || after !== "";
  return (
    <>
      <blockquote>
        {isOpen && before !== "" && <span class="context">{before} </span>}
        {clip(text, attribution.evidence, statement, attribution.cue, mentions).map((piece, place) => (
          <MarkedPiece key={place} piece={piece} />
        ))}
        {isOpen && after !== "" && <span class="context"> {after}</span>}
      </blockquote>
      {hasContext && (
        <button type="button" class="link-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? "Less context" : "More context"}
        </button>
      )}
    </>
  );
}

function MarkedPiece({ piece: { text, mark } }: { readonly piece: Piece }): JSX.Element | string {
  return mark === null ? text : <mark class={`mark-${mark}`}>{text}</mark>;
}

interface ByLineProps {
  readonly statement: ViewStatement;
  readonly attribution: Attribution;
  readonly text: string | null;
}

/** Who says so, how surely, and when it happened or will. */
function ByLine({ statement, attribution, text }: ByLineProps): JSX.Element {
  const { index } = useSession();
  const isOwnVoice = attribution.source === statement.article;
  const cue = text === null || attribution.cue === null ? null : text.slice(attribution.cue.start, attribution.cue.end);
  const through = attribution.chain.filter((source) => source !== statement.article);
  return (
    <p class="by-line">
      <span class="by-who">
        {isOwnVoice ? (
          "In the article’s own voice"
        ) : (
          <>
            Source: <b>{sourceLabel(index, attribution.source)}</b>
          </>
        )}
        {!isOwnVoice && cue !== null && <> (“{cue}”)</>}
        {through.length > 0 && <>, as told by {through.map((source) => sourceLabel(index, source)).join(", ")}</>}
      </span>
      <span>{certaintyWords(attribution)}</span>
      {statement.time !== null && (
        <span>
          {attribution.tense === "future" ? "due" : "happened"}{" "}
          {intervalInWords(statement.time.start, statement.time.end)}
          {text !== null && <> (“{text.slice(statement.time.span.start, statement.time.span.end)}”)</>}
        </span>
      )}
    </p>
  );
}

/** Which article has the words, and where. */
function Origin({ statement, attribution }: Omit<ByLineProps, "text">): JSX.Element | null {
  const { index } = useSession();
  const article = index.articles.get(statement.article);
  if (article === undefined) return null;
  const { start, end } = attribution.evidence;
  const date = article.date === null ? null : dateInWords(article.date);
  return (
    <p class="by-line">
      {[article.publisher, articleLabel(article), date].filter((part) => part !== null).join(", ")}, characters{" "}
      {number(start)}–{number(end)}
    </p>
  );
}

function missingWords({ article }: ViewStatement, { evidence: { start, end } }: Attribution, why: string): string {
  return `The text is not here; it stands at characters ${number(start)}–${number(end)} of ${article}. ${why}.`;
}

function number(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}
