import type { CueVerb } from "../lexicon/generated/cue-verbs.ts";
import { argument, type Clause } from "../syntax/clause.ts";
import { spanOf, type Tree } from "../syntax/tree.ts";
import type { Actors } from "./actors.ts";
import { type Standing, within } from "./attribution.ts";
import { carriesOut, cueOf, type Effect, effectOf, preventionOf } from "./cues.ts";
import type { Frame } from "./frame.ts";
import type { ImplicitFrame } from "./implicit.ts";
import { weaker } from "./modality.ts";
import { doubtAbove, hedgeOfNoun } from "./noun-doubt.ts";
import { deniesNoun, times } from "./polarity.ts";
import { type Layer, type Quoted, sourcesAt, speakerOf } from "./sources.ts";
import type { Tense } from "./statement.ts";

/** What is known about the clauses of a sentence. */
export interface SentenceScene {
  readonly tree: Tree;
  readonly clauses: readonly Clause[];
  readonly standings: readonly Standing[];
  readonly actors: Actors;
  readonly quoted: Quoted;
}

const PLAIN: Standing = { layers: [], polarity: "positive", certainty: "certain", tense: "present" };

/** How a frame stands: its clause's standing, or what is left of it for a noun. */
export function standingOf(scene: SentenceScene, frame: Frame): Standing {
  const over = within(scene.tree, frame.head, scene.standings[frame.host] ?? PLAIN);
  if (frame.predicated) return over;
  // A noun beside the words in quotation marks is told by the same source, but not quoted.
  const quoted = scene.quoted.isQuoted(scene.tree, frame.head);
  const told = quoted ? over : { ...over, layers: over.layers.map((layer) => ({ ...layer, direct: false })) };
  return "tense" in frame ? ofImplicit(told, (frame as ImplicitFrame).tense) : ofEvent(scene, frame, told);
}

/** Titles and possessives are the writer's words, unless somebody is quoted. */
function ofImplicit(over: Standing, tense: Tense): Standing {
  return { ...PLAIN, layers: over.layers.filter(({ direct }) => direct), tense };
}

/**
 * A noun that tells of an act takes it for given ("Karsovia's invasion of Brelland"), unless its verb asks for it, plans
 * it, announces it or denies it, or an adjective doubts it.
 */
function ofEvent(scene: SentenceScene, frame: Frame, over: Standing): Standing {
  const { tree, clauses, actors } = scene;
  const hedge = hedgeOfNoun(tree, frame.head);
  const clause = clauses[frame.host];
  const governed = clause === undefined ? undefined : governing(tree, clause, frame.head, over);
  const given: Standing = {
    ...over,
    polarity: deniesNoun(tree, frame.head) ? "negative" : "positive",
    certainty: hedge.certainty,
    tense: hedge.tense ?? givenTense(over),
  };
  if (clause === undefined || governed === undefined) return weakened(scene, frame, given, over);
  if (governed.cue !== undefined) {
    const speaker = speakerOf(clause);
    const layer: Layer = {
      sources: speaker < 0 ? [] : sourcesAt(actors, tree, speaker),
      act: governed.cue.act,
      direct: false,
      cue: spanOf(tree, [clause.head]),
      content: null,
    };
    const certainty = weaker(weaker(governed.cue.certainty, over.certainty), hedge.certainty);
    return {
      layers: [layer, ...over.layers],
      polarity: times(times(over.polarity, governed.cue.polarity), given.polarity),
      certainty,
      tense: governed.cue.tense ?? hedge.tense ?? given.tense,
    };
  }
  const { effect } = governed;
  return {
    layers: over.layers,
    polarity: times(over.polarity, effect.polarity),
    certainty: weaker(weaker(effect.certainty, over.certainty), hedge.certainty),
    tense: effect.tense ?? hedge.tense ?? over.tense,
  };
}

const givenTense = (over: Standing): Tense => (over.tense === "future" ? "future" : "past");

/** What is not yet there shares the doubt of its clause: "may pay a visit to", "in a show of support". */
function weakened({ tree, clauses }: SentenceScene, frame: Frame, given: Standing, over: Standing): Standing {
  const owned =
    frame.rule !== "event-of-clause" &&
    (tree.dependents[frame.head] ?? []).some(
      (at) =>
        tree.words[at]?.deprel === "nmod:poss" ||
        (tree.words[at]?.deprel === "det" && tree.words[at]?.feats.Definite === "Def"),
    );
  const above = doubtAbove(tree, frame.head);
  if (owned) return { ...given, certainty: weaker(given.certainty, above) };
  const object =
    clauses[frame.host] !== undefined && argument(clauses[frame.host] as Clause, "object")?.head === frame.head;
  const certainty = weaker(weaker(given.certainty, over.certainty), above);
  return {
    ...given,
    certainty,
    polarity: object ? times(given.polarity, over.polarity) : given.polarity,
    tense: over.tense,
  };
}

/** What the clause's verb does to a noun that it governs: it puts it into somebody's mouth, or it makes it so or not so. */
interface Governing {
  readonly cue: CueVerb | undefined;
  readonly effect: Effect;
}

function governing(tree: Tree, clause: Clause, noun: number, over: Standing): Governing | undefined {
  const found = clause.arguments.find(({ head }) => head === noun);
  if (found === undefined || clause.kind !== "verb") return undefined;
  const object = found.role === "object" || (clause.voice === "passive" && found.role === "subject");
  const prevention = object ? preventionOf(tree, clause, noun) : undefined;
  // What is not blocked has perhaps come about.
  if (prevention !== undefined)
    return {
      cue: undefined,
      effect: over.polarity === "negative" ? { ...prevention, certainty: "possible" } : prevention,
    };
  const asked = ["for", "on"].includes(found.preposition) ? cueOf(tree, clause, "to") : undefined;
  const cue = asked ?? (object ? (cueOf(tree, clause, "to") ?? spoken(tree, clause)) : undefined);
  if (cue !== undefined) return { cue, effect: cue };
  const effect = object ? effectOf(tree, clause) : undefined;
  return effect === undefined || carriesOut(tree, clause) ? undefined : { cue, effect };
}

/** Verbs of speech whose object they make known, promise or deny; others ("describe a visit") take it for given. */
function spoken(tree: Tree, clause: Clause): CueVerb | undefined {
  const cue = cueOf(tree, clause, "that") ?? cueOf(tree, clause, "self");
  return cue !== undefined &&
    ["announce", "confirm", "deny", "promise", "threaten", "expect", "warn", "report"].includes(cue.act)
    ? cue
    : undefined;
}
