import { readFileSync } from "node:fs";
import { encode, formats, formatTurtle, layoutAt, readQuads } from "@newsgraph/core";
import { Store } from "oxigraph";
import { expect, test } from "vitest";
import { lineClasses } from "../../../packages/core/src/graph/line-class.ts";
import { actorFamilies } from "../../../packages/core/src/graph/view.ts";
import { sampleGraph } from "../../helpers/sample-graph.ts";

const page = (name: string) => readFileSync(new URL(`../../../docs/${name}`, import.meta.url), "utf8");

const rowsAfter = (text: string, head: string) =>
  (text.split(`${head}\n`)[1] ?? "")
    .split("\n\n")[0]
    ?.split("\n")
    .slice(1)
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    ) ?? [];

const heads = Object.entries(layoutAt().prefixes)
  .map(([prefix, namespace]) => `PREFIX ${prefix}: <${namespace}>\n`)
  .join("");

test.for(["1.2", "1.1"] as const)("the question of docs/rdf.md has its answer in RDF %s", (version) => {
  const [, query = ""] = /```sparql\n([^`]*)```/.exec(page("rdf.md")) ?? [];
  const store = new Store();
  store.load(formatTurtle(encode(sampleGraph, { version }), layoutAt()), { format: "text/turtle" });
  const bindings = store.query(heads + query) as Map<string, { value: string }>[];
  const names = ["who", "subject", "phrase", "object", "evidence"];
  expect(bindings.map((row) => names.map((name) => row.get(name)?.value))).toEqual(
    rowsAfter(page("rdf.md"), "| who | subject | phrase | object | evidence |"),
  );
});

test("the example of docs/rdf.md is in the golden graph, but for the run", () => {
  const [, example = ""] = /```turtle\n([^`]*)```/.exec(page("rdf.md")) ?? [];
  const written = formatTurtle(encode(sampleGraph), layoutAt());
  const base = "BASE <https://example.org/newsgraph/article/three-capitals>\n";
  const facts = (text: string) =>
    readQuads(text, "Turtle").flatMap(({ subject, predicate, object }) =>
      subject.termType === "BlankNode" || object.termType === "BlankNode" || object.termType === "Quad"
        ? []
        : [`${subject.value} ${predicate.value} ${object.value}`],
    );
  const known = new Set(facts(written));
  expect(facts(heads + base + example).length).toBeGreaterThan(10);
  expect(facts(heads + base + example).filter((fact) => !known.has(fact))).toEqual([]);
});

test("the formats of docs/rdf.md are those of the table", () => {
  expect(rowsAfter(page("rdf.md"), "| name | file | media type |")).toEqual(
    formats.map(({ name, extension, mediaType }) => [`\`${name}\``, `graph.${extension}`, mediaType]),
  );
});

test("the classes of docs/view.md are those of the table", () => {
  expect(rowsAfter(page("view.md"), "| class | when | example |").map(([name, when]) => [name, when])).toEqual(
    lineClasses.map((row) => [row.class, row.when]),
  );
});

test("the families of docs/view.md are those of the table", () => {
  const told = rowsAfter(page("view.md"), "| family | types |").flatMap(([family, types = ""]) =>
    types.split(", ").map((type) => [type, family] as const),
  );
  expect(Object.fromEntries(told)).toEqual(actorFamilies);
});
