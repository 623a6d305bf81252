import type { Term } from "@rdfjs/types";
import { largestArticle } from "../article/read.ts";
import type { Descriptions } from "./description.ts";
import { nif } from "./vocabulary.ts";

/**
 * The texts of articles as far as their quads quote them: the words of every described span stand where they stood, with
 * spaces between. `null` for an article whose length is not told or cannot be.
 *
 * Law: a span that is described has its words, at its offsets in code points.
 */
export function quotedTexts(about: Descriptions): (article: Term) => string | null {
  const quotations = Map.groupBy(about.instances(nif.String), (span) => about.one(span, nif.referenceContext).value);
  return (article) => {
    const length = numberOf(about.maybe(article, nif.endIndex));
    if (length === null) return null;
    const characters = Array<string>(length).fill(" ");
    for (const span of quotations.get(article.value) ?? []) {
      const start = numberOf(about.one(span, nif.beginIndex));
      const words = [...about.one(span, nif.anchorOf).value];
      if (start === null || start + words.length > length) return null;
      characters.splice(start, words.length, ...words);
    }
    return characters.join("");
  };
}

/** The number that a literal stands for, if a text can be as long. */
function numberOf(literal: Term | null): number | null {
  const number = literal === null || !/^\d+$/.test(literal.value) ? null : Number(literal.value);
  return number !== null && number <= largestArticle ? number : null;
}
