import { argument, type Clause } from "../syntax/clause.ts";
import { isPartedBy, lower } from "../syntax/phrases.ts";
import { leftEdge, subtree, type Tree } from "../syntax/tree.ts";
import { cueOf, cuesOf } from "./cues.ts";
import { concedes, type SourceScene, speakerOf } from "./sources.ts";

/**
 * "Unions say the plant will close, although the mayor has denied it": where a voice of its own follows what another says, the
 * writer sets them side by side. The clause of the first voice's cue, or `undefined`.
 */
export function contrastedWith({ tree, clauses }: SourceScene, clause: Clause, above: Clause): Clause | undefined {
  // "said it would wait, and that the mayor had agreed": what "that" opens, the first voice says as well.
  if (clause.marker === "that") return undefined;
  const joined = clause.link === "conjunct" || concedes(clause);
  const own = argument(clause, "subject");
  const first = leftEdge(tree, clause.head);
  if (!joined || !isPartedBy(tree, clause.head, ",") || own === undefined || own.borrowed || first < above.head)
    return undefined;
  const hasVoice =
    clause.link === "adverbial" ? cuesOf(tree, clause).length > 0 : cueOf(tree, clause, "that") !== undefined;
  if (tree.words[own.head]?.upos === "PRON" ? !goesOn(tree, clause, above) : !hasVoice) return undefined;
  let content: Clause | undefined = above;
  while (content !== undefined && content.link !== "content") content = clauses[content.parent];
  const saying = clauses[content?.parent ?? -1];
  return saying !== undefined && saying.head < above.head ? saying : undefined;
}

/** "said that it was so, and she ordered": what a speaker goes on to do by speaking, no "that" before it, the writer tells. */
const goesOn = (tree: Tree, clause: Clause, above: Clause): boolean =>
  clause.link === "conjunct" &&
  clause.marker === "" &&
  above.link === "content" &&
  above.marker === "that" &&
  clause.auxiliaries.length === 0 &&
  tree.words[clause.head]?.feats.Tense === "Past" &&
  cuesOf(tree, clause).length > 0;

/** "According to the mayor, the dam is safe; the union says it leaks": behind a semicolon another voice begins. */
export const speaksForItself = (tree: Tree, clause: Clause): boolean =>
  isPartedBy(tree, clause.head, ";") && cueOf(tree, clause, "that") !== undefined;

/**
 * Whether a clause stands before an aside that only tells who says the end of it, inside a relative clause, though the parser takes
 * all of it for what is said: "200 jobs, half of which, the union says, would last".
 */
export function isOutsideAside({ tree, clauses }: SourceScene, clause: Clause, above: Clause): boolean {
  const speaker = speakerOf(above);
  if (clause.link !== "content" || clause.head > speaker || cueOf(tree, above, "that") === undefined) return false;
  if (!clauses.some(({ parent, link, head }) => parent === above.index && link === "content" && head > above.head))
    return false;
  const first = subtree(tree, speaker).find((at) => lower(tree, at) !== ",") ?? speaker;
  return lower(tree, first - 1) === "," && lower(tree, above.head + 1) === "," && opensRelative(tree, first - 2);
}

/** Whether the words up to there begin a relative clause: "half of which", "whose owner". */
function opensRelative(tree: Tree, last: number): boolean {
  for (let at = last; at >= 0 && tree.words[at]?.upos !== "VERB" && lower(tree, at) !== ","; at--)
    if (RELATIVES.has(lower(tree, at))) return true;
  return false;
}

const RELATIVES: ReadonlySet<string> = new Set(["which", "whom", "whose", "who"]);
