// Made by scripts/lexicon.mjs from data/lexicon/named-things.tsv: change that table, not this file.

/** A thing that bears a name of its own, with "the": of what stands before such a name the thing is meant, and not its owner. */
export interface NamedThing {
  readonly noun: string;
  readonly example: string;
}

export const namedThings: readonly NamedThing[] = [
  { noun: "ship", example: "The owner of the ship, the Sturdy Maid, was arrested." },
  { noun: "vessel", example: "The owner of the vessel, the Sturdy Maid, was arrested." },
  { noun: "boat", example: "The owner of the boat, the Sturdy Maid, was arrested." },
  { noun: "ferry", example: "The owner of the ferry, the Sturdy Maid, was arrested." },
  { noun: "trawler", example: "The owner of the trawler, the Sturdy Maid, was arrested." },
  { noun: "tanker", example: "The owner of the tanker, the Sturdy Maid, was arrested." },
  { noun: "freighter", example: "The owner of the freighter, the Sturdy Maid, was arrested." },
  { noun: "yacht", example: "The owner of the yacht, the Sturdy Maid, was arrested." },
  { noun: "submarine", example: "The owner of the submarine, the Sturdy Maid, was arrested." },
  { noun: "frigate", example: "The owner of the frigate, the Sturdy Maid, was arrested." },
  { noun: "destroyer", example: "The owner of the destroyer, the Sturdy Maid, was arrested." },
  { noun: "cruiser", example: "The owner of the cruiser, the Sturdy Maid, was arrested." },
  { noun: "barge", example: "The owner of the barge, the Sturdy Maid, was arrested." },
  { noun: "tug", example: "The owner of the tug, the Sturdy Maid, was arrested." },
];
