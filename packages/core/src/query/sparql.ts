import type { LineClass } from "../graph/view.ts";
import { defaultBase, irisAt } from "../rdf/iris.ts";
import { layoutAt } from "../rdf/layout.ts";
import { formatTerm } from "../rdf/lines.ts";
import { ngr, prefixes } from "../rdf/vocabulary.ts";
import type { Criteria, Meant } from "./criteria.ts";
import { wordsSource } from "./match.ts";

/**
 * The SPARQL 1.2 query that finds the same statements in the RDF of the graph: rows of `?statement`, `?subject`, `?relation`,
 * `?object` and `?class`. Names stand in it as the entities that are meant; `base` is that with which the graph was encoded.
 */
export function sparqlOf(criteria: Criteria, meant: Meant, base: string = defaultBase): string {
  const iris = irisAt(base);
  const { relation, phrase, class: name, article } = criteria;
  const lines = [
    ...endsOf(criteria, meant, base),
    ...(relation === undefined ? [] : [`VALUES ?relation { ${formatTerm(ngr[relation])} }`]),
    "?statement rdf:reifies <<( ?subject ?relation ?object )>> .",
    ...(phrase === undefined ? [] : [`?statement ng:phrase ${quoted(phrase)} .`]),
    ...standOf(criteria, meant, base),
    ...timeOf(criteria),
    ...wordsOf(criteria),
    ...(article === undefined ? [] : [`FILTER(?article = ${formatTerm(iris.article(article))})`]),
    `BIND(${classExpression} AS ?class)`,
    ...(name === undefined ? [] : [`FILTER(?class = ${quoted(name)})`]),
  ];
  const body = lines.map((line) => `    ${line}\n`).join("");
  const text = `SELECT DISTINCT ?statement ?subject ?relation ?object ?class WHERE {\n  GRAPH ?article {\n${body}  }\n}\n`;
  return prefixesFor(text) + text;
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

function standOf({ polarity }: Criteria, { saidBy }: Meant, base: string): readonly string[] {
  if (polarity === undefined && saidBy === undefined) return [];
  const says = saidBy === undefined ? "" : `${valuesOf("?source", saidBy, base)} ?stand prov:agent ?source . `;
  const stands =
    polarity === undefined ? "" : `?stand ng:polarity ng:${polarity === "positive" ? "Positive" : "Negative"} .`;
  return [`FILTER EXISTS { ?statement ng:attribution ?stand . ${says}${stands} }`];
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
