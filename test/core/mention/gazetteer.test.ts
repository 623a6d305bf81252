import { expect, test } from "vitest";
import { knownFor, sensesAt, sensesOf } from "../../../packages/core/src/mention/gazetteer.ts";
import { parsed } from "../../helpers/parsed.ts";

test.for([
  ["China", "name", "China"],
  ["Chinese", "name", "China"],
  ["Beijing", "name", "Beijing"],
  ["Beijing", "metonym", "China"],
  ["U.S.", "name", "United States"],
  ["us", "name", undefined],
  ["Calif.", "name", "California"],
  ["Kremlin", "metonym", "Russia"],
  ["The United Nations", "name", "United Nations"],
  ["World Health Organisation", "name", "World Health Organization"],
  ["Americans", "name", "Americans"],
  ["Veldonia", "name", undefined],
] as const)("%s as a %s is %s", ([form, kind, label]) => {
  expect(knownFor(form.split(" "), kind)?.label).toBe(label);
});

test("the longest form counts", () => {
  const [tree] = parsed("The United States Navy closed the strait.").trees;
  if (tree === undefined) throw new RangeError("no tree");
  expect(sensesAt(tree, 1)).toMatchObject({ length: 2, senses: [{ as: "name", known: { label: "United States" } }] });
  expect(sensesAt(tree, 4)).toEqual({ length: 0, senses: [] });
  expect(sensesOf(tree, 1, 2)).toMatchObject([{ as: "name", known: { label: "United States" } }]);
  expect(sensesOf(tree, 1, 1)).toEqual([]);
});
