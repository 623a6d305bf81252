import type { Argument, Clause } from "../../../packages/core/src/syntax/clause.ts";
import { conjuncts, lemma, lower } from "../../../packages/core/src/syntax/phrases.ts";
import { subtree, type Tree, universal } from "../../../packages/core/src/syntax/tree.ts";
import { phraseOf } from "./predicates.ts";

/** The arguments of a verb, in words of the sentence. */
export interface VerbArguments {
  readonly verb: number;
  readonly args: readonly (readonly number[])[];
}

/**
 * The arguments of each verb as QA-SRL wants them: whole phrases with their prepositions, what is joined in subject and
 * object apart, appositions as answers of their own; adverbs and clauses that say when, why or how; and the noun of a verb
 * that stands before it as an adjective.
 */
export function verbArguments(tree: Tree, clauses: readonly Clause[]): readonly VerbArguments[] {
  const adjectives = tree.words.flatMap(({ upos, deprel, head }, verb): readonly VerbArguments[] => {
    if (upos !== "VERB" || deprel !== "amod") return [];
    const noun = phraseOf(tree, head, { anywhere: ["acl:relcl", "appos"], below: ["case"] }).filter((at) => at > verb);
    return [{ verb, args: [noun] }];
  });
  const verbs = clauses
    .filter(({ head }) => tree.words[head]?.upos === "VERB")
    .map((clause) => ({
      verb: clause.head,
      args: [
        ...clause.arguments.flatMap((each) => answersOf(tree, clause, each)),
        ...adjunctsOf(tree, clause),
        ...fromAbove(tree, clauses, clause),
      ],
    }));
  return [...adjectives, ...verbs].map(({ verb, args }) => ({ verb, args: args.filter((words) => words.length > 0) }));
}

function answersOf(tree: Tree, clause: Clause, { role, head, borrowed }: Argument): readonly (readonly number[])[] {
  if (head === clause.head) return [];
  const splits = role === "subject" || role === "object";
  const inside = borrowed && subtree(tree, head).includes(clause.head);
  const anywhere = role === "subject" ? ["acl:relcl", "parataxis"] : inside ? ["acl:relcl"] : [];
  const below = ["appos", ...(splits ? ["cc", "conj"] : []), ...(inside ? ["acl"] : []), ...(borrowed ? ["case"] : [])];
  return (splits ? conjuncts(tree, head) : [head]).flatMap((at) => {
    const apposed = (tree.dependents[at] ?? []).filter((each) => tree.words[each]?.deprel === "appos");
    return [
      phraseOf(tree, at, { anywhere, below }),
      ...apposed.map((each) => phraseOf(tree, each, { anywhere: [], below: [] })),
    ];
  });
}

/** Adverbs that answer no question of when, where or how. */
const SILENT: ReadonlySet<string> = new Set([
  "not",
  "n't",
  "also",
  "only",
  "even",
  "then",
  "however",
  "just",
  "still",
  "too",
  "when",
  "where",
  "how",
  "why",
  "so",
  "as",
  "instead",
  "rather",
  "never",
  "already",
]);

function adjunctsOf(tree: Tree, { head }: Clause): readonly (readonly number[])[] {
  return (tree.dependents[head] ?? []).flatMap((at) => {
    const { deprel = "", upos = "" } = tree.words[at] ?? {};
    const relation = universal(deprel);
    const adverb = relation === "advmod" && !SILENT.has(lower(tree, at));
    const clause = relation === "ccomp" || relation === "advcl" || (relation === "xcomp" && upos === "VERB");
    return adverb || clause ? [phraseOf(tree, at, { anywhere: [], below: [] })] : [];
  });
}

/** What is said beside its cue, and when and where the verb above happens that this one completes. */
function fromAbove(tree: Tree, clauses: readonly Clause[], clause: Clause): readonly (readonly number[])[] {
  const above = clauses[clause.parent];
  if (above === undefined) return [];
  if (clause.link === "parataxis" && ["say", "tell", "add", "report", "announce"].includes(lemma(tree, clause.head))) {
    return [subtree(tree, above.head, (at) => at === clause.head)];
  }
  if (clause.link !== "complement" || above.arguments.some(({ role }) => role === "object")) return [];
  const adjuncts = (tree.dependents[above.head] ?? []).filter((at) =>
    ["obl", "advcl", "obl:unmarked"].includes(tree.words[at]?.deprel ?? ""),
  );
  return adjuncts.map((at) => phraseOf(tree, at, { anywhere: [], below: [] }));
}
