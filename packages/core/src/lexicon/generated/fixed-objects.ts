// Made by scripts/lexicon.mjs from data/lexicon/fixed-objects.tsv: change that table, not this file.

/** A verb and a bare noun, as lemmas, that together are one verb: no place is taken when something takes place. */
export interface FixedObject {
  readonly words: string;
  readonly example: string;
}

export const fixedObjects: readonly FixedObject[] = [
  { words: "take place", example: "The vote took place in May." },
  { words: "take part", example: "Norway took part in the talks." },
  { words: "take effect", example: "The ban took effect in May." },
  { words: "take shape", example: "The plan took shape in May." },
  { words: "take office", example: "Ilse Marrant took office in May." },
  { words: "take cover", example: "The miners took cover in a cellar." },
  { words: "take refuge", example: "The miners took refuge in a church." },
  { words: "take aim", example: "Ilse Marrant took aim at Norway." },
  { words: "take root", example: "The movement took root in Norway." },
  { words: "take hold", example: "The movement took hold in Norway." },
  { words: "catch fire", example: "The ferry caught fire off Norway." },
  { words: "stand trial", example: "Ilse Marrant stood trial in Norway." },
  { words: "shake hand", example: "Ilse Marrant shook hands with the miners." },
  { words: "change hand", example: "The mine changed hands in May." },
  { words: "join force", example: "The unions joined forces with the miners." },
  { words: "lose ground", example: "The party lost ground in May." },
  { words: "gain ground", example: "The party gained ground in May." },
  { words: "give way", example: "The dam gave way in May." },
  { words: "make way", example: "The house made way for a mine." },
  { words: "keep pace", example: "Wages kept pace with prices." },
  { words: "play host", example: "Norway played host to the talks." },
  { words: "make sense", example: "The plan made sense to the miners." },
];
