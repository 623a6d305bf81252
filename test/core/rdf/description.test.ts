import { InputError, readQuads } from "@newsgraph/core";
import { DataFactory } from "n3";
import { expect, test } from "vitest";
import { descriptionsOf } from "../../../packages/core/src/rdf/description.ts";

const iri = (name: string) => DataFactory.namedNode(`http://x.example/${name}`);

const about = (text: string) =>
  descriptionsOf(
    readQuads(`PREFIX : <http://x.example/> PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> ${text}`, "TriG"),
  );

test("what several graphs say of a node comes together, once", () => {
  expect(
    about(":g { :a :p 1 } :h { :a :p 1, 2 }")
      .all(iri("a"), iri("p"))
      .map(({ value }) => value),
  ).toEqual(["1", "2"]);
});

test("instances come in the order in which they are first spoken of", () => {
  expect(
    about(":b a :C . :a a :C .")
      .instances(iri("C"))
      .map(({ value }) => value.slice(-1)),
  ).toEqual(["b", "a"]);
});

test("one value is one", () => {
  expect(about(":a :p 1 .").one(iri("a"), iri("p")).value).toBe("1");
  expect(about(":a :p 1 .").maybe(iri("a"), iri("q"))).toBeNull();
  expect(() => about(":a :p 1 .").one(iri("a"), iri("q"))).toThrow("has no value");
  expect(() => about(":a :p 1, 2 .").maybe(iri("a"), iri("p"))).toThrow("has several values");
});

test("a list has its items, and one that is broken is refused", () => {
  const list = (text: string) => {
    const found = about(text);
    return found.list(found.one(iri("a"), iri("p"))).map(({ value }) => value);
  };
  expect(list(":a :p ( 1 2 ) .")).toEqual(["1", "2"]);
  expect(() => list(":a :p :l . :l rdf:first 1 .")).toThrow(InputError);
  expect(() => list(":a :p :l . :l rdf:first 1 ; rdf:rest :l .")).toThrow("closes a circle");
});
