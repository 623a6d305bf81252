import { readFileSync } from "node:fs";
import { readArticle } from "../../../packages/core/src/article/read.ts";
import type { Sentence } from "../../../packages/core/src/document/document.ts";
import { segment } from "../../../packages/core/src/document/segment.ts";
import { type ConlluSentence, readConllu } from "../../../packages/core/src/syntax/conllu-reader.ts";
import type { Span } from "../../../packages/core/src/text/span.ts";

/**
 * Scores the cutting of raw text on a UD treebank: words and sentences by the characters that they cover, for the whole
 * and for each kind of text that the names of its documents tell ("GUM_news_iodine").
 *
 * A document's text is put together from the words and `SpaceAfter`, with a blank line before each `# newpar`; then once
 * more in lines of eighty characters, as UD publishes its raw texts.
 */
export function scoreTokens(path: string): string {
  const documents = documentsOf(readConllu(readFileSync(path, "utf8")));
  return [
    path,
    "",
    ...report("a line a paragraph", documents),
    "",
    ...report("lines of eighty", documents.map(wrapped)),
  ].join("\n");
}

/** A document's text with what people cut it into. */
interface Gold {
  readonly id: string;
  readonly text: string;
  readonly words: readonly Span[];
  readonly sentences: readonly Span[];
}

interface Tally {
  gold: number;
  found: number;
  right: number;
}

function report(title: string, documents: readonly Gold[]): readonly string[] {
  const words = new Map<string, Tally>();
  const sentences = new Map<string, Tally>();
  const started = performance.now();
  for (const { id, text, words: goldWords, sentences: goldSentences } of documents) {
    const found: readonly Sentence[] = segment(readArticle(id, new TextEncoder().encode(text))).sentences;
    for (const kind of ["all", /^GUM_([a-z]+)_/.exec(id)?.[1] ?? /^[a-z]+/.exec(id)?.[0] ?? "other"]) {
      add(
        words,
        kind,
        goldWords,
        found.flatMap(({ tokens }) => tokens),
      );
      add(sentences, kind, goldSentences, found);
    }
  }
  const count = words.get("all")?.found ?? 0;
  const speed = Math.round(count / ((performance.now() - started) / 1000));
  const rows = [...words].map(([kind, tally]) => `  ${kind.padEnd(14)}${f1(tally)}${f1(sentences.get(kind))}`);
  return [`${title} (${speed} words a second)`, `  ${"".padEnd(14)}  words  sentences`, ...rows];
}

function add(tallies: Map<string, Tally>, kind: string, gold: readonly Span[], found: readonly Span[]): void {
  const keys = new Set(gold.map(keyOf));
  const tally = tallies.get(kind) ?? { gold: 0, found: 0, right: 0 };
  tally.gold += keys.size;
  tally.found += found.length;
  tally.right += found.filter((span) => keys.has(keyOf(span))).length;
  tallies.set(kind, tally);
}

const keyOf = ({ start, end }: Span): string => `${start}-${end}`;

function f1(tally: Tally | undefined): string {
  if (tally === undefined) return "";
  return ((200 * tally.right) / (tally.gold + tally.found)).toFixed(2).padStart(8);
}

function documentsOf(sentences: readonly ConlluSentence[]): readonly Gold[] {
  const documents: { id: string; text: string; words: Span[]; sentences: Span[] }[] = [];
  let gap = "";
  for (const { comments, tokens } of sentences) {
    const id = comments.get("newdoc id");
    if (id !== undefined || documents.length === 0) {
      documents.push({ id: id ?? "document", text: "", words: [], sentences: [] });
      gap = "";
    } else if (comments.has("newpar") || comments.has("newpar id")) gap = "\n\n";
    const document = documents.at(-1);
    if (document === undefined) continue;
    const start = document.text.length + gap.length;
    for (const { text, spaceAfter } of tokens) {
      document.text += gap + text;
      document.words.push({ start: document.text.length - text.length, end: document.text.length });
      gap = spaceAfter ? " " : "";
    }
    document.sentences.push({ start, end: document.text.length });
  }
  return documents;
}

/** The same with the last blank before the eighty-first character of each line made a line's end. */
function wrapped(document: Gold): Gold {
  const paragraphs = document.text.split("\n\n").map((paragraph) => {
    let rest = paragraph;
    let done = "";
    while (rest.length > 80) {
      const at = rest.lastIndexOf(" ", 80) > 0 ? rest.lastIndexOf(" ", 80) : rest.indexOf(" ");
      if (at < 0) break;
      done += `${rest.slice(0, at)}\n`;
      rest = rest.slice(at + 1);
    }
    return done + rest;
  });
  return { ...document, text: paragraphs.join("\n\n") };
}
