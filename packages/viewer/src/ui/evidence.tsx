import type { Attribution, ViewStatement } from "@newsgraph/core";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { clip, contextOf, type Piece } from "../pipeline/clipping.ts";
import { dateInWords, intervalInWords } from "../pipeline/dates.ts";
import { articleLabel, sourceLabel } from "../pipeline/view-index.ts";
import { certaintyWords } from "../pipeline/words.ts";
import { useArticle } from "./article-text.ts";
import { useSession } from "./session-context.ts";

/** One place of the text that carries a statement: the words with their marks, and who stands behind them. */
export function Clipping({
  statement,
  attribution,
}: {
  readonly statement: ViewStatement;
  readonly attribution: Attribution;
}): JSX.Element {
  const loaded = useArticle(statement.article);
  return (
    <figure class={attribution.direct ? "clipping direct" : "clipping"}>
      {loaded.state === "here" ? (
        <Words text={loaded.article.text} statement={statement} attribution={attribution} />
      ) : (
        <p class="clipping-note">
          {loaded.state === "loading" ? "Fetching the text …" : missingWords(statement, attribution, loaded.why)}
        </p>
      )}
      <figcaption>
        <ByLine
          statement={statement}
          attribution={attribution}
          text={loaded.state === "here" ? loaded.article.text : null}
        />
      </figcaption>
    </figure>
  );
}

function Words({
  text,
  statement,
  attribution,
}: {
  readonly text: string;
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
        {clip(text, attribution.evidence, statement, attribution.cue).map((piece, place) => (
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

function ByLine({
  statement,
  attribution,
  text,
}: {
  readonly statement: ViewStatement;
  readonly attribution: Attribution;
  readonly text: string | null;
}): JSX.Element {
  const { index } = useSession();
  const article = index.articles.get(statement.article);
  const isOwnVoice = attribution.source === statement.article;
  const cue = text === null || attribution.cue === null ? null : text.slice(attribution.cue.start, attribution.cue.end);
  const through = attribution.chain.filter((source) => source !== statement.article);
  const { start, end } = attribution.evidence;
  return (
    <>
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
      {article !== undefined && (
        <span class="by-article">
          {[article.publisher, articleLabel(article), article.date === null ? null : dateInWords(article.date)]
            .filter((part) => part !== null)
            .join(", ")}
          , characters {number(start)}–{number(end)}
        </span>
      )}
    </>
  );
}

function missingWords({ article }: ViewStatement, { evidence: { start, end } }: Attribution, why: string): string {
  return `The text is not here; it stands at characters ${number(start)}–${number(end)} of ${article}. ${why}.`;
}

function number(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}
