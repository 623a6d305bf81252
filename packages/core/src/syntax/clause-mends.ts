import { cueVerbs } from "../lexicon/generated/cue-verbs.ts";
import { has, isBelow } from "./links.ts";
import type { Word } from "./syntax.ts";

const is = (word: Word | undefined, feature: string, value: string): boolean => word?.feats[feature] === value;

const isSubject = ({ deprel }: Word): boolean => deprel === "nsubj" || deprel === "nsubj:pass";

/** "as the minister was in Corran": where a form of "be" follows, "as" opens a clause, whose subject it stands before. */
export function withClauseAfterAs(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  if (word.deprel === "case" && word.lemma === "as") {
    const predicate = predicateAfterAs(words, word.head);
    return predicate < 0 ? word : { ...word, upos: "SCONJ", head: predicate, deprel: "mark" };
  }
  if (!word.deprel.startsWith("obl")) return word;
  const predicate = predicateAfterAs(words, at);
  if (predicate >= 0) return { ...word, head: predicate, deprel: "nsubj" };
  const doer = words.findIndex(({ head }, other) => head === word.head && predicateAfterAs(words, other) === at);
  return doer < 0 ? word : { ...word, deprel: "advcl" };
}

/** The predicate with "be" and no subject that stands behind a noun with "as", on the same word; −1 where there is none. */
function predicateAfterAs(words: readonly Word[], noun: number): number {
  const { deprel = "", head: verb = -1 } = words[noun] ?? {};
  if (!deprel.startsWith("obl")) return -1;
  if (!words.some(({ lemma, head, deprel: as }, at) => head === noun && as === "case" && lemma === "as" && at < noun))
    return -1;
  const predicate = words.findIndex(
    (word, at) => at > noun && word.head === verb && word.deprel.startsWith("obl") && has(words, at, "cop"),
  );
  const copula = words.findIndex(({ head, deprel: as }) => head === predicate && as === "cop");
  return copula > noun && is(words[copula], "VerbForm", "Fin") && !has(words, predicate, "nsubj") ? predicate : -1;
}

/** "after snipers wounded two": what stands between the opening word and its verb, without a preposition, is the verb's subject. */
export function withSubjectInside(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  const verb = openedAround(words, at);
  if (verb >= 0) return { ...word, head: verb, deprel: "nsubj" };
  if (word.deprel !== "ccomp") return word;
  const subject = words.findIndex((_, other) => other < at && openedAround(words, other) === at);
  const that = words.some(({ head, deprel, lemma }) => head === at && deprel === "mark" && lemma === "that");
  return subject < 0 || that ? word : { ...word, head: words[subject]?.head ?? word.head, deprel: "advcl" };
}

/** The finite verb without a subject whose opening word stands before this noun, if the noun hangs on a word before both; or −1. */
function openedAround(words: readonly Word[], at: number): number {
  const { deprel = "", head = -1 } = words[at] ?? {};
  if (head < 0 || head > at || !/^(?:nsubj|obl:agent|obj)/.test(deprel) || has(words, at, "case")) return -1;
  const mark = words.findLastIndex((word, other) => other < at && word.deprel === "mark" && word.head > at);
  if (mark <= head) return -1;
  const verb = words[mark]?.head ?? -1;
  const finite = words.some((word, other) => (other === verb || isBe(word, verb)) && is(word, "VerbForm", "Fin"));
  return finite && !words.some((word) => word.head === verb && isSubject(word)) ? verb : -1;
}

const isBe = ({ deprel, head }: Word, predicate: number): boolean => head === predicate && /^(?:aux|cop)/.test(deprel);

/** "after talks with Norway collapsed": a past tense right behind the phrase of a preposition that can open a clause is its verb. */
export function withVerbBehindPhrase(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  if (word.deprel === "case" && OPENING.has(word.lemma)) {
    const verb = verbBehind(words, word.head);
    return verb < 0 ? word : { ...word, upos: "SCONJ", head: verb, deprel: "mark" };
  }
  if (word.deprel === "obl") {
    const verb = verbBehind(words, at);
    return verb < 0 ? word : { ...word, head: verb, deprel: "nsubj" };
  }
  if (!/^acl/.test(word.deprel) || word.upos !== "VERB") return word;
  const subject = words.findIndex(
    (other, there) => there < at && other.deprel === "obl" && verbBehind(words, there) === at,
  );
  return subject < 0 ? word : { ...word, head: words[subject]?.head ?? word.head, deprel: "advcl" };
}

/** Prepositions that open clauses as well. */
const OPENING: ReadonlySet<string> = new Set(["as", "after", "before", "since", "until"]);

