import fc from "fast-check";
import { expect, test } from "vitest";
import { element, formatXml } from "../../../packages/core/src/export/xml.ts";

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';

test("an element stands on a line, its parts are indented", () => {
  expect(formatXml(element("a", { b: 1, c: null }, [element("d", {}), element("e", {}, ["x"])]))).toBe(
    `${head}<a b="1">\n  <d/>\n  <e>x</e>\n</a>\n`,
  );
});

test("white space beside text stays as it is", () => {
  expect(formatXml(element("a", {}, ["x ", element("b", {}, ["y"])]))).toBe(`${head}<a>x <b>y</b></a>\n`);
});

test.for([
  ["<&>", "&lt;&amp;&gt;"],
  ['a "b"\n', "a &quot;b&quot;&#10;"],
  ["🔴", "🔴"],
  ["\u0000\uFFFE\uD800", "\uFFFD\uFFFD\uFFFD"],
] as const)("%j is written as %j", ([text, expected]) => {
  expect(formatXml(element("a", { b: text }))).toBe(`${head}<a b="${expected}"/>\n`);
});

test("no text breaks out of its place", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const [, inside = ""] = /^<a b="([^"<>]*)"\/>$/m.exec(formatXml(element("a", { b: text }))) ?? [];
      expect(inside.replaceAll(/&(amp|lt|gt|quot|#\d+);/g, "")).not.toMatch(/&/);
      expect(inside === "").toBe(text === "");
    }),
  );
});
