import { type CueNoun, cueNouns } from "../lexicon/generated/cue-nouns.ts";
import { cuePhrases } from "../lexicon/generated/cue-phrases.ts";
import { type CueVerb, cueVerbs } from "../lexicon/generated/cue-verbs.ts";
import { embedders } from "../lexicon/generated/embedders.ts";
import { headlineSources } from "../lexicon/generated/headline-sources.ts";
import { lightVerbs } from "../lexicon/generated/light-verbs.ts";
import { type Prevention, preventions } from "../lexicon/generated/preventions.ts";
import { nounOf } from "../mention/words.ts";
import { type Argument, argument, type Clause } from "../syntax/clause.ts";
import { predicateLemma } from "../syntax/clauses.ts";
import { lemma, lower, prepositionOf } from "../syntax/phrases.ts";
import { subtree, type Tree } from "../syntax/tree.ts";
import type { Certainty, Polarity, SpeechAct, Tense } from "./statement.ts";

/** What a cue lends to its content. */
export interface Cue {
  readonly act: SpeechAct;
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly tense: Tense | null;
}

const VERBS = Map.groupBy(cueVerbs, (row) => row.lemma);
const NOUNS: ReadonlyMap<string, CueNoun> = new Map(cueNouns.map((row) => [row.lemma, row]));
const PHRASES: ReadonlyMap<string, (typeof cuePhrases)[number]> = new Map(cuePhrases.map((row) => [row.words, row]));

/** The rows of the verb that a clause is built on. */
export function cuesOf(tree: Tree, clause: Clause): readonly CueVerb[] {
  if (clause.kind !== "verb") return [];
  return VERBS.get(predicateLemma(tree, clause)) ?? VERBS.get(lemma(tree, clause.head)) ?? [];
}

/** The verb's row for content of that form. */
export function cueOf(tree: Tree, clause: Clause, content: CueVerb["content"]): CueVerb | undefined {
  return cuesOf(tree, clause).find((row) => row.content === content);
}

/** The row by which `clause` is the content of `above`, or `undefined` where it is none. */
export function contentCue(tree: Tree, clause: Clause, above: Clause): CueVerb | undefined {
  const row = (content: CueVerb["content"]): CueVerb | undefined => cueOf(tree, above, content);
  const { marker, link } = clause;
  // "told the crew not to leave": the parser takes it for a clause of its own.
  const ordered = link === "content" && marker === "to";
  if (link === "content" && !ordered) return row("that") ?? row("self") ?? row("to");
  if ((link === "complement" || ordered) && (marker === "to" || tree.words[clause.head]?.feats.VerbForm === "Inf")) {
    return addressed(above)
      ? (row("to") ??
          row("self") ??
          (effectOf(tree, above) === undefined || above.voice === "passive" ? row("that") : undefined))
      : (row("self") ?? (row("to") === undefined && effectOf(tree, above) === undefined ? row("that") : undefined));
  }
  const seen = row("that")?.act === "report" && argument(above, "object") !== undefined && marker === "";
  const gerund = isGerund(tree, clause);
  // "denied hiding the crew": what is denied or admitted is said.
  const told = gerund && effectOf(tree, above) === undefined;
  if (link === "complement" && (marker === "of" || marker === "for")) return row(marker);
  if (link === "complement") return marker === "as" ? namedAs(row("that")) : seen || told ? row("that") : undefined;
  if (link !== "adverbial") return undefined;
  if (marker === "of" || marker === "for" || marker === "with") return row(marker);
  if (marker === "as" && gerund) return namedAs(row("that"));
  if (gerund && seen) return row("that");
  if (marker !== "to") return undefined;
  return addressed(above) ? (row("to") ?? (gerund ? row("self") : undefined)) : row("self");
}

/** "hiding the crew", "having hidden the crew". */
export function isGerund(tree: Tree, { head, auxiliaries }: Clause): boolean {
  const ing = (at: number): boolean => lower(tree, at).endsWith("ing");
  return tree.words[head]?.feats.VerbForm === "Ger" || ing(head) || auxiliaries.some(ing);
}

