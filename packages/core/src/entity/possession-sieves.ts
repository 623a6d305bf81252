import { ownStateNouns } from "../lexicon/generated/own-state-nouns.ts";
import type { Mention } from "../mention/mention.ts";
import { prepositionOf } from "../syntax/phrases.ts";
import { dependent } from "../syntax/tree.ts";
import { profileOf } from "./agreement.ts";
import { modifiersOf } from "./modifiers.ts";
import type { Partition } from "./partition.ts";
import { factsAt, type Scene, treeAt } from "./scene.ts";
import type { Search, Sieve } from "./sieve.ts";
import { stateOf } from "./states.ts";

/** How a thing is told by whose it is. They run after the pronouns, since "his" must be known. */
export const possessionSieves: readonly Sieve[] = [
  {
    id: "own-state",
    example: "[Mexican] President Odran Keth resigned. [His government] had lost a vote.",
    checked: false,
    prepare: ownState,
  },
  {
    id: "named-by-owner",
    example: "Odran Keth resigned after [his party] split. Mr. Keth's [Harbour Party] lost seats.",
    checked: true,
    prepare: namedByOwner,
  },
];

const ofStates: ReadonlySet<string> = new Set(ownStateNouns.map(({ noun }) => noun));

/** "Canada's government" and "the government of Canada" are Canada; "his government" is the state in which he holds office. */
function ownState(scene: Scene, partition: Partition): Search {
  return (mention) => {
    if (mention.kind !== "nominal" || mention.number === "plural") return null;
    if (!ofStates.has(factsAt(scene, mention.index).lemma)) return null;
    const owner = possessorOf(scene, mention) ?? namedBehind(scene, mention) ?? adjectiveBefore(scene, mention);
    if (owner === null) return null;
    if (profileOf(scene, partition, owner.index).type === "GeopoliticalEntity") return owner.index;
    return stateOf(scene, partition, owner.index);
  };
}

/** The one thing of the kind that the text names as the owner's: "his party" is the one called "Keth's Harbour Party". */
function namedByOwner(scene: Scene, partition: Partition): Search {
  const named = scene.mentions.filter(
    ({ kind, first, last, type }) => kind === "name" && last > first && type !== "Person",
  );
  const owned = named.flatMap((mention) => {
    const owner = possessorOf(scene, mention);
    const noun = factsAt(scene, mention.index).words.at(-1)?.toLowerCase() ?? "";
    return owner === null ? [] : [{ index: mention.index, owner: owner.index, noun }];
  });
  return (mention) => {
    if (mention.kind !== "nominal" || mention.number !== "singular" || modifiersOf(scene, mention).size > 0)
      return null;
    const owner = possessorOf(scene, mention);
    if (owner === null) return null;
    const { lemma } = factsAt(scene, mention.index);
    const fit = owned.filter(
      (one) => one.noun === lemma && partition.first(one.owner) === partition.first(owner.index),
    );
    const groups = new Set(fit.map(({ index }) => partition.first(index)));
    return groups.size === 1 ? (fit[0]?.index ?? null) : null;
  };
}

/** The state whose adjective alone stands before the noun: "the Canadian government", but not "the last Canadian government". */
function adjectiveBefore(scene: Scene, { sentence, head, first, determination }: Mention): Mention | null {
  const state = scene.headedBy(sentence, head - 1);
  const isAlone = determination === "definite" && first === head - 2;
  return isAlone && state?.kind === "name" && state.type === "GeopoliticalEntity" ? state : null;
}

/** The name that "of" adds: "Canada" of "the government of Canada". */
function namedBehind(scene: Scene, { sentence, head }: Mention): Mention | null {
  const tree = treeAt(scene.trees, sentence);
  const added = (tree.dependents[head] ?? []).find(
    (at) => at > head && tree.words[at]?.deprel === "nmod" && prepositionOf(tree, at) === "of",
  );
  const name = added === undefined ? null : scene.headedBy(sentence, added);
  return name?.kind === "name" ? name : null;
}

/** Whose the thing is, by "his" or "Keth's". */
function possessorOf(scene: Scene, { sentence, head }: Mention): Mention | null {
  const possessor = dependent(treeAt(scene.trees, sentence), head, "nmod:poss");
  return possessor < 0 ? null : scene.headedBy(sentence, possessor);
}
