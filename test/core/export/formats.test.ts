import { formatAs, formats } from "@newsgraph/core";
import { expect, test } from "vitest";
import { sampleGraph } from "../../helpers/sample-graph.ts";
import { storeOf } from "../../helpers/store-of.ts";

test("no two formats share a name or an extension", () => {
  for (const key of ["name", "extension"] as const) {
    expect(new Set(formats.map((format) => format[key])).size).toBe(formats.length);
  }
});

test.for(formats.map((format) => [format.name, format] as const))(
  "%s: twice the same, the same from a store, and with a line feed at its end",
  ([, format]) => {
    const text = formatAs(format, sampleGraph);
    expect(formatAs(format, sampleGraph)).toBe(text);
    const store = storeOf(sampleGraph);
    expect([...format.write(store)].join("")).toBe(text);
    store.close();
    expect(text.endsWith("\n")).toBe(true);
  },
);
