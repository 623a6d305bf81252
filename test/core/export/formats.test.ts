import { formats } from "@newsgraph/core";
import { expect, test } from "vitest";
import { sampleGraph } from "../../helpers/sample-graph.ts";

test("no two formats share a name or an extension", () => {
  for (const key of ["name", "extension"] as const) {
    expect(new Set(formats.map((format) => format[key])).size).toBe(formats.length);
  }
});

test.for(formats.map((format) => [format.name, format] as const))(
  "%s: twice the same, and with a line feed at its end",
  ([, { write }]) => {
    expect(write(sampleGraph)).toBe(write(sampleGraph));
    expect(write(sampleGraph).endsWith("\n")).toBe(true);
  },
);
