import type { ArticleId } from "../article/article.ts";
import type { Span } from "../text/span.ts";
import type { Standing } from "./attribution.ts";
import { weaker } from "./modality.ts";
import type { Attribution, Tense } from "./statement.ts";

/** What an attribution needs besides the standing of its clause. */
export interface Voicing {
  readonly tense: Tense;
  readonly article: ArticleId;
  readonly evidence: Span;
  readonly basis: Attribution["basis"];
}

/**
 * The attributions of what stands so: one for each of the nearest sources with a name; without one, the article's own.
 *
 * What somebody unnamed says is at most probable. Those farther out are the chain.
 */
export function voicesOf(
  { layers, polarity, certainty }: Standing,
  { tense, article, evidence, basis }: Voicing,
): readonly [Attribution, ...Attribution[]] {
  const at = layers.findIndex(({ sources }) => sources.length > 0);
  const nearest = layers[at];
  const unnamed = at < 0 ? layers.length > 0 : at > 0;
  const stand = { polarity, certainty: unnamed ? weaker(certainty, "probable") : certainty, tense, evidence };
  if (nearest === undefined) {
    const { direct = false, cue = null, content = null } = layers[0] ?? {};
    return [{ source: article, chain: [], ...stand, speechAct: null, direct, basis, cue, content }];
  }
  const chain = [...new Set(layers.slice(at + 1).flatMap(({ sources }) => sources))];
  const { act: speechAct, direct, cue, content } = nearest;
  const [first, ...more] = nearest.sources.map(
    (source): Attribution => ({
      source,
      chain: chain.filter((id) => id !== source),
      ...stand,
      speechAct,
      direct,
      basis: "stated",
      cue,
      content,
    }),
  );
  return [first as Attribution, ...more];
}
