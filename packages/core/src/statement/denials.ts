import type { EntityId } from "../entity/entity.ts";
import type { RelationId } from "../lexicon/relations.ts";
import { argument, type Clause } from "../syntax/clause.ts";
import { predicateLemma } from "../syntax/clauses.ts";
import { lower } from "../syntax/phrases.ts";
import { spanOf, type Tree } from "../syntax/tree.ts";
import { compareSpans, type Span, textAt } from "../text/span.ts";
import { type Actors, membersOf } from "./actors.ts";
import { canonicalRelation } from "./canonical.ts";
import { cuesOf, effectOf, isGerund, nounCue } from "./cues.ts";
import { type Draft, type DraftScene, keyed } from "./draft.ts";
import { evidenceFor, spanOfClause } from "./evidence.ts";
import { participant } from "./frame.ts";
import { tenseOf } from "./modality.ts";
import { times } from "./polarity.ts";
import type { FrameRule } from "./rule-words.ts";
import { sourcesAt, speakerOf } from "./sources.ts";
import type { Attribution, SpeechAct } from "./statement.ts";
import { voicesOf } from "./voices.ts";

/**
 * Denials, confirmations and warnings: of a that-clause, whose statement, or words, are their object; or of "this", "the charge",
 * for which what was said before is found and gets the denier's attribution. Refusals, whose object is what is not done.
 */
export function withDenials(scenes: readonly DraftScene[], drafts: readonly Draft[]): readonly Draft[] {
  return scenes.reduce(
    (found: readonly Draft[], scene) =>
      scene.clauses.reduce((more, clause) => refused(scene, clause, answered(scenes, scene, clause, more)), found),
    drafts,
  );
}

/** Acts whose object may be a statement, and the relation that each is. */
const ACTS = { deny: "denies", confirm: "confirms", warn: "warns" } as const satisfies Partial<
  Record<SpeechAct, RelationId>
>;

/** "Norhaven refused to free the crew": what a verb that rejects says of its infinitive is an act of its own. */
function refused(scene: DraftScene, clause: Clause, drafts: readonly Draft[]): readonly Draft[] {
  const { tree, clauses } = scene;
  const speaker = clause.voice === "active" ? speakerOf(clause) : -1;
  const content = clauses.find(({ parent, marker }) => parent === clause.index && marker === "to");
  if (speaker < 0 || content === undefined || !refuses(tree, clause)) return drafts;
  const own = drafts.find(
    ({ sentence, head, predicated }) => predicated && sentence === tree.index && head === content.head,
  );
  if (own === undefined) return drafts;
  const answer: Act = { scene, clause, speaker, relation: "rejects" };
  return [...drafts, ...actsOn(answer, { draft: own.key }, spanOfClause(tree, content), "refusal")];
}

function refuses(tree: Tree, clause: Clause): boolean {
  const effect = effectOf(tree, clause);
  if (effect?.polarity !== "negative" || effect.certainty !== "certain") return false;
  const found = canonicalRelation({
    lemma: predicateLemma(tree, clause),
    nominal: false,
    theme: null,
    preposition: "",
    subject: null,
    object: "Statement",
    objectLemma: null,
  });
  return found?.relation === "rejects";
}

/** Somebody's act, by the clause that tells it. */
interface Act {
  readonly scene: DraftScene;
  readonly clause: Clause;
  readonly speaker: number;
  readonly relation: RelationId;
}

interface Answer extends Act {
  readonly act: keyof typeof ACTS;
}

