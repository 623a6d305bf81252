import { chargingVerbs, tellingNouns, tellingVerbs } from "../lexicon/cues.ts";
import { dependent, has, isBelow, type Links, subtree } from "./links.ts";
import { type Change, type Mend, OBLIQUES, SUBJECTS } from "./mend.ts";
import type { Word } from "./syntax.ts";

/** What is mended around a verb of saying and whoever speaks. */
export const sayingMends: readonly Mend[] = [
  {
    id: "speaker-after-comma",
    example:
      "France’s President Ada Venn will visit Norway from March 20 to 22, the two governments announced on Friday.",
    relations: ["advcl", "acl", "acl:relcl"],
    changes: speakerBeside,
  },
  {
    id: "phrase-of-saying",
    example:
      "A probe launched by the Norhaven Space Agency in 2019 has detected salty water beneath the crust of the moon Ilmara, scientists said on Wednesday in a study published in the journal Orbit.",
    relations: [...OBLIQUES, "advmod"],
    changes: phraseOfSaying,
  },
  {
    id: "speaker-going-on",
    example:
      "Two employees who clicked on the links have been questioned but are not suspected of any wrongdoing, a spokesman for the service said, adding that the damage was still being assessed.",
    relations: ["advcl"],
    changes: speakerGoingOn,
  },
  {
    id: "speaker-behind-content",
    example: "The general denied that he had fled, saying the letters were forged.",
    relations: ["advcl"],
    changes: speakerBehindContent,
  },
  {
    id: "content-behind-phrase",
    example: "The firm said in a statement it was talking to inspectors and had dismissed a director.",
    relations: ["acl", "acl:relcl"],
    changes: contentBehindPhrase,
  },
  {
    id: "content-from-before",
    example:
      "The firm, which was fined in May, said in a statement it was talking to inspectors and had dismissed a director.",
    relations: ["conj"],
    changes: contentFromBefore,
  },
  {
    id: "content-of-first-verb",
    example:
      "Rafiq Salan denied that any soldiers had been moved and insisted that the units were taking part in an exercise.",
    relations: ["ccomp", "xcomp"],
    changes: contentOfFirstVerb,
  },
  {
    id: "gerund-behind-comma",
    example:
      "The national seismological institute recorded no tremor in the region this week, its director, Marit Osk, told Norland Radio, contradicting a statement by Brennmet that cited measurements from its own instruments.",
    relations: ["ccomp"],
    changes: gerundBehindComma,
  },
  {
    id: "speaker-at-the-end",
    example: "The ministry has yet to decide whether to sell its shares, a person who knows the plan said.",
    relations: ["nsubj", "nsubj:pass", "appos"],
    changes: finalSpeaker,
  },
  {
    id: "clause-behind-semicolon",
    example: "Activists say police killed four protesters; the ministry puts the figure at one.",
    relations: ["parataxis"],
    changes: clauseBehindSemicolon,
  },
  {
    id: "charge-behind-phrase",
    example: "Dora Fenwright is accused in the lawsuit of stealing the designs.",
    relations: ["acl"],
    changes: chargeBehindPhrase,
  },
];

/** "accused in the lawsuit of stealing": the gerund is the charge, and tells nothing of the phrase between. */
function chargeBehindPhrase(links: Links, at: number): readonly Change[] {
  const { words } = links;
  const phrase = words[at]?.head ?? -1;
  const verb = words[phrase]?.head ?? -1;
  const mark = words[dependent(links, at, "mark")]?.lemma ?? "";
  const charged = words[phrase]?.deprel === "obl" && verb < phrase && phrase < at && has(links, phrase, "case");
  return charged && chargingVerbs.get(words[verb]?.lemma ?? "") === mark ? [[at, { head: verb, deprel: "advcl" }]] : [];
}

