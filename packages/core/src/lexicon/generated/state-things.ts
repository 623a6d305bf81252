// Made by scripts/lexicon.mjs from data/lexicon/state-things.tsv: change that table, not this file.

/** What a state has and a person or a company has not: "Veldonia's border". */
export interface StateThing {
  readonly noun: string;
  readonly example: string;
}

export const stateThings: readonly StateThing[] = [
  { noun: "capital", example: "Veldonia's capital was the topic." },
  { noun: "border", example: "Veldonia's border was the topic." },
  { noun: "parliament", example: "Veldonia's parliament was the topic." },
  { noun: "government", example: "Veldonia's government was the topic." },
  { noun: "army", example: "Veldonia's army was the topic." },
  { noun: "navy", example: "Veldonia's navy was the topic." },
  { noun: "economy", example: "Veldonia's economy was the topic." },
  { noun: "election", example: "Veldonia's election was the topic." },
  { noun: "constitution", example: "Veldonia's constitution was the topic." },
  { noun: "coast", example: "Veldonia's coast was the topic." },
  { noun: "embassy", example: "Veldonia's embassy was the topic." },
  { noun: "military", example: "Veldonia's military was the topic." },
  { noun: "territory", example: "Veldonia's territory was the topic." },
  { noun: "sovereignty", example: "Veldonia's sovereignty was the topic." },
  { noun: "independence", example: "Veldonia's independence was the topic." },
  { noun: "airspace", example: "Veldonia's airspace was the topic." },
  { noun: "currency", example: "Veldonia's currency was the topic." },
  { noun: "president", example: "Veldonia's president was the topic." },
  { noun: "premier", example: "Veldonia's premier was the topic." },
  { noun: "population", example: "Veldonia's population was the topic." },
  { noun: "frontier", example: "Veldonia's frontier was the topic." },
  { noun: "referendum", example: "Veldonia's referendum was the topic." },
  { noun: "ministry", example: "Veldonia's ministry was the topic." },
  { noun: "cabinet", example: "Veldonia's cabinet was the topic." },
  { noun: "citizen", example: "Veldonia's citizen was the topic." },
];
