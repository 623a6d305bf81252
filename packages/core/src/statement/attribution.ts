import type { EntityId } from "../entity/entity.ts";
import { embedders } from "../lexicon/generated/embedders.ts";
import { subordinators } from "../lexicon/generated/subordinators.ts";
import { argument, type Clause, isInverted } from "../syntax/clause.ts";
import { conjuncts, isAdverbialNoun, lemma, lower, prepositionOf } from "../syntax/phrases.ts";
import { spanOf, subtree, type Tree } from "../syntax/tree.ts";
import { containsSpan, type Span } from "../text/span.ts";
import type { Actors } from "./actors.ts";
import {
  type Cue,
  closesSentence,
  contentCue,
  cueOf,
  type Effect,
  effectOf,
  effectOfNoun,
  effectOnGerund,
  givesVoice,
  nounCue,
  sourcePhrase,
} from "./cues.ts";
import { spanOfClause } from "./evidence.ts";
import { certaintyOf, isQuestion, tenseOf, weaker } from "./modality.ts";
import { deniesNoun, polarityOf } from "./polarity.ts";
import type { Certainty, Polarity, SpeechAct, Tense } from "./statement.ts";

/** Somebody who answers for what is told. */
export interface Layer {
  /** Empty where the text does not say who: "is said to". */
  readonly sources: readonly EntityId[];
  readonly act: SpeechAct;
  readonly direct: boolean;
  readonly cue: Span | null;
  readonly content: Span | null;
}

/** How a clause stands: who answers for it, and how firmly. */
export interface Standing {
  /** The nearest first; none for the article's own voice. */
  readonly layers: readonly Layer[];
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly tense: Tense;
}

/** What surrounds a clause, before its own words are heard. `tense` is what it takes where it has none. */
interface Surroundings {
  readonly layers: readonly Layer[];
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly tense: Tense | null;
  readonly lent: Tense | null;
}

/** Who is quoted where: filled in from the quotations of the article. */
export interface Quoted {
  layerAt(tree: Tree, word: number): Layer | undefined;
  isQuoted(tree: Tree, word: number): boolean;
}

/** The standing of every clause of a sentence, in the order of the clauses. */
export function standingsOf(
  tree: Tree,
  clauses: readonly Clause[],
  actors: Actors,
  quoted: Quoted,
): readonly Standing[] {
  const scene: Scene = { tree, clauses, actors, quoted, standings: new Map(), surroundings: new Map() };
  return clauses.map((clause) => standing(scene, clause));
}

interface Scene {
  readonly tree: Tree;
  readonly clauses: readonly Clause[];
  readonly actors: Actors;
  readonly quoted: Quoted;
  readonly standings: Map<number, Standing>;
  readonly surroundings: Map<number, Surroundings>;
}

const OPEN: Surroundings = { layers: [], polarity: "positive", certainty: "certain", tense: null, lent: null };

function standing(scene: Scene, clause: Clause): Standing {
  const known = scene.standings.get(clause.index);
  if (known !== undefined) return known;
  const around = surroundings(scene, clause);
  const found: Standing = {
    layers: around.layers,
    polarity: times(around.polarity, polarityOf(scene.tree, clause)),
    certainty: weaker(around.certainty, certaintyOf(scene.tree, clause, around.layers.length > 0)),
    tense: around.lent ?? tenseOf(scene.tree, clause) ?? around.tense ?? "present",
  };
  scene.standings.set(clause.index, found);
  return found;
}

/** Two negations make an affirmation. */
export const times = (a: Polarity, b: Polarity): Polarity => (a === b ? "positive" : "negative");

function surroundings(scene: Scene, clause: Clause): Surroundings {
  const known = scene.surroundings.get(clause.index);
  if (known !== undefined) return known;
  const outer = fromAbove(scene, clause);
  const named = ownSource(scene, clause);
  const layered =
    named === undefined ? outer : { ...outer, layers: [named.layer, ...outer.layers], ...lend(outer, named.cue) };
  const spoken = layered.layers.length === 0 ? scene.quoted.layerAt(scene.tree, clause.head) : undefined;
  const found = within(scene.tree, clause.head, spoken === undefined ? layered : { ...layered, layers: [spoken] });
  scene.surroundings.set(clause.index, found);
  return found;
}

