import { type AnyNode, type Document, type Element, isTag, isText, type ParentNode } from "domhandler";
import { pageFurniture } from "../lexicon/generated/page-furniture.ts";
import type { IsoDate, Part, PartKind } from "./article.ts";
import { metadataOf } from "./html-metadata.ts";
import { elementsOf, nodesOf, textOf, walk } from "./html-tree.ts";

/** An article taken out of its page. */
export interface Page {
  /** The article's paragraphs, with blank lines between them. */
  readonly text: string;
  /** The parts that the page marks as such: its headline and its captions. */
  readonly parts: readonly Part[];
  readonly title: string | null;
  readonly date: IsoDate | null;
  readonly publisher: string | null;
  readonly url: string | null;
}

/** Whether a text is HTML: it begins like a page, or holds paragraphs in tags. */
export function isHtml(source: string): boolean {
  const start = source.slice(0, 2000);
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|article|main|div|p|h1)\b/i.test(
    start,
  );
}

/** Reads a page of HTML, however broken. What is not the article (menus, links to others, comments) is left out. */
export function readHtml(source: string): Page {
  const nodes = nodesOf(source);
  const content = contentOf(nodes);
  const blocks = blocksOf(content);
  const headline = blocks.some(({ kind }) => kind === "headline") ? [] : headlineOf(nodes);
  const parts: Part[] = [];
  let text = "";
  for (const block of [...headline, ...blocks]) {
    if (text !== "") text += "\n\n";
    if (block.kind !== null) parts.push({ kind: block.kind, start: text.length, end: text.length + block.text.length });
    text += block.text;
  }
  return { text, parts, ...metadataOf(nodes) };
}

/** A paragraph of the page; `kind` where its element tells. */
interface Block {
  readonly text: string;
  readonly kind: PartKind | null;
}

const INVISIBLE = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "math",
  "iframe",
  "object",
  "video",
  "audio",
  "canvas",
  "head",
]);
const OUTSIDE = new Set(["nav", "aside", "footer", "form", "button", "select", "menu", "dialog", "textarea", "input"]);
const BLOCKS = new Set(
  "address article blockquote body dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section table td th tr ul".split(
    " ",
  ),
);
/** The elements that say what their paragraphs are. */
const MARKED: ReadonlyMap<string, PartKind> = new Map([
  ["h1", "headline"],
  ["figcaption", "caption"],
]);
const furniture = new Set(pageFurniture.map((row) => row.word));

/** Whether the element is part of the page and not of the article. */
function isOutside(element: Element): boolean {
  const { name, attribs } = element;
  if (INVISIBLE.has(name) || OUTSIDE.has(name)) return true;
  if ("hidden" in attribs || attribs["aria-hidden"] === "true" || /display:\s*none/.test(attribs["style"] ?? ""))
    return true;
  if (/^(?:navigation|banner|complementary|contentinfo|search)$/.test(attribs["role"] ?? "")) return true;
  if (name === "body" || name === "html" || name === "article" || name === "main") return false;
  const words = `${attribs["class"] ?? ""} ${attribs["id"] ?? ""}`.toLowerCase().split(/[^a-z]+/);
  return words.some((word) => furniture.has(word));
}

/** A smaller share of the page's prose than this is not all of the article. */
const LEAST_SHARE = 0.4;

/** The nodes that hold the article: the element with the most paragraphs of prose, or the article around it. */
function contentOf(nodes: readonly AnyNode[]): readonly AnyNode[] {
  const scores = new Map<Element, number>();
  let total = 0;
  const add = (node: AnyNode | Document | null | undefined, score: number): void => {
    if (node != null && isTag(node) && node.name !== "p" && BLOCKS.has(node.name))
      scores.set(node, (scores.get(node) ?? 0) + score);
  };
  for (const { node, leaving } of walk(nodes, isOutside)) {
    if (leaving || !isTag(node) || node.name !== "p") continue;
    const { length } = textOf(node, isOutside);
    total += length;
    add(node.parent, length);
    add(node.parent?.parent, length / 2);
  }
  let best: Element | null = null;
  for (const [element, score] of scores) if (best === null || score > (scores.get(best) ?? 0)) best = element;
  if (best === null || textOf(best, isOutside).length < total * LEAST_SHARE) return nodes;
  for (let above: ParentNode | null = best; above !== null && isTag(above); above = above.parent) {
    if (above.name === "article" || above.name === "main") return [above];
  }
  return [best];
}

function blocksOf(nodes: readonly AnyNode[]): readonly Block[] {
  const blocks: Block[] = [];
  const kinds: (PartKind | null)[] = [null];
  let line = "";
  const flush = (): void => {
    const text = line.replaceAll(/\s+/g, " ").trim();
    if (text !== "") blocks.push({ text, kind: kinds.at(-1) ?? null });
    line = "";
  };
  for (const { node, leaving } of walk(nodes, isOutside)) {
    if (isText(node)) line += node.data.replaceAll("\n", " ");
    if (!isTag(node)) continue;
    if (node.name === "br") {
      // Two in a row part paragraphs; one ends a line of a paragraph.
      if (!leaving && /\n\s*$/.test(line)) flush();
      else if (!leaving) line += "\n";
    } else if (BLOCKS.has(node.name)) {
      flush();
      if (leaving) kinds.pop();
      else kinds.push(MARKED.get(node.name) ?? kinds.at(-1) ?? null);
    }
  }
  flush();
  return blocks;
}

/** The first heading of the page. */
function headlineOf(nodes: readonly AnyNode[]): readonly Block[] {
  const texts = elementsOf(nodes).flatMap((element) => (element.name === "h1" ? [textOf(element)] : []));
  const text = texts.find((found) => found !== "");
  return text === undefined ? [] : [{ text, kind: "headline" }];
}
