import { namingVerbs } from "../lexicon/generated/naming-verbs.ts";
import { quantities } from "../lexicon/generated/quantities.ts";
import { roles } from "../lexicon/generated/roles.ts";
import { dependent, has, isBelow, type Links, leftEdge, subtree } from "./links.ts";
import { type Change, type Mend, OBLIQUES, SUBJECTS } from "./mend.ts";
import type { Word } from "./syntax.ts";

/** What is mended within noun phrases: whose name, whose preposition, who is joined to whom. */
export const phraseMends: readonly Mend[] = [
  {
    id: "preposition-of-apposition",
    example: "The queen went to Norway in a show of support for Danish leader Ole Brandt.",
    relations: ["case"],
    changes: prepositionOfApposition,
  },
  {
    id: "quantity-behind-noun",
    example: "Norway sold ships, and early in the war many in the South – particularly in Chile – hoped it would stop.",
    relations: ["advmod", "amod", "det", "nmod"],
    changes: quantityBehindNoun,
  },
  {
    id: "name-beside-its-noun",
    example: "Rebel leader Joren Halvik and Danish President Ilse Marrant signed a treaty.",
    relations: [...SUBJECTS, "obj", ...OBLIQUES],
    changes: nameBesideNoun,
  },
  {
    id: "title-beside-its-name",
    example: "Danish leader Ole Brandt and Norwegian President Ilse Marrant met.",
    relations: ["conj"],
    changes: titleBesideName,
  },
  {
    id: "person-beside-a-body",
    example: "The head of the audit office, Ilse Marrant, resigned.",
    relations: ["appos"],
    changes: personBesideBody,
  },
  {
    id: "members-read-as-whole",
    example:
      "The organizers, a coalition of trade unions and student groups named Open Ballot, accused Ilse Marrant of a lie.",
    relations: ["conj"],
    changes: memberOfWhole,
  },
  {
    id: "roles-read-as-persons",
    example: "Ilse Marrant, a lawyer and a member of the Harbour Party, was elected mayor.",
    relations: ["conj"],
    changes: roleOfPerson,
  },
  {
    id: "name-behind-its-kind",
    example: "Ilse Marrant told the newspaper The Harbour Herald that the talks had failed.",
    relations: ["flat", "nsubj", "nmod", ...OBLIQUES],
    changes: nameBehindKind,
  },
  {
    id: "apposition-behind-list",
    example: "The federation asked Norway and Denmark, the losers of the contest, to say whether they were ready.",
    relations: ["conj"],
    changes: behindList,
  },
  {
    id: "day-behind-subject",
    example: "The government of Karsovia on Tuesday agreed to a cut in the levy.",
    relations: ["nmod"],
    changes: dayOfVerb,
  },
  {
    id: "name-that-is-given",
    example: "The ministry blamed a group called Grey Lantern for the attack.",
    relations: ["acl"],
    changes: nameGiven,
  },
];

/** "Norway and Denmark, the losers of the contest": behind "and" no other member follows, but what the members are. */
function behindList(links: Links, at: number): readonly Change[] {
  const { words, dependents } = links;
  const word = words[at] as Word;
  const parted = words[leftEdge(links, at)]?.lemma === "," || words[leftEdge(links, at) - 1]?.lemma === ",";
  if (!isMany(word) || words[word.head]?.upos !== "PROPN" || !parted || has(links, at, "cc")) return [];
  const complete = dependents[word.head]?.some(
    (other) => other < at && words[other]?.deprel === "conj" && has(links, other, "cc"),
  );
  return complete ? [[at, { deprel: "appos" }]] : [];
}

/** "the government of Norway on Tuesday agreed": a day right behind a subject is when it is done, and not what the subject is. */
function dayOfVerb(links: Links, at: number): readonly Change[] {
  const { words } = links;
  const { nounClass, upos, head = -1 } = words[at] ?? {};
  const isDay = nounClass === "time" && upos === "PROPN" && words[dependent(links, at, "case")]?.lemma === "on";
  if (!isDay) return [];
  let subject = head;
  while (/^(?:nmod|flat)/.test(words[subject]?.deprel ?? "")) subject = words[subject]?.head ?? -1;
  const { deprel = "", head: verb = -1 } = words[subject] ?? {};
  const behind = subtree(links, at).at(-1) === subtree(links, subject).at(-1) && at < verb;
  return SUBJECTS.includes(deprel) && behind && words[verb]?.upos === "VERB"
    ? [[at, { head: verb, deprel: "obl" }]]
    : [];
}

