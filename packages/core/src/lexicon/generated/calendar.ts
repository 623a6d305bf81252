// Made by scripts/lexicon.mjs from data/lexicon/calendar.tsv: change that table, not this file.

/**
 * A name of a month, a day of the week, a season or a part of the day.
 *
 * `number` counts from 1: months from January, weekdays from Monday, seasons from the first of the year's (spring, from March on the
 * northern half of the earth), and parts of the day in their order.
 */
export interface CalendarName {
  readonly name: string;
  readonly kind: "month" | "weekday" | "season" | "daypart";
  readonly number: number;
}

export const calendar: readonly CalendarName[] = [
  { name: "January", kind: "month", number: 1 },
  { name: "Jan.", kind: "month", number: 1 },
  { name: "Jan", kind: "month", number: 1 },
  { name: "February", kind: "month", number: 2 },
  { name: "Feb.", kind: "month", number: 2 },
  { name: "Feb", kind: "month", number: 2 },
  { name: "March", kind: "month", number: 3 },
  { name: "Mar.", kind: "month", number: 3 },
  { name: "April", kind: "month", number: 4 },
  { name: "Apr.", kind: "month", number: 4 },
  { name: "May", kind: "month", number: 5 },
  { name: "June", kind: "month", number: 6 },
  { name: "July", kind: "month", number: 7 },
  { name: "August", kind: "month", number: 8 },
  { name: "Aug.", kind: "month", number: 8 },
  { name: "Aug", kind: "month", number: 8 },
  { name: "September", kind: "month", number: 9 },
  { name: "Sept.", kind: "month", number: 9 },
  { name: "Sept", kind: "month", number: 9 },
  { name: "Sep.", kind: "month", number: 9 },
  { name: "October", kind: "month", number: 10 },
  { name: "Oct.", kind: "month", number: 10 },
  { name: "Oct", kind: "month", number: 10 },
  { name: "November", kind: "month", number: 11 },
  { name: "Nov.", kind: "month", number: 11 },
  { name: "Nov", kind: "month", number: 11 },
  { name: "December", kind: "month", number: 12 },
  { name: "Dec.", kind: "month", number: 12 },
  { name: "Dec", kind: "month", number: 12 },
  { name: "Monday", kind: "weekday", number: 1 },
  { name: "Mon.", kind: "weekday", number: 1 },
  { name: "Tuesday", kind: "weekday", number: 2 },
  { name: "Tues.", kind: "weekday", number: 2 },
  { name: "Wednesday", kind: "weekday", number: 3 },
  { name: "Wed.", kind: "weekday", number: 3 },
  { name: "Thursday", kind: "weekday", number: 4 },
  { name: "Thurs.", kind: "weekday", number: 4 },
  { name: "Friday", kind: "weekday", number: 5 },
  { name: "Fri.", kind: "weekday", number: 5 },
  { name: "Saturday", kind: "weekday", number: 6 },
  { name: "Sat.", kind: "weekday", number: 6 },
  { name: "Sunday", kind: "weekday", number: 7 },
  { name: "Sun.", kind: "weekday", number: 7 },
  { name: "spring", kind: "season", number: 1 },
  { name: "summer", kind: "season", number: 2 },
  { name: "autumn", kind: "season", number: 3 },
  { name: "fall", kind: "season", number: 3 },
  { name: "winter", kind: "season", number: 4 },
  { name: "dawn", kind: "daypart", number: 1 },
  { name: "morning", kind: "daypart", number: 2 },
  { name: "noon", kind: "daypart", number: 3 },
  { name: "afternoon", kind: "daypart", number: 4 },
  { name: "evening", kind: "daypart", number: 5 },
  { name: "night", kind: "daypart", number: 6 },
  { name: "midnight", kind: "daypart", number: 7 },
];
