import { dependent, type Tree } from "../syntax/tree.ts";
import type { Name } from "./names.ts";
import { wordsOf } from "./phrase.ts";
import { genderOfGivenName } from "./words.ts";

/**
 * The names of all sentences, those of cities and regions taken for surnames where somebody of the article bears them:
 * after "Ilse Paris", "Paris said" is she, and "in Paris" is the city still.
 */
export function withSurnames(
  trees: readonly Tree[],
  names: readonly (readonly Name[])[],
): readonly (readonly Name[])[] {
  const surnames = new Set(
    trees.flatMap((tree) => (names[tree.index] ?? []).flatMap((name) => surnameOf(tree, name) ?? [])),
  );
  return trees.map((tree) =>
    (names[tree.index] ?? []).map((name) => {
      const isBorne = name.first === name.last && surnames.has(tree.sentence.tokens[name.first]?.text ?? "");
      const isCalled = name.kind === "person" || dependent(tree, name.head, "case") === -1;
      return isBorne && isCalled ? { ...name, kind: "person", senses: [] } : name;
    }),
  );
}

function surnameOf(tree: Tree, name: Name): string | null {
  const words = wordsOf(tree, name.first, name.last);
  if (words.length < 2 || name.senses.length > 0) return null;
  const isPerson =
    name.kind === "person" || name.title !== null || (name.kind === null && genderOfGivenName(words[0] ?? "") !== null);
  return isPerson ? (words.at(-1) ?? null) : null;
}
