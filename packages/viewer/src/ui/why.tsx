import { ruleWords, type ViewStatement } from "@newsgraph/core";
import type { ComponentChildren, JSX } from "preact";
import { edgeOfStatement, type ViewIndex } from "../pipeline/view-index.ts";
import { CLASS_WORDS, edgeWords } from "../pipeline/words.ts";
import { select } from "../state/session.ts";
import { useArticle } from "./article-text.ts";
import { useSession } from "./session-context.ts";
import { SheetLink } from "./sheet-link.tsx";

/** How the program came to the statements of an edge: by which rule, how surely, from which words and from what else. */
export function Why({ statements }: { readonly statements: readonly ViewStatement[] }): JSX.Element {
  return (
    <details class="why">
      <summary>
        {statements.length === 1 ? "Why this statement?" : `Why these ${statements.length} statements?`}
      </summary>
      {statements.map((statement) => (
        <Reasons key={statement.id} statement={statement} />
      ))}
    </details>
  );
}

function Reasons({ statement }: { readonly statement: ViewStatement }): JSX.Element {
  const session = useSession();
  const { index } = session;
  const loaded = useArticle(statement.article);
  const { spans, rule, confidence, derivedFrom, about, plover, phrase, id } = statement;
  const words = (span: { readonly start: number; readonly end: number } | null): string | null =>
    loaded.state === "here" && span !== null ? loaded.article.text.slice(span.start, span.end) : null;
  const others = [...derivedFrom, ...(about === null ? [] : [about])];
  return (
    <dl>
      <Reason term="Read as">
        {[words(spans.subject), words(spans.relation), words(spans.object)]
          .filter((part) => part !== null)
          .map((part) => `“${part}”`)
          .join(" · ") || `“${phrase}”`}
      </Reason>
      <Reason term="Rule">
        {ruleWords(rule)} <code>{rule}</code>
      </Reason>
      <Reason term="Confidence">
        {Math.round(confidence * 100)} in 100 · {CLASS_WORDS[statement.class]}
        {statement.asserted ? "" : "; not asserted"}
      </Reason>
      {others.length > 0 && (
        <Reason term="Derived from">
          {others.map((other) => (
            <DerivedLink
              key={other}
              index={index}
              id={other}
              onClick={(edge) => select(session, { kind: "edge", id: edge })}
            />
          ))}
        </Reason>
      )}
      {plover !== null && <Reason term="Event code">PLOVER {plover}</Reason>}
      <Reason term="Id">
        <code>{id}</code>
      </Reason>
    </dl>
  );
}

interface DerivedLinkProps {
  readonly index: ViewIndex;
  readonly id: string;
  readonly onClick: (edge: string) => void;
}

function DerivedLink({ index, id, onClick }: DerivedLinkProps): JSX.Element {
  const edge = edgeOfStatement(index, id);
  if (edge === undefined) return <code>{id}</code>;
  return <SheetLink onClick={() => onClick(edge.id)}>{edgeWords(index, edge)}</SheetLink>;
}

function Reason({ term, children }: { readonly term: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
