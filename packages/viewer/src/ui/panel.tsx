import type { JSX } from "preact";
import { standsOf } from "../pipeline/clipping.ts";
import { edgesOf } from "../pipeline/neighbourhood.ts";
import { actorOf, edgeOf, statementsOf, type ViewEdge } from "../pipeline/view-index.ts";
import { CLASS_WORDS, FAMILY_WORDS, objectWords, verbOf } from "../pipeline/words.ts";
import { select } from "../state/session.ts";
import { ActorActions } from "./actor-actions.tsx";
import { Comparing } from "./comparing.tsx";
import { EdgeList } from "./edge-list.tsx";
import { Clipping } from "./evidence.tsx";
import { Guide } from "./guide.tsx";
import { Disc, LineSample } from "./marks.tsx";
import { useSession } from "./session-context.ts";
import { ActorLink, SheetLink } from "./sheet-link.tsx";
import { Why } from "./why.tsx";

/** The right side of the page: what is selected, or how to read the picture. */
export function Panel(): JSX.Element {
  const session = useSession();
  const selection = session.selection.value;
  return (
    <aside class="panel" aria-label="Evidence">
      {selection !== null ? (
        <Selected key={`${selection.kind} ${selection.id}`} />
      ) : session.compared.value.length > 0 ? (
        <Comparing />
      ) : (
        <Guide />
      )}
    </aside>
  );
}

function Selected(): JSX.Element {
  const session = useSession();
  const selection = session.selection.value;
  const edge = selection?.kind === "edge" ? edgeOf(session.index, selection.id) : undefined;
  return (
    <>
      <button type="button" class="close" aria-label="Close" title="Close (Esc)" onClick={() => select(session, null)}>
        ×
      </button>
      {session.compared.value.length > 1 && (
        <p class="back">
          <button type="button" class="link-button" onClick={() => select(session, null)}>
            Back to the comparison
          </button>
        </p>
      )}
      {edge !== undefined ? <EdgeSheet edge={edge} /> : <ActorSheet id={selection?.id ?? ""} />}
    </>
  );
}

function EdgeSheet({ edge }: { readonly edge: ViewEdge }): JSX.Element {
  const { index } = useSession();
  const statements = statementsOf(index, edge);
  const stands = standsOf(statements);
  const isDenied = edge.class === "denied";
  const main = stands.filter(({ attributions: [first] }) => isDenied || first.polarity === "positive");
  const otherwise = stands.filter(({ attributions: [first] }) => !isDenied && first.polarity === "negative");
  return (
    <article class="sheet">
      <h2 class="claim" tabIndex={-1}>
        <ActorLink id={edge.subject} /> <span class="verb">{verbOf(index, edge)}</span> <ObjectLink edge={edge} />
      </h2>
      <p class="facts">
        <LineSample kind={edge.class} tone={edge.tone} />
        {CLASS_WORDS[edge.class]}
        <span>{places(stands.length)}</span>
      </p>
      {main.map((stand, place) => (
        <Clipping key={place} stand={stand} />
      ))}
      {otherwise.length > 0 && (
        <>
          <h3>Said otherwise</h3>
          {otherwise.map((stand, place) => (
            <Clipping key={place} stand={stand} />
          ))}
        </>
      )}
      <Why statements={statements} />
    </article>
  );
}

function ActorSheet({ id }: { readonly id: string }): JSX.Element | null {
  const session = useSession();
  const actor = actorOf(session.index, id);
  if (actor === undefined) return null;
  const { subject, object, source } = edgesOf(session.index, session.visible.value, id);
  return (
    <article class="sheet">
      <h2 class="name" tabIndex={-1}>
        <Disc family={actor.family} />
        {actor.label}
      </h2>
      <p class="facts">
        <span>{FAMILY_WORDS[actor.family][0]}</span>
        <span>{actor.mentions === 1 ? "1 mention" : `${actor.mentions} mentions`}</span>
      </p>
      {actor.aliases.length > 0 && (
        <p class="aliases">Also called {actor.aliases.map((alias) => `“${alias}”`).join(", ")}.</p>
      )}
      {actor.exactMatch.length > 0 && (
        <p class="aliases">
          Same as{" "}
          {actor.exactMatch.map((iri) => (
            <code key={iri}>{iri}</code>
          ))}
        </p>
      )}
      <ActorActions id={id} />
      <EdgeList title="Does" edges={subject} from={id} />
      <EdgeList title="Is done to it" edges={object} from={id} />
      <EdgeList title="Is the source of" edges={source} from={null} />
      {subject.length + object.length + source.length === 0 && (
        <p class="quiet">No visible statement has to do with it.</p>
      )}
    </article>
  );
}

function ObjectLink({ edge }: { readonly edge: ViewEdge }): JSX.Element {
  const session = useSession();
  const { object } = edge;
  if ("entity" in object) return <ActorLink id={object.entity} />;
  const words = objectWords(session.index, edge);
  if ("literal" in object) return <>{words}</>;
  return <SheetLink onClick={() => select(session, { kind: "edge", id: object.edge })}>{words}</SheetLink>;
}

function places(count: number): string {
  return count === 1 ? "one place in the text" : `${count} places in the text`;
}
