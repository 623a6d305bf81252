import type { RelationId } from "../lexicon/relations.ts";
import { argument, type Clause } from "../syntax/clause.ts";
import { lemma, lower } from "../syntax/phrases.ts";
import { spanOf, type Tree } from "../syntax/tree.ts";
import { compareSpans, type Span } from "../text/span.ts";
import { acts, membersOf } from "./actors.ts";
import { sourcesAt, speakerOf } from "./attribution.ts";
import { addresseeOf, cuesOf, nounCue } from "./cues.ts";
import type { Draft, DraftScene } from "./drafts.ts";
import { evidenceFor } from "./evidence.ts";
import type { Attribution, SpeechAct } from "./statement.ts";

/**
 * Speech acts as statements of their own: "accuse", "urge" and their like point to what they are about; "say" is no
 * statement but where somebody is told; "deny that" has a statement for its object; "denied this" finds what was said before.
 */
export function speechActs(scenes: readonly DraftScene[], drafts: readonly Draft[]): readonly Draft[] {
  const kept = drafts.filter((draft) => !isMereSaying(scenes, draft));
  const contents = Map.groupBy(kept, (draft) => cueKey(draft.attributions[0].cue));
  const linked = kept.map((draft) => {
    const cue = cuesOfDraft(scenes, draft);
    const content =
      cue.length === 0 ? undefined : contents.get(cueKey(headSpan(scenes, draft)))?.find((each) => each !== draft);
    return content === undefined ? { from: draft, to: draft } : { from: draft, to: { ...draft, about: content } };
  });
  const renewed = new Map(linked.map(({ from, to }) => [from, to]));
  const pointed = linked.map(({ to }) =>
    to.about === null ? to : { ...to, about: renewed.get(to.about) ?? to.about },
  );
  const directed = [
    ...pointed,
    ...scenes.flatMap((scene) => scene.clauses.flatMap((clause) => directedAt(scene, clause, pointed))),
  ];
  return scenes.reduce(
    (found: readonly Draft[], scene) => scene.clauses.reduce((more, clause) => answered(scene, clause, more), found),
    directed,
  );
}

const cueKey = (cue: Span | null): string => (cue === null ? "" : `${cue.start}`);

function headSpan(scenes: readonly DraftScene[], draft: Draft): Span | null {
  const tree = scenes[draft.sentence]?.tree;
  return tree === undefined ? null : spanOf(tree, [draft.head]);
}

function clauseOf(scenes: readonly DraftScene[], draft: Draft): Clause | undefined {
  return draft.predicated ? scenes[draft.sentence]?.clauses.find(({ head }) => head === draft.head) : undefined;
}

function cuesOfDraft(scenes: readonly DraftScene[], draft: Draft): ReturnType<typeof cuesOf> {
  const clause = clauseOf(scenes, draft);
  const tree = scenes[draft.sentence]?.tree;
  return clause === undefined || tree === undefined ? [] : cuesOf(tree, clause);
}

/** Acts that are attributions and nothing more. */
const MERE: ReadonlySet<SpeechAct> = new Set(["say", "report", "expect"]);

/** Verbs whose object is what is said, and nothing else. */
const BARE: ReadonlySet<string> = new Set(["say", "tell", "add", "think", "believe", "feel"]);

/** "said in a statement", "told reporters on Friday": only "told Halvik" says something of two actors. */
function isMereSaying(scenes: readonly DraftScene[], draft: Draft): boolean {
  const scene = scenes[draft.sentence];
  const clause = clauseOf(scenes, draft);
  if (scene === undefined || clause === undefined || draft.rule === "collective") return false;
  if (!cuesOf(scene.tree, clause).some(({ act, content }) => MERE.has(act) && content === "that")) return false;
  if (!BARE.has(lemma(scene.tree, clause.head)) && !hasContent(scene, clause)) return false;
  const addressee = addresseeOf(scene.tree, clause);
  const told =
    addressee !== undefined &&
    "entity" in draft.object &&
    scene.actors.referentsAt(scene.tree, addressee.head).includes(draft.object.entity);
  return (
    !told ||
    !scene.actors.mentionAt(scene.tree, addressee.head) ||
    draft.spans.object.start !== scene.actors.mentionAt(scene.tree, addressee.head)?.start
  );
}

const hasContent = ({ tree, clauses }: DraftScene, clause: Clause): boolean =>
  clauses.some((other) => other.parent === clause.index && (other.link === "content" || other.link === "parataxis")) ||
  (clause.link === "parataxis" && tree.words.length > 0);

/** What an act is called when its content's subject is whom it is directed at: "demanded that Karsovia free the crew". */
const DIRECTED: Readonly<Partial<Record<SpeechAct, RelationId>>> = {
  accuse: "accuses",
  urge: "urges",
  demand: "demands",
  ask: "urges",
  criticize: "criticizes",
  praise: "praises",
};
const MUST: Readonly<Record<string, RelationId>> = { must: "demands", should: "urges", ought: "urges" };

