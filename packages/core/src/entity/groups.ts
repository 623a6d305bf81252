import { type GroupNoun, groupNouns } from "../lexicon/generated/group-nouns.ts";
import type { Mention } from "../mention/mention.ts";
import { conjuncts, prepositionOf } from "../syntax/phrases.ts";
import { isGroupPhrase } from "./nominal-sieves.ts";
import type { Partition } from "./partition.ts";
import { pronounOf } from "./pronoun.ts";
import { factsAt, mentionAt, type Scene, treeAt } from "./scene.ts";

/** How a plural is taken for several of whom the text has spoken. */
export interface GroupRule {
  readonly id: string;
  /** The mention in brackets is the group; those after the arrow are its members. */
  readonly example: string;
}

/** The rules by which members are found: by their kind, and by being joined with "and". */
export const groupRules: readonly GroupRule[] = [
  { id: "members-by-kind", example: "Canada talked to Mexico. [Both countries] were pleased. → Canada, Mexico" },
  {
    id: "joined-members",
    example: "Ilse Marrant and Odran Keth met on Monday. [They] talked for an hour. → Ilse Marrant, Odran Keth",
  },
];

const kindOf: ReadonlyMap<string, GroupNoun["of"]> = new Map(groupNouns.map(({ noun, of }) => [noun, of]));

/** How many sentences back the members may have been named. */
const REACH = 2;

/**
 * For mentions of several ("both countries", "they" after "X and Y"): mentions of their members, one for each; none where it
 * cannot be told who they are.
 */
export function groupsIn(scene: Scene, partition: Partition): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, readonly number[]>();
  for (const mention of scene.mentions) {
    const isPhrase = isGroupPhrase(scene, mention);
    const members = isPhrase ? byKind(scene, partition, mention) : joined(scene, partition, mention);
    if (members.length < 2 && !isPhrase) continue;
    groups.set(mention.index, members);
    // A pronoun that stands for the group stands for its members.
    for (const other of partition.members(mention.index)) groups.set(other, members);
  }
  return groups;
}

/** The two of the right kind that were named last; none if more than two were. */
function byKind(scene: Scene, partition: Partition, group: Mention): readonly number[] {
  const kind = kindOf.get(factsAt(scene, group.index).lemma);
  if (kind === undefined) return [];
  const found = new Map<number, number>();
  for (let sentence = group.sentence; sentence >= Math.max(0, group.sentence - REACH); sentence -= 1) {
    const here = scene.mentions.filter(
      (mention) => mention.sentence === sentence && mention.index < group.index && mayBeMember(scene, mention, kind),
    );
    const fresh = new Map(here.map(({ index }) => [partition.first(index), index]));
    for (const first of found.keys()) fresh.delete(first);
    const wanted = 2 - found.size;
    const chosen = fresh.size <= wanted ? [...fresh] : foremost(scene, fresh, wanted);
    for (const [first, index] of chosen) found.set(first, index);
    if (found.size === 2) return [...found.values()].sort((a, b) => a - b);
    if (fresh.size > wanted) return [];
  }
  return [];
}

/** Of more than are wanted those that are joined with each other, else those that are subjects or objects. */
function foremost(
  scene: Scene,
  named: ReadonlyMap<number, number>,
  wanted: number,
): readonly (readonly [number, number])[] {
  const entries = [...named];
  const pairs = entries.filter(([, index]) => {
    const { sentence, head } = mentionAt(scene, index);
    const tree = treeAt(scene.trees, sentence);
    return tree.words[head]?.deprel === "conj" || conjuncts(tree, head).length > 1;
  });
  if (pairs.length === wanted) return pairs;
  const arguments_ = entries.filter(([, index]) =>
    ["nsubj", "obj", "iobj", "nsubj:pass"].includes(factsAt(scene, index).role),
  );
  return arguments_.length === wanted ? arguments_ : [];
}

function mayBeMember(scene: Scene, mention: Mention, kind: GroupNoun["of"]): boolean {
  if (mention.kind !== "name" && mention.kind !== "metonym") return false;
  const { known } = factsAt(scene, mention.index);
  if (kind === "person") return mention.type === "Person";
  if (kind === "organization") return mention.type === "Organization";
  if (known !== null) return known.what === "state";
  if (mention.type !== "GeopoliticalEntity") return false;
  const { role } = factsAt(scene, mention.index);
  return role.startsWith("nsubj") || role === "obj" || areAddressed(scene, mention);
}

/** "to Kaldoria and Brezan": what is joined behind such a preposition are states, and no towns in which something is. */
function areAddressed(scene: Scene, { sentence, head }: Mention): boolean {
  const tree = treeAt(scene.trees, sentence);
  const heads = conjuncts(tree, tree.words[head]?.deprel === "conj" ? (tree.words[head]?.head ?? head) : head);
  return heads.length > 1 && ["to", "between", "with", "of", "against"].includes(prepositionOf(tree, heads[0] ?? head));
}

/** The people or states joined with "and" as the last subject before a plural pronoun that has found nothing better. */
function joined(scene: Scene, partition: Partition, mention: Mention): readonly number[] {
  const pronoun = pronounOf(scene, mention);
  if (pronoun?.person !== 3 || pronoun.number !== "plural" || partition.members(mention.index).length > 1) return [];
  for (let index = mention.index - 1; index >= 0; index -= 1) {
    const first = mentionAt(scene, index);
    if (mention.sentence - first.sentence > 1) return [];
    const tree = treeAt(scene.trees, first.sentence);
    const heads = conjuncts(tree, first.head);
    if (heads.length < 2 || !factsAt(scene, index).role.startsWith("nsubj")) continue;
    if (first.sentence === mention.sentence && heads.includes(mention.head)) continue;
    const members = heads.map((head) => scene.headedBy(first.sentence, head)).filter((member) => member !== null);
    if (members.length > 1 && members.every(({ kind }) => kind !== "pronoun"))
      return members.map((member) => member.index);
  }
  return [];
}
