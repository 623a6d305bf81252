import type { Mention } from "../mention/mention.ts";
import { dependent, universal } from "../syntax/tree.ts";
import { profileOf } from "./agreement.ts";
import { holderOf } from "./holders.ts";
import type { Partition } from "./partition.ts";
import { answers, isOffice, type RoleHolding, roleIn, rolesOf } from "./role-holding.ts";
import { factsAt, mentionAt, type Scene, treeAt } from "./scene.ts";
import type { Search, Sieve } from "./sieve.ts";

/** How a role finds who holds it. */
export const roleSieves: readonly Sieve[] = [
  {
    id: "role",
    example: "[French President Odran Keth] came. [The French leader] was tired.",
    checked: true,
    prepare: holder,
  },
  {
    id: "named-later",
    example: "[France's foreign minister] spoke on Monday. [Odran Keth] told reporters that the talks had failed.",
    checked: true,
    prepare: namedLater,
  },
  {
    id: "counterpart-named-later",
    example:
      "France's minister met [his German counterpart]. Odran Keth told [Rosa Quellin] that the talks had failed.",
    checked: true,
    prepare: counterpartNamedLater,
  },
  {
    id: "counterpart",
    example: "[German President Rosa Quellin] came. French President Odran Keth thanked [his German counterpart].",
    checked: true,
    prepare: counterpart,
  },
];

/** How many sentences back "the president" reaches where the words do not say of what. */
const REACH = 6;

/** The one person of the article who holds the role; of several the one spoken of last, if the words leave it open. */
function holder(scene: Scene, partition: Partition): Search {
  const people = () =>
    scene.mentions
      .filter(({ kind, type }) => kind === "name" && type === "Person")
      .map(({ index }) => ({ index, roles: rolesOf(scene, partition, index) }));
  let known: ReturnType<typeof people> | null = null;
  return (mention) => {
    if (mention.kind !== "nominal" || mention.number !== "singular" || mention.determination === "indefinite")
      return null;
    if (isNamed(scene, partition, mention) || isOffice(scene, mention)) return null;
    const asked = roleIn(scene, partition, mention);
    // A headline leaves its articles out: "President resigns".
    const isHeadline = scene.document.sentences[mention.sentence]?.part === "headline";
    if (asked === null || (mention.determination === "bare" && asked.of === null && !isHeadline)) return null;
    known ??= people();
    // "His lawyer" is no lawyer of the families; "his foreign minister" may be that of the state which he leads.
    const isSomebodys = mention.determination === "possessive" && asked.of === null && !OF_STATES.has(asked.role.field);
    const fit = known.filter(({ roles }) =>
      roles.some((held) => answers(held, asked) && !(isSomebodys && held.of !== null)),
    );
    if (asked.of !== null) {
      const surest = fit.filter(({ roles }) => roles.some((held) => held.of === asked.of && answers(held, asked)));
      const others = fit.filter(({ index }) => !headsOther(scene, partition, index, asked.of ?? index));
      return only(partition, surest.length > 0 ? surest : others);
    }
    const near = fit.filter(
      ({ index }) => index < mention.index && mention.sentence - mentionAt(scene, index).sentence <= REACH,
    );
    // Who is named only later is not meant yet.
    const isKnown = fit.some(({ index }) => partition.first(index) < mention.index);
    return (isKnown ? only(partition, fit) : null) ?? near.at(-1)?.index ?? null;
  };
}

/** Whether the one who holds an office is known, and to hold that of something else: President Bush is no French president. */
function headsOther(scene: Scene, partition: Partition, person: number, of: number): boolean {
  const body = holderOf(scene, partition, partition.members(person))?.office.of;
  return body !== undefined && body !== factsAt(scene, of).known?.label;
}

/** Fields whose roles belong to a state or a body, whoever is said to have them. */
const OF_STATES: ReadonlySet<string> = new Set(["government", "legislature", "party", "military", "business"]);

/** The mention of the one group to which all belong, or `null`. */
function only(partition: Partition, mentions: readonly { readonly index: number }[]): number | null {
  const groups = new Set(mentions.map(({ index }) => partition.first(index)));
  return groups.size === 1 ? (mentions[0]?.index ?? null) : null;
}

