import { adverbials } from "../lexicon/generated/adverbials.ts";
import { lightVerbs } from "../lexicon/generated/light-verbs.ts";
import { conjuncts, lemma, lower, prepositionOf } from "../syntax/phrases.ts";
import { type Tree, universal } from "../syntax/tree.ts";
import { aroundPrepositions, loosePrepositions } from "./circumstances.ts";
import { complementOf, isBare } from "./complements.ts";
import { type Frame, type Participant, participant } from "./frame.ts";
import type { FrameView, RuleName } from "./rule-words.ts";

/** One reading of a frame as subject, relation, object; what it leaves out stays beside it. */
export interface Triple {
  readonly frame: Frame;
  readonly rule: RuleName;
  readonly subject: Participant;
  /** The relation in lemmas: "play role in". */
  readonly phrase: string;
  /** The verb with its particle, "" for a noun alone. */
  readonly verb: string;
  /** The noun that belongs to the relation ("role"), or "". */
  readonly noun: string;
  /** The preposition before the object, or "". */
  readonly preposition: string;
  /** The words that say it. */
  readonly words: readonly number[];
  /** `null` where the subject alone takes part. */
  readonly object: Participant | null;
  /** Further arguments. */
  readonly rest: readonly Participant[];
  /** Whether it is read only where verb and noun make a relation together: a place rarely is what is acted upon. */
  readonly throughTheme?: boolean;
}

/** What is known about a phrase as an argument. */
export type Worth = "actor" | "node" | "literal" | "time";

/** A way to read a frame, with a sentence in which it does and the statements that it gives. */
export interface View {
  readonly name: FrameView;
  readonly example: string;
  readonly gives: string;
  readonly read: (frame: Frame, worth: (head: number) => Worth) => readonly Omit<Triple, "frame" | "rule">[];
}

/** All views are tried on every frame. */
export const views: readonly View[] = [
  {
    name: "object",
    example: "Norhaven signed a treaty on Friday.",
    gives: "Norhaven -sign-> a treaty",
    read: (frame) => {
      const { subject, object } = frame;
      if (subject === null || object === null) return [];
      const preposition = frame.lemma === "be" ? object.preposition : "";
      const complement = complementOf(frame, object);
      const plain = triple(frame, subject, object, { preposition });
      if (complement === null) return [plain];
      const phrase = `${frame.phrase} ${complement.words}`;
      const rest = plain.rest.filter(({ head }) => head !== complement.head);
      return [{ ...plain, phrase, verb: complement.keeps ? plain.verb : phrase, rest }];
    },
  },
  {
    name: "oblique",
    example: "Two clerks were arrested in Corran.",
    gives: "Two clerks -be arrested in-> Corran",
    read: (frame, worth) => {
      const passive = frame.voice === "passive" && frame.subject === null;
      const subject = passive ? frame.object : frame.subject;
      if (subject === null || (!passive && frame.object !== null) || frame.collective) return [];
      const found =
        governed(frame) ??
        essential(
          frame.tree,
          frame.others.filter(({ head }) => !isFronted(frame, head)),
          worth,
        );
      const phrase = passive ? passivePhrase(frame) : frame.phrase;
      return found === undefined ? [] : [triple(frame, subject, found, { phrase, preposition: found.preposition })];
    },
  },
  {
    name: "attribute",
    example: "Brelland is neutral.",
    gives: "Brelland -be-> neutral",
    read: (frame) => {
      const { subject, lemma: words, head, tree } = frame;
      const joined = tree.words[head]?.deprel === "conj" ? (tree.words[head]?.head ?? -1) : head;
      const completed = [...(tree.dependents[head] ?? []), ...(tree.dependents[joined] ?? [])].some((at) =>
        ["xcomp", "ccomp", "advcl"].includes(tree.words[at]?.deprel ?? ""),
      );
      const bare =
        words.startsWith("be ") && tree.words[head]?.upos === "ADJ" && frame.others.length === 0 && !completed;
      if (subject === null || !bare) return [];
      return [triple(frame, subject, participant(head, "", true), { phrase: "be", preposition: "" })];
    },
  },
  {
    name: "object-oblique",
    example: "Norhaven supplied grain to Brelland.",
    gives: "Norhaven -supply grain to-> Brelland",
    read: (frame, worth) => {
      const { subject, object } = frame;
      if (subject === null || object === null || worth(object.head) === "actor") return [];
      // "keeps the border open to families": it is not the border that is kept to them.
      if (/^be(?: |$)/.test(frame.lemma) || complementOf(frame, object) !== null) return [];
      return frame.others
        .filter(
          ({ head, preposition }) =>
            worth(head) === "actor" && preposition !== "" && !aroundPrepositions.has(preposition),
        )
        .map((found) => pushed(frame, subject, object, found));
    },
  },
  {
    name: "object-framed",
    example: "Norhaven withdrew its troops from Brelland.",
    gives: "Norhaven -withdraw troop from-> Brelland",
    read: (frame, worth) => {
      const { subject, object, tree } = frame;
      if (subject === null || object === null || !frame.predicated) return [];
      const acting = worth(object.head) === "actor";
      return [...frame.others, ...modifiersOf(tree, object.head, true)]
        .filter(
          ({ head, preposition }) =>
            preposition !== "" &&
            (acting || aroundPrepositions.has(preposition)) &&
            ["actor", "node"].includes(worth(head)),
        )
        .map((found) => ({ ...pushed(frame, subject, object, found), throughTheme: true }));
    },
  },
  {
    name: "object-noun",
    example: "Norhaven has close ties to Brelland.",
    gives: "Norhaven -have tie to-> Brelland",
    read: (frame, worth) => {
      const { subject, object, tree } = frame;
      if (subject === null || object === null || worth(object.head) === "actor") return [];
      const holds = frame.lemma === "be" || LIGHT.has(frame.lemma) || tree.words[object.head]?.upos !== "NOUN";
      const counted = countOf(tree, object.head);
      const carries = holds || worth(object.head) === "literal";
      // Who is at war with somebody makes war, but who is under investigation over something does not investigate.
      const isWithin = frame.lemma === "be" && object.preposition !== "";
      return modifiersOf(tree, object.head)
        .filter(
          ({ head, preposition }) =>
            preposition !== "between" &&
            (!isWithin || preposition === "with") &&
            (preposition === "of"
              ? holds || counted !== ""
              : carries || preposition === "from" || TOWARDS.has(preposition)) &&
            (worth(head) === "actor" || (frame.lemma === "be" && worth(head) === "node")),
        )
        .map((found) => ({
          ...pushed(frame, subject, object, found),
          throughTheme: !carries && found.preposition === "from",
        }));
    },
  },
  {
    name: "oblique-noun",
    example: "Norhaven pulled out of talks with Brelland.",
    gives: "Norhaven -pull out of talk with-> Brelland",
    read: (frame, worth) => {
      const { subject, object, tree, phrase } = frame;
      if (subject === null || object !== null || !frame.predicated || frame.lemma.startsWith("be ")) return [];
      return frame.others
        .filter(({ head, preposition }) => preposition !== "" && head > frame.head && worth(head) !== "actor")
        .flatMap((through) =>
          modifiersOf(tree, through.head)
            .filter(({ head, preposition }) => TOWARDS.has(preposition) && worth(head) === "actor")
            .map((found) => ({
              ...pushed({ ...frame, phrase: `${phrase} ${through.preposition}` }, subject, through, found),
              throughTheme: true,
            })),
        );
    },
  },
];

