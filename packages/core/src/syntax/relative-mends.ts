import { speakingVerbs, tellingVerbs } from "../lexicon/cues.ts";
import { ownInfinitives } from "../lexicon/generated/own-infinitives.ts";
import { dependent, has, isBelow, type Links, subtree } from "./links.ts";
import { type Change, isPastParticiple, type Mend, OBLIQUES, SUBJECTS } from "./mend.ts";
import type { Word } from "./syntax.ts";

/** What is mended around relative clauses. */
export const relativeMends: readonly Mend[] = [
  {
    id: "phrase-of-relative-clause",
    example:
      "President Ole Brandt, who had been expected to attend a summit of the Council in Norway this week, cancelled the trip.",
    relations: OBLIQUES,
    changes: phraseOfRelative,
  },
  {
    id: "relative-read-as-conjunction",
    example: "A report that engineers submitted to the ministry in May warned of a flood.",
    relations: ["mark", "obj"],
    changes: relativeObject,
  },
  {
    id: "object-of-infinitive",
    example:
      "The hackers' group, known as Grey Heron, was blamed in 2023 for an intrusion into the central bank of Drava, which Karsovia was trying to dissuade from joining the pact.",
    relations: ["obj"],
    changes: objectOfInfinitive,
  },
  {
    id: "noun-before-quotation",
    example:
      "Ole Brandt underscored Norway’s stance on “ending the aggression,” which calls for an immediate retreat by Denmark.",
    relations: ["acl:relcl"],
    changes: fartherNoun,
  },
  {
    id: "noun-below-person",
    example: "Matthias Kroll, the chairman of the Halvik Union, which has joined the case, spoke.",
    relations: ["acl:relcl"],
    changes: fartherNoun,
  },
  {
    id: "name-before-relative",
    example: "The council will take up the crisis at the request of Norway, which has drafted a resolution.",
    relations: ["acl:relcl"],
    changes: fartherNoun,
  },
  {
    id: "object-of-relative",
    example:
      "Danish lawmakers called on her to dismiss the minister, Ole Brandt, whom they blame for pushing the police to arrest Halvik.",
    relations: ["obj"],
    changes: objectOfRelative,
  },
  {
    id: "subject-of-content",
    example: "The troops, who villagers say burned the barn, will leave.",
    relations: ["obj", "nsubj", "ccomp"],
    changes: subjectOfContent,
  },
  {
    id: "name-that-speaks",
    example: "The court jailed the clerk for selling plans of a base to Norway, which denied having employed him.",
    relations: ["acl:relcl"],
    changes: nameThatSpeaks,
  },
  {
    id: "speaker-inside-relative",
    example: "The bank blamed a clerk who, it said, had forged letters.",
    relations: ["acl:relcl", "advcl:relcl"],
    changes: speakerInside,
  },
];

/** In "Halvik, who was to speak on Monday, left" the phrase before the comma belongs to the clause that the comma ends. */
function phraseOfRelative(links: Links, at: number): readonly Change[] {
  const { words } = links;
  const { head = -1 } = words[at] ?? {};
  if (head <= at) return [];
  const phrase = subtree(links, at);
  const [last, next] = [(phrase[0] ?? at) - 1, (phrase.at(-1) ?? at) + 1];
  if (words[next]?.lemma !== "," || next > head || last < 0 || words[last]?.upos === "PUNCT") return [];
  const relative = words.findIndex(
    ({ deprel }, other) => deprel === "acl:relcl" && other <= last && isBelow(links, last, other),
  );
  const noun = words[relative]?.head ?? -1;
  if (noun < 0 || !isBelow(links, noun, head)) return [];
  let verb = last;
  while (words[verb]?.upos !== "VERB" && verb !== relative) verb = words[verb]?.head ?? -1;
  return [[at, { head: verb }]];
}

/** "A report that engineers submitted": a pronoun that opens a relative clause with a subject but no object is its object. */
function relativeObject(links: Links, at: number): readonly Change[] {
  const { upos, lemma, deprel, head = -1 } = links.words[at] ?? {};
  if (deprel === "obj")
    return upos === "SCONJ" && lemma === "that" ? [[at, { upos: "PRON", feats: { PronType: "Rel" } }]] : [];
  const verb = links.words[head];
  const relative = upos === "PRON" && verb?.deprel === "acl:relcl" && verb.upos === "VERB";
  return relative && has(links, head, "nsubj") && !has(links, head, "obj") ? [[at, { deprel: "obj" }]] : [];
}

