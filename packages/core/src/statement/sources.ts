import type { EntityId } from "../entity/entity.ts";
import { argument, type Clause } from "../syntax/clause.ts";
import { conjuncts, isPartedBy, lower, prepositionOf } from "../syntax/phrases.ts";
import { spanOf, subtree, type Tree } from "../syntax/tree.ts";
import type { Span } from "../text/span.ts";
import type { Actors } from "./actors.ts";
import {
  type Cue,
  closesSentence,
  cueOf,
  givesVoice,
  headlineSource,
  type SourcePhrase,
  sourcePhrase,
} from "./cues.ts";
import { spanOfClause } from "./evidence.ts";
import { polarityOf, times } from "./polarity.ts";
import type { Polarity, SpeechAct } from "./statement.ts";

/** Somebody who answers for what is told. */
export interface Layer {
  /** Empty where the text does not say who: "is said to". */
  readonly sources: readonly EntityId[];
  readonly act: SpeechAct;
  readonly direct: boolean;
  readonly cue: Span | null;
  readonly content: Span | null;
}

/** Who is quoted where: filled in from the quotations of the article. */
export interface Quoted {
  layerAt(tree: Tree, word: number): Layer | undefined;
  isQuoted(tree: Tree, word: number): boolean;
}

/** A sentence in which sources are looked for. */
export interface SourceScene {
  readonly tree: Tree;
  readonly clauses: readonly Clause[];
  readonly actors: Actors;
  readonly quoted: Quoted;
}

/** The source that a cue names for a clause. */
export function layerOf(
  { tree, actors, quoted }: SourceScene,
  cueClause: Clause,
  { act }: Cue,
  content: Span,
  { head }: Clause,
): Layer {
  const speakers = cueClause.voice === "active" ? subjectsOf(cueClause) : [speakerOf(cueClause)];
  // "One of them, Paloma Reyer, said": the parser may see two subjects, of which the second has the name.
  const named = speakers.map((at) => (at < 0 ? [] : sourcesAt(actors, tree, at)));
  const direct = quoted.isQuoted(tree, head) && !quoted.isQuoted(tree, cueClause.head);
  return {
    sources: named.find((found) => found.length > 0) ?? [],
    act,
    direct,
    cue: spanOf(tree, [cueClause.head]),
    content,
  };
}

const subjectsOf = (clause: Clause): readonly number[] =>
  clause.expletive ? [] : clause.arguments.filter(({ role }) => role === "subject").map(({ head }) => head);

/** Who speaks: the subject, or the agent of a passive; −1 where nobody is named. */
export function speakerOf(cueClause: Clause): number {
  if (cueClause.voice === "active") return cueClause.expletive ? -1 : (argument(cueClause, "subject")?.head ?? -1);
  return cueClause.arguments.find(({ preposition }) => preposition === "by")?.head ?? -1;
}

/** All to whom a phrase and those joined to it refer. */
export function sourcesAt(actors: Actors, tree: Tree, head: number): readonly EntityId[] {
  return [...new Set(conjuncts(tree, head).flatMap((at) => actors.referentsAt(tree, at)))];
}

/** What names sources in a sentence. */
export interface Asides {
  /** Clauses that do no more, and what each speaks for: always, or only where nothing denies it. */
  readonly beside: readonly { readonly aside: Clause; readonly of: Clause; readonly always: boolean }[];
  /** The phrase that ends the sentence: "…, according to the firm"; one behind "although" bears on what that opens. */
  readonly closing: SourcePhrase | undefined;
}

/** The asides of a sentence. */
export function asidesOf(scene: SourceScene): Asides {
  const { tree, clauses } = scene;
  return {
    beside: clauses.flatMap((aside) => {
      const [inserted, told] = [asideOf(scene, aside), tellsOf(scene, aside)];
      return [
        ...(inserted === undefined ? [] : [{ aside, of: inserted, always: true }]),
        ...(told === undefined ? [] : [{ aside, of: told, always: false }]),
      ];
    }),
    closing: clauses
      .filter((clause) => !isConceded(clauses, clause))
      .map((clause) => sourcePhrase(tree, clause))
      .find((found) => found !== undefined && closesSentence(tree, found.head)),
  };
}

/**
 * The source that is named in the clause itself: a cue beside it ("he said", "as he said"), or "according to". In what is denied,
 * "as he said" tells what others say of it.
 */