/** Prepositions by which a noun of an act leads to whom it is done: "boycott talks with", "lift the ban on". */
const TOWARDS: ReadonlySet<string> = new Set(["against", "into", "on", "over", "to", "toward", "towards", "with"]);

const LIGHT: ReadonlySet<string> = new Set(lightVerbs.map(({ verb }) => verb));

/** The statements that a frame makes. */
export function triplesOf(frame: Frame, worth: (head: number) => Worth): readonly Triple[] {
  return views.flatMap((view) =>
    view.read(frame, worth).map((found) => ({ ...found, frame, rule: `${frame.rule}/${view.name}` as const })),
  );
}

/** "be sworn in", "be made public": the participle with the verb's particle, and what it makes of its subject. */
export function passivePhrase({ tree, head, phrase }: Frame): string {
  const made = (tree.dependents[head] ?? []).find(
    (at) => tree.words[at]?.deprel === "xcomp" && tree.words[at]?.upos === "ADJ" && isBare(tree, at),
  );
  const bare = made !== undefined && (tree.dependents[made] ?? []).length === 0;
  return ["be", lower(tree, head), ...phrase.split(" ").slice(1), ...(bare ? [lower(tree, made)] : [])].join(" ");
}

/** The phrase that completes the verb: an actor first, then a node, then any phrase but a time. */
function essential(
  tree: Tree,
  others: readonly Participant[],
  worth: (head: number) => Worth,
): Participant | undefined {
  const open = others.filter(
    ({ head, preposition }) =>
      preposition !== "according to" &&
      worth(head) !== "time" &&
      !isMoment(tree, head) &&
      !isAdverbial(tree, head, preposition),
  );
  const first = (wanted: Worth, around = true): Participant | undefined =>
    open.find(
      ({ head, preposition }) =>
        worth(head) === wanted && !isLoose(preposition) && (around || !aroundPrepositions.has(preposition)),
    );
  const completes = ({ head, preposition }: Participant): boolean =>
    preposition === "" && tree.words[head]?.deprel === "xcomp";
  return (
    first("actor", false) ??
    first("node", false) ??
    first("actor") ??
    first("node") ??
    open.find((part) => !isLoose(part.preposition) || completes(part))
  );
}