const opensRelative = (word: Word | undefined): boolean =>
  word?.upos === "PRON" && /^(?:whom|who|which|that)$/.test(word.lemma);

/** "which Norway was trying to dissuade": the pronoun is the object of the infinitive, if nothing else is. */
function objectOfInfinitive(links: Links, at: number): readonly Change[] {
  const { words } = links;
  const { head: verb = -1 } = words[at] ?? {};
  if (!opensRelative(words[at]) || verb < at || !TRYING.has(words[verb]?.lemma ?? "")) return [];
  const infinitive = links.dependents[verb]?.find((other) => other > verb && words[other]?.deprel === "xcomp") ?? -1;
  return words[infinitive]?.upos === "VERB" && !has(links, infinitive, "obj") ? [[at, { head: infinitive }]] : [];
}

const TRYING: ReadonlySet<string> = new Set(ownInfinitives.map((row) => row.lemma));

/** "whom they blame for pushing the police": the pronoun is the object of the clause that it opens, if the verb below has one. */
function objectOfRelative(links: Links, at: number): readonly Change[] {
  const { words, dependents } = links;
  const { head: verb = -1 } = words[at] ?? {};
  if (!opensRelative(words[at]) || verb < at) return [];
  if (!dependents[verb]?.some((other) => other !== at && words[other]?.deprel === "obj")) return [];
  let relative = verb;
  while (relative >= 0 && words[relative]?.deprel !== "acl:relcl") relative = words[relative]?.head ?? -1;
  return relative > at && relative !== verb && !has(links, relative, "obj") ? [[at, { head: relative }]] : [];
}

/** "who villagers say burned the barn": the pronoun is the subject of what is said, if that has none. */
function subjectOfContent(links: Links, at: number): readonly Change[] {
  const { words, dependents } = links;
  const { head: verb = -1 } = words[at] ?? {};
  if (!opensRelative(words[at]) || verb < at || !tellingVerbs.has(words[verb]?.lemma ?? "")) return [];
  const content = dependents[verb]?.find((other) => other > verb && words[other]?.deprel === "ccomp") ?? -1;
  const speaker = dependents[verb]?.some((other) => other > at && words[other]?.deprel === "nsubj");
  if (content < 0 || has(links, content, ...SUBJECTS) || !speaker) return [];
  return [[at, { head: content, deprel: has(links, content, "aux:pass") ? "nsubj:pass" : "nsubj" }]];
}

/** "selling plans to Norway, which denied": what speaks is the name right before the pronoun, and no thing. */
function nameThatSpeaks(links: Links, at: number): readonly Change[] {
  const { words } = links;
  const { head = -1, lemma = "", upos } = words[at] ?? {};
  const pronoun = dependent(links, at, "nsubj");
  let name = pronoun - 2;
  if (upos !== "VERB" || !speakingVerbs.has(lemma) || !opensRelative(words[pronoun])) return [];
  if (words[pronoun - 1]?.lemma !== "," || words[name]?.upos !== "PROPN" || words[head]?.upos !== "NOUN") return [];
  if (!["object", "abstract", "event", "time", "substance", "place"].includes(words[head]?.nounClass ?? "")) return [];
  while (/^(?:flat|compound)/.test(words[name]?.deprel ?? "")) name = words[name]?.head ?? -1;
  return name > head && isBelow(links, name, words[head]?.head ?? head) ? [[at, { head: name }]] : [];
}

/** "who, he said, had forged letters", "which traders said was meant for them": who says it stands beside the clause. */
function speakerInside(links: Links, at: number): readonly Change[] {
  const { words } = links;
  const { head = -1, lemma = "" } = words[at] ?? {};
  if (!tellingVerbs.has(lemma) || !has(links, at, "nsubj") || has(links, at, "obj", "ccomp", "xcomp", "mark"))
    return [];
  const clause = opensRelative(words[head]) ? (words[head]?.head ?? -1) : head;
  const inside = clause > at && words[clause]?.deprel === "acl:relcl";
  return inside ? [[at, { head: clause, deprel: "parataxis" }]] : [];
}