export function ownSource(
  scene: SourceScene,
  asides: Asides,
  clause: Clause,
  outer: Polarity = "positive",
): { readonly layer: Layer; readonly cue: Cue } | undefined {
  const { tree, actors } = scene;
  const found = asides.beside.find(({ of, always }) => of === clause && (always || outer === "positive"))?.aside;
  const aside = found === undefined ? undefined : withSpeaker(tree, found);
  if (aside !== undefined) {
    const cue = cueOf(tree, aside, "that");
    if (cue !== undefined)
      return {
        layer: layerOf(scene, aside, cue, upToCue(scene, clause, aside), clause),
        cue: denied(tree, aside, cue),
      };
  }
  const phrase = phraseFor(tree, clause, asides);
  if (phrase === undefined) return undefined;
  const { head, act, certainty } = phrase;
  const layer: Layer = {
    sources: sourcesAt(actors, tree, head),
    act,
    direct: false,
    cue: spanOf(tree, phrase.cue),
    content: spanOfClause(tree, clause, head),
  };
  return { layer, cue: { act, certainty, polarity: "positive", tense: null } };
}

/**
 * The clause into which another is put between commas to name its speaker, though the parser hangs it on a noun: "the dam, it is
 * feared, has burst", "whose note, she said, was lost". Else the clause beside which it stands.
 */
function asideOf(scene: SourceScene, aside: Clause): Clause | undefined {
  const { clauses } = scene;
  if (isCueAside(scene, aside)) return aside.link === "parataxis" ? clauses[aside.parent] : insertedIn(scene, aside);
  return undefined;
}

function insertedIn({ clauses }: SourceScene, { head, anchor, parent }: Clause): Clause | undefined {
  const holds = ({ arguments: args }: Clause): boolean => args.some((each) => each.head === anchor);
  const after = clauses.find((other) => other.link === "relative" && other.anchor === anchor && other.head > head);
  return after ?? clauses.find((other) => other.index === parent && holds(other));
}

/** Whether an as-clause only tells who said it: "as the union claims". The writer tells that. */
export function tellsWhoSaid({ tree, clauses }: SourceScene, clause: Clause): boolean {
  const cue = cueOf(tree, clause, "that");
  if (clause.link !== "adverbial" || clause.marker !== "as" || cue === undefined || !TOLD.has(cue.act)) return false;
  const own = argument(clause, "subject");
  const object = argument(clause, "object", "iobject", "complement");
  if (own === undefined || own.borrowed || clause.voice !== "active" || clause.expletive) return false;
  if (object !== undefined && lower(tree, object.head) !== "it") return false;
  return !clauses.some(({ parent, link }) => parent === clause.index && ["content", "complement"].includes(link));
}

/** "As the union claims, the firm closed a mine": the clause that an as-clause with a verb of saying and nothing else speaks for. */
function tellsOf(scene: SourceScene, clause: Clause): Clause | undefined {
  const { tree, clauses } = scene;
  if (!tellsWhoSaid(scene, clause)) return undefined;
  let about = clauses[clause.parent];
  // "asked whether the price was set, as an adviser testified": what stands right before it.
  for (let next = about; next !== undefined; ) {
    about = next;
    const { index, head } = next;
    next = clauses.findLast(
      (each) =>
        each.parent === index &&
        (ASKED.has(each.link) || each.marker === "to" || concedes(each)) &&
        each.head > head &&
        each.head < clause.head,
    );
  }
  return about !== undefined && polarityOf(tree, about) === "positive" ? about : undefined;
}

/** Whether a clause sets something against the one that it hangs on. */
export const concedes = ({ link, marker }: Clause): boolean => link === "adverbial" && CONCESSIONS.has(marker);

/** Words that set one voice against another. */
const CONCESSIONS: ReadonlySet<string> = new Set(["although", "though", "even though", "while", "whereas"]);

const ASKED: ReadonlySet<Clause["link"]> = new Set(["content", "complement"]);

/** What is done by saying how it is; what was demanded or promised, and then came about, the writer tells. */
const TOLD: ReadonlySet<SpeechAct> = new Set(["say", "report", "announce", "accuse", "confirm", "criticize"]);

/** Whose claim it is: its owner, or who makes it. */
export function holderOf(scene: SourceScene, noun: number, governing: Clause | undefined): number {
  const owner = (scene.tree.dependents[noun] ?? []).find((at) => {
    const deprel = scene.tree.words[at]?.deprel;
    return deprel === "nmod:poss" || (deprel === "nmod" && ["by", "from"].includes(prepositionOf(scene.tree, at)));
  });
  if (owner !== undefined) return owner;
  const makes =
    governing !== undefined && argument(governing, "object")?.head === noun && givesVoice(scene.tree, governing);
  return makes ? (argument(governing, "subject")?.head ?? -1) : -1;
}

