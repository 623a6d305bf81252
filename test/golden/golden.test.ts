import { readdirSync, readFileSync } from "node:fs";
import {
  type Analysis,
  documentOfConllu,
  encode,
  formatStatement,
  formatTurtle,
  type Graph,
  graphOf,
  interpret,
  layoutAt,
  type Statement,
} from "@newsgraph/core";
import { describe, expect, test } from "vitest";
import { articles } from "../helpers/articles.ts";

// Each folder has a stored parse, so that what follows the parser does not move with its weights. `pnpm golden` writes the
// other files anew; the difference is what a change does, and is reviewed like the change.
const names = readdirSync(new URL(".", import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && articles.has(entry.name))
  .map(({ name }) => name)
  .sort();

describe.each(names)("%s", (name) => {
  const article = articles.get(name);
  if (article === undefined) throw new RangeError(`Cannot read \`${name}\`: no such article`);
  const parsed = documentOfConllu(readFileSync(new URL(`${name}/document.conllu`, import.meta.url), "utf8"));
  const document = { ...parsed.document, article: { ...parsed.document.article, id: name, date: article.date } };
  const analysis = interpret(document, parsed.syntaxes);
  const graph = graphOf(analysis, "a stored parse");

  test("mentions and the entities they refer to", async () => {
    await expect(mentionLines(analysis)).toMatchFileSnapshot(`./${name}/mentions.txt`);
  });

  test("statements, and who stands behind them", async () => {
    await expect(statementLines(graph)).toMatchFileSnapshot(`./${name}/statements.txt`);
  });

  test("the graph as Turtle", async () => {
    await expect(formatTurtle(encode(graph, { spans: "compact" }), layoutAt())).toMatchFileSnapshot(`./${name}/graph.ttl`);
  });
});

function mentionLines({ document, mentions, cast }: Analysis): string {
  const { text } = document.article;
  const lines = mentions.map((mention) => {
    const referents = cast.referents[mention.index]?.join(" + ") ?? "";
    return `${mention.start}\t${mention.kind}\t${text.slice(mention.start, mention.end)}\t${referents || "–"}`;
  });
  return `${lines.join("\n")}\n`;
}

function statementLines(graph: Graph): string {
  const labels = new Map(graph.entities.map(({ id, label }) => [id, label]));
  const byId = new Map<string, Statement>(graph.statements.map((statement) => [statement.id, statement]));
  const labelOf = (id: string): string => {
    const statement = byId.get(id);
    return labels.get(id) ?? (statement === undefined ? "the article" : `[${formatStatement(statement, labelOf)}]`);
  };
  return `${graph.statements.map((statement) => formatStatement(statement, labelOf)).join("\n")}\n`;
}
