import type { AnyNode, Element } from "domhandler";
import type { IsoDate } from "./article.ts";
import { readDate } from "./dates.ts";
import { elementsOf, textOf } from "./html-tree.ts";

/** What a page says about its article outside the prose. */
export interface Metadata {
  readonly title: string | null;
  readonly date: IsoDate | null;
  readonly publisher: string | null;
  readonly url: string | null;
}

/** Reads what the page's JSON-LD, its `meta` elements, its heading, `time` and `title` say, in this order of trust. */
export function metadataOf(nodes: readonly AnyNode[]): Metadata {
  const elements = elementsOf(nodes);
  const linked = linkedData(elements);
  const meta = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const found = elements.find(
        ({ name: tag, attribs }) =>
          tag === "meta" && (attribs["property"] ?? attribs["name"] ?? attribs["itemprop"])?.toLowerCase() === name,
      );
      const content = found?.attribs["content"]?.trim();
      if (content !== undefined && content !== "") return content;
    }
    return null;
  };
  const time = elements.find(({ name, attribs }) => name === "time" && attribs["datetime"] !== undefined);
  const canonical = elements.find(({ name, attribs }) => name === "link" && attribs["rel"] === "canonical");
  const written =
    linked.date ??
    meta("article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "pubdate", "parsely-pub-date");
  return {
    title: linked.title ?? meta("og:title", "twitter:title") ?? textIn(elements, "h1") ?? textIn(elements, "title"),
    date: dayOf(written) ?? dayOf(time?.attribs["datetime"] ?? null),
    publisher: linked.publisher ?? meta("og:site_name", "application-name"),
    url: linked.url ?? canonical?.attribs["href"] ?? meta("og:url"),
  };
}

interface Linked {
  readonly title: string | null;
  readonly date: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
}

/** The first article among the page's JSON-LD. */
function linkedData(elements: readonly Element[]): Linked {
  for (const element of elements) {
    if (element.name !== "script" || element.attribs["type"] !== "application/ld+json") continue;
    const article = articleIn(parseJson(textOf(element)));
    if (article === null) continue;
    return {
      title: text(article["headline"]),
      date: text(article["datePublished"]),
      publisher: text(record(article["publisher"])?.["name"]),
      url:
        text(article["url"]) ?? text(article["mainEntityOfPage"]) ?? text(record(article["mainEntityOfPage"])?.["@id"]),
    };
  }
  return { title: null, date: null, publisher: null, url: null };
}

/** Deeper than this no article stands in a page's JSON-LD. */
const DEEPEST = 8;

/** The first object whose type is some kind of article, in lists and `@graph` too. */
function articleIn(value: unknown, depth = 0): Readonly<Record<string, unknown>> | null {
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = articleIn(item, depth + 1);
      if (found !== null) return found;
    }
    return null;
  }
  const object = record(value);
  if (object === null) return null;
  const types = [object["@type"]].flat();
  if (types.some((type) => typeof type === "string" && /(?:Article|BlogPosting|Report)$/.test(type))) return object;
  return articleIn(object["@graph"], depth + 1);
}

/** JSON that is broken says nothing. */
function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
}

function text(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

/** The day as the page writes it: its own time zone's. */
function dayOf(written: string | null): IsoDate | null {
  return written === null ? null : readDate(written);
}

/** The text of the first element of this name that has some. */
function textIn(elements: readonly Element[], tag: string): string | null {
  for (const element of elements) {
    if (element.name === tag && textOf(element) !== "") return textOf(element);
  }
  return null;
}
