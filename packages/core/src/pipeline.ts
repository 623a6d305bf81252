import type { Article } from "./article/article.ts";
import type { Document } from "./document/document.ts";
import { segment } from "./document/segment.ts";
import type { Cast } from "./entity/entity.ts";
import { resolveEntities } from "./entity/resolve.ts";
import { graphOf } from "./graph/build.ts";
import type { Graph } from "./graph/graph.ts";
import { findMentions } from "./mention/find.ts";
import type { Mention, TimeExpression } from "./mention/mention.ts";
import { findTimes } from "./mention/times.ts";
import { type Extraction, extractStatements } from "./statement/extract.ts";
import type { Parser } from "./syntax/parser.ts";
import type { Syntax } from "./syntax/syntax.ts";
import { type Tree, treeOf } from "./syntax/tree.ts";

/** What each stage found in an article. */
export interface Analysis {
  readonly document: Document;
  readonly trees: readonly Tree[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
  readonly cast: Cast;
  readonly extraction: Extraction;
}

/**
 * Reads an article into a graph: all stages, in order.
 *
 * Law: the same article and weights give the same graph, byte for byte, alone or among others.
 */
export async function analyze(article: Article, parser: Parser): Promise<Graph> {
  const document = segment(article);
  const syntaxes = await parser.parse(document.sentences.map(({ tokens }) => tokens.map(({ text }) => text)));
  return graphOf(interpret(document, syntaxes), parser.model);
}

/** The stages that follow the parser. `syntaxes` has one element for each sentence: else a `RangeError`. */
export function interpret(document: Document, syntaxes: readonly Syntax[]): Analysis {
  if (syntaxes.length !== document.sentences.length) {
    throw new RangeError(`Cannot interpret ${document.sentences.length} sentences with ${syntaxes.length} syntaxes`);
  }
  const trees = document.sentences.map((sentence, index) => treeOf(index, sentence, syntaxes[index] as Syntax));
  const mentions = findMentions(document, trees);
  const times = findTimes(document, trees);
  const cast = resolveEntities(document, trees, mentions);
  const extraction = extractStatements(document, trees, mentions, cast, times);
  return { document, trees, mentions, times, cast, extraction };
}
