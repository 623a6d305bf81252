import type { Diagnostic } from "../diagnostic.ts";
import { InputError } from "../errors.ts";
import type { Article, ArticleId, IsoDate, Part } from "./article.ts";
import { readDate } from "./dates.ts";
import { isHtml, type Page, readHtml } from "./html.ts";
import { nestsTooDeep } from "./html-tree.ts";
import { guessLanguage } from "./language.ts";
import { findParts } from "./layout.ts";
import { sha256Of } from "./sha256.ts";

/**
 * Reads the bytes of an article: UTF-8, plain text or HTML. What `about` says goes before what the bytes say.
 *
 * Plain text stays as it is, but for a byte order mark; of HTML the article's own paragraphs are kept, with blank lines
 * between them. A date may be given in full in any form that news write, "2023-03-17" or "March 17, 2023". Without a
 * publication date there is the diagnostic "no-date".
 *
 * Throws `InputError` for what is no such text: bytes that are not UTF-8, a binary, more than 20 MB, nothing but white
 * space, a page of absurd depth, a language other than English; and for a given date that is no day of the calendar.
 */
export function readArticle(
  id: ArticleId,
  bytes: Uint8Array,
  about: Partial<Pick<Article, "title" | "date" | "publisher" | "url">> = {},
): Article {
  const source = decode(id, bytes);
  const html = isHtml(source);
  if (html && nestsTooDeep(source)) throw new InputError(`Cannot read \`${id}\`: its elements are nested too deep`);
  const page = html ? readHtml(source) : { ...unmarked, text: source };
  const { text } = page;
  if (!/[^\s\p{Cc}\p{Cf}]/u.test(text)) throw new InputError(`Cannot read \`${id}\`: it has no text`);
  const language = guessLanguage(text);
  if (language !== null && language !== "English") {
    throw new InputError(`Cannot read \`${id}\`: its text does not seem to be English (${language}?)`);
  }
  const parts = findParts(text, page.parts);
  const date = dateTold(id, about.date) ?? page.date ?? dateIn(text, parts);
  return {
    id,
    title: about.title ?? page.title ?? headlineIn(text, parts),
    date,
    publisher: about.publisher ?? page.publisher,
    url: about.url ?? page.url,
    sha256: sha256Of(text),
    text,
    parts,
    diagnostics: date === null ? [noDate] : [],
  };
}

/** The most bytes that an article may have. */
export const largestArticle = 20_000_000;
/** Of a thousand characters of a text, no more than these control anything but lines. */
const MOST_CONTROLS = 10;

/** What plain text says of itself outside its prose. */
const unmarked: Omit<Page, "text"> = { parts: [], title: null, date: null, publisher: null, url: null };

const noDate: Diagnostic = {
  code: "no-date",
  message: "The date of publication is not known, so words like “yesterday” stay without a date.",
  start: 0,
  end: 0,
};

function decode(id: ArticleId, bytes: Uint8Array): string {
  if (bytes.length === 0) throw new InputError(`Cannot read \`${id}\`: it is empty`);
  if (bytes.length > largestArticle)
    throw new InputError(`Cannot read \`${id}\`: it is larger than ${largestArticle / 1_000_000} MB`);
  if (bytes.includes(0)) throw new InputError(`Cannot read \`${id}\`: it is a binary file or not UTF-8`);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new InputError(`Cannot read \`${id}\`: it is not UTF-8`, { cause });
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is counted.
  const controls = text.match(/[\u0001-\u0008\u000E-\u001F\u007F]/g)?.length ?? 0;
  if (controls * 1000 > text.length * MOST_CONTROLS) throw new InputError(`Cannot read \`${id}\`: it is a binary file`);
  return text;
}

function dateTold(id: ArticleId, written: string | null | undefined): IsoDate | null {
  if (written === null || written === undefined) return null;
  const date = readDate(written);
  if (date === null) throw new InputError(`Cannot read \`${id}\`: its date "${written}" is no day of the calendar`);
  return date;
}

function dateIn(text: string, parts: readonly Part[]): IsoDate | null {
  const dates = parts.filter(({ kind }) => kind === "date" || kind === "byline" || kind === "dateline");
  for (const { start, end } of dates) {
    const date = readDate(text.slice(start, end));
    if (date !== null) return date;
  }
  return null;
}

function headlineIn(text: string, parts: readonly Part[]): string | null {
  const headline = parts.find(({ kind }) => kind === "headline");
  return headline === undefined ? null : text.slice(headline.start, headline.end);
}
