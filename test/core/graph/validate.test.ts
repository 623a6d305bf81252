import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { graphSchema } from "../../../packages/core/src/graph/schema.ts";
import { faultIn, type JsonSchema } from "../../../packages/core/src/graph/validate.ts";
import { sampleGraph } from "../../helpers/sample-graph.ts";

const check = (schema: JsonSchema, value: unknown) => {
  const fault = faultIn(value, schema);
  return fault === null ? null : `${fault.path} ${fault.message}`;
};

const person: JsonSchema = {
  type: "object",
  properties: { name: { type: "string" } },
  required: ["name"],
  additionalProperties: false,
};

test.for([
  [{ type: "string" }, 1, " is not a string"],
  [{ type: "integer" }, 1.5, " is not an integer"],
  [{ const: 1 }, 2, " is not 1"],
  [{ enum: ["a", null] }, "b", ' is none of "a", null'],
  [{ type: "string", pattern: "^a$" }, "b", " does not have the form ^a$"],
  [{ type: "number", minimum: 0, maximum: 1 }, -1, " is below 0"],
  [{ type: "number", minimum: 0, maximum: 1 }, 2, " is above 1"],
  [{ type: "array", minItems: 1 }, [], " has fewer than 1 items"],
  [{ type: "array", items: { type: "null" } }, [null, 1], "[1] is not null"],
  [person, {}, "name is missing"],
  [person, { name: "x", age: 1 }, "age has no place here"],
  [person, JSON.parse('{"name": "x", "__proto__": 1}'), "__proto__ has no place here"],
  [{ type: "array", items: person }, [{ name: 1 }], "[0].name is not a string"],
  [{ anyOf: [{ type: "null" }, person] }, { name: 1 }, "name is not a string"],
  [{ anyOf: [{ type: "null" }, person] }, null, null],
  [{ $ref: "#/$defs/p", $defs: { p: person } }, [], " is not an object"],
] as const)("%j: %j", ([schema, value, expected]) => {
  expect(check(schema as JsonSchema, value)).toBe(expected);
});

test("a reference to nothing is the schema's fault", () => {
  expect(() => check({ $ref: "#/$defs/p" }, 1)).toThrow(RangeError);
});

test("it agrees with a full implementation of JSON Schema on graphs that are broken in one place", () => {
  const valid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(graphSchema);
  const odd = fc.constantFrom<unknown>(null, 0, -1, 0.5, "", "text", "2031-05-16", true, [], {}, [1], {
    start: 0,
    end: 1,
  });
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat(99)), odd, (steps, value) => {
      const broken = replaced(sampleGraph, steps, value);
      expect(faultIn(broken, graphSchema) === null).toBe(valid(broken));
    }),
    { numRuns: 1000 },
  );
});

/** A copy of `value` in which one part, found by `steps`, is something else or, where it was a property, is gone. */
function replaced(value: unknown, steps: Iterator<number>, by: unknown): unknown {
  const step = steps.next().value as number;
  if (typeof value !== "object" || value === null || step < 5) return by;
  const keys = Object.keys(value);
  const key = keys[step % keys.length];
  if (key === undefined) return by;
  const part = (value as Record<string, unknown>)[key];
  if (Array.isArray(value)) return value.with(Number(key), replaced(part, steps, by));
  if (step > 95) return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
  return { ...value, [key]: replaced(part, steps, by) };
}
