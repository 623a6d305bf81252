import type { IsoDate } from "../article/article.ts";
import type { EntityId } from "../entity/entity.ts";
import { collectives } from "../lexicon/generated/collectives.ts";
import { eventNouns } from "../lexicon/generated/event-nouns.ts";
import { acts, type EntityType, type RelationId, relation } from "../lexicon/relations.ts";
import { lemma, lower, prepositionOf } from "../syntax/phrases.ts";
import { spanOf, type Tree } from "../syntax/tree.ts";
import type { Span } from "../text/span.ts";
import { isNode, type Member, membersOf, peoplesOf } from "./actors.ts";
import type { Standing } from "./attribution.ts";
import { canonicalRelation, relationThroughTheme } from "./canonical.ts";
import { type Draft, type DraftScene, keyed } from "./draft.ts";
import { evidenceFor } from "./evidence.ts";
import { type Frame, type Participant, participant } from "./frame.ts";
import { literalOf } from "./literals.ts";
import { nothing } from "./nothing.ts";
import { objectlessOf, onlyMoves } from "./objectless.ts";
import { denies } from "./polarity.ts";
import { placeOf, qualifiersOf } from "./qualifiers.ts";
import type { Interval, Polarity, Tense } from "./statement.ts";
import { standingOf } from "./told.ts";
import { type Triple, triplesOf, type Worth } from "./triples.ts";
import { voicesOf } from "./voices.ts";

/** The drafts of a frame: one for each pair of members of its subject and object, or for each subject where it has no object. */
export function draftsOf(scene: DraftScene, frame: Frame): readonly Draft[] {
  const standing = standingOf(scene, frame);
  const worth = worthOf(scene);
  const together = frame.collective || actsTogether(scene, frame) ? pairsOf(scene, frame, standing) : [];
  if (frame.collective) return together;
  const drafts = [
    ...together,
    ...triplesOf(frame, worth).flatMap((triple) =>
      spread(scene, triple, standing).filter(
        ({ relation: known }) => known !== null || !(triple.throughTheme || onlyMoves(triple, scene.clauses)),
      ),
    ),
  ];
  if (drafts.length > 0) return drafts;
  const alone = objectlessOf(frame, scene.clauses, worth);
  return alone === null ? [] : spread(scene, alone, standing);
}

function worthOf(scene: DraftScene): (head: number) => Worth {
  const { article, actors, tree, times } = scene;
  return (head) => {
    const time = times.at(head);
    if (time !== undefined) return time.kind === "time" ? "time" : "literal";
    const member = membersOf(article.text, actors, tree, participant(head))[0];
    if (member === undefined || !isNode(actors, tree, member)) return "literal";
    return acts(member.type) ? "actor" : "node";
  };
}

/** All members of the subject with all members of the object; each alone where there is no object. */
function spread(scene: DraftScene, triple: Triple, standing: Standing): readonly Draft[] {
  const { article, actors, tree } = scene;
  const { object: part } = triple;
  const members = (each: Participant): readonly Member[] => membersOf(article.text, actors, tree, each);
  const objects = part === null || isEachOther(tree, part.head) ? [] : members(part);
  return members(triple.subject).flatMap((subject) =>
    subject.entities.flatMap((id) => {
      if (part === null) {
        const given = {
          subject: id,
          subjectSpan: subject.span,
          object: nothing,
          objectSpan: spanOf(tree, triple.words),
        };
        return [draft(scene, triple, standing, given, subject, null)];
      }
      if (isEachOther(tree, part.head)) {
        const objectSpan = spanOf(tree, [part.head, part.head + 1]);
        return members(triple.subject).flatMap((other) =>
          other.entities
            .filter((entity) => entity !== id)
            .map((entity) => {
              const given = { subject: id, subjectSpan: subject.span, object: { entity }, objectSpan };
              return draft(scene, triple, standing, given, subject, other);
            }),
        );
      }
      return objects.flatMap((object): readonly Draft[] => {
        const common = { subject: id, subjectSpan: subject.span, objectSpan: object.span };
        const bySubject = contrasted(scene, subject, standing.polarity);
        const stand = { ...standing, polarity: contrasted(scene, object, bySubject) };
        if (!describes(scene, part, object) && isNode(actors, tree, object) && !object.entities.includes(id)) {
          return object.entities.map((entity) =>
            draft(scene, triple, stand, { ...common, object: { entity } }, subject, object),
          );
        }
        const literal = literalOf(scene, part, object, triple.frame.head);
        return literal === null ? [] : [draft(scene, triple, stand, { ...common, ...literal }, subject, object)];
      });
    }),
  );
}

