import type { LineClass } from "../graph/view.ts";
import { defaultBase, irisAt } from "../rdf/iris.ts";
import { layoutAt } from "../rdf/layout.ts";
import { formatTerm } from "../rdf/lines.ts";
import { individual, ngr, prefixes } from "../rdf/vocabulary.ts";
import type { Criteria, Grouping, Meant } from "./criteria.ts";
import { wordsSource } from "./match.ts";

/** What to make of the statements that are found. */
export interface SparqlOptions {
  /** Counts them by this, in rows of `?key` and `?count`, in place of telling each. */
  readonly grouping?: Grouping | undefined;
  /** No more rows than this. */
  readonly limit?: number;
  /** That with which the graph was encoded. */
  readonly base?: string;
}

/**
 * The SPARQL 1.2 query that finds the same statements in the RDF of the graph: rows of `?statement`, `?subject`, `?relation`,
 * `?object` and `?class`, by article and place. Names stand in it as the entities that are meant.
 */
export function sparqlOf(criteria: Criteria, meant: Meant, options: SparqlOptions = {}): string {
  const { grouping, limit = Number.POSITIVE_INFINITY, base = defaultBase } = options;
  const { relation, phrase, class: name, article } = criteria;
  const lines = [
    ...endsOf(criteria, meant, base),
    ...(relation === undefined ? [] : [`VALUES ?relation { ${formatTerm(ngr[relation])} }`]),
    "?statement rdf:reifies <<( ?subject ?relation ?object )>> .",
    ...(phrase === undefined ? [] : [`?statement ng:phrase ${quoted(phrase)} .`]),
    ...standOf(criteria, meant, base),
    ...timeOf(criteria),
    ...wordsOf(criteria),
    ...(article === undefined ? [] : [`FILTER(?article = ${formatTerm(irisAt(base).article(article))})`]),
    ...(grouping !== undefined && grouping !== "class" && name === undefined
      ? []
      : [`BIND(${classExpression} AS ?class)`]),
    ...(name === undefined ? [] : [`FILTER(?class = ${quoted(name)})`]),
    ...(grouping === undefined ? [] : [keysFor(base)[grouping]]),
  ];
  const body = lines.map((line) => `    ${line}\n`).join("");
  const [selection, order] = grouping === undefined ? eachOfThem : counted;
  const end = Number.isFinite(limit) ? `LIMIT ${limit}\n` : "";
  const text = `SELECT ${selection} WHERE {\n  GRAPH ?article {\n${body}  }\n}\n${order}\n${end}`;
  return prefixesFor(text) + text;
}

/** What is selected, and in which order. The ids of an article's statements end in numbers: the longer is the later. */
const eachOfThem = [
  "DISTINCT ?article ?statement ?subject ?relation ?object ?class",
  "ORDER BY STR(?article) STRLEN(STR(?statement)) STR(?statement)",
] as const;

const counted = [
  "?key (COUNT(DISTINCT ?statement) AS ?count)",
  "GROUP BY ?key ORDER BY DESC(?count) STR(?key)",
] as const;

/** The line that binds the key of each group; statements without one are left out. */
function keysFor(base: string): Readonly<Record<Grouping, string>> {
  const within = (variable: string, namespace: string): string =>
    `FILTER(STRSTARTS(STR(${variable}), ${quoted(namespace)})) BIND(${variable} AS ?key)`;
  return {
    subject: "BIND(?subject AS ?key)",
    relation: within("?relation", layoutAt(base).prefixes.ngr ?? ""),
    object: `FILTER(isIRI(?object)) ${within("?object", layoutAt(base).prefixes.ent ?? "")}`,
    source: "?statement ng:attribution/prov:agent ?key .",
    class: "BIND(?class AS ?key)",
    month: "?statement time:hasTime/time:hasBeginning/time:inXSDDate ?day . BIND(SUBSTR(STR(?day), 1, 7) AS ?key)",
    article: "BIND(?article AS ?key)",
  };
}

/** The query with a `PREFIX` for each namespace of our graphs that it uses and does not declare; its lines stay where they are. */
export function withPrefixes(query: string, base: string = defaultBase): string {
  const missing = Object.entries(layoutAt(base).prefixes).filter(
    ([prefix]) =>
      new RegExp(`(?<![\\w-])${prefix}:`).test(query) && !new RegExp(`\\bPREFIX\\s+${prefix}:`, "i").test(query),
  );
  return missing.map(([prefix, namespace]) => `PREFIX ${prefix}: <${namespace}> `).join("") + query;
}

