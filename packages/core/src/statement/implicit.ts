import { type EntityType, type RelationId, relation } from "../lexicon/relations.ts";
import type { Mention } from "../mention/mention.ts";
import type { Clause } from "../syntax/clause.ts";
import { lower, prepositionOf } from "../syntax/phrases.ts";
import { type Tree, universal } from "../syntax/tree.ts";
import type { Actors } from "./actors.ts";
import { type Frame, participant } from "./frame.ts";
import { hostClause } from "./nominal.ts";
import { type RoleAt, roleAround, roleEndingAt } from "./roles.ts";
import type { FrameRule } from "./rule-words.ts";
import type { Tense } from "./statement.ts";

/** A fact that a noun phrase implies, with the tense that its words give it. */
export interface ImplicitFrame extends Frame {
  readonly tense: Tense;
}

/** A rule that reads a mention, with a sentence to which it applies and what it gives. */
export interface MentionRule {
  readonly name: FrameRule;
  readonly example: string;
  readonly gives: string;
  readonly read: (scene: Scene, mention: Mention) => readonly Implied[];
}

interface Scene {
  readonly tree: Tree;
  readonly actors: Actors;
}

interface Implied {
  readonly subject: number;
  readonly object: number;
  readonly relation: RelationId;
  /** The word that says it, and the lemmas of the phrase. */
  readonly head: number;
  readonly phrase: string;
  readonly tense: Tense;
}

