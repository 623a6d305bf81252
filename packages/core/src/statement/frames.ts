import { causatives } from "../lexicon/generated/causatives.ts";
import { means } from "../lexicon/generated/means.ts";
import { namingVerbs } from "../lexicon/generated/naming-verbs.ts";
import { type Argument, argument, type Clause } from "../syntax/clause.ts";
import { predicateLemma } from "../syntax/clauses.ts";
import { lemma, lower } from "../syntax/phrases.ts";
import type { Tree } from "../syntax/tree.ts";
import { cuesOf, effectOf } from "./cues.ts";
import { type Frame, type Participant, participant } from "./frame.ts";
import { opensCleft } from "./relatives.ts";
import type { FrameRule } from "./rule-words.ts";

/** A rule that reads a clause as a frame, with a sentence to which it applies and the frame in one line. */
export interface ClauseRule {
  readonly name: FrameRule;
  readonly example: string;
  readonly gives: string;
  readonly read: (
    tree: Tree,
    clause: Clause,
  ) => Pick<Frame, "lemma" | "phrase" | "subject" | "object" | "others"> | null;
}

/** The rules, the first that applies wins. */
export const clauseRules: readonly ClauseRule[] = [
  {
    name: "passive-agent",
    example: "The bill was rejected by the council in June.",
    gives: "the council -reject-> The bill in June",
    read: (tree, clause) => {
      const agent = agentOf(tree, clause);
      if (clause.kind !== "verb" || clause.voice !== "passive" || agent === undefined) return null;
      return verbal(tree, clause, of(agent, ""), surfaceSubject(tree, clause), [agent]);
    },
  },
  {
    name: "passive",
    example: "Two clerks were arrested in Corran on Friday.",
    gives: "_ -arrest-> Two clerks in Corran on Friday",
    read: (tree, clause) =>
      clause.kind === "verb" && clause.voice === "passive"
        ? verbal(tree, clause, null, surfaceSubject(tree, clause), [])
        : null,
  },
  {
    name: "active",
    example: "The council rejected the bill in June.",
    gives: "The council -reject-> the bill in June",
    read: (tree, clause) => {
      const object = argument(clause, "object");
      if (clause.kind !== "verb" || object === undefined) return null;
      if (showsDoing(tree, clause, object) || onlyMakesDo(tree, clause)) return null;
      return verbal(tree, clause, surfaceSubject(tree, clause), of(object, ""), [object]);
    },
  },
  {
    name: "intransitive",
    example: "The council met in Corran on Friday.",
    gives: "The council -meet-> _ in Corran on Friday",
    read: (tree, clause) =>
      clause.kind === "verb" && !isElliptic(tree, clause)
        ? verbal(tree, clause, surfaceSubject(tree, clause), null, [])
        : null,
  },
  {
    name: "copula-noun",
    example: "Norhaven is a member of the customs union.",
    gives: "Norhaven -be-> a member of the customs union",
    read: (tree, clause) => {
      const complement = clause.arguments.find(({ role, head }) => role === "complement" && head === clause.head);
      if (complement === undefined) return null;
      const object = participant(complement.head, complement.preposition, true);
      return {
        lemma: "be",
        phrase: "be",
        subject: surfaceSubject(tree, clause),
        object,
        others: rest(tree, clause, [complement]),
      };
    },
  },
  {
    name: "copula-adjective",
    example: "Norhaven is wary of the customs union.",
    gives: "Norhaven -be wary-> _ of the customs union",
    read: (tree, clause) => {
      if (clause.kind !== "copula") return null;
      const words = `be ${lower(tree, clause.head)}`;
      // "more common than"
      const degree = clause.adverbs.map((at) => lower(tree, at)).find((word) => COMPARING.has(word));
      // "contracts worth two million euros"
      const object = argument(clause, "object");
      return {
        lemma: words,
        phrase: degree === undefined ? words : `be ${degree} ${lower(tree, clause.head)}`,
        subject: surfaceSubject(tree, clause),
        object: object === undefined ? null : of(object, ""),
        others: rest(tree, clause, object === undefined ? [] : [object]),
      };
    },
  },
];