/** Whoever demands that somebody act demands it of them; who says that somebody must act does so by inference. */
function directedAt(scene: DraftScene, clause: Clause, drafts: readonly Draft[]): readonly Draft[] {
  const { tree, clauses, actors, article, standings } = scene;
  const cue = cuesOf(tree, clause).find(({ content }) => content === "that");
  const speaker = cue === undefined ? -1 : speakerOf(clause);
  if (cue === undefined || speaker < 0) return [];
  return clauses
    .filter(({ parent, link }) => parent === clause.index && link === "content")
    .flatMap((content) => {
      const doer = argument(content, "subject");
      const modal = content.auxiliaries.map((at) => MUST[lower(tree, at)]).find((found) => found !== undefined);
      const stated = DIRECTED[cue.act];
      const relation = stated ?? (cue.act === "say" ? modal : undefined);
      if (doer === undefined || relation === undefined || content.voice === "passive") return [];
      const about =
        drafts.find(
          ({ sentence, head, predicated }) => predicated && sentence === tree.index && head === content.head,
        ) ?? null;
      const standing = standings[clause.index];
      const [nearest] = standing?.layers ?? [];
      return membersOf(article.text, actors, tree, speaker).flatMap((subject) =>
        subject.entities.flatMap((id) =>
          membersOf(article.text, actors, tree, doer.head)
            .filter(({ type }) => acts(type))
            .flatMap((object) =>
              object.entities
                .filter((entity) => entity !== id)
                .map(
                  (entity): Draft => ({
                    subject: id,
                    relation,
                    phrase: lemma(tree, clause.head),
                    object: { entity },
                    spans: { subject: subject.span, relation: spanOf(tree, [clause.head]), object: object.span },
                    time: null,
                    place: null,
                    qualifiers: [],
                    about,
                    derivedFrom: [],
                    rule: stated === undefined ? "said-must" : "directed-content",
                    confidence: stated === undefined ? 0.65 : 0.8,
                    sentence: tree.index,
                    head: clause.head,
                    predicated: true,
                    attributions: [
                      {
                        source: nearest?.sources[0] ?? article.id,
                        chain: [],
                        polarity: standing?.polarity ?? "positive",
                        certainty: stated === undefined ? "probable" : (standing?.certainty ?? "certain"),
                        tense: standing?.tense ?? "past",
                        speechAct: nearest?.act ?? null,
                        direct: false,
                        basis: stated === undefined ? "inferred" : "stated",
                        evidence: evidenceFor(tree, clauses, clause.index),
                        cue: nearest?.cue ?? null,
                        content: nearest?.content ?? null,
                      },
                    ],
                  }),
                ),
            ),
        ),
      );
    });
}

/** A denial or confirmation: of a that-clause, or of "this", "the charge" that went before. */
function answered(scene: DraftScene, clause: Clause, drafts: readonly Draft[]): readonly Draft[] {
  const { tree, clauses } = scene;
  const cue = cuesOf(tree, clause).find(
    ({ act, content }) => content === "that" && (act === "deny" || act === "confirm"),
  );
  const speaker = cue === undefined ? -1 : speakerOf(clause);
  if (cue === undefined || speaker < 0) return drafts;
  const here = `${spanOf(tree, [clause.head]).start}`;
  const said = clauses.some(
    ({ parent, link }) =>
      parent === clause.index && (link === "content" || link === "complement" || link === "adverbial"),
  );
  const own = drafts.find((draft) => cueKey(draft.attributions[0].cue) === here && draft.predicated);
  if (own !== undefined && said) return [...drafts, ...actOn(scene, clause, speaker, cue.act, own)];
  const object = argument(clause, "object") ?? (clause.voice === "passive" ? argument(clause, "subject") : undefined);
  if (object === undefined || !pointsBack(tree, object.head)) return drafts;
  const meant = meantBy(scene, clause, speaker, drafts);
  const [first] = meant;
  if (first === undefined) return drafts;
  const acts = actOn(scene, clause, speaker, cue.act, first, object.head);
  const evidence = evidenceFor(tree, clauses, clause.index);
  const standing = scene.standings[clause.index];
  const renewed = new Map(
    meant.map((draft) => [
      draft,
      {
        ...draft,
        attributions: [
          ...draft.attributions,
          ...sourcesAt(scene.actors, tree, speaker).map(
            (source): Attribution => ({
              ...draft.attributions[0],
              source,
              chain: standing?.layers.flatMap(({ sources }) => sources) ?? [],
              certainty: "certain",
              polarity: cue.polarity === (standing?.polarity ?? "positive") ? "positive" : "negative",
              speechAct: cue.act,
              direct: false,
              basis: "stated",
              evidence,
              cue: spanOf(tree, [clause.head]),
              content: spanOf(
                tree,
                tree.words.flatMap((_, at) => (at === object.head || tree.words[at]?.head === object.head ? [at] : [])),
              ),
            }),
          ),
        ] as unknown as Draft["attributions"],
      },
    ]),
  );
  const swap = (draft: Draft): Draft => renewed.get(draft) ?? draft;
  const repoint = (draft: Draft): Draft => ({
    ...draft,
    about: draft.about === null ? null : swap(draft.about),
    object: "draft" in draft.object ? { draft: swap(draft.object.draft) } : draft.object,
  });
  return [
    ...drafts.filter((draft) => !(draft.predicated && draft.head === clause.head && draft.sentence === tree.index)),
    ...acts,
  ].map((draft) => (renewed.has(draft) ? swap(draft) : repoint(draft)));
}

