import type { Role } from "../lexicon/generated/roles.ts";
import { endsRole, LONGEST_ROLE, modifierOf, roleAtEnd, wordsOfRole } from "../mention/words.ts";
import { lemma, lower } from "../syntax/phrases.ts";
import type { Tree } from "../syntax/tree.ts";
import type { Tense } from "./statement.ts";

/** A role where it stands in a sentence, in the tense that a word before it gives it: "former". */
export interface RoleAt {
  readonly role: Role;
  readonly words: readonly number[];
  readonly tense: Tense;
}

/** The longest role whose last word stands at `last`, looking no further back than `from`. */
export function roleEndingAt(tree: Tree, last: number, from: number = 0): RoleAt | undefined {
  const noun = tree.words[last]?.upos === "NOUN" ? lemma(tree, last) : lower(tree, last);
  if (!endsRole(noun)) return undefined;
  const before = range(Math.max(from, last - LONGEST_ROLE + 1), last).map((at) => lower(tree, at));
  const role = roleAtEnd([...before, noun]);
  if (role === null) return undefined;
  const first = last - wordsOfRole(role) + 1;
  const words = range(first, last + 1);
  const around = [...words, first - 1, first - 2].map((at) => (at >= from ? modifierOf(lower(tree, at)) : null));
  const tense = around.find((found) => found !== null && found !== "deputy") ?? "present";
  const heads = role.relation !== "headOf" || !around.includes("deputy");
  return { role: heads ? role : { ...role, relation: "holdsPosition" }, words, tense };
}

/** The longest role that holds the word: "chief of staff" goes on after its first noun. */
export function roleAround(tree: Tree, head: number, from: number): RoleAt | undefined {
  for (let last = Math.min(head + LONGEST_ROLE - 1, tree.words.length - 1); last >= head; last--) {
    const found = roleEndingAt(tree, last, from);
    if (found?.words.includes(head) === true) return found;
  }
  return undefined;
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