function isNamed(scene: Scene, partition: Partition, mention: Mention): boolean {
  return partition.members(mention.index).some((member) => mentionAt(scene, member).kind === "name");
}

/**
 * News names somebody first by the role and in the next sentence by the full name alone: the subject of this sentence is the
 * subject of the one before, if that was a role and this a person of whom nothing was said yet.
 */
function namedLater(scene: Scene, partition: Partition): Search {
  return (mention) => {
    if (!isNewName(scene, partition, mention) || factsAt(scene, mention.index).role !== "nsubj") return null;
    const subject = subjectBefore(scene, mention.sentence);
    if (subject === null || isNamed(scene, partition, subject) || subject.number !== "singular") return null;
    if (subject.determination !== "definite" && subject.determination !== "possessive") return null;
    return roleIn(scene, partition, subject) === null ? null : subject.index;
  };
}

/** The counterpart of the sentence before is whom the subject here addresses, if both get their names only now. */
function counterpartNamedLater(scene: Scene, partition: Partition): Search {
  return (mention) => {
    const { role } = factsAt(scene, mention.index);
    if (!isNewName(scene, partition, mention) || (role !== "obj" && role !== "iobj" && role !== "obl")) return null;
    const candidates = scene.mentions.filter(
      ({ index, sentence }) => sentence === mention.sentence - 1 && factsAt(scene, index).lemma === "counterpart",
    );
    const [found, ...more] = candidates;
    return found === undefined || more.length > 0 || isNamed(scene, partition, found) ? null : found.index;
  };
}

/** A person's full name at its first place in the article, without title, and with nothing beside it but what the person was. */
function isNewName(scene: Scene, partition: Partition, mention: Mention): boolean {
  if (mention.kind !== "name" || mention.type !== "Person" || mention.title !== null) return false;
  if (partition.first(mention.index) !== mention.index || mention.last === mention.first) return false;
  return rolesOf(scene, partition, mention.index).every(({ held }) => held === "past") && mention.sentence > 0;
}

/** The subject of the main clause of the sentence before, or of what is said in it. */
function subjectBefore(scene: Scene, sentence: number): Mention | null {
  const tree = treeAt(scene.trees, sentence - 1);
  return scene.headedBy(sentence - 1, dependent(tree, tree.root, "nsubj", "nsubj:pass"));
}

/** Who holds in the other state the role that the possessor holds in his own. */
function counterpart(scene: Scene, partition: Partition): Search {
  return (mention) => {
    if (factsAt(scene, mention.index).lemma !== "counterpart" || isNamed(scene, partition, mention)) return null;
    const of = stateIn(scene, partition, mention);
    if (of === null) return null;
    const people = scene.mentions.filter(({ kind, type }) => kind === "name" && type === "Person");
    const roles = possessorRoles(scene, partition, mention);
    const fit = people.filter(({ index }) =>
      rolesOf(scene, partition, index).some(
        (held) => held.of === of && roles.some((role) => answers(held, { ...role, of })),
      ),
    );
    return only(partition, fit);
  };
}

function stateIn(scene: Scene, partition: Partition, { sentence, first, head }: Mention): number | null {
  for (let at = first; at < head; at += 1) {
    const state = scene.headedBy(sentence, at);
    if (state?.kind === "name" && state.type === "GeopoliticalEntity") return partition.first(state.index);
  }
  return null;
}

/** The roles of the one whose counterpart it is: the subject of the clause. */
function possessorRoles(scene: Scene, partition: Partition, mention: Mention): readonly RoleHolding[] {
  const tree = treeAt(scene.trees, mention.sentence);
  for (let at = tree.words[mention.head]?.head ?? -1; at !== -1; at = tree.words[at]?.head ?? -1) {
    const subject = (tree.dependents[at] ?? []).find((word) => universal(tree.words[word]?.deprel ?? "") === "nsubj");
    const found = subject === undefined ? null : scene.headedBy(mention.sentence, subject);
    if (found !== null && profileOf(scene, partition, found.index).type === "Person")
      return rolesOf(scene, partition, found.index);
  }
  return [];
}
