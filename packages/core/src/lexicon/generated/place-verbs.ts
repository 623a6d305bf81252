// Made by scripts/lexicon.mjs from data/lexicon/place-verbs.tsv: change that table, not this file.

/** A verb whose object, or whose subject, is a place: of a capital it says that the city is meant. */
export interface PlaceVerb {
  readonly lemma: string;
  readonly place: "subject" | "object";
  readonly example: string;
}

export const placeVerbs: readonly PlaceVerb[] = [
  { lemma: "visit", place: "object", example: "The army was ordered to visit Kyiv." },
  { lemma: "leave", place: "object", example: "The army was ordered to leave Kyiv." },
  { lemma: "reach", place: "object", example: "The army was ordered to reach Kyiv." },
  { lemma: "enter", place: "object", example: "The army was ordered to enter Kyiv." },
  { lemma: "tour", place: "object", example: "The army was ordered to tour Kyiv." },
  { lemma: "bomb", place: "object", example: "The army was ordered to bomb Kyiv." },
  { lemma: "shell", place: "object", example: "The army was ordered to shell Kyiv." },
  { lemma: "hit", place: "object", example: "The army was ordered to hit Kyiv." },
  { lemma: "strike", place: "object", example: "The army was ordered to strike Kyiv." },
  { lemma: "attack", place: "object", example: "The army was ordered to attack Kyiv." },
  { lemma: "seize", place: "object", example: "The army was ordered to seize Kyiv." },
  { lemma: "capture", place: "object", example: "The army was ordered to capture Kyiv." },
  { lemma: "surround", place: "object", example: "The army was ordered to surround Kyiv." },
  { lemma: "flee", place: "object", example: "The army was ordered to flee Kyiv." },
  { lemma: "evacuate", place: "object", example: "The army was ordered to evacuate Kyiv." },
  { lemma: "rock", place: "object", example: "The army was ordered to rock Kyiv." },
  { lemma: "approach", place: "object", example: "The army was ordered to approach Kyiv." },
  { lemma: "flood", place: "object", example: "The army was ordered to flood Kyiv." },
  { lemma: "paralyze", place: "object", example: "The army was ordered to paralyze Kyiv." },
  { lemma: "paralyse", place: "object", example: "The army was ordered to paralyse Kyiv." },
  { lemma: "storm", place: "object", example: "The army was ordered to storm Kyiv." },
  { lemma: "occupy", place: "object", example: "The army was ordered to occupy Kyiv." },
  { lemma: "besiege", place: "object", example: "The army was ordered to besiege Kyiv." },
  { lemma: "destroy", place: "object", example: "The army was ordered to destroy Kyiv." },
  { lemma: "rebuild", place: "object", example: "The army was ordered to rebuild Kyiv." },
  { lemma: "cross", place: "object", example: "The army was ordered to cross Kyiv." },
  { lemma: "roam", place: "object", example: "The army was ordered to roam Kyiv." },
  { lemma: "encircle", place: "object", example: "The army was ordered to encircle Kyiv." },
  { lemma: "raid", place: "object", example: "The army was ordered to raid Kyiv." },
  { lemma: "bombard", place: "object", example: "The army was ordered to bombard Kyiv." },
  { lemma: "lie", place: "subject", example: "Kyiv lies on a river." },
  { lemma: "burn", place: "subject", example: "Kyiv may burn." },
  { lemma: "fall", place: "subject", example: "Kyiv may fall." },
  { lemma: "sleep", place: "subject", example: "Kyiv may sleep." },
  { lemma: "grow", place: "subject", example: "Kyiv may grow." },
  { lemma: "wake", place: "subject", example: "Kyiv may wake." },
  { lemma: "boast", place: "subject", example: "Kyiv may boast." },
  { lemma: "stand", place: "subject", example: "Kyiv may stand." },
  { lemma: "stretch", place: "subject", example: "Kyiv may stretch." },
  { lemma: "empty", place: "subject", example: "Kyiv may empty." },
  { lemma: "host", place: "subject", example: "Kyiv may host the games." },
];
