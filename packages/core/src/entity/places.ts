import { datelinesIn } from "../article/article.ts";
import { stateThings } from "../lexicon/generated/state-things.ts";
import { placeOf } from "../mention/demonyms.ts";
import type { Mention } from "../mention/mention.ts";
import { roleAtEnd } from "../mention/words.ts";
import { dependent, universal } from "../syntax/tree.ts";
import { foldName } from "./folding.ts";
import { factsAt, type Scene, treeAt } from "./scene.ts";

/** What a place is, as far as a text tells: a state has ministers and a border, a city a mayor. */
export type PlaceKind = "state" | "city";

const ofStates: ReadonlySet<string> = new Set(stateThings.map(({ noun }) => noun));

/**
 * For the folded names of places that the gazetteer does not know: what the article shows them to be. A dateline names a city and
 * the state in which it lies ("LAZAR, Veldonia —").
 */
export function placeKindsIn(scene: Scene): ReadonlyMap<string, PlaceKind> {
  const kinds = new Map<string, PlaceKind>();
  const places = scene.mentions.filter(
    ({ index, kind, type }) => kind === "name" && type === "GeopoliticalEntity" && factsAt(scene, index).known === null,
  );
  const names = new Set(places.map(({ index }) => factsAt(scene, index).words.join(" ")));
  const note = (key: string, kind: PlaceKind | null): void => {
    if (kind !== null && key !== "" && !kinds.has(key)) kinds.set(key, kind);
  };
  const [city = "", state = ""] = datelinesIn(scene.document.article);
  note(foldName(city.split(/\s+/)), "city");
  note(foldName(state.split(/\s+/)), "state");
  for (const mention of places) note(factsAt(scene, mention.index).key, kindBySyntax(scene, mention));
  // Cities rarely have an adjective that is formed by rule.
  for (const { index } of places) {
    const place = placeOf(factsAt(scene, index).words[0] ?? "", names);
    if (place !== null) note(foldName([place]), "state");
  }
  return kinds;
}

/** What the words beside the name say: "Veldonia's parliament", "the president of Veldonia", "the mayor of Ansel". */
function kindBySyntax(scene: Scene, { sentence, head }: Mention): PlaceKind | null {
  const tree = treeAt(scene.trees, sentence);
  const { deprel = "", head: governor = -1 } = tree.words[head] ?? {};
  const preposition = tree.words[dependent(tree, head, "case")]?.lemma;
  const owns = ["nmod:poss", "compound"].includes(deprel) || (universal(deprel) === "nmod" && preposition === "of");
  if (!owns) return null;
  const noun = tree.words[governor]?.lemma.toLowerCase() ?? "";
  if (CITIES.has(noun)) return "city";
  const role = roleAtEnd([tree.words[governor - 1]?.lemma ?? "", noun]);
  return ofStates.has(noun) || role?.name.endsWith("minister") === true ? "state" : null;
}

const CITIES: ReadonlySet<string> = new Set(["mayor", "city", "town", "village"]);
