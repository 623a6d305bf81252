import { expect, test } from "vitest";
import { readArticle } from "../../../packages/core/src/article/read.ts";
import { segment } from "../../../packages/core/src/document/segment.ts";
import { placeKindsIn } from "../../../packages/core/src/entity/places.ts";
import { sceneOf } from "../../../packages/core/src/entity/scene.ts";
import { staged } from "../../helpers/cast.ts";

test.for([
  ["Veldonia's foreign minister resigned.", "veldonia", "state"],
  ["Veldonia's border is closed.", "veldonia", "state"],
  ["The mayor of Ansel resigned.", "ansel", "city"],
  ["Veldonia closed its ports. Veldonian miners were angry.", "veldonia", "state"],
  ["The miners met in Corran.", "corran", undefined],
] as const)("%s: %s is a %s", ([text, name, kind]) => {
  expect(placeKindsIn(staged(text).scene).get(name)).toBe(kind);
});

test("a dateline names a city and its state", () => {
  const text = "PORT ANSEL, Veldonia — The mayor resigned.";
  const document = segment(readArticle("example", new TextEncoder().encode(text)));
  expect([...placeKindsIn(sceneOf(document, [], []))]).toEqual([
    ["port ansel", "city"],
    ["veldonia", "state"],
  ]);
});
