import { formatNQuads } from "@newsgraph/core";
import { expect, test } from "vitest";
import { openArticle } from "../../../packages/core/src/rdf/article-scope.ts";
import { irisAt } from "../../../packages/core/src/rdf/iris.ts";

const article = {
  id: "a b",
  title: null,
  date: null,
  publisher: null,
  url: null,
  sha256: "",
  text: "🔴 on Monday, on Friday",
};

const at = (words: string) => ({ start: article.text.indexOf(words), end: article.text.indexOf(words) + words.length });

const friday = { start: "2031-05-16", end: "2031-05-16", span: at("on Friday") };
const monday = { start: "2031-05-12", end: "2031-05-12", span: at("on Monday") };

const open = (profile: "full" | "compact" = "full") =>
  openArticle(article, [friday, monday, friday], irisAt("https://x.example/"), profile);

test("intervals are numbered by place in the text, each once", () => {
  expect([open().interval(monday).value, open().interval(friday).value]).toEqual([
    "https://x.example/article/a%20b#t1",
    "https://x.example/article/a%20b#t2",
  ]);
  expect(formatNQuads(open().close()).match(/#ProperInterval>/g)?.length).toBe(2);
});

test("a span is described once, however often it is used, with its words and code points", () => {
  const scope = open();
  scope.span(at("Friday"));
  scope.evidence(at("Friday"));
  const text = formatNQuads(scope.close());
  expect(text.match(/#anchorOf> "Friday"/g)?.length).toBe(1);
  expect(text).toContain(
    '#char=16,22> <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#beginIndex> "16"',
  );
});

test("the compact profile describes evidence alone", () => {
  const scope = open("compact");
  scope.span(at("Monday"));
  scope.evidence(at("Friday"));
  const text = formatNQuads(scope.close());
  expect([text.includes('"Friday"'), text.includes('"Monday"')]).toEqual([true, false]);
});

test("the article's own voice is the article, other sources are entities", () => {
  expect(open().source("a b").value).toBe("https://x.example/article/a%20b");
  expect(open().source("xi").value).toBe("https://x.example/entity/xi");
});

test("nodes without an IRI of two articles never share a label", () => {
  const other = openArticle({ ...article, id: "a_b" }, [], irisAt("https://x.example/"), "full");
  expect(open().blank(open().part("a b#s1"), "a1").value).not.toBe(other.blank(other.part("a_b#s1"), "a1").value);
});

test("no object, no quad", () => {
  const scope = open();
  const before = scope.close().length;
  scope.add(scope.iri, scope.iri, null);
  expect(scope.close().length).toBe(2 * before);
});
