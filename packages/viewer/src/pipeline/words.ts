import {
  type ActorFamily,
  type Attribution,
  type Edge,
  isObjectless,
  type LineClass,
  type Tone,
} from "@newsgraph/core";
import { type LineLabel, verbIn } from "./verbs.ts";
import { actorOf, edgeOf, type ViewEdge, type ViewIndex } from "./view-index.ts";

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

/** What stands on an edge's line. */
export function lineLabel({ edgeAt, labels, labelAt }: ViewIndex, { id }: Pick<Edge, "id">): LineLabel {
  return labels[labelAt[edgeAt.get(id) ?? -1] ?? -1] ?? NO_WORDS;
}

const NO_WORDS: LineLabel = { before: "", not: "", after: "" };

/** The verb of an edge in words, without the marks of the canvas. */
export function verbOf(index: ViewIndex, edge: Pick<Edge, "id">): string {
  return verbIn(lineLabel(index, edge));
}

/** The object of an edge in words; for an edge about an edge, that edge as a clause; empty where it needs none. */
export function objectWords(index: ViewIndex, { object }: Pick<Edge, "object">): string {
  if ("entity" in object) return actorOf(index, object.entity)?.label ?? object.entity;
  if ("literal" in object) return isObjectless(object) ? "" : object.literal;
  const edge = edgeOf(index, object.edge);
  return edge === undefined ? "a statement" : `that ${edgeWords(index, edge)}`;
}

/** "Ilse Marrant will visit Karsovia", "Ilse Marrant resigns". */
export function edgeWords(index: ViewIndex, edge: ViewEdge): string {
  const subject = actorOf(index, edge.subject)?.label ?? edge.subject;
  return `${subject} ${predicateWords(index, edge)}`;
}

/** "will visit Karsovia": what is said of the subject. */
export function predicateWords(index: ViewIndex, edge: ViewEdge): string {
  return [verbOf(index, edge), objectWords(index, edge)].filter((words) => words !== "").join(" ");
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
