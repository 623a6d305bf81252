import type { Term } from "@rdfjs/types";
import type { ArticleId } from "../article/article.ts";
import { InputError } from "../errors.ts";
import type { GraphArticle } from "../graph/graph.ts";
import { offsetsOf } from "../text/offsets.ts";
import type { Span } from "../text/span.ts";
import type { Descriptions } from "./description.ts";
import type { Iris } from "./iris.ts";
import { formatTerm } from "./lines.ts";
import { individual, ng, type ValueProperty, values } from "./vocabulary.ts";

/** What all parts of the graph are read with. Whatever does not have the right form is an `InputError`. */
export interface Reading {
  readonly about: Descriptions;
  readonly iris: Iris;
  /** The article in whose document a node lies. */
  articleOf(node: Term): ArticleId;
  entityOf(node: Term): string;
  /** The id of a statement or an event. */
  partOf(node: Term): string;
  /** An entity, or an article. */
  sourceOf(node: Term): string;
  /** In UTF-16 units. */
  spanOf(node: Term): Span;
  /** The word for the individual that is the property's value. */
  wordOf<P extends ValueProperty>(node: Term, property: P): (typeof values)[P][number];
}

/** How the parts of these articles are read. */
export function readingOf(about: Descriptions, iris: Iris, articles: readonly GraphArticle[]): Reading {
  const offsets = new Map(articles.map(({ id, text }) => [id, offsetsOf(text)]));
  const known = <T>(found: T | null | undefined, node: Term, what: string): T => {
    if (found === null || found === undefined)
      throw new InputError(`Cannot decode ${formatTerm(node)}: it is no ${what}`);
    return found;
  };
  return {
    about,
    iris,
    articleOf: (node) => known(iris.articleOf(node.value), node, "part of an article"),
    entityOf: (node) => known(iris.entityOf(node.value), node, "entity"),
    partOf: (node) => known(iris.partOf(node.value), node, "part of an article"),
    sourceOf: (node) => known(iris.entityOf(node.value) ?? iris.articleOf(node.value), node, "source"),
    spanOf: (node) => {
      const { article, start, end } = known(iris.spanOf(node.value), node, "span of a text");
      const { unitOf } = known(offsets.get(article), node, "span of an article that is here");
      try {
        return { start: unitOf(start), end: unitOf(end) };
      } catch (cause) {
        throw new InputError(`Cannot decode ${formatTerm(node)}: the text is shorter`, { cause });
      }
    },
    wordOf: (node, property) => {
      const value = about.one(node, ng[property]);
      return known(
        values[property].find((word) => individual(word).equals(value)),
        value,
        `value of ng:${property}`,
      );
    },
  };
}
