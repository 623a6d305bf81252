import type { Diagnostic } from "../diagnostic.ts";
import type { Document } from "../document/document.ts";
import type { Cast } from "../entity/entity.ts";
import type { Mention, TimeExpression } from "../mention/mention.ts";
import { clausesOf } from "../syntax/clauses.ts";
import type { Tree } from "../syntax/tree.ts";
import { actorsOf } from "./actors.ts";
import { announcedActs } from "./announced.ts";
import { isAsserted } from "./asserted.ts";
import { standingsOf } from "./attribution.ts";
import { confidenceOf, threshold } from "./confidence.ts";
import { withDenials } from "./denials.ts";
import { directedActs } from "./directed.ts";
import type { Draft, DraftKey, DraftScene } from "./draft.ts";
import { draftsOf } from "./drafts.ts";
import { eventsOf } from "./events.ts";
import { clauseFrames } from "./frames.ts";
import { implicitFrames } from "./implicit.ts";
import { mergeDrafts } from "./merge.ts";
import { eventFrames } from "./nominal.ts";
import { withOffice } from "./offices.ts";
import { ploverOf } from "./plover.ts";
import { type Speech, speechOf } from "./quotes.ts";
import { withoutSayings } from "./sayings.ts";
import { stances } from "./stance.ts";
import type { Event, Quote, Statement, StatementObject } from "./statement.ts";
import { timesOf } from "./when.ts";

/** What an article says. */
export interface Extraction {
  readonly statements: readonly Statement[];
  readonly events: readonly Event[];
  readonly quotes: readonly Quote[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the statements off the sentences: clauses and noun phrases, who answers for them, and what follows from them. */
export function extractStatements(
  document: Document,
  trees: readonly Tree[],
  mentions: readonly Mention[],
  cast: Cast,
  times: readonly TimeExpression[],
): Extraction {
  const { scenes, speech } = scenesOf(document, trees, mentions, cast, times);
  const told = withoutSayings(scenes, scenes.flatMap(sentenceDrafts));
  const drafts = withDenials(scenes, [...told, ...directedActs(scenes, told), ...announcedActs(scenes, told)]);
  const events = eventsOf(scenes, drafts);
  const weighed = [...drafts, ...stances(document, drafts)].map((draft): Draft => {
    const scene = scenes[draft.sentence];
    return scene === undefined ? draft : withOffice(scene, { ...draft, confidence: confidenceOf(scene, draft) });
  });
  const { merged, joined } = mergeDrafts(weighed);
  const eventIds = new Map(
    events.flatMap(({ told }, at) =>
      told.map((draft) => [joined.get(draft.key) ?? draft, `${document.article.id}#e${at + 1}`] as const),
    ),
  );
  return {
    statements: numbered(document, whole(merged, joined), joined, eventIds),
    events: events.map(({ told: _told, ...event }, at) => ({
      id: `${document.article.id}#e${at + 1}`,
      article: document.article.id,
      ...event,
    })),
    quotes: speech.quotes,
    diagnostics: [],
  };
}

/** What is known of each sentence before its statements are read, and who is quoted. */
export function scenesOf(
  document: Document,
  trees: readonly Tree[],
  mentions: readonly Mention[],
  cast: Cast,
  times: readonly TimeExpression[],
): { readonly scenes: readonly DraftScene[]; readonly speech: Speech } {
  const actors = actorsOf(mentions, cast);
  const clauses = trees.map(clausesOf);
  const speech = speechOf(document, trees, clauses, actors);
  const scenes = trees.map(
    (tree): DraftScene => ({
      tree,
      actors,
      clauses: clauses[tree.index] ?? [],
      standings: standingsOf(tree, clauses[tree.index] ?? [], actors, speech),
      quoted: speech,
      article: document.article,
      times: timesOf(tree, times),
    }),
  );
  return { scenes, speech };
}

function sentenceDrafts(scene: DraftScene): readonly Draft[] {
  const { tree, clauses, actors } = scene;
  const frames = [
    ...clauseFrames(tree, clauses),
    ...eventFrames(tree, clauses, actors),
    ...implicitFrames(tree, clauses, actors),
  ];
  return frames.flatMap((frame) => draftsOf(scene, frame));
}

/** Without the drafts about others that are not there. */
function whole(drafts: readonly Draft[], joined: ReadonlyMap<DraftKey, Draft>): readonly Draft[] {
  const keys = new Set(drafts.map(({ key }) => key));
  const kept = drafts.filter(
    ({ object }) => !("draft" in object) || keys.has(joined.get(object.draft)?.key ?? object.draft),
  );
  return kept.length === drafts.length ? drafts : whole(kept, joined);
}

function numbered(
  document: Document,
  drafts: readonly Draft[],
  joined: ReadonlyMap<DraftKey, Draft>,
  events: ReadonlyMap<Draft, string>,
): readonly Statement[] {
  const { id: article } = document.article;
  const ids = new Map(drafts.map((draft, at) => [draft.key, `${article}#s${at + 1}`]));
  const idOf = (key: DraftKey): string | null => ids.get(joined.get(key)?.key ?? key) ?? null;
  return drafts.map((draft, at): Statement => {
    const {
      key: _key,
      sentence: _sentence,
      head: _head,
      predicated: _predicated,
      object,
      about,
      derivedFrom,
      ...rest
    } = draft;
    const candidate = draft.confidence < threshold;
    return {
      ...rest,
      id: `${article}#s${at + 1}`,
      article,
      object: objectOf(object, idOf),
      event: events.get(draft) ?? null,
      about: about === null ? null : idOf(about),
      derivedFrom: derivedFrom.flatMap((each) => idOf(each) ?? []),
      plover: codeOf(draft),
      candidate,
      asserted: isAsserted({ attributions: draft.attributions, candidate }, article),
    };
  });
}

/** The code of the act as its nearest source tells it. */
function codeOf({ relation, attributions: [told] }: Draft): string | null {
  return relation === null ? null : ploverOf(relation, { ...told, demanded: told.speechAct === "demand" });
}

function objectOf(object: Draft["object"], idOf: (key: DraftKey) => string | null): StatementObject {
  // `whole` has left no draft whose object is not there.
  return "draft" in object ? { statement: idOf(object.draft) as string } : object;
}
