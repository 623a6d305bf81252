import { readFileSync } from "node:fs";
import type { NameTag, Parser } from "@newsgraph/core";

/**
 * Scores names against a layer of Universal NER (IOB2: index, word, tag), by whole spans with their kind.
 *
 * The layer knows persons, places and organizations; names of other kinds are left out on both sides.
 */
export async function scoreNames(path: string, parser: Parser): Promise<string> {
  const sentences = readLayer(readFileSync(path, "utf8"));
  const syntaxes = await parser.parse(sentences.map((rows) => rows.map(({ word }) => word)));
  const counts = new Map(KINDS.map((kind) => [kind, { right: 0, gold: 0, found: 0 }]));
  for (const [index, rows] of sentences.entries()) {
    const gold = spansOf(rows.map(({ tag }) => tag));
    const found = new Set(spansOf(syntaxes[index]?.words.map(({ name }) => layerTag(name)) ?? []));
    for (const span of gold) tally(counts, span, { gold: 1, right: Number(found.has(span)) });
    for (const span of found) tally(counts, span, { found: 1 });
  }
  const rows = [...counts].map(([kind, count]) => line(kind, count));
  const sum = [...counts.values()].reduce((a, b) => ({
    right: a.right + b.right,
    gold: a.gold + b.gold,
    found: a.found + b.found,
  }));
  return [`${path}: ${sentences.length} sentences`, "       precision  recall      F", ...rows, line("all", sum)].join(
    "\n",
  );
}

const KINDS = ["PER", "LOC", "ORG"] as const;
const LAYER: Readonly<Record<string, string>> = { person: "PER", place: "LOC", organization: "ORG" };

interface Count {
  readonly right: number;
  readonly gold: number;
  readonly found: number;
}

function readLayer(text: string): readonly (readonly { readonly word: string; readonly tag: string }[])[] {
  return text
    .split(/\n\n+/)
    .map((block) => block.split("\n").filter((row) => row !== "" && !row.startsWith("#")))
    .filter((rows) => rows.length > 0)
    .map((rows) =>
      rows.map((row) => {
        const [, word = "", tag = "O"] = row.split("\t");
        return { word, tag: KINDS.some((kind) => tag.endsWith(`-${kind}`)) ? tag : "O" };
      }),
    );
}

function layerTag(name: NameTag): string {
  const kind = LAYER[name.slice(2)];
  return kind === undefined ? "O" : `${name.slice(0, 2)}${kind}`;
}

/** Names as "start-end-kind". */
function spansOf(tags: readonly string[]): readonly string[] {
  const spans: string[] = [];
  let start = 0;
  for (const [at, tag] of tags.entries()) {
    if (tag === "O") continue;
    if (tag.startsWith("B-") || tags[at - 1]?.slice(2) !== tag.slice(2)) start = at;
    if (tags[at + 1] !== `I-${tag.slice(2)}`) spans.push(`${start}-${at + 1}-${tag.slice(2)}`);
  }
  return spans;
}

function tally(counts: Map<string, Count>, span: string, more: Partial<Count>): void {
  const kind = span.slice(-3);
  const { right, gold, found } = counts.get(kind) ?? { right: 0, gold: 0, found: 0 };
  counts.set(kind, {
    right: right + (more.right ?? 0),
    gold: gold + (more.gold ?? 0),
    found: found + (more.found ?? 0),
  });
}

function line(name: string, { right, gold, found }: Count): string {
  const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(2).padStart(8);
  return `  ${name.padEnd(6)}${percent(right, found)}${percent(right, gold)}${percent(2 * right, gold + found)}`;
}
