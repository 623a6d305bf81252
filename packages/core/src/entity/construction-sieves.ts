import { eitherNouns } from "../lexicon/generated/either-nouns.ts";
import { kindNouns } from "../lexicon/generated/kind-nouns.ts";
import { mayAct } from "../lexicon/relations.ts";
import { explainedBy } from "../mention/appositions.ts";
import type { Mention } from "../mention/mention.ts";
import { relativeNoun } from "../mention/pronouns.ts";
import { conjuncts, prepositionOf } from "../syntax/phrases.ts";
import { dependent, subtree, type Tree, universal } from "../syntax/tree.ts";
import { agree, type Profile, profileOf, typesAgree } from "./agreement.ts";
import type { Partition } from "./partition.ts";
import { pronounOf } from "./pronoun.ts";
import { roleIn } from "./role-holding.ts";
import { factsAt, type Scene, treeAt } from "./scene.ts";
import type { Search, Sieve } from "./sieve.ts";

/** How the syntax of one sentence says that two mentions are one. */
export const constructionSieves: readonly Sieve[] = [
  {
    id: "apposition",
    example: "[Ilse Marrant], [president of Veldonia], resigned.",
    checked: false,
    prepare: apposition,
  },
  {
    id: "name-of-kind",
    example: "The miners met in [the town of [Corran]].",
    checked: false,
    prepare: nameOfKind,
  },
  {
    id: "named-behind-it",
    example: "[The opposition [Social Democrats]] called for Keth's resignation.",
    checked: false,
    prepare: namedBehindIt,
  },
  {
    id: "second-subject",
    example: "[A third], [Petra Amsel], had pleaded guilty in May and testified against him.",
    checked: true,
    prepare: secondSubject,
  },
  {
    id: "copula",
    example: "[Ilse Marrant] is [the president of Veldonia].",
    checked: false,
    prepare: copula,
  },
  {
    id: "kind-said-of-it",
    example: "[The proposal] was published on Monday. Ilse Marrant said [it] was not a plan.",
    checked: true,
    prepare: kindSaidOfIt,
  },
  {
    id: "taken-up",
    example: "[Ilse Marrant], [she] promised help.",
    checked: true,
    prepare: takenUp,
  },
  {
    id: "relative",
    example: "[Ilse Marrant], [who] leads Veldonia, resigned.",
    checked: false,
    prepare: relative,
  },
  {
    id: "reflexive",
    example: "[Ilse Marrant] blamed [herself].",
    checked: true,
    prepare: reflexive,
  },
];

/**
 * The mention beside which this one stands as an explanation, alone or as the second of two roles ("director of the institute and
 * chairman of the council"). Two names are not joined so: that may be a list. */
function apposition(scene: Scene, partition: Partition): Search {
  return (mention) => {
    const tree = treeAt(scene.trees, mention.sentence);
    if (mention.kind === "pronoun") return null;
    const explaining = explainingWord(tree, mention);
    if (tree.words[explaining]?.deprel !== "appos") return null;
    const other = scene.headedBy(mention.sentence, explainedBy(tree, explaining));
    if (other === null || other.kind === "pronoun" || isBehindColon(tree, other, mention)) return null;
    if ((isNamed(mention) && isNamed(other)) || opensRelative(tree, mention.head)) return null;
    return mayBeSaidOf(scene, partition, mention, other) ? other.index : null;
  };
}

/** "from the start: the Farmers’ Party": what follows a colon further on explains nothing that is called by one phrase. */
function isBehindColon(tree: Tree, { last }: Mention, { first }: Mention): boolean {
  return tree.sentence.tokens.slice(last + 2, first).some(({ text }) => text === ":");
}

/** Whether nothing speaks against the two being one, leaving aside that a company may be called an owner or a partner. */
function mayBeSaidOf(scene: Scene, partition: Partition, a: Mention, b: Mention): boolean {
  const [own, other] = [profileOf(scene, partition, a.index), profileOf(scene, partition, b.index)];
  const open = (mention: Mention, profile: Profile): Profile =>
    mention.kind === "nominal" && either.has(factsAt(scene, mention.index).lemma)
      ? { ...profile, type: "Entity", gender: null }
      : profile;
  return agree(open(a, own), open(b, other));
}

