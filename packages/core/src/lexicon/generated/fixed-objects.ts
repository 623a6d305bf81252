// Made by scripts/lexicon.mjs from data/lexicon/fixed-objects.tsv: change that table, not this file.

/**
 * A verb and a bare noun, as lemmas, that together are one verb: no place is taken when something takes place.
 *
 * The noun may have a preposition ("come to light", "push to the table"), and in place of it an adverb may stand.
 */
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
  { words: "cut short", example: "Ilse Marrant cut short a visit to Norway." },
  { words: "go further", example: "Norway went further in its support of the miners." },
  { words: "take into account", example: "The plan took the miners into account." },
  { words: "come to light", example: "The affair came to light in May." },
  { words: "bring to light", example: "The report brought the affair to light." },
  { words: "spin out of control", example: "The fire spun out of control in May." },
  { words: "go out of control", example: "The fire went out of control in May." },
  { words: "get out of hand", example: "The strike got out of hand in May." },
  { words: "come into force", example: "The treaty came into force in May." },
  { words: "enter into force", example: "The treaty entered into force in May." },
  { words: "go into effect", example: "The ban went into effect in May." },
  { words: "come into effect", example: "The ban came into effect in May." },
  { words: "go on strike", example: "The miners went on strike in May." },
  { words: "go on trial", example: "The miners went on trial in May." },
  { words: "go on sale", example: "The house went on sale in May." },
  { words: "come to power", example: "Ilse Marrant came to power in May." },
  { words: "come under fire", example: "Ilse Marrant came under fire in May." },
  { words: "take to heart", example: "Norway took the warning to heart." },
  { words: "call into question", example: "The report called the plan into question." },
  { words: "run out of money", example: "The firm ran out of money in May." },
  { words: "come to nothing", example: "The talks came to nothing in May." },
  { words: "fall into disrepair", example: "The mine fell into disrepair in May." },
  { words: "bring to table", example: "Ilse Marrant brought Norway to the table." },
  { words: "push to table", example: "Ilse Marrant pushed Norway to the table." },
  { words: "come to table", example: "Norway came to the table in May." },
  { words: "return to table", example: "Norway returned to the table in May." },
];
