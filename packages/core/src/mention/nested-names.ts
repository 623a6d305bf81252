import { dependent, subtree, type Tree, universal } from "../syntax/tree.ts";
import { sensesOf } from "./gazetteer.ts";
import type { Name } from "./names.ts";
import { wordsOf } from "./phrase.ts";
import { nounOf } from "./words.ts";

/** The words of a name as a key: what stands alone elsewhere is found again inside longer names. */
export function keyOfName(tree: Tree, first: number, last: number): string {
  return wordsOf(tree, first, last).join(" ");
}

/**
 * Names inside names: "Karsovia" in "Karsovia National Bank", "Ilse Marrant" in "Ilse Marrant Foundation".
 *
 * A part counts if it is a modifier of its own in the longer name, and the gazetteer knows it, or the article uses it by
 * itself as well, or it is a place after a preposition; of several words, at whichever end of the name and however they hang.
 * `alone` are the keys of names that are used by themselves.
 */
export function nestedNamesIn(tree: Tree, names: readonly Name[], alone: ReadonlySet<string>): readonly Name[] {
  return names.flatMap((name) => {
    const parts = modifiersIn(tree, name, alone);
    return [...parts, ...openingOf(tree, name, alone).filter((one) => parts.every((part) => areApart(part, one)))];
  });
}

function modifiersIn(tree: Tree, name: Name, alone: ReadonlySet<string>): readonly Name[] {
  return tree.words.flatMap(({ deprel }, head) => {
    if (head < name.first || head > name.last || head === name.head || !MODIFYING.has(universal(deprel))) return [];
    const words = subtree(tree, head, (at) => isOutside(tree, at));
    const [first = head, last = head] = [words[0], words.at(-1)];
    if (first < name.first || last > name.last || last - first + 1 !== words.length) return [];
    if (isWithinKnown(tree, name, first, last)) return [];
    const senses = sensesOf(tree, first, last).filter(({ as }) => as === "name");
    const isUsed = alone.has(keyOfName(tree, first, last)) && !isLandscape(tree, name) && !isCommon(tree, last);
    if (senses.length === 0 && !isUsed && !isPlaceOf(tree, head)) return [];
    return [{ first, last, head, kind: null, senses, title: null }];
  });
}

/**
 * The longest known name of several words with which a longer one begins, however its words hang: "San Francisco" of "San Francisco
 * Bay". "Rosa Quellin" of "Rosa Quellin of Corran" is no part, but the same.
 */
function openingOf(tree: Tree, name: Name, alone: ReadonlySet<string>): readonly Name[] {
  const { first } = name;
  for (let last = name.last - 1; last > first; last -= 1) {
    const senses = sensesOf(tree, first, last).filter(({ as }) => as === "name");
    if (senses.length === 0 && !alone.has(keyOfName(tree, first, last))) continue;
    if (name.kind === "person" || !/^\p{Lu}/u.test(tree.sentence.tokens[last + 1]?.text ?? "")) return [];
    // No two mentions of a sentence have one head.
    return [{ first, last, head: name.head === last ? first : last, kind: null, senses, title: null }];
  }
  return [];
}

/** Whether the gazetteer knows a longer stretch of the name as one: "Labour" of "Veldonian Labour Party" is no party with another. */
function isWithinKnown(tree: Tree, name: Name, first: number, last: number): boolean {
  for (let from = name.first; from <= first; from += 1)
    for (let to = last; to <= name.last; to += 1)
      if (to - from > last - first && to - from < name.last - name.first && sensesOf(tree, from, to).length > 0)
        return true;
  return false;
}

function areApart(a: Name, b: Name): boolean {
  return a.last < b.first || b.last < a.first;
}

/** What stands around a part without being its own: "of the", the dash of "Corran – Brell Bridge". */
function isOutside(tree: Tree, at: number): boolean {
  const { deprel, upos } = tree.words[at] ?? {};
  return deprel === "case" || upos === "DET" || upos === "PUNCT";
}

/** Whether the name is that of an island, a river, a mountain: "Corran Island" is not "Corran" with an island. */
function isLandscape(tree: Tree, { last }: Name): boolean {
  return nounOf([tree.words[last]?.lemma ?? ""])?.type === "Location";
}

/** Whether the part is a common noun in capitals: "University" of "University Library". */
function isCommon(tree: Tree, at: number): boolean {
  return nounOf([tree.words[at]?.lemma.toLowerCase() ?? ""]) !== null;
}

/** Whether the part is a place that "of" or "in" adds: "University of Corran". */
function isPlaceOf(tree: Tree, head: number): boolean {
  const { deprel = "", upos, nounClass } = tree.words[head] ?? {};
  const preposition = tree.words[dependent(tree, head, "case")]?.upos === "ADP";
  return universal(deprel) === "nmod" && upos === "PROPN" && nounClass === "place" && preposition;
}

const MODIFYING: ReadonlySet<string> = new Set(["compound", "nmod"]);
