import { auxiliaries } from "../lexicon/generated/auxiliaries.ts";
import { bareInfinitives } from "../lexicon/generated/bare-infinitives.ts";
import { verbWithForm } from "../lexicon/verbs.ts";
import { has, isBelow, type Links, leftEdge } from "./links.ts";
import type { Change, Mend } from "./mend.ts";

/** What is mended where a verb was read as another word, another as a verb, or its form wrongly. */
export const verbMends: readonly Mend[] = [
  {
    id: "verb-read-as-noun",
    example: "Central bank of Ostmark cuts rate despite warnings over wages",
    relations: ["root"],
    changes: verbForNoun,
  },
  {
    id: "noun-read-as-infinitive",
    example: "Dock workers reject pay offer as minister weighs intervention",
    relations: ["xcomp"],
    changes: nounForInfinitive,
  },
  {
    id: "verb-read-as-auxiliary",
    example: "While that deal won plaudits globally, Ilse Marrant may face a tougher challenge.",
    relations: ["aux"],
    changes: verbForAuxiliary,
  },
  {
    id: "infinitive-of-perception",
    example: "The visit would see the Danish leader and Ms. Marrant “exchange opinions on trade.”",
    relations: ["appos", "ccomp", "xcomp"],
    changes: infinitiveOfPerception,
  },
  {
    id: "perfect-read-as-passive",
    example: "The control room had assured her by telephone that there was no danger.",
    relations: ["nsubj:pass"],
    changes: activeSubject,
  },
  {
    id: "infinitive-after-let",
    example: "A draft law that would let the government overrule the authority is to be debated by parliament in June.",
    relations: ["acl", "acl:relcl", "advcl", "advcl:relcl", "parataxis"],
    changes: infinitiveAfterLet,
  },
];

const BARE: ReadonlySet<string> = new Set(bareInfinitives.map((row) => row.lemma));
const AUXILIARIES: ReadonlySet<string> = new Set(auxiliaries.map((row) => row.lemma));

/** "bank cuts rate": what has a subject and the form of a verb is one, in headlines too, and the bare noun behind it its object. */
function verbForNoun(links: Links, at: number): readonly Change[] {
  const { words, dependents } = links;
  const { upos, lemma = "", feats } = words[at] ?? {};
  if (upos !== "NOUN" || feats?.["VerbForm"] !== "Fin") return [];
  const verb = has(links, at, "nsubj") && !has(links, at, "cop", "det") ? verbWithForm(lemma) : undefined;
  if (verb === undefined) return [];
  const objects = (dependents[at] ?? []).filter(
    (other) =>
      other > at &&
      words[other]?.upos === "NOUN" &&
      /^(?:nmod|compound)$/.test(words[other]?.deprel ?? "") &&
      !has(links, other, "case"),
  );
  return [[at, { upos: "VERB", lemma: verb }], ...objects.map((other): Change => [other, { deprel: "obj" }])];
}

/** In "reject pay offer", which has no "to", the middle word is no verb: it belongs to the noun behind it. */
function nounForInfinitive({ words, dependents }: Links, at: number): readonly Change[] {
  const { upos, feats, head = -1 } = words[at] ?? {};
  if (upos !== "VERB" || feats?.["VerbForm"] !== "Inf" || head !== at - 1) return [];
  const [verb, next] = [words[head], words[at + 1]];
  if (verb?.upos !== "VERB" || BARE.has(verb.lemma) || next?.deprel !== "obj" || next.upos !== "NOUN") return [];
  if ((next.head !== at && next.head !== head) || dependents[at]?.some((other) => other !== at + 1)) return [];
  return [
    [at, { upos: "NOUN", deprel: "compound", head: at + 1 }],
    [at + 1, { head }],
  ];
}

