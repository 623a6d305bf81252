import { readFileSync } from "node:fs";

/** A span of tokens, the end excluded. */
export type TokenSpan = readonly [start: number, end: number];

/** The arguments of each verb, by "sentence id#index of the verb". */
export type Arguments = ReadonlyMap<string, readonly TokenSpan[]>;

/** Precision, recall and their mean, over arguments without labels. */
export interface QasrlScore {
  readonly verbs: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Reads the gold file: every answer span of every verb. */
export function readQasrl(path: string): Arguments {
  const rows = readCsv(path);
  const verbs = Map.groupBy(rows, (row) => `${row.get("qasrl_id")}#${Number(row.get("verb_idx"))}`);
  return new Map(
    [...verbs].map(([verb, answers]) => [
      verb,
      distinct(answers.flatMap((row) => spansOf(row.get("answer_range") ?? ""))),
    ]),
  );
}

function spansOf(cell: string): readonly TokenSpan[] {
  return cell.split("~!~").flatMap((range): readonly TokenSpan[] => {
    const [start = 0, end = 0] = range.split(":").map(Number);
    return end > start ? [[start, end]] : [];
  });
}

const distinct = (spans: readonly TokenSpan[]): readonly TokenSpan[] => [
  ...new Map(spans.map((span) => [span.join(":"), span])).values(),
];

/** The rows of a CSV file, each by the names in its header. */
export function readCsv(path: string): readonly ReadonlyMap<string, string>[] {
  const [header = [], ...rows] = cellsOf(readFileSync(path, "utf8").replace(/^\uFEFF/, ""));
  return rows
    .filter((row) => row.length > 1)
    .map((row) => new Map(header.map((name, at) => [name.trim(), row[at] ?? ""])));
}

function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "") break;
    if (end !== ",") rows.push([]);
  }
  return rows;
}

/**
 * Scores argument spans as QA-SRL Gold does (Roit et al. 2020): two spans match when they share half of their union, one to
 * one; left-over spans of ours that overlap each other so much count once.
 */
export function scoreQasrl(gold: Arguments, predicted: Arguments): QasrlScore {
  const sum = { right: 0, extra: 0, missed: 0 };
  for (const [verb, wanted] of gold) {
    const found = predicted.get(verb) ?? [];
    const matched = matching(wanted, found);
    sum.right += matched;
    sum.missed += wanted.length - matched;
    sum.extra += clusters(found.filter((span) => !wanted.some((other) => isSame(other, span))));
  }
  const precision = sum.right / Math.max(1, sum.right + sum.extra);
  const recall = sum.right / Math.max(1, sum.right + sum.missed);
  return {
    verbs: gold.size,
    precision,
    recall,
    f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
  };
}

function isSame([a, b]: TokenSpan, [c, d]: TokenSpan): boolean {
  const both = Math.max(0, Math.min(b, d) - Math.max(a, c));
  return both / (b - a + d - c - both) >= 0.5;
}

/** The size of a maximum matching (Kuhn 1955). */
function matching(gold: readonly TokenSpan[], found: readonly TokenSpan[]): number {
  const partner = new Map<number, number>();
  const assign = (row: number, seen: Set<number>): boolean =>
    found.some((span, column) => {
      const wanted = gold[row];
      if (wanted === undefined || seen.has(column) || !isSame(wanted, span)) return false;
      seen.add(column);
      const rival = partner.get(column);
      if (rival !== undefined && !assign(rival, seen)) return false;
      partner.set(column, row);
      return true;
    });
  return gold.filter((_, row) => assign(row, new Set())).length;
}

/** How many groups of overlapping spans there are. */
function clusters(spans: readonly TokenSpan[]): number {
  const left = [...spans];
  let count = 0;
  while (left.length > 0) {
    const group = left.splice(0, 1);
    for (const member of group) {
      for (let at = left.length - 1; at >= 0; at -= 1)
        if (isSame(member, left[at] as TokenSpan)) group.push(...left.splice(at, 1));
    }
    count += 1;
  }
  return count;
}
