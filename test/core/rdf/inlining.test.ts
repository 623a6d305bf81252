import { readQuads } from "@newsgraph/core";
import { expect, test } from "vitest";
import { inliningOf } from "../../../packages/core/src/rdf/inlining.ts";

const blank = (label: string) => ({ termType: "BlankNode", value: `n-${label}`, equals: () => false }) as const;

const inTriG = (text: string) => inliningOf(readQuads(`PREFIX : <http://x.example/> ${text}`, "TriG"));

test.for([
  ["used once", ":a :p _:x . _:x :q 1 .", true],
  ["used by one that is used once", ":a :p _:y . _:y :p _:x .", true],
  ["used twice", ":a :p _:x . :b :p _:x .", false],
  ["described in another graph", ":g { :a :p _:x } :h { _:x :q 1 }", false],
  ["spoken of in a triple term", ":a :p _:x . :r :q <<( :s :p _:x )>> .", false],
  ["the name of a graph", ":a :p _:x . _:x { :s :p 1 }", false],
  ["used by itself", "_:x :p _:x .", false],
  ["used in a circle", "_:y :p _:x . _:x :p _:y .", false],
  ["used nowhere", "_:x :p 1 .", false],
] as const)("a blank node %s", ([, text, expected]) => {
  expect(inTriG(text).isInline(blank("x"))).toBe(expected);
});

test("a blank node that is used nowhere needs no label, unless two graphs describe it", () => {
  expect(inTriG("_:x :p 1 .").isUnused(blank("x"))).toBe(true);
  expect(inTriG(":g { _:x :p 1 } :h { _:x :p 2 }").isUnused(blank("x"))).toBe(false);
  expect(inTriG(":a :p _:x .").isUnused(blank("x"))).toBe(false);
});
