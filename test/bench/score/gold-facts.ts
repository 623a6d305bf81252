import type { Attribution, Graph, GraphEntity, Statement } from "@newsgraph/core";
import { relation } from "../../../packages/core/src/lexicon/relations.ts";
import { verbWithForm } from "../../../packages/core/src/lexicon/verbs.ts";

/** A row of NAME.facts.tsv; data/gold/README.md tells what each column means. */
export interface Fact {
  readonly kind: "fact" | "trap";
  readonly weight: number;
  readonly subject: string;
  readonly relations: readonly string[];
  readonly object: string;
  readonly polarity: readonly string[];
  readonly certainty: readonly string[];
  readonly tense: readonly string[];
  readonly sources: readonly string[];
  readonly start: string;
  readonly end: string;
  readonly asserted: "yes" | "no" | "any";
}

/** Reads the table; a row with the wrong number of columns is a `RangeError`. */
export function readFacts(table: string): readonly Fact[] {
  return table
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => {
      const cells = line.split("\t");
      if (cells.length !== 12) throw new RangeError(`Cannot read \`${line}\`: ${cells.length} columns, not 12`);
      const [kind, weight, subject, relation, object, polarity, certainty, tense, sources, start, end, asserted] =
        cells as [
          Fact["kind"],
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          Fact["asserted"],
        ];
      return {
        kind,
        weight: Number(weight),
        subject,
        relations: relation.split("/"),
        object,
        polarity: polarity.split("/"),
        certainty: certainty.split("/"),
        tense: tense.split("/"),
        sources: sources.split(/[;/]/).map((source) => source.trim()),
        start,
        end,
        asserted,
      };
    });
}

/** What was found of the facts, as lines of a report; `verbose` lists what was missed. */
export function scoreFacts(facts: readonly Fact[], graph: Graph, verbose: boolean): readonly string[] {
  const wanted = facts.filter(({ kind }) => kind === "fact");
  const scored = wanted.map((fact) => ({ fact, found: bestMatch(fact, graph) }));
  const hits = scored.flatMap(({ fact, found }) => (found === undefined ? [] : [{ fact, ...found }]));
  const weightOf = (list: readonly { fact: Fact }[]): number => list.reduce((sum, { fact }) => sum + fact.weight, 0);
  const heavy = scored.filter(({ fact }) => fact.weight === 3);
  const reported = hits.filter(({ fact }) => !fact.sources.includes("article"));
  const own = scored.filter(({ fact }) => fact.sources.includes("article") && fact.asserted === "yes");
  const timed = hits.filter(({ fact }) => fact.start !== "");
  const wrong = hits.filter(({ fact, statement }) => fact.asserted === "no" && statement.asserted);
  const sprung = facts.filter(
    (fact) => fact.kind === "trap" && graph.statements.some((one) => one.asserted && matches(fact, one, graph)),
  );
  const lines = [
    row("recall, weighted", weightOf(hits), weightOf(scored)),
    row("recall of weight 3", heavy.filter(({ found }) => found !== undefined).length, heavy.length),
    row("polarity right", hits.filter(({ fact, stand }) => agrees(fact.polarity, stand.polarity)).length, hits.length),
    row(
      "certainty right",
      hits.filter(({ fact, stand }) => agrees(fact.certainty, stand.certainty)).length,
      hits.length,
    ),
    row("tense right", hits.filter(({ fact, stand }) => agrees(fact.tense, stand.tense)).length, hits.length),
    row("source right", reported.filter(({ fact, stand }) => isSource(fact, stand, graph)).length, reported.length),
    row("time right", timed.filter(({ fact, statement }) => timeFits(fact, statement)).length, timed.length),
    row("own-voice facts asserted", own.filter(({ found }) => found?.statement.asserted === true).length, own.length),
    row("asserted though merely said", wrong.length, hits.length),
    row("traps sprung", sprung.length, facts.length - wanted.length),
  ];
  if (!verbose) return lines;
  const missed = scored.filter(({ found }) => found === undefined).map(({ fact }) => `  missed: ${inWords(fact)}`);
  const unsourced = reported
    .filter(({ fact, stand }) => !isSource(fact, stand, graph))
    .map(({ fact, stand }) => `  source: ${inWords(fact)} is not ${label(stand.source, graph)}`);
  const doubted = hits
    .filter(({ fact, stand }) => !agrees(fact.certainty, stand.certainty))
    .map(({ fact, stand }) => `  certainty: ${inWords(fact)} is not ${stand.certainty}`);
  const timid = own
    .filter(({ found }) => found !== undefined && !found.statement.asserted)
    .map(({ fact }) => `  not asserted: ${inWords(fact)}`);
  const bold = [...wrong.map(({ fact }) => fact), ...sprung].map((fact) => `  asserted: ${inWords(fact)}`);
  return [...lines, ...missed, ...unsourced, ...doubted, ...timid, ...bold];
}