function answered(
  scenes: readonly DraftScene[],
  scene: DraftScene,
  clause: Clause,
  drafts: readonly Draft[],
): readonly Draft[] {
  const { tree, clauses } = scene;
  const act = cuesOf(tree, clause)
    .filter(({ content }) => content === "that")
    .map((cue) => cue.act)
    .find((each): each is keyof typeof ACTS => each in ACTS);
  const speaker = act === undefined ? -1 : speakerOf(clause);
  if (act === undefined || speaker < 0) return drafts;
  const answer: Answer = { scene, clause, speaker, act, relation: ACTS[act] };
  const { start } = spanOf(tree, [clause.head]);
  const own = drafts.find((draft) => {
    const [{ cue, speechAct }] = draft.attributions;
    return draft.predicated && cue?.start === start && speechAct === act && !tellsWhich(scenes[draft.sentence], draft);
  });
  if (own !== undefined)
    return [
      ...drafts,
      ...actsOn(answer, { draft: own.key }, own.attributions[0].content ?? own.spans.relation, "act-on-clause"),
    ];
  const content = clauses.find(
    ({ parent, link, marker }) => parent === clause.index && link === "content" && marker === "that",
  );
  if (content !== undefined) {
    const said = spanOfClause(tree, content);
    const literal = { literal: textAt(scene.article.text, said), datatype: "xsd:string" } as const;
    return [...drafts, ...actsOn(answer, literal, said, "act-on-words")];
  }
  const object =
    takesUp(tree, clause) ??
    argument(clause, "object") ??
    (clause.voice === "passive" ? argument(clause, "subject") : undefined);
  const meant =
    act === "warn" ||
    object === undefined ||
    clauses.some(({ parent, link }) => parent === clause.index && link === "content")
      ? []
      : meantBy(answer, object.head, drafts).filter((draft) => !tellsWhich(scenes[draft.sentence], draft));
  if (object === undefined || meant[0] === undefined) return drafts;
  const words = phraseSpan(tree, object.head);
  const keys = new Set(meant.map(({ key }) => key));
  const rest = drafts.filter(
    ({ predicated, head, sentence }) => !predicated || head !== clause.head || sentence !== tree.index,
  );
  return [
    ...rest.map((draft) => (keys.has(draft.key) ? against(answer, draft, words) : draft)),
    ...actsOn(answer, { draft: meant[0].key }, words, "denial-of-word"),
  ];
}

/** "was accused of hiding a villa, which he denies": the pronoun takes up what is said, and no villa. */
function takesUp(tree: Tree, { head, link }: Clause): { readonly head: number } | undefined {
  const which = (tree.dependents[head] ?? []).find(
    (at) => lower(tree, at) === "which" && tree.words[at]?.deprel === "obj",
  );
  return link === "relative" && which !== undefined && lower(tree, which - 1) === "," ? { head: which } : undefined;
}

/** The noun with its determiner and adjectives. */
function phraseSpan(tree: Tree, head: number): Span {
  return spanOf(
    tree,
    tree.words.flatMap((word, at) => (at === head || (word.head === head && at < head) ? [at] : [])),
  );
}

/** The draft with the denier's stand on it. */
function against({ scene, clause, speaker, act }: Answer, draft: Draft, content: Span): Draft {
  const { tree, clauses, actors, standings } = scene;
  const standing = standings[clause.index];
  // Who did not deny it, or would not confirm it, takes no stand yet.
  const vague = standing?.polarity === "negative";
  const denies = act === "deny" && !vague ? "negative" : "positive";
  const [told, ...more] = draft.attributions;
  const stands = sourcesAt(actors, tree, speaker).map(
    (source): Attribution => ({
      ...told,
      source,
      chain: standing?.layers.flatMap(({ sources }) => sources) ?? [],
      polarity: times(told.polarity, denies),
      certainty: vague ? "possible" : "certain",
      speechAct: act,
      direct: false,
      basis: "stated",
      evidence: evidenceFor(tree, clauses, clause.index),
      cue: spanOf(tree, [clause.head]),
      content,
    }),
  );
  return { ...draft, attributions: [told, ...more, ...stands] };
}

/** Words for what somebody said before: "this", "the charge", "the allegations". */
const POINTING: ReadonlySet<string> = new Set(["this", "that", "it", "them", "these", "those", "which"]);
const DEFINITE: ReadonlySet<string> = new Set(["the", "this", "that", "these", "those", "any"]);

/** What acts a noun may name that can be denied: a charge an accusation, a claim anything said; a demand none. */
function actsMeant(tree: Tree, head: number): readonly SpeechAct[] | "all" | undefined {
  if (POINTING.has(lower(tree, head))) return "all";
  const below = tree.dependents[head] ?? [];
  const definite = below.some((at) => DEFINITE.has(lower(tree, at)) || tree.words[at]?.deprel === "nmod:poss");
  const completed = below.some((at) => ["nmod", "acl", "acl:relcl", "ccomp"].includes(tree.words[at]?.deprel ?? ""));
  const noun = definite && !completed ? nounCue(tree, head) : undefined;
  if (noun === undefined) return undefined;
  if (noun.act === "accuse") return ["accuse", "criticize"];
  return ["say", "report", "announce", "confirm"].includes(noun.act) ? "all" : undefined;
}

