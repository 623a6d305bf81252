import type { Graph } from "@newsgraph/core";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { exactly, graphSchema, listOf, orNull, ref, text, word } from "../../../packages/core/src/graph/schema.ts";
import type { JsonSchema } from "../../../packages/core/src/graph/validate.ts";
import { anyGraph } from "../../helpers/any-graph.ts";
import { sampleGraph } from "../../helpers/sample-graph.ts";

const valid = new Ajv2020({ strict: true }).compile(graphSchema);

test("docs/graph.schema.json is the schema that the program checks against", async () => {
  await expect(`${JSON.stringify(graphSchema, null, 2)}\n`).toMatchFileSnapshot("../../../docs/graph.schema.json");
});

test("any graph that the stages can give is valid", () => {
  expect(valid(sampleGraph)).toBe(true);
  fc.assert(fc.property(anyGraph("a"), (graph) => valid(graph)));
});

/** A graph in which everything that can be there is there: the compiler checks it against the types. */
const full: Graph = {
  ...sampleGraph,
  statements: sampleGraph.statements.map((statement) => ({
    ...statement,
    qualifiers: [
      { role: "with", value: { entity: "karsovia" }, span: { start: 0, end: 1 } },
      { role: "for", value: { literal: "12", datatype: "xsd:decimal" }, span: { start: 0, end: 1 } },
    ],
  })),
  diagnostics: [{ article: "three-capitals", code: "no-date", message: "None.", start: 0, end: 0 }],
};

test("every property of the schema is one of the types, and the other way round", () => {
  expect(valid(full)).toBe(true);
  expect([...namedIn(full)].sort()).toEqual([...describedIn(graphSchema)].sort());
});

test("the parts of a schema are what they are called", () => {
  expect(exactly({ a: text() })).toEqual({
    type: "object",
    properties: { a: { type: "string" } },
    required: ["a"],
    additionalProperties: false,
  });
  expect(listOf(ref("b", "Why."), "All.")).toEqual({
    description: "All.",
    type: "array",
    items: { description: "Why.", $ref: "#/$defs/b" },
  });
  expect(orNull(text("Why."))).toEqual({ description: "Why.", anyOf: [{ type: "string" }, { type: "null" }] });
  expect(word(["a", null])).toEqual({ enum: ["a", null] });
});

/** The names of all properties in a value. */
function namedIn(value: unknown, names = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== "object" || value === null) return names;
  for (const [key, part] of Object.entries(value)) {
    if (!Array.isArray(value)) names.add(key);
    namedIn(part, names);
  }
  return names;
}

/** The names of all properties in a schema. */
function describedIn(schema: JsonSchema, names = new Set<string>()): ReadonlySet<string> {
  for (const [name, part] of Object.entries(schema.properties ?? {})) {
    names.add(name);
    describedIn(part, names);
  }
  for (const part of [...(schema.anyOf ?? []), ...Object.values(schema.$defs ?? {})]) describedIn(part, names);
  if (schema.items !== undefined) describedIn(schema.items, names);
  return names;
}