/** The matching statement and attribution that agree best with what is asked of them; a candidate is shown to nobody. */
function bestMatch(fact: Fact, graph: Graph): { statement: Statement; stand: Attribution } | undefined {
  return graph.statements
    .filter((statement) => !statement.candidate && matches(fact, statement, graph))
    .flatMap((statement) => statement.attributions.map((stand) => ({ statement, stand })))
    .map((match) => ({ match, points: points(fact, match, graph) }))
    .sort((a, b) => b.points - a.points)[0]?.match;
}

function points(fact: Fact, { statement, stand }: { statement: Statement; stand: Attribution }, graph: Graph): number {
  const tests = [
    agrees(fact.polarity, stand.polarity),
    isSource(fact, stand, graph),
    agrees(fact.certainty, stand.certainty),
    agrees(fact.tense, stand.tense),
    timeFits(fact, statement),
    fact.asserted === "any" || (fact.asserted === "yes") === statement.asserted,
  ];
  return tests.filter((test) => test).length;
}

function matches(fact: Fact, statement: Statement, graph: Graph): boolean {
  const words = lemmasOf(statement.phrase);
  const related = fact.relations.some((name) => name === statement.relation || words.includes(name));
  if (!related) return false;
  const { subject, object, relation: id } = statement;
  if (names(fact.subject, entity(subject, graph)) && isObject(fact.object, statement, graph)) return true;
  // What holds both ways is found either way.
  const both = id !== null && relation(id).symmetric && "entity" in object;
  return both && names(fact.subject, entity(object.entity, graph)) && names(fact.object, entity(subject, graph));
}

/** The words of a phrase, which has a passive's verb as a participle: "be banned from". */
function lemmasOf(phrase: string): readonly string[] {
  const [first, ...rest] = phrase.split(" ");
  return [first ?? "", ...rest.map((word) => (first === "be" ? (verbWithForm(word) ?? word) : word))];
}

function isObject(wanted: string, statement: Statement, graph: Graph): boolean {
  if (wanted === "-") return true;
  const { object } = statement;
  const { start, end } = statement.spans.object;
  const said = graph.articles.find(({ id }) => id === statement.article)?.text.slice(start, end) ?? "";
  return wanted.split("/").some((name) => {
    if (statement.qualifiers.some(({ value }) => "entity" in value && names(name, entity(value.entity, graph))))
      return true;
    // One thing has several nouns: "the purchase" of what is labelled "takeover".
    if ("entity" in object) return names(name, entity(object.entity, graph)) || said.toLowerCase().endsWith(` ${name}`);
    if ("literal" in object) return contains(object.literal, name);
    // "denied the charge": the words for what was said, or somebody in what is refused.
    const about = graph.statements.find(({ id }) => id === object.statement);
    return contains(said, name) || (about !== undefined && isObject(name, about, graph));
  });
}

function names(wanted: string, found: GraphEntity | undefined): boolean {
  return (
    found !== undefined &&
    [found.label, ...found.aliases].some((name) => contains(name, wanted) || contains(wanted, name))
  );
}

/** Whether the words of `part` stand in `whole`, in order and together. */
function contains(whole: string, part: string): boolean {
  const plain = (text: string): string =>
    ` ${text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}.$]+/gu, " ")
      .trim()} `;
  return plain(whole).includes(plain(part));
}

function isSource(fact: Fact, stand: Attribution, graph: Graph): boolean {
  const isArticle = graph.articles.some(({ id }) => id === stand.source);
  if (isArticle) return fact.sources.includes("article");
  return fact.sources.some((source) => names(source, entity(stand.source, graph)));
}

function timeFits(fact: Fact, { time }: Statement): boolean {
  if (fact.start === "") return true;
  return time !== null && time.start >= fact.start && time.end <= fact.end;
}

function agrees(wanted: readonly string[], found: string): boolean {
  return wanted.includes("-") || wanted.includes(found);
}

function entity(id: string, graph: Graph): GraphEntity | undefined {
  return graph.entities.find((one) => one.id === id);
}

function label(id: string, graph: Graph): string {
  return entity(id, graph)?.label ?? "the article";
}

function inWords({ subject, relations, object, weight }: Fact): string {
  return `${subject} -${relations.join("/")}-> ${object} (weight ${weight})`;
}

function row(what: string, part: number, whole: number): string {
  const share = whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;
  return `${what.padEnd(30)} ${share.padStart(8)}  ${part} of ${whole}`;
}
