import type { Parser } from "@newsgraph/core";
import { articleOfLine, singleSentence } from "../../../packages/core/src/document/single-sentence.ts";
import { type Analysis, interpret } from "../../../packages/core/src/pipeline.ts";

/** Reads each line as a sentence of its own: all stages, one document for each. Empty lines are a `RangeError`. */
export async function readLines(lines: readonly string[], parser: Parser): Promise<readonly Analysis[]> {
  const documents = lines.map((line, at) => singleSentence(articleOfLine(`line-${at + 1}`, line)));
  const words = documents.map(({ sentences: [sentence], article }) => {
    if (sentence === undefined) throw new RangeError(`Cannot read \`${article.id}\`: it is empty`);
    return sentence.tokens.map(({ text }) => text);
  });
  const syntaxes = await parser.parse(words);
  return documents.map((document, at) => interpret(document, syntaxes.slice(at, at + 1)));
}

/** "P 54.1  R 52.6  F1 53.3". */
export function formatScore({
  precision,
  recall,
  f1,
}: {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}): string {
  const percent = (value: number): string => (100 * value).toFixed(1);
  return `P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`;
}

/** The harmonic mean. */
export function meanOf(precision: number, recall: number): number {
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}
