import type { Part, PartKind } from "../article/article.ts";
import { sha256Of } from "../article/sha256.ts";
import type { Document, Sentence, Token } from "../document/document.ts";
import { findQuotations } from "../document/quotes.ts";
import { isWrittenTogether } from "../document/tokens.ts";
import { type ConlluSentence, readConllu } from "./conllu-reader.ts";
import type { Syntax, Word } from "./syntax.ts";

/**
 * Writes a document and its syntax, one for each sentence, as CoNLL-U.
 *
 * Endings written on to their word ("do" + "n't") become multiword tokens, as in UD's treebanks. Doubts, names and noun classes
 * stand in MISC as `Doubt=0.12`, `Name=B-person` and `Noun=person`; the kind of part, where it is not the body, as `# part = headline`.
 * Of white space only this is kept: none, a blank, a new paragraph.
 *
 * Laws: for what it writes, `formatConllu(documentOfConllu(t)) = t`; and `documentOfConllu` of it has the same tokens,
 * sentences, paragraphs and syntax, in a text of its own.
 */
export function formatConllu(document: Document, syntaxes: readonly Syntax[]): string {
  const { article, sentences } = document;
  if (sentences.length !== syntaxes.length) {
    throw new RangeError(
      `Cannot format \`${article.id}\`: ${sentences.length} sentences but ${syntaxes.length} syntaxes`,
    );
  }
  const facts = { date: article.date, title: article.title, publisher: article.publisher, url: article.url };
  const head = [`# newdoc id = ${article.id}`];
  for (const [key, value] of Object.entries(facts)) if (value !== null) head.push(`# ${key} = ${oneLine(value)}`);
  const blocks = sentences.map((sentence, at) => {
    const { words } = syntaxes[at] as Syntax;
    if (words.length !== sentence.tokens.length) {
      throw new RangeError(`Cannot format sentence ${at}: ${sentence.tokens.length} tokens but ${words.length} words`);
    }
    const lines = at === 0 ? [...head] : [];
    if (sentence.paragraph !== sentences[at - 1]?.paragraph) lines.push("# newpar");
    if (sentence.part !== "body") lines.push(`# part = ${sentence.part}`);
    lines.push(`# sent_id = ${article.id}-${at + 1}`, `# text = ${textOf(sentence)}`);
    return [...lines, ...wordLines(sentence, sentences[at + 1], words)].join("\n");
  });
  return sentences.length === 0 ? `${head.join("\n")}\n\n` : `${blocks.join("\n\n")}\n\n`;
}

/**
 * Reads the first document of a CoNLL-U text with its syntax. Its article's text is made of the forms and `SpaceAfter=No`;
 * a new paragraph (`# newpar`) stands after a blank line. What is not CoNLL-U is an `InputError` with the line's number.
 */
export function documentOfConllu(text: string): { readonly document: Document; readonly syntaxes: readonly Syntax[] } {
  const read = firstDocument(readConllu(text));
  const sentences: Sentence[] = [];
  let built = "";
  let paragraph = -1;
  let gap = "";
  for (const { comments, tokens: forms } of read) {
    const opens = comments.has("newpar") || comments.has("newpar id") || paragraph < 0;
    if (opens) paragraph += 1;
    built += paragraph > 0 && opens ? "\n\n" : gap;
    const tokens: Token[] = [];
    for (const [at, form] of forms.entries()) {
      if (at > 0) built += gap;
      tokens.push({ start: built.length, end: built.length + form.text.length, text: form.text });
      built += form.text;
      gap = form.spaceAfter ? " " : "";
    }
    const part = partKind(comments.get("part"));
    sentences.push({ start: tokens[0]?.start ?? 0, end: built.length, tokens, part, paragraph });
  }
  const facts = read[0]?.comments;
  const article = {
    id: facts?.get("newdoc id") ?? "document",
    title: facts?.get("title") ?? null,
    date: facts?.get("date") ?? null,
    publisher: facts?.get("publisher") ?? null,
    url: facts?.get("url") ?? null,
    sha256: sha256Of(built),
    text: built,
    parts: partsOf(sentences),
    diagnostics: [],
  };
  const quotations = findQuotations(built, paragraphTokens(sentences));
  return { document: { article, sentences, quotations, diagnostics: [] }, syntaxes: read.map(({ syntax }) => syntax) };
}

