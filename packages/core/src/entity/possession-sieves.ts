import { cabinetVerbs } from "../lexicon/generated/cabinet-verbs.ts";
import { ownStateNouns } from "../lexicon/generated/own-state-nouns.ts";
import type { Mention } from "../mention/mention.ts";
import { prepositionOf } from "../syntax/phrases.ts";
import { dependent } from "../syntax/tree.ts";
import { profileOf } from "./agreement.ts";
import { areInOneClause, isBareDefinite } from "./focus-sieve.ts";
import { homeOf, stateOf } from "./home.ts";
import { modifiersOf } from "./modifiers.ts";
import type { Partition } from "./partition.ts";
import { factsAt, mentionAt, type Scene, treeAt } from "./scene.ts";
import type { Search, Sieve } from "./sieve.ts";

/** How a thing is told by whose it is. They run after the pronouns, since "his" must be known. */
export const possessionSieves: readonly Sieve[] = [
  {
    id: "own-state",
    example: "[Mexican] President Odran Keth resigned. [His government] had lost a vote.",
    checked: false,
    prepare: ownState,
  },
  {
    id: "home-state",
    example: "[Mexican] President Odran Keth resigned. A judge accused [the government] of lying.",
    checked: false,
    prepare: homeState,
  },
  {
    id: "named-by-owner",
    example: "Odran Keth resigned after [his party] split. Mr. Keth's [Harbour Party] lost seats.",
    checked: true,
    prepare: namedByOwner,
  },
];

const ofStates: ReadonlySet<string> = new Set(ownStateNouns.map(({ noun }) => noun));
const alone: ReadonlySet<string> = new Set(ownStateNouns.filter((each) => each.alone).map(({ noun }) => noun));

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

/** "The government": that of the state which the speaker governs, else of the state in which the article plays. */
function homeState(scene: Scene, partition: Partition): Search {
  let home: number | null | undefined;
  return (mention) => {
    if (!alone.has(factsAt(scene, mention.index).lemma) || !isBareDefinite(scene, partition, mention)) return null;
    if (partition.first(mention.index) !== mention.index || isCabinet(scene, mention)) return null;
    home ??= homeOf(scene, partition);
    const state = speakersState(scene, partition, mention) ?? home;
    if (state === null) return null;
    // "Veldonia, which supports the government" is another state.
    const isOther = partition.members(state).some((member) => areInOneClause(scene, mention, mentionAt(scene, member)));
    return isOther ? null : state;
  };
}

/** Whether the ministers are meant: "the party left the government", "to stay in the government". */
function isCabinet(scene: Scene, { sentence, head }: Mention): boolean {
  const tree = treeAt(scene.trees, sentence);
  const { deprel, head: verb = -1 } = tree.words[head] ?? {};
  return deprel === "obj" ? ofCabinets.has(tree.words[verb]?.lemma ?? "") : prepositionOf(tree, head) === "in";
}

const ofCabinets: ReadonlySet<string> = new Set(cabinetVerbs.map(({ lemma }) => lemma));

/** The state in which the subject of one of the clauses around the mention holds office. */
function speakersState(scene: Scene, partition: Partition, { sentence, head }: Mention): number | null {
  const tree = treeAt(scene.trees, sentence);
  for (let at = tree.words[head]?.head ?? -1; at !== -1; at = tree.words[at]?.head ?? -1) {
    const subject = scene.headedBy(sentence, dependent(tree, at, "nsubj"));
    const state = subject === null ? null : stateOf(scene, partition, subject.index);
    if (state !== null) return state;
  }
  return null;
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