/** "called the ultimatum reckless and rejected it": the pronoun is told to stand for something that is no saying. */
function standsForAct(actors: Actors, tree: Tree, object: number): boolean {
  const types = actors.referentsAt(tree, object).map((id) => actors.entity(id)?.type);
  return (
    lower(tree, object) !== "which" &&
    types.length > 0 &&
    types.every((type) => type !== "Statement" && type !== "Entity")
  );
}

/** What was last said by somebody else, in this sentence or the two before: an accusation first. */
function meantBy(
  { scene: { tree, actors }, clause, speaker }: Answer,
  object: number,
  drafts: readonly Draft[],
): readonly Draft[] {
  const meant = actsMeant(tree, object);
  if (meant === undefined || standsForAct(actors, tree, object)) return [];
  const deniers = sourcesAt(actors, tree, speaker);
  const at = tree.sentence.tokens[clause.head]?.start ?? 0;
  // "which he denied" takes up what stands before the comma.
  const reach = lower(tree, object) === "which" ? 0 : 2;
  const before = drafts.filter(({ sentence, predicated, attributions: [{ cue, source, speechAct }] }) => {
    const said =
      predicated && cue !== null && cue.start < at && tree.index - sentence <= reach && !deniers.includes(source);
    return said && speechAct !== null && (meant === "all" || meant.includes(speechAct));
  });
  const accused = before.filter(({ attributions: [{ speechAct }] }) => speechAct === "accuse");
  return nearest(accused.length > 0 ? accused : before);
}

/** "accused Karsovia of breaking a treaty that forbids it", "warned us to wait until it cleared": what only tells which, when or why is no part of the act. */
function tellsWhich(scene: DraftScene | undefined, { head, attributions: [{ cue }] }: Draft): boolean {
  let clause = scene?.clauses.find((each) => each.head === head);
  while (clause !== undefined && scene !== undefined && scene.tree.sentence.tokens[clause.head]?.start !== cue?.start) {
    if (
      clause.link === "relative" ||
      (clause.link === "adverbial" && tenseOf(scene.tree, clause) !== null && !isGerund(scene.tree, clause))
    )
      return true;
    clause = scene.clauses[clause.parent];
  }
  return false;
}

/** Those of the last cue. */
function nearest(drafts: readonly Draft[]): readonly Draft[] {
  const cueOf = ({ attributions: [{ cue, evidence }] }: Draft): Span => cue ?? evidence;
  const last = [...drafts].sort((a, b) => compareSpans(cueOf(b), cueOf(a)))[0];
  return last === undefined ? [] : drafts.filter((draft) => compareSpans(cueOf(draft), cueOf(last)) === 0);
}

/** "Karsovia denied it": the act, with the statement for its object. */
function actsOn(
  { scene, clause, speaker, relation }: Act,
  object: Exclude<Draft["object"], { readonly entity: EntityId }>,
  words: Span,
  rule: FrameRule,
): readonly Draft[] {
  const { tree, article, actors, standings, clauses, times: when } = scene;
  const standing = standings[clause.index];
  if (standing === undefined) return [];
  const evidence = evidenceFor(tree, clauses, clause.index);
  return membersOf(article.text, actors, tree, participant(speaker)).flatMap((member) =>
    member.entities.map((subject) =>
      keyed({
        subject,
        relation,
        phrase: predicateLemma(tree, clause),
        object,
        spans: { subject: member.span, relation: spanOf(tree, [clause.head]), object: words },
        time: when.on({ head: clause.head, predicated: true }),
        place: null,
        qualifiers: [],
        about: "draft" in object ? object.draft : null,
        derivedFrom: [],
        rule,
        sentence: tree.index,
        head: clause.head,
        predicated: true,
        attributions: voicesOf(standing, { tense: standing.tense, article: article.id, evidence, basis: "stated" }),
      }),
    ),
  );
}
