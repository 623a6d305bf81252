import { pronounOf } from "./pronoun.ts";
import { factsAt, type Scene } from "./scene.ts";
import type { Search, Sieve } from "./sieve.ts";
import { speakersOf } from "./speakers.ts";

/** Who "I" and "we" are inside a quotation: whoever speaks it, for himself or for others. */
export const voiceSieves: readonly Sieve[] = [
  {
    id: "speaker",
    example: "“[I] will resign,” said [Ilse Marrant].",
    checked: false,
    prepare: speaker,
  },
];

/** The speaker of the quotation in which a pronoun of the first person stands. */
function speaker(scene: Scene): Search {
  const speakers = speakersOf(scene);
  return (mention) => {
    const pronoun = pronounOf(scene, mention);
    if (pronoun?.person !== 1) return null;
    return speakers[factsAt(scene, mention.index).quotation]?.mention ?? null;
  };
}
