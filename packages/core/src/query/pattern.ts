import { QueryError } from "../errors.ts";
import { lineClasses } from "../graph/line-class.ts";
import { relations } from "../lexicon/relations.ts";
import type { Certainty } from "../statement/statement.ts";
import type { Criteria } from "./criteria.ts";

/**
 * Reads a pattern: "Xi -visits-> ?, said by Kremlin, since 2023-03-01".
 *
 * A pattern is a subject, an arrow and an object, then filters after commas. `?` stands for anybody or anything. The arrow
 * `-visits->` names a relation, `-"play role in"->` the words of one, `-?->` any; `-not visits->` wants that some source says
 * it is not so; `--` is any relation in any direction. What holds a comma, an arrow or a quotation mark stands in quotation
 * marks. A fault is a `QueryError` at its place.
 */
export function parsePattern(pattern: string): Criteria {
  const parts = partsOf(pattern);
  const [head, ...rest] = parts as [Part, ...Part[]];
  return Object.assign(parseHead(head), ...rest.map(parseFilter));
}

/** How surely a source may speak. */
const certainties: readonly Certainty[] = ["certain", "probable", "possible", "hypothetical"];

/** The patterns and filters, for help texts. */
export const patternHelp: string = `? -visits-> Russia         who visits Russia
Xi -?-> ?                 all that Xi does; Xi -- ? also what is done to him
? -"play role in"-> ?     by the words of the text
? -not visits-> ?         some source says that it is not so

Filters, each after a comma: said by NAME; ${certainties.join(", ")};
${[...new Set(lineClasses.map((row) => row.class))].join(", ")};
since DAY, until DAY (of what is said); in ARTICLE; with "WORDS" (in the sentence)`;

interface Part {
  readonly text: string;
  /** Where it begins in the pattern. */
  readonly at: number;
}

/** Splits at the commas outside of quotation marks. */
function partsOf(pattern: string): readonly Part[] {
  const open = /^(?:[^"]|"[^"]*")*(")[^"]*$/d.exec(pattern)?.indices?.[1]?.[0];
  if (open !== undefined) throw new QueryError("Cannot read the pattern: a quotation mark is not closed", open);
  return [...pattern.matchAll(/(?:"[^"]*"|[^,"])+|(?<=,)(?=,|$)|^$/g)].map(({ 0: text, index }) => {
    const inner = text.trimStart();
    return { text: inner.trimEnd(), at: index + text.length - inner.length };
  });
}

const arrow = /^("[^"]*"|[^"]*?)\s+(?:-(not\s+)?(\?|"[^"]*"|[A-Za-z]+)->|--)\s+(.*)$/ds;

function parseHead({ text, at }: Part): Criteria {
  const match = arrow.exec(text);
  if (match === null) {
    throw new QueryError(`Cannot read the pattern \`${text}\`: it needs an arrow, as in \`Xi -visits-> ?\``, at);
  }
  const [, subject = "", negated, relation, object = ""] = match;
  const place = (group: number): number => at + (match.indices?.[group]?.[0] ?? 0);
  return {
    ...parseEnd("subject", subject, place(1)),
    ...(relation === undefined ? { anyDirection: true } : parseRelation(relation, place(3))),
    ...(negated === undefined ? {} : { polarity: "negative" }),
    ...parseEnd("object", object, place(4)),
  };
}

function parseEnd(role: "subject" | "object", text: string, at: number): Criteria {
  if (text === "") throw new QueryError(`Cannot read the pattern: it has no ${role}; \`?\` stands for any`, at);
  return text === "?" ? {} : { [role]: unquoted(text, at) };
}

function parseRelation(text: string, at: number): Criteria {
  if (text === "?") return {};
  if (text.startsWith('"')) return { phrase: unquoted(text, at) };
  const found = relations.find(({ id }) => id.toLowerCase() === text.toLowerCase());
  if (found !== undefined) return { relation: found.id };
  throw new QueryError(`Cannot find the relation \`${text}\`: write -"${text}"-> for the words of the text`, at);
}

function parseFilter({ text, at }: Part): Criteria {
  for (const { form, read } of filters) {
    const match = form.exec(text);
    if (match !== null) return read(match[1] ?? "", at);
  }
  throw new QueryError(`Cannot read the filter \`${text}\`: there is none of that form`, at);
}

const filters: readonly { readonly form: RegExp; readonly read: (value: string, at: number) => Criteria }[] = [
  { form: /^said\s+by\s+(.+)$/s, read: (name, at) => ({ saidBy: unquoted(name, at) }) },
  { form: /^since\s+(.+)$/, read: (day, at) => ({ since: dayOf(day, at) }) },
  { form: /^until\s+(.+)$/, read: (day, at) => ({ until: dayOf(day, at) }) },
  { form: /^in\s+(.+)$/s, read: (article, at) => ({ article: unquoted(article, at) }) },
  { form: /^with\s+(.+)$/s, read: (text, at) => ({ text: unquoted(text, at) }) },
  ...certainties.map((name) => ({ form: new RegExp(`^${name}$`), read: (): Criteria => ({ certainty: name }) })),
  ...[...new Set(lineClasses.map((row) => row.class))].map((name) => ({
    form: new RegExp(`^${name}$`),
    read: (): Criteria => ({ class: name }),
  })),
];

function unquoted(text: string, at: number): string {
  const inner = /^"([^"]*)"$/.exec(text)?.[1] ?? text;
  if (inner.trim() === "" || inner.includes('"')) {
    throw new QueryError(`Cannot read \`${text}\`: quotation marks stand around all of it or nowhere`, at);
  }
  return inner.trim();
}

function dayOf(text: string, at: number): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  if (!isDay) throw new QueryError(`Cannot read the day \`${text}\`: it must be YYYY-MM-DD`, at);
  return text;
}
