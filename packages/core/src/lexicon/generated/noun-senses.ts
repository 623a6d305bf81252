// Made by scripts/lexicon.mjs from data/lexicon/noun-senses.tsv: change that table, not this file.
import type { EntityType } from "./relation-ids.ts";

/** What a noun names if the parser takes it for something of the class, where `nouns` has another sense: "rapeseed plants". */
export interface NounSense {
  readonly noun: string;
  readonly class: "person" | "place" | "organization" | "object" | "event" | "substance" | "animal" | "plant" | "abstract";
  readonly type: EntityType;
  readonly example: string;
}

export const nounSenses: readonly NounSense[] = [
  { noun: "compound", class: "substance", type: "Object", example: "The water holds toxic compounds." },
  { noun: "post", class: "place", type: "Facility", example: "Soldiers attacked the post near the river." },
  { noun: "poster", class: "person", type: "Person", example: "The poster was arrested." },
  { noun: "settlement", class: "place", type: "Location", example: "Soldiers entered the settlements." },
  { noun: "expansion", class: "event", type: "Event", example: "The economic expansion goes on." },
  { noun: "service", class: "abstract", type: "Concept", example: "The town offers good services." },
  { noun: "service", class: "event", type: "Event", example: "The memorial service was held in May." },
  { noun: "camp", class: "organization", type: "Group", example: "The opposition camp won the vote." },
  { noun: "house", class: "organization", type: "Organization", example: "The lower house voted on Monday." },
  { noun: "head", class: "object", type: "Object", example: "The soldier hurt his head." },
  { noun: "source", class: "substance", type: "Object", example: "Salt is a major source of iodine." },
  { noun: "market", class: "abstract", type: "Concept", example: "The housing market fell." },
  { noun: "side", class: "place", type: "Location", example: "The crowd stood on one side of the road." },
  { noun: "cell", class: "place", type: "Facility", example: "The prisoner sat in his cell." },
  { noun: "field", class: "abstract", type: "Concept", example: "The miners work in various fields." },
  { noun: "cup", class: "object", type: "Object", example: "Thieves stole a gold cup." },
  { noun: "round", class: "object", type: "Object", example: "The army fired artillery rounds." },
  { noun: "prosecution", class: "organization", type: "Organization", example: "The prosecution asked for a fine." },
  { noun: "leadership", class: "abstract", type: "Concept", example: "He praised her leadership." },
  { noun: "cable", class: "object", type: "Object", example: "The bridge's cables broke." },
  { noun: "center", class: "place", type: "Location", example: "Crowds filled the city's historic center." },
  { noun: "centre", class: "place", type: "Location", example: "Crowds filled the city's historic centre." },
  { noun: "network", class: "place", type: "Facility", example: "Attackers hit the rail network." },
  { noun: "headquarters", class: "place", type: "Facility", example: "Protesters entered the company's headquarters." },
  { noun: "station", class: "organization", type: "Organization", example: "The television station reported the talks." },
  { noun: "paper", class: "abstract", type: "Document", example: "The paper was published in May." },
];
