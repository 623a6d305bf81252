import { fixedObjects } from "../lexicon/generated/fixed-objects.ts";
import { objectComplements } from "../lexicon/generated/object-complements.ts";
import { objectlessVerbs } from "../lexicon/generated/objectless-verbs.ts";
import { ofVerbs } from "../lexicon/generated/of-verbs.ts";
import { twoObjectVerbs } from "../lexicon/generated/two-object-verbs.ts";
import { verbAdverbs } from "../lexicon/generated/verb-adverbs.ts";
import { dependent, has, isBelow, type Links, subtree } from "./links.ts";
import type { Change, Mend } from "./mend.ts";

/** What is mended among the objects of a verb, and in what stands beside them. */
export const objectMends: readonly Mend[] = [
  {
    id: "lone-indirect-object",
    example: "Henrik Dahl urged the government to appoint a mediator instead.",
    relations: ["iobj"],
    changes: loneIndirectObject,
  },
  {
    id: "object-read-as-subject",
    example:
      "Two parties ruled out voting for such a change, and the leader of the Greens, Jorunn Aasen, urged Ms. Eide to apologize to the villagers.",
    relations: ["nsubj"],
    changes: secondSubject,
  },
  {
    id: "owner-without-sign",
    example: "Denmark had offered Norway a quota of 900 tons a year free of duty.",
    relations: ["nmod:poss"],
    changes: receiver,
  },
  {
    id: "object-before-its-verb",
    example: "The president, who faces an election, convened the council, ordered an inquiry and recalled his envoy.",
    relations: ["obj"],
    changes: objectBeforeVerb,
  },
  {
    id: "object-of-last-verb",
    example: "“Norway and Denmark actually want to talk and improve relations,” said Ilse Marrant.",
    relations: ["obj"],
    changes: objectOfLastVerb,
  },
  {
    id: "of-after-verb",
    example: "The union stripped the pair of the medal.",
    relations: ["nmod"],
    changes: ofAfterVerb,
  },
  {
    id: "as-after-verb",
    example: "Ole Brandt dismissed the accusation as “hydraulic theater” on Monday.",
    relations: ["nmod"],
    changes: asAfterVerb,
  },
  {
    id: "receiver-before-number",
    example: "The sponsor, which has paid the union eight million crowns a year since 2015, is Norwegian.",
    relations: ["compound"],
    changes: receiverBeforeNumber,
  },
  {
    id: "hyphen-between-nouns",
    example: "Tarsia's skating federation fired its own secretary-general over the affair.",
    relations: ["punct"],
    changes: hyphen,
  },
  {
    id: "object-after-particle",
    example: "Norway called off the talks and left.",
    relations: ["obl"],
    changes: objectAfterParticle,
  },
  {
    id: "gerund-before-noun",
    example: "Ole Brandt asked Norway to send helicopters, tents and drinking water to the districts.",
    relations: ["conj"],
    changes: gerundBeforeNoun,
  },
  {
    id: "participle-behind-noun",
    example: "Norway promised to punish any soldiers found guilty of abuses.",
    relations: ["acl"],
    changes: participleOfNoun,
  },
  {
    id: "adverb-of-verb",
    example: "Convoys have been turned back at the border.",
    relations: ["advmod"],
    changes: adverbOfVerb,
  },
  {
    id: "fixed-object",
    example: "Norway took part in the talks.",
    relations: ["obj", "xcomp", "advmod", "obl"],
    changes: fixedObject,
  },
  {
    id: "object-complement",
    example: "Denmark called Norway’s move a provocation.",
    relations: ["obj"],
    changes: objectComplement,
  },
  {
    id: "complement-before-object",
    example: "Norway's sports minister, Ilse Marrant, called the ruling a political act and threatened to leave.",
    relations: ["xcomp"],
    changes: complementBeforeObject,
  },
  {
    id: "two-objects",
    example: "Each job saved by tariffs cost consumers about $310,000 a year.",
    relations: ["obj"],
    changes: firstObjectIndirect,
  },
];