/**
 * The noun that a relative clause tells of, where another stands nearer: "a law, drafted by Norway, that", since after a comma
 * "that" does not go on with a name; "works by the painter Halvik that", for the same reason; "a stance on “ending the war,” which", since the quotation is over.
 * And where it stands farther: "the chairman of the union, which", since a person is "who", and "the request of Norway, which", since
 * what follows a name and a comma tells of the name.
 */
function fartherNoun(links: Links, at: number): readonly Change[] {
  const { words, dependents } = links;
  const { head = -1 } = words[at] ?? {};
  const pronoun = dependents[at]?.find(
    (other) => other < at && words[other]?.upos === "PRON" && /^(?:that|which)$/.test(words[other]?.lemma ?? ""),
  );
  if (pronoun === undefined) return [];
  const noun =
    words[pronoun]?.lemma === "that"
      ? Math.max(beforeParticiple(words, head, pronoun), beforeName(words, head, pronoun))
      : Math.max(beforeQuotation(words, pronoun), noPerson(links, head, pronoun), nameBefore(links, head, pronoun));
  return noun < 0 || noun === head ? [] : [[at, { head: noun }]];
}

/** The noun of a participle between commas that the noun stands below, or −1. */
function beforeParticiple(words: readonly Word[], noun: number, pronoun: number): number {
  if (words[pronoun - 1]?.lemma !== ",") return -1;
  for (let at = noun; at >= 0; at = words[at]?.head ?? -1) {
    const word = words[at] as Word;
    if (word.deprel === "acl" && isPastParticiple(word) && words[at - 1]?.lemma === ",") return word.head;
  }
  return -1;
}

/** The noun that the name right before the pronoun belongs to by a preposition, or −1. */
function beforeName(words: readonly Word[], noun: number, pronoun: number): number {
  if (words[pronoun - 1]?.upos !== "PROPN") return -1;
  const { deprel, head = -1 } = words[noun] ?? {};
  return deprel === "nmod" && words[head]?.upos === "NOUN" ? head : -1;
}

const isPerson = (word: Word | undefined): boolean => word?.nounClass === "person" || word?.name === "B-person";

/** The noun below a person that stands right before "which", or −1. */
function noPerson(links: Links, person: number, pronoun: number): number {
  const { words } = links;
  let noun = words[pronoun - 1]?.lemma === "," ? pronoun - 2 : pronoun - 1;
  if (!isPerson(words[person]) || noun <= person || !isBelow(links, noun, person)) return -1;
  for (let above = words[noun]?.head ?? -1; above > person && !isPerson(words[above]); above = words[noun]?.head ?? -1)
    noun = above;
  return words[noun]?.deprel === "nmod" && !isPerson(words[noun]) ? noun : -1;
}

/** The name of no person and no day that ends right before a comma and "which", below a noun that is nobody and no place, or −1. */
function nameBefore(links: Links, noun: number, pronoun: number): number {
  const { words } = links;
  let name = pronoun - 2;
  if (words[pronoun - 1]?.lemma !== "," || words[name]?.upos !== "PROPN" || words[noun]?.upos !== "NOUN") return -1;
  while (/^(?:flat|compound)$/.test(words[name]?.deprel ?? "")) name = words[name]?.head ?? -1;
  const { deprel, head } = words[name] ?? {};
  const tells = /^(?:person|organization|place|animal)$/.test(words[noun]?.nounClass ?? "");
  const isDay = words[name]?.nounClass === "time";
  return deprel === "nmod" && head === noun && !tells && !isDay && !isPerson(words[name]) && has(links, name, "case")
    ? name
    : -1;
}

const isQuotationMark = (word: Word | undefined): boolean => /^["“”]$/.test(word?.lemma ?? "");

/** The noun before a preposition and the quotation that ends right before the pronoun, or −1. */
function beforeQuotation(words: readonly Word[], pronoun: number): number {
  if (!isQuotationMark(words[pronoun - 1])) return -1;
  const opening = words.findLastIndex((word, at) => at < pronoun - 1 && isQuotationMark(word));
  const leads = /^(?:ADP|SCONJ)$/.test(words[opening - 1]?.upos ?? "");
  return leads && words[opening - 2]?.upos === "NOUN" ? opening - 2 : -1;
}