const isLoose = (preposition: string): boolean => preposition === "" || loosePrepositions.has(preposition);

/** "sentenced to nine years in prison", "entitled to a say in the sale": what "to" leads to right behind a participle completes it. */
function governed({ tree, head: verb, voice, others }: Frame): Participant | undefined {
  if (voice !== "passive") return undefined;
  return others.find(
    ({ head, preposition }) => preposition === "to" && casesOf(tree, head, verb).length > 0 && !isDay(tree, head),
  );
}

const isDay = (tree: Tree, head: number): boolean =>
  tree.words[head]?.nounClass === "time" &&
  !(tree.dependents[head] ?? []).some((at) => tree.words[at]?.deprel === "nummod");

/** "for the moment", "in the autumn": a time, if nothing tells what kind of one ("a good moment for diplomacy"). */
function isMoment(tree: Tree, head: number): boolean {
  const below = (tree.dependents[head] ?? []).map((at) => tree.words[at]);
  const told = below.some((word) => word?.feats.Definite === "Ind") && below.some((word) => word?.deprel === "nmod");
  return tree.words[head]?.nounClass === "time" && !told;
}

/** "in secret", "at length": no noun that anything is done to. */
export function isAdverbial(tree: Tree, head: number, preposition: string): boolean {
  const bare = (tree.dependents[head] ?? []).every((at) => ["case", "punct"].includes(tree.words[at]?.deprel ?? ""));
  return bare && ADVERBIALS.has(`${preposition} ${lower(tree, head)}`);
}

const ADVERBIALS: ReadonlySet<string> = new Set(adverbials.map(({ words }) => words));

/** "In Corran, the council met": what stands before the verb sets the scene, unless a relative clause put it there. */
function isFronted({ tree, head: verb }: Frame, head: number): boolean {
  return head < verb && tree.words[head]?.head === verb;
}

function triple(
  frame: Frame,
  subject: Participant,
  object: Participant,
  given: { readonly phrase?: string; readonly preposition: string },
): Omit<Triple, "frame" | "rule"> {
  const verb = given.phrase ?? frame.phrase;
  const { preposition } = given;
  return {
    subject,
    object,
    verb,
    preposition,
    noun: "",
    // "advised the firm": the preposition that tells who is advised is no word of the text.
    phrase: preposition === "" || frame.tree.words[object.head]?.deprel === "iobj" ? verb : `${verb} ${preposition}`,
    words: [frame.head, ...casesOf(frame.tree, object.head, frame.head)],
    rest: others(frame, subject, object),
  };
}

function pushed(
  frame: Frame,
  subject: Participant,
  through: Participant,
  object: Participant,
): Omit<Triple, "frame" | "rule"> {
  // "paid $2 million to the firm": a sign is no word of the relation.
  const noun = frame.tree.words[through.head]?.upos === "SYM" ? "" : lemma(frame.tree, through.head);
  return {
    subject,
    object,
    verb: frame.phrase,
    noun,
    preposition: object.preposition,
    phrase: [
      frame.phrase,
      object.preposition === "of" ? countOf(frame.tree, through.head) : "",
      noun,
      object.preposition,
    ]
      .filter((word) => word !== "")
      .join(" "),
    words: [frame.head, through.head],
    rest: others(frame, subject, object).filter(({ head }) => head !== through.head),
  };
}

/** The number before a noun: "8" in "owns 8 percent of the firm". */
function countOf(tree: Tree, noun: number): string {
  const number = (tree.dependents[noun] ?? []).find((at) => tree.words[at]?.deprel === "nummod");
  return number === undefined ? "" : (tree.sentence.tokens[number]?.text ?? "");
}

const others = (frame: Frame, subject: Participant, object: Participant): readonly Participant[] =>
  frame.others.filter(({ head }) => head !== subject.head && head !== object.head);

/** The preposition's words where they follow the verb directly. */
function casesOf(tree: Tree, head: number, verb: number): readonly number[] {
  return (tree.dependents[head] ?? []).filter((at) => tree.words[at]?.deprel === "case" && at === verb + 1);
}

/** The phrases that hang on a noun by a preposition, its members' too. */
function modifiersOf(tree: Tree, noun: number, around: boolean = false): readonly Participant[] {
  return conjuncts(tree, noun)
    .slice(0, 1)
    .flatMap((head) => tree.dependents[head] ?? [])
    .filter(
      (at) =>
        universal(tree.words[at]?.deprel ?? "") === "nmod" &&
        prepositionOf(tree, at) !== "" &&
        (around || !aroundPrepositions.has(prepositionOf(tree, at))),
    )
    .map((at) => participant(at, prepositionOf(tree, at)));
}
