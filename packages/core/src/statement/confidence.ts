import { confidenceSigns } from "../lexicon/generated/confidence-signs.ts";
import { incompleteVerbs } from "../lexicon/generated/incomplete-verbs.ts";
import { lemma, lower } from "../syntax/phrases.ts";
import type { Tree } from "../syntax/tree.ts";
import type { Span } from "../text/span.ts";
import type { Statement } from "./statement.ts";
import type { SentenceScene } from "./told.ts";

/** The one default threshold: below it a statement is a candidate, and never asserted. */
export const threshold = 0.5;

const WEIGHTS: ReadonlyMap<string, number> = new Map(confidenceSigns.map(({ sign, weight }) => [sign, weight]));

/** What of a statement its confidence is read from. */
export type Told = Pick<Statement, "rule" | "spans" | "attributions">;

/**
 * How likely the statement is right, as an editor would judge it: between 0 and 1, in hundredths.
 *
 * A logistic regression on the signs, fitted by `test/bench/fit-confidence.ts` on statements that were read one by one and on
 * the development halves of the benches; `docs/accuracy/confidence.md` has its calibration.
 */
export function confidenceOf(scene: SentenceScene, told: Told): number {
  const sum = ["all", ...signsOf(scene, told)].reduce((total, sign) => total + (WEIGHTS.get(sign) ?? 0), 0);
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}

/** From how many words on a phrase, a way or a sentence is long. */
const LONG = { object: 7, way: 7, sentence: 32 } as const;

/**
 * What bears on whether a statement is right: what the reading of its sentence had to go through, and by what words its subject and
 * object are named.
 */
export function signsOf(scene: SentenceScene, { rule, spans, attributions }: Told): readonly string[] {
  const { tree, clauses } = scene;
  const [verb, subject, object] = [
    headOf(tree, spans.relation),
    headOf(tree, spans.subject),
    headOf(tree, spans.object),
  ];
  const clause = clauses.find(({ head }) => head === verb);
  const [frame = rule, view = ""] = rule.split("/");
  const [{ speechAct, certainty, chain }] = attributions;
  const signs: Readonly<Record<string, boolean>> = {
    [`frame ${frame}`]: KNOWN.has(`frame ${frame}`),
    [`view ${view}`]: KNOWN.has(`view ${view}`),
    [`link ${clause?.link}`]: KNOWN.has(`link ${clause?.link}`),
    [`subject ${nameOf(scene, subject)}`]: true,
    [`object ${nameOf(scene, object)}`]: object !== verb,
    "subject understood": clause?.arguments.some(({ head, borrowed }) => head === subject && borrowed) === true,
    "object far": object - verb > LONG.way,
    "object long": wordsIn(tree, spans.object).length > LONG.object,
    "receiver left": clause?.arguments.some(({ role, head }) => role === "iobject" && head !== object) === true,
    "verb incomplete": INCOMPLETE.has(lemma(tree, verb)),
    headline: !/[.!?”"’)]$/.test(tree.sentence.tokens.at(-1)?.text ?? ""),
    "sentence long": tree.words.length > LONG.sentence,
    "several voices": attributions.length > 1 || chain.length > 0,
    "unsure by itself": speechAct === null && certainty !== "certain",
  };
  return Object.keys(signs).filter((sign) => signs[sign] === true);
}

/** Frames, views and links that are seen often enough to tell something; the others count as usual. */
const KNOWN: ReadonlySet<string> = new Set([
  "frame copula-noun",
  "frame copula-adjective",
  "frame role-of",
  "frame role-possessive",
  "view attribute",
  "view object-noun",
  "view object-oblique",
  "link adverbial",
  "link complement",
  "link conjunct",
  "link root",
]);

const INCOMPLETE: ReadonlySet<string> = new Set(incompleteVerbs.map((row) => row.lemma));
const PERSONAL: ReadonlySet<string> = new Set(["he", "him", "his", "she", "her", "hers"]);

/** By what kind of words somebody is named: "it" and "the company" must first be understood. */
function nameOf({ tree, actors }: SentenceScene, head: number): string {
  const mention = actors.mentionAt(tree, head);
  if (mention === undefined) return "words";
  if (mention.kind === "pronoun") return PERSONAL.has(lower(tree, head)) ? "he or she" : "it or they";
  const [entity] = actors.referentsAt(tree, head).map((id) => actors.entity(id));
  if (mention.kind !== "nominal") return mention.kind;
  return entity !== undefined && /^\p{Lu}/u.test(entity.label) ? "noun for a name" : `noun ${mention.determination}`;
}

function wordsIn(tree: Tree, { start, end }: Span): readonly number[] {
  return tree.sentence.tokens.flatMap((token, at) => (token.start < end && start < token.end ? [at] : []));
}

/** The word of the span that hangs on none of the others. */
function headOf(tree: Tree, span: Span): number {
  const words = wordsIn(tree, span);
  return words.find((at) => !words.includes(tree.words[at]?.head ?? -1)) ?? words[0] ?? -1;
}
