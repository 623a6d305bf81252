import type { IsoDate } from "../article/article.ts";
import { timeUnits } from "../lexicon/generated/time-units.ts";
import {
  addDays,
  addUnits,
  type Days,
  dateOf,
  dayNumber,
  monthDays,
  partsOf,
  type Unit,
  unitDays,
  weekdayOf,
  yearDays,
} from "./days.ts";
import type { Slot, TimeMatch } from "./time-patterns.ts";

/** Where a time lies from the day of publication; `null` where the sentence does not tell. */
export type Direction = "past" | "future" | null;

/**
 * The days that the words name, seen from the day of publication; `null` where they cannot be told.
 *
 * `direction` settles which of several days a name means: of Wednesdays, of Mays.
 */
export function daysOf(match: TimeMatch, published: IsoDate | null, direction: Direction): Days | null {
  const reckon = meanings[match.row.meaning];
  if (reckon === undefined) throw new RangeError(`Cannot reckon \`${match.row.meaning}\`: no such meaning`);
  const context: Context = { match, shift: match.row.shift ?? 0, published: published ?? "", direction };
  if (published === null && !ABSOLUTE.has(match.row.meaning)) return null;
  return reckon(context);
}

/** Meanings that may need no day of publication; what they lack then is `null`. */
const ABSOLUTE: ReadonlySet<string> = new Set([
  "vague",
  "none",
  "date",
  "iso",
  "year",
  "decade",
  "century",
  "season",
  "quarter",
  "half",
  "first-of",
  "last-of",
  "span",
  "of-time",
]);

interface Context {
  readonly match: TimeMatch;
  readonly shift: number;
  /** Empty where it is not known. */
  readonly published: IsoDate;
  readonly direction: Direction;
}

const meanings: Readonly<Record<string, (context: Context) => Days | null>> = {
  vague: () => null,
  none: () => null,
  day: ({ published, shift }) => unitDays(published, "day", shift),
  unit: (context) => shifted(context, context.shift),
  earlier: (context) => bounded(shifted(context, 0), null, context.published),
  later: (context) => bounded(shifted(context, 0), context.published, null),
  rolling: (context) => rolling(context),
  within: (context) => (context.direction === "future" ? rolling(context) : null),
  ago: (context) => counted(context),
  ahead: (context) => (context.direction === "future" ? counted(context) : null),
  weekday: ({ match, published, direction }) => nearWeekday(numberOf(match, "weekday"), published, direction),
  "weekday-before": ({ match, published }) => nearWeekday(numberOf(match, "weekday"), addDays(published, -1), "past"),
  "weekday-after": ({ match, published }) => nearWeekday(numberOf(match, "weekday"), addDays(published, 1), "future"),
  "weekday-in": ({ match, published }) => {
    const shift = match.words.includes("next") ? 1 : match.words.includes("last") ? -1 : 0;
    return oneDay(addDays(unitDays(published, "week", shift).start, numberOf(match, "weekday") - 1));
  },
  weekdays: ({ match, published, direction }) => {
    const [first, last] = slotsOf(match, "weekday");
    const start = nearWeekday(first?.number ?? 1, published, direction).start;
    return { start, end: nearWeekday(last?.number ?? 1, start, "future").end };
  },
  date: (context) => dateDays(context),
  iso: ({ match }) => {
    const [month, day] = slotsOf(match, "day");
    const date = dateOf(numberOf(match, "year"), month?.number ?? 0, day?.number ?? 0);
    return date === null ? null : oneDay(date);
  },
  "month-before": (context) => namedMonth(context, -1),
  "month-after": (context) => namedMonth(context, 1),
  year: ({ match }) => {
    const years = slotsOf(match, "year").map(({ number }) => number);
    return { start: yearDays(years[0] ?? 0).start, end: yearDays(years.at(-1) ?? 0).end };
  },
  decade: ({ match }) => {
    const first = numberOf(match, "decade");
    return { start: yearDays(first).start, end: yearDays(first + 9).end };
  },
  century: ({ match }) => {
    const last = numberOf(match, "nth") * 100;
    return { start: yearDays(last - 99).start, end: yearDays(last).end };
  },
  season: (context) => seasonDays(context),
  quarter: (context) => partOfYear(context, 3),
  half: (context) => partOfYear(context, 6),
  "first-day": (context) => edge(shifted(context, context.shift), "start"),
  "last-day": (context) => edge(shifted(context, context.shift), "end"),
  "first-of": (context) => edge(inner(context, 0), "start"),
  "last-of": (context) => edge(inner(context, 0), "end"),
  "of-time": (context) => inner(context, 0),
  since: (context) => bounded(inner({ ...context, direction: "past" }, 0), null, context.published),
  until: (context) => untilDays(context),
  span: (context) => {
    const [first, last] = [inner(context, 0), inner(context, 1)];
    return first === null || last === null || last.end < first.start ? null : { start: first.start, end: last.end };
  },
};

