import { fixedObjects } from "../lexicon/generated/fixed-objects.ts";
import { objectComplements } from "../lexicon/generated/object-complements.ts";
import { ofVerbs } from "../lexicon/generated/of-verbs.ts";
import { verbAdverbs } from "../lexicon/generated/verb-adverbs.ts";
import { has, isBelow } from "./links.ts";
import type { Word } from "./syntax.ts";

const OF: ReadonlySet<string> = new Set(ofVerbs.map((row) => row.lemma));
const ADVERBS: ReadonlySet<string> = new Set(verbAdverbs.map((row) => row.adverb));

/** "stripped the pair of the medal": whom one strips, one strips of something. */
export function withOfVerb(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  const object = words[word.head];
  if (word.deprel !== "nmod" || !/^(?:obj|nsubj:pass)$/.test(object?.deprel ?? "")) return word;
  const verb = object?.head ?? -1;
  const of = words.some(({ head, deprel, lemma }) => head === at && deprel === "case" && lemma === "of");
  return of && at > verb && OF.has(words[verb]?.lemma ?? "") ? { ...word, head: verb, deprel: "obl" } : word;
}

/** "paid the union eight million": a noun before the number of another is no part of it, but is given it. */
export function withReceiverBeforeNumber(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  const thing = words[word.head];
  if (word.deprel !== "compound" || thing?.deprel !== "obj" || thing.head > at) return word;
  const counted = words.findIndex(({ head, deprel }) => head === word.head && deprel === "nummod");
  return counted > at && !has(words, thing.head, "iobj") ? { ...word, head: thing.head, deprel: "iobj" } : word;
}

/** "fired its secretary-general": a hyphen joins two nouns to one. */
export function withHyphen(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  if (word.deprel === "appos" && word.head === at - 2 && words[at - 1]?.lemma === "-")
    return { ...word, deprel: "flat" };
  const [hyphen, next] = [words[at + 1], words[at + 2]];
  const joined = word.upos === "NOUN" && hyphen?.lemma === "-" && next?.upos === "NOUN";
  return joined && word.deprel === next.deprel && word.head === next.head
    ? { ...word, head: at + 2, deprel: "compound" }
    : word;
}

/** "called off the talks": a noun without a preposition behind a verb and its particle is the object. */
export function withObjectAfterParticle(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  const verb = word.head;
  if (word.deprel !== "obl" || word.upos !== "NOUN" || has(words, at, "case") || word.nounClass === "time") return word;
  const particle = words.findIndex(({ head, deprel }) => head === verb && deprel === "compound:prt");
  const active = !["obj", "aux:pass", "nsubj:pass"].some((deprel) => has(words, verb, deprel));
  return particle > verb && particle < at && active ? { ...word, deprel: "obj" } : word;
}

/** "sent tents and drinking water": a gerund between "and" and a bare noun, joined to no other gerund, tells what that is for. */
export function withGerundBeforeNoun(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  if (joinedBefore(words, at) >= 0) return { ...word, head: at + 1, deprel: "amod" };
  const first = joinedBefore(words, word.head);
  if (first < 0) return word;
  if (at === word.head + 1) return { ...word, head: first, deprel: "conj" };
  if (word.deprel === "cc" || word.deprel === "punct") return { ...word, head: word.head + 1 };
  const withPreposition = word.deprel === "obj" && has(words, at, "case");
  return { ...word, head: words[first]?.head ?? first, deprel: withPreposition ? "obl" : word.deprel };
}

/** The first of the nouns that such a gerund's noun is joined to, or −1. */
function joinedBefore(words: readonly Word[], at: number): number {
  const { upos, deprel, feats, head = -1 } = words[at] ?? {};
  if (upos !== "VERB" || deprel !== "conj" || feats?.["VerbForm"] !== "Ger" || words[at - 1]?.upos !== "CCONJ")
    return -1;
  if (words[head]?.feats["VerbForm"] === "Ger" || words[head]?.feats["Tense"] === "Pres") return -1;
  const [before, next] = [words[at - 2], words[at + 1]];
  const bare = next?.head === at && next.upos === "NOUN" && words.every((word) => word.head !== at + 1);
  if (!bare || before?.upos !== "NOUN") return -1;
  return before.deprel === "conj" ? before.head : at - 2;
}

/** "turned back", "swept away": an adverb of direction right behind its verb is a part of it. */
export function withAdverbOfVerb(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  const adverb = word.deprel === "advmod" && word.head === at - 1 && ADVERBS.has(word.lemma);
  return adverb && words[at - 1]?.upos === "VERB" && !words.some(({ head }) => head === at)
    ? { ...word, deprel: "compound:prt" }
    : word;
}

