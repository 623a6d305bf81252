import { emptyModifiers } from "../lexicon/generated/empty-modifiers.ts";
import { type GenericNoun, genericNouns } from "../lexicon/generated/generic-nouns.ts";
import { universal } from "../syntax/tree.ts";
import { modifiersOf } from "./modifiers.ts";
import { factsAt, mentionAt, type Scene, treeAt } from "./scene.ts";

const byNoun: ReadonlyMap<string, GenericNoun> = new Map(genericNouns.map((each) => [each.noun, each]));

/** Whether what the mentions refer to is nothing in particular: "the world", "countries", said once and without more. */
export function isGeneric(scene: Scene, members: readonly number[]): boolean {
  const [only, ...more] = members;
  if (only === undefined || more.length > 0) return false;
  const mention = mentionAt(scene, only);
  const { lemma, role } = factsAt(scene, only);
  const noun = byNoun.get(lemma);
  if (noun === undefined || mention.kind !== "nominal") return false;
  // "The country" is one of which the reader knows.
  const isOne = mention.number === "singular" && mention.determination === "definite";
  if (noun.acts && (isOne || role.startsWith("nsubj"))) return false;
  if (mention.determination === "possessive") return false;
  const tree = treeAt(scene.trees, mention.sentence);
  const isTold = (tree.dependents[mention.head] ?? []).some((at) =>
    TELLING.has(universal(tree.words[at]?.deprel ?? "")),
  );
  return !isTold && [...modifiersOf(scene, mention)].every((modifier) => EMPTY.has(modifier));
}

/** What says which one is meant. */
const TELLING: ReadonlySet<string> = new Set(["nmod", "acl", "appos", "nummod"]);

const EMPTY: ReadonlySet<string> = new Set(emptyModifiers.map(({ word }) => word));
