import { subordinators } from "../lexicon/generated/subordinators.ts";
import { timeUnits } from "../lexicon/generated/time-units.ts";
import { argument, type Clause, isInverted } from "../syntax/clause.ts";
import { isAdverbialNoun, lemma, lower } from "../syntax/phrases.ts";
import { leftEdge, spanOf, type Tree } from "../syntax/tree.ts";
import { containsSpan } from "../text/span.ts";
import type { Actors } from "./actors.ts";
import { contrastedWith, isOutsideAside, speaksForItself } from "./contrasts.ts";
import {
  type Cue,
  contentCue,
  cueOf,
  cuesOf,
  type Effect,
  effectAfter,
  effectOf,
  effectOfNoun,
  effectOfPhrase,
  effectOnGerund,
  isGerund,
  nounCue,
  preventionOf,
  sourcePhrase,
} from "./cues.ts";
import { spanOfClause } from "./evidence.ts";
import { certaintyOf, isPerfect, isQuestion, tenseOf, underPlan, weaker } from "./modality.ts";
import { doubtAbove, doubtOfNoun, doubtOfVerb, OPENING, toldOfNoun } from "./noun-doubt.ts";
import { deniesComplement, deniesContent, deniesNoun, polarityOf, times } from "./polarity.ts";
import { asks, asksWhy, isCleft, isJudged, isLikened, isWritersAside, namedAs, retells, sumsUp } from "./relatives.ts";
import {
  type Asides,
  asidesOf,
  holderOf,
  isCueAside,
  type Layer,
  layerOf,
  ownSource,
  type Quoted,
  type SourceScene,
  sourcesAt,
  speakerOf,
  tellsWhoSaid,
  upToCue,
} from "./sources.ts";
import type { Certainty, Polarity, SpeechAct, Tense } from "./statement.ts";

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

/** The standing of every clause of a sentence, in the order of the clauses. */
export function standingsOf(
  tree: Tree,
  clauses: readonly Clause[],
  actors: Actors,
  quoted: Quoted,
): readonly Standing[] {
  const found: SourceScene = { tree, clauses, actors, quoted };
  const scene: Scene = { ...found, asides: asidesOf(found), standings: new Map(), surroundings: new Map() };
  return clauses.map((clause) => standing(scene, clause));
}

interface Scene extends SourceScene {
  readonly asides: Asides;
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
    ...underPlan(scene.tree, clause),
  };
  scene.standings.set(clause.index, found);
  return found;
}

