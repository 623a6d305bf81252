import { readdirSync, readFileSync } from "node:fs";
import type { Document } from "../../packages/core/src/document/document.ts";
import { documentOfConllu } from "../../packages/core/src/syntax/conllu.ts";
import type { Syntax } from "../../packages/core/src/syntax/syntax.ts";
import { type Tree, treeOf } from "../../packages/core/src/syntax/tree.ts";

/** A text with its stored syntax: the stages after the parser are tested on it, without the model. */
export interface Parsed {
  readonly document: Document;
  readonly trees: readonly Tree[];
}

/**
 * Puts a text together from the sentences of `test/helpers/sentences/*.conllu`: one a line, a blank line between paragraphs.
 * A first paragraph without a full stop is the headline.
 *
 * `date` is the day of publication. A sentence that is not stored is a `RangeError` that says how to store it.
 */
export function parsed(text: string, date: string | null = null): Parsed {
  const paragraphs = text.split(/\n\s*\n/);
  const blocks = paragraphs.flatMap((paragraph, place) => {
    const isHeadline = place === 0 && paragraphs.length > 1 && !/[.!?”"]$/.test(paragraph.trim());
    const opening = `# newpar\n${isHeadline ? "# part = headline\n" : ""}`;
    return linesOf(paragraph).map((line, at) => (at === 0 ? `${opening}${stored(line)}` : stored(line)));
  });
  const { document, syntaxes } = documentOfConllu(`${blocks.join("\n\n")}\n\n`);
  const trees = document.sentences.map((sentence, at) => treeOf(at, sentence, syntaxes[at] as Syntax));
  return { document: { ...document, article: { ...document.article, date } }, trees };
}

const linesOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

const folder = new URL("./sentences/", import.meta.url);
const known: ReadonlyMap<string, string> = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith(".conllu"))
    .sort()
    .flatMap((file) => readFileSync(new URL(file, folder), "utf8").split(/\n\n+/))
    .flatMap((block) => {
      const text = /^# text = (.+)$/m.exec(block)?.[1];
      return text === undefined ? [] : [[text.trim(), block.trim()] as const];
    }),
);

function stored(sentence: string): string {
  const block = known.get(sentence);
  if (block === undefined)
    throw new RangeError(`Cannot find the parse of "${sentence}": store it with scripts/parse-examples.mjs`);
  return block;
}