/** Without these the adjective behind them says something else. */
const COMPARING: ReadonlySet<string> = new Set(["more", "less", "most", "least"]);

/** The frame of each clause that has one. */
export function clauseFrames(tree: Tree, clauses: readonly Clause[]): readonly Frame[] {
  return clauses.flatMap((clause) => frameOf(tree, clause) ?? elided(tree, clauses, clause) ?? []);
}

function frameOf(tree: Tree, clause: Clause): Frame | undefined {
  if ([doesThat, onlyNames, onlyPoints, onlySays, putsIt].some((tellsNothing) => tellsNothing(tree, clause)))
    return undefined;
  for (const rule of clauseRules) {
    const read = rule.read(tree, clause);
    if (read === null) continue;
    const { head, voice, index } = clause;
    const shape = { tree, host: index, predicated: true, head, voice, collective: false, relation: null } as const;
    return { rule: rule.name, ...shape, ...read };
  }
  return undefined;
}

/** "Norhaven signed the treaty, but Brelland did not": what the auxiliary stands for, told of its own subject. */
function elided(tree: Tree, clauses: readonly Clause[], clause: Clause): Frame | undefined {
  const above = clauses[clause.parent];
  const subject = argument(clause, "subject");
  const stands = tree.words[clause.head]?.upos === "AUX" && isElliptic(tree, clause);
  if (!stands || above === undefined || subject === undefined || subject.borrowed) return undefined;
  const meant = frameOf(tree, above);
  if (meant === undefined || meant.subject === null || meant.voice === "passive") return undefined;
  return { ...meant, host: clause.index, subject: of(subject, "") };
}

/** "Norhaven wants to talk, while Brelland doesn't": the verb stands for another one and tells nothing by itself. */
function isElliptic(tree: Tree, clause: Clause): boolean {
  return lemma(tree, clause.head) === "do" && argument(clause, "object", "complement") === undefined;
}

/** "Records show the firm shipping drills": what is shown is the doing, not the firm. */
function showsDoing(tree: Tree, clause: Clause, { head }: Argument): boolean {
  const shows =
    cuesOf(tree, clause).some(({ act }) => act === "report") || effectOf(tree, clause)?.certainty === "certain";
  return (
    shows &&
    (tree.dependents[clause.head] ?? []).some(
      (at) =>
        at > head &&
        tree.words[at]?.upos === "VERB" &&
        ["ccomp", "xcomp", "advcl"].includes(tree.words[at]?.deprel ?? "") &&
        tree.words[at]?.feats.VerbForm !== "Fin" &&
        !(tree.dependents[at] ?? []).some((below) => ["mark", "nsubj"].includes(tree.words[below]?.deprel ?? "")),
    )
  );
}

/**
 * "The bill lets the firm fish": nothing is done to the firm but that it may fish; nor where the firm is only believed to fish.
 */
function onlyMakesDo(tree: Tree, clause: Clause): boolean {
  const { head, voice } = clause;
  const cues = cuesOf(tree, clause);
  const thinks =
    cues.some(({ act, content }) => content === "that" && (act === "say" || act === "expect")) &&
    !cues.some(({ content }) => content === "to");
  return (
    voice === "active" &&
    (thinks || CAUSATIVES.has(lemma(tree, head))) &&
    (tree.dependents[head] ?? []).some(
      (at) => at > head && tree.words[at]?.upos === "VERB" && ["xcomp", "ccomp"].includes(tree.words[at]?.deprel ?? ""),
    )
  );
}

const CAUSATIVES: ReadonlySet<string> = new Set(causatives.map((row) => row.lemma));

/** "what he calls the cartel": a name is given, and nobody is called. */
function onlyNames(tree: Tree, { link, anchor, head }: Clause): boolean {
  return link === "relative" && lower(tree, anchor) === "what" && NAMING.has(lemma(tree, head));
}

const NAMING: ReadonlySet<string> = new Set(namingVerbs.map((row) => row.lemma));

/** "a question that she said it was for others to answer": the question is no word of hers, but what others answer. */
function onlySays(tree: Tree, clause: Clause): boolean {
  const object = argument(clause, "object");
  return (
    clause.link === "relative" &&
    object?.head === clause.anchor &&
    cuesOf(tree, clause).some(({ content }) => content === "that") &&
    (tree.dependents[clause.head] ?? []).some((at) => at > clause.head && tree.words[at]?.deprel === "ccomp")
  );
}

