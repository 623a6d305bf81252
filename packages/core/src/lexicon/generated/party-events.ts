// Made by scripts/lexicon.mjs from data/lexicon/party-events.tsv: change that table, not this file.

/**
 * What goes on between parties, or in a place, and of which a text mostly knows one with the same: "the Brelland war" is that
 *
 * in Brelland.
 */
export interface PartyEvent {
  readonly noun: string;
  readonly example: string;
}

export const partyEvents: readonly PartyEvent[] = [
  { noun: "war", example: "The war began in May. Odran Keth spoke of the Veldonia war." },
  { noun: "conflict", example: "The conflict began in May. Odran Keth spoke of the Veldonia conflict." },
  { noun: "crisis", example: "The crisis began in May. Odran Keth spoke of the Veldonia crisis." },
  { noun: "dispute", example: "The dispute began in May. Odran Keth spoke of the Veldonia dispute." },
  { noun: "standoff", example: "The standoff began in May. Odran Keth spoke of the Veldonia standoff." },
  { noun: "fighting", example: "The fighting began in May. Odran Keth spoke of the Veldonia fighting." },
];
