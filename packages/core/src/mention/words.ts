import { type CalendarName, calendar } from "../lexicon/generated/calendar.ts";
import { companyWords } from "../lexicon/generated/company-words.ts";
import { type GivenName, givenNames } from "../lexicon/generated/given-names.ts";
import { type Measure, measures } from "../lexicon/generated/measures.ts";
import { type NounSense, nounSenses } from "../lexicon/generated/noun-senses.ts";
import { type Noun, nouns } from "../lexicon/generated/nouns.ts";
import { type PlacePart, placeParts } from "../lexicon/generated/place-parts.ts";
import { type RoleModifier, roleModifiers } from "../lexicon/generated/role-modifiers.ts";
import { type Role, roles } from "../lexicon/generated/roles.ts";
import { type Title, titles } from "../lexicon/generated/titles.ts";
import type { EntityType } from "../lexicon/relations.ts";
import type { NounClass } from "../syntax/syntax.ts";

const titleByName: ReadonlyMap<string, Title> = new Map(titles.map((each) => [each.name, each]));
/** Hyphens are words of their own, as in the text: "secretary - general". */
const roleByName: ReadonlyMap<string, Role> = new Map(
  roles.map((each) => [each.name.toLowerCase().replaceAll("-", " - "), each]),
);
const modifierByWord: ReadonlyMap<string, RoleModifier> = new Map(roleModifiers.map((each) => [each.word, each]));
const nounByLemma: ReadonlyMap<string, Noun> = new Map(nouns.map((each) => [each.noun, each]));
const givenByName: ReadonlyMap<string, GivenName> = new Map(givenNames.map((each) => [each.name, each]));
const calendarByName: ReadonlyMap<string, CalendarName> = new Map(
  calendar.map((each) => [each.name.toLowerCase(), each]),
);
const measureByWord: ReadonlyMap<string, Measure> = new Map(measures.map((each) => [each.word, each]));

const companyEndings: ReadonlySet<string> = new Set(companyWords.map(({ word }) => word));
const partByWord: ReadonlyMap<string, PlacePart> = new Map(placeParts.map((each) => [each.word, each]));

/** How many words a role's name has; a hyphen is one. */
export const wordsOfRole = ({ name }: Role): number => name.split(/ |(?=-)|(?<=-)/).length;

/** The most words that a role has, or a title, which are shorter. */
export const LONGEST_ROLE: number = Math.max(...roles.map(wordsOfRole));

const roleEndings: ReadonlySet<string> = new Set([...roleByName.keys()].map((name) => name.split(" ").at(-1) ?? ""));

/** How many words at the beginning of `words` are a title or a role that stands before names; 0 where none does. */
export function titleLength(words: readonly string[]): number {
  for (let length = Math.min(LONGEST_ROLE, words.length); length > 0; length -= 1) {
    const form = words.slice(0, length).join(" ");
    if (titleByName.has(form) || roleByName.get(form.toLowerCase())?.before === true) return length;
  }
  return 0;
}

/** The role that the words end in: "prime minister" of "former Veldonian prime minister"; `null` where they end in none. */
export function roleAtEnd(words: readonly string[]): Role | null {
  if (!endsRole(words.at(-1) ?? "")) return null;
  for (let length = Math.min(LONGEST_ROLE, words.length); length > 0; length -= 1) {
    const role = roleByName.get(words.slice(-length).join(" ").toLowerCase());
    if (role !== undefined) return role;
  }
  return null;
}

/** Whether some role ends in the word: asked of most nouns, and true of few. */
export const endsRole = (word: string): boolean => roleEndings.has(word.toLowerCase());

/** Whether the word only moves a role in time or makes it a deputy's: "former", "acting". */
export function isRoleModifier(word: string): boolean {
  return modifierOf(word) !== null;
}

/** What the word does to the role behind it: "former" puts it into the past; `null` where it does nothing. */
export function modifierOf(word: string): RoleModifier["meaning"] | null {
  return modifierByWord.get(word.toLowerCase())?.meaning ?? null;
}

/** The title of respect or rank that the words are, or `null`. */
export function titleOf(words: readonly string[]): Title | null {
  return titleByName.get(words.join(" ")) ?? null;
}

/** What the noun names in news. `words` end in its lemma; a compound goes before its head ("think tank"). */
export function nounOf(words: readonly string[]): Noun | null {
  for (let length = Math.min(3, words.length); length > 0; length -= 1) {
    const noun = nounByLemma.get(words.slice(-length).join(" ").toLowerCase());
    if (noun !== undefined) return noun;
  }
  return null;
}

/** What the noun and all the words behind it name: a "state of emergency" is no state. */
export function nounOfPhrase(words: readonly string[]): Noun | null {
  return nounByLemma.get(words.join(" ").toLowerCase()) ?? null;
}

const senses: ReadonlyMap<string, NounSense> = new Map(
  nounSenses.map((sense) => [`${sense.noun} ${sense.class}`, sense]),
);

/** What the noun names if it is of that class: a plant is no factory where the parser takes it for one that grows. */
export function senseOf({ noun, type }: Noun, nounClass: NounClass | null, isPlural: boolean): EntityType {
  const sense = senses.get(`${noun} ${nounClass}`);
  return sense === undefined || (sense.plural && !isPlural) ? type : sense.type;
}

/** Whether the word is a month, a weekday or a clock's half day: no name by itself. */
export function isCalendarWord(word: string): boolean {
  return calendarByName.has(word.toLowerCase()) || measureByWord.get(word.toLowerCase())?.kind === "clock";
}

/** Whether the lemma is a day of the week. */
export function isWeekday(lemma: string): boolean {
  return calendarByName.get(lemma.toLowerCase())?.kind === "weekday";
}

/** Whether the lemma counts or dates: "kilometre", "dollar", "week", "Monday". */
export function isMeasure(lemma: string): boolean {
  return measureByWord.has(lemma.toLowerCase()) || calendarByName.has(lemma.toLowerCase());
}

/** What a name may go on after with "of" or "for": "Bank of Karsovia", "Ministry of Fisheries"; not a person's role. */
const JOINING: ReadonlySet<EntityType> = new Set([
  "Organization",
  "GeopoliticalEntity",
  "Location",
  "Facility",
  "Event",
  "Agreement",
  "Document",
  "Project",
]);

/** Whether a name that ends in `last` goes on after `joint`. */
export function joinsNames(last: string, joint: string): boolean {
  if (joint !== "of" && joint !== "for") return false;
  const noun = nounByLemma.get(last.toLowerCase());
  return /^\p{Lu}/u.test(last) && noun !== undefined && JOINING.has(noun.type);
}

/** Whose given name it is in most cultures; `null` for a word that is none or that both bear. */
export function genderOfGivenName(word: string): "female" | "male" | null {
  return givenByName.get(word)?.gender ?? null;
}

/** Whether the word before a place's name makes it another place: "northern Veldonia". */
export function isPlacePart(word: string): boolean {
  return partByWord.has(word);
}

/** Whether what follows the word can only be a place: "northern", not "early". */
export function namesPlace(word: string): boolean {
  return partByWord.get(word)?.names === true;
}

/** Whether names of companies end in the word, and hardly another's: "Lines", "Cement". */
export function endsCompany(word: string): boolean {
  return companyEndings.has(word);
}
