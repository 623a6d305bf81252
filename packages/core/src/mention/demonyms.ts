import { type Tree, universal } from "../syntax/tree.ts";
import { sensesAt } from "./gazetteer.ts";
import type { Name } from "./names.ts";

/**
 * Adjectives of peoples and states where they say whose something is: "Chinese companies", "the Chinese".
 *
 * As part of a name or of a compound that is no state's ("Chinese food", "in Chinese") the word still tells the state; it is
 * a mention only where it modifies a noun or stands with an article for the people.
 */
export function demonymsIn(tree: Tree): readonly Name[] {
  return tree.words.flatMap((word, at) => {
    const { length, senses } = sensesAt(tree, at);
    const states = senses.filter((sense) => sense.as === "demonym");
    if (length !== 1 || states.length === 0) return [];
    const relation = universal(word.deprel);
    const modifies = relation === "amod" || relation === "nmod" || relation === "compound";
    const people = (tree.dependents[at] ?? []).some(
      (dependent) => tree.sentence.tokens[dependent]?.text.toLowerCase() === "the",
    );
    if (!modifies && !people) return [];
    return [{ first: at, last: at, head: at, kind: null, senses: states, title: null }];
  });
}
