import type { EntityType } from "../lexicon/relations.ts";
import { demonymAt } from "../mention/demonyms.ts";
import type { Mention } from "../mention/mention.ts";
import { agree, profileOf } from "./agreement.ts";
import type { Partition } from "./partition.ts";
import { factsAt, mentionAt, type Scene, treeAt } from "./scene.ts";
import type { Search, Sieve } from "./sieve.ts";

/** How news calls somebody by what it adds about him: his age, his people; and a company by where it sits. */
export const epithetSieves: readonly Sieve[] = [
  {
    id: "by-people",
    example: "[Danish lawyer Rosa Quellin] met Odran Keth. A judge praised [the Dane].",
    checked: true,
    prepare: byPeople,
  },
  {
    id: "by-age",
    example: "[Ilse Marrant] met the miners on Monday. [The 61-year-old doctor] promised help.",
    checked: true,
    prepare: byAge,
  },
  {
    id: "by-seat",
    example: "[Keldorf Shipping] closed the mill. [The Corran-based company] has a new owner.",
    checked: true,
    prepare: bySeat,
  },
];

/** How many sentences back somebody was named about whom something is added. */
const NEAR = 2;
/** The same for a company, of which others speak meanwhile. */
const FAR = 4;

/** "The Dane": who was called Danish last, else the subject of whom is told: so one learns where he is from. */
function byPeople(scene: Scene, partition: Partition): Search {
  return (mention) => {
    if (mention.kind !== "nominal" || mention.type !== "Person" || isNamed(scene, partition, mention)) return null;
    const people = demonymAt(treeAt(scene.trees, mention.sentence), mention.head);
    if (people === null || mention.determination === "indefinite") return null;
    const fit = new Map<number, number>();
    for (const other of scene.mentions) {
      if (other.index >= mention.index && fit.size > 0) break;
      if (other.type !== "Person" || !isNamed(scene, partition, other)) continue;
      if (isOfPeople(scene, partition, other, people)) fit.set(partition.first(other.index), other.index);
    }
    const known = [...fit.values()].sort((a, b) => a - b).at(-1);
    return known ?? foremost(scene, partition, mention, "Person", NEAR);
  };
}

/** Whether the title, the word before the name or what is said beside it is of that people: "Danish lawyer Rosa Quellin". */
function isOfPeople(scene: Scene, partition: Partition, { index }: Mention, people: string): boolean {
  return partition.members(index).some((member) => {
    const { sentence, start, end, title } = mentionAt(scene, member);
    const from = Math.min(start, title?.start ?? start);
    return scene.mentions.some(
      (other) =>
        other.sentence === sentence &&
        from <= other.end + 1 &&
        other.end <= end &&
        other.kind === "name" &&
        factsAt(scene, other.index).known?.key === people,
    );
  });
}

/** "The 61-year-old", "the 61-year-old diplomat". */
function byAge(scene: Scene, partition: Partition): Search {
  return (mention) => (isOld(scene, mention) ? foremost(scene, partition, mention, "Person", NEAR) : null);
}

function isOld(scene: Scene, mention: Mention): boolean {
  return isSingularDefinite(mention) && /^the \d+ - year - old\b/i.test(factsAt(scene, mention.index).words.join(" "));
}

/** "The Corran-based company". */
function bySeat(scene: Scene, partition: Partition): Search {
  return (mention) => {
    const isBased = isSingularDefinite(mention) && / - based /.test(factsAt(scene, mention.index).words.join(" "));
    return isBased && mention.type === "Organization" ? foremost(scene, partition, mention, "Organization", FAR) : null;
  };
}

function isSingularDefinite({ kind, number, determination }: Mention): boolean {
  return kind === "nominal" && number !== "plural" && determination === "definite";
}

function isNamed(scene: Scene, partition: Partition, { index }: Mention): boolean {
  return partition.members(index).some((member) => mentionAt(scene, member).kind === "name");
}

/** The one of the type who was named and is the subject of a clause of this sentence or of one right before it; of two, nobody. */
function foremost(
  scene: Scene,
  partition: Partition,
  mention: Mention,
  type: EntityType,
  reach: number,
): number | null {
  if (isNamed(scene, partition, mention)) return null;
  const own = profileOf(scene, partition, mention.index);
  for (let sentence = mention.sentence; sentence >= mention.sentence - reach; sentence -= 1) {
    const found = new Map<number, number>();
    for (const other of scene.mentions) {
      if (other.sentence !== sentence || other.index >= mention.index) continue;
      const { role } = factsAt(scene, other.index);
      const profile = profileOf(scene, partition, other.index);
      if (!role.startsWith("nsubj") || profile.type !== type || !isNamed(scene, partition, other)) continue;
      if (agree({ ...own, type }, profile)) found.set(partition.first(other.index), other.index);
    }
    const [one, ...others] = found.values();
    if (one !== undefined) return others.length === 0 ? one : null;
  }
  return null;
}
