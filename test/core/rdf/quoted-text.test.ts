import { encode, readQuads } from "@newsgraph/core";
import fc from "fast-check";
import { DataFactory } from "n3";
import { expect, test } from "vitest";
import { descriptionsOf } from "../../../packages/core/src/rdf/description.ts";
import { quotedTexts } from "../../../packages/core/src/rdf/quoted-text.ts";
import { anyGraph } from "../../helpers/any-graph.ts";

const article = DataFactory.namedNode("https://example.org/newsgraph/article/a");

const textOf = (turtle: string) => {
  const head = `PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> BASE <${article.value}>`;
  return quotedTexts(descriptionsOf(readQuads(`${head} ${turtle}`, "Turtle")))(article);
};

const quotation = (start: number, words: string) =>
  `[] a nif:String ; nif:referenceContext <> ; nif:beginIndex ${start} ; nif:anchorOf "${words}" .`;

test.for([
  ["<> nif:endIndex 9 .", "         "],
  [`<> nif:endIndex 9 . ${quotation(2, "to 🔴")} ${quotation(5, "🔴 b")}`, "  to 🔴 b "],
  ["", null],
  ['<> nif:endIndex "many" .', null],
  ["<> nif:endIndex 99999999999 .", null],
  [`<> nif:endIndex 3 . ${quotation(2, "ab")}`, null],
] as const)("%s gives %j", ([turtle, expected]) => {
  expect(textOf(turtle)).toBe(expected);
});

test("of any article, every mention has its words", () => {
  fc.assert(
    fc.property(anyGraph("a"), (graph) => {
      const text = [...(quotedTexts(descriptionsOf(encode(graph)))(article) ?? "")];
      const original = [...(graph.articles[0]?.text ?? "")];
      expect(text.length).toBe(original.length);
      expect(text.filter((character, index) => character !== " " && character !== original[index])).toEqual([]);
    }),
  );
});
