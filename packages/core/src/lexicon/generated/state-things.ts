// Made by scripts/lexicon.mjs from data/lexicon/state-things.tsv: change that table, not this file.

/**
 * What a state has and a person or a company has not: "Veldonia's border". `shared` are those
 *
 * that a company, a party or a bank may have after all.
 */
export interface StateThing {
  readonly noun: string;
  readonly shared: boolean;
  readonly example: string;
}

export const stateThings: readonly StateThing[] = [
  { noun: "capital", shared: true, example: "Veldonia's capital was the topic." },
  { noun: "border", shared: false, example: "Veldonia's border was the topic." },
  { noun: "parliament", shared: false, example: "Veldonia's parliament was the topic." },
  { noun: "government", shared: false, example: "Veldonia's government was the topic." },
  { noun: "army", shared: false, example: "Veldonia's army was the topic." },
  { noun: "navy", shared: false, example: "Veldonia's navy was the topic." },
  { noun: "economy", shared: false, example: "Veldonia's economy was the topic." },
  { noun: "election", shared: true, example: "Veldonia's election was the topic." },
  { noun: "constitution", shared: true, example: "Veldonia's constitution was the topic." },
  { noun: "coast", shared: false, example: "Veldonia's coast was the topic." },
  { noun: "embassy", shared: false, example: "Veldonia's embassy was the topic." },
  { noun: "military", shared: false, example: "Veldonia's military was the topic." },
  { noun: "territory", shared: true, example: "Veldonia's territory was the topic." },
  { noun: "sovereignty", shared: false, example: "Veldonia's sovereignty was the topic." },
  { noun: "independence", shared: true, example: "Veldonia's independence was the topic." },
  { noun: "airspace", shared: false, example: "Veldonia's airspace was the topic." },
  { noun: "currency", shared: false, example: "Veldonia's currency was the topic." },
  { noun: "president", shared: true, example: "Veldonia's president was the topic." },
  { noun: "premier", shared: false, example: "Veldonia's premier was the topic." },
  { noun: "population", shared: false, example: "Veldonia's population was the topic." },
  { noun: "frontier", shared: false, example: "Veldonia's frontier was the topic." },
  { noun: "referendum", shared: true, example: "Veldonia's referendum was the topic." },
  { noun: "ministry", shared: false, example: "Veldonia's ministry was the topic." },
  { noun: "cabinet", shared: false, example: "Veldonia's cabinet was the topic." },
  { noun: "citizen", shared: false, example: "Veldonia's citizen was the topic." },
  { noun: "minister", shared: false, example: "Veldonia's minister was the topic." },
];