/** A source answers for its own words only: what the writer adds after "both governments said" is the writer's. */
export function within<Around extends { readonly layers: readonly Layer[] }>(
  tree: Tree,
  word: number,
  around: Around,
): Around {
  const token = tree.sentence.tokens[word];
  const layers = around.layers.filter(
    ({ content }) =>
      token === undefined ||
      content === null ||
      content.start > tree.sentence.end ||
      content.end < tree.sentence.start ||
      containsSpan(content, token),
  );
  return layers.length === around.layers.length ? around : { ...around, layers };
}

function lend(outer: Surroundings, cue: Cue): Pick<Surroundings, "polarity" | "certainty" | "lent"> {
  return {
    polarity: times(outer.polarity, cue.polarity),
    certainty: weaker(outer.certainty, cue.certainty),
    lent: cue.tense ?? outer.lent,
  };
}

/** What the clause above, or the noun it hangs on, does to it. */
function fromAbove(scene: Scene, clause: Clause): Surroundings {
  const above = scene.clauses[clause.parent];
  if (above === undefined) return isQuestion(scene.tree) ? { ...OPEN, certainty: "possible" } : OPEN;
  if (clause.link === "conjunct") return { ...surroundings(scene, above), tense: standing(scene, above).tense };
  const { tree } = scene;
  const cue = contentCue(tree, clause, above);
  if (cue !== undefined) return underCue(scene, clause, above, cue);
  const over = standing(scene, above);
  // "reviewing whether to sell": nothing is decided.
  if (clause.marker === "whether to") return embedded({ ...over, polarity: "positive" }, UNKNOWN);
  switch (clause.link) {
    case "content":
    case "complement":
      return embedded(over, hadTo(tree, above, over) ?? effectOf(tree, above) ?? fallback(tree, clause, above));
    case "adverbial":
      return adverbial(tree, clause, above, over);
    case "participle":
      return ofNoun(scene, clause, over);
    case "relative":
      // "the first time they have spoken": as true as the clause that holds it.
      return {
        ...OPEN,
        layers: over.layers.filter(({ act }) => RETELLING.has(act)),
        certainty: isAdverbialNoun(tree, clause.anchor) ? over.certainty : "certain",
        tense: over.tense,
      };
    case "subject":
      return { ...OPEN, layers: over.layers, certainty: "possible", tense: over.tense };
    default:
      // What stands beside is told by the same voice; a cue in parentheses ("he said") is the article's own.
      return isCueAside(scene, clause)
        ? { ...fromAbove(scene, above), tense: over.tense }
        : { ...OPEN, layers: over.layers, tense: over.tense };
  }
}

/** Acts whose content retells: what a relative clause adds to an accusation or a demand is the writer's. */
const RETELLING: ReadonlySet<SpeechAct> = new Set(["say", "announce", "report", "confirm", "deny", "warn", "expect"]);

const FROM: ReadonlyMap<string, Effect> = new Map(
  embedders.filter((row) => row.marker !== null).map((row) => [`${row.marker} ${row.lemma}`, row]),
);
const SUBORDINATORS: ReadonlyMap<string, Effect> = new Map(subordinators.map((row) => [row.words, row]));
const UNKNOWN: Effect = { polarity: "positive", certainty: "possible", tense: null };

/** A bare infinitive under a verb that the table does not know happened with it; a "to" or a gerund leaves it open. */
function fallback(tree: Tree, clause: Clause, above: Clause): Effect {
  if (clause.marker === "to" || clause.link === "content") return UNKNOWN;
  const gerund = tree.words[clause.head]?.feats.VerbForm === "Ger";
  return (
    (gerund ? effectOnGerund(tree, above) : undefined) ?? { ...UNKNOWN, certainty: gerund ? "possible" : "certain" }
  );
}

/** What somebody "had to" do, the writer says, was done. */
function hadTo(tree: Tree, above: Clause, { tense, layers }: Standing): Effect | undefined {
  const past = lemma(tree, above.head) === "have" && tense === "past" && layers.length === 0;
  if (!past || above.auxiliaries.length > 0) return undefined;
  return { polarity: "positive", certainty: "certain", tense: "past" };
}

function embedded(over: Standing, effect: Effect): Surroundings {
  return {
    layers: over.layers,
    polarity: times(over.polarity, effect.polarity),
    certainty: weaker(over.certainty, effect.certainty),
    tense: effect.tense ?? over.tense,
    lent: null,
  };
}

