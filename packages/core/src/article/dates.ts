import { calendar } from "../lexicon/generated/calendar.ts";
import { oneOf } from "../text/patterns.ts";
import type { IsoDate } from "./article.ts";

const months = new Map(
  calendar.filter((row) => row.kind === "month").map((row) => [row.name.replace(".", "").toLowerCase(), row.number]),
);
const MONTH = String.raw`(?:${namesOf("month")})\.?`;
const WEEKDAY = String.raw`(?:(?:${namesOf("weekday")})\.?,?\s+)?`;
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;

/**
 * Source of a regular expression for a whole date with its year:
 * "2031-03-17", "March 17, 2031", "Fri., Mar 17 2031", "17 March 2031".
 */
export const datePattern: string = [
  String.raw`\d{4}-\d{2}-\d{2}(?!\d)(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?`,
  String.raw`${WEEKDAY}${MONTH}\s+${DAY},?\s+\d{4}(?!\d)`,
  String.raw`${WEEKDAY}${DAY}\s+${MONTH},?\s+\d{4}(?!\d)`,
].join("|");

/** Source of a regular expression for a date without its year: "June 3", "3 June". */
export const dayPattern: string = String.raw`(?:${MONTH}\s+${DAY}|${DAY}\s+${MONTH})`;

/** The first whole date in `text`, or `null` where there is none or it is no day of the calendar. */
export function readDate(text: string): IsoDate | null {
  const found = new RegExp(datePattern, "u").exec(text)?.[0];
  if (found === undefined) return null;
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(found);
  if (iso !== null) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const year = Number(/\d{4}$/.exec(found)?.[0]);
  const day = Number(/\b\d{1,2}(?!\d)/.exec(found)?.[0]);
  const month = found
    .toLowerCase()
    .match(/[a-z]+/g)
    ?.map((word) => months.get(word))
    .find((number) => number !== undefined);
  return month === undefined ? null : isoDate(year, month, day);
}

/** The date, if the calendar has such a day. */
function isoDate(year: number, month: number, day: number): IsoDate | null {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  if (day < 1 || day > days) return null;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The names as they are written in running text and in capitals. */
function namesOf(kind: "month" | "weekday"): string {
  const names = calendar.filter((row) => row.kind === kind).map((row) => row.name.replace(".", ""));
  return oneOf([...names, ...names.map((name) => name.toUpperCase())]);
}