/** "as the ministry puts it": how something is worded. */
function putsIt(tree: Tree, clause: Clause): boolean {
  const object = (tree.dependents[clause.head] ?? []).find((at) => tree.words[at]?.deprel === "obj");
  return clause.marker === "as" && object !== undefined && lower(tree, object) === "it" && object === clause.head + 1;
}

/** "It will be the crews who pay": they pay, and "it" is nothing that they are. */
function onlyPoints(tree: Tree, clause: Clause): boolean {
  const below = (tree.dependents[clause.head] ?? []).map((at) => tree.words[at]);
  return (
    opensCleft(tree, clause) &&
    below.some((word) => word?.deprel === "acl:relcl") &&
    below.some((word) => word?.feats.Definite === "Def")
  );
}

/** "asked her to resign, which she refused to do": what is done is to resign. */
function doesThat(tree: Tree, { head }: Clause): boolean {
  return (
    lemma(tree, head) === "do" &&
    (tree.dependents[head] ?? []).some((at) => lower(tree, at) === "which" && lower(tree, at - 1) === ",")
  );
}

const of = ({ head }: Argument, preposition: string): Participant => participant(head, preposition);

function verbal(
  tree: Tree,
  clause: Clause,
  subject: Participant | null,
  object: Participant | null,
  used: readonly Argument[],
): ReturnType<ClauseRule["read"]> {
  const words = predicateLemma(tree, clause);
  return { lemma: words, phrase: words, subject, object, others: rest(tree, clause, used) };
}

function surfaceSubject(tree: Tree, clause: Clause): Participant | null {
  const found = argument(clause, "subject");
  return found === undefined || clause.expletive || isEmpty(tree, found.head) ? null : of(found, "");
}

/** A relative or interrogative pronoun that no noun replaced names nothing; nor does "there". */
function isEmpty(tree: Tree, head: number): boolean {
  return ["Rel", "Int"].includes(tree.words[head]?.feats.PronType ?? "") || lower(tree, head) === "there";
}

/** The by-phrase that names who does it: no time ("by Friday"), no way ("by mail") unless the parser says so. */
function agentOf(tree: Tree, clause: Clause): Argument | undefined {
  return (
    clause.arguments.find(
      ({ head, preposition }) =>
        preposition === "by" &&
        !isMeans(tree, head) &&
        (tree.words[head]?.deprel === "obl:agent" ||
          ["person", "organization", "animal"].includes(tree.words[head]?.nounClass ?? "") ||
          tree.words[head]?.upos === "PROPN"),
    ) ??
    clause.arguments.find(
      ({ head, preposition }) => preposition === "by" && !isMeans(tree, head) && tree.words[head]?.nounClass !== "time",
    )
  );
}

/** "by mail": the bare noun tells how it was done; so does one with numbers, "by a vote of 17 to 3". */
function isMeans(tree: Tree, head: number): boolean {
  const below = tree.dependents[head] ?? [];
  const bare = !below.some((at) => ["det", "amod", "nmod:poss"].includes(tree.words[at]?.deprel ?? ""));
  const counted = below.some((at) => tree.words[at]?.deprel === "nmod" && tree.words[at]?.upos === "NUM");
  return (bare || counted) && MEANS.has(lower(tree, head));
}

const MEANS: ReadonlySet<string> = new Set(means.map(({ noun }) => noun));

/** Everything but the subject, what is used already, and that with which it is compared: "more by the rain than by the wind". */
function rest(tree: Tree, clause: Clause, used: readonly Argument[]): readonly Participant[] {
  return clause.arguments
    .filter(
      (found) =>
        found.role !== "subject" &&
        !used.includes(found) &&
        !/^than ./.test(found.preposition) &&
        !isEmpty(tree, found.head) &&
        tree.words[found.head]?.upos !== "ADP",
    )
    .map((found) => participant(found.head, found.role === "iobject" ? "to" : found.preposition))
    .sort((a, b) => a.head - b.head);
}
