import { speakingVerbs } from "../lexicon/cues.ts";
import { frames, type RelationFrame } from "../lexicon/generated/frames.ts";
import { lightVerbs } from "../lexicon/generated/light-verbs.ts";
import { acts, type EntityType, type Relation, type RelationId, relation, relations } from "../lexicon/relations.ts";

/** What of a predicate and two who take part in it tells the relation between them. Words are lemmas in lower case. */
export interface Predication {
  /** The verb with its particle ("turn down"), "be" with its adjective ("be wary"), or the noun of a nominal event ("visit"). */
  readonly lemma: string;
  /** Whether `lemma` is a noun. */
  readonly nominal: boolean;
  /** Head of the direct object where the statement's object is another phrase: "talk" in "hold talks with Brelland". */
  readonly theme: string | null;
  /** What leads to the object; empty for a verb's direct object, and for any after a noun. Those who act together act "with" each other. */
  readonly preposition: string;
  /** `null` where nothing is known of it; "Entity" is a thing of no type that we have a name for. */
  readonly subject: EntityType | null;
  readonly object: EntityType | null;
  /** Head of the statement's object. */
  readonly objectLemma: string | null;
}

/** The relation, and whether the text's object is its subject: "Norhaven received aid from Brelland". */
export interface CanonicalRelation {
  readonly relation: RelationId;
  readonly exchanged: boolean;
}

/**
 * The canonical relation of a predication, or `null` where no row of the lexicon fits.
 *
 * In this order: the frames of `data/lexicon/frames.tsv`, those that ask more first; for a light verb the noun that carries
 * the meaning; the triggers of the relations; and a frame of which the types are not known.
 */
export function canonicalRelation(predication: Predication): CanonicalRelation | null {
  const { lemma, nominal, theme, preposition } = predication;
  if (nominal) return plain(byNoun(lemma, predication));
  const key = join(lemma, preposition);
  const { frame, weight } = bestFrame(key, predication);
  if (frame !== null && weight > 0) return ofFrame(frame);
  const phrase = theme === null ? null : firstFitting(verbs.get(join(lemma, theme, preposition)), predication);
  const found = plain(phrase) ?? byTheme(predication) ?? plain(firstFitting(verbs.get(key), predication));
  if (found !== null) return found;
  if (frame !== null) return ofFrame(frame);
  // The one who is told or asked to do something is the verb's object, however the parser takes it.
  if (preposition !== "to" || theme !== null) return null;
  const told = canonicalRelation({ ...predication, preposition: "" });
  return told !== null && speakingVerbs.has(lemma) && relation(told.relation).range.includes("Person") ? told : null;
}

/**
 * The relation that verb and theme make together ("withdraw troops from"), whatever the verb means without it; `null` where
 * the two make none.
 */
export function relationThroughTheme(predication: Predication): CanonicalRelation | null {
  const { lemma, theme, preposition } = predication;
  const { frame, weight } = bestFrame(join(lemma, preposition), predication);
  if (frame !== null && weight > 0 && frame.themes.length > 0) return ofFrame(frame);
  return theme === null ? null : plain(firstFitting(verbs.get(join(lemma, theme, preposition)), predication));
}

const join = (...words: readonly string[]): string => words.filter((word) => word !== "").join(" ");

const ofFrame = (frame: RelationFrame): CanonicalRelation => ({ relation: frame.relation, exchanged: frame.exchanged });

const plain = (found: RelationId | null): CanonicalRelation | null =>
  found === null ? null : { relation: found, exchanged: false };

/** "hold talks with": the noun's relation. "receive aid from": the noun's relation, the other way round. */
function byTheme(predication: Predication): CanonicalRelation | null {
  const { lemma, theme, preposition, subject, object } = predication;
  const doers = light.get(lemma);
  if (theme === null || doers === undefined) return null;
  if (doers.length === 0) return plain(byNoun(theme, predication));
  if (!doers.includes(preposition)) return null;
  const found = firstFitting(nouns.get(theme), { ...predication, subject: object, object: subject });
  return found === null ? null : { relation: found, exchanged: true };
}

