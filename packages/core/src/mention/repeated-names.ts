import type { Tree } from "../syntax/tree.ts";
import type { Name } from "./names.ts";
import { wordsOf } from "./phrase.ts";
import { nounOf, roleAtEnd } from "./words.ts";

/**
 * The names of all sentences, with those added that the parser knew in one sentence and took for common nouns in another:
 * "Zephine" after "Cyclone Zephine".
 *
 * Written as the name is, or as the last word of it; a word that the article writes in lower case too, or that is a common noun,
 * is none.
 */
export function withRepeated(
  trees: readonly Tree[],
  names: readonly (readonly Name[])[],
): readonly (readonly Name[])[] {
  const known = formsOf(trees, names);
  const longest = Math.max(0, ...[...known].map((form) => form.split(" ").length));
  return trees.map((tree, index) => {
    const own = withoutParts(tree, names[index] ?? [], known);
    const taken = new Set(own.flatMap(({ first, last, title }) => range(title?.first ?? first, last)));
    const added: Name[] = [];
    for (let first = 0; first < tree.words.length; first += 1) {
      if (taken.has(first) || !/^\p{Lu}/u.test(tree.sentence.tokens[first]?.text ?? "")) continue;
      const last = range(first, Math.min(first + longest, tree.words.length) - 1).findLast(
        (at) => known.has(wordsOf(tree, first, at).join(" ")) && !range(first, at).some((word) => taken.has(word)),
      );
      const { upos = "X", feats = {} } = tree.words[last ?? -1] ?? {};
      if (last === undefined || !NOMINAL.has(upos) || (last === first && feats["Number"] === "Plur")) continue;
      added.push({ first, last, head: headOf(tree, first, last), kind: null, senses: [], title: null });
      first = last;
    }
    return added.length === 0 ? own : [...own, ...added].sort((a, b) => a.first - b.first);
  });
}

/** The names without those that are only parts of one that stands here whole: "Gaming" where the article knows "Corran Gaming". */
function withoutParts(tree: Tree, names: readonly Name[], known: ReadonlySet<string>): readonly Name[] {
  return names.filter((name) => {
    const isPart = (first: number, last: number): boolean =>
      last - first > name.last - name.first &&
      first <= name.first &&
      last >= name.last &&
      known.has(wordsOf(tree, first, last).join(" ")) &&
      names.every((other) => areApart(other, first, last) || (first <= other.first && other.last <= last));
    return !range(0, LONGEST).some((before) =>
      range(0, LONGEST - before).some((after) => isPart(name.first - before, name.last + after)),
    );
  });
}

/** By how many words at most a name is completed. */
const LONGEST = 3;

function areApart({ first, last }: Name, from: number, to: number): boolean {
  return last < from || to < first;
}

const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "PROPN", "NUM", "X"]);

/** What a name may be repeated as: all of its words, or its last. */
function formsOf(trees: readonly Tree[], names: readonly (readonly Name[])[]): ReadonlySet<string> {
  const small = new Set(trees.flatMap((tree) => tree.sentence.tokens.map(({ text }) => text)).filter(isSmall));
  const mayStand = (word: string): boolean =>
    /^\p{Lu}\p{L}+$/u.test(word) && !small.has(word.toLowerCase()) && !isCommon(word.toLowerCase());
  return new Set(
    trees.flatMap((tree, index) =>
      (names[index] ?? []).flatMap(({ first, last, senses }) => {
        const words = wordsOf(tree, first, last);
        const whole = senses.length === 0 && words.length > 1 ? [words.join(" ")] : [];
        return senses.length > 0 ? [] : [...whole, ...words.slice(-1).filter(mayStand)];
      }),
    ),
  );
}

function isSmall(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}

function isCommon(word: string): boolean {
  return nounOf([word]) !== null || roleAtEnd([word]) !== null;
}

function headOf(tree: Tree, first: number, last: number): number {
  const isOuter = (at: number): boolean => {
    const head = tree.words[at]?.head ?? -1;
    return head < first || head > last;
  };
  return range(first, last).find(isOuter) ?? last;
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