/** "this", "it", "the charge", "the allegations": words for what somebody said before. */
function pointsBack(tree: Tree, head: number): boolean {
  if (["this", "that", "it", "them", "these", "those"].includes(lower(tree, head))) return true;
  const definite = (tree.dependents[head] ?? []).some(
    (at) =>
      ["the", "this", "that", "these", "those", "such", "any"].includes(lower(tree, at)) ||
      tree.words[at]?.deprel === "nmod:poss",
  );
  const completed = (tree.dependents[head] ?? []).some((at) =>
    ["nmod", "acl", "acl:relcl", "ccomp"].includes(tree.words[at]?.deprel ?? ""),
  );
  return definite && !completed && nounCue(tree, head) !== undefined;
}

/** What was last said, by somebody else, in this sentence or the two before: an accusation first. */
function meantBy(
  { tree, actors }: DraftScene,
  clause: Clause,
  speaker: number,
  drafts: readonly Draft[],
): readonly Draft[] {
  const deniers = sourcesAt(actors, tree, speaker);
  const at = tree.sentence.tokens[clause.head]?.start ?? 0;
  const before = drafts.filter(
    ({ sentence, attributions: [{ cue, source, speechAct }], predicated }) =>
      predicated &&
      cue !== null &&
      cue.start < at &&
      tree.index - sentence <= 2 &&
      speechAct !== null &&
      !deniers.includes(source),
  );
  const nearest = (found: readonly Draft[]): readonly Draft[] => {
    const last = [...found].sort((a, b) =>
      compareSpans(b.attributions[0].cue as Span, a.attributions[0].cue as Span),
    )[0];
    return last === undefined
      ? []
      : found.filter(({ attributions: [{ cue }] }) => cueKey(cue) === cueKey(last.attributions[0].cue));
  };
  const accused = before.filter(({ attributions: [{ speechAct }] }) => speechAct === "accuse");
  return accused.length > 0 ? nearest(accused) : nearest(before);
}

/** "Karsovia denied it": the act, with the statement for its object. */
function actOn(
  scene: DraftScene,
  clause: Clause,
  speaker: number,
  act: SpeechAct,
  content: Draft,
  object?: number,
): readonly Draft[] {
  const { tree, article, actors, standings } = scene;
  const standing = standings[clause.index];
  const members = membersOf(article.text, actors, tree, speaker);
  const span =
    object === undefined
      ? (content.attributions.find(({ cue }) => cueKey(cue) === `${spanOf(tree, [clause.head]).start}`)?.content ??
        content.spans.relation)
      : spanOf(
          tree,
          tree.words.flatMap((_, at) => (at === object || tree.words[at]?.head === object ? [at] : [])),
        );
  return members.flatMap((member) =>
    member.entities.map(
      (subject): Draft => ({
        subject,
        relation: act === "deny" ? "denies" : "confirms",
        phrase: lemma(tree, clause.head),
        object: { draft: content },
        spans: { subject: member.span, relation: spanOf(tree, [clause.head]), object: span },
        time: scene.times.on({ head: clause.head, predicated: true, tree } as never),
        place: null,
        qualifiers: [],
        about: content,
        derivedFrom: [],
        rule: object === undefined ? "denial-of-clause" : "denial-of-word",
        confidence: 0.85,
        sentence: tree.index,
        head: clause.head,
        predicated: true,
        attributions: [
          {
            source: standing?.layers[0]?.sources[0] ?? article.id,
            chain: [],
            polarity: standing?.polarity ?? "positive",
            certainty: standing?.certainty ?? "certain",
            tense: standing?.tense ?? "past",
            speechAct: standing?.layers[0]?.act ?? null,
            direct: false,
            basis: "stated",
            evidence: evidenceFor(tree, scene.clauses, clause.index),
            cue: standing?.layers[0]?.cue ?? null,
            content: null,
          },
        ],
      }),
    ),
  );
}