/** What noun phrases imply. All rules are tried on every mention. */
export const mentionRules: readonly MentionRule[] = [
  {
    name: "title",
    example: "Veldonian Prime Minister Ilse Marrant spoke.",
    gives: "Ilse Marrant -headOf-> Veldonian",
    read: ({ tree, actors }, mention) => {
      if (mention.title === null) return [];
      const { title } = mention;
      const words = tree.words.flatMap((_, at) => (inside(tree, at, title) ? [at] : []));
      const role = roleEndingAt(tree, words.at(-1) ?? -1, words[0] ?? 0);
      const body = nearest(
        actors,
        tree,
        words.filter((at) => !role?.words.includes(at)),
        mention.head,
      );
      return role === undefined || body === undefined ? [] : [ofRole(role, mention.head, body)];
    },
  },
  {
    name: "role-of",
    example: "Joren Halvik, the foreign minister of Karsovia, spoke.",
    gives: "the foreign minister of Karsovia -holdsPosition-> Karsovia",
    read: (scene, mention) =>
      roleComplements(
        scene,
        mention,
        (at) => nominalModifier(scene.tree, at) && ROLE_PREPOSITIONS.has(prepositionOf(scene.tree, at)),
      ),
  },
  {
    name: "role-possessive",
    example: "Karsovia's foreign minister, Joren Halvik, spoke.",
    gives: "Karsovia's foreign minister -holdsPosition-> Karsovia",
    read: (scene, mention) => roleComplements(scene, mention, (at) => scene.tree.words[at]?.deprel === "nmod:poss"),
  },
  {
    name: "role-modifier",
    example: "Joren Halvik, a Norwegian diplomat, spoke.",
    gives: "a Norwegian diplomat -holdsPosition-> Norwegian",
    read: (scene, mention) =>
      roleComplements(
        scene,
        mention,
        (at) =>
          at < mention.head &&
          isName(scene, at) &&
          ["amod", "compound", "nmod"].includes(universal(scene.tree.words[at]?.deprel ?? "")),
      ),
  },
  {
    name: "based",
    example: "The Oslo-based Orvane Institute published a study.",
    gives: "Orvane Institute -locatedIn-> Oslo",
    read: ({ tree, actors }, mention) => {
      const below = tree.dependents[mention.head] ?? [];
      const based = below.find((at) => at < mention.head && lower(tree, at) === "based");
      const place =
        based === undefined
          ? undefined
          : [...(tree.dependents[based] ?? []), ...below].find(
              (at) => at < based && at >= based - 4 && isPlace(actors.mentionAt(tree, at)),
            );
      return based === undefined ? [] : located(mention, place, based, "be based in");
    },
  },
  {
    name: "led",
    example: "Envoys attended the Norhaven-led Forum for Rivers.",
    gives: "Norhaven -organizes-> Forum for Rivers",
    read: ({ tree, actors }, mention) => {
      const led = (tree.dependents[mention.head] ?? []).find((at) => lower(tree, at) === "led" && at < mention.head);
      const leader =
        led === undefined
          ? undefined
          : (tree.dependents[led] ?? []).find((at) => actors.mentionAt(tree, at) !== undefined);
      return led === undefined || leader === undefined
        ? []
        : [
            {
              subject: leader,
              object: mention.head,
              relation: "organizes",
              head: led,
              phrase: "lead",
              tense: "present",
            },
          ];
    },
  },
  {
    name: "possessed-place",
    example: "Oslo's Orvane Institute published a study.",
    gives: "Orvane Institute -locatedIn-> Oslo",
    read: ({ tree, actors }, mention) => {
      if (mention.kind !== "name" || !["Organization", "Facility"].includes(mention.type)) return [];
      const place = (tree.dependents[mention.head] ?? []).find(
        (at) => tree.words[at]?.deprel === "nmod:poss" && isPlace(actors.mentionAt(tree, at)),
      );
      return located(mention, place);
    },
  },
  {
    name: "place-comma",
    example: "The talks were held in Corran, Karsovia.",
    gives: "Corran -locatedIn-> Karsovia",
    read: ({ tree, actors }, mention) => {
      if (mention.kind === "nominal" || !isPlace(mention)) return [];
      const outer = (tree.dependents[mention.head] ?? []).find(
        (at) =>
          ["appos", "nmod:unmarked", "nmod:npmod", "nmod"].includes(tree.words[at]?.deprel ?? "") &&
          lower(tree, (actors.mentionAt(tree, at)?.first ?? at) - 1) === "," &&
          (actors.mentionAt(tree, at)?.first ?? 0) === mention.last + 2 &&
          !(tree.dependents[at] ?? []).some((below) => ["cc", "case"].includes(tree.words[below]?.deprel ?? "")) &&
          isPlace(actors.mentionAt(tree, at)) &&
          actors.mentionAt(tree, at)?.kind === "name",
      );
      return located(mention, outer);
    },
  },
  {
    name: "body-in-place",
    example: "Lindow Hospital in Corran was built in 1998.",
    gives: "Lindow Hospital -locatedIn-> Corran",
    read: ({ tree, actors }, mention) => {
      if (mention.kind !== "name" || !["Organization", "Facility"].includes(mention.type)) return [];
      const above = tree.words[mention.head];
      if (above?.deprel === "nmod" && actors.mentionAt(tree, above.head)?.type === "Event") return [];
      const place = (tree.dependents[mention.head] ?? []).find(
        (at) => prepositionOf(tree, at) === "in" && nominalModifier(tree, at) && isPlace(actors.mentionAt(tree, at)),
      );
      return located(mention, place);
    },
  },
  {
    name: "part-of",
    example: "The Tides Program at the Orvane Institute keeps records.",
    gives: "Tides Program -partOf-> Orvane Institute",
    read: ({ tree, actors }, mention) => {
      if (mention.kind !== "name" || ["Person", "GeopoliticalEntity", "Location", "Event"].includes(mention.type))
        return [];
      const whole = (tree.dependents[mention.head] ?? []).find(
        (at) =>
          nominalModifier(tree, at) &&
          ["at", "of"].includes(prepositionOf(tree, at)) &&
          actors.mentionAt(tree, at)?.type === "Organization",
      );
      return whole === undefined
        ? []
        : [
            {
              subject: mention.head,
              object: whole,
              relation: "partOf",
              head: mention.head,
              phrase: "be part of",
              tense: "present",
            },
          ];
    },
  },
  {
    name: "owned-proposal",
    example: "Norhaven's peace plan has twelve points.",
    gives: "Norhaven -proposes-> Norhaven's peace plan",
    read: ({ tree, actors }, mention) => {
      if (mention.type !== "Proposal" || mention.kind !== "nominal") return [];
      const owner = (tree.dependents[mention.head] ?? []).find(
        (at) => tree.words[at]?.deprel === "nmod:poss" && actors.mentionAt(tree, at) !== undefined,
      );
      return owner === undefined
        ? []
        : [
            {
              subject: owner,
              object: mention.head,
              relation: "proposes",
              head: mention.head,
              phrase: "propose",
              tense: "past",
            },
          ];
    },
  },
];

/** That what is mentioned lies in a place, if there is one; `word` says so. */
function located(
  mention: Mention,
  place: number | undefined,
  word: number | undefined = place,
  phrase: string = "be in",
): readonly Implied[] {
  if (place === undefined || word === undefined) return [];
  return [{ subject: mention.head, object: place, relation: "locatedIn", head: word, phrase, tense: "present" }];
}

/** What the noun phrases of a sentence imply. */
export function implicitFrames(tree: Tree, clauses: readonly Clause[], actors: Actors): readonly ImplicitFrame[] {
  const mentions = actors.mentionsIn(
    tree,
    tree.words.map((_, at) => at),
  );
  const scene: Scene = { tree, actors };
  return mentions.flatMap((mention) =>
    mentionRules.flatMap((rule) =>
      rule.read(scene, mention).map(
        (implied): ImplicitFrame => ({
          rule: rule.name,
          tree,
          host: hostClause(tree, clauses, mention.head),
          predicated: false,
          head: implied.head,
          lemma: implied.phrase,
          phrase: implied.phrase,
          voice: "active",
          subject: { ...participant(implied.subject), alone: true },
          object: { ...participant(implied.object), alone: true },
          others: [],
          collective: false,
          relation: relationTo(scene, implied),
          tense: implied.tense,
        }),
      ),
    ),
  );
}

