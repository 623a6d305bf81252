import type { IsoDate } from "../article/article.ts";

/** A stretch of whole days, both ends included. */
export interface Days {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/** What time is counted in by whole days. */
export type Unit = "day" | "week" | "weekend" | "month" | "quarter" | "year" | "decade" | "century";

/** The day's number, from 1970-01-01 as 0, in the proleptic Gregorian calendar. */
export function dayNumber(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const ofEra = shifted - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}

/** The day with that number: the inverse of `dayNumber`. (Howard Hinnant's algorithms for civil days.) */
export function dayOf(number: number): IsoDate {
  const days = number + 719468;
  const era = Math.floor(days / 146097);
  const ofEra = days - era * 146097;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  const day = ofYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return iso(year + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** The date that many days later. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dayOf(dayNumber(date) + days);
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(date: IsoDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** The date of that year, month and day, or `null` where the calendar has none. */
export function dateOf(year: number, month: number, day: number): IsoDate | null {
  if (month < 1 || month > 12 || day < 1 || day > Number(monthDays(year, month).end.slice(8))) return null;
  return iso(year, month, day);
}

/** From the first to the last day of a month; months beyond 1 to 12 belong to the years around. */
export function monthDays(year: number, month: number): Days {
  const carried = year + Math.floor((month - 1) / 12);
  const within = ((((month - 1) % 12) + 12) % 12) + 1;
  const next = within === 12 ? iso(carried + 1, 1, 1) : iso(carried, within + 1, 1);
  return { start: iso(carried, within, 1), end: addDays(next, -1) };
}

/** From the first to the last day of a year. */
export function yearDays(year: number): Days {
  return { start: iso(year, 1, 1), end: iso(year, 12, 31) };
}

/** The whole unit that lies `shift` units after the one that holds the date: weeks run from Monday to Sunday. */
export function unitDays(date: IsoDate, unit: Unit, shift: number): Days {
  const { year, month } = partsOf(date);
  if (unit === "day") return { start: addDays(date, shift), end: addDays(date, shift) };
  if (unit === "week") return weekDays(addDays(date, 7 * shift));
  if (unit === "weekend") {
    const { end } = weekDays(addDays(date, 7 * shift));
    return { start: addDays(end, -1), end };
  }
  if (unit === "month") return monthDays(year, month + shift);
  if (unit === "quarter") {
    const first = month - ((month - 1) % 3) + 3 * shift;
    return { start: monthDays(year, first).start, end: monthDays(year, first + 2).end };
  }
  const length = unit === "year" ? 1 : unit === "decade" ? 10 : 100;
  const first = year - (length === 1 ? 0 : year % length) + length * shift;
  return { start: iso(first, 1, 1), end: iso(first + length - 1, 12, 31) };
}

/** The date that many units later; a day that the month lacks becomes its last. */
export function addUnits(date: IsoDate, unit: Unit, count: number): IsoDate {
  if (unit === "day") return addDays(date, count);
  if (unit === "week" || unit === "weekend") return addDays(date, 7 * count);
  const months = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }[unit];
  const { year, month, day } = partsOf(date);
  const { start, end } = monthDays(year, month + months * count);
  return `${start.slice(0, 8)}${String(Math.min(day, Number(end.slice(8)))).padStart(2, "0")}`;
}

/** The year, month and day of a date. */
export function partsOf(date: IsoDate): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

function weekDays(date: IsoDate): Days {
  const start = addDays(date, 1 - weekdayOf(date));
  return { start, end: addDays(start, 6) };
}

function iso(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
