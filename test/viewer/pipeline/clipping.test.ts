import fc from "fast-check";
import { expect, test } from "vitest";
import { clip, contextOf, standsOf } from "../../../packages/viewer/src/pipeline/clipping.ts";
import { view } from "../story.ts";

test("sources that share their words are one stand, a denial is one of its own", () => {
  const [, , criticism] = view.statements;
  const disputed = view.statements.filter(({ class: kind }) => kind === "disputed");
  const sources = (given: typeof disputed) =>
    standsOf(given).map(({ attributions }) => attributions.map(({ source }) => source));
  expect(sources(criticism === undefined ? [] : [criticism])).toEqual([["karsovia-strait", "oren-tadic"]]);
  expect(sources(disputed)).toEqual([["karsovia"], ["veldonia"]]);
});

const ends = { subject: "marrant", object: { entity: "karsovia" } };

/** Spans are written into the text: [s|subject] [r|relation] [o|object] [c|cue]. */
function check(marked: string, pieces: string): void {
  const spans: Record<string, { start: number; end: number }> = {};
  let text = "";
  let rest = marked;
  for (let found = /\[(\w)\|([^\]]*)\]/.exec(rest); found !== null; found = /\[(\w)\|([^\]]*)\]/.exec(rest)) {
    text += rest.slice(0, found.index);
    spans[found[1] ?? ""] = { start: text.length, end: text.length + (found[2]?.length ?? 0) };
    text += found[2];
    rest = rest.slice(found.index + found[0].length);
  }
  text += rest;
  const none = { start: 0, end: 0 };
  const statement = {
    spans: { subject: spans.s ?? none, relation: spans.r ?? none, object: spans.o ?? none },
    time: null,
    ...ends,
  };
  const clipped = clip(text, { start: 0, end: text.length }, statement, spans.c ?? null);
  expect(clipped.map(({ text: words, mark }) => (mark === null ? words : `<${mark} ${words}>`)).join("")).toBe(pieces);
}

test("the words of a statement are marked in its sentence", () => {
  check(
    "[s|Marrant] [r|will visit] [o|Karsovia], the ministry [c|said].",
    "<subject Marrant> <relation will visit> <object Karsovia>, the ministry <cue said>.",
  );
});

test("words outside of the evidence are not marked", () => {
  const spans = { subject: { start: 0, end: 3 }, relation: { start: 4, end: 8 }, object: { start: 9, end: 30 } };
  expect(clip("One says two. Three.", { start: 4, end: 13 }, { spans, time: null, ...ends }, null)).toEqual([
    { text: "says", mark: "relation" },
    { text: " ", mark: null },
    { text: "two.", mark: "object" },
  ]);
});

test("where the words stand in another sentence, subject and object are marked by their names", () => {
  const text = "Karsovia’s guest Marrant left. She liked it.";
  const away = { start: 31, end: 34 };
  const mentions = [
    { entity: "marrant", start: 0, end: 24 },
    { entity: "karsovia", start: 0, end: 8 },
    { entity: "marrant", start: 31, end: 34 },
  ];
  const statement = { spans: { subject: away, relation: away, object: away }, time: null, ...ends };
  expect(clip(text, { start: 0, end: 30 }, statement, null, mentions)).toEqual([
    { text: "Karsovia", mark: "object" },
    { text: "’s guest Marrant", mark: "subject" },
    { text: " left.", mark: null },
  ]);
});

const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

test("the pieces are the text at the evidence, wherever the marks are", () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 40, maxLength: 60 }),
      span,
      span,
      span,
      span,
      span,
      (text, evidence, subject, relation, object, cue) => {
        const pieces = clip(text, evidence, { spans: { subject, relation, object }, time: null, ...ends }, cue);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text.slice(evidence.start, evidence.end));
      },
    ),
  );
});

test("the context is the rest of the paragraph", () => {
  const text = "A title\n\nFirst. Second. Third.\n\nNext.";
  const start = text.indexOf("Second");
  expect(contextOf(text, { start, end: start + 7 })).toEqual({ before: "First.", after: "Third." });
  expect(contextOf("Alone.", { start: 0, end: 6 })).toEqual({ before: "", after: "" });
});
