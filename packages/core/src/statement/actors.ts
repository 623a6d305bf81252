import type { Cast, Entity, EntityId } from "../entity/entity.ts";
import { stateActors } from "../lexicon/generated/state-actors.ts";
import type { EntityType } from "../lexicon/relations.ts";
import type { Mention } from "../mention/mention.ts";
import { apposedName, conjuncts, lemma, nounPhrase, prepositionOf } from "../syntax/phrases.ts";
import { spanOf, type Tree } from "../syntax/tree.ts";
import { type Span, textAt } from "../text/span.ts";
import type { Participant } from "./frame.ts";

/** Who stands behind the words of an article. */
export interface Actors {
  /** The mention whose head the word is. */
  mentionAt(tree: Tree, head: number): Mention | undefined;
  /** Those to whom the phrase with that head refers, without the phrases joined to it. */
  referentsAt(tree: Tree, head: number): readonly EntityId[];
  entity(id: EntityId): Entity | undefined;
  /** The names that stand under the same head as its modifiers: "Karsovia" in "Karsovia's minister". */
  mentionsIn(tree: Tree, words: readonly number[]): readonly Mention[];
}

/** One member of a participant: an entity, or words that name nobody. */
export interface Member {
  readonly head: number;
  readonly span: Span;
  readonly entities: readonly EntityId[];
  readonly type: EntityType;
  /** The words of the phrase. */
  readonly text: string;
}

/** Indexes mentions by their heads. */
export function actorsOf(mentions: readonly Mention[], cast: Cast): Actors {
  const byHead: (Mention | undefined)[][] = [];
  for (const mention of mentions) {
    const heads = byHead[mention.sentence] ?? [];
    heads[mention.head] = mention;
    byHead[mention.sentence] = heads;
  }
  const byId = new Map(cast.entities.map((entity) => [entity.id, entity]));
  const mentionAt = (tree: Tree, head: number): Mention | undefined => byHead[tree.index]?.[head];
  return {
    mentionAt,
    entity: (id) => byId.get(id),
    referentsAt: (tree, head) => cast.referents[mentionAt(tree, head)?.index ?? -1] ?? [],
    mentionsIn: (tree, words) => words.flatMap((at) => mentionAt(tree, at) ?? []),
  };
}

/** Types of things that are nodes even when they are mentioned only once and without a name. */
const NODES: ReadonlySet<EntityType> = new Set([
  "Person",
  "Organization",
  "GeopoliticalEntity",
  "Location",
  "Facility",
  "Group",
  "Event",
  "Agreement",
  "Proposal",
  "Document",
  "Project",
  "Statement",
]);

/**
 * The members of a phrase: itself and what is joined to it by "and" or "or"; for a plural that is followed by its members'
 * names ("the rivals Veldonia and Karsovia") those.
 */
export function membersOf(
  text: string,
  actors: Actors,
  tree: Tree,
  { head, predicate, alone }: Participant,
): readonly Member[] {
  const heads = alone ? [head] : conjuncts(tree, head).flatMap((at) => namedAfter(actors, tree, at));
  return heads.map((at) => memberOf(text, actors, tree, at, predicate));
}

function namedAfter(actors: Actors, tree: Tree, head: number): readonly number[] {
  const mention = actors.mentionAt(tree, head);
  if (mention?.kind !== "nominal" || mention.number !== "plural") return [head];
  const name = (tree.dependents[head] ?? []).find(
    (at) =>
      at > head &&
      ["appos", "flat", "nmod", "nmod:desc", "compound"].includes(tree.words[at]?.deprel ?? "") &&
      prepositionOf(tree, at) === "" &&
      actors.mentionAt(tree, at)?.kind === "name",
  );
  const names = name === undefined ? [] : conjuncts(tree, name);
  return names.length > 1 ? names : [head];
}

/**
 * The states of two peoples that stand before a plural for those who act for them: "Danish and Norwegian officials" are
 * Denmark's and Norway's.
 */
export function peoplesOf(text: string, actors: Actors, tree: Tree, { head }: Participant): readonly Member[] {
  if (!STATE_ACTORS.has(lemma(tree, head)) || actors.mentionAt(tree, head)?.number !== "plural") return [];
  const before = (tree.dependents[head] ?? []).filter((at) => at < head && tree.words[at]?.deprel === "amod");
  const peoples = before
    .flatMap((at) => conjuncts(tree, at))
    .map((at) => memberOf(text, actors, tree, at, false))
    .filter(({ type, entities }) => type === "GeopoliticalEntity" && entities.length > 0);
  return peoples.length > 1 ? peoples : [];
}

const STATE_ACTORS: ReadonlySet<string> = new Set(stateActors.map(({ noun }) => noun));

function memberOf(text: string, actors: Actors, tree: Tree, head: number, predicate: boolean): Member {
  const mention = actors.mentionAt(tree, head);
  const span = mention === undefined ? phraseSpan(tree, head, predicate) : namedSpan(actors, tree, mention);
  const entities = mention === undefined ? [] : actors.referentsAt(tree, head);
  const type = entities.length > 0 ? (actors.entity(entities[0] ?? "")?.type ?? "Entity") : (mention?.type ?? "Entity");
  return { head, span, entities, type, text: textAt(text, span) };
}

function phraseSpan(tree: Tree, head: number, predicate: boolean): Span {
  const words = nounPhrase(tree, head, predicate);
  return spanOf(tree, words.length > 0 ? words : [head]);
}

/** The mention with the name that follows it: "the rebel leader Halvik". */
function namedSpan(actors: Actors, tree: Tree, { head, start, end }: Mention): Span {
  return { start, end: actors.mentionAt(tree, apposedName(tree, head))?.end ?? end };
}

/** Whether a nominal is worth a node as an object: of a telling type, or mentioned more than once. */
export function isNode(actors: Actors, tree: Tree, member: Member): boolean {
  if (member.entities.length === 0) return false;
  const mention = actors.mentionAt(tree, member.head);
  if (mention === undefined || mention.kind !== "nominal") return true;
  return member.entities.some(
    (id) => NODES.has(actors.entity(id)?.type ?? "Entity") || (actors.entity(id)?.mentions.length ?? 0) > 1,
  );
}
