import { InputError } from "@newsgraph/core";
import { DataFactory } from "n3";
import { expect, test } from "vitest";
import { descriptionsOf } from "../../../packages/core/src/rdf/description.ts";
import { defaultBase, irisAt } from "../../../packages/core/src/rdf/iris.ts";
import { readingOf } from "../../../packages/core/src/rdf/reading.ts";
import { individual, ng } from "../../../packages/core/src/rdf/vocabulary.ts";

const iris = irisAt(defaultBase);
const article = { id: "a", title: null, date: null, publisher: null, url: null, sha256: "0", text: "🙂 Oro" };
const mention = iris.span("a", 2, 5);
const quads = [DataFactory.quad(mention, ng.mentionKind, individual("name"))];
const reading = readingOf(descriptionsOf(quads), iris, [article]);

test("a span of code points is one of UTF-16 units in the text", () => {
  const { start, end } = reading.spanOf(mention);
  expect(article.text.slice(start, end)).toBe("Oro");
  expect(reading.articleOf(mention)).toBe("a");
});

test("an individual is read as its word", () => {
  expect(reading.wordOf(mention, "mentionKind")).toBe("name");
});

test("a source is an entity or an article", () => {
  expect([iris.entity("oro"), iris.article("a")].map(reading.sourceOf)).toEqual(["oro", "a"]);
});

test.for([
  ["a span beyond the text", () => reading.spanOf(iris.span("a", 2, 6)), "the text is shorter"],
  ["a span of another article", () => reading.spanOf(iris.span("b", 0, 1)), "no span of an article that is here"],
  ["an article for an entity", () => reading.entityOf(iris.article("a")), "it is no entity"],
  ["another vocabulary's node for a source", () => reading.sourceOf(ng.mentionKind), "it is no source"],
] as const)("%s is refused", ([, read, why]) => {
  expect(read).toThrow(InputError);
  expect(read).toThrow(why);
});