/** The verb without a subject that follows the phrase of the noun, if an opening preposition stands before it; or −1. */
function verbBehind(words: readonly Word[], noun: number): number {
  const { deprel, head = -1 } = words[noun] ?? {};
  if (deprel !== "obl" || head > noun) return -1;
  if (!words.some((word) => word.head === noun && word.deprel === "case" && OPENING.has(word.lemma))) return -1;
  const told = words.some((word, at) => at > noun && word.head === noun && word.deprel === "acl:relcl");
  const verb = words.findIndex(
    (word, at) =>
      at > noun &&
      word.deprel === "acl" &&
      word.upos === "VERB" &&
      is(word, "Tense", "Past") &&
      (is(word, "VerbForm", "Fin") || told) &&
      isBelow(words, at, head),
  );
  if (verb < 0 || words.some((word) => word.head === verb && /^(?:nsubj|aux|mark|obl:agent)/.test(word.deprel)))
    return -1;
  const phrase = words.slice(noun, verb).every(({ upos }, nth) => upos === "PUNCT" || isBelow(words, noun + nth, noun));
  return phrase && verb > noun + 1 ? verb : -1;
}

/** "it would leave, a decision that": a second subject behind its verb sums up what was said. */
export function withSumBehind(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  return word.deprel === "nsubj:outer" && word.head < at && word.head >= 0 ? { ...word, deprel: "parataxis" } : word;
}

/** "has detected water, scientists said on Wednesday": what follows the verb of saying without a comma belongs to it. */
export function withPhraseOfSaying(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  if (!/^(?:obl|advmod)/.test(word.deprel) || word.head < 0 || word.head > at) return word;
  const content = words[word.head];
  const saying = content?.head ?? -1;
  if (content?.deprel !== "ccomp" || saying < word.head || saying > at || !SAYING.has(words[saying]?.lemma ?? ""))
    return word;
  return words.slice(saying, at).some(({ lemma }) => lemma === ",") ? word : { ...word, head: saying };
}

/** "a spokesman said, adding that": whoever is said to speak goes on. */
export function withSpeakerGoingOn(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  const [saying, comma] = [words[at - 2], words[at - 1]];
  const goesOn = word.deprel === "advcl" && word.head < at - 2 && SAYING.has(word.lemma) && comma?.lemma === ",";
  const says = saying?.upos === "VERB" && is(saying, "VerbForm", "Fin") && SAYING.has(saying.lemma);
  return goesOn && says ? { ...word, head: at - 2 } : word;
}

/** "which Norway was trying to dissuade": the pronoun is the object of the infinitive, if nothing else is. */
export function withObjectOfInfinitive(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  const verb = word.head;
  if (word.deprel !== "obj" || word.upos !== "PRON" || verb < at || !/^(?:whom|who|which|that)$/.test(word.lemma))
    return word;
  const infinitive = words.findIndex(({ head, deprel }, other) => head === verb && deprel === "xcomp" && other > verb);
  const tries = infinitive >= 0 && OWN.has(words[verb]?.lemma ?? "") && !has(words, infinitive, "obj");
  return tries && words[infinitive]?.upos === "VERB" ? { ...word, head: infinitive } : word;
}

/** Verbs whose infinitive tells what their own subject does. */
const OWN: ReadonlySet<string> = new Set([
  "try",
  "seek",
  "hope",
  "plan",
  "intend",
  "manage",
  "fail",
  "refuse",
  "attempt",
]);

/** "pledged in a statement to leave": what is promised completes the verb and not the statement. */
export function withPromiseOfVerb(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  if (
    word.deprel !== "acl" ||
    !words.some(({ head, deprel, lemma }) => head === at && deprel === "mark" && lemma === "to")
  )
    return word;
  const { deprel, head: verb = -1 } = words[word.head] ?? {};
  const promises = deprel === "obl" && PROMISING.has(words[verb]?.lemma ?? "");
  return promises && !["xcomp", "obj", "ccomp"].some((other) => has(words, verb, other))
    ? { ...word, head: verb, deprel: "xcomp" }
    : word;
}

const PROMISING: ReadonlySet<string> = new Set(
  cueVerbs.filter(({ content }) => content === "self").map((row) => row.lemma),
);

/** "drafted by Norway and backed by others": a participle that is joined to a verb of another form belongs to the one before it. */
export function withJoinedParticiple(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  if (word.deprel !== "conj" || word.head > at || !isPastParticiple(word) || is(words[word.head], "VerbForm", "Part"))
    return word;
  if (words.some((other) => other.head === at && (isSubject(other) || /^(?:aux|obj)/.test(other.deprel)))) return word;
  const first = words.findLastIndex(
    (other, there) => there > word.head && there < at && other.deprel === "acl" && isPastParticiple(other),
  );
  return first < 0 || !isBelow(words, first, word.head) ? word : { ...word, head: first };
}

const isPastParticiple = (word: Word): boolean =>
  word.upos === "VERB" && is(word, "VerbForm", "Part") && !is(word, "Tense", "Pres");