const isPerson = (word: Word | undefined): boolean => word?.nounClass === "person" || word?.name === "B-person";
const isMany = (word: Word | undefined): boolean => word?.upos === "NOUN" && word.feats["Number"] === "Plur";

/** In "for Danish leader Ole Brandt" the preposition is the leader's, before whom it stands, and not that of the name behind. */
function prepositionOfApposition({ words }: Links, at: number): readonly Change[] {
  const { head: name = -1 } = words[at] ?? {};
  const { deprel, head: noun = -1 } = words[name] ?? {};
  return deprel === "appos" && at < noun && noun < name ? [[at, { head: noun }]] : [];
}

const QUANTITIES: ReadonlySet<string> = new Set(quantities.map((row) => row.lemma));

/** "many" behind a noun does not count it: it is the subject that the verb behind it lacks, with what follows it. */
function quantityBehindNoun(links: Links, at: number): readonly Change[] {
  const { words, dependents } = links;
  const { lemma = "", head = -1 } = words[at] ?? {};
  if (!QUANTITIES.has(lemma) || words[head]?.upos !== "NOUN" || head >= at) return [];
  const verb = words.findIndex(
    ({ upos, feats }, other) => other > at && upos === "VERB" && feats["VerbForm"] === "Fin",
  );
  if (verb < 0 || has(links, verb, ...SUBJECTS, "csubj", "csubj:pass")) return [];
  const after = (dependents[head] ?? []).filter(
    (other) => other > at && other < verb && words[other]?.deprel === "nmod",
  );
  return [[at, { upos: "PRON", head: verb, deprel: "nsubj" }], ...after.map((other): Change => [other, { head: at }])];
}

/** In "rebel leader Halvik signed" one signs, and not two. */
function nameBesideNoun(links: Links, at: number): readonly Change[] {
  const { words } = links;
  const { upos, deprel, head } = words[at] ?? {};
  if (upos !== "PROPN" || has(links, at, "case")) return [];
  const before = leftEdge(links, at) - 1;
  const noun = words[before];
  const isBeside = noun?.upos === "NOUN" && noun.nounClass !== "time" && !isMany(noun);
  const together = isBeside && noun.deprel === deprel && noun.head === head;
  return together ? [[at, { head: before, deprel: "appos" }]] : [];
}

/** In "Halvik and President Marrant met" two meet, and not three. */
function titleBesideName({ words }: Links, at: number): readonly Change[] {
  const next = words[at + 1];
  const joined = words[at]?.name === "O" && next?.deprel === "conj" && next.name === "B-person";
  return joined ? [[at, { head: at + 1, deprel: "nmod:desc" }]] : [];
}

/**
 * In "a spokeswoman for the ministry, Greta Solheim," a person is no ministry: the name is that of the person before it. Behind the
 * holder of a role a name of two words is a person's, whatever the parser takes it for.
 */
function personBesideBody(links: Links, at: number): readonly Change[] {
  const { words } = links;
  const word = words[at] as Word;
  const first = subtree(links, at).find((other) => words[other]?.upos !== "PUNCT") ?? at;
  if (words[first - 1]?.lemma !== ",") return [];
  let above = word.head;
  while (above >= 0 && !isPerson(words[above]) && /^(?:nmod|appos|flat)$/.test(words[above]?.deprel ?? ""))
    above = words[above]?.head ?? -1;
  const noun = words[above];
  if (noun?.upos !== "NOUN" || !isPerson(noun) || isMany(noun) || above >= word.head || has(links, above, "appos"))
    return [];
  const name = words.slice(first, at + 1).filter(({ upos }) => upos === "PROPN");
  const ofHolder = name.length > 1 && words[word.head]?.upos === "PROPN" && ROLES.has(noun.lemma);
  return word.name === "B-person" || ofHolder ? [[at, { head: above }]] : [];
}

const ROLES: ReadonlySet<string> = new Set(roles.map(({ name }) => name.split(" ").at(-1) ?? name));

/** In "the organizers, a coalition of unions and student groups," both are in the coalition: no comma parts them. */
function memberOfWhole(links: Links, at: number): readonly Change[] {
  const { words } = links;
  const word = words[at] as Word;
  const before = dependent(links, at, "cc") - 1;
  const member = words[before];
  if (member?.deprel !== "nmod" || !isMany(member) || !isMany(word) || has(links, at, "det")) return [];
  const whole = words[member.head];
  if (whole?.upos !== "NOUN" || isMany(whole)) return [];
  const parts = word.head === member.head || (whole.deprel === "appos" && word.head === whole.head);
  return parts ? [[at, { head: before }]] : [];
}

