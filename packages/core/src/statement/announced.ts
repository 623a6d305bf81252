import { acts, type RelationId, relation } from "../lexicon/relations.ts";
import type { Clause } from "../syntax/clause.ts";
import { spanOf } from "../syntax/tree.ts";
import { type Member, membersOf } from "./actors.ts";
import { cueOf } from "./cues.ts";
import { actOfSpeech } from "./directed.ts";
import type { Draft, DraftScene } from "./draft.ts";
import { participant } from "./frame.ts";
import { speakerOf } from "./sources.ts";
import type { Polarity, SpeechAct } from "./statement.ts";

/**
 * What somebody does by announcing an act of their own: whoever vows to attack somebody threatens them, whoever says that
 * they will help somebody promises it to them.
 */
export function announcedActs(scenes: readonly DraftScene[], drafts: readonly Draft[]): readonly Draft[] {
  const told = Map.groupBy(
    drafts.filter(({ predicated }) => predicated),
    ({ sentence }) => sentence,
  );
  return scenes.flatMap((scene) => {
    const here = told.get(scene.tree.index) ?? [];
    return scene.clauses.flatMap((clause) => announcedBy(scene, clause, here));
  });
}

function announcedBy(scene: DraftScene, clause: Clause, drafts: readonly Draft[]): readonly Draft[] {
  const { tree, clauses, actors, article } = scene;
  const own = cueOf(tree, clause, "self")?.act;
  const told = cueOf(tree, clause, "that")?.act;
  const head = speakerOf(clause);
  if (head < 0 || (own === undefined && told === undefined)) return [];
  const speakers = membersOf(article.text, actors, tree, participant(head));
  return clauses
    .filter(({ parent }) => parent === clause.index)
    .flatMap((content) => {
      const act = content.marker === "to" ? own : content.link === "content" ? told : undefined;
      if (act === undefined) return [];
      const about = drafts.filter((draft) => draft.head === content.head);
      return about.flatMap((draft) => announced(scene, clause, act, draft, speakers));
    });
}

function announced(
  scene: DraftScene,
  clause: Clause,
  act: SpeechAct,
  about: Draft,
  speakers: readonly Member[],
): readonly Draft[] {
  const { tree, actors, standings } = scene;
  const [{ tense, polarity }] = about.attributions;
  const standing = standings[clause.index];
  const speaker = speakers.find(({ entities }) => entities.includes(about.subject));
  const done = announcement(act, about.relation, polarity);
  if (speaker === undefined || standing === undefined || done === null || tense !== "future") return [];
  if (!("entity" in about.object) || !acts(actors.entity(about.object.entity)?.type ?? "Entity")) return [];
  if (done.relation === "threatens" && act !== "threaten" && isAnybody(scene, about)) return [];
  const { relation: id, inferred } = done;
  const spans = { subject: speaker.span, object: about.spans.object };
  return [
    actOfSpeech(scene, clause, standing, inferred, {
      subject: about.subject,
      relation: id,
      object: about.object,
      spans: { ...spans, relation: spanOf(tree, [clause.head]) },
      about: about.key,
      rule: inferred ? "said-will" : "announced-act",
    }),
  ];
}

/** "agreed to close 40 branches": nobody is threatened by what is done to some. */
function isAnybody({ tree, actors }: DraftScene, { spans }: Draft): boolean {
  const mention = actors
    .mentionsIn(
      tree,
      tree.words.map((_, at) => at),
    )
    .find(({ start }) => start === spans.object.start);
  return mention?.kind === "nominal" && ["indefinite", "bare"].includes(mention.determination ?? "");
}

/** Acts that only tell what will be: what they amount to is inferred from the act announced. */
const TELLING: ReadonlySet<SpeechAct> = new Set(["say", "announce", "confirm"]);

/** What it is to announce such an act towards somebody; `null` where it is nothing of its own. */
function announcement(
  act: SpeechAct,
  own: RelationId | null,
  polarity: Polarity,
): { readonly relation: RelationId; readonly inferred: boolean } | null {
  if (act === "threaten") return { relation: "threatens", inferred: false };
  const stance = own === null ? "neutral" : relation(own).stance.polarity;
  const harms = stance === "conflictual" && polarity === "positive";
  const stated = act === "promise";
  if (stance === "neutral" || (!stated && (!TELLING.has(act) || polarity === "negative"))) return null;
  return { relation: harms ? "threatens" : "promises", inferred: !stated };
}
