import { readdirSync, readFileSync } from "node:fs";
import { encode, formatTurtle, layoutAt, readQuads } from "@newsgraph/core";
import fc from "fast-check";
import { DataFactory, Store } from "n3";
import { Validator } from "shacl-engine";
import { expect, test } from "vitest";
import { anyGraph } from "../../helpers/any-graph.ts";
import { sampleGraph } from "../../helpers/sample-graph.ts";

const shapes = readFileSync(new URL("../../../data/vocabulary/shapes.ttl", import.meta.url), "utf8");

const validator = new Validator(new Store([...readQuads(shapes, "Turtle")]), { factory: DataFactory });

/** The paths at which a graph breaks the shapes. */
async function faults(quads: ReturnType<typeof encode>): Promise<readonly string[]> {
  const triples = quads.map(({ subject, predicate, object }) => DataFactory.quad(subject, predicate, object));
  const { results } = await validator.validate({ dataset: new Store(triples) });
  return results.map(({ path }) => path?.[0]?.predicates?.[0]?.value.replace(/.*[/#]/, "") ?? "the node itself");
}

test.for([
  ["1.2", "full"],
  ["1.2", "compact"],
  ["1.1", "full"],
] as const)("the worked example satisfies the shapes in RDF %s, %s", async ([version, spans]) => {
  expect(await faults(encode(sampleGraph, { version, spans }))).toEqual([]);
});

test("every graph satisfies the shapes", { timeout: 120_000 }, async () => {
  const options = fc.record({
    version: fc.constantFrom("1.2", "1.1"),
    spans: fc.constantFrom("full", "compact"),
    texts: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(anyGraph("a"), options, async (graph, how) => {
      expect(await faults(encode(graph, how))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

const golden = new URL("../../golden/", import.meta.url);

test.for(readdirSync(golden, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])))(
  "the graph of the article %s satisfies the shapes",
  async (name) => {
    const turtle = readFileSync(new URL(`${name}/graph.ttl`, golden), "utf8");
    expect(await faults(readQuads(turtle, "Turtle"))).toEqual([]);
  },
);

test.for([
  ["an attribution without its evidence", "ng:evidence <#char=36,149> ;", "", "evidence"],
  ["an article without its hash", /ng:sha256 "\w+"/, 'ng:sha256 "none"', "sha256"],
  ["an entity with two labels", 'rdfs:label "Karsovia"@en', 'rdfs:label "Karsovia"@en , "Karsova"@en', "label"],
  ["a certainty that is none of ours", "ng:certainty ng:Certain", "ng:certainty ng:Sure", "certainty"],
  ["a statement that stands for no triple", / rdf:reifies <<\([^)]*\)>> ;/, "", "the node itself"],
  ["an interval without an end", /time:hasEnd \[[^\]]*\]/, "time:hasEnd []", "hasEnd"],
] as const)("%s does not", async ([, words, others, path]) => {
  const turtle = formatTurtle(encode(sampleGraph), layoutAt());
  const changed = turtle.replace(words, others);
  expect(changed).not.toBe(turtle);
  expect(await faults(readQuads(changed, "Turtle"))).toContain(path);
});
