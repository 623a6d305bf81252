import { stateThings } from "../lexicon/generated/state-things.ts";
import type { Mention } from "../mention/mention.ts";
import { dependent, universal } from "../syntax/tree.ts";
import type { Partition } from "./partition.ts";
import { type Scene, treeAt } from "./scene.ts";

const ofStates: ReadonlySet<string> = new Set(stateThings.map(({ noun }) => noun));

/** Parts of speech that say nothing of their own in a noun phrase. */
const SMALL: ReadonlySet<string> = new Set(["DET", "ADP", "PUNCT", "PART", "CCONJ", "AUX", "SCONJ", "PRON"]);

/** The lemmas that tell the thing from others of its kind: what stands in the phrase besides head, owner and small words. */
export function modifiersOf(scene: Scene, mention: Mention): ReadonlySet<string> {
  const tree = treeAt(scene.trees, mention.sentence);
  const lemmas = new Set<string>();
  for (let at = mention.first; at <= mention.last; at += 1) {
    const word = tree.words[at];
    if (at === mention.head || word === undefined || SMALL.has(word.upos) || isOwner(scene, mention, at)) continue;
    lemmas.add(word.lemma.toLowerCase());
  }
  return lemmas;
}

/** The first mention of the one whose the thing is: "Canada's plan", "its plan", "the Canadian plan"; `null` if none is named. */
export function ownerOf(scene: Scene, partition: Partition, mention: Mention): number | null {
  for (let at = mention.first; at < mention.head; at += 1) {
    const owner = isOwner(scene, mention, at) ? scene.headedBy(mention.sentence, at) : null;
    if (owner !== null) return partition.first(owner.index);
  }
  return null;
}

/** Whether the word belongs to a possessor, or to an adjective of a people or a name before the noun: "the Tessaly election". */
function isOwner(scene: Scene, mention: Mention, at: number): boolean {
  const tree = treeAt(scene.trees, mention.sentence);
  for (let word = at; word !== mention.head && word !== -1; word = tree.words[word]?.head ?? -1) {
    if (tree.words[word]?.head !== mention.head) continue;
    if (tree.words[word]?.deprel === "nmod:poss") return true;
    const relation = universal(tree.words[word]?.deprel ?? "");
    const isStates = relation === "compound" && ofStates.has(tree.words[mention.head]?.lemma ?? "");
    const owner = relation === "amod" || isStates ? scene.headedBy(mention.sentence, word) : null;
    return owner?.kind === "name" && owner.type !== "Person" && dependent(tree, word, "case") === -1;
  }
  return false;
}