/** In "Halvik, a driver and a member of the union, spoke" one speaks: no comma parts what is said of him. */
function roleOfPerson(links: Links, at: number): readonly Change[] {
  const { words } = links;
  const { head = -1 } = words[at] ?? {};
  if (words[head]?.name !== "B-person" || !isOnePerson(words[at])) return [];
  const before = dependent(links, at, "cc") - 1;
  const role = dependent(links, head, "appos");
  const follows = role > head && before >= role && words[before]?.upos !== "PUNCT" && isBelow(links, before, role);
  return follows && isOnePerson(words[role]) ? [[at, { head: role }]] : [];
}

const isOnePerson = (word: Word | undefined): boolean =>
  word?.upos === "NOUN" && word.nounClass === "person" && !isMany(word);

/**
 * In "told the broadcaster Radio Meridian that talks failed" the name is the broadcaster's, and no part of what is told; in "a deal with
 * the bank Kestrel", "analysts at the bank Kestrel said" the bank's, since no preposition or second subject goes without a sign.
 */
function nameBehindKind(links: Links, at: number): readonly Change[] {
  const { words, dependents } = links;
  const { upos, name = "O", deprel, head = -1 } = words[at] ?? {};
  if (upos !== "PROPN" || name === "O") return [];
  let kind = at - 1;
  while (words[kind + 1]?.name.startsWith("I-")) kind -= 1;
  const article = dependent(links, at, "det");
  if (article === kind) kind -= 1;
  if (words[kind]?.upos !== "NOUN" || isMany(words[kind]) || head === kind) return [];
  const beside: Change = [at, { head: kind, deprel: "appos" }];
  const others = (dependents[head] ?? []).filter((other) => SUBJECTS.includes(words[other]?.deprel ?? ""));
  const isBody = words[kind]?.nounClass === "organization";
  if (deprel === "flat") return head < kind && !isBelow(links, kind, head) ? [beside] : [];
  if (deprel === "nsubj") {
    const opening = dependent(links, head, "mark");
    const isOutside = opening > at && words[opening]?.lemma === "that" && others.some((other) => other > at);
    return isOutside || (isBody && others.some((other) => other < kind)) ? [beside] : [];
  }
  const isIts = article === -1 ? has(links, kind, "det") : article < kind;
  if (!isBody || !isIts || has(links, at, "case", "cop")) return [];
  return article === -1 ? [beside] : [beside, [article, { head: kind }]];
}

/** In "a group called Grey Lantern" the name stands beside the group, and what follows belongs to neither of the verb's. */
function nameGiven(links: Links, at: number): readonly Change[] {
  const { words, dependents } = links;
  const { lemma = "", feats, head: called = -1 } = words[at] ?? {};
  const preposition = NAMING_VERBS.get(lemma);
  if (preposition === undefined || feats?.["VerbForm"] !== "Part") return [];
  const name = dependents[at]?.find(
    (other) =>
      other > at &&
      /^(?:xcomp|ob[jl])/.test(words[other]?.deprel ?? "") &&
      (words[other]?.upos === "PROPN" || words[other]?.name !== "O"),
  );
  if (name === undefined || has(links, name, "conj")) return [];
  const led = (dependents[name] ?? []).filter((other) => words[other]?.deprel === "case");
  if (led.map((other) => words[other]?.lemma).join(" ") !== preposition) return [];
  let noun = called;
  while (isMany(words[noun]) && /^(?:conj|nmod)$/.test(words[noun]?.deprel ?? "")) noun = words[noun]?.head ?? -1;
  const { upos, head: governor = -1 } = words[noun] ?? {};
  if (upos !== "NOUN" || isMany(words[noun])) return [];
  const others = (dependents[at] ?? []).filter((other) => other !== name);
  return [
    [name, { head: noun, deprel: "appos" }],
    [at, { upos: "ADP", head: name, deprel: "case" }],
    ...others.map((other): Change => {
      const { deprel = "" } = words[other] ?? {};
      if (deprel === "punct" || other < name) return [other, { head: name }];
      if (!deprel.startsWith("ob")) return [other, { head: noun }];
      const ofVerb = words[governor]?.upos === "VERB" && governor < noun;
      return [other, ofVerb ? { head: governor, deprel: "obl" } : { head: noun, deprel: "nmod" }];
    }),
  ];
}

const NAMING_VERBS: ReadonlyMap<string, string> = new Map(namingVerbs.map((row) => [row.lemma, row.preposition ?? ""]));
