import { readFileSync } from "node:fs";

/** A tuple of the gold or of ours: words, the relation apart, the first argument first. */
export interface CarbTuple {
  readonly sentence: string;
  readonly relation: string;
  readonly args: readonly string[];
}

/** Precision, recall and their mean, at the one default threshold. */
export interface CarbScore {
  readonly sentences: number;
  readonly gold: number;
  readonly predicted: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Reads the gold: sentence, relation and arguments, separated by tabs; columns with a context ("C: ") are dropped. */
export function readCarb(path: string): readonly CarbTuple[] {
  return readFileSync(path, "utf8")
    .replace(/^\uFEFF/, "")
    .split("\n")
    .filter((line) => line.trim().includes("\t"))
    .map((line) => {
      const [sentence = "", relation = "", ...args] = line
        .trim()
        .split("\t")
        .map((cell) => cell.trim());
      return { sentence, relation, args: args.filter((arg) => !arg.includes("C: ")) };
    });
}

/**
 * Scores open tuples by the overlap of their words, as CaRB does (Bhardwaj, Aggarwal and Mausam 2019; lenient match, one
 * gold tuple for each of ours in precision, the best of ours for each gold tuple in recall).
 */
export function scoreCarb(
  gold: readonly CarbTuple[],
  predicted: readonly CarbTuple[],
  only?: ReadonlySet<string>,
): CarbScore {
  const [golden, ours] = [bySentence(gold), bySentence(predicted)];
  const sum = { sentences: 0, gold: 0, predicted: 0, precision: 0, recall: 0 };
  for (const [key, wanted] of golden) {
    if (only !== undefined && !only.has(key)) continue;
    const found = (ours.get(key) ?? []).map(prepare);
    const scores = wanted.map(prepare).map((tuple) => found.map((each) => match(tuple, each)));
    sum.sentences += 1;
    sum.gold += wanted.length;
    sum.predicted += found.length;
    sum.precision += greedy(scores, found.length);
    sum.recall += scores.reduce((total, row) => total + Math.max(0, ...row.map(({ recall }) => recall)), 0);
  }
  const precision = sum.predicted > 0 ? sum.precision / sum.predicted : 0;
  const recall = sum.gold > 0 ? sum.recall / sum.gold : 0;
  return {
    ...sum,
    precision,
    recall,
    f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
  };
}

const BRACKETS = [
  ["-LRB-", "("],
  ["-RRB-", ")"],
  ["-LSB-", "["],
  ["-RSB-", "]"],
  ["-LCB-", "{"],
  ["-RCB-", "}"],
] as const;

/** What two spellings of one sentence have in common. */
export function carbKey(sentence: string): string {
  const plain = BRACKETS.reduce(
    (text, [escaped, bracket]) => text.replaceAll(escaped, bracket),
    sentence.replaceAll(" ", ""),
  );
  return plain.replace(/[!-/:-@[-`{-~]/g, "");
}

/** Of spellings that differ only in punctuation, the last one's tuples count, as in the original. */
function bySentence(tuples: readonly CarbTuple[]): ReadonlyMap<string, readonly CarbTuple[]> {
  const spelt = Map.groupBy(tuples, ({ sentence }) => sentence);
  return new Map([...spelt].map(([sentence, list]) => [carbKey(sentence), list]));
}

interface Prepared {
  readonly relation: readonly string[];
  readonly args: readonly (readonly string[])[];
}

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== "");

/** All arguments after the first count as one. */
function prepare({ relation, args }: CarbTuple): Prepared {
  const [first = "", ...rest] = args;
  return {
    relation: words(relation),
    args: args.length >= 2 ? [words(first), words(rest.join(" "))] : args.map(words),
  };
}

interface Match {
  readonly precision: number;
  readonly recall: number;
}

const NONE: Match = { precision: 0, recall: 0 };
const BE: ReadonlySet<string> = new Set(["be", "is", "am", "are", "was", "were", "been", "being"]);
const SAID: ReadonlySet<string> = new Set(["said", "told", "added", "adds", "says"]);

/** A verb of saying matches with its arguments in either order. */
function match(gold: Prepared, ours: Prepared): Match {
  const straight = overlapOf(gold, ours);
  if (!gold.relation.some((word) => SAID.has(word)) || ours.args.length < 2) return straight;
  const swapped = overlapOf(gold, { relation: ours.relation, args: [...ours.args].reverse() });
  return straight.precision > swapped.precision ||
    (straight.precision === swapped.precision && straight.recall >= swapped.recall)
    ? straight
    : swapped;
}

function overlapOf(gold: Prepared, ours: Prepared): Match {
  const relation = overlap(gold.relation, ours.relation);
  const matched = relation.count + Number(relation.left.includes("be") && gold.relation.some((word) => BE.has(word)));
  if (matched === 0) return NONE;
  const [sum, ourWords] = [{ matched, gold: gold.relation.length }, { count: ours.relation.length }];
  for (const [at, arg] of gold.args.entries()) {
    sum.gold += arg.length;
    const other = ours.args[at];
    if (other === undefined && at < 2) return NONE;
    if (other === undefined) continue;
    ourWords.count += other.length;
    sum.matched += overlap(arg, other).count;
  }
  return {
    precision: ourWords.count > 0 ? sum.matched / ourWords.count : 0,
    recall: sum.gold > 0 ? sum.matched / sum.gold : 0,
  };
}

/** How many of the words stand among the others, each used once, and what is left of them. */
function overlap(
  gold: readonly string[],
  ours: readonly string[],
): { readonly count: number; readonly left: readonly string[] } {
  const left = [...ours];
  let count = 0;
  for (const word of gold) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    count += 1;
  }
  return { count, left };
}

/** The best pairs first, each row and column used once; of equals the first. */
function greedy(scores: readonly (readonly Match[])[], columns: number): number {
  const [rows, taken] = [new Set<number>(), new Set<number>()];
  let sum = 0;
  for (let round = 0; round < Math.min(scores.length, columns); round += 1) {
    let best = { value: -1, row: -1, column: -1 };
    for (const [row, cells] of scores.entries()) {
      if (rows.has(row)) continue;
      for (const [column, { precision }] of cells.entries())
        if (!taken.has(column) && precision > best.value) best = { value: precision, row, column };
    }
    rows.add(best.row);
    taken.add(best.column);
    sum += best.value;
  }
  return sum;
}
