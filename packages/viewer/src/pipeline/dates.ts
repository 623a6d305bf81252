const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const MONTH = new RegExp(MONTHS.join("|"), "g");

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** "17 March 2023" for "2023-03-17"; what is no date stays as it is. */
export function dateInWords(iso: string): string {
  const date = parse(iso);
  return date === undefined ? iso : `${date.day} ${monthOf(date)} ${date.year}`;
}

/** The shortest words for a stretch of days, both ends included: "20–22 March 2023", "February 2023", "2022". */
export function intervalInWords(start: string, end: string): string {
  const from = parse(start);
  const to = parse(end);
  if (from === undefined || to === undefined) return start === end ? start : `${start} – ${end}`;
  if (start === end) return dateInWords(start);
  const wholeMonths = from.day === 1 && to.day === lastDay(to);
  if (from.year !== to.year) {
    const wholeYears = wholeMonths && from.month === 1 && to.month === 12;
    return wholeYears ? `${from.year}–${to.year}` : `${dateInWords(start)} – ${dateInWords(end)}`;
  }
  if (wholeMonths && from.month === 1 && to.month === 12) return `${from.year}`;
  if (from.month !== to.month) {
    if (wholeMonths) return `${monthOf(from)}–${monthOf(to)} ${to.year}`;
    return `${from.day} ${monthOf(from)} – ${to.day} ${monthOf(to)} ${to.year}`;
  }
  return wholeMonths ? `${monthOf(from)} ${from.year}` : `${from.day}–${to.day} ${monthOf(to)} ${to.year}`;
}

/** The same, with months of three letters: "20–22 Mar 2023". */
export function shortIntervalInWords(start: string, end: string): string {
  return intervalInWords(start, end).replace(MONTH, (month) => month.slice(0, 3));
}

function parse(iso: string): Day | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (found === null) return undefined;
  const [year = 0, month = 0, day = 0] = found.slice(1).map(Number);
  const date = { year, month, day };
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay(date) ? date : undefined;
}

function monthOf({ month }: Day): string {
  return MONTHS[month - 1] ?? "";
}

function lastDay({ year, month }: Pick<Day, "year" | "month">): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
