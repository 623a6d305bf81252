import fc from "fast-check";
import { expect, test } from "vitest";
import { readArticle } from "../../../packages/core/src/article/read.ts";
import { InputError } from "../../../packages/core/src/errors.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, about = {}) => readArticle("orval", bytes(text), about);

const TEXT = "Mayor of Orval resigns\n\nPublished: March 17, 2031\n\nThe mayor of Orval resigned.";

test("title and date are read off the layout", () => {
  expect(read(TEXT)).toMatchObject({
    id: "orval",
    title: "Mayor of Orval resigns",
    date: "2031-03-17",
    text: TEXT,
    diagnostics: [],
  });
});

test("the day of a dateline dates an article that has no other date", () => {
  expect(read("ORVAL, June 3, 2031 (Orval Press) — The mayor resigned.").date).toBe("2031-06-03");
});

test("what is said about an article goes before what it says", () => {
  const about = { title: "Orval", date: "2031-03-18", publisher: "The Orval Press", url: "https://orval.example/1" };
  expect(read(TEXT, about)).toMatchObject(about);
});

test.for(["March 18, 2031", "2031-03-18T09:30:00Z", "18 March 2031"])("a date given as %s is a day", (date) => {
  expect(read(TEXT, { date }).date).toBe("2031-03-18");
});

test.for(["2031-13-40", "lately", ""])("“%s” is no date to give", (date) => {
  expect(() => read(TEXT, { date })).toThrow(InputError);
});

test("without a date there is a diagnostic", () => {
  const { date, diagnostics } = read("The mayor of Orval resigned.");
  expect(date).toBeNull();
  expect(diagnostics.map(({ code }) => code)).toEqual(["no-date"]);
});

test("the text stays as it is, but for a byte order mark", () => {
  const text = " The mayor\r\nof Orval\tresigned. é 😀\n";
  expect(read(`\uFEFF${text}`).text).toBe(text);
});

test("HTML is read as its article", () => {
  const page =
    "<!DOCTYPE html><title>Orval</title><nav>Home</nav><article><h1>Mayor resigns</h1><p>She <b>left</b>.</p></article>";
  expect(read(page)).toMatchObject({ title: "Mayor resigns", text: "Mayor resigns\n\nShe left." });
});

test.for([
  ["an empty file", new Uint8Array(), "it is empty"],
  ["white space", bytes(" \n\t"), "it has no text"],
  ["signs that nobody sees", bytes("\u00a0\u200b\ufeff".repeat(3)), "it has no text"],
  ["a page without text", bytes("<html><body></body></html>"), "it has no text"],
  ["a page of absurd depth", bytes("<div>".repeat(100_000)), "its elements are nested too deep"],
  ["bytes that are not UTF-8", new Uint8Array([0x4f, 0x72, 0xff, 0xfe]), "it is not UTF-8"],
  ["a binary", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), "it is a binary file or not UTF-8"],
  ["control characters", bytes("\u0001\u0002\u0003 Orval"), "it is a binary file"],
  ["more than 20 MB", new Uint8Array(20_000_001).fill(0x61), "it is larger than 20 MB"],
  [
    "Spanish",
    bytes(
      "La alcaldesa de Orval dijo el viernes que dejaría el cargo porque el informe tenía razón y no había otra salida.",
    ),
    "its text does not seem to be English (Spanish?)",
  ],
] as const)("%s cannot be read", ([, input, why]) => {
  expect(() => readArticle("orval", input)).toThrow(new InputError(`Cannot read \`orval\`: ${why}`));
});

test("whatever the bytes, nothing but an input error is thrown", () => {
  const markup = fc.string({
    unit: fc.constantFrom(
      "<",
      ">",
      "/",
      "p",
      "div",
      "article",
      "h1",
      "!--",
      '"',
      "=",
      " ",
      "a",
      "&amp;",
      "script",
      "\n",
    ),
  });
  const input = fc.oneof(
    fc.uint8Array(),
    fc.string({ unit: "binary" }).map(bytes),
    markup.map((text) => bytes(`<html>${text}`)),
  );
  fc.assert(
    fc.property(input, (source) => {
      try {
        const article = readArticle("any", source);
        expect(readArticle("any", source)).toEqual(article);
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
      }
    }),
  );
});