/** "accused each other", "blamed one another": each does it to the rest. */
const isEachOther = (tree: Tree, head: number): boolean =>
  ["each other", "one another"].includes(`${lower(tree, head)} ${lower(tree, head + 1)}`);

/**
 * The polarity of a member: "not war but peace" affirms the last, "a delay but not a cut" denies it, and "robbed not by intruders
 * but by clerks" denies the first.
 */
function contrasted({ tree }: DraftScene, { head }: Member, polarity: Polarity): Polarity {
  const below = tree.dependents[head] ?? [];
  const negated = below.some((at) => tree.words[at]?.deprel === "advmod" && denies(tree, at));
  if (tree.words[head]?.deprel !== "conj") {
    const rivals = below.filter((at) => tree.words[at]?.deprel === "conj");
    const denied = prepositionOf(tree, head) !== "" || rivals.some((at) => isBehindBut(tree, at));
    return negated && denied ? "negative" : polarity;
  }
  if (negated) return "negative";
  return isBehindBut(tree, head) ? "positive" : polarity;
}

const isBehindBut = (tree: Tree, head: number): boolean =>
  (tree.dependents[head] ?? []).some((at) => tree.words[at]?.deprel === "cc" && lower(tree, at) === "but");

/** "is a force for peace": what a subject is said to be, without "the" or a name, names nobody else. */
function describes({ actors, tree }: DraftScene, { predicate, preposition }: Participant, { head }: Member): boolean {
  const mention = actors.mentionAt(tree, head);
  return (
    predicate &&
    preposition === "" &&
    mention?.kind === "nominal" &&
    (mention.determination === "indefinite" || mention.determination === "bare")
  );
}

const COLLECTIVES: ReadonlySet<string> = new Set(collectives.map(({ phrase }) => phrase));

/** "A and B met": the members act with each other, unless somebody else is named with whom they do. */
function actsTogether(scene: DraftScene, frame: Frame): boolean {
  const { subject, object, others, voice } = frame;
  if (subject === null || voice === "passive" || !frame.predicated) return false;
  const worth = worthOf(scene);
  if (
    others.some(({ head, preposition }) => preposition === "with" && worth(head) === "actor") ||
    (object !== null &&
      worth(object.head) === "actor" &&
      scene.actors.mentionAt(scene.tree, object.head)?.kind !== "nominal")
  ) {
    return false;
  }
  const theme = object === null ? null : lemma(scene.tree, object.head);
  if (COLLECTIVES.has(frame.phrase) || COLLECTIVES.has(`${frame.phrase} ${theme ?? ""}`)) return true;
  if (theme === null) return false;
  const together = {
    lemma: frame.phrase,
    nominal: false,
    preposition: "with",
    subject: null,
    object: null,
    objectLemma: null,
  };
  const found = canonicalRelation({ ...together, theme });
  if (found === null) return false;
  // "train officers": to train with somebody is another thing.
  const alike = found.relation === canonicalRelation({ ...together, theme: null })?.relation;
  if (alike && object !== null && worth(object.head) === "actor") return false;
  return relation(found.relation).symmetric || isMutual(scene.tree, frame.object?.head ?? -1);
}

/** "reached an agreement", "broke off relations", "upgraded their ties": what only two have, nobody else being named. */
function isMutual(tree: Tree, theme: number): boolean {
  const below = (tree.dependents[theme] ?? []).map((at) => tree.words[at]);
  if (below.some((word) => word?.deprel === "nmod")) return MUTUAL.has(lemma(tree, theme));
  const own = below.find((word) => ["det", "nmod:poss"].includes(word?.deprel ?? ""));
  return MUTUAL.has(lemma(tree, theme)) || own === undefined || own.feats.Number === "Plur";
}

const MUTUAL: ReadonlySet<string> = new Set(eventNouns.flatMap(({ noun, mutual }) => (mutual ? [noun] : [])));

