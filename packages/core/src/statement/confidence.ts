import { confidenceSigns } from "../lexicon/generated/confidence-signs.ts";
import type { Clause } from "../syntax/clause.ts";
import type { Tree } from "../syntax/tree.ts";
import type { Span } from "../text/span.ts";
import type { Statement } from "./statement.ts";
import type { SentenceScene } from "./told.ts";

/** The one default threshold: below it a statement is a candidate, and never asserted. */
export const threshold = 0.45;

const WEIGHTS: ReadonlyMap<string, number> = new Map(confidenceSigns.map(({ sign, weight }) => [sign, weight]));

/** What of a statement its confidence is read from. */
export type Told = Pick<Statement, "spans" | "attributions">;

/**
 * How likely the statement is right, as an editor would judge it: between 0 and 1, in hundredths.
 *
 * A logistic regression on the signs, fitted by `test/bench/fit-confidence.ts` on statements that were read one by one;
 * `docs/accuracy/confidence.md` has its calibration.
 */
export function confidenceOf(scene: SentenceScene, told: Told): number {
  const sum = ["all", ...signsOf(scene, told)].reduce((total, sign) => total + (WEIGHTS.get(sign) ?? 0), 0);
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}

/** From how many words on a sentence is long, and from how many clauses above a clause is deep. */
const LONG = 32;
const DEEP = 2;
/** How much doubt is a sign; what exceeds one exceeds the smaller ones too. */
const DOUBTS = [0.1, 0.3];

/**
 * What bears on whether a statement is right: how sure the parser was of the words that it hangs on, how far down it stands, and
 * who its subject is.
 */
export function signsOf(scene: SentenceScene, { spans, attributions }: Told): readonly string[] {
  const { tree, clauses, actors } = scene;
  const [verb, subject, object] = [
    headOf(tree, spans.relation),
    headOf(tree, spans.subject),
    headOf(tree, spans.object),
  ];
  const clause = clauses.find(({ head }) => head === verb);
  const [{ speechAct, certainty }] = attributions;
  const [referent] = actors.referentsAt(tree, subject).map((id) => actors.entity(id));
  const signs = [
    referent !== undefined && `subject ${referent.type}`,
    actors.mentionAt(tree, subject)?.kind === "pronoun" && "subject pronoun",
    clause?.arguments.some(({ head, borrowed }) => head === subject && borrowed) && "subject understood",
    clausesAbove(clauses, clause) >= DEEP && "clause deep",
    tree.words.length > LONG && "sentence long",
    speechAct === null && certainty !== "certain" && "unsure by itself",
  ];
  return [
    ...signs.filter((sign) => typeof sign === "string"),
    ...doubts("way to the root", tree, wayUp(tree, verb)),
    ...doubts("way to subject or object", tree, [...between(tree, verb, subject), ...between(tree, verb, object)]),
  ];
}

function doubts(what: string, tree: Tree, words: readonly number[]): readonly string[] {
  const most = Math.max(0, ...words.map((at) => tree.words[at]?.doubt ?? 0));
  return DOUBTS.filter((doubt) => most > doubt).map((doubt) => `${what} doubted ${doubt}`);
}

/** The word and those above it, up to the root. */
function wayUp(tree: Tree, word: number): readonly number[] {
  const way: number[] = [];
  for (let at = word; at >= 0; at = tree.words[at]?.head ?? -1) way.push(at);
  return way;
}

/** The words whose arcs lead from one of the two to the other. */
function between(tree: Tree, one: number, other: number): readonly number[] {
  const [ways, others] = [wayUp(tree, one), wayUp(tree, other)];
  return [...ways.filter((at) => !others.includes(at)), ...others.filter((at) => !ways.includes(at))];
}

function clausesAbove(clauses: readonly Clause[], clause: Clause | undefined): number {
  let count = 0;
  for (let at = clause?.parent ?? -1; at >= 0; at = clauses[at]?.parent ?? -1) count++;
  return count;
}

function wordsIn(tree: Tree, { start, end }: Span): readonly number[] {
  return tree.sentence.tokens.flatMap((token, at) => (token.start < end && start < token.end ? [at] : []));
}

/** The word of the span that hangs on none of the others. */
function headOf(tree: Tree, span: Span): number {
  const words = wordsIn(tree, span);
  return words.find((at) => !words.includes(tree.words[at]?.head ?? -1)) ?? words[0] ?? -1;
}