const either: ReadonlySet<string> = new Set(eitherNouns.map(({ noun }) => noun));

/** "the mayor, [whose sister] drowned": no explanation, but the subject of a clause that the parser hung on the mayor. */
function opensRelative(tree: Tree, head: number): boolean {
  return (tree.dependents[head] ?? []).some((at) => tree.words[at]?.lemma.toLowerCase() === "whose");
}

/** The head of the mention, or of the first of two roles: "director" for "director and chairman", wherever the second hangs. */
function explainingWord(tree: Tree, { head, type, determination }: Mention): number {
  const { deprel, head: first = -1 } = tree.words[head] ?? {};
  if (deprel !== "conj" || type !== "Person") return head;
  if (determination !== "bare" && determination !== "indefinite") return head;
  if (tree.words[first]?.deprel === "appos") return first;
  if (determination !== "bare") return head;
  const role = dependent(tree, first, "appos");
  return role > first && role < head ? role : head;
}

function isNamed(mention: Mention): boolean {
  return mention.kind === "name" || mention.kind === "metonym";
}

/** The place whose name "of" adds to what kind of place it is. */
function nameOfKind(scene: Scene): Search {
  return (mention) => {
    if (mention.kind !== "nominal" || mention.determination !== "definite") return null;
    const kind = naming.get(factsAt(scene, mention.index).lemma);
    if (kind === undefined || mention.number !== "singular") return null;
    const tree = treeAt(scene.trees, mention.sentence);
    const name = (tree.dependents[mention.head] ?? []).find((at) => {
      const isOf = universal(tree.words[at]?.deprel ?? "") === "nmod" && prepositionOf(tree, at) === "of";
      return isOf && at > mention.head && scene.headedBy(mention.sentence, at)?.kind === "name";
    });
    const place = name === undefined ? null : scene.headedBy(mention.sentence, name);
    // "The capital city of Greece" is not Greece.
    const known = place === null ? null : (factsAt(scene, place.index).known?.what ?? kind);
    return known === kind || known === "region" ? (place?.index ?? null) : null;
  };
}

const naming: ReadonlyMap<string, string> = new Map(
  kindNouns.flatMap(({ noun, kind, names }) => (names ? [[noun, kind] as const] : [])),
);

/** The name that stands right behind the noun, though the parser took it for what the noun is about. */
function namedBehindIt(scene: Scene, partition: Partition): Search {
  return (mention) => {
    if (!isNamed(mention) || mention.type === "Person") return null;
    const tree = treeAt(scene.trees, mention.sentence);
    const { deprel, head = -1 } = tree.words[mention.head] ?? {};
    const noun = scene.headedBy(mention.sentence, head);
    if (deprel !== "nmod" || noun?.kind !== "nominal" || dependent(tree, mention.head, "case") !== -1) return null;
    if (noun.head !== mention.first - 1 || noun.last !== mention.last) return null;
    return typesAgree(noun.type, profileOf(scene, partition, mention.index).type) ? noun.index : null;
  };
}

/** "[A third], [Petra Amsel], spoke": a name right behind the subject that the parser took for a second one. */
function secondSubject(scene: Scene): Search {
  return (mention) => {
    const tree = treeAt(scene.trees, mention.sentence);
    const { deprel, head = -1 } = tree.words[mention.head] ?? {};
    if (!isNamed(mention) || deprel === undefined || universal(deprel) !== "nsubj") return null;
    const other = (tree.dependents[head] ?? []).find((at) => at < mention.head && tree.words[at]?.deprel === deprel);
    const first = other === undefined ? null : scene.headedBy(mention.sentence, other);
    if (first?.kind !== "nominal") return null;
    const between = tree.words.slice(first.last + 1, mention.first);
    return between.every(({ upos }) => upos === "PUNCT") ? first.index : null;
  };
}