function endsOf({ anyDirection }: Criteria, { subject, object }: Meant, base: string): readonly string[] {
  const ends = (first: string, second: string): string =>
    [valuesOf(first, subject, base), valuesOf(second, object, base)].filter((line) => line !== "").join(" ");
  if (subject === undefined && object === undefined) return [];
  if (anyDirection !== true) return [ends("?subject", "?object")];
  return [`{ ${ends("?subject", "?object")} } UNION { ${ends("?object", "?subject")} }`];
}

function valuesOf(variable: string, ids: readonly string[] | undefined, base: string): string {
  if (ids === undefined) return "";
  const iris = irisAt(base);
  return `VALUES ${variable} { ${ids.map((id) => formatTerm(iris.entity(id))).join(" ")} }`;
}

function standOf({ polarity, certainty }: Criteria, { saidBy }: Meant, base: string): readonly string[] {
  if (polarity === undefined && certainty === undefined && saidBy === undefined) return [];
  const says = saidBy === undefined ? "" : `${valuesOf("?source", saidBy, base)} ?stand prov:agent ?source . `;
  const is = (property: string, value: string | undefined): string =>
    value === undefined ? "" : `?stand ng:${property} ${formatTerm(individual(value))} . `;
  const stands = is("polarity", polarity) + is("certainty", certainty);
  return [`FILTER EXISTS { ?statement ng:attribution ?stand . ${says}${stands}}`];
}

function timeOf({ since, until }: Criteria): readonly string[] {
  const bound = (end: string, comparison: string, day: string | undefined): readonly string[] =>
    day === undefined
      ? []
      : [
          `?statement time:hasTime/time:${end}/time:inXSDDate ?${end} .`,
          `FILTER(?${end} ${comparison} "${day}"^^xsd:date)`,
        ];
  return [...bound("hasEnd", ">=", since), ...bound("hasBeginning", "<=", until)];
}

function wordsOf({ text }: Criteria): readonly string[] {
  if (text === undefined) return [];
  const regex = `REGEX(?words, ${quoted(wordsSource(text))}, "i")`;
  return [`FILTER EXISTS { ?statement ng:attribution/ng:evidence/nif:anchorOf ?words . FILTER(${regex}) }`];
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

/** `lineClassOf` in SPARQL: the first class that fits. */
const classExpression = ((): string => {
  const some = (rest: string): string => `EXISTS { ?statement ng:attribution ?x . ${rest} }`;
  const own = "?x prov:agent ?article .";
  const isTrue = "EXISTS { ?statement ng:candidate true }";
  const vouched = some(
    `${own} ?x ng:polarity ng:Positive ; ng:certainty ng:Certain ; ng:tense ?t . FILTER(?t != ng:Future)`,
  );
  const asserted = `(!${isTrue} && ${vouched} && !${some("?x ng:polarity ng:Negative .")})`;
  const rows: readonly (readonly [string, LineClass])[] = [
    [
      `!${some("?x ng:polarity ng:Positive .")} || (${some(own)} && !${some(`${own} ?x ng:polarity ng:Positive .`)})`,
      "denied",
    ],
    [some("?x ng:polarity ng:Negative ."), "disputed"],
    [`!${some("?x ng:tense ?t . FILTER(?t != ng:Future)")}`, "planned"],
    [`!${some("?x ng:certainty ?c . FILTER(?c IN (ng:Certain, ng:Probable))")}`, "hedged"],
    [`!${asserted} && ${some("?x prov:agent ?s . FILTER(?s != ?article)")}`, "reported"],
    [asserted, "asserted"],
    [isTrue, "candidate"],
  ];
  return rows.reduceRight((rest, [test, name]) => `IF(${test}, "${name}", ${rest})`, '"hedged"');
})();

function prefixesFor(text: string): string {
  return Object.entries(prefixes)
    .filter(([prefix]) => text.includes(`${prefix}:`))
    .map(([prefix, namespace]) => `PREFIX ${prefix}: <${namespace}>\n`)
    .join("");
}
