import { promisingVerbs } from "../lexicon/cues.ts";
import { openingPrepositions } from "../lexicon/generated/opening-prepositions.ts";
import { dependent, has, isBelow, type Links } from "./links.ts";
import { type Change, isPastParticiple, type Mend, OBLIQUES, SUBJECTS } from "./mend.ts";
import type { Word } from "./syntax.ts";

/** What is mended where a clause hangs, and who does what it tells. */
export const clauseMends: readonly Mend[] = [
  {
    id: "doer-of-participle",
    example: "The paper reported on customs data that shows Danish firms providing rifles to Norway.",
    relations: ["iobj"],
    changes: doerOfParticiple,
  },
  {
    id: "clause-after-as",
    example:
      "The proposal was published as the president’s top diplomat, Lee Wang, was himself in Corran, a visit that was framed by Karsovia as a show of support from its closest ally.",
    relations: OBLIQUES,
    changes: clauseAfterAs,
  },
  {
    id: "verb-behind-phrase",
    example:
      "Train drivers in northern Brelland joined a strike by signal workers on Wednesday, bringing the region's railways to a standstill after talks with the operator, Nordbahn, collapsed in the early hours.",
    relations: ["obl"],
    changes: verbBehindPhrase,
  },
  {
    id: "sum-behind",
    example:
      "The sponsor Halden Watches, which has paid the union eight million crowns a year since 2015, said it would not renew its contract, a decision that analysts had expected for months.",
    relations: ["nsubj:outer"],
    changes: sumBehind,
  },
  {
    id: "promise-of-verb",
    example: "The army pledged in a brief statement to respect the constitution and warned Norway.",
    relations: ["acl"],
    changes: promiseOfVerb,
  },
  {
    id: "subject-inside-its-clause",
    example:
      "Ilse Marrant rejected the demand as blackmail, and said the drones had been deployed only after Danish snipers wounded two of her engineers.",
    relations: [...SUBJECTS, "obl:agent", "obj"],
    changes: subjectInside,
  },
  {
    id: "joined-participle",
    example:
      "The assembly is expected to vote next week on a resolution, drafted by Norway and backed by eleven other members, that would send observers.",
    relations: ["conj"],
    changes: joinedParticiple,
  },
  {
    id: "joined-infinitive",
    example:
      "Were the League to leave, Mr. Estel could try to govern by decree, as he did for five weeks during the floods of 2034, or dissolve parliament, a power that the constitution grants him only once in a term.",
    relations: ["conj"],
    changes: joinedInfinitive,
  },
];

const is = (word: Word | undefined, feature: string, value: string): boolean => word?.feats[feature] === value;

/** In "data that shows firms providing rifles" nothing is shown to the firms: they provide, and that is what is shown. */
function doerOfParticiple(links: Links, at: number): readonly Change[] {
  const { words } = links;
  const { head: verb = -1 } = words[at] ?? {};
  if (has(links, verb, "obj", "xcomp")) return [];
  const doing = words.findIndex(
    (word, other) =>
      other > at &&
      words[other - 1]?.lemma !== "," &&
      ((word.head === verb && word.deprel === "ccomp") || (word.head === at && word.deprel === "acl")) &&
      /^(?:Part|Ger)$/.test(word.feats["VerbForm"] ?? "") &&
      !is(word, "Tense", "Past") &&
      !has(links, other, ...SUBJECTS, "mark", "aux", "aux:pass"),
  );
  if (doing < 0) return [];
  const doer: Change = [at, { head: doing, deprel: "nsubj" }];
  return words[doing]?.head === at ? [doer, [doing, { head: verb, deprel: "ccomp" }]] : [doer];
}

/** "as the minister was in Corran": where a form of "be" follows, "as" opens a clause, whose subject it stands before. */
function clauseAfterAs(links: Links, at: number): readonly Change[] {
  const { words, dependents } = links;
  const { head: verb = -1 } = words[at] ?? {};
  const as = dependents[at]?.find((other) => words[other]?.deprel === "case" && words[other]?.lemma === "as") ?? at;
  if (as >= at) return [];
  const predicate = dependents[verb]?.find(
    (other) => other > at && words[other]?.deprel.startsWith("obl") && has(links, other, "cop"),
  );
  if (predicate === undefined || has(links, predicate, "nsubj")) return [];
  const copula = dependent(links, predicate, "cop");
  if (copula < at || !is(words[copula], "VerbForm", "Fin")) return [];
  return [
    [as, { upos: "SCONJ", head: predicate, deprel: "mark" }],
    [at, { head: predicate, deprel: "nsubj" }],
    [predicate, { deprel: "advcl" }],
  ];
}

