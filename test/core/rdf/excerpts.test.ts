import { decode, encode, excerptsIn, type Graph, InputError, readQuads, textAt } from "@newsgraph/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyGraph } from "../../helpers/any-graph.ts";
import { sampleGraph } from "../../helpers/sample-graph.ts";

test.for(["1.2", "1.1"] as const)(
  "RDF %s without the texts still has every piece of evidence at its place",
  (version) => {
    fc.assert(
      fc.property(anyGraph("a/b c"), (graph) => {
        const quads = encode(graph, { version });
        const excerpts = excerptsIn(quads);
        expect([...excerpts].map(([id, text]) => [id, [...text].length])).toEqual(
          expect.arrayContaining(graph.articles.map(({ id, text }) => [id, [...text].length])),
        );
        expect(evidenceIn(decode(quads, { texts: excerpts }))).toEqual(evidenceIn(graph));
      }),
    );
  },
);

test("what lies between the evidence is spaces around one ellipsis", () => {
  const quads = readQuads(article("30", piece(2, "One."), piece(20, "Two.")), "Turtle");
  expect(excerptsIn(quads).get("a")).toBe("  One. …            Two. …    ");
});

test("a text that the quads hold needs no excerpt", () => {
  expect(excerptsIn(encode(sampleGraph, { texts: true })).size).toBe(0);
});

test.for([
  ["a piece after its end", article("3", piece(999, "x"))],
  ["a piece that is too long", article("3", piece(0, "longer than that"))],
  ["a length that no text has", article("1e12")],
] as const)("%s is an error", ([, turtle]) => {
  expect(() => excerptsIn(readQuads(turtle, "Turtle"))).toThrow(InputError);
});

function article(length: string, ...pieces: readonly string[]): string {
  return `PREFIX schema: <https://schema.org/>
    PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
    BASE <https://example.org/newsgraph/article/a>
    <> a schema:NewsArticle ; nif:endIndex "${length}" . ${pieces.join("")}`;
}

function piece(begin: number, words: string): string {
  return `<#char=${begin},> a nif:String ; nif:referenceContext <> ; nif:beginIndex "${begin}" ; nif:anchorOf "${words}" .`;
}

/** The words of all evidence. */
function evidenceIn({ articles, statements }: Graph): readonly string[] {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  return statements.flatMap(({ article, attributions }) =>
    attributions.map(({ evidence }) => textAt(texts.get(article) ?? "", evidence)),
  );
}