/** "dismissed it as doomed": who denies something by a name for it stands behind the name. */
function namedAs(row: CueVerb | undefined): CueVerb | undefined {
  return row?.act === "deny" ? { ...row, act: "criticize", polarity: "positive" } : row;
}

/** What a word does to the clause or act below it. */
export interface Effect {
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly tense: Tense | null;
}

const EFFECTS: ReadonlyMap<string, Effect> = new Map(
  embedders.filter((row) => row.marker === null).map((row) => [`${row.class} ${row.lemma}`, row]),
);

/** What the clause's predicate says of its infinitive or gerund: "fail to" that it does not come true. */
export function effectOf(tree: Tree, clause: Clause): Effect | undefined {
  const classes = clause.kind === "copula" ? ["adjective", "verb"] : ["verb", "adjective"];
  return withAdverbs(tree, clause)
    .flatMap((each) => classes.map((name) => EFFECTS.get(`${name} ${each}`)))
    .find((found) => found !== undefined);
}

/** The predicate with each of its adverbs, and alone: "stop short", "stop". */
function withAdverbs(tree: Tree, { head, adverbs }: Clause): readonly string[] {
  const word = lemma(tree, head);
  return [...adverbs.map((at) => `${word} ${lower(tree, at)}`), word];
}

const AFTER: ReadonlyMap<string, Effect> = new Map(
  embedders.filter((row) => row.marker !== null).map((row) => [`${row.marker} ${row.lemma}`, row]),
);

/** What the clause's predicate says of the gerund behind a preposition: "prevented Karsovia from", "stopped short of". */
export function effectAfter(tree: Tree, clause: Clause, marker: string): Effect | undefined {
  return withAdverbs(tree, clause)
    .map((each) => AFTER.get(`${marker} ${each}`))
    .find((found) => found !== undefined);
}

/** What the clause's predicate says of its gerund only: "stopped fishing". */
export function effectOnGerund(tree: Tree, clause: Clause): Effect | undefined {
  return EFFECTS.get(`gerund ${predicateLemma(tree, clause)}`);
}

const PREVENTIONS: ReadonlyMap<string, Prevention> = new Map(preventions.map((row) => [row.verb, row]));

/** What the verb says of the act that is its object: that it did not come about, or has not yet. */
export function preventionOf(tree: Tree, clause: Clause, noun: number): Effect | undefined {
  const found = PREVENTIONS.get(predicateLemma(tree, clause));
  const isSpared = found?.of === "act" && nounOf([lemma(tree, noun)])?.type === "Agreement";
  return isSpared ? undefined : found;
}

/** Whether the clause's verb gives its object a voice: "made the claim", "repeated the claim", "denied the claim". */
export function givesVoice(tree: Tree, clause: Clause): boolean {
  return cuesOf(tree, clause).length > 0 || LIGHT.has(predicateLemma(tree, clause));
}

const LIGHT: ReadonlySet<string> = new Set(lightVerbs.flatMap(({ verb, doers }) => (doers.length > 0 ? [] : [verb])));

/** Whether the verb says that its act or infinitive comes about: "begin talks", "continue the war", "helped to free". */
export function carriesOut(tree: Tree, clause: Clause): boolean {
  return HOLDS.has(lemma(tree, clause.head));
}

const HOLDS: ReadonlySet<string> = new Set(
  embedders.filter((row) => row.polarity === "positive" && row.certainty === "certain").map((row) => row.lemma),
);

/** What a noun says of its infinitive, "a plan to", of its gerund, "trouble finding", or of its clause, "the fact that". */
export function effectOfNoun(tree: Tree, noun: number, form: "noun" | "gerund" | "that" = "noun"): Effect | undefined {
  return (form === "that" ? AFTER : EFFECTS).get(`${form} ${lemma(tree, noun)}`);
}

/** "came under pressure to resign": the noun between verb and infinitive tells whether it comes true. */
export function effectOfPhrase(tree: Tree, above: Clause, { marker, head: verb }: Clause): Effect | undefined {
  if (marker !== "to") return undefined;
  return above.arguments
    .filter(({ role, head }) => role === "oblique" && above.head < head && head < verb)
    .map(({ head }) => effectOfNoun(tree, head))
    .find((found) => found !== undefined);
}

