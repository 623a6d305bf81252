import type { Attribution, Edge } from "@newsgraph/core";

/** The words of a line on the canvas; `not` is set in bold. */
export interface LineLabel {
  readonly before: string;
  readonly not: string;
  readonly after: string;
}

/** What the words of a line follow from. */
export interface Told extends Pick<Edge, "class" | "phrase"> {
  /** The label of its relation, where it has one. */
  readonly relation: string | undefined;
  readonly tense: Attribution["tense"];
}

/** The words of a line, in the headline's present: the relation's label, or else the phrase of the text, with what its class adds. */
export function labelFor({ class: kind, phrase, relation, tense }: Told): LineLabel {
  const label = verbLabel(relation);
  const verb = label ?? thirdPerson(phrase);
  const stem = label === undefined ? phrase : baseForm(label);
  switch (kind) {
    case "denied":
      return negated(stem, tense);
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

/** The tense of an edge: the first of its attributions that is not about the past. */
export function tenseOf(attributions: readonly Pick<Attribution, "tense">[]): Attribution["tense"] {
  return attributions.find(({ tense }) => tense !== "past")?.tense ?? "past";
}

/** The label as one string. */
export function labelText({ before, not, after }: LineLabel): string {
  return before + not + after;
}

/** The verb of a statement in the words of its line, without the marks of the canvas. */
export function verbIn(label: LineLabel): string {
  return labelText(label).replace(/^[“⇄] /, "");
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

/** Labels of relations that hold are nouns and participles: "head of", "related to". */
function verbLabel(label: string | undefined): string | undefined {
  return label === undefined || /^\S+s(?: |$)/.test(label) ? label : `is ${label}`;
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