/**
 * The noun that a relative clause tells of, where another stands nearer: "a law, drafted by Norway, that", since after a comma
 * "that" does not go on with a name; "works by the painter Halvik that", for the same reason; "a stance on “ending the war,” which", since the quotation is over.
 */
export function withFartherNoun(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  if (word.deprel !== "acl:relcl") return word;
  const pronoun = words.findIndex(
    ({ head, lemma, upos }, other) => head === at && other < at && upos === "PRON" && /^(?:that|which)$/.test(lemma),
  );
  if (pronoun < 0) return word;
  const noun =
    words[pronoun]?.lemma === "that"
      ? Math.max(beforeParticiple(words, word.head, pronoun), beforeName(words, word.head, pronoun))
      : beforeQuotation(words, pronoun);
  return noun < 0 || noun === word.head ? word : { ...word, head: noun };
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

const isQuotationMark = (word: Word | undefined): boolean => /^["“”]$/.test(word?.lemma ?? "");

/** The noun before a preposition and the quotation that ends right before the pronoun, or −1. */
function beforeQuotation(words: readonly Word[], pronoun: number): number {
  if (!isQuotationMark(words[pronoun - 1])) return -1;
  const opening = words.findLastIndex((word, at) => at < pronoun - 1 && isQuotationMark(word));
  const leads = /^(?:ADP|SCONJ)$/.test(words[opening - 1]?.upos ?? "");
  return leads && words[opening - 2]?.upos === "NOUN" ? opening - 2 : -1;
}

/** "whom they blame for pushing the police": the pronoun is the object of the clause that it opens, if the verb below has one. */
export function withObjectOfRelative(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  const verb = word.head;
  if (word.deprel !== "obj" || word.upos !== "PRON" || verb < at || !/^(?:whom|who|which|that)$/.test(word.lemma))
    return word;
  if (!words.some(({ head, deprel }, other) => other !== at && head === verb && deprel === "obj")) return word;
  let relative = verb;
  while (relative >= 0 && words[relative]?.deprel !== "acl:relcl") relative = words[relative]?.head ?? -1;
  return relative > at && relative !== verb && !has(words, relative, "obj") ? { ...word, head: relative } : word;
}

/** Verbs whose subject answers for a clause. */
export const SAYING: ReadonlySet<string> = new Set(
  cueVerbs.filter(({ content }) => content === "that").map((row) => row.lemma),
);

/** "whether to sell, a person who knows the plan said": a subject and its verb of saying close the sentence. */
export function withFinalSpeaker(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  if (isBehindItsVerb(words, at)) {
    const saying = closingVerb(words);
    return speakerBefore(words, saying) === at ? { ...word, head: saying, deprel: "nsubj" } : word;
  }
  if (word.upos !== "VERB" || word.head < 0 || at !== closingVerb(words) || speakerBefore(words, at) < 0) return word;
  return { ...word, head: words.findIndex(({ head }) => head === -1), deprel: "parataxis" };
}

/** A subject, or what is read as a verb's apposition, behind the word that it hangs on. */
function isBehindItsVerb(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (word.head < 0 || word.head > at) return false;
  return isSubject(word) || (word.deprel === "appos" && words[word.head]?.upos === "VERB");
}

/** The verb of saying that ends the sentence without a subject of its own, or −1. */
function closingVerb(words: readonly Word[]): number {
  const last = words.findLastIndex(({ upos }) => upos !== "PUNCT");
  const word = words[last];
  const says = word?.upos === "VERB" && SAYING.has(word.lemma) && is(word, "VerbForm", "Fin");
  return says && !words.some((other) => other.head === last && isSubject(other)) ? last : -1;
}

/** The subject right before that verb, after a comma, that hangs on a verb before itself; or −1. */
function speakerBefore(words: readonly Word[], saying: number): number {
  if (saying < 0) return -1;
  const subject = words.findLastIndex((_, at) => at < saying && isBehindItsVerb(words, at));
  if (subject < 0) return -1;
  const first = words.findIndex(({ upos }, at) => upos !== "PUNCT" && isBelow(words, at, subject));
  const between = words.slice(subject, saying).every((_, nth) => isBelow(words, subject + nth, subject));
  return between && words[first - 1]?.lemma === "," ? subject : -1;
}

/** "A report that engineers submitted": a pronoun that opens a relative clause with a subject but no object is its object. */
export function withRelativeObject(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  const { head: verb } = word;
  if (word.upos === "SCONJ" && word.deprel === "obj" && word.lemma === "that")
    return { ...word, upos: "PRON", feats: { PronType: "Rel" } };
  const relative = word.deprel === "mark" && word.upos === "PRON" && words[verb]?.deprel === "acl:relcl";
  return relative && has(words, verb, "nsubj") && !has(words, verb, "obj") ? { ...word, deprel: "obj" } : word;
}
