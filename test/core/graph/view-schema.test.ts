import { viewOf } from "@newsgraph/core";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { evidenceSchema, viewSchema } from "../../../packages/core/src/graph/view-schema.ts";
import { anyGraph } from "../../helpers/any-graph.ts";
import { sampleGraph } from "../../helpers/sample-graph.ts";

const valid = new Ajv2020({ strict: true }).compile(viewSchema);
const validEvidence = new Ajv2020({ strict: true }).compile(evidenceSchema);

test("docs/view.schema.json is the schema that the program checks against", async () => {
  await expect(`${JSON.stringify(viewSchema, null, 2)}\n`).toMatchFileSnapshot("../../../docs/view.schema.json");
});

test("docs/evidence.schema.json is the schema of the files beside it", async () => {
  await expect(`${JSON.stringify(evidenceSchema, null, 2)}\n`).toMatchFileSnapshot(
    "../../../docs/evidence.schema.json",
  );
});

test("the view of any graph is valid", () => {
  const claim = (graph: typeof sampleGraph) => {
    const { view, evidence } = viewOf(graph);
    return valid(view) && evidence.every((part) => validEvidence(part));
  };
  expect(claim(sampleGraph)).toBe(true);
  fc.assert(fc.property(anyGraph("a"), claim), { numRuns: 50 });
});

test("what the types do not know is not valid", () => {
  expect(valid({ ...viewOf(sampleGraph).view, colour: "red" })).toBe(false);
});