/** "soldiers found guilty": behind its noun, a past tense without a subject is a participle. */
export function withParticipleOfNoun(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  const finite = word.deprel === "acl" && word.feats["VerbForm"] === "Fin" && word.feats["Tense"] === "Past";
  const bare = words.every(({ head, deprel }) => head !== at || !/^(?:nsubj|aux|mark|obj)/.test(deprel));
  return finite && bare && word.head < at
    ? { ...word, feats: { VerbForm: "Part", Tense: "Past", Voice: "Pass" } }
    : word;
}

/** In "urged the government to appoint him" the government is what is urged: nothing is given to it. */
export function asObject(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  if (word.deprel !== "iobj") return word;
  const beside = words.filter(({ head }, other) => head === word.head && other !== at).map(({ deprel }) => deprel);
  const alone = beside.includes("xcomp") && !beside.includes("obj") && !beside.includes("ccomp");
  return alone ? { ...word, deprel: "obj" } : word;
}

/** "offered Norway a quota": a name without ’s before the article of an object owns nothing, it is given something. */
export function withReceiver(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  const thing = words[word.head];
  if (word.deprel !== "nmod:poss" || word.upos !== "PROPN" || thing?.deprel !== "obj") return word;
  const verb = thing.head;
  const article = words.findIndex(({ head, deprel }, other) => other > at && head === word.head && deprel === "det");
  if (has(words, at, "case") || article < 0 || verb > at || has(words, verb, "iobj")) return word;
  return { ...word, head: verb, deprel: "iobj" };
}

/** "convened the council, ordered an inquiry": a noun right behind one verb is not the object of a later one. */
export function withVerbInFront(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  if (word.deprel !== "obj" || word.head < at || !/^(?:NOUN|PROPN)$/.test(word.upos)) return word;
  const first = words.findIndex((_, other) => isBelow(words, other, at));
  const verb = words[first - 1];
  const takes = verb?.upos === "VERB" && !has(words, first - 1, "obj") && first - 1 !== word.head;
  return takes ? { ...word, head: first - 1 } : word;
}

/** "cost consumers $310,000": of two objects side by side, the first is the one to whom it is done. */
export function withFirstObjectIndirect(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  const second = words.findIndex(({ head, deprel }, other) => other > at && head === word.head && deprel === "obj");
  const between = words.slice(at + 1, Math.max(second, at)).every((_, nth) => {
    const other = at + 1 + nth;
    return isBelow(words, other, second) || isBelow(words, other, at);
  });
  const amount = word.upos === "SYM" || word.upos === "NUM";
  const named = NAMING.has(words[word.head]?.lemma ?? "");
  return word.deprel === "obj" && word.head < at && second >= 0 && between && !amount && !named
    ? { ...word, deprel: "iobj" }
    : word;
}

const FIXED: ReadonlySet<string> = new Set(fixedObjects.map(({ words }) => words));

/** "took place", "came to light": the bare noun is no thing that is taken, but a part of the verb. */
export function withFixedObject(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  if (!/^(?:obj|xcomp|advmod|obl)$/.test(word.deprel) || word.head > at) return word;
  const below = words.filter(({ head, deprel }) => head === at && deprel !== "det");
  const led = below.length > 0;
  const bare = below.every(({ deprel }) => deprel === "case") && (led || !has(words, at, "det"));
  const behind = word.head === at - 1 || (word.deprel === "obl" && led);
  if (!bare || !behind) return word;
  const lemma = word.lemma === "far" && word.feats["Degree"] === "Cmp" ? "further" : word.lemma;
  const phrase = [words[word.head]?.lemma, ...below.map((other) => other.lemma), lemma].join(" ");
  return FIXED.has(phrase) ? { ...word, lemma, deprel: "compound:prt" } : word;
}

/** Verbs whose second object says what the first is: "called the move a provocation". */
const NAMING: ReadonlySet<string> = new Set(objectComplements.map((row) => row.lemma));

/** "called the move a provocation": of two objects, the second is what the first is called. */
export function withObjectComplement(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  if (word.deprel !== "obj" || !NAMING.has(words[word.head]?.lemma ?? "")) return word;
  const first = words.findIndex(({ head, deprel }) => head === word.head && deprel === "obj");
  return first > word.head && first < at ? { ...word, deprel: "xcomp" } : word;
}