function adverbial(tree: Tree, clause: Clause, above: Clause, over: Standing): Surroundings {
  const from = FROM.get(`${clause.marker} ${lemma(tree, above.head)}`);
  if (from !== undefined) return embedded(over, from);
  const carriedOut =
    clause.marker === "to" && argument(above, "object") === undefined ? effectOf(tree, above) : undefined;
  if (carriedOut !== undefined) return embedded(over, carriedOut);
  const told = tenseOf(tree, clause);
  const listed = isInverted(clause) ? SUBORDINATORS.get("if") : SUBORDINATORS.get(clause.marker);
  // "until he resigned": a past tense tells that it came about, unless it only follows "said it would".
  const effect = told === "past" && over.tense !== "future" && listed?.tense === "future" ? undefined : listed;
  const finite = told !== null;
  const certainty = finite && over.tense !== "future" ? "certain" : over.certainty;
  const awaited = over.tense === "future" && ["when", "once", "after", "as soon as"].includes(clause.marker);
  return {
    layers: over.layers,
    polarity: effect?.polarity ?? "positive",
    certainty: weaker(certainty, effect?.certainty ?? (awaited ? "possible" : "certain")),
    tense: effect?.tense ?? over.tense,
    lent: effect?.tense ?? null,
  };
}

/** A participle tells of its noun ("announced by"); an infinitive or a that-clause completes it ("a plan to", "the claim that"). */
function ofNoun(scene: Scene, clause: Clause, over: Standing): Surroundings {
  const { tree, actors } = scene;
  const cue = nounCue(tree, clause.anchor);
  if (cue !== undefined && ["that", "of", "whether"].includes(clause.marker)) {
    const governing = scene.clauses[clause.parent];
    const holder = holderOf(scene, clause.anchor, governing);
    const denied = governing !== undefined && cueOf(tree, governing, "that")?.act === "deny";
    const layer = {
      sources: holder < 0 ? [] : sourcesAt(actors, tree, holder),
      act: denied ? "deny" : cue.act,
      direct: false,
      cue: spanOf(tree, [clause.anchor]),
      content: spanOfClause(tree, clause),
    } as const;
    const polarity = times(cue.polarity, denied !== deniesNoun(tree, clause.anchor) ? "negative" : "positive");
    return { layers: [layer, ...over.layers], polarity, certainty: cue.certainty, tense: over.tense, lent: null };
  }
  if (clause.marker === "to" || clause.marker === "of" || clause.marker === "for") {
    return embedded({ ...over, polarity: "positive" }, effectOfNoun(tree, clause.anchor) ?? UNKNOWN);
  }
  const past = clause.voice === "passive";
  const gerund = past ? undefined : effectOfNoun(tree, clause.anchor, true);
  if (gerund !== undefined) return embedded(over, gerund);
  return {
    ...OPEN,
    layers: over.layers,
    certainty: past ? "certain" : over.certainty,
    tense: past ? "past" : over.tense,
  };
}

/** Whose claim it is: its owner, or who makes it. */
function holderOf(scene: Scene, noun: number, governing: Clause | undefined): number {
  const owner = (scene.tree.dependents[noun] ?? []).find((at) => {
    const deprel = scene.tree.words[at]?.deprel;
    return deprel === "nmod:poss" || (deprel === "nmod" && ["by", "from"].includes(prepositionOf(scene.tree, at)));
  });
  if (owner !== undefined) return owner;
  const makes =
    governing !== undefined && argument(governing, "object")?.head === noun && givesVoice(scene.tree, governing);
  return makes ? (argument(governing, "subject")?.head ?? -1) : -1;
}

function underCue(scene: Scene, clause: Clause, above: Clause, cue: Cue): Surroundings {
  const over = standing(scene, above);
  const layer = layerOf(scene, above, cue, upToCue(scene, clause, above), clause);
  // "did not say whether it is so" leaves open what it is.
  const open = ["whether", "if"].includes(clause.marker);
  return {
    layers: [layer, ...over.layers],
    polarity: open ? "positive" : times(over.polarity, cue.polarity),
    certainty: weaker(weaker(cue.certainty, over.certainty), open ? "possible" : "certain"),
    tense: cue.tense ?? over.tense,
    lent: cue.tense,
  };
}

function layerOf(
  { tree, actors, quoted }: Scene,
  cueClause: Clause,
  { act }: Cue,
  content: Span,
  { head }: Clause,
): Layer {
  const speaker = speakerOf(cueClause);
  const direct = quoted.isQuoted(tree, head) && !quoted.isQuoted(tree, cueClause.head);
  return {
    sources: speaker < 0 ? [] : sourcesAt(actors, tree, speaker),
    act,
    direct,
    cue: spanOf(tree, [cueClause.head]),
    content,
  };
}

