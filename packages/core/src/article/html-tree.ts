import { type AnyNode, type Element, isTag, isText } from "domhandler";
import { parseDocument } from "htmlparser2";

/** The nodes of a page of HTML, however broken. */
export function nodesOf(source: string): readonly AnyNode[] {
  return parseDocument(source).children;
}

/** No page that people read nests deeper, and the time to parse one grows with the square of its depth. */
const DEEPEST = 20_000;

/** Whether the tags of a page open more elements inside each other than any article does. */
export function nestsTooDeep(source: string): boolean {
  let depth = 0;
  // Elements whose end tag may be missing do not count: a page may hold any number of them side by side.
  for (const [, slash] of source.matchAll(
    /<(\/?)(?!(?:p|li|d[td]|t[rdh]|option|br|hr|img|input|meta|link|source|wbr)\b)[a-z]/gi,
  )) {
    depth = slash === "" ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** A step of a walk over a page: into a node, or out of an element again. */
export interface Step {
  readonly node: AnyNode;
  readonly leaving: boolean;
}

/**
 * Goes over the nodes and all below them, in the page's order, but not below the elements that `skip` holds of.
 *
 * Pages may nest deeper than a call stack: so this keeps its own.
 */
export function* walk(nodes: readonly AnyNode[], skip: (element: Element) => boolean = () => false): Generator<Step> {
  const ahead: Step[] = nodes.map((node) => ({ node, leaving: false })).reverse();
  for (let step = ahead.pop(); step !== undefined; step = ahead.pop()) {
    const { node, leaving } = step;
    if (!isTag(node)) yield step;
    else if (leaving) yield step;
    else if (!skip(node)) {
      yield step;
      ahead.push({ node, leaving: true });
      for (const child of node.children.toReversed()) ahead.push({ node: child, leaving: false });
    }
  }
}

/** All elements, in the page's order. */
export function elementsOf(nodes: readonly AnyNode[]): readonly Element[] {
  const found: Element[] = [];
  for (const { node, leaving } of walk(nodes)) if (isTag(node) && !leaving) found.push(node);
  return found;
}

/** The text in an element, with single blanks; what `skip` holds of is left out. */
export function textOf(element: Element, skip?: (element: Element) => boolean): string {
  let text = "";
  for (const { node } of walk(element.children, skip)) if (isText(node)) text += node.data;
  return text.replaceAll(/\s+/g, " ").trim();
}
