// Made by scripts/lexicon.mjs from data/lexicon/place-parts.tsv: change that table, not this file.

/**
 * A word in small letters before the name of a place that makes it another: a part of it, or the place at another time.
 *
 * `names` says that what follows is a place, whatever the parser takes it for; others stand before people and bodies too.
 */
export interface PlacePart {
  readonly word: string;
  readonly names: boolean;
  readonly example: string;
}

export const placeParts: readonly PlacePart[] = [
  { word: "north", names: true, example: "The miners met in north Veldonia." },
  { word: "south", names: true, example: "The miners met in south Veldonia." },
  { word: "east", names: true, example: "The miners met in east Veldonia." },
  { word: "west", names: true, example: "The miners met in west Veldonia." },
  { word: "northern", names: true, example: "The miners met in northern Veldonia." },
  { word: "southern", names: true, example: "The miners met in southern Veldonia." },
  { word: "eastern", names: true, example: "The miners met in eastern Veldonia." },
  { word: "western", names: true, example: "The miners met in western Veldonia." },
  { word: "northeastern", names: true, example: "The miners met in northeastern Veldonia." },
  { word: "northwestern", names: true, example: "The miners met in northwestern Veldonia." },
  { word: "southeastern", names: true, example: "The miners met in southeastern Veldonia." },
  { word: "southwestern", names: true, example: "The miners met in southwestern Veldonia." },
  { word: "northeast", names: true, example: "The miners met in northeast Veldonia." },
  { word: "northwest", names: true, example: "The miners met in northwest Veldonia." },
  { word: "southeast", names: true, example: "The miners met in southeast Veldonia." },
  { word: "southwest", names: true, example: "The miners met in southwest Veldonia." },
  { word: "central", names: true, example: "The miners met in central Veldonia." },
  { word: "mainland", names: true, example: "The miners met in mainland Veldonia." },
  { word: "rural", names: true, example: "The miners met in rural Veldonia." },
  { word: "coastal", names: true, example: "The miners met in coastal Veldonia." },
  { word: "downtown", names: true, example: "The miners met in downtown Veldonia." },
  { word: "early", names: false, example: "The miners met in early Veldonia." },
  { word: "ancient", names: false, example: "The miners met in ancient Veldonia." },
  { word: "medieval", names: false, example: "The miners met in medieval Veldonia." },
  { word: "imperial", names: false, example: "The miners met in imperial Veldonia." },
  { word: "colonial", names: false, example: "The miners met in colonial Veldonia." },
  { word: "post-war", names: false, example: "The miners met in post-war Veldonia." },
  { word: "occupied", names: false, example: "The miners met in occupied Veldonia." },
];
