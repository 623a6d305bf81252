import { argument, type Clause } from "../syntax/clause.ts";
import { lemma } from "../syntax/phrases.ts";
import { spanOf } from "../syntax/tree.ts";
import { addresseeOf, cuesOf } from "./cues.ts";
import type { Draft, DraftScene } from "./draft.ts";
import type { SpeechAct } from "./statement.ts";

/**
 * Leaves out the drafts of verbs that do no more than name a speaker ("said in a statement"), which are attributions, and
 * points those of speech acts ("accuse", "urge") to what they are about.
 */
export function withoutSayings(scenes: readonly DraftScene[], drafts: readonly Draft[]): readonly Draft[] {
  const kept = drafts.filter((draft) => !isMereSaying(scenes, draft));
  const contents = Map.groupBy(kept, ({ attributions: [{ cue }] }) => cue?.start ?? -1);
  return kept.map((draft) => {
    const scene = scenes[draft.sentence];
    const clause = clauseOf(scene, draft);
    if (scene === undefined || clause === undefined || cuesOf(scene.tree, clause).length === 0) return draft;
    const { start } = spanOf(scene.tree, [draft.head]);
    const content = contents.get(start)?.find(({ key }) => key !== draft.key);
    return content === undefined ? draft : { ...draft, about: content.key };
  });
}

/** The clause that a draft was read off; `undefined` for nouns. */
function clauseOf(scene: DraftScene | undefined, draft: Draft): Clause | undefined {
  return draft.predicated ? scene?.clauses.find(({ head }) => head === draft.head) : undefined;
}

/** Acts that are attributions and nothing more: they add nothing to what is said. */
export const MERE_SAYING: ReadonlySet<SpeechAct> = new Set(["say", "report", "expect"]);

/** Verbs whose object is what is said, and nothing else. */
const BARE: ReadonlySet<string> = new Set(["say", "tell", "add", "think", "believe", "feel"]);

/** Only "told Halvik" says something of two who act. */
function isMereSaying(scenes: readonly DraftScene[], draft: Draft): boolean {
  const scene = scenes[draft.sentence];
  const clause = clauseOf(scene, draft);
  if (scene === undefined || clause === undefined || draft.rule === "collective") return false;
  // "expects Karsovia to free the crew": what is expected is the act, not Karsovia.
  if (expectsAct(scene, clause)) return true;
  if (!cuesOf(scene.tree, clause).some(({ act, content }) => MERE_SAYING.has(act) && content === "that")) return false;
  if (!BARE.has(lemma(scene.tree, clause.head)) && !hasContent(scene, clause)) return false;
  const addressee = addresseeOf(clause);
  const mention = addressee === undefined ? undefined : scene.actors.mentionAt(scene.tree, addressee.head);
  return mention === undefined || !("entity" in draft.object) || draft.spans.object.start !== mention.start;
}

function expectsAct({ tree, clauses }: DraftScene, clause: Clause): boolean {
  const expects = cuesOf(tree, clause).some(({ act, content }) => act === "expect" && content === "to");
  return (
    expects &&
    argument(clause, "object") !== undefined &&
    clauses.some(({ parent, link }) => parent === clause.index && link === "complement")
  );
}

/** Whether a clause tells what is said. */
function hasContent({ tree, clauses }: DraftScene, clause: Clause): boolean {
  // "may hold a call, the paper reported": who speaks is no content.
  const isSpeaker = (other: Clause): boolean =>
    other.link === "parataxis" && argument(other, "object") === undefined && cuesOf(tree, other).length > 0;
  const below = clauses.some(
    (other) =>
      other.parent === clause.index && (other.link === "content" || (other.link === "parataxis" && !isSpeaker(other))),
  );
  return below || isSpeaker(clause);
}
