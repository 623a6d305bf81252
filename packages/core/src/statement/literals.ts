import { lower, nounPhrase } from "../syntax/phrases.ts";
import { spanOf } from "../syntax/tree.ts";
import { type Span, textAt } from "../text/span.ts";
import type { Member } from "./actors.ts";
import type { DraftScene } from "./draft.ts";
import type { Participant } from "./frame.ts";
import type { Literal } from "./statement.ts";

/** Words that stand for a noun said before: "refused to discuss one". */
const STANDING_IN: ReadonlySet<string> = new Set(["one", "ones", "some", "any", "many", "others", "most", "none"]);

/** The words of a phrase that is no node; `null` for a pronoun, which names nothing by itself. */
export function literalOf(
  { tree, article }: DraftScene,
  { predicate, preposition }: Participant,
  { head }: Member,
  verb: number,
): { readonly object: Literal; readonly objectSpan: Span } | null {
  if (["PRON", "DET"].includes(tree.words[head]?.upos ?? "PRON")) return null;
  if (STANDING_IN.has(lower(tree, head)) && (tree.dependents[head] ?? []).every((at) => at < head)) return null;
  // "played no role": that it did not is told by the statement, and not by its object.
  const denied = preposition === "" && !predicate && (tree.dependents[verb] ?? []).includes(head);
  const words = nounPhrase(tree, head, predicate, verb === head ? -1 : verb).filter(
    (at) =>
      lower(tree, at) !== "whose" &&
      !(predicate && tree.words[at]?.feats.Reflex === "Yes") &&
      !(denied && lower(tree, at) === "no" && tree.words[at]?.deprel === "det" && tree.words[at]?.head === head),
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