/** What is said: where its cue stands behind it only up to the cue, unless a quotation goes on after it. */
export function upToCue({ tree, clauses, quoted }: SourceScene, clause: Clause, cue: Clause): Span {
  const whole = spanOfClause(tree, clause, cue.head);
  const speaker = speakerOf(cue);
  const named = speaker < 0 ? [] : subtree(tree, speaker).filter((at) => at > clause.head);
  const from = tree.sentence.tokens[Math.min(cue.head, ...named)]?.start ?? whole.end;
  const before = tree.sentence.tokens.findLast(({ end, text }) => end <= from && text !== ",");
  const goesOn = tree.words.some((_, at) => at > cue.head && quoted.isQuoted(tree, at));
  // "The bridge was closed, the mayor said, and will reopen": what is joined behind the cue without a subject of its own is said as well.
  const joined = clauses.some(
    ({ parent, link, head, arguments: args }) =>
      parent === clause.index &&
      link === "conjunct" &&
      head > cue.head &&
      args.every(({ role, borrowed }) => role !== "subject" || borrowed),
  );
  return clause.head > cue.head || goesOn || joined || before === undefined
    ? whole
    : { start: whole.start, end: before.end };
}

/** "he did not say" beside a clause takes it back. */
const denied = (tree: Tree, aside: Clause, cue: Cue): Cue => ({
  ...cue,
  polarity: times(cue.polarity, polarityOf(tree, aside)),
  tense: null,
});

/** Whether a clause beside another only names its speaker: "both countries said", "the minister added". */
export function isCueAside({ tree, clauses }: SourceScene, clause: Clause): boolean {
  return (
    (clause.link === "parataxis" || isInserted(tree, clause) || apposedSpeaker(tree, clause) >= 0) &&
    cueOf(tree, clause, "that") !== undefined &&
    (speakerOf(clause) >= 0 || apposedSpeaker(tree, clause) >= 0 || isSaid(tree, clause)) &&
    // A semicolon parts what is told for itself: "the talks failed; the minister described the offer".
    !isPartedBy(tree, clause.head, ";") &&
    !clauses.some((other) => other.parent === clause.index && other.link === "content")
  );
}

/** "Karsovia, the mayor insisted, attacked": the speaker whom the parser takes for another name of the noun before; −1 without. */
function apposedSpeaker(tree: Tree, { link, head, anchor }: Clause): number {
  const bare = link === "relative" && subtree(tree, head).length === 1 && tree.words[head]?.feats.Tense === "Past";
  if (!bare || lower(tree, head + 1) !== ",") return -1;
  let at = head - 1;
  while (tree.words[at]?.deprel === "flat") at = tree.words[at]?.head ?? -1;
  return tree.words[at]?.deprel === "appos" && tree.words[at]?.head === anchor ? at : -1;
}

function withSpeaker(tree: Tree, clause: Clause): Clause {
  const speaker = apposedSpeaker(tree, clause);
  if (speaker < 0) return clause;
  return { ...clause, arguments: [{ role: "subject", preposition: "", head: speaker, borrowed: false }] };
}

/** Whether a clause stands between commas with no more than its own subject. */
function isInserted(tree: Tree, { link, head, arguments: args }: Clause): boolean {
  const words = subtree(tree, head).filter((at) => lower(tree, at) !== ",");
  const [first = head, last = head] = [words[0], words.at(-1)];
  return (
    link === "relative" &&
    last === head &&
    args.length === 1 &&
    args.every(({ role, borrowed }) => role === "subject" && !borrowed) &&
    !["who", "which", "that"].includes(lower(tree, first)) &&
    lower(tree, first - 1) === "," &&
    lower(tree, last + 1) === ","
  );
}

/** "it is claimed": nobody by name says it. */
const isSaid = (tree: Tree, clause: Clause): boolean =>
  clause.voice === "passive" && (clause.expletive || lower(tree, argument(clause, "subject")?.head ?? -1) === "it");

/** A closing "according to" bears on the main clause, wherever the parser hung it. */
function phraseFor(tree: Tree, clause: Clause, { closing }: Asides): SourcePhrase | undefined {
  const own = sourcePhrase(tree, clause) ?? headlineSource(tree, clause);
  if (clause.link === "root" && closing !== undefined) return closing;
  return own === undefined || own.head === closing?.head ? undefined : own;
}

/** Whether it is set against the main clause, or stands in what is. */
function isConceded(clauses: readonly Clause[], clause: Clause): boolean {
  for (let at: Clause | undefined = clause; at !== undefined; at = clauses[at.parent]) if (concedes(at)) return true;
  return false;
}