const OF: ReadonlySet<string> = new Set(ofVerbs.map((row) => row.lemma));
const ADVERBS: ReadonlySet<string> = new Set(verbAdverbs.map((row) => row.adverb));
const OBJECTLESS: ReadonlySet<string> = new Set(objectlessVerbs.map((row) => row.lemma));
const FIXED: ReadonlySet<string> = new Set(fixedObjects.map(({ words }) => words));
const GIVING: ReadonlySet<string> = new Set(twoObjectVerbs.map((row) => row.lemma));
const NAMING: ReadonlySet<string> = new Set(objectComplements.map((row) => row.lemma));

/** In "urged the government to appoint him" the government is what is urged: nothing is given to it. */
function loneIndirectObject(links: Links, at: number): readonly Change[] {
  const { head = -1 } = links.words[at] ?? {};
  const alone = has(links, head, "xcomp") && !has(links, head, "obj", "ccomp");
  return alone ? [[at, { deprel: "obj" }]] : [];
}

/** "the leader urged Ms. Eide to apologize": a verb has one subject, and who stands between it and an infinitive is its object. */
function secondSubject(links: Links, at: number): readonly Change[] {
  const { words, dependents } = links;
  const { head = -1 } = words[at] ?? {};
  const below = dependents[head] ?? [];
  const subject = below.some((other) => other < head && words[other]?.deprel === "nsubj");
  const infinitive = below.some((other) => other > at && words[other]?.deprel === "xcomp");
  return at > head && subject && infinitive && words[head]?.upos === "VERB" ? [[at, { deprel: "obj" }]] : [];
}

/** "offered Norway a quota": a name without ’s before the article or number of an object owns nothing, it is given something. */
function receiver(links: Links, at: number): readonly Change[] {
  const { words, dependents } = links;
  const { upos, head = -1 } = words[at] ?? {};
  const { deprel, head: verb = -1 } = words[head] ?? {};
  if (upos !== "PROPN" || deprel !== "obj" || verb > at || has(links, at, "case") || has(links, verb, "iobj"))
    return [];
  const article = dependents[head]?.some((other) => other > at && /^(?:det|nummod)$/.test(words[other]?.deprel ?? ""));
  return article ? [[at, { head: verb, deprel: "iobj" }]] : [];
}

/** "convened the council, ordered an inquiry": a noun right behind one verb is not the object of a later one. */
function objectBeforeVerb(links: Links, at: number): readonly Change[] {
  const { words } = links;
  const { upos = "", head = -1 } = words[at] ?? {};
  if (head < at || !/^(?:NOUN|PROPN)$/.test(upos)) return [];
  const phrase = subtree(links, at);
  // "know what time we could meet"
  if (phrase.some((other) => /^(?:Int|Rel)/.test(words[other]?.feats["PronType"] ?? ""))) return [];
  const verb = (phrase[0] ?? at) - 1;
  const takes = words[verb]?.upos === "VERB" && !has(links, verb, "obj") && verb !== head;
  return takes ? [[at, { head: verb }]] : [];
}

/** "talk and improve relations": nobody talks relations, so that they are the object of the last verb alone. */
function objectOfLastVerb(links: Links, at: number): readonly Change[] {
  const { words, dependents } = links;
  const { head = -1 } = words[at] ?? {};
  if (!OBJECTLESS.has(words[head]?.lemma ?? "")) return [];
  const last =
    dependents[head]?.findLast(
      (other) => other < at && words[other]?.deprel === "conj" && words[other]?.upos === "VERB",
    ) ?? -1;
  return last > head && !has(links, last, "obj") ? [[at, { head: last }]] : [];
}

/** "dismissed the accusation as theater": what the verb calls its object completes the verb. */
function asAfterVerb(links: Links, at: number): readonly Change[] {
  const { words } = links;
  const object = words[words[at]?.head ?? -1];
  const verb = object?.head ?? -1;
  const isCalled = object?.deprel === "obj" && JUDGING.has(words[verb]?.lemma ?? "");
  return isCalled && words[dependent(links, at, "case")]?.lemma === "as" ? [[at, { head: verb, deprel: "obl" }]] : [];
}