const slotsOf = (match: TimeMatch, name: string): readonly Slot[] => match.slots.filter((slot) => slot.name === name);
const numberOf = (match: TimeMatch, name: string): number => slotsOf(match, name)[0]?.number ?? 0;
const oneDay = (date: IsoDate): Days => ({ start: date, end: date });
const edge = (days: Days | null, side: "start" | "end"): Days | null => (days === null ? null : oneDay(days[side]));

/** The days of the time inside the match. */
function inner({ match, published, direction }: Context, which: number): Days | null {
  const time = slotsOf(match, "time")[which]?.time;
  return time == null ? null : daysOf(time, published === "" ? null : published, direction);
}

function unitOf({ match }: Context): Unit | null {
  const [slot] = slotsOf(match, "unit");
  return slot === undefined ? null : (timeUnits[slot.number]?.unit ?? null);
}

function shifted(context: Context, shift: number): Days | null {
  const unit = unitOf(context);
  return unit === null ? null : unitDays(context.published, unit, shift);
}

/** The days cut at the given ends, or reaching out to them; `null` where nothing is left. */
function bounded(days: Days | null, start: IsoDate | null, end: IsoDate | null, reach: boolean = false): Days | null {
  if (days === null) return null;
  const first = start === null ? days.start : reach || start > days.start ? start : days.start;
  const last = end ?? days.end;
  return first <= last ? { start: first, end: last } : null;
}

/** From today until then; what lies behind has a beginning that nobody told. */
function untilDays(context: Context): Days | null {
  const { direction, published } = context;
  const nearestDays = inner({ ...context, direction: null }, 0);
  if (direction === "past" && (nearestDays === null || nearestDays.end < published)) return null;
  return bounded(inner({ ...context, direction: "future" }, 0), published, null, true);
}

/** From that many units back until today, or from today on. */
function rolling(context: Context): Days | null {
  const unit = unitOf(context);
  if (unit === null) return null;
  const count = slotsOf(context.match, "number")[0]?.number ?? 1;
  const other = addUnits(context.published, unit, context.shift * count);
  return context.shift < 0 ? { start: other, end: context.published } : { start: context.published, end: other };
}

/** The unit that lies that many units away: what is said in weeks is true to the week. */
function counted(context: Context): Days | null {
  const unit = unitOf(context);
  return unit === null ? null : unitDays(context.published, unit, context.shift * numberOf(context.match, "number"));
}

/** The nearest such weekday, the day itself included, before it or after it; without direction the nearer, of two alike the past one. */
function nearWeekday(weekday: number, date: IsoDate, direction: Direction): Days {
  const back = (weekdayOf(date) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(date) + 7) % 7;
  const past = direction === "past" || (direction === null && back <= ahead);
  return oneDay(addDays(date, past ? -back : ahead));
}

/** A day of the month that is so near is meant whatever the tense: "His visit on March 20, he said, will be short." */
const NEAR = 60;

/** Of the same day in different years one that is near, else the nearest in the direction of the tense. */
function nearestDay(candidates: readonly (Days | null)[], context: Context): Days | null {
  const nearby = nearest(candidates, { ...context, direction: null });
  if (nearby === null) return null;
  const published = dayNumber(context.published);
  const isNear = dayNumber(nearby.start) <= published + NEAR && dayNumber(nearby.end) >= published - NEAR;
  return isNear ? nearby : nearest(candidates, context);
}

