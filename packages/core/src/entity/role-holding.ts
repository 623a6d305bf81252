import type { RoleModifier } from "../lexicon/generated/role-modifiers.ts";
import type { Role } from "../lexicon/generated/roles.ts";
import type { Mention } from "../mention/mention.ts";
import { wordsOf } from "../mention/phrase.ts";
import { isRoleModifier, modifierOf, roleAtEnd } from "../mention/words.ts";
import { prepositionOf } from "../syntax/phrases.ts";
import { dependent, isBelow, type Tree } from "../syntax/tree.ts";
import type { Partition } from "./partition.ts";
import { mentionAt, type Scene, treeAt } from "./scene.ts";

/** A role and what it is a role in: "foreign minister" of China. */
export interface RoleHolding {
  readonly role: Role;
  /** "former", "deputy": such a role is another. */
  readonly modified: boolean;
  /** When it is held: "past" of a former president; "deputy" where another holds it. */
  readonly held: RoleModifier["meaning"];
  /** The first mention of the state or organization, for kin and lawyers of the person; `null` where the words do not say it. */
  readonly of: number | null;
}

/** The role that a mention's own words give: the title of a name, the head of a nominal. `null` where they give none. */
export function roleIn(scene: Scene, partition: Partition, mention: Mention): RoleHolding | null {
  const tree = treeAt(scene.trees, mention.sentence);
  const words =
    mention.kind === "nominal" ? [mention.first, endOfRole(tree, mention.head)] : titleWords(scene, mention);
  const [first, last] = words;
  if (first === undefined || last === undefined) return null;
  const role = roleAtEnd([...wordsOf(tree, first, last - 1), tree.words[last]?.lemma ?? ""]);
  if (role === null) return null;
  const held = wordsOf(tree, first, last - lengthOf(role))
    .map(modifierOf)
    .find((meaning) => meaning !== null);
  return {
    role,
    modified: wordsOf(tree, first, last).some(isRoleModifier),
    held: held ?? "present",
    of: ofWhat(
      scene,
      partition,
      mention,
      first,
      mention.kind === "nominal" ? mention.last : last,
      PERSONAL.has(role.field),
    ),
  };
}

/** The last word of a role that begins with the noun: "secretary of state". Most roles end with it. */
function endOfRole(tree: Tree, head: number): number {
  for (let last = head + 3; last > head; last -= 1) {
    const role = roleAtEnd(wordsOf(tree, head, last));
    if (role !== null && lengthOf(role) === last + 1 - head) return last;
  }
  return head;
}

/** In words: a hyphen is one. */
function lengthOf({ name }: Role): number {
  return name.replaceAll("-", " - ").split(" ").length;
}

function titleWords(scene: Scene, mention: Mention): readonly number[] {
  if (mention.title === null) return [];
  const { tokens } = treeAt(scene.trees, mention.sentence).sentence;
  const { start, end } = mention.title;
  return [tokens.findIndex((token) => token.start === start), tokens.findIndex((token) => token.end === end)];
}

/** Fields whose roles people hold to people: "his brother", "the families' lawyer". */
const PERSONAL: ReadonlySet<string> = new Set(["kin", "law"]);

/**
 * The state or organization that is named between the two words, "Chinese president", "president of China"; the person whose kin
 * or lawyer it is, "Keth's brother", also by a pronoun that is told already, "a teacher whose brother fell".
 */
function ofWhat(
  scene: Scene,
  partition: Partition,
  mention: Mention,
  first: number,
  last: number,
  isPersonal: boolean,
): number | null {
  const tree = treeAt(scene.trees, mention.sentence);
  for (let at = first; at <= last; at += 1) {
    const other = at === mention.head ? null : scene.headedBy(mention.sentence, at);
    if (other === null || !isBelow(tree, at, mention.head)) continue;
    if (isPersonal && (other.kind === "nominal" || partition.members(other.index).length > 1))
      return partition.first(other.index);
    // The ambassador to Veldonia is not Veldonia's.
    if ((other.type === "Person" && !isPersonal) || prepositionOf(tree, at) === "to") continue;
    // "European" of "European Commission President" is part of a name.
    const whole = scene.headedBy(mention.sentence, tree.words[at]?.head ?? -1);
    const body =
      whole !== null && whole.kind === "name" && whole.first <= other.first && other.last < whole.head ? whole : other;
    if (body.kind === "name" || body.kind === "metonym") return partition.first(body.index);
  }
  return null;
}

/** The roles that a group is known to hold, by the titles and nominals of its members. */
export function rolesOf(scene: Scene, partition: Partition, mention: number): readonly RoleHolding[] {
  return partition
    .members(mention)
    .map((member) => roleIn(scene, partition, mentionAt(scene, member)))
    .filter((holding) => holding !== null);
}

/** Whether who holds `held` may be called by `asked`: the same role, or "leader" for any head, of the same if both say of what. */
export function answers(held: RoleHolding, asked: RoleHolding): boolean {
  if (held.modified !== asked.modified) return false;
  if (held.of !== null && asked.of !== null && held.of !== asked.of) return false;
  return held.role.name === asked.role.name || isBroader(asked.role, held.role) || sameOffice(asked.role, held.role);
}

/** "Leader" says less than "president" does, "minister" less than "foreign minister". */
function isBroader(broad: Role, narrow: Role): boolean {
  if (broad.name === "leader") return narrow.relation === "headOf" && narrow.field === "government";
  return broad.name === "minister" && narrow.name.endsWith(" minister") && narrow.relation !== "headOf";
}

/** "Spokesman" and "spokesperson" are one office. */
function sameOffice(a: Role, b: Role): boolean {
  return a.field === "spokesperson" && b.field === "spokesperson";
}

/** Whether the office is meant and not who holds it: "the post of president of Veldonia". */
export function isOffice(scene: Scene, { sentence, head, type, determination }: Mention): boolean {
  const tree = treeAt(scene.trees, sentence);
  const preposition = tree.words[dependent(tree, head, "case")]?.lemma;
  return type === "Person" && determination === "bare" && tree.words[head]?.deprel === "nmod" && preposition === "of";
}
