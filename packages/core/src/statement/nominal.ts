import { type EventNoun, eventNouns } from "../lexicon/generated/event-nouns.ts";
import { showingNouns } from "../lexicon/generated/showing-nouns.ts";
import { acts } from "../lexicon/relations.ts";
import { argument, type Clause } from "../syntax/clause.ts";
import { lemma, lower, prepositionOf } from "../syntax/phrases.ts";
import { type Tree, universal } from "../syntax/tree.ts";
import type { Actors } from "./actors.ts";
import { type Frame, type Participant, participant } from "./frame.ts";

const NOUNS: ReadonlyMap<string, EventNoun> = new Map(eventNouns.map((row) => [row.noun, row]));

/** The row of a noun that tells of an act. */
export function eventNounAt(tree: Tree, at: number): EventNoun | undefined {
  if (tree.words[at]?.upos !== "NOUN") return undefined;
  return NOUNS.get(lower(tree, at)) ?? NOUNS.get(lemma(tree, at));
}

/** Frames of nouns that tell of acts: "Marrant's visit to Karsovia", "a deal between Veldonia and Karsovia". */
export function eventFrames(tree: Tree, clauses: readonly Clause[], actors: Actors): readonly Frame[] {
  return tree.words.flatMap((_, at) => {
    const row = eventNounAt(tree, at);
    return row === undefined ? [] : eventFrame(tree, clauses, actors, at, row);
  });
}

function eventFrame(
  tree: Tree,
  clauses: readonly Clause[],
  actors: Actors,
  at: number,
  row: EventNoun,
): readonly Frame[] {
  const host = hostClause(tree, clauses, at);
  const shape = {
    tree,
    host,
    predicated: false,
    head: at,
    lemma: row.noun,
    phrase: row.phrase,
    voice: "active",
    others: [],
    relation: null,
  } as const;
  const modifiers = (tree.dependents[at] ?? []).filter(
    (below) => universal(tree.words[below]?.deprel ?? "") === "nmod",
  );
  const under = (...prepositions: readonly string[]): number =>
    modifiers.find((below) => prepositions.includes(prepositionOf(tree, below))) ?? -1;
  const between = under("between", "among");
  if (between >= 0)
    return [{ ...shape, rule: "event-between", subject: participant(between), object: null, collective: true }];
  const of = under("of");
  const by = under("by");
  const subject =
    modifiers.find((below) => tree.words[below]?.deprel === "nmod:poss") ?? (by >= 0 ? by : byBelow(tree, of));
  const doer = subject >= 0 ? subject : row.of === "doer" && of >= 0 ? of : kindred(tree, actors, at);
  const object = under(...row.object);
  const told = doer >= 0 ? doer : object >= 0 ? inClause(tree, clauses, at) : -1;
  if (told < 0) return [];
  const others: readonly Participant[] = modifiers
    .filter((below) => below !== doer && below !== object && prepositionOf(tree, below) !== "")
    .map((below) => participant(below, prepositionOf(tree, below)));
  const rule = doer >= 0 ? "event-owner" : "event-of-clause";
  if (object < 0)
    return row.mutual && doer >= 0
      ? [{ ...shape, rule: "event-mutual", subject: participant(doer), object: null, others, collective: true }]
      : [];
  return [{ ...shape, rule, subject: participant(told), object: participant(object), others, collective: false }];
}

/** "the arrest of two clerks by Karsovia", where the by-phrase was hung on the clerks. */
function byBelow(tree: Tree, noun: number): number {
  return (
    (tree.dependents[noun] ?? []).find((at) => tree.words[at]?.deprel === "nmod" && prepositionOf(tree, at) === "by") ??
    -1
  );
}

/** "the Karsovian invasion", "U.S. sanctions": a state, body or person in front of the noun does it. */
function kindred(tree: Tree, actors: Actors, at: number): number {
  return (
    (tree.dependents[at] ?? []).find((below) => {
      const deprel = universal(tree.words[below]?.deprel ?? "");
      const mention = actors.mentionAt(tree, below);
      return (
        below < at &&
        (deprel === "amod" || deprel === "compound" || deprel === "nmod") &&
        mention !== undefined &&
        acts(mention.type) &&
        mention.kind !== "nominal"
      );
    }) ?? -1
  );
}

/** "met in a show of support for Brelland": the act is the clause's subject's. */
function inClause(tree: Tree, clauses: readonly Clause[], at: number): number {
  let top = at;
  while (
    tree.words[top]?.deprel === "nmod" &&
    prepositionOf(tree, top) === "of" &&
    SHOWING.has(lemma(tree, tree.words[top]?.head ?? -1))
  )
    top = tree.words[top]?.head ?? -1;
  const clause = clauses.find(({ head }) => head === tree.words[top]?.head);
  if (
    clause === undefined ||
    tree.words[top]?.deprel !== "obl" ||
    !["in", "as"].includes(prepositionOf(tree, top)) ||
    clause.voice === "passive"
  )
    return -1;
  return argument(clause, "subject")?.head ?? -1;
}

const SHOWING: ReadonlySet<string> = new Set(showingNouns.map(({ noun }) => noun));

/** Index of the clause in which a word stands, or −1. */
export function hostClause(tree: Tree, clauses: readonly Clause[], word: number): number {
  for (let at = word; at >= 0; at = tree.words[at]?.head ?? -1) {
    const found = clauses.find(({ head }) => head === at);
    if (found !== undefined) return found.index;
  }
  return -1;
}