function byNoun(noun: string, predication: Predication): RelationId | null {
  const { preposition } = predication;
  const found = nouns
    .get(noun)
    ?.filter(({ triggers }) => preposition === "" || triggers.nounPrepositions.includes(preposition));
  return firstFitting(found, predication);
}

/** The frame that asks most among those that fit; of two alike the first of the table. */
function bestFrame(key: string, predication: Predication): { frame: RelationFrame | null; weight: number } {
  let best: RelationFrame | null = null;
  let most = -1;
  for (const frame of framesByKey.get(key) ?? []) {
    const weight = weigh(frame, predication);
    if (weight > most) [best, most] = [frame, weight];
  }
  return { frame: best, weight: most };
}

/**
 * How much the frame asks and gets: a theme counts more than all else; 0 if a type that it asks for is not known; −1 if it
 * does not fit, or its relation does not hold between such as these.
 */
function weigh(
  { relation: id, themes, words, subjects, objects, exchanged }: RelationFrame,
  predication: Predication,
): number {
  const { theme, subject, object, objectLemma } = predication;
  if (themes.length > 0 && !themes.includes(theme ?? "")) return -1;
  if (words.length > 0 && !words.includes(objectLemma ?? "")) return -1;
  const { domain, range } = relation(id);
  if (!admits(domain, exchanged ? object : subject) || !admits(range, exchanged ? subject : object)) return -1;
  const [ofSubject, ofObject] = [typeWeight(subjects, subject), typeWeight(objects, object)];
  if (ofSubject === null || ofObject === null) return 0;
  if (ofSubject < 0 || ofObject < 0) return -1;
  return (themes.length > 0 ? 16 : 0) + (words.length > 0 ? 8 : 0) + 4 * ofObject + 2 * ofSubject + 1;
}

/** 0 where nothing is asked, `null` where nothing is known of what is asked. */
function typeWeight(asked: readonly EntityType[], type: EntityType | null): 1 | 0 | -1 | null {
  if (asked.length === 0) return 0;
  if (type === null) return null;
  return asked.includes(type) ? 1 : -1;
}

const isUnknown = (type: EntityType | null): type is null | "Entity" => type === null || type === "Entity";

/** The first relation whose domain and range the two may belong to; one with a range of its own before one for everything. */
function firstFitting(candidates: readonly Relation[] | undefined, predication: Predication): RelationId | null {
  const { subject, object } = predication;
  const fitting = (candidates ?? []).filter(({ domain, range }) => admits(domain, subject) && admits(range, object));
  const found = fitting.find(({ range }) => !isUnknown(object) && range.includes(object)) ?? fitting[0];
  return found?.id ?? null;
}

/**
 * Types of actors are often taken for each other, so that any of them stands for all. A thing of no type that we have a name for is
 * nobody who acts: nobody is called by calling something a cartel.
 */
function admits(types: readonly EntityType[], type: EntityType | null): boolean {
  if (type === null || types.includes("Entity") || types.includes(type)) return true;
  if (type === "Entity") return types.some((each) => !acts(each) && !PLACES.has(each));
  return acts(type) && types.some(acts);
}

const PLACES: ReadonlySet<EntityType> = new Set(["Location", "Facility"]);

const framesByKey = index(frames, ({ predicates }) => predicates);
const verbs = index(relations, ({ triggers }) => [
  ...triggers.verbs,
  ...triggers.adjectives.map((adjective) => `be ${adjective}`),
]);
const nouns = index(relations, ({ triggers }) => triggers.nouns);
const light: ReadonlyMap<string, readonly string[]> = new Map([
  ["be", []],
  ...lightVerbs.map(({ verb, doers }) => [verb, doers] as const),
]);

/** "recognise" beside "recognize". */
function spellings(key: string): readonly string[] {
  const british = key.replace(/iz(e|ation)\b/g, "is$1");
  return british === key ? [key] : [key, british];
}

function index<Row>(
  rows: readonly Row[],
  keysOf: (row: Row) => readonly string[],
): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    for (const key of keysOf(row).flatMap(spellings)) {
      const under = found.get(key);
      if (under === undefined) found.set(key, [row]);
      else under.push(row);
    }
  }
  return found;
}
