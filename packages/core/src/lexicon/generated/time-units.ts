// Made by scripts/lexicon.mjs from data/lexicon/time-units.tsv: change that table, not this file.

/** A noun that time is counted in, and the unit of whole days that it is; empty where it is shorter, or too vague to reckon with. */
export interface TimeUnit {
  readonly word: string;
  readonly unit: "day" | "week" | "weekend" | "month" | "quarter" | "year" | "decade" | "century" | null;
}

export const timeUnits: readonly TimeUnit[] = [
  { word: "day", unit: "day" },
  { word: "night", unit: "day" },
  { word: "week", unit: "week" },
  { word: "weekend", unit: "weekend" },
  { word: "month", unit: "month" },
  { word: "quarter", unit: "quarter" },
  { word: "year", unit: "year" },
  { word: "decade", unit: "decade" },
  { word: "century", unit: "century" },
  { word: "hour", unit: null },
  { word: "minute", unit: null },
  { word: "second", unit: null },
  { word: "season", unit: null },
  { word: "generation", unit: null },
];
