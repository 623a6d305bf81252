import { readQuads } from "@newsgraph/core";
import { DataFactory } from "n3";
import { expect, test } from "vitest";
import { outlineOf } from "../../../packages/core/src/rdf/outline.ts";

const iri = (name: string) => DataFactory.namedNode(`http://x.example/${name}`);

/** The subjects of each graph, in their order. */
const subjects = (text: string, order: readonly string[] = []) =>
  outlineOf(readQuads(`PREFIX : <http://x.example/> ${text}`, "TriG"), order.map(iri)).map(({ graph, blocks }) => [
    graph.value.replace("http://x.example/", ""),
    blocks.map(({ term }) => term?.value.replace("http://x.example/", "")).join(" "),
  ]);

test("the default graph comes first, then short paths before long ones", () => {
  expect(subjects("<http://x.example/b/c> { :s :p 1 } :z { :s :p 1 } :t :p 1 .").map(([graph]) => graph)).toEqual([
    "",
    "z",
    "b/c",
  ]);
});

test("subjects go by the rank of their class, then by their natural order", () => {
  expect(subjects(":s10 a :Low . :s9 a :Low . :t a :High . :u a :Unknown .", ["High", "Low"])).toEqual([
    ["", "t s9 s10 u"],
  ]);
});

test("a subject without a class goes by its properties", () => {
  expect(subjects(":a :late 1 . :b :early 1 .", ["early", "late"])).toEqual([["", "b a"]]);
});

test("a statement that is written with its triple and nothing else has a block of its own", () => {
  const [section] = outlineOf(readQuads("PREFIX : <http://x.example/> :a :p :b ~ :r .", "Turtle"), []);
  expect(section?.blocks.map(({ properties, reified }) => [properties.length, reified.length])).toEqual([[0, 1]]);
});
