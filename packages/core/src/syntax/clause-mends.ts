import { promisingVerbs, tellingVerbs } from "../lexicon/cues.ts";
import { embedders } from "../lexicon/generated/embedders.ts";
import { openingPrepositions } from "../lexicon/generated/opening-prepositions.ts";
import { dependent, has, isBelow, type Links, leftEdge } from "./links.ts";
import { type Change, type Mend, OBLIQUES, SUBJECTS } from "./mend.ts";
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
    id: "promise-of-noun",
    example: "Ilse Marrant has broken a promise made before the election to abolish the levy.",
    relations: ["advcl"],
    changes: promiseOfNoun,
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
    changes: joinedForm,
  },
  {
    id: "joined-gerund",
    example: "The army took the town, forcing the rebels to withdraw and cutting the road to Norway.",
    relations: ["conj"],
    changes: joinedForm,
  },
  {
    id: "joined-infinitive",
    example:
      "Lawmakers called on Ilse Marrant to explain why the report had gone missing from the file and to place the inquiry in the hands of a commission.",
    relations: ["conj"],
    changes: joinedForm,
  },
  {
    id: "denied-gerund",
    example: "Ilse Marrant denied having seen the report.",
    relations: ["advcl"],
    changes: deniedGerund,
  },
  {
    id: "joined-bare-infinitive",
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

/** "a promise made before the election to abolish the levy": the promise is to abolish it. */
function promiseOfNoun({ words, dependents }: Links, at: number): readonly Change[] {
  const { deprel, head: noun = -1 } = words[words[at]?.head ?? -1] ?? {};
  const to = dependents[at]?.some((other) => words[other]?.deprel === "mark" && words[other]?.lemma === "to");
  return to && deprel === "acl" && noun < at && PROMISES.has(words[noun]?.lemma ?? "")
    ? [[at, { head: noun, deprel: "acl" }]]
    : [];
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

/** Nouns that an infinitive completes: "promise", "plan", "attempt". */
const PROMISES: ReadonlySet<string> = new Set(embedders.filter((row) => row.class === "noun").map((row) => row.lemma));

/**
 * "drafted by Norway and backed by others", "to explain why it had gone and to leave", "forcing them to withdraw and cutting the
 * road": what is joined to a verb of another form belongs to the last one before it that has its own.
 */
function joinedForm(links: Links, at: number): readonly Change[] {
  const { words } = links;
  const { head } = words[at] as Word;
  const form = formOf(links, at);
  if (form === null || head > at || words[head]?.upos !== "VERB" || formOf(links, head) === form) return [];
  if (form === "past" && is(words[head], "VerbForm", "Part")) return [];
  if (form !== "past" && !has(links, at, "cc")) return [];
  const first = words.findLastIndex(
    (other, there) =>
      there < at &&
      formOf(links, there) === form &&
      (there > head ? isBelow(links, there, head) && !isBelow(links, there, at) : isBelow(links, head, there)) &&
      (form === "past"
        ? there > head && other.deprel === "acl"
        : /^(?:advcl|acl|xcomp|ccomp|root)$/.test(other.deprel)),
  );
  return first < 0 ? [] : [[at, { head: first }]];
}

/** The form by which verbs are joined, of one without subject: a past participle without what makes it finite, a gerund, "to". */
function formOf(links: Links, at: number): "past" | "gerund" | "to" | null {
  const { words, dependents } = links;
  const word = words[at] as Word;
  if (word.upos !== "VERB" || has(links, at, ...SUBJECTS, "aux", "aux:pass", "cop")) return null;
  if (dependents[at]?.some((other) => words[other]?.deprel === "mark" && words[other]?.lemma === "to")) return "to";
  if (is(word, "VerbForm", "Part") && is(word, "Tense", "Past")) return has(links, at, "obj") ? null : "past";
  return is(word, "VerbForm", "Ger") || is(word, "VerbForm", "Part") ? "gerund" : null;
}

/** "denied having seen it", "admitted taking bribes": a gerund right behind such a verb is what is said. */
function deniedGerund(links: Links, at: number): readonly Change[] {
  const { words } = links;
  const { head = -1 } = words[at] ?? {};
  const gerund = [at, dependent(links, at, "aux")].some(
    (other) =>
      /^(?:Ger|Part)$/.test(words[other]?.feats["VerbForm"] ?? "") && other >= 0 && leftEdge(links, at) === other,
  );
  return gerund && head === leftEdge(links, at) - 1 && tellingVerbs.has(words[head]?.lemma ?? "")
    ? [[at, { deprel: "xcomp" }]]
    : [];
}