function surroundings(scene: Scene, clause: Clause): Surroundings {
  const known = scene.surroundings.get(clause.index);
  if (known !== undefined) return known;
  const outer = fromAbove(scene, clause);
  const named = ownSource(scene, scene.asides, clause, outer.polarity);
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
  if (above === undefined) {
    const top = isQuestion(scene.tree) ? { ...OPEN, certainty: "possible" as const } : OPEN;
    // "Rumours that the dam burst": a noun that nothing governs.
    const told = clause.link === "participle" ? clause : toldOfNoun(scene.tree, clause);
    return told === undefined ? top : ofNoun(scene, told, { ...top, tense: "present" });
  }
  const contrasted = contrastedWith(scene, clause, above);
  if (contrasted !== undefined) {
    const { layers, tense } = standing(scene, contrasted);
    return { ...OPEN, layers, tense };
  }
  // "has not shown the letter in which, he says, a minister lied": he says the latter only.
  if (isOutsideAside(scene, clause, above)) return fromAbove(scene, above);
  if (clause.link === "conjunct") return { ...surroundings(scene, above), tense: standing(scene, above).tense };
  const { tree } = scene;
  const cue = asksWhy(tree, clause) ? cueOf(tree, above, "that") : contentCue(tree, clause, above);
  if (cue !== undefined) return underCue(scene, clause, above, cue);
  const over = standing(scene, above);
  // "reviewing whether to sell": nothing is decided.
  if (/\bwhether( to)?$/.test(clause.marker) && clause.marker !== "whether")
    return embedded({ ...over, polarity: "positive" }, UNKNOWN);
  switch (clause.link) {
    case "content":
    case "complement":
      return embedded(over, hadTo(tree, above, over) ?? ofPredicate(tree, clause, above, over));
    case "adverbial":
      if (tellsWhoSaid(scene, clause)) return { ...OPEN, tense: over.tense };
      return reason(scene, clause, above, over) ?? adverbial(tree, clause, above, over);
    case "participle":
      return ofNoun(scene, clause, over);
    case "relative": {
      const namer = namedAs(scene, clause, above);
      if (namer !== undefined) return { ...OPEN, layers: [namer, ...over.layers], tense: over.tense };
      // "the first time they have spoken": as true as the clause that holds it.
      return {
        ...OPEN,
        layers:
          sumsUp(tree, clause) || asks(tree, above) || isOfSource(tree, clause, above) || isWritersAside(tree, clause)
            ? []
            : over.layers.filter(retells(tree, clause)),
        ...(isAdverbialNoun(tree, clause.anchor) || isComplement(scene, clause) ? { certainty: over.certainty } : {}),
        ...(isLikened(tree, clause, above) ? { certainty: "possible" as const } : {}),
        ...(isCleft(tree, clause, above) ? { certainty: over.certainty, polarity: over.polarity } : {}),
        tense: over.tense,
      };
    }
    case "subject": {
      // "It is not true that they signed": the adjective says whether it is so.
      const verdict = clause.marker === "that" && above.kind === "copula" ? effectOf(tree, above) : undefined;
      if (verdict !== undefined) return embedded(over, verdict);
      return { ...OPEN, layers: over.layers, certainty: "possible", tense: over.tense };
    }
    default:
      // What stands beside is told by the same voice; a cue in parentheses ("he said") is the article's own.
      if (isCueAside(scene, clause)) return { ...fromAbove(scene, above), tense: over.tense };
      return { ...OPEN, layers: speaksForItself(tree, clause) ? [] : over.layers, tense: over.tense };
  }
}

const SUBORDINATORS: ReadonlyMap<string, Effect> = new Map(subordinators.map((row) => [row.words, row]));
const UNKNOWN: Effect = { polarity: "positive", certainty: "possible", tense: null };

/** A bare infinitive under a verb that the table does not know happened with it; a "to" or a gerund leaves it open. */
function fallback(tree: Tree, clause: Clause, above: Clause): Effect {
  if (clause.marker === "to" || clause.link === "content") return UNKNOWN;
  const gerund = isGerund(tree, clause);
  return (
    (gerund ? effectOnGerund(tree, above) : undefined) ?? { ...UNKNOWN, certainty: gerund ? "possible" : "certain" }
  );
}

