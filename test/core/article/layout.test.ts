import fc from "fast-check";
import { expect, test } from "vitest";
import { findParts } from "../../../packages/core/src/article/layout.ts";
import { layoutPatterns } from "../../../packages/core/src/article/layout-patterns.ts";
import { layoutCues } from "../../../packages/core/src/lexicon/generated/layout-cues.ts";
import { layoutPhrases } from "../../../packages/core/src/lexicon/generated/layout-phrases.ts";

const PROSE = "The mayor resigned on Friday.";

/** The parts of the paragraphs, each as "kind: its text". */
const parts = (...paragraphs: readonly string[]) => {
  const text = paragraphs.join("\n\n");
  return findParts(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
};

/** The article in which a line of layout stands: before the prose, or after it. */
const around = (line: string, closing: boolean) => (closing ? [PROSE, line] : [line, PROSE]);

test.for(layoutPatterns.map((row) => [row.name, row.example, row] as const))(
  "%s: %s",
  ([, example, { kind, zone }]) => {
    const [, marked = ""] = /\[(.+)\]/.exec(example) ?? [];
    expect(parts(...around(example.replaceAll(/[[\]]/g, ""), zone === "closing"))).toContain(`${kind}: ${marked}`);
  },
);

test("every cue tells its kind of layout", () => {
  const isTold = ({ kind, example }: (typeof layoutCues)[number]) =>
    parts(...around(example, kind === "agency")).includes(`${kind === "writer" ? "byline" : kind}: ${example}`);
  expect(layoutCues.filter((row) => !isTold(row))).toEqual([]);
});

test("every phrase gives its paragraph away", () => {
  const isTold = ({ kind, example }: (typeof layoutPhrases)[number]) =>
    parts(...around(example, kind === "agency")).includes(`${kind}: ${example}`);
  expect(layoutPhrases.filter((row) => !isTold(row))).toEqual([]);
});

test("the first line without a full stop is the headline", () => {
  expect(parts("Mayor of Orval resigns", PROSE)).toEqual(["headline: Mayor of Orval resigns", `body: ${PROSE}`]);
  expect(parts("Is the mayor of Orval gone?", PROSE)[0]).toBe("headline: Is the mayor of Orval gone?");
});

test("a text of one line is its body", () => {
  expect(parts("Mayor of Orval resigns")).toEqual(["body: Mayor of Orval resigns"]);
});

test("a heading inside the prose is body", () => {
  expect(parts(PROSE, "What comes next", PROSE)).toEqual([`body: ${PROSE}\n\nWhat comes next\n\n${PROSE}`]);
});

test("date, caption and credit may stand in one paragraph", () => {
  const caption = "The mayor, right, and her guest leave in Orval, Ore. on Feb. 4, 2030.";
  expect(parts(` date 2031-03-17 ${caption}Ana Salvat/The Orval Press`, PROSE)).toEqual([
    "date: date 2031-03-17",
    `caption: ${caption}`,
    "credit: Ana Salvat/The Orval Press",
    `body: ${PROSE}`,
  ]);
});

test.for([
  "2031-03-17",
  "2031-03-17T10:30:00Z",
  "Fri 17 March 2031, 10:30",
  "Updated 10:30 AM EST, Fri March 17, 2031",
  "Published: March 17, 2031 | Updated: March 18, 2031",
])("%s is a date line", (line) => {
  expect(parts(line, PROSE)).toEqual([`date: ${line}`, `body: ${PROSE}`]);
});

test.for([
  "ORVAL —",
  "ORVAL, Ore. —",
  "PORT ANSEL (Orval Press) –",
  "PORT ANSEL, June 3 (Orval Press) —",
  "PORT ANSEL, June 3, 2031 (Orval Press) --",
  "Port Ansel (Orval Press) -",
  "Port Ansel, 3 June —",
  "June 3 (Orval Press) -",
])("%s is a dateline", (dateline) => {
  expect(parts(`${dateline} ${PROSE}`)).toEqual([`dateline: ${dateline}`, `body: ${PROSE}`]);
});

test.for([
  "ORVAL — the town on the river — saw rain.",
  "Salvat — who had asked for the report — resigned.",
  "The mayor – in Orval – resigned.",
  "By Friday, the mayor had resigned.",
  "By noon all had left the town hall of Orval.",
  "Senator Dorn (R) of Orval spoke.",
  "Copyright law is hard.",
  "The two towns agreed and/or Orval paid.",
  "Reporting by phone is hard, the mayor said.",
  "He left, right after she came.",
  "The photo by the door shows Orval.",
])("%s is prose", (sentence) => {
  expect(parts(sentence, PROSE)).toEqual([`body: ${sentence}\n\n${PROSE}`]);
  expect(parts(PROSE, sentence)).toEqual([`body: ${PROSE}\n\n${sentence}`]);
});

test("a caption with its cue may stand inside the prose", () => {
  const caption = "Image caption, The mayor leaves the town hall";
  expect(parts(PROSE, caption, PROSE)).toEqual([`body: ${PROSE}`, `caption: ${caption}`, `body: ${PROSE}`]);
});

test("what is known about a paragraph goes before what it looks like", () => {
  const text = `It rains in Orval.\n\n${PROSE}`;
  expect(findParts(text, [{ kind: "caption", start: 0, end: 18 }])[0]).toEqual({ kind: "caption", start: 0, end: 18 });
});

test("parts are in order and hold all but white space", () => {
  const piece = fc.constantFrom(
    ...layoutPatterns.map(({ example }) => example.replaceAll(/[[\]]/g, "")),
    ...[PROSE, "Mayor resigns", "\n", "\n\n", "\n\n", " ", "ORVAL — ", "(", "/", "Ana Salvat", "."],
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join("");
      let end = 0;
      for (const part of [...findParts(text), { start: text.length, end: text.length + 1 }]) {
        expect(part.start).toBeGreaterThanOrEqual(end);
        expect(part.end).toBeGreaterThan(part.start);
        expect(text.slice(end, part.start).trim()).toBe("");
        end = part.end;
      }
    }),
  );
});
