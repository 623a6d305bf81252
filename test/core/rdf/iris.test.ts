import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultBase, irisAt } from "../../../packages/core/src/rdf/iris.ts";

const iris = irisAt(defaultBase);

test("ids come back from their IRIs", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), fc.nat(), (id, number) => {
      expect(iris.articleOf(iris.article(id).value)).toBe(id);
      expect(iris.entityOf(iris.entity(id).value)).toBe(id);
      expect(iris.partOf(iris.part(id, `${id}#s${number}`).value)).toBe(`${id}#s${number}`);
      expect(iris.spanOf(iris.span(id, number, number + 1).value)).toEqual({
        article: id,
        start: number,
        end: number + 1,
      });
    }),
  );
});

test.for([
  ["a plain id stays as it is", "xi-jinping", "xi-jinping"],
  ["letters of all scripts stay", "张伟", "张伟"],
  ["what would end the path is encoded", "a/b#c?d e", "a%2Fb%23c%3Fd%20e"],
] as const)("%s", ([, id, path]) => {
  expect(iris.entity(id).value).toBe(`${defaultBase}entity/${path}`);
});

test.for(["http://elsewhere.example/entity/x", `${defaultBase}run/x`])("%s is no id of ours", (iri) => {
  expect([iris.articleOf(iri), iris.entityOf(iri), iris.partOf(iri), iris.spanOf(iri)]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test.for(["https://x.example/kg", "kg/", "https://x.example/a b/", ""])("%o is no base", (base) => {
  expect(() => irisAt(base)).toThrow(RangeError);
});

test("a run has an IRI whatever its model is called", () => {
  expect(iris.run("newsgraph 0.1.0", "a <test>").value).toBe(`${defaultBase}run/newsgraph-0.1.0-a-%3Ctest%3E`);
});

test("two models have two runs", () => {
  expect(iris.run("newsgraph 0.1.0", "a".repeat(64)).equals(iris.run("newsgraph 0.1.0", "b".repeat(64)))).toBe(false);
});