/** Somebody's chief diplomat holds a position, but none in him or her: who has a post with a person works for that person. */
function relationTo({ tree, actors }: Scene, { object, relation: id }: Implied): RelationId {
  const gender = actors.mentionAt(tree, object)?.gender;
  return (gender !== "male" && gender !== "female") || relation(id).range.includes("Person") ? id : "worksFor";
}

function ofRole({ role, words, tense }: RoleAt, person: number, body: number): Implied {
  const head = words.at(-1) ?? person;
  return {
    subject: person,
    object: body,
    relation: role.relation,
    head,
    phrase: `be ${role.name.toLowerCase()} of`,
    tense,
  };
}

/** What somebody can have a role in, or to. */
const BODIES: ReadonlySet<EntityType> = new Set([
  "Person",
  "Organization",
  "GeopoliticalEntity",
  "Group",
  "Event",
  "Project",
  "Facility",
]);

const ROLE_PREPOSITIONS: ReadonlySet<string> = new Set(["of", "for", "at", "to", "with", "from", "in"]);

/** The bodies that complete a singular role, where the role belongs to somebody with a name or is definite. */
function roleComplements(
  { tree, actors }: Scene,
  mention: Mention,
  completes: (at: number) => boolean,
): readonly Implied[] {
  if (mention.kind !== "nominal" || mention.number === "plural") return [];
  const role = roleAround(tree, mention.head, mention.first);
  if (role === undefined || !isSomebody(actors, tree, mention) || isBodyItself(actors, tree, mention)) return [];
  const below = [...new Set([mention.head, ...role.words])].flatMap((at) => tree.dependents[at] ?? []);
  const bodies = below.filter((at) => completes(at) && isBody(actors, tree, at, role) && !role.words.includes(at));
  return bodies.slice(0, 1).map((body) => ofRole(role, mention.head, body));
}

/**
 * By the word itself, or by what a pronoun stands for: "its chief executive". A person has lawyers and spokesmen, but neither head nor members; who
 * comes before or after somebody holds no position with him; a spokesman in a place speaks for somebody else; a body's
 * director for a state does not head it; and no doctor works for the state that he is from.
 */
function isBody(actors: Actors, tree: Tree, at: number, { role: { field, relation: id } }: RoleAt): boolean {
  const mention = actors.mentionAt(tree, at);
  const mayBe = (type: EntityType): boolean =>
    BODIES.has(type) &&
    (type !== "Person" || (id !== "headOf" && id !== "memberOf" && field !== "sequence")) &&
    (!isPlaceType(type) || id !== "worksFor");
  if (id === "spokespersonFor" && prepositionOf(tree, at) === "in") return false;
  if (id === "headOf" && prepositionOf(tree, at) === "for") return false;
  // "Denmark's ambassador to Norway": a state is where the envoy is sent.
  if (prepositionOf(tree, at) === "to" && mention?.type === "GeopoliticalEntity") return false;
  if (mention?.kind !== "pronoun") return mayBe(mention?.type ?? "Entity");
  const types = actors.referentsAt(tree, at).map((each) => actors.entity(each)?.type ?? "Entity");
  return mention.person === 3 && types.some(mayBe);
}

/** "His partner, the Liberal Union": a body holds no position. */
const isBodyItself = (actors: Actors, tree: Tree, { head }: Mention): boolean =>
  actors.referentsAt(tree, head).some((id) => actors.entity(id)?.type === "Organization");

function isSomebody(actors: Actors, tree: Tree, mention: Mention): boolean {
  const named = actors.referentsAt(tree, mention.head).some((id) => /^\p{Lu}/u.test(actors.entity(id)?.label ?? ""));
  return named || mention.determination === "definite" || mention.determination === "possessive";
}

const nominalModifier = (tree: Tree, at: number): boolean => tree.words[at]?.deprel === "nmod";
/** "Norwegian" and not "Catholic": an adjective that names no state tells what kind of a role it is. */
const isName = ({ tree, actors }: Scene, at: number): boolean =>
  ["name", "metonym"].includes(actors.mentionAt(tree, at)?.kind ?? "") &&
  (tree.words[at]?.upos !== "ADJ" || isPlace(actors.mentionAt(tree, at)));
const isPlaceType = (type: EntityType): boolean => ["Location", "GeopoliticalEntity"].includes(type);
const isPlace = (mention?: Mention): boolean => isPlaceType(mention?.type ?? "Entity");

/** The mention among those words that stands nearest before the name. */
function nearest(actors: Actors, tree: Tree, words: readonly number[], name: number): number | undefined {
  return words.filter((at) => at !== name && actors.mentionAt(tree, at) !== undefined).at(-1);
}

function inside(tree: Tree, at: number, span: { readonly start: number; readonly end: number }): boolean {
  const token = tree.sentence.tokens[at];
  return token !== undefined && span.start <= token.start && token.end <= span.end;
}