/** The subject of which a definite noun is said, unless it is denied, asked or only possible. */
function copula(scene: Scene, partition: Partition): Search {
  return (mention) => {
    const tree = treeAt(scene.trees, mention.sentence);
    if (mention.kind === "pronoun" || dependent(tree, mention.head, "cop") === -1) return null;
    const isDefinite = mention.determination === "definite" || mention.determination === "possessive";
    // "Keth had been foreign minister since May."
    const isRole = mention.determination === "bare" && roleIn(scene, partition, mention) !== null;
    if (!isDefinite && !isRole && !isNamed(mention)) return null;
    // What something is in or for it is not.
    if (isWithdrawn(tree, mention.head) || dependent(tree, mention.head, "case") !== -1) return null;
    const subject = subjectOf(scene, mention);
    if (subject === null || subject.kind === "pronoun") return null;
    if (isNamed(subject) && isNamed(mention)) return null;
    return mayBeSaidOf(scene, partition, mention, subject) ? subject.index : null;
  };
}

/** The subject of which the mention is said; for "who" the one whom the clause is about. */
function subjectOf(scene: Scene, { sentence, head }: Mention): Mention | null {
  const tree = treeAt(scene.trees, sentence);
  const subject = scene.headedBy(sentence, dependent(tree, head, "nsubj"));
  if (subject === null || pronounOf(scene, subject)?.class !== "relative") return subject;
  return scene.headedBy(sentence, relativeNoun(tree, subject.head));
}

/** "It was (not) a plan": the one thing of the same kind in this sentence and the one before. */
function kindSaidOfIt(scene: Scene, partition: Partition): Search {
  return (mention) => {
    if (pronounOf(scene, mention)?.form !== "it") return null;
    const tree = treeAt(scene.trees, mention.sentence);
    const predicate = tree.words[mention.head]?.head ?? -1;
    const said = scene.headedBy(mention.sentence, predicate);
    if (dependent(tree, predicate, "cop") < 0 || said === null || !TELLING.has(said.type)) return null;
    const alike = scene.mentions.filter(
      ({ index, sentence, type, kind }) =>
        index < mention.index && sentence >= mention.sentence - 1 && type === said.type && kind !== "pronoun",
    );
    const groups = new Set(alike.map(({ index }) => partition.first(index)));
    return groups.size === 1 ? (alike[0]?.index ?? null) : null;
  };
}

/** Whom a speaker names before the sentence ("Keth, he lied"), or a writer as the source of it ("according to Keth, he lied"). */
function takenUp(scene: Scene): Search {
  return (mention) => {
    const tree = treeAt(scene.trees, mention.sentence);
    const isSubject = mention.person === 3 && tree.words[mention.head]?.deprel === "nsubj";
    const isBehindComma = tree.sentence.tokens[mention.first - 1]?.text === ",";
    if (mention.kind !== "pronoun" || !isSubject || !isBehindComma) return null;
    const named = scene.mentions.find(
      (other) =>
        other.sentence === mention.sentence &&
        other.index < mention.index &&
        [1, 2].includes(mention.first - (subtree(tree, other.head).at(-1) ?? -1)) &&
        isTopic(tree, other),
    );
    return named?.index ?? null;
  };
}

/** Whether the phrase opens the sentence, or is the source of what follows. */
function isTopic(tree: Tree, mention: Mention): boolean {
  if (mention.kind === "pronoun" || mention.determination === "bare") return false;
  const preposition = tree.words[dependent(tree, mention.head, "case")]?.lemma.toLowerCase() ?? "";
  const opens = tree.words.slice(0, mention.first).every(({ upos }) => upos === "CCONJ" || upos === "PUNCT");
  return opens || (isNamed(mention) && SOURCES.has(preposition));
}

/** What stands before the author of what follows: "in a book by", "according to". */
const SOURCES: ReadonlySet<string> = new Set(["by", "accord"]);

/** The types whose nouns are said of nothing else. */
const TELLING: ReadonlySet<string> = new Set(["Proposal", "Agreement", "Document"]);

