/**
 * Parses example sentences for the tests of the stages after the parser.
 *
 *     node --conditions=@newsgraph/source scripts/parse-examples.mjs NAME < SENTENCES
 *
 * Reads one sentence a line and appends those that test/helpers/sentences/NAME.conllu lacks. The trees are then read
 * through; a wrong one is corrected by hand and marked `# corrected = yes`.
 */
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { loadParser } from "@newsgraph/model/node";
import { articleOfLine, singleSentence } from "../packages/core/src/document/single-sentence.ts";
import { formatConllu } from "../packages/core/src/syntax/conllu.ts";

const [name] = process.argv.slice(2);
if (name === undefined) {
  process.stderr.write("usage: node --conditions=@newsgraph/source scripts/parse-examples.mjs NAME < SENTENCES\n");
  process.exit(2);
}
const path = new URL(`../test/helpers/sentences/${name}.conllu`, import.meta.url);
const stored = existsSync(path) ? readFileSync(path, "utf8") : "";
const known = new Set([...stored.matchAll(/^# text = (.+)$/gm)].map(([, text]) => text));
const lines = readFileSync(0, "utf8")
  .split("\n")
  .map((line) => line.trim());
const missing = [...new Set(lines)].filter((line) => line !== "" && !known.has(line));
const documents = missing.map((line) => singleSentence(articleOfLine("example", line)));
const parser = await loadParser();
const syntaxes = await parser.parse(
  documents.map(({ sentences }) => sentences.flatMap(({ tokens }) => tokens.map(({ text }) => text))),
);
for (const [at, document] of documents.entries()) {
  const syntax = syntaxes[at];
  if (syntax === undefined) continue;
  const block = formatConllu(document, [syntax])
    .split("\n")
    .filter((line) => !/^# (newdoc|newpar|sent_id)/.test(line));
  appendFileSync(path, `${block.join("\n").trim()}\n\n`);
}
process.stderr.write(`${missing.length} sentences added to ${name}.conllu\n`);
