import type { Mention } from "../mention/mention.ts";
import { universal } from "../syntax/tree.ts";
import { agree, profileOf } from "./agreement.ts";
import type { Partition } from "./partition.ts";
import { factsAt, mentionAt, type Scene, treeAt } from "./scene.ts";
import type { Search, Sieve } from "./sieve.ts";

/** How a definite noun phrase finds what was spoken of before. */
export const nominalSieves: readonly Sieve[] = [
  {
    id: "same-head",
    example: "Veldonia offered [a peace plan]. Karsovia rejected [the plan].",
    checked: true,
    prepare: sameHead,
  },
];

const REACH = 12;

/** The last mention with the same head noun whose modifiers say nothing else. */
function sameHead(scene: Scene, partition: Partition): Search {
  return (mention) => {
    if (mention.kind !== "nominal" || (mention.determination !== "definite" && mention.determination !== "possessive"))
      return null;
    const own = factsAt(scene, mention.index);
    const modifiers = modifiersOf(scene, mention);
    for (let index = mention.index - 1; index >= 0; index -= 1) {
      const candidate = mentionAt(scene, index);
      if (mention.sentence - candidate.sentence > REACH) return null;
      if (
        candidate.kind !== "nominal" ||
        factsAt(scene, index).lemma !== own.lemma ||
        candidate.number !== mention.number
      )
        continue;
      const others = modifiersOf(scene, candidate);
      if (![...modifiers].every((modifier) => others.has(modifier))) continue;
      if (agree(profileOf(scene, partition, mention.index), profileOf(scene, partition, index))) return index;
    }
    return null;
  };
}

/** The lemmas of what stands in the phrase besides its head, its determiner and small words. */
export function modifiersOf(scene: Scene, mention: Mention): ReadonlySet<string> {
  const tree = treeAt(scene.trees, mention.sentence);
  const lemmas = new Set<string>();
  for (let at = mention.first; at <= mention.last; at += 1) {
    const word = tree.words[at];
    if (at === mention.head || word === undefined) continue;
    if (
      ["DET", "ADP", "PUNCT", "PART", "CCONJ", "AUX", "SCONJ"].includes(word.upos) &&
      universal(word.deprel) !== "nmod"
    )
      continue;
    lemmas.add(word.lemma.toLowerCase());
  }
  return lemmas;
}
