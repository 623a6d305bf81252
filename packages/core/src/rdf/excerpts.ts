import type { Quad, Term } from "@rdfjs/types";
import type { ArticleId } from "../article/article.ts";
import { largestArticle } from "../article/read.ts";
import { InputError } from "../errors.ts";
import { type Descriptions, descriptionsOf } from "./description.ts";
import { defaultBase, irisAt } from "./iris.ts";
import { formatTerm } from "./lines.ts";
import { nif, schema } from "./vocabulary.ts";

/**
 * What the quads of a graph hold of the texts of its articles: the words of each piece of evidence at their places, and
 * between them spaces around one "…". Give it to `decode` where the texts themselves are not at hand.
 *
 * Law: an excerpt has as many code points as its text, and the words at the spans of the evidence are the same.
 */
export function excerptsIn(quads: Iterable<Quad>, base: string = defaultBase): ReadonlyMap<ArticleId, string> {
  const about = descriptionsOf(quads);
  const iris = irisAt(base);
  const pieces = Map.groupBy(about.instances(nif.String), (piece) => about.one(piece, nif.referenceContext).value);
  return new Map(
    about.instances(schema.NewsArticle).flatMap((article) => {
      const id = iris.articleOf(article.value);
      if (id === null || about.maybe(article, schema.articleBody) !== null) return [];
      return [[id, excerptOf(article, pieces.get(article.value) ?? [], about)] as const];
    }),
  );
}

function excerptOf(article: Term, pieces: readonly Term[], about: Descriptions): string {
  const letters: (string | undefined)[] = [];
  letters.length = numberOf(about.one(article, nif.endIndex));
  for (const piece of pieces) {
    const start = numberOf(about.one(piece, nif.beginIndex));
    const words = [...about.one(piece, nif.anchorOf).value];
    if (start + words.length > letters.length)
      throw new InputError(`Cannot decode ${formatTerm(piece)}: it ends after its text`);
    words.forEach((letter, place) => {
      letters[start + place] = letter;
    });
  }
  return Array.from(letters, (letter, place) => letter ?? fillAt(letters, place)).join("");
}

/** The first place of a gap is a space and its second an ellipsis, where there is room for them. */
function fillAt(letters: readonly (string | undefined)[], place: number): string {
  const isSecond = place > 0 && letters[place - 1] === undefined && (place < 2 || letters[place - 2] !== undefined);
  return isSecond && place + 1 < letters.length && letters[place + 1] === undefined ? "…" : " ";
}

/** A number that no text has must not fill the memory. */
function numberOf(term: Term): number {
  const number = Number(term.value);
  if (!Number.isSafeInteger(number) || number < 0 || number > largestArticle)
    throw new InputError(`Cannot decode ${formatTerm(term)}: it is no place in a text`);
  return number;
}