/** Of the same days in different years those that the direction asks for, else the nearest. */
function nearest(candidates: readonly (Days | null)[], { published, direction }: Context): Days | null {
  const days = candidates.filter((each): each is Days => each !== null);
  const latest = addDays(published, days.every(isDated) ? GRACE : 0);
  const fit = days.filter(({ start, end }) =>
    direction === "past" ? start <= latest : direction === "future" ? end >= published : true,
  );
  const distance = ({ start, end }: Days): number =>
    start <= published && published <= end
      ? 0
      : Math.min(Math.abs(dayNumber(start) - dayNumber(published)), Math.abs(dayNumber(end) - dayNumber(published)));
  return fit.reduce<Days | null>(
    (best, each) => (best === null || distance(each) < distance(best) ? each : best),
    null,
  );
}

/**
 * A past verb often stands over what is still to come ("said the visit on March 20"), and a day of last year would be given
 * with its year: so a day of the coming month may follow a past verb.
 */
const GRACE = 31;

const isDated = ({ start, end }: Days): boolean => dayNumber(end) - dayNumber(start) < 28;

/** The years around the day of publication, for dates without one. */
function yearsOf({ match, published }: Context): readonly number[] {
  const given = slotsOf(match, "year")[0];
  if (given !== undefined) return [given.number];
  if (published === "") return [];
  const { year } = partsOf(published);
  return [year - 1, year, year + 1];
}

function pick(context: Context, daysIn: (year: number) => Days | null, choose: typeof nearest = nearest): Days | null {
  const years = yearsOf(context);
  return years.length === 1 ? daysIn(years[0] ?? 0) : choose(years.map(daysIn), context);
}

function dateDays(context: Context): Days | null {
  const months = slotsOf(context.match, "month").map(({ number }) => number);
  const dates = slotsOf(context.match, "day").map(({ number }) => number);
  const [first = 0, last = first] = months;
  return pick(
    context,
    (year) => {
      const endYear = last < first ? year + 1 : year;
      if (dates.length === 0) return { start: monthDays(year, first).start, end: monthDays(endYear, last).end };
      const start = dateOf(year, first, dates[0] ?? 0);
      const end = dateOf(endYear, last, dates.at(-1) ?? 0);
      return start === null || end === null || end < start ? null : { start, end };
    },
    dates.length > 0 ? nearestDay : nearest,
  );
}

/** The last such month that is over, or the next that has not begun. */
function namedMonth({ match, published }: Context, step: -1 | 1): Days | null {
  const { year } = partsOf(published);
  const month = numberOf(match, "month");
  const days = [year - 1, year, year + 1].map((each) => monthDays(each, month));
  if (step < 0) return days.findLast(({ end }) => end < published) ?? null;
  return days.find(({ start }) => start > published) ?? null;
}

/** Spring begins in March; winter ends in the year after the one in which it began. */
function seasonDays(context: Context): Days | null {
  const { match, published, shift } = context;
  const first = 3 * numberOf(match, "season");
  const daysIn = (year: number): Days => ({ start: monthDays(year, first).start, end: monthDays(year, first + 2).end });
  if (slotsOf(match, "year").length > 0) return pick(context, daysIn);
  const all = yearsOf(context).map(daysIn);
  if (shift < 0) return all.findLast(({ end }) => end < published) ?? null;
  if (shift > 0) return all.find(({ start }) => start > published) ?? null;
  return nearest(all, context);
}

/** A quarter or half; without a year the last that is over, or the next where the sentence looks ahead. */
function partOfYear(context: Context, months: number): Days | null {
  const { match, published, direction } = context;
  const first = months * (numberOf(match, "nth") - 1) + 1;
  if (first < 1 || first > 12) return null;
  const daysIn = (year: number): Days => ({
    start: monthDays(year, first).start,
    end: monthDays(year, first + months - 1).end,
  });
  if (slotsOf(match, "year").length > 0) return pick(context, daysIn);
  const all = yearsOf(context).map(daysIn);
  if (direction === "future") return all.find(({ end }) => end >= published) ?? null;
  return all.findLast(({ end }) => end < published) ?? null;
}
