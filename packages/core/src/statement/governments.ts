import type { EntityId } from "../entity/entity.ts";
import { roles } from "../lexicon/generated/roles.ts";
import type { Mention } from "../mention/mention.ts";
import { lemma } from "../syntax/phrases.ts";
import type { Tree } from "../syntax/tree.ts";
import type { Actors } from "./actors.ts";
import { implicitFrames } from "./implicit.ts";

/** Nouns for those who govern a state. */
const GOVERNING: ReadonlySet<string> = new Set(["government", "administration", "regime", "cabinet"]);
const HEADS: ReadonlySet<string> = new Set(
  roles.filter(({ field, relation }) => field === "government" && relation === "headOf").map(({ name }) => name),
);

/**
 * Lets a state stand for its government: "his government" of a president is his country, "Veldonia's government" Veldonia.
 *
 * Who heads which state is read off titles and appositions anywhere in the article.
 */
export function withGovernments(actors: Actors, trees: readonly Tree[]): Actors {
  const states = statesOf(actors, trees);
  const stateAt = (tree: Tree, head: number): EntityId | undefined => {
    const mention: Mention | undefined = actors.mentionAt(tree, head);
    if (mention?.kind !== "nominal" || !GOVERNING.has(lemma(tree, head))) return undefined;
    const owner = (tree.dependents[head] ?? []).find((at) => tree.words[at]?.deprel === "nmod:poss");
    const [id, ...more] = owner === undefined ? [] : actors.referentsAt(tree, owner);
    if (id === undefined || more.length > 0) return undefined;
    return actors.entity(id)?.type === "GeopoliticalEntity" ? id : states.get(id);
  };
  return {
    ...actors,
    referentsAt: (tree, head) => {
      const state = stateAt(tree, head);
      return state === undefined ? actors.referentsAt(tree, head) : [state];
    },
  };
}

/** The state that each head of a government heads. */
function statesOf(actors: Actors, trees: readonly Tree[]): ReadonlyMap<EntityId, EntityId> {
  const found = new Map<EntityId, EntityId>();
  for (const tree of trees) {
    for (const { subject, object, relation, phrase } of implicitFrames(tree, [], actors)) {
      const role = phrase.replace(/^be /, "").replace(/ of$/, "");
      const [who] = subject === null ? [] : actors.referentsAt(tree, subject.head);
      const [what] = object === null ? [] : actors.referentsAt(tree, object.head);
      const heads =
        relation === "headOf" && HEADS.has(role) && actors.entity(what ?? "")?.type === "GeopoliticalEntity";
      if (heads && who !== undefined && what !== undefined && !found.has(who)) found.set(who, what);
    }
  }
  return found;
}