/** In "won plaudits" no auxiliary stands: what was read as one is the verb, and the word directly behind it its object. */
function verbForAuxiliary(links: Links, at: number): readonly Change[] {
  const { words, dependents } = links;
  const { lemma = "", head = -1 } = words[at] ?? {};
  const object = words[head];
  if (object === undefined || head !== at + 1 || !/^\p{L}{3,}$/u.test(lemma) || AUXILIARIES.has(lemma)) return [];
  if (has(links, head, "obj", "xcomp", "ccomp", "cop")) return [];
  const ofVerb = (dependents[head] ?? []).filter(
    (other) => !["det", "amod", "nummod", "compound", "nmod", "case"].includes(words[other]?.deprel ?? ""),
  );
  return [
    ...ofVerb.map((other): Change => [other, { head: at }]),
    [at, { upos: "VERB", lemma: verbWithForm(lemma) ?? lemma, head: object.head, deprel: object.deprel }],
    [head, { upos: "NOUN", head: at, deprel: "obj", feats: {} }],
  ];
}

/** In "see them exchange opinions" the word behind the object is its verb: no apposition, and no noun between two objects. */
function infinitiveOfPerception({ words, dependents }: Links, at: number): readonly Change[] {
  const { upos, deprel, head = -1 } = words[at] ?? {};
  const above = words[head];
  if (deprel === "appos") {
    const apart = words.slice(head, at).some(({ lemma }) => lemma === ",");
    const seen = upos === "VERB" && !apart && above?.deprel === "obj" && BARE.has(words[above.head]?.lemma ?? "");
    return seen ? [[at, { upos: "VERB", feats: { VerbForm: "Inf" }, head: above.head, deprel: "xcomp" }]] : [];
  }
  if (upos !== "NOUN" || !BARE.has(above?.lemma ?? "")) return [];
  const objects = (dependents[head] ?? []).filter((other) => words[other]?.deprel === "obj");
  const behind = objects.filter((other) => other > at);
  const bare = dependents[at]?.every((other) => words[other]?.upos === "PUNCT");
  if (!bare || behind.length === 0 || !objects.some((other) => other > head && other < at)) return [];
  return [
    [at, { upos: "VERB", feats: { VerbForm: "Inf" }, deprel: "xcomp" }],
    ...behind.map((other): Change => [other, { head: at }]),
  ];
}

/** "let the government overrule it": an infinitive with a subject behind such a verb completes it. */
function infinitiveAfterLet(links: Links, at: number): readonly Change[] {
  const { words } = links;
  const { upos, feats } = words[at] ?? {};
  if (upos !== "VERB" || feats?.["VerbForm"] !== "Inf") return [];
  if (links.dependents[at]?.some((other) => other < at && words[other]?.deprel !== "nsubj")) return [];
  const doer = words.findIndex(
    ({ head, deprel }, other) =>
      other < at && (deprel === "obj" || (head === at && deprel === "nsubj")) && isBelow(links, at - 1, other),
  );
  if (doer < 0) return [];
  const verb = leftEdge(links, doer) - 1;
  if (words[verb]?.upos !== "VERB" || !BARE.has(words[verb]?.lemma ?? "")) return [];
  return [[at, { head: verb, deprel: words[doer]?.head === at ? "ccomp" : "xcomp" }]];
}

/** "had assured her": without "be" or "get" a perfect is active; so is a finite verb. */
function activeSubject(links: Links, at: number): readonly Change[] {
  const { words, dependents } = links;
  const { head = -1 } = words[at] ?? {};
  const verb = words[head];
  const finite = verb?.upos === "VERB" && verb.feats["VerbForm"] === "Fin" && has(links, head, "xcomp");
  const lemmas = (dependents[head] ?? []).flatMap((other) =>
    /^aux(?::pass)?$/.test(words[other]?.deprel ?? "") ? [words[other]?.lemma] : [],
  );
  const passive = lemmas.includes("be") || lemmas.includes("get");
  // "the bridge that its artillery destroyed": what is destroyed opens the clause.
  const objected = verb?.deprel === "acl:relcl" && has(links, head, "obj");
  return finite || (!passive && (objected || lemmas.includes("have"))) ? [[at, { deprel: "nsubj" }]] : [];
}
