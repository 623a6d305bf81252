import { circumstances } from "../lexicon/generated/circumstances.ts";

const having = (trait: "around" | "loose" | "whole" | "limit"): ReadonlySet<string> =>
  new Set(circumstances.filter((row) => row[trait]).map(({ preposition }) => preposition));

/** Prepositions of time, place and manner, behind which somebody is acted upon only if nobody else is. */
export const aroundPrepositions: ReadonlySet<string> = having("around");

/** Prepositions that only set the scene. */
export const loosePrepositions: ReadonlySet<string> = having("loose");

/** Prepositions beside which a verb needs nothing more: "surrendered after the siege". */
export const wholePrepositions: ReadonlySet<string> = having("whole");

/** "Since her election in 2031": these tell from when or until when, and a time behind them is not that of the verb. */
export const limitPrepositions: ReadonlySet<string> = having("limit");
