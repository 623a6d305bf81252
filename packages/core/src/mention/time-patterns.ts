import { calendar } from "../lexicon/generated/calendar.ts";
import { numberWords } from "../lexicon/generated/number-words.ts";
import { timeUnits } from "../lexicon/generated/time-units.ts";
import { type TimePattern, times } from "../lexicon/generated/times.ts";

/** A name or number in a match: what was asked for and what it is worth. A whole time is worth its match. */
export interface Slot {
  readonly name: string;
  readonly word: string;
  readonly number: number;
  readonly time: TimeMatch | null;
}

/** A pattern that fits the words from one on. */
export interface TimeMatch {
  readonly row: TimePattern;
  /** In words. */
  readonly length: number;
  readonly slots: readonly Slot[];
  readonly words: readonly string[];
}

/** The longest pattern that begins at that word; of two alike the one that stands first in the table. */
export function matchTime(words: readonly string[], at: number): TimeMatch | null {
  let best: TimeMatch | null = null;
  for (const pattern of patternsFor(words[at] ?? "")) {
    for (const { length, slots } of matchRest(pattern.elements, 0, words, at)) {
      // A comma belongs to a time only with the year behind it.
      if (length > (best?.length ?? 0) && words[at + length - 1] !== ",") {
        best = { row: pattern.row, length, slots, words: words.slice(at, at + length) };
      }
    }
  }
  return best;
}

interface Element {
  /** Empty for a slot. */
  readonly choices: readonly string[];
  readonly slot: string;
  readonly optional: boolean;
}

interface Fit {
  readonly length: number;
  readonly slots: readonly Slot[];
}

interface Pattern {
  readonly row: TimePattern;
  readonly elements: readonly Element[];
}

const patterns: readonly Pattern[] = times.map((row) => ({ row, elements: row.pattern.split(" ").map(elementOf) }));

/** The patterns by each word, or slot in angle brackets, with which they can begin. */
const starting: ReadonlyMap<string, readonly Pattern[]> = startsOf();

function startsOf(): ReadonlyMap<string, readonly Pattern[]> {
  const found = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    const needed = pattern.elements.findIndex(({ optional }) => !optional);
    for (const { choices, slot } of pattern.elements.slice(0, needed + 1)) {
      for (const start of slot === "" ? choices : [`<${slot}>`])
        found.set(start, [...(found.get(start) ?? []), pattern]);
    }
  }
  return found;
}

/** The patterns that can begin with the word, in the order of the table. */
function patternsFor(word: string): readonly Pattern[] {
  if (!/\d/.test(word) && !openers.has(word.toLowerCase())) return [];
  const slots = Object.keys(slotValues).filter((slot) => slotValues[slot]?.(word) !== undefined);
  const starts = [word.toLowerCase(), ...slots.map((slot) => `<${slot}>`), ...(/^\d/.test(word) ? ["<clock>"] : [])];
  const able = new Set(starts.flatMap((start) => starting.get(start) ?? []));
  return able.size < 2 ? [...able] : patterns.filter((pattern) => able.has(pattern));
}

function elementOf(text: string): Element {
  const optional = text.endsWith("?");
  const bare = optional ? text.slice(0, -1) : text;
  const slot = /^<(\w+)>$/.exec(bare)?.[1] ?? "";
  return { choices: slot === "" ? bare.split("/") : [], slot, optional };
}

/** All ways in which the elements from `next` on fit the words from `at` on. */
function matchRest(elements: readonly Element[], next: number, words: readonly string[], at: number): readonly Fit[] {
  const element = elements[next];
  if (element === undefined) return [{ length: 0, slots: [] }];
  const found: Fit[] = [];
  for (const { length, slots } of matchElement(element, words, at)) {
    for (const rest of matchRest(elements, next + 1, words, at + length)) {
      found.push({ length: length + rest.length, slots: [...slots, ...rest.slots] });
    }
  }
  if (element.optional) found.push(...matchRest(elements, next + 1, words, at));
  return found;
}