function wordLines(sentence: Sentence, next: Sentence | undefined, words: readonly Word[]): readonly string[] {
  const { tokens } = sentence;
  const lines: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    let last = at;
    while (last + 1 < tokens.length && isWrittenTogether(tokens[last] as Token, tokens[last + 1] as Token)) last += 1;
    const spaced = spaceAfter(tokens, last, next);
    if (last > at) {
      const surface = tokens
        .slice(at, last + 1)
        .map((token) => token.text)
        .join("");
      lines.push([`${at + 1}-${last + 1}`, surface, "_", "_", "_", "_", "_", "_", "_", misc(null, spaced)].join("\t"));
    }
    for (let word = at; word <= last; word += 1) {
      const form = (tokens[word] as Token).text;
      lines.push(wordLine(word, form, words[word] as Word, last > at || spaced));
    }
    at = last + 1;
  }
  return lines;
}

function wordLine(index: number, form: string, word: Word, spaced: boolean): string {
  const feats = Object.entries(word.feats).sort(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  return [
    `${index + 1}`,
    form,
    word.lemma,
    word.upos,
    "_",
    feats.length === 0 ? "_" : feats.map(([key, value]) => `${key}=${value}`).join("|"),
    `${word.head + 1}`,
    word.deprel,
    "_",
    misc(word, spaced),
  ].join("\t");
}

function misc(word: Word | null, spaced: boolean): string {
  const items = [
    word?.doubt === undefined ? "" : `Doubt=${word.doubt}`,
    word !== null && word.name !== "O" ? `Name=${word.name}` : "",
    word !== null && word.nounClass !== null ? `Noun=${word.nounClass}` : "",
    spaced ? "" : "SpaceAfter=No",
  ].filter((item) => item !== "");
  return items.length === 0 ? "_" : items.join("|");
}

/** Whether something stands between the token and what follows it, if only the text's end. */
function spaceAfter(tokens: readonly Token[], at: number, next: Sentence | undefined): boolean {
  const following = tokens[at + 1]?.start ?? next?.start;
  return following === undefined || following > (tokens[at] as Token).end;
}

/** The sentence with a blank for whatever white space is in it. */
function textOf({ tokens }: Sentence): string {
  return tokens
    .map(({ text, end }, at) => (tokens[at + 1] !== undefined && tokens[at + 1]?.start !== end ? `${text} ` : text))
    .join("");
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

/** The sentences up to the second `# newdoc`. */
function firstDocument(sentences: readonly ConlluSentence[]): readonly ConlluSentence[] {
  const second = sentences.findIndex(
    ({ comments }, at) => at > 0 && (comments.has("newdoc id") || comments.has("newdoc")),
  );
  return second < 0 ? sentences : sentences.slice(0, second);
}

function partKind(name: string | undefined): PartKind {
  return name === "headline" || name === "caption" ? name : "body";
}

function partsOf(sentences: readonly Sentence[]): readonly Part[] {
  const parts: Part[] = [];
  for (const { part: kind, start, end } of sentences) {
    const last = parts.at(-1);
    if (last?.kind === kind) parts[parts.length - 1] = { kind, start: last.start, end };
    else parts.push({ kind, start, end });
  }
  return parts;
}

function paragraphTokens(sentences: readonly Sentence[]): readonly (readonly Token[])[] {
  const byParagraph = Map.groupBy(sentences, ({ paragraph }) => paragraph);
  return [...byParagraph.values()].map((group) => group.flatMap(({ tokens }) => tokens));
}
