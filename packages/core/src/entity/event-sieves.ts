import { partyEvents } from "../lexicon/generated/party-events.ts";
import type { Mention } from "../mention/mention.ts";
import { prepositionOf } from "../syntax/phrases.ts";
import { modifiersOf } from "./modifiers.ts";
import type { Partition } from "./partition.ts";
import { factsAt, mentionAt, type Scene, treeAt } from "./scene.ts";
import type { Search, Sieve } from "./sieve.ts";
import { areSynonyms } from "./synonyms.ts";

/** How what goes on is found again by who has a part in it. */
export const eventSieves: readonly Sieve[] = [
  {
    id: "same-parties",
    example: "[The war] began in May. Odran Keth spoke of [the Veldonia conflict].",
    checked: true,
    prepare: sameParties,
  },
];

const partyNouns: ReadonlySet<string> = new Set(partyEvents.map(({ noun }) => noun));

/**
 * The one war of the text in which somebody named here has a part, or that has named nobody yet: "the Veldonia conflict" is the war
 * in Veldonia. "The conflict with Karsovia" is it as well, where the sentence speaks of Veldonia. What is set off by more words, "a
 * new cold war", is another.
 */
function sameParties(scene: Scene, partition: Partition): Search {
  const events = scene.mentions.filter((mention) => isPartyEvent(scene, mention));
  return (mention) => {
    if (!isPartyEvent(scene, mention) || isSetOff(scene, mention)) return null;
    // "Keth declared war on Veldonia": a new one.
    const { determination, first, head } = mention;
    if (determination === "indefinite" || (determination === "bare" && first === head)) return null;
    const own = partiesOf(scene, partition, mention);
    if (own.length === 0) return null;
    const groups = Map.groupBy(
      events.filter(({ index }) => partition.first(index) !== partition.first(mention.index)),
      ({ index }) => partition.first(index),
    );
    const earlier = [...groups.values()].filter(
      (members) =>
        (members[0]?.index ?? mention.index) < mention.index &&
        members.some((member) => isSame(scene, member, mention)) &&
        !members.some((member) => isSetOff(scene, member)),
    );
    const fit = earlier.filter((members) => {
      const others = members.flatMap((member) => partiesOf(scene, partition, member));
      if (others.length === 0) return earlier.length === 1;
      return others.some((party) => own.includes(party)) || isOtherSide(scene, partition, mention, others);
    });
    return fit.length === 1 ? (fit[0]?.[0]?.index ?? null) : null;
  };
}

function isPartyEvent(scene: Scene, { index, kind, number }: Mention): boolean {
  return kind === "nominal" && number === "singular" && partyNouns.has(factsAt(scene, index).lemma);
}

function isSame(scene: Scene, a: Mention, b: Mention): boolean {
  const [own, other] = [factsAt(scene, a.index).lemma, factsAt(scene, b.index).lemma];
  return own === other || areSynonyms(own, other);
}

/** The names in the phrase and the one that a preposition adds right behind it, wherever the parser hangs that. */
function namesWith(scene: Scene, mention: Mention): readonly Mention[] {
  const { sentence, index, first, last } = mention;
  const { words } = treeAt(scene.trees, sentence);
  const behind = words[last + 1]?.upos === "ADP" ? last + 2 + (words[last + 2]?.upos === "DET" ? 1 : 0) : -1;
  const names: Mention[] = [];
  for (let at = Math.max(0, index - 2); at < scene.mentions.length; at += 1) {
    const other = mentionAt(scene, at);
    if (other.sentence > sentence || (other.sentence === sentence && other.first > last + 3)) break;
    const isName = other.sentence === sentence && (other.kind === "name" || other.kind === "metonym");
    if (isName && ((other.first >= first && other.last <= last) || other.first === behind)) names.push(other);
  }
  return names;
}

/** First mentions of those who have a part in it. */
function partiesOf(scene: Scene, partition: Partition, mention: Mention): readonly number[] {
  return namesWith(scene, mention).map(({ index }) => partition.first(index));
}

/** Whether more is said of it than its parties: "a price war", "the civil war in Veldonia". */
function isSetOff(scene: Scene, mention: Mention): boolean {
  const names = namesWith(scene, mention).flatMap(({ sentence, first, last }) =>
    treeAt(scene.trees, sentence).words.slice(first, last + 1),
  );
  const lemmas = new Set(names.map(({ lemma }) => lemma.toLowerCase()));
  return [...modifiersOf(scene, mention)].some((modifier) => !lemmas.has(modifier));
}

/** Whether one side is named, "the conflict with Karsovia", in a sentence that speaks of another. */
function isOtherSide(scene: Scene, partition: Partition, mention: Mention, others: readonly number[]): boolean {
  const { sentence } = mention;
  const isAgainst = namesWith(scene, mention).some(({ head }) =>
    ["with", "against"].includes(prepositionOf(treeAt(scene.trees, sentence), head)),
  );
  return (
    isAgainst &&
    scene.mentions.some((other) => other.sentence === sentence && others.includes(partition.first(other.index)))
  );
}