/** What the predicate says of what completes it: "was angry that", "failed to", "ought to have"; "not known to" leaves it open. */
function ofPredicate(tree: Tree, clause: Clause, above: Clause, over: Standing): Effect {
  const effect =
    effectAfter(tree, above, clause.marker) ?? effectOfPhrase(tree, above, clause) ?? effectOf(tree, above);
  if (effect === undefined) return fallback(tree, clause, above);
  const missed = effect.tense === "future" && effect.certainty === "certain" && isPerfect(tree, clause);
  if (missed) return { ...effect, certainty: "hypothetical", tense: "past" };
  const unknown = over.polarity === "negative" && lemma(tree, above.head) === "know";
  return unknown ? UNKNOWN : effect;
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

/** "criticized the plan because it harms the poor": the reason of whoever praises or blames is theirs, and not the writer's. */
function reason(scene: Scene, clause: Clause, above: Clause, over: Standing): Surroundings | undefined {
  const cue = cuesOf(scene.tree, above).find(({ act }) => JUDGING.has(act));
  if (clause.marker !== "because" || cue === undefined || speakerOf(above) < 0) return undefined;
  // Why somebody urges or wants a thing, they say.
  const act = ["urge", "demand"].includes(cue.act) ? "say" : cue.act;
  const layer = layerOf(scene, above, { ...cue, act }, spanOfClause(scene.tree, clause), clause);
  return { ...OPEN, layers: [layer, ...over.layers], certainty: over.certainty, tense: over.tense };
}

const JUDGING: ReadonlySet<SpeechAct> = new Set(["criticize", "praise", "accuse", "deny", "urge", "demand", "warn"]);

function adverbial(tree: Tree, clause: Clause, above: Clause, over: Standing): Surroundings {
  const from = effectAfter(tree, above, clause.marker);
  // "found not guilty of"
  if (from !== undefined)
    return embedded(
      over,
      deniesComplement(tree, above) ? { ...from, polarity: times(from.polarity, "negative") } : from,
    );
  const carriedOut =
    clause.marker === "to" && argument(above, "object") === undefined
      ? (effectOfPhrase(tree, above, clause) ?? effectOf(tree, above))
      : undefined;
  if (carriedOut !== undefined) return embedded(over, carriedOut);
  const ruled = clause.marker === "" && follows(tree, clause, above) ? effectOf(tree, above) : undefined;
  if (ruled !== undefined) return embedded(over, ruled);
  const told = tenseOf(tree, clause);
  const listed = isInverted(clause) ? SUBORDINATORS.get("if") : SUBORDINATORS.get(clause.marker);
  // "until he resigned": a past tense tells that it came about, unless it only follows "said it would".
  const effect = told === "past" && over.tense !== "future" && listed?.tense === "future" ? undefined : listed;
  const finite = told !== null;
  const certainty = finite && over.tense !== "future" ? "certain" : over.certainty;
  const awaited =
    (over.tense === "future" && AWAITING.has(clause.marker)) || (told === "present" && clause.marker === "before");
  return {
    layers: datesSaying(tree, clause) ? [] : over.layers,
    polarity: effect?.polarity ?? "positive",
    certainty: weaker(certainty, effect?.certainty ?? (awaited ? "possible" : "certain")),
    tense: effect?.tense ?? over.tense,
    lent: effect?.tense ?? null,
  };
}

/** "said it would close, less than a week after a strike ended": behind a comma and a span of time the writer tells when it was said. */
function datesSaying(tree: Tree, { head, marker }: Clause): boolean {
  if (marker !== "after" && marker !== "before") return false;
  const first = leftEdge(tree, head);
  const comma = tree.words.findLastIndex((_, at) => at < first && lower(tree, at) === ",");
  const between = tree.words.slice(comma + 1, first).map(({ lemma: word }) => word);
  return comma > 0 && between.length < 7 && UNITS.has(between.at(-1) ?? "");
}

const UNITS: ReadonlySet<string> = new Set(timeUnits.map(({ word }) => word));

/** What opens a clause that is not yet so where the clause above is still to come. */
const AWAITING: ReadonlySet<string> = new Set(["when", "once", "after", "as soon as", "as long as", "so long as"]);

/** "ruled out forcing": a gerund right behind a verb without an object completes it, whatever the parser says. */
function follows(tree: Tree, clause: Clause, above: Clause): boolean {
  const before = above.particle < 0 ? above.head : above.particle;
  return isGerund(tree, clause) && clause.head === before + 1 && argument(above, "object") === undefined;
}

/** A participle tells of its noun ("announced by"); an infinitive or a that-clause completes it ("a plan to", "the claim that"). */
function ofNoun(scene: Scene, clause: Clause, over: Standing): Surroundings {
  const { tree, actors } = scene;
  const cue = nounCue(tree, clause.anchor);
  // "a claim that the union called absurd": nobody claims the calling.
  if (clause.marker === "that" && sumsUp(tree, clause) && isJudged(tree, clause)) return { ...OPEN, tense: over.tense };
  const own = clause.arguments.some(({ role, borrowed }) => role === "subject" && !borrowed);
  // "claims the firm hid the crack"
  const completes = ["that", "of", "whether"].includes(clause.marker) || (clause.marker === "" && own);
  if (cue !== undefined && completes) {
    const governing = scene.clauses[clause.parent];
    // "could not verify the claim that": whoever does not confirm it does not say it.
    const unheld =
      over.polarity === "negative" && governing !== undefined && cueOf(tree, governing, "that") !== undefined;
    const holder = holderOf(scene, clause.anchor, unheld ? undefined : governing);
    const denied = governing !== undefined && cueOf(tree, governing, "that")?.act === "deny";
    const layer = {
      sources: holder < 0 ? [] : sourcesAt(actors, tree, holder),
      act: denied ? "deny" : cue.act,
      direct: false,
      cue: spanOf(tree, [clause.anchor]),
      content: spanOfClause(tree, clause),
    } as const;
    // "the claim that the dam burst was false": the writer's word on it.
    const isSubject = governing !== undefined && argument(governing, "subject")?.head === clause.anchor;
    const isFalse = isSubject && governing.kind === "copula" && effectOf(tree, governing)?.polarity === "negative";
    const negated = [denied, deniesNoun(tree, clause.anchor), isFalse].filter(Boolean).length % 2 === 1;
    const polarity = times(cue.polarity, negated ? "negative" : "positive");
    // "denied rumours that it burst": whoever denies them is sure.
    const certainty = denied && over.polarity === "positive" ? "certain" : cue.certainty;
    return { layers: [layer, ...over.layers], polarity, certainty, tense: over.tense, lent: null };
  }
  if (clause.marker === "that") return embedded(over, effectOfNoun(tree, clause.anchor, "that") ?? UNKNOWN);
  if (clause.marker === "to" || OPENING.has(clause.marker)) {
    const governing = scene.clauses[clause.parent];
    const spared = governing === undefined ? undefined : preventionOf(tree, governing, clause.anchor);
    const undone = spared?.polarity === "negative" && governsAnchor(clause, governing);
    const polarity = undone || deniesNoun(tree, clause.anchor) ? "negative" : "positive";
    return embedded({ ...over, polarity }, effectOfNoun(tree, clause.anchor) ?? UNKNOWN);
  }
  const past = clause.voice === "passive";
  const gerund = past ? undefined : effectOfNoun(tree, clause.anchor, "gerund");
  if (gerund !== undefined) return embedded(over, gerund);
  const given = past && !isComplement(scene, clause);
  // "the idea of Karsovia attacking Brelland"
  const above = weaker(doubtAbove(tree, clause.anchor), doubtOfVerb(tree, scene.clauses[clause.parent], clause.anchor));
  const doubt = past ? "certain" : weaker(doubtOfNoun(tree, clause.anchor), above);
  return {
    ...OPEN,
    layers: past
      ? isWritersAside(tree, clause)
        ? []
        : over.layers.filter(({ sources }) => sources.length > 0)
      : over.layers,
    certainty: given ? "certain" : weaker(over.certainty, doubt),
    tense: past ? "past" : over.tense,
  };
}

/** "according to two diplomats who attended": what tells of the source is the writer's. */
const isOfSource = (tree: Tree, { anchor }: Clause, above: Clause): boolean =>
  sourcePhrase(tree, above)?.head === anchor;

/** "would become the first moon known to hold water": what tells of the complement is as true as its clause. */
function isComplement({ clauses }: Scene, { parent, anchor }: Clause): boolean {
  return clauses[parent]?.arguments.some(({ role, head }) => role === "complement" && head === anchor) === true;
}

/** "scrapped a plan to build": the noun is what the verb acts on. */
const governsAnchor = ({ anchor }: Clause, governing: Clause | undefined): boolean =>
  governing !== undefined && argument(governing, governing.voice === "passive" ? "subject" : "object")?.head === anchor;

function underCue(scene: Scene, clause: Clause, above: Clause, cue: Cue): Surroundings {
  const over = standing(scene, above);
  const layer = layerOf(scene, above, cue, upToCue(scene, clause, above), clause);
  // "did not say whether it is so" leaves open what it is.
  const open = ["whether", "if"].includes(clause.marker);
  // "did not rule out", "would not confirm": that is no word for or against it; "did not say that" is none for it.
  const told = cue.certainty === "certain" && cue.tense === null;
  const vague = over.polarity === "negative" && (cue.polarity === "negative" || told);
  const denied = times(over.polarity, cue.polarity) === "negative" && !(vague && cue.act === "confirm");
  const polarity = denied || deniesContent(scene.tree, above) ? "negative" : "positive";
  return {
    layers: [layer, ...over.layers],
    // "did not say when it burst": that it did is taken for given.
    polarity: open || asks(scene.tree, clause) ? "positive" : polarity,
    certainty: weaker(weaker(cue.certainty, over.certainty), open || vague ? "possible" : "certain"),
    tense: cue.tense ?? over.tense,
    lent: cue.tense,
  };
}
