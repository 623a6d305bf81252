// Made by scripts/lexicon.mjs from data/lexicon/noun-senses.tsv: change that table, not this file.
import type { EntityType } from "./relation-ids.ts";

/**
 * What a noun names if the parser takes it for something of the class, where `nouns` has another sense: "rapeseed plants".
 *
 * `plural`: only of several ("good services"); one of them is what `nouns` says.
 */
export interface NounSense {
  readonly noun: string;
  readonly class: "person" | "place" | "organization" | "object" | "event" | "substance" | "animal" | "plant" | "abstract";
  readonly type: EntityType;
  readonly plural: boolean;
  readonly example: string;
}

export const nounSenses: readonly NounSense[] = [
  { noun: "compound", class: "substance", type: "Object", plural: false, example: "The water holds toxic compounds." },
  { noun: "post", class: "place", type: "Facility", plural: false, example: "Soldiers attacked the post near the river." },
  { noun: "poster", class: "person", type: "Person", plural: false, example: "The poster was arrested." },
  { noun: "settlement", class: "place", type: "Location", plural: false, example: "Soldiers entered the settlements." },
  { noun: "expansion", class: "event", type: "Event", plural: false, example: "The economic expansion goes on." },
  { noun: "service", class: "abstract", type: "Concept", plural: true, example: "The town offers good services." },
  { noun: "service", class: "event", type: "Event", plural: false, example: "The memorial service was held in May." },
  { noun: "camp", class: "organization", type: "Group", plural: false, example: "The opposition camp won the vote." },
  { noun: "house", class: "organization", type: "Organization", plural: false, example: "The lower house voted on Monday." },
  { noun: "head", class: "object", type: "Object", plural: false, example: "The soldier hurt his head." },
  { noun: "source", class: "substance", type: "Object", plural: false, example: "Salt is a major source of iodine." },
  { noun: "market", class: "abstract", type: "Concept", plural: false, example: "The housing market fell." },
  { noun: "side", class: "place", type: "Location", plural: false, example: "The crowd stood on one side of the road." },
  { noun: "cell", class: "place", type: "Facility", plural: false, example: "The prisoner sat in his cell." },
  { noun: "field", class: "abstract", type: "Concept", plural: false, example: "The miners work in various fields." },
  { noun: "cup", class: "object", type: "Object", plural: false, example: "Thieves stole a gold cup." },
  { noun: "round", class: "object", type: "Object", plural: false, example: "The army fired artillery rounds." },
  { noun: "prosecution", class: "organization", type: "Organization", plural: false, example: "The prosecution asked for a fine." },
  { noun: "leadership", class: "abstract", type: "Concept", plural: false, example: "He praised her leadership." },
  { noun: "cable", class: "object", type: "Object", plural: false, example: "The bridge's cables broke." },
  { noun: "center", class: "place", type: "Location", plural: false, example: "Crowds filled the city's historic center." },
  { noun: "centre", class: "place", type: "Location", plural: false, example: "Crowds filled the city's historic centre." },
  { noun: "network", class: "place", type: "Facility", plural: false, example: "Attackers hit the rail network." },
  { noun: "headquarters", class: "place", type: "Facility", plural: false, example: "Protesters entered the company's headquarters." },
  { noun: "station", class: "organization", type: "Organization", plural: false, example: "The television station reported the talks." },
  { noun: "paper", class: "abstract", type: "Document", plural: false, example: "The paper was published in May." },
  { noun: "mission", class: "event", type: "Event", plural: true, example: "The pilots flew 22 missions in May." },
];