const JUDGING: ReadonlySet<string> = new Set(
  objectComplements.filter(({ prepositions }) => prepositions.includes("as")).map(({ lemma }) => lemma),
);

/** "stripped the pair of the medal": whom one strips, one strips of something. */
function ofAfterVerb({ words, dependents }: Links, at: number): readonly Change[] {
  const { deprel = "", head: verb = -1 } = words[words[at]?.head ?? -1] ?? {};
  if (!/^(?:obj|nsubj:pass)$/.test(deprel) || at < verb || !OF.has(words[verb]?.lemma ?? "")) return [];
  const of = dependents[at]?.some((other) => words[other]?.deprel === "case" && words[other]?.lemma === "of");
  return of ? [[at, { head: verb, deprel: "obl" }]] : [];
}

/** "paid the union eight million": a noun before the number of another is no part of it, but is given it. */
function receiverBeforeNumber(links: Links, at: number): readonly Change[] {
  const { head = -1 } = links.words[at] ?? {};
  const { deprel, head: verb = -1 } = links.words[head] ?? {};
  if (deprel !== "obj" || verb > at || dependent(links, head, "nummod") <= at || has(links, verb, "iobj")) return [];
  return [[at, { head: verb, deprel: "iobj" }]];
}

/** "fired its secretary-general": a hyphen joins two nouns to one. */
function hyphen({ words, dependents }: Links, at: number): readonly Change[] {
  const [before, sign, next] = [words[at - 1], words[at], words[at + 1]];
  if (sign?.lemma !== "-" || before === undefined || next === undefined) return [];
  if (next.deprel === "appos" && next.head === at - 1) {
    const hanging = (dependents[at + 1] ?? []).map((other): Change => [other, { head: at - 1 }]);
    return [[at + 1, { deprel: "flat" }], ...hanging];
  }
  const nouns = before.upos === "NOUN" && next.upos === "NOUN";
  const joined = nouns && before.deprel === next.deprel && before.head === next.head;
  return joined ? [[at - 1, { head: at + 1, deprel: "compound" }]] : [];
}

/** "called off the talks": a noun without a preposition behind a verb and its particle is the object. */
function objectAfterParticle(links: Links, at: number): readonly Change[] {
  const { upos, nounClass, head: verb = -1 } = links.words[at] ?? {};
  if (upos !== "NOUN" || nounClass === "time" || has(links, at, "case")) return [];
  const particle = dependent(links, verb, "compound:prt");
  const active = !has(links, verb, "obj", "aux:pass", "nsubj:pass");
  return particle > verb && particle < at && active ? [[at, { deprel: "obj" }]] : [];
}

/** "sent tents and drinking water": a gerund between "and" and a bare noun, joined to no other gerund, tells what that is for. */
function gerundBeforeNoun({ words, dependents }: Links, at: number): readonly Change[] {
  const { upos, feats, head = -1 } = words[at] ?? {};
  const [above, noun, and, next] = [words[head], words[at - 2], words[at - 1], words[at + 1]];
  if (upos !== "VERB" || feats?.["VerbForm"] !== "Ger" || and?.upos !== "CCONJ" || noun?.upos !== "NOUN") return [];
  if (above?.feats["VerbForm"] === "Ger" || above?.feats["Tense"] === "Pres") return [];
  if (next?.head !== at || next.upos !== "NOUN" || dependents[at + 1]?.length !== 0) return [];
  const first = noun.deprel === "conj" ? noun.head : at - 2;
  const governor = words[first]?.head ?? first;
  const others = (dependents[at] ?? []).filter((other) => other !== at + 1);
  return [
    [at, { head: at + 1, deprel: "amod" }],
    [at + 1, { head: first, deprel: "conj" }],
    ...others.map((other): Change => {
      const { deprel = "" } = words[other] ?? {};
      if (deprel === "cc" || deprel === "punct") return [other, { head: at + 1 }];
      const led = dependents[other]?.some((below) => words[below]?.deprel === "case");
      return [other, { head: governor, deprel: deprel === "obj" && led ? "obl" : deprel }];
    }),
  ];
}