/** Whether the verb has somebody whom it tells what to do. */
export function addressed(clause: Clause): boolean {
  return clause.voice === "passive" || addresseeOf(clause) !== undefined;
}

/** Whom a speaker addresses: the object, or the phrase after on, upon, to or with. */
export function addresseeOf(clause: Clause): Argument | undefined {
  return (
    argument(clause, "iobject", "object") ??
    clause.arguments.find(
      ({ role, preposition }) => role === "oblique" && ["on", "upon", "to", "with"].includes(preposition),
    )
  );
}

/** The row of a noun whose clause is somebody's word: "the claim that". */
export function nounCue(tree: Tree, noun: number): CueNoun | undefined {
  return NOUNS.get(lemma(tree, noun));
}

/** A phrase that names the source of its clause: "according to the firm", "in the firm's view". */
export interface SourcePhrase {
  /** The source. */
  readonly head: number;
  /** The words that make it one. */
  readonly cue: readonly number[];
  readonly act: SpeechAct;
  readonly certainty: Certainty;
}

/** The phrase that names the source of the clause. */
export function sourcePhrase(tree: Tree, clause: Clause): SourcePhrase | undefined {
  for (const { role, preposition, head } of clause.arguments) {
    if (role !== "oblique") continue;
    const cases = casesOf(tree, head);
    const row = PHRASES.get(preposition);
    if (row !== undefined)
      return { head, cue: cases.length > 0 ? cases : [head], act: row.act, certainty: row.certainty };
    const owned = PHRASES.get(`${preposition} the ${lower(tree, head)} of`);
    const owner = owned === undefined ? undefined : ownerOf(tree, head);
    if (owned !== undefined && owner !== undefined)
      return { head: owner, cue: [...cases, head], act: owned.act, certainty: owned.certainty };
  }
  return undefined;
}

const casesOf = (tree: Tree, head: number): readonly number[] =>
  (tree.dependents[head] ?? [])
    .filter((at) => tree.words[at]?.deprel === "case" && at < head)
    .flatMap((at) => [at, ...(tree.dependents[at] ?? [])]);

/** Whose it is: "the firm's view", "the view of the firm". */
function ownerOf(tree: Tree, noun: number): number | undefined {
  return (tree.dependents[noun] ?? []).find((at) => {
    const { deprel } = tree.words[at] ?? {};
    return deprel === "nmod:poss" || (deprel === "nmod" && prepositionOf(tree, at) === "of");
  });
}

/** "Minister took bribes: report", "Police: minister took bribes": the source that a headline sets apart by a colon from its clause. */
export function headlineSource(tree: Tree, { head, link, parent }: Clause): SourcePhrase | undefined {
  const colon = tree.words.findIndex((_, at) => lower(tree, at) === ":");
  if (colon < 0 || parent >= 0) return undefined;
  const [from, to] = link === "root" && head < colon ? [colon + 1, tree.words.length] : [0, colon];
  const words = tree.words.slice(from, to).filter(({ upos }) => upos !== "PUNCT");
  const noun = tree.words.findIndex(
    ({ lemma: word }, at) => at >= from && at < to && HEADLINE_SOURCES.has(word.toLowerCase()),
  );
  if (noun < 0 || words.length > 3 || words.some(({ upos }) => upos === "VERB")) return undefined;
  return { head: noun, cue: [colon], act: "say", certainty: "certain" };
}

const HEADLINE_SOURCES: ReadonlySet<string> = new Set(headlineSources.map((row) => row.noun));

/** Whether the phrase, with what tells of its noun, ends its sentence after a comma, quotation marks aside: then it bears on all of it. */
export function closesSentence(tree: Tree, head: number): boolean {
  let first = head;
  for (const at of tree.dependents[head] ?? []) if (at < first && tree.words[at]?.upos !== "PUNCT") first = at;
  const before = tree.words.findLastIndex((_, at) => at < first && !/^["“”'’]+$/.test(lower(tree, at)));
  const own = new Set(subtree(tree, head));
  return (
    lower(tree, before) === "," && !tree.words.some(({ upos }, at) => at > head && upos === "VERB" && !own.has(at))
  );
}
