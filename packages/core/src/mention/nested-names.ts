import { subtree, type Tree, universal } from "../syntax/tree.ts";
import { sensesAt } from "./gazetteer.ts";
import type { Name } from "./names.ts";
import { wordsOf } from "./phrase.ts";

/** The words of a name as a key: what stands alone elsewhere is found again inside longer names. */
export function keyOfName(tree: Tree, first: number, last: number): string {
  return wordsOf(tree, first, last).join(" ");
}

/**
 * Names inside names: "Karsovia" in "Karsovia National Bank", "Ilse Marrant" in "Ilse Marrant Foundation".
 *
 * A part counts if it is a modifier of its own in the longer name, and either the gazetteer knows it or the article uses
 * it by itself as well; `alone` are the keys of such names.
 */
export function nestedNamesIn(tree: Tree, names: readonly Name[], alone: ReadonlySet<string>): readonly Name[] {
  return names.flatMap((name) =>
    tree.words.flatMap(({ deprel }, head) => {
      if (head < name.first || head > name.last || head === name.head || !MODIFYING.has(universal(deprel))) return [];
      const words = subtree(tree, head, (at) => tree.words[at]?.deprel === "case" || tree.words[at]?.upos === "DET");
      const [first = head, last = head] = [words[0], words.at(-1)];
      if (first < name.first || last > name.last || last - first + 1 !== words.length) return [];
      const found = sensesAt(tree, first);
      const senses = found.length === words.length ? found.senses.filter(({ as }) => as === "name") : [];
      if (senses.length === 0 && !alone.has(keyOfName(tree, first, last))) return [];
      return [{ first, last, head, kind: null, senses, title: null }];
    }),
  );
}

const MODIFYING: ReadonlySet<string> = new Set(["compound", "nmod"]);
