// Made by scripts/lexicon.mjs from data/lexicon/state-actors.tsv: change that table, not this file.

/** A noun for those who act for a state: the plural behind two peoples names two who act with each other. */
export interface StateActor {
  readonly noun: string;
  readonly example: string;
}

export const stateActors: readonly StateActor[] = [
  { noun: "side", example: "Danish and Norwegian sides met on Friday." },
  { noun: "official", example: "Danish and Norwegian officials met on Friday." },
  { noun: "negotiator", example: "Danish and Norwegian negotiators met on Friday." },
  { noun: "diplomat", example: "Danish and Norwegian diplomats met on Friday." },
  { noun: "envoy", example: "Danish and Norwegian envoys met on Friday." },
  { noun: "delegation", example: "Danish and Norwegian delegations met on Friday." },
  { noun: "delegate", example: "Danish and Norwegian delegates met on Friday." },
  { noun: "government", example: "Danish and Norwegian governments met on Friday." },
  { noun: "authority", example: "Danish and Norwegian authorities met on Friday." },
  { noun: "leader", example: "Danish and Norwegian leaders met on Friday." },
  { noun: "minister", example: "Danish and Norwegian ministers met on Friday." },
  { noun: "president", example: "Danish and Norwegian presidents met on Friday." },
  { noun: "troop", example: "Danish and Norwegian troops met on Friday." },
  { noun: "soldier", example: "Danish and Norwegian soldiers met on Friday." },
  { noun: "force", example: "Danish and Norwegian forces met on Friday." },
  { noun: "army", example: "Danish and Norwegian armies met on Friday." },
  { noun: "navy", example: "Danish and Norwegian navies met on Friday." },
  { noun: "commander", example: "Danish and Norwegian commanders met on Friday." },
  { noun: "lawmaker", example: "Danish and Norwegian lawmakers met on Friday." },
  { noun: "representative", example: "Danish and Norwegian representatives met on Friday." },
];
