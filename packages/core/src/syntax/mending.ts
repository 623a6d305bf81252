import { clauseMends } from "./clause-mends.ts";
import { isRooted, type Links, linksOf } from "./links.ts";
import type { Change, Mend } from "./mend.ts";
import { objectMends } from "./object-mends.ts";
import { phraseMends } from "./phrase-mends.ts";
import { relativeMends } from "./relative-mends.ts";
import { sayingMends } from "./saying-mends.ts";
import type { Word } from "./syntax.ts";
import { verbMends } from "./verb-mends.ts";

/** Every mend, in the order in which they are made: a later one reads what earlier ones have changed. */
export const mends: readonly Mend[] = [
  ...verbMends,
  ...phraseMends,
  ...clauseMends,
  ...relativeMends,
  ...sayingMends,
  ...objectMends,
];

/** Of mends that are one rule with several examples, the first: the rule is asked once. */
const rules: readonly Mend[] = mends.filter(
  ({ changes }, at) => mends.findIndex((other) => other.changes === changes) === at,
);

/** The words with all that is mended. A mend that would leave words without a way to the root is not made. */
export function mended(words: readonly Word[]): Links {
  return rules.reduce(made, grouped(words));
}

/** Words with the indices of those that have each relation, so that a mend looks at no others. */
interface Grouped extends Links {
  readonly related: ReadonlyMap<string, readonly number[]>;
}

const grouped = (words: readonly Word[]): Grouped => ({
  ...linksOf(words),
  related: Map.groupBy(words.keys(), (at) => words[at]?.deprel ?? ""),
});

function made(links: Grouped, { relations, changes }: Mend): Grouped {
  const all: Change[] = [];
  for (const relation of relations) {
    for (const at of links.related.get(relation) ?? []) all.push(...changes(links, at));
  }
  if (all.length === 0) return links;
  const words = [...links.words];
  for (const [at, truth] of all) words[at] = { ...(words[at] as Word), ...truth };
  return all.every(([at]) => isRooted(words, at)) ? grouped(words) : links;
}