/** "after snipers wounded two": what stands between the opening word and its verb, without a preposition, is the verb's subject. */
function subjectInside(links: Links, at: number): readonly Change[] {
  const { words, dependents } = links;
  const { head = -1 } = words[at] ?? {};
  if (head < 0 || head > at || has(links, at, "case")) return [];
  const mark = words.findLastIndex((word, other) => other < at && word.deprel === "mark" && word.head > at);
  if (mark <= head) return [];
  const verb = words[mark]?.head ?? -1;
  const parts = [verb, ...(dependents[verb] ?? []).filter((other) => /^(?:aux|cop)/.test(words[other]?.deprel ?? ""))];
  if (!parts.some((other) => is(words[other], "VerbForm", "Fin")) || has(links, verb, "nsubj", "nsubj:pass")) return [];
  const subject: Change = [at, { head: verb, deprel: "nsubj" }];
  const that = dependents[verb]?.some((other) => words[other]?.deprel === "mark" && words[other]?.lemma === "that");
  return words[verb]?.deprel !== "ccomp" || that ? [subject] : [subject, [verb, { head, deprel: "advcl" }]];
}

/** "after talks with Norway collapsed": a past tense right behind the phrase of a preposition that can open a clause is its verb. */
function verbBehindPhrase(links: Links, at: number): readonly Change[] {
  const { words, dependents } = links;
  const { head = -1 } = words[at] ?? {};
  const opening = dependents[at]?.filter(
    (other) => words[other]?.deprel === "case" && OPENING.has(words[other]?.lemma ?? ""),
  );
  if (opening === undefined || opening.length === 0 || head > at) return [];
  const told = dependents[at]?.some((other) => other > at && words[other]?.deprel === "acl:relcl") ?? false;
  const verb = words.findIndex(
    (word, other) =>
      other > at &&
      word.deprel === "acl" &&
      word.upos === "VERB" &&
      is(word, "Tense", "Past") &&
      (is(word, "VerbForm", "Fin") || told) &&
      isBelow(links, other, head),
  );
  if (verb <= at + 1 || has(links, verb, ...SUBJECTS, "aux", "aux:pass", "mark", "obl:agent")) return [];
  if (!words.slice(at, verb).every(({ upos }, nth) => upos === "PUNCT" || isBelow(links, at + nth, at))) return [];
  return [
    ...opening.map((other): Change => [other, { upos: "SCONJ", head: verb, deprel: "mark" }]),
    [at, { head: verb, deprel: "nsubj" }],
    [verb, { head, deprel: "advcl" }],
  ];
}

/** Prepositions that open clauses as well. */
const OPENING: ReadonlySet<string> = new Set(openingPrepositions.map((row) => row.preposition));

/** "it would leave, a decision that": a second subject behind its verb sums up what was said. */
function sumBehind({ words }: Links, at: number): readonly Change[] {
  const { head = -1 } = words[at] ?? {};
  return head >= 0 && head < at ? [[at, { deprel: "parataxis" }]] : [];
}

/** "pledged in a statement to leave": what is promised completes the verb and not the statement. */
function promiseOfVerb(links: Links, at: number): readonly Change[] {
  const { words, dependents } = links;
  const { deprel, head: verb = -1 } = words[words[at]?.head ?? -1] ?? {};
  if (deprel !== "obl" || !promisingVerbs.has(words[verb]?.lemma ?? "") || has(links, verb, "xcomp", "obj", "ccomp"))
    return [];
  const to = dependents[at]?.some((other) => words[other]?.deprel === "mark" && words[other]?.lemma === "to");
  return to ? [[at, { head: verb, deprel: "xcomp" }]] : [];
}

/** "drafted by Norway and backed by others": a participle that is joined to a verb of another form belongs to the one before it. */
function joinedParticiple(links: Links, at: number): readonly Change[] {
  const { words } = links;
  const word = words[at] as Word;
  if (word.head > at || !isPastParticiple(word) || is(words[word.head], "VerbForm", "Part")) return [];
  if (has(links, at, "nsubj", "nsubj:pass", "aux", "aux:pass", "obj")) return [];
  const first = words.findLastIndex(
    (other, there) => there > word.head && there < at && other.deprel === "acl" && isPastParticiple(other),
  );
  return first < 0 || !isBelow(links, first, word.head) ? [] : [[at, { head: first }]];
}

/** "could govern by decree, as he did in May, or dissolve parliament": a bare infinitive is joined to another, or to what has a modal verb. */
function joinedInfinitive(links: Links, at: number): readonly Change[] {
  const { words, dependents } = links;
  const bare = (other: number): boolean => is(words[other], "VerbForm", "Inf") || has(links, other, "aux");
  const { head = -1 } = words[at] ?? {};
  if (!is(words[at], "VerbForm", "Inf") || has(links, at, "aux", "mark", ...SUBJECTS) || head > at) return [];
  if (!is(words[head], "VerbForm", "Fin") || bare(head) || !has(links, head, "mark")) return [];
  let above = words[head]?.head ?? -1;
  while (above >= 0 && !bare(above)) above = words[above]?.head ?? -1;
  const joined = dependents[at]?.some((other) => words[other]?.deprel === "cc" && other < at);
  return above >= 0 && above < head && joined ? [[at, { head: above }]] : [];
}