function matchElement({ choices, slot }: Element, words: readonly string[], at: number): readonly Fit[] {
  const word = words[at];
  if (word === undefined) return [];
  if (slot === "") return choices.includes(word.toLowerCase()) ? [{ length: 1, slots: [] }] : [];
  if (slot === "time") {
    const time = matchTime(words, at);
    if (time === null || ["none", "vague"].includes(time.row.meaning)) return [];
    return [{ length: time.length, slots: [{ name: "time", word, number: 0, time }] }];
  }
  if (slot === "clock") {
    const length = clockLength(words, at);
    return length === 0 ? [] : [{ length, slots: [] }];
  }
  const number = slotValues[slot]?.(word);
  return number === undefined ? [] : [{ length: 1, slots: [{ name: slot, word, number, time: null }] }];
}

/** "8 p.m.", "8:30 p.m.", "20:30", "10 o'clock"; 0 where there is none. */
function clockLength(words: readonly string[], at: number): number {
  const hour = words[at] ?? "";
  if (/^([01]?\d|2[0-3])[:.][0-5]\d$/.test(hour)) return /^[ap]\.?m\.?$/i.test(words[at + 1] ?? "") ? 2 : 1;
  if (/^\d{1,2}(:\d\d)?[ap]\.?m\.?$/i.test(hour)) return 1;
  return /^\d{1,2}$/.test(hour) && /^([ap]\.?m\.?|o['’]clock)$/i.test(words[at + 1] ?? "") ? 2 : 0;
}

/** Names must be written as names are: "may" is no month. */
const namesOf = (kind: string, ...cases: readonly ((name: string) => string)[]): ReadonlyMap<string, number> =>
  new Map(
    calendar
      .filter((row) => row.kind === kind)
      .flatMap(({ name, number }) => cases.map((as) => [as(name), number] as const)),
  );
const asIs = (name: string): string => name;
const upper = (name: string): string => name.toUpperCase();
const months = namesOf("month", asIs, upper);
const weekdays = namesOf("weekday", asIs, upper);
const seasons = namesOf("season", asIs);
const dayparts = namesOf("daypart", asIs);
const cardinals = new Map(numberWords.filter(({ ordinal }) => !ordinal).map(({ word, value }) => [word, value]));
const ordinals = new Map(numberWords.filter(({ ordinal }) => ordinal).map(({ word, value }) => [word, value]));

/** By singular and plural: the unit's place in the table. */
const units: ReadonlyMap<string, number> = new Map(
  timeUnits.flatMap(({ word }, place) =>
    [word, `${word.replace(/y$/, /[aeiou]y$/.test(word) ? "y" : "ie")}s`].map((form) => [form, place] as const),
  ),
);

/** All words without digits that some time begins with, in lower case, so that the search is short for all others. */
const openers: ReadonlySet<string> = new Set([
  ...starting.keys(),
  ...[months, weekdays, seasons, dayparts, cardinals, ordinals, units]
    .flatMap((words) => [...words.keys()])
    .map((word) => word.toLowerCase()),
  "a",
  "an",
]);

const within = (number: number, low: number, high: number): number | undefined =>
  number >= low && number <= high ? number : undefined;

const slotValues: Readonly<Record<string, (word: string) => number | undefined>> = {
  month: (word) => months.get(word),
  weekday: (word) => weekdays.get(word),
  season: (word) => seasons.get(word.toLowerCase()),
  daypart: (word) => dayparts.get(word.toLowerCase()),
  day: (word) => (/^\d{1,2}(st|nd|rd|th)?$/.test(word) ? within(Number.parseInt(word, 10), 1, 31) : undefined),
  nth: (word) =>
    ordinals.get(word.toLowerCase()) ?? (/^\d{1,2}(st|nd|rd|th)$/.test(word) ? Number.parseInt(word, 10) : undefined),
  year: (word) => (/^\d{4}$/.test(word) ? within(Number(word), 1000, 2199) : undefined),
  decade: (word) => (/^\d{3}0['’]?s$/.test(word) ? Number.parseInt(word, 10) : undefined),
  number: (word) =>
    /^\d{1,3}$/.test(word) ? Number(word) : /^an?$/i.test(word) ? 1 : cardinals.get(word.toLowerCase()),
  unit: (word) => units.get(word.toLowerCase()),
};
