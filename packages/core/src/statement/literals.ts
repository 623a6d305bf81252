import { lower, nounPhrase } from "../syntax/phrases.ts";
import { spanOf } from "../syntax/tree.ts";
import { type Span, textAt } from "../text/span.ts";
import type { Member } from "./actors.ts";
import type { DraftScene } from "./draft.ts";
import type { Participant } from "./frame.ts";
import type { Literal } from "./statement.ts";

/** The words of a phrase that is no node; `null` for a pronoun, which names nothing by itself. */
export function literalOf(
  { tree, article }: DraftScene,
  { predicate }: Participant,
  { head }: Member,
  verb: number,
): { readonly object: Literal; readonly objectSpan: Span } | null {
  if (["PRON", "DET"].includes(tree.words[head]?.upos ?? "PRON")) return null;
  const words = nounPhrase(tree, head, predicate, verb === head ? -1 : verb).filter(
    (at) => lower(tree, at) !== "whose" && !(predicate && tree.words[at]?.feats.Reflex === "Yes"),
  );
  // "how much it would cost": a question is no thing.
  if (words.length === 0 || lower(tree, words[0] ?? -1) === "how") return null;
  const objectSpan = spanOf(tree, words);
  const number =
    tree.words[head]?.upos === "NUM" && words.length === 1
      ? Number(textAt(article.text, objectSpan).replaceAll(",", ""))
      : Number.NaN;
  return {
    object: {
      literal: textAt(article.text, objectSpan).replaceAll(/[“”"]/g, ""),
      datatype: Number.isFinite(number) ? "xsd:decimal" : "xsd:string",
    },
    objectSpan,
  };
}
