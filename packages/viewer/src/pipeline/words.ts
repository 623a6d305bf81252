import {
  type ActorFamily,
  type Attribution,
  type Edge,
  isObjectless,
  type LineClass,
  type Tone,
} from "@newsgraph/core";
import { actorOf, edgeOf, statementsOf, type ViewIndex } from "./view-index.ts";

/** The words of a line on the canvas; `not` is set in bold. */
export interface LineLabel {
  readonly before: string;
  readonly not: string;
  readonly after: string;
}

export const FAMILY_WORDS: Readonly<Record<ActorFamily, readonly [one: string, many: string]>> = {
  person: ["person", "People"],
  organization: ["organization", "Organizations and groups"],
  place: ["place", "States and places"],
  event: ["event", "Events"],
  work: ["plan or paper", "Plans and papers"],
  other: ["other", "Other"],
};

export const CLASS_WORDS: Readonly<Record<LineClass, string>> = {
  asserted: "stated as a fact",
  reported: "reported by a source",
  planned: "planned",
  hedged: "possible",
  disputed: "disputed",
  denied: "denied or negated",
  candidate: "uncertain reading",
};

export const TONE_WORDS: Readonly<Record<Tone, string>> = {
  cooperative: "cooperation",
  conflictual: "conflict",
  neutral: "neutral",
};

/** In the order in which a reader meets them. */
export const CLASSES: readonly LineClass[] = [
  "asserted",
  "reported",
  "planned",
  "hedged",
  "disputed",
  "denied",
  "candidate",
];
export const FAMILIES: readonly ActorFamily[] = ["person", "organization", "place", "event", "work", "other"];
export const TONES: readonly Tone[] = ["cooperative", "conflictual", "neutral"];

/**
 * What stands on an edge's line, in the headline's present: the relation's label, or else the phrase of the text, with
 * what its class adds.
 */
export function lineLabel(index: ViewIndex, edge: Edge): LineLabel {
  const label = verbLabel(index.relations.get(edge.relation ?? "")?.label);
  const verb = label ?? thirdPerson(edge.phrase);
  const stem = label === undefined ? edge.phrase : baseForm(label);
  switch (edge.class) {
    case "denied":
      return negated(stem, tenseOf(index, edge));
    case "planned":
      return plain(`will ${stem}`);
    case "hedged":
      return plain(`may ${stem}`);
    case "disputed":
      return plain(`⇄ ${verb}`);
    case "reported":
      return plain(`“ ${verb}`);
    case "asserted":
    case "candidate":
      return plain(verb);
  }
}

/** Labels of relations that hold are nouns and participles: "head of", "related to". */
function verbLabel(label: string | undefined): string | undefined {
  return label === undefined || /^\S+s(?: |$)/.test(label) ? label : `is ${label}`;
}

/** The label as one string. */
export function labelText({ before, not, after }: LineLabel): string {
  return before + not + after;
}

/** The verb of a statement in the words of its edge, without the marks of the canvas. */
export function verbOf(index: ViewIndex, edge: Edge): string {
  return labelText(lineLabel(index, edge)).replace(/^[“⇄] /, "");
}

/** The object of an edge in words; for an edge about an edge, that edge as a clause; empty where it needs none. */
export function objectWords(index: ViewIndex, { object }: Pick<Edge, "object">): string {
  if ("entity" in object) return actorOf(index, object.entity)?.label ?? object.entity;
  if ("literal" in object) return isObjectless(object) ? "" : object.literal;
  const edge = edgeOf(index, object.edge);
  return edge === undefined ? "a statement" : `that ${edgeWords(index, edge)}`;
}

/** "Ilse Marrant will visit Karsovia", "Ilse Marrant resigns". */
export function edgeWords(index: ViewIndex, edge: Edge): string {
  const subject = actorOf(index, edge.subject)?.label ?? edge.subject;
  return `${subject} ${predicateWords(index, edge)}`;
}

/** "will visit Karsovia": what is said of the subject. */
export function predicateWords(index: ViewIndex, edge: Edge): string {
  return [verbOf(index, edge), objectWords(index, edge)].filter((words) => words !== "").join(" ");
}

/** The third person of a phrase in the base form: "criticize" → "criticizes", "have talks with" → "has talks with". */
export function thirdPerson(phrase: string): string {
  return withFirst(phrase, (verb) => {
    const irregular = IRREGULAR.find(([base]) => base === verb)?.[1];
    if (irregular !== undefined || !/^[a-z]+$/.test(verb)) return irregular ?? verb;
    if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
    return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
  });
}

/** The other way round: "is allied with" → "be allied with", "supplies arms to" → "supply arms to". */
export function baseForm(label: string): string {
  return withFirst(label, (verb) => {
    const irregular = IRREGULAR.find(([, third]) => third === verb)?.[0];
    if (irregular !== undefined) return irregular;
    if (verb.endsWith("ies")) return `${verb.slice(0, -3)}y`;
    return verb.replace(/(ss|x|zz|ch|sh|o)es$/, "$1").replace(/([^s])s$/, "$1");
  });
}

const IRREGULAR: readonly (readonly [base: string, third: string])[] = [
  ["be", "is"],
  ["have", "has"],
];

function withFirst(words: string, change: (first: string) => string): string {
  const [first = "", ...rest] = words.split(" ");
  return [change(first), ...rest].join(" ");
}

/** How firmly a source stands behind a statement, in a word or two. */
export function certaintyWords({ certainty, polarity, basis }: Attribution): string {
  const words = {
    certain: "stated as certain",
    probable: "probable",
    possible: "possible",
    hypothetical: "hypothetical",
  }[certainty];
  return `${polarity === "negative" ? "said not to be so" : words}${basis === "inferred" ? ", inferred" : ""}`;
}

function plain(text: string): LineLabel {
  return { before: text, not: "", after: "" };
}

function negated(stem: string, tense: Attribution["tense"]): LineLabel {
  if (tense !== "future" && (stem === "be" || stem.startsWith("be "))) {
    return { before: tense === "past" ? "was " : "is ", not: "not", after: stem.slice("be".length) };
  }
  return { before: `${{ past: "did", present: "does", future: "will" }[tense]} `, not: "not", after: ` ${stem}` };
}

function tenseOf(index: ViewIndex, edge: Edge): Attribution["tense"] {
  const tenses = statementsOf(index, edge).flatMap(({ attributions }) => attributions.map(({ tense }) => tense));
  return tenses.find((tense) => tense !== "past") ?? "past";
}
