import { readFileSync } from "node:fs";
import type { Parser, Statement } from "@newsgraph/core";
import { clausesOf } from "../../../packages/core/src/syntax/clauses.ts";
import { textAt } from "../../../packages/core/src/text/span.ts";
import { readLines } from "./lines.ts";

interface Record {
  readonly text: string;
  readonly dyads: readonly { readonly sourceForms: readonly string[]; readonly targetForms: readonly string[] }[];
}

/** Scores whether a subject that holds a form of the source meets an object that holds one of the target, by any relation. */
export async function scorePetrarch(gold: string, parser: Parser): Promise<string> {
  const { records }: { records: readonly Record[] } = JSON.parse(readFileSync(gold, "utf8"));
  const analyses = await readLines(
    records.map(({ text }) => text),
    parser,
  );
  const sum = { dyads: 0, found: 0, statements: 0, clauses: 0 };
  for (const [at, { dyads }] of records.entries()) {
    const analysis = analyses[at];
    if (analysis === undefined) continue;
    const { extraction, cast, document, trees } = analysis;
    const labels = new Map(cast.entities.map(({ id, label }) => [id, label]));
    const words = (span: Statement["spans"]["subject"], entity: string | undefined): string =>
      `${textAt(document.article.text, span)} ${labels.get(entity ?? "") ?? ""}`.toUpperCase();
    const statements = extraction.statements.filter(({ candidate }) => !candidate);
    const ends = statements.map(
      ({ spans, subject, object }) =>
        [words(spans.subject, subject), words(spans.object, "entity" in object ? object.entity : undefined)] as const,
    );
    const holds = (text: string, forms: readonly string[]): boolean => forms.some((form) => text.includes(form));
    sum.dyads += dyads.length;
    sum.found += dyads.filter(({ sourceForms, targetForms }) =>
      ends.some(([source, target]) => holds(source, sourceForms) && holds(target, targetForms)),
    ).length;
    sum.statements += statements.length;
    sum.clauses += trees.reduce((count, tree) => count + clausesOf(tree).length, 0);
  }
  const recall = ((100 * sum.found) / Math.max(1, sum.dyads)).toFixed(1);
  return `${records.length} sentences: ${recall} % of ${sum.dyads} dyads; ${(sum.statements / Math.max(1, sum.clauses)).toFixed(2)} statements per clause`;
}
