import { acts, type RelationId } from "../lexicon/relations.ts";
import { argument, type Clause } from "../syntax/clause.ts";
import { lemma, lower } from "../syntax/phrases.ts";
import { spanOf } from "../syntax/tree.ts";
import { membersOf } from "./actors.ts";
import type { Standing } from "./attribution.ts";
import { cueOf } from "./cues.ts";
import { type Draft, type DraftScene, keyed } from "./draft.ts";
import { evidenceFor } from "./evidence.ts";
import { participant } from "./frame.ts";
import { weaker } from "./modality.ts";
import { asks } from "./relatives.ts";
import { speakerOf } from "./sources.ts";
import type { SpeechAct } from "./statement.ts";
import { voicesOf } from "./voices.ts";

/** What an act is called when its content's subject is whom it is directed at: "demanded that Karsovia free the crew". */
const DIRECTED: Readonly<Partial<Record<SpeechAct, RelationId>>> = {
  accuse: "accuses",
  urge: "urges",
  demand: "demands",
  ask: "urges",
  criticize: "criticizes",
  praise: "praises",
};

/** What somebody does by saying that another must or should. */
const MUST: Readonly<Record<string, RelationId>> = { must: "demands", should: "urges", ought: "urges" };

/** Whoever demands that somebody act demands it of them; who says that somebody must act does so by inference. */
export function directedActs(scenes: readonly DraftScene[], drafts: readonly Draft[]): readonly Draft[] {
  return scenes.flatMap((scene) => scene.clauses.flatMap((clause) => directedAt(scene, clause, drafts)));
}

function directedAt(scene: DraftScene, clause: Clause, drafts: readonly Draft[]): readonly Draft[] {
  const { tree, clauses } = scene;
  const cue = cueOf(tree, clause, "that");
  if (cue === undefined || speakerOf(clause) < 0) return [];
  return clauses.flatMap((content) => {
    const doer = argument(content, "subject");
    const stated = DIRECTED[cue.act];
    const words = content.auxiliaries.map((at) => lower(tree, at));
    // "The court should have waited" comes too late to urge anything.
    const must = words.includes("have")
      ? undefined
      : words.map((word) => MUST[word]).find((found) => found !== undefined);
    const relation = stated ?? (cue.act === "say" ? must : undefined);
    if (content.parent !== clause.index || content.link !== "content" || content.voice === "passive") return [];
    if ((content.marker !== "" && content.marker !== "that") || asks(tree, content)) return [];
    if (doer === undefined || relation === undefined) return [];
    const about = drafts.find(
      ({ sentence, head, predicated }) => predicated && sentence === tree.index && head === content.head,
    );
    return directedDrafts(scene, clause, doer.head, {
      relation,
      inferred: stated === undefined,
      about: about?.key ?? null,
    });
  });
}

interface Directed {
  readonly relation: RelationId;
  readonly inferred: boolean;
  readonly about: string | null;
}

function directedDrafts(
  scene: DraftScene,
  clause: Clause,
  doer: number,
  { relation, inferred, about }: Directed,
): readonly Draft[] {
  const { tree, actors, article, standings } = scene;
  const standing = standings[clause.index];
  if (standing === undefined) return [];
  const said = spanOf(tree, [clause.head]);
  const objects = membersOf(article.text, actors, tree, participant(doer)).filter(({ type }) => acts(type));
  return membersOf(article.text, actors, tree, participant(speakerOf(clause))).flatMap((subject) =>
    subject.entities.flatMap((id) =>
      objects.flatMap((object) =>
        object.entities
          .filter((entity) => entity !== id)
          .map((entity) =>
            actOfSpeech(scene, clause, standing, inferred, {
              subject: id,
              relation,
              object: { entity },
              spans: { subject: subject.span, relation: said, object: object.span },
              about,
              rule: inferred ? "said-must" : "directed-content",
            }),
          ),
      ),
    ),
  );
}

/** The draft of an act that is done by speaking; one that is inferred from what was said is at most probable. */
export function actOfSpeech(
  { tree, clauses, article }: DraftScene,
  clause: Clause,
  standing: Standing,
  inferred: boolean,
  act: Pick<Draft, "subject" | "relation" | "object" | "spans" | "about" | "rule">,
): Draft {
  return keyed({
    ...act,
    phrase: lemma(tree, clause.head),
    time: null,
    place: null,
    qualifiers: [],
    derivedFrom: [],
    sentence: tree.index,
    head: clause.head,
    predicated: true,
    attributions: voicesOf(
      { ...standing, certainty: inferred ? weaker(standing.certainty, "probable") : standing.certainty },
      {
        tense: standing.tense,
        article: article.id,
        evidence: evidenceFor(tree, clauses, clause.index),
        basis: inferred ? "inferred" : "stated",
      },
    ),
  });
}