/** "say that it burst; the ministry denies it": behind a semicolon the writer goes on, unless somebody is quoted. */
function clauseBehindSemicolon(links: Links, at: number): readonly Change[] {
  const { words } = links;
  const content = words[at]?.head ?? -1;
  const saying = words[content]?.head ?? -1;
  if (words[content]?.deprel !== "ccomp" || content > at || saying > content) return [];
  const first = subtree(links, at).find((other) => words[other]?.upos !== "PUNCT") ?? at;
  const quoted = words.slice(0, first).some(({ lemma }) => /["“”]/.test(lemma));
  if (words[first - 1]?.lemma !== ";" || quoted || !has(links, at, ...SUBJECTS)) return [];
  return [[at, { head: saying }]];
}

/**
 * After a comma, a subject and its verb of saying are no relative or adverbial clause unless a word opens it: they tell who
 * said the sentence before.
 */
function speakerBeside(links: Links, at: number): readonly Change[] {
  const { words } = links;
  const { upos, lemma, head, deprel } = words[at] ?? {};
  const subject = dependent(links, at, "nsubj");
  if (upos !== "VERB" || !tellingVerbs.has(lemma ?? "") || subject < 0 || subject > at) return [];
  if (has(links, at, "mark", "obj", "ccomp", "xcomp", "cop")) return [];
  const clause = subtree(links, at).filter((other) => words[other]?.upos !== "PUNCT");
  const opened = clause.some((other) => other <= at && /^(?:Rel|Int)/.test(words[other]?.feats["PronType"] ?? ""));
  const first = clause[0] ?? at;
  const root = words.findIndex((word) => word.head === -1);
  if (opened || words[first - 1]?.lemma !== "," || (head ?? -1) >= first || root === at) return [];
  return [[at, deprel === "advcl" ? { deprel: "parataxis" } : { head: root, deprel: "parataxis" }]];
}

/** "has detected water, scientists said on Wednesday": what follows the verb of saying without a comma belongs to it. */
function phraseOfSaying({ words }: Links, at: number): readonly Change[] {
  const clause = words[at]?.head ?? -1;
  const content = words[clause];
  const saying = content?.head ?? -1;
  if (content?.deprel !== "ccomp" || clause > saying || saying > at || !tellingVerbs.has(words[saying]?.lemma ?? ""))
    return [];
  return words.slice(saying, at).some(({ lemma }) => lemma === ",") ? [] : [[at, { head: saying }]];
}

/** "a spokesman said, adding that", "prosecutors said, declining to confirm": whoever is said to speak goes on. */
function speakerGoingOn(links: Links, at: number): readonly Change[] {
  const { words } = links;
  const [saying, comma, word] = [words[at - 2], words[at - 1], words[at]];
  if (comma?.lemma !== "," || (word?.head ?? -1) >= at - 2) return [];
  const says = saying?.upos === "VERB" && saying.feats["VerbForm"] === "Fin" && tellingVerbs.has(saying.lemma);
  const below = words[dependent(links, at, "xcomp")];
  const speaks = tellingVerbs.has(word?.lemma ?? "") || (isGerund(word) && tellingVerbs.has(below?.lemma ?? ""));
  return says && speaks ? [[at, { head: at - 2 }]] : [];
}

const isGerund = (word: Word | undefined): boolean =>
  /^(?:Part|Ger)$/.test(word?.feats["VerbForm"] ?? "") && word?.feats["Tense"] !== "Past";

/** "denied that he had fled, saying": whoever denies it goes on, and not whoever it is told of. */
function speakerBehindContent({ words }: Links, at: number): readonly Change[] {
  const { lemma = "", head = -1 } = words[at] ?? {};
  if (words[at - 1]?.lemma !== "," || !tellingVerbs.has(lemma) || !isGerund(words[at]) || head > at) return [];
  if (tellingVerbs.has(words[head]?.lemma ?? "")) return [];
  let content = head;
  while (words[content]?.deprel === "conj") content = words[content]?.head ?? -1;
  const saying = /^(?:ccomp|xcomp)$/.test(words[content]?.deprel ?? "") ? (words[content]?.head ?? -1) : -1;
  return saying >= 0 && saying < content && tellingVerbs.has(words[saying]?.lemma ?? "")
    ? [[at, { head: saying }]]
    : [];
}

/**
 * "said in a statement it was talking", "said after the hearing that it would": a clause without a pronoun that opens it is what is
 * said, if nothing else is, and no noun that "that" completes: "said after claims that it had burst".
 */
function contentBehindPhrase(links: Links, at: number): readonly Change[] {
  const { words, dependents } = links;
  const noun = words[at]?.head ?? -1;
  const { deprel = "", head: saying = -1 } = words[noun] ?? {};
  const verb = words[saying];
  if (deprel !== "obl" || saying > noun || !tellingVerbs.has(verb?.lemma ?? "") || verb?.deprel === "parataxis")
    return [];
  if (has(links, saying, "ccomp", "obj") || dependent(links, at, ...SUBJECTS) < 0) return [];
  const that = words[dependent(links, at, "mark")]?.lemma === "that";
  if (words[at]?.deprel === "acl" && (!that || tellingNouns.has(words[noun]?.lemma ?? ""))) return [];
  const before = subtree(links, at).filter((other) => other < at);
  const opened = before.some((other) => /^(?:Rel|Int)/.test(words[other]?.feats["PronType"] ?? ""));
  const finite = [at, ...(dependents[at] ?? [])].some((other) => words[other]?.feats["VerbForm"] === "Fin");
  return opened || !finite ? [] : [[at, { head: saying, deprel: "ccomp" }]];
}

/** "said it was sorry and had paid", "said it was sorry, but that it had paid": what was so before the saying, or what "that" opens, is joined to what is said. */
function contentFromBefore(links: Links, at: number): readonly Change[] {
  const { words, dependents } = links;
  const { head: saying = -1 } = words[at] ?? {};
  const verb = words[saying];
  if (saying > at || !tellingVerbs.has(verb?.lemma ?? "") || verb?.feats["VerbForm"] !== "Fin") return [];
  const had = (other: number): boolean =>
    words[other]?.lemma === "have" && words[other]?.feats["Tense"] === "Past" && words[other]?.deprel === "aux";
  const that = dependents[at]?.some((other) => words[other]?.deprel === "mark" && words[other]?.lemma === "that");
  const before = dependents[at]?.some(had) && !dependents[saying]?.some(had) && !has(links, at, ...SUBJECTS);
  if (!that && !before) return [];
  const content = dependents[saying]?.findLast((other) => other < at && words[other]?.deprel === "ccomp") ?? -1;
  return content > saying ? [[at, { head: content }]] : [];
}

/** "denied that any had been moved and insisted": a that-clause belongs to the verb of saying right before it, if that has no other. */
function contentOfFirstVerb(links: Links, at: number): readonly Change[] {
  const { words, dependents } = links;
  const { head = -1 } = words[at] ?? {};
  const that = dependents[at]?.find((other) => words[other]?.deprel === "mark" && words[other]?.lemma === "that") ?? -1;
  if (head < at || that < 0) return [];
  const saying = words.findLastIndex(({ upos }, other) => upos === "VERB" && other < that);
  if (!tellingVerbs.has(words[saying]?.lemma ?? "") || has(links, saying, "ccomp")) return [];
  const between = words.slice(saying, that).every((_, nth) => isBelow(links, saying + nth, saying));
  return between ? [[at, { head: saying, deprel: "ccomp" }]] : [];
}

/** "told the radio, contradicting the firm": behind a comma, without a subject, it goes along with the saying and is not what is said. */
function gerundBehindComma(links: Links, at: number): readonly Change[] {
  const { words } = links;
  const alone = !has(links, at, ...SUBJECTS, "mark", "aux", "aux:pass", "cop");
  return words[at - 1]?.lemma === "," && isGerund(words[at]) && (words[at]?.head ?? at) < at && alone
    ? [[at, { deprel: "advcl" }]]
    : [];
}

/**
 * "whether to sell, a person who knows the plan said": a subject, or what is read as a verb's apposition, and a verb of saying
 * without another close the sentence.
 */
function finalSpeaker(links: Links, at: number): readonly Change[] {
  const { words } = links;
  const { head = -1, deprel } = words[at] ?? {};
  if (head < 0 || head > at || (deprel === "appos" && words[head]?.upos !== "VERB")) return [];
  const saying = words.findLastIndex(({ upos }) => upos !== "PUNCT");
  const verb = words[saying];
  if (verb?.upos !== "VERB" || !tellingVerbs.has(verb.lemma) || verb.feats["VerbForm"] !== "Fin") return [];
  if (saying < at || has(links, saying, "nsubj", "nsubj:pass")) return [];
  const phrase = subtree(links, at);
  const first = phrase.find((other) => words[other]?.upos !== "PUNCT") ?? at;
  const between = words.slice(at, saying).every((_, nth) => isBelow(links, at + nth, at));
  if (!between || words[first - 1]?.lemma !== ",") return [];
  const root = words.findIndex((word) => word.head === -1);
  const subject: Change = [at, { head: saying, deprel: "nsubj" }];
  return root === saying ? [subject] : [subject, [saying, { head: root, deprel: "parataxis" }]];
}
