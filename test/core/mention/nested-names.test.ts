import { expect, test } from "vitest";
import { namesIn } from "../../../packages/core/src/mention/names.ts";
import { keyOfName, nestedNamesIn } from "../../../packages/core/src/mention/nested-names.ts";
import { parsed } from "../../helpers/parsed.ts";

const nested = (text: string, alone: readonly string[]): readonly string[] =>
  parsed(text).trees.flatMap((tree) =>
    nestedNamesIn(tree, namesIn(tree), new Set(alone)).map(({ first, last }) => keyOfName(tree, first, last)),
  );

test("a state is found inside a longer name", () => {
  expect(nested("The United States Navy closed the strait.", [])).toEqual(["United States"]);
});

test("a place is found after a preposition", () => {
  expect(nested("The University of Corran closed on Friday.", [])).toEqual(["Corran"]);
});

test("a city is found at the beginning of a longer name, however its words hang", () => {
  expect(nested("A tunnel was built under San Francisco Bay.", [])).toEqual(["San Francisco"]);
});

test("a saint is no place", () => {
  expect(nested("Patients were treated at St. Brannoc’s Hospital.", [])).toEqual([]);
});

test("an island is no place with an island", () => {
  expect(nested("Corran Island is small.", ["Corran"])).toEqual([]);
});

test("a word of a known name inside is no name of its own", () => {
  expect(nested("The Veldonian Labour Party met.", ["Labour"])).not.toContain("Labour");
});

test("another name is found only where it stands alone as well", () => {
  expect(nested("The Marrant Foundation closed on Friday.", ["Marrant"])).toEqual(["Marrant"]);
  expect(nested("The Marrant Foundation closed on Friday.", [])).toEqual([]);
});