/** Whether the clause is negated, a question, or carries a modal: "is not the owner", "could be the owner". */
function isWithdrawn(tree: Tree, predicate: number): boolean {
  return (tree.dependents[predicate] ?? []).some((at) => {
    const word = tree.words[at];
    if (word === undefined) return false;
    if (word.deprel === "punct") return word.lemma === "?";
    return (
      word.feats["Polarity"] === "Neg" ||
      (universal(word.deprel) === "aux" && word.feats["VerbForm"] === "Fin" && word.feats["Tense"] === undefined)
    );
  });
}

/** The noun that a relative pronoun takes up. */
function relative(scene: Scene): Search {
  return (mention) => {
    const pronoun = pronounOf(scene, mention);
    if (pronoun?.class !== "relative") return null;
    const tree = treeAt(scene.trees, mention.sentence);
    const noun = takenUpBy(scene, mention, relativeNoun(tree, mention.head));
    // "Who" may stand for all that act.
    if (noun === null || (/^whom?$/.test(pronoun.form) && !mayAct(noun.type))) return null;
    return noun.index;
  };
}

/**
 * The noun on which the clause hangs; the one right before the pronoun where that stands behind it, where "which" would be a person,
 * and of several that are joined, unless all are meant ("the army and the Front, which has").
 */
function takenUpBy(scene: Scene, { sentence, first, head }: Mention, noun: number): Mention | null {
  const tree = treeAt(scene.trees, sentence);
  const found = scene.headedBy(sentence, noun);
  const form = tree.sentence.tokens[head]?.text.toLowerCase();
  const isJoined = conjuncts(tree, noun).some((at) => at > noun && at < head);
  const isOne = tree.words[tree.words[head]?.head ?? -1]?.feats["Number"] === "Sing" || hasSingular(tree, head);
  if (noun < head && !(form === "which" && found?.type === "Person") && !(isJoined && isOne)) return found;
  const before = scene.mentions.filter(
    (other) => other.sentence === sentence && other.last === first - 2 && tree.sentence.tokens[first - 1]?.text === ",",
  );
  return before.findLast(({ type }) => form !== "which" || type !== "Person") ?? (noun < head ? found : null);
}

/** Whether an auxiliary says that the subject is one: "which has controlled". */
function hasSingular(tree: Tree, pronoun: number): boolean {
  const verb = tree.words[pronoun]?.head ?? -1;
  return tree.words[dependent(tree, verb, "aux", "aux:pass", "cop")]?.feats["Number"] === "Sing";
}

/** The subject of the clause in which a reflexive pronoun stands. */
function reflexive(scene: Scene): Search {
  return (mention) => {
    if (pronounOf(scene, mention)?.class !== "reflexive") return null;
    const tree = treeAt(scene.trees, mention.sentence);
    for (let at = tree.words[mention.head]?.head ?? -1; at !== -1; at = tree.words[at]?.head ?? -1) {
      const subject = scene.headedBy(mention.sentence, dependent(tree, at, "nsubj", "nsubj:pass"));
      if (subject !== null && subject.index !== mention.index) return subject.index;
    }
    return null;
  };
}

/** Whether the two mentions are arguments of one predicate, and so cannot be one unless by a reflexive. */
export function areArgumentsOfOne(scene: Scene, a: Mention, b: Mention): boolean {
  if (a.sentence !== b.sentence) return false;
  const tree = treeAt(scene.trees, a.sentence);
  if (OUTSIDE.has(factsAt(scene, a.index).role) || OUTSIDE.has(factsAt(scene, b.index).role)) return false;
  return governorOf(tree, a.head) === governorOf(tree, b.head);
}

/** Relations in which a mention is no argument of the word on which it hangs. */
const OUTSIDE: ReadonlySet<string> = new Set(["nmod:poss", "vocative", "dislocated"]);

/** The predicate of which the word is an argument; that of the first member for a conjunct. */
function governorOf(tree: Tree, word: number): number {
  let at = word;
  while (tree.words[at]?.deprel === "conj") at = tree.words[at]?.head ?? -1;
  return tree.words[at]?.head ?? -1;
}
