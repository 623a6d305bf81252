import type { EntityType } from "../lexicon/relations.ts";
import type { Mention } from "../mention/mention.ts";
import { isVariant, sameNamePossible } from "./comparing.ts";
import type { Partition } from "./partition.ts";
import { factsAt, mentionAt, type Scene } from "./scene.ts";

/** What a group of mentions is known to be, all of them taken together. */
export interface Profile {
  /** "Entity" as long as nothing tells more. */
  readonly type: EntityType;
  readonly gender: Mention["gender"];
  readonly number: Mention["number"];
  /** Whether only pronouns are in the group: "they" may be a government, "it" no miners. */
  readonly bare: boolean;
  /** Keys of the things that the gazetteer knows by its names. */
  readonly identifiers: ReadonlySet<string>;
  /** Its names that the gazetteer does not know, folded, without those that are part of another; the spellings of one together. */
  readonly names: readonly (readonly string[])[];
  /** Those that the gazetteer knows. */
  readonly knownNames: readonly string[];
}

/** Profiles by the list of members: joining makes a new list, so what is kept here never grows stale. */
const profiles = new WeakMap<readonly number[], Profile>();

/** The profile of the group that holds `mention`. */
export function profileOf(scene: Scene, partition: Partition, mention: number): Profile {
  const group = partition.members(mention);
  const known = profiles.get(group);
  if (known !== undefined) return known;
  const profile = readProfile(scene, group);
  profiles.set(group, profile);
  return profile;
}

function readProfile(scene: Scene, group: readonly number[]): Profile {
  const members = group.map((member) => mentionAt(scene, member));
  const named = members.filter(({ kind }) => kind === "name" || kind === "metonym");
  const typed = [...named, ...members].find(({ type }) => type !== "Entity");
  const facts = named.map(({ index }) => factsAt(scene, index));
  return {
    type: typed?.type ?? "Entity",
    gender: members.find(({ gender }) => gender !== null)?.gender ?? null,
    number: members.some(isOneAndMany)
      ? null
      : ([...named, ...members].find(({ number }) => number !== null)?.number ?? null),
    bare: members.every(({ kind }) => kind === "pronoun"),
    identifiers: new Set(facts.flatMap(({ known }) => (known === null ? [] : [known.key]))),
    names: fullest(
      [...new Set(facts.filter(({ known }) => known === null).map(({ key }) => key))],
      typed?.type === "Person",
    ),
    knownNames: [...new Set(facts.filter(({ known }) => known !== null).map(({ key }) => key))],
  };
}

/** A noun with two numbers: "a coalition of unions". */
const isOneAndMany = ({ kind, number }: Mention): boolean => kind === "nominal" && number === null;

function fullest(names: readonly string[], isPerson: boolean): readonly (readonly string[])[] {
  const full = names.filter(
    (name) => !names.some((other) => other.length > name.length && ` ${other} `.includes(` ${name} `)),
  );
  const spellings = full.map((name) =>
    full.filter((other) => other === name || isVariant(name.split(" "), other.split(" "), isPerson)),
  );
  return spellings.filter(([first], at) => first === full[at]);
}

/**
 * Whether nothing speaks against the two groups being one: neither type, gender or number, nor names that two different
 * people or things would bear.
 */
export function agree(a: Profile, b: Profile): boolean {
  return (
    typesAgree(a.type, b.type) &&
    (a.gender === null || b.gender === null || a.gender === b.gender) &&
    numbersAgree(a, b) &&
    namesAgree(a, b)
  );
}

/** Whether no two of their names or identifiers tell them apart. */
export function namesAgree(a: Profile, b: Profile): boolean {
  const identifiers = new Set([...a.identifiers, ...b.identifiers]);
  if (identifiers.size > 1) return false;
  const isPerson = a.type === "Person" || b.type === "Person";
  // What the gazetteer knows, under several names, is one with an unknown name only if that is like one of them.
  const [known, other] = a.identifiers.size > 0 ? [a.knownNames, b] : [b.knownNames, a];
  const isLike = known.some((name) => other.names.flat().some((each) => sameNamePossible(name, each, isPerson)));
  if (known.length > 0 && other.identifiers.size === 0 && other.names.length > 0 && !isLike) return false;
  return a.names.every((spellings) =>
    b.names.every((others) =>
      spellings.some((name) => others.some((other) => sameNamePossible(name, other, isPerson))),
    ),
  );
}

/** Whether something can be of both types: of the same, of one that is not known, or of two that news mixes. */
export function typesAgree(a: EntityType, b: EntityType): boolean {
  return a === b || a === "Entity" || b === "Entity" || MIXED.some((pair) => pair.includes(a) && pair.includes(b));
}

const MIXED: readonly (readonly EntityType[])[] = [
  ["Organization", "Group"],
  ["Organization", "Facility"],
  ["GeopoliticalEntity", "Location"],
  ["Facility", "Location"],
  ["Proposal", "Agreement", "Document", "Project", "Concept"],
  ["Object", "Concept"],
  ["Event", "Agreement"],
  ["Event", "Project"],
  ["Event", "Concept"],
  ["Statement", "Document"],
];

function numbersAgree(a: Profile, b: Profile): boolean {
  if (a.number === null || b.number === null || a.number === b.number) return true;
  const [plural, singular] = a.number === "plural" ? [a, b] : [b, a];
  return plural.bare && COLLECTIVE.has(singular.type);
}

/** What may be "it" and "they": a government, a team, a company. */
const COLLECTIVE: ReadonlySet<EntityType> = new Set(["Organization", "Group"]);
