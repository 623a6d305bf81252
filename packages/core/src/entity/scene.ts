import type { Document } from "../document/document.ts";
import { type Known, knownFor } from "../mention/gazetteer.ts";
import type { Mention } from "../mention/mention.ts";
import { wordsOf } from "../mention/phrase.ts";
import { type Tree, universal } from "../syntax/tree.ts";
import { foldName } from "./folding.ts";

/** What the sieves look at: an article's mentions, with the words and the syntax around each. */
export interface Scene {
  readonly document: Document;
  readonly trees: readonly Tree[];
  readonly mentions: readonly Mention[];
  /** By mention. */
  readonly facts: readonly Facts[];
  /** The mention that the word heads, or `null`. */
  headedBy(sentence: number, word: number): Mention | null;
}

/** What is read off a mention once, since many sieves ask for it. */
export interface Facts {
  /** The words of the span. */
  readonly words: readonly string[];
  /** The words folded: lower case, no accents, no determiner, no possessive. Two names are the same if these are. */
  readonly key: string;
  readonly lemma: string;
  /** Its relation to its governor, without subtype; a conjunct has that of the first member. */
  readonly role: string;
  readonly known: Known | null;
  /** Index of the quotation in which it stands, or −1. */
  readonly quotation: number;
}

/** Looks at everything once. */
export function sceneOf(document: Document, trees: readonly Tree[], mentions: readonly Mention[]): Scene {
  const heads = new Map(mentions.map((mention) => [`${mention.sentence} ${mention.head}`, mention]));
  const facts = mentions.map((mention) => factsOf(document, treeAt(trees, mention.sentence), mention));
  return { document, trees, mentions, facts, headedBy: (sentence, word) => heads.get(`${sentence} ${word}`) ?? null };
}

/** The tree of that sentence. */
export function treeAt(trees: readonly Tree[], sentence: number): Tree {
  const tree = trees[sentence];
  if (tree === undefined) throw new RangeError(`Cannot find sentence ${sentence}: there are ${trees.length}`);
  return tree;
}

/** The facts of a mention. */
export function factsAt(scene: Scene, mention: number): Facts {
  const facts = scene.facts[mention];
  if (facts === undefined) throw new RangeError(`Cannot find mention ${mention}: there are ${scene.facts.length}`);
  return facts;
}

/** The mention of that index. */
export function mentionAt(scene: Scene, mention: number): Mention {
  const found = scene.mentions[mention];
  if (found === undefined) throw new RangeError(`Cannot find mention ${mention}: there are ${scene.mentions.length}`);
  return found;
}

function factsOf(document: Document, tree: Tree, mention: Mention): Facts {
  const words = wordsOf(tree, mention.first, mention.last);
  return {
    words,
    key: foldName(words),
    lemma: (tree.words[mention.head]?.lemma ?? "").toLowerCase(),
    role: roleOf(tree, mention.head),
    known:
      (mention.kind === "name" || mention.kind === "metonym") && mention.type !== "Person"
        ? knownFor(words, mention.kind)
        : null,
    quotation: document.quotations.findIndex(({ inner }) => inner.start <= mention.start && mention.end <= inner.end),
  };
}

function roleOf(tree: Tree, word: number): string {
  let at = word;
  while (tree.words[at]?.deprel === "conj") at = tree.words[at]?.head ?? -1;
  const deprel = tree.words[at]?.deprel ?? "";
  return deprel === "nsubj:pass" || deprel === "nmod:poss" ? deprel : universal(deprel);
}
