import { verbWithForm } from "../lexicon/verbs.ts";
import { has, isBelow } from "./links.ts";
import type { Word } from "./syntax.ts";

/** Verbs that an infinitive without "to" follows. */
export const BARE: ReadonlySet<string> = new Set(
  "bid dare feel go have hear help let make need notice see watch".split(" "),
);

/** Verbs that can be auxiliaries, contracted ones too. */
const AUXILIARIES: ReadonlySet<string> = new Set(
  "be have do get will would can could may might shall should must need dare ought use go let better".split(" "),
);

/** In "won plaudits" no auxiliary stands: what was read as one is the verb, and what follows is its object. */
export function withVerbBefore(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  if (isFalseAuxiliary(words, at)) {
    const { head, deprel } = words[word.head] as Word;
    return { ...word, upos: "VERB", lemma: verbWithForm(word.lemma) ?? word.lemma, head, deprel };
  }
  if (isFalseAuxiliary(words, at - 1) && words[at - 1]?.head === at)
    return { ...word, upos: "NOUN", head: at - 1, deprel: "obj", feats: {} };
  const verb = word.head - 1;
  const ofNoun = ["det", "amod", "nummod", "compound", "nmod", "case"].includes(word.deprel);
  return isFalseAuxiliary(words, verb) && words[verb]?.head === word.head && !ofNoun ? { ...word, head: verb } : word;
}

/** A form that is no auxiliary's, directly before a word without an object or "be". */
function isFalseAuxiliary(words: readonly Word[], at: number): boolean {
  const { deprel, lemma = "", head } = words[at] ?? {};
  if (deprel !== "aux" || head !== at + 1 || !/^\p{L}{3,}$/u.test(lemma) || AUXILIARIES.has(lemma)) return false;
  return !words.some((word) => word.head === head && /^(?:obj|xcomp|ccomp|cop)/.test(word.deprel));
}

/** In "see them exchange opinions" the word behind the object is its verb: no apposition, and no noun between two objects. */
export function withInfinitiveBehind(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  const verb = seeing(words, at);
  if (verb >= 0) return { ...word, upos: "VERB", feats: { VerbForm: "Inf" }, head: verb, deprel: "xcomp" };
  const before = words.findIndex((other, there) => there < at && other.head === word.head && seeing(words, there) >= 0);
  return word.deprel === "obj" && before >= 0 ? { ...word, head: before } : word;
}

/** The verb of perception whose object the word follows as an infinitive, or −1. */
function seeing(words: readonly Word[], at: number): number {
  const { upos, deprel, head = -1 } = words[at] ?? {};
  const above = words[head];
  if (upos === "VERB" && deprel === "appos")
    return above?.deprel === "obj" && BARE.has(words[above.head]?.lemma ?? "") ? above.head : -1;
  const object = (from: number, to: number): boolean =>
    words.slice(from, to).some((word) => word.head === head && word.deprel === "obj");
  const bare = words.every((word) => word.head !== at || word.upos === "PUNCT");
  const between = head >= 0 && object(head, at) && object(at, words.length);
  const noun = upos === "NOUN" && (deprel === "ccomp" || deprel === "xcomp");
  return noun && bare && between && BARE.has(above?.lemma ?? "") ? head : -1;
}

/** "let the government overrule it": an infinitive with a subject behind such a verb completes it. */
export function withBareInfinitive(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  if (word.upos !== "VERB" || word.feats["VerbForm"] !== "Inf" || !/^(?:acl|advcl|conj|parataxis)/.test(word.deprel))
    return word;
  if (has(words, at, "mark") || has(words, at, "aux")) return word;
  const doer = words.findIndex(
    ({ head, deprel }, other) => other < at && isBelow(words, at - 1, other) && (deprel === "obj" || head === at),
  );
  const first = words.findIndex((_, other) => isBelow(words, other, doer));
  const verb = words[first - 1];
  return doer >= 0 && verb?.upos === "VERB" && BARE.has(verb.lemma)
    ? { ...word, head: first - 1, deprel: words[doer]?.head === at ? "ccomp" : "xcomp" }
    : word;
}

/** "bank cuts rate": what has a subject and the form of a verb is one, in headlines too, and the bare noun behind it its object. */
export function withVerbForNoun(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  const verb = verbReadAsNoun(words, at);
  if (verb !== undefined) return { ...word, upos: "VERB", lemma: verb };
  const isBare = word.upos === "NOUN" && word.head < at && /^(?:nmod|compound)$/.test(word.deprel);
  if (!isBare || has(words, at, "case") || verbReadAsNoun(words, word.head) === undefined) return word;
  return { ...word, deprel: "obj" };
}

/** The verb that the root is, if it was read as a noun. */
function verbReadAsNoun(words: readonly Word[], at: number): string | undefined {
  const { upos, deprel, lemma = "", feats } = words[at] ?? {};
  if (upos !== "NOUN" || deprel !== "root" || feats?.["VerbForm"] !== "Fin") return undefined;
  return has(words, at, "nsubj") && !has(words, at, "cop") && !has(words, at, "det") ? verbWithForm(lemma) : undefined;
}

/** Verbs without objects of their own. */
const OBJECTLESS: ReadonlySet<string> = new Set(
  "arrive come fall go happen laugh listen rise sit sleep smile stand stay talk wait".split(" "),
);

/** "talk and improve relations": nobody talks relations, so that they are the object of the last verb alone. */
export function withLastVerb(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  if (word.deprel !== "obj" || !OBJECTLESS.has(words[word.head]?.lemma ?? "")) return word;
  const last = words.findLastIndex(
    ({ head, deprel, upos }, other) => other < at && head === word.head && deprel === "conj" && upos === "VERB",
  );
  return last > word.head && !has(words, last, "obj") ? { ...word, head: last } : word;
}

const isAux = ({ deprel }: Word): boolean => deprel === "aux" || deprel === "aux:pass";

/** "had assured her": without "be" or "get" a perfect is active; so is a finite verb. */
export function withActiveSubject(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  if (word.deprel !== "nsubj:pass") return word;
  const verb = words[word.head];
  if (verb?.upos === "VERB" && verb.feats["VerbForm"] === "Fin" && has(words, word.head, "xcomp"))
    return { ...word, deprel: "nsubj" };
  const auxiliaries = words.filter((other) => other.head === word.head && isAux(other)).map(({ lemma }) => lemma);
  const passive = auxiliaries.some((lemma) => lemma === "be" || lemma === "get");
  // "the bridge that its artillery destroyed": what is destroyed opens the clause.
  const objected = verb?.deprel === "acl:relcl" && has(words, word.head, "obj");
  const active = !passive && (objected || auxiliaries.includes("have"));
  return active ? { ...word, deprel: "nsubj" } : word;
}
