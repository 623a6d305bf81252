import type { ArticleId } from "../article/article.ts";
import type { Statement } from "./statement.ts";

/**
 * Whether the article itself states it as a fact: its own voice says so, as certain, past or present; nobody in the article
 * denies it; and it is no candidate.
 */
export function isAsserted(
  { attributions, candidate }: Pick<Statement, "attributions" | "candidate">,
  article: ArticleId,
): boolean {
  const vouched = attributions.some(
    ({ source, polarity, certainty, tense }) =>
      source === article && polarity === "positive" && certainty === "certain" && tense !== "future",
  );
  return vouched && !candidate && attributions.every(({ polarity }) => polarity === "positive");
}
