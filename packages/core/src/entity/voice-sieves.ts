import type { Mention } from "../mention/mention.ts";
import type { Partition } from "./partition.ts";
import { pronounOf } from "./pronoun.ts";
import { rolesOf } from "./role-holding.ts";
import { factsAt, type Scene } from "./scene.ts";
import type { Search, Sieve } from "./sieve.ts";
import { speakersOf } from "./speakers.ts";

/** Who "I" and "we" are inside a quotation: whoever speaks it, for himself or for others. */
export const voiceSieves: readonly Sieve[] = [
  {
    id: "body-of-speaker",
    example: "“[We] have lost,” said Ilse Marrant, a spokeswoman for [Keldorf Shipping].",
    checked: false,
    prepare: (scene, partition) => spoken(scene, (mention, speaker) => bodyOf(scene, partition, mention, speaker)),
  },
  {
    id: "speaker",
    example: "“[I] will resign,” said [Ilse Marrant].",
    checked: false,
    prepare: (scene, partition) =>
      spoken(scene, (mention, speaker) => (bodyOf(scene, partition, mention, speaker) === null ? speaker : null)),
  },
];

/** What a pronoun of the first person stands for, given the speaker of the quotation that holds it. */
function spoken(scene: Scene, of: (mention: Mention, speaker: number) => number | null): Search {
  const speakers = speakersOf(scene);
  return (mention) => {
    const speaker = speakers[factsAt(scene, mention.index).quotation];
    return pronounOf(scene, mention)?.person === 1 && speaker ? of(mention, speaker.mention) : null;
  };
}

/** For "we" the one body for which the speaker speaks by office; `null` for "I", and where it is none or there are several. */
function bodyOf(scene: Scene, partition: Partition, mention: Mention, speaker: number): number | null {
  if (mention.number !== "plural") return null;
  const offices = rolesOf(scene, partition, speaker).filter(({ role }) => SPEAKING_FOR.has(role.field));
  const [body, ...others] = new Set(offices.flatMap(({ of }) => of ?? []));
  return body !== undefined && others.length === 0 ? body : null;
}

/** The fields whose officers speak for the body in which they hold office. */
const SPEAKING_FOR: ReadonlySet<string> = new Set(["spokesperson", "business", "government", "work"]);
