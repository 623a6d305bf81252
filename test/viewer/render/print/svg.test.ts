import fc from "fast-check";
import { expect, test } from "vitest";
import { filled, type Sheet, type WordsMark } from "../../../../packages/viewer/src/render/print/marks.ts";
import { escapeXml, formatSvg } from "../../../../packages/viewer/src/render/print/svg.ts";

const words = (text: string): WordsMark => ({
  kind: "words",
  x: 10,
  y: 20,
  angle: Math.PI / 2,
  anchor: "middle",
  runs: [
    { text, isBold: false },
    { text: "not", isBold: true },
  ],
  face: "serif",
  size: 10,
  colour: "#121212",
  halo: "#ffffff",
  room: null,
});

const sheet = (title: string): Sheet => ({
  width: 100.123,
  height: 50,
  ground: "#fbfaf6",
  title,
  blocks: [{ x: 1, y: 2, width: 98, height: 48, marks: [words(title), filled("M0 0L1 1z", "#000000")] }],
});

test("a sheet is an SVG of shapes and words", () => {
  expect(formatSvg(sheet("A & B"))).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="100.12" height="50" viewBox="0 0 100.12 50">
<title>A &amp; B</title>
<rect width="100.12" height="50" fill="#fbfaf6"/>
<svg x="1" y="2" width="98" height="48">
<text transform="translate(10 20) rotate(90)" y="3.4" font-family="&quot;Source Serif 4&quot;, Georgia, serif" font-size="10" fill="#121212" xml:space="preserve" text-anchor="middle" stroke="#ffffff" stroke-width="4" stroke-linejoin="round" paint-order="stroke">A &amp; B<tspan font-weight="600">not</tspan></text>
<path d="M0 0L1 1z" fill="#000000" fill-rule="evenodd"/>
</svg>
</svg>
`);
});

test("whatever a text contains, it is one text and no other element", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.constant('</text><script>alert(1)</script>"')), (text) => {
      const tags = [...formatSvg(sheet(text)).matchAll(/<([a-z]+)/g)].map(([, tag]) => tag);
      expect(tags).toEqual(["svg", "title", "rect", "svg", "text", "tspan", "path"]);
    }),
  );
});

test("what XML cannot contain is replaced, and the rest can be read back", () => {
  expect(escapeXml("a\u0000\u001b\ud800<\u{1f534}>")).toBe("a\ufffd\ufffd\ufffd&lt;\u{1f534}&gt;");
});

test("words with a room of their own keep it in any type", () => {
  const printed = {
    ...sheet("A"),
    blocks: [{ x: 0, y: 0, width: 9, height: 9, marks: [{ ...words("A"), room: 61.237 }] }],
  };
  expect(formatSvg(printed)).toContain('textLength="61.24" lengthAdjust="spacingAndGlyphs"');
});