/** "soldiers found guilty": behind its noun, a past tense without a subject is a participle. */
function participleOfNoun(links: Links, at: number): readonly Change[] {
  const { feats, head = -1 } = links.words[at] ?? {};
  if (feats?.["VerbForm"] !== "Fin" || feats["Tense"] !== "Past" || head > at) return [];
  return has(links, at, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark", "obj")
    ? []
    : [[at, { feats: { VerbForm: "Part", Tense: "Past", Voice: "Pass" } }]];
}

/** "turned back", "swept away": an adverb of direction right behind its verb is a part of it. */
function adverbOfVerb({ words, dependents }: Links, at: number): readonly Change[] {
  const { lemma = "", head } = words[at] ?? {};
  const adverb = head === at - 1 && ADVERBS.has(lemma) && words[at - 1]?.upos === "VERB";
  return adverb && dependents[at]?.length === 0 ? [[at, { deprel: "compound:prt" }]] : [];
}

/** "took place", "came to light": the bare noun is no thing that is taken, but a part of the verb. */
function fixedObject({ words, dependents }: Links, at: number): readonly Change[] {
  const word = words[at];
  if (word === undefined || word.head > at) return [];
  const below = dependents[at] ?? [];
  const led = below.filter((other) => words[other]?.deprel !== "det");
  const bare = led.every((other) => words[other]?.deprel === "case") && (led.length > 0 || below.length === 0);
  const behind = word.head === at - 1 || (word.deprel === "obl" && led.length > 0);
  if (!bare || !behind) return [];
  const lemma = word.lemma === "far" && word.feats["Degree"] === "Cmp" ? "further" : word.lemma;
  const phrase = [words[word.head]?.lemma, ...led.map((other) => words[other]?.lemma), lemma].join(" ");
  return FIXED.has(phrase) ? [[at, { lemma, deprel: "compound:prt" }]] : [];
}

/** "called the move a provocation": of two objects, the second is what the first is called. */
function objectComplement(links: Links, at: number): readonly Change[] {
  const { head = -1 } = links.words[at] ?? {};
  if (!NAMING.has(links.words[head]?.lemma ?? "")) return [];
  const first = dependent(links, head, "obj");
  return first > head && first < at ? [[at, { deprel: "xcomp" }]] : [];
}

/** "called the ruling a political act": what is called something stands before what it is called. */
function complementBeforeObject(links: Links, at: number): readonly Change[] {
  const { upos = "", head: verb = -1 } = links.words[at] ?? {};
  if (!/^(?:NOUN|PROPN)$/.test(upos) || at < verb || !NAMING.has(links.words[verb]?.lemma ?? "")) return [];
  const object = Math.max(dependent(links, verb, "obj"), dependent(links, at, "obj"));
  const plain = object > at && !has(links, at, "case", "cop", "nsubj", "mark");
  return plain
    ? [
        [at, { deprel: "obj" }],
        [object, { head: verb, deprel: "xcomp" }],
      ]
    : [];
}

/** "cost consumers $310,000": of two objects side by side, the first is the one to whom it is done. */
function firstObjectIndirect(links: Links, at: number): readonly Change[] {
  const { words, dependents } = links;
  const { upos, head = -1 } = words[at] ?? {};
  if (head > at || upos === "SYM" || upos === "NUM" || !GIVING.has(words[head]?.lemma ?? "")) return [];
  const second = dependents[head]?.find((other) => other > at && words[other]?.deprel === "obj") ?? -1;
  if (second < 0) return [];
  const between = words.slice(at + 1, second).every((_, nth) => {
    const other = at + 1 + nth;
    return words[other]?.upos !== "PUNCT" && (isBelow(links, other, second) || isBelow(links, other, at));
  });
  return between && !has(links, head, "iobj") ? [[at, { deprel: "iobj" }]] : [];
}
