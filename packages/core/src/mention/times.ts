import type { Document } from "../document/document.ts";
import { isBelow, type Tree, universal } from "../syntax/tree.ts";
import { compareSpans, overlapsSpan } from "../text/span.ts";
import { amountsIn } from "./amounts.ts";
import type { TimeExpression } from "./mention.ts";
import { directionAt } from "./time-direction.ts";
import { matchTime, type TimeMatch } from "./time-patterns.ts";
import { daysOf } from "./time-values.ts";
import { type Piece, piecesOf } from "./time-words.ts";

/**
 * The times, amounts of money, percentages and measured quantities of a document, ordered by span, without overlap.
 *
 * Relative times are reckoned from the article's date alone: without it they stay `null`, and no clock or time zone is ever
 * asked. A weekday or a month without a year is the one that the tense of its verb points at.
 */
export function findTimes(document: Document, trees: readonly Tree[]): readonly TimeExpression[] {
  return trees.flatMap((tree) => {
    const times = timesIn(document, tree);
    const amounts = amountsIn(tree).filter((amount) => !times.some((time) => overlapsSpan(time, amount)));
    return [...times, ...amounts].sort(compareSpans);
  });
}

function timesIn({ article }: Document, tree: Tree): readonly TimeExpression[] {
  const pieces = piecesOf(tree.sentence.tokens);
  const words = pieces.map(({ text }) => text);
  const found: TimeExpression[] = [];
  for (let at = 0; at < pieces.length; ) {
    const match = matchTime(words, at);
    if (match === null || !isTime(tree, pieces, at, match)) {
      at += 1;
      continue;
    }
    const covered = pieces.slice(at, at + match.length);
    at += match.length;
    if (match.row.meaning === "none") continue;
    const value = daysOf(match, article.date, directionAt(tree, headOf(tree, covered)));
    const start = covered[0]?.start ?? 0;
    const end = match.row.shift === null || value !== null ? covered.at(-1)?.end : phraseEnd(tree, covered);
    found.push({ kind: "time", sentence: tree.index, start, end: end ?? start, value });
    while ((pieces[at]?.start ?? Number.POSITIVE_INFINITY) < (end ?? 0)) at += 1;
  }
  return found;
}

/** The first word of the match that hangs on one outside; function words and punctuation do not count. */
function headOf(tree: Tree, covered: readonly Piece[]): number {
  const inside = new Set(covered.map(({ token }) => token));
  const hangs = [...inside].filter((token) => {
    const { head = -1, deprel = "" } = tree.words[token] ?? {};
    return !inside.has(head) && !["case", "mark", "punct", "cc", "det"].includes(universal(deprel));
  });
  return hangs[0] ?? covered[0]?.token ?? 0;
}

/** "weeks before [the war]": to the end of the phrase or clause that follows the preposition. */
function phraseEnd(tree: Tree, covered: readonly Piece[]): number {
  const last = covered.at(-1);
  const marker = tree.words[last?.token ?? -1];
  if (last === undefined || marker === undefined) return 0;
  const head = ["case", "mark"].includes(marker.deprel) ? marker.head : -1;
  if (head <= last.token) return last.end;
  let end = last.token;
  for (let at = last.token + 1; at < tree.words.length && isBelow(tree, at, head) && !isAside(tree, at, head); at += 1)
    end = at;
  return tree.sentence.tokens[end]?.end ?? last.end;
}

/** What only adds belongs to the phrase no more, nor what hangs on its head without a preposition. */
function isAside(tree: Tree, word: number, head: number): boolean {
  const { deprel = "", head: above = -1 } = tree.words[word] ?? {};
  if (word < head) return false;
  const bare = !(tree.dependents[word] ?? []).some((below) => tree.words[below]?.deprel === "case");
  return (
    ["punct", "cc", "conj", "appos", "acl", "parataxis"].includes(universal(deprel)) ||
    (above === head && ["nmod", "dep", "nsubj"].includes(universal(deprel)) && bare)
  );
}

/** Whether what looks like a time is one here: not the number of something, not a part of somebody's name, no verb "may". */
function isTime(tree: Tree, pieces: readonly Piece[], at: number, { length, slots, row }: TimeMatch): boolean {
  if (row.meaning === "none") return true;
  const covered = pieces.slice(at, at + length);
  const tokens = covered.map(({ token }) => token);
  if (tokens.some((token) => /-(person|organization|work)$/.test(tree.words[token]?.name ?? "O"))) return false;
  const first = tokens[0] ?? -1;
  const word = tree.words[first];
  if (length > 1 || word === undefined) return true;
  const name = slots[0]?.name;
  if (name === "year") {
    const before = tree.sentence.tokens[first - 1]?.text ?? "";
    const partly = covered[0]?.text !== tree.sentence.tokens[first]?.text;
    return !partly && word.deprel !== "nummod" && !/^[$€£¥#]$/.test(before);
  }
  return name !== "month" || (word.upos !== "AUX" && word.upos !== "VERB");
}