/** Each two members of the subject, the first with the later ones. */
function pairsOf(scene: DraftScene, frame: Frame, standing: Standing): readonly Draft[] {
  const { article, actors, tree } = scene;
  if (frame.subject === null) return [];
  const peoples = peoplesOf(article.text, actors, tree, frame.subject);
  const parties = peoples.length > 0 ? peoples : membersOf(article.text, actors, tree, frame.subject);
  const members = parties
    .filter((member) => contrasted(scene, member, "positive") === "positive")
    .flatMap((member) => member.entities.map((id) => ({ id, member })));
  const noun = frame.object === null ? "" : (tree.words[frame.object.head]?.lemma ?? "");
  const phrase = [frame.phrase, noun, frame.predicated ? "with" : ""]
    .filter((word) => word !== "" && !frame.phrase.endsWith(` ${word}`))
    .join(" ");
  return members.flatMap((subject, at) =>
    members
      .slice(at + 1)
      .filter(({ id }) => id !== subject.id)
      .map((object) => {
        const triple: Triple = {
          frame,
          rule: frame.predicated ? "collective" : frame.rule,
          subject: frame.subject as Participant,
          object: frame.subject as Participant,
          phrase,
          verb: frame.phrase,
          noun,
          preposition: "with",
          words: [frame.head],
          rest: frame.others,
        };
        const given = {
          subject: subject.id,
          object: { entity: object.id },
          subjectSpan: subject.member.span,
          objectSpan: object.member.span,
        };
        return draft(scene, triple, standing, given, subject.member, object.member);
      }),
  );
}

interface Given {
  readonly subject: EntityId;
  readonly object: Draft["object"];
  readonly subjectSpan: Span;
  readonly objectSpan: Span;
}

function draft(
  scene: DraftScene,
  triple: Triple,
  standing: Standing,
  given: Given,
  subject: Member,
  object: Member | null,
): Draft {
  const { tree, clauses, times, article } = scene;
  const { frame } = triple;
  const time = times.on(frame);
  const tense = shifted(standing.tense, time, article.date, frame.predicated);
  const evidence = evidenceFor(tree, clauses, frame.host);
  const place = placeOf(scene, triple);
  const { relation: canonical, exchanged } = relationOf(scene, triple, subject, object);
  const turned = exchanged && "entity" in given.object;
  return keyed({
    relation: exchanged && !turned ? null : canonical,
    phrase: triple.phrase,
    subject: turned && "entity" in given.object ? given.object.entity : given.subject,
    object: turned ? { entity: given.subject } : given.object,
    spans: {
      subject: turned ? given.objectSpan : given.subjectSpan,
      relation: spanOf(tree, triple.words),
      object: turned ? given.subjectSpan : given.objectSpan,
    },
    time,
    place: place?.entities[0] ?? null,
    qualifiers: qualifiersOf(scene, triple, place, time),
    about: null,
    derivedFrom: [],
    rule: triple.rule,
    sentence: tree.index,
    head: frame.head,
    predicated: frame.predicated,
    attributions: voicesOf(standing, {
      tense,
      article: article.id,
      evidence,
      basis: frame.predicated ? "stated" : "inferred",
    }),
  });
}

function relationOf(
  scene: DraftScene,
  { frame, verb, noun, preposition, throughTheme }: Triple,
  subject: Member,
  object: Member | null,
): { readonly relation: RelationId | null; readonly exchanged: boolean } {
  // Every relation has two sides: who is arrested does not arrest.
  if (object === null) return { relation: null, exchanged: false };
  if (frame.relation !== null) return { relation: frame.relation, exchanged: false };
  const nominal = !frame.predicated && noun === "";
  const find = throughTheme === true ? relationThroughTheme : canonicalRelation;
  return (
    find({
      lemma: nominal ? frame.lemma : verb,
      nominal,
      theme: noun === "" ? null : noun,
      preposition: nominal ? nominalPreposition(frame, object, preposition) : preposition,
      subject: typeKnown(scene, subject),
      object: typeKnown(scene, object),
      objectLemma: lemma(frame.tree, object.head),
    }) ?? { relation: null, exchanged: false }
  );
}

/** The type of a member; of a name whose type nobody knows none. */
function typeKnown({ actors, tree }: DraftScene, { head, type }: Member): EntityType | null {
  const { kind = "nominal" } = actors.mentionAt(tree, head) ?? {};
  return type === "Entity" && kind !== "nominal" ? null : type;
}

/** "visit to Karsovia": the preposition after the noun; members of "between" act with each other. */
function nominalPreposition({ tree, collective }: Frame, { head }: Member, preposition: string): string {
  return collective ? "with" : prepositionOf(tree, head) || preposition;
}

/** A day after the article's own lies in the future, whatever the verb's form: "is visiting next week". */
function shifted(tense: Tense, time: Interval | null, date: IsoDate | null, predicated: boolean): Tense {
  if (time === null || date === null) return tense;
  if (time.start > date) return tense === "past" && predicated ? tense : "future";
  return time.end < date && (tense === "present" || !predicated) ? "past" : tense;
}