/** Who speaks: the subject, or the agent of a passive; −1 where nobody is named. */
export function speakerOf(cueClause: Clause): number {
  if (cueClause.voice === "active") return cueClause.expletive ? -1 : (argument(cueClause, "subject")?.head ?? -1);
  return cueClause.arguments.find(({ preposition }) => preposition === "by")?.head ?? -1;
}

/** All to whom a phrase and those joined to it refer. */
export function sourcesAt(actors: Actors, tree: Tree, head: number): readonly EntityId[] {
  return [...new Set(conjuncts(tree, head).flatMap((at) => actors.referentsAt(tree, at)))];
}

/** The source that is named in the clause itself: a cue beside it ("he said"), or "according to". */
function ownSource(scene: Scene, clause: Clause): { readonly layer: Layer; readonly cue: Cue } | undefined {
  const { tree, clauses, actors } = scene;
  const aside = clauses.find(
    (other) => other.parent === clause.index && other.link === "parataxis" && isCueAside(scene, other),
  );
  if (aside !== undefined) {
    const cue = cueOf(tree, aside, "that");
    if (cue !== undefined)
      return {
        layer: layerOf(scene, aside, cue, upToCue(scene, clause, aside), clause),
        cue: denied(tree, aside, cue),
      };
  }
  const phrase = phraseFor(tree, clause, clauses);
  if (phrase === undefined) return undefined;
  const {
    argument: { head },
    act,
    certainty,
  } = phrase;
  const layer: Layer = {
    sources: sourcesAt(actors, tree, head),
    act,
    direct: false,
    cue: cuePhraseSpan(tree, head),
    content: spanOfClause(tree, clause, head),
  };
  return { layer, cue: { act, certainty, polarity: "positive", tense: null } };
}

/** What is said: where its cue stands behind it only up to the cue, unless a quotation goes on after it. */
function upToCue({ tree, quoted }: Scene, clause: Clause, cue: Clause): Span {
  const whole = spanOfClause(tree, clause, cue.head);
  const speaker = speakerOf(cue);
  const named = speaker < 0 ? [] : subtree(tree, speaker).filter((at) => at > clause.head);
  const from = tree.sentence.tokens[Math.min(cue.head, ...named)]?.start ?? whole.end;
  const before = tree.sentence.tokens.findLast(({ end, text }) => end <= from && text !== ",");
  const goesOn = tree.words.some((_, at) => at > cue.head && quoted.isQuoted(tree, at));
  return clause.head > cue.head || goesOn || before === undefined ? whole : { start: whole.start, end: before.end };
}

/** "he did not say" beside a clause takes it back. */
const denied = (tree: Tree, aside: Clause, cue: Cue): Cue => ({
  ...cue,
  polarity: times(cue.polarity, polarityOf(tree, aside)),
  tense: null,
});

/** Whether a clause beside another only names its speaker: "both countries said", "the minister added". */
function isCueAside({ tree, clauses }: Scene, clause: Clause): boolean {
  return (
    clause.link === "parataxis" &&
    cueOf(tree, clause, "that") !== undefined &&
    speakerOf(clause) >= 0 &&
    !isParted(tree, clause) &&
    !clauses.some((other) => other.parent === clause.index && other.link === "content")
  );
}

/** A semicolon parts what is told for itself: "the talks failed; the minister described the offer". */
function isParted(tree: Tree, { head }: Clause): boolean {
  const first = subtree(tree, head)[0] ?? head;
  return [lower(tree, first), lower(tree, first - 1)].includes(";");
}

/** A closing "according to" bears on the main clause, wherever the parser hung it. */
function phraseFor(tree: Tree, clause: Clause, clauses: readonly Clause[]): ReturnType<typeof sourcePhrase> {
  const own = sourcePhrase(clause);
  const closing = clauses
    .map(sourcePhrase)
    .find((found) => found !== undefined && closesSentence(tree, found.argument.head));
  if (clause.link === "root" && closing !== undefined) return closing;
  return own === undefined || own.argument.head === closing?.argument.head ? undefined : own;
}

function cuePhraseSpan(tree: Tree, head: number): Span {
  const cases = (tree.dependents[head] ?? []).filter((at) => tree.words[at]?.deprel === "case");
  const words = cases.flatMap((at) => [at, ...(tree.dependents[at] ?? [])]);
  return spanOf(tree, words.length > 0 ? words : [head]);
}
