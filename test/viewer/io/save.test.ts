import { expect, test } from "vitest";
import { fileName } from "../../../packages/viewer/src/io/save.ts";

test.for([
  ["Karsovia accuses Veldonia", "karsovia-accuses-veldonia"],
  ["../../etc/passwd", "etc-passwd"],
  ["“Très”: <b>peu</b>?\u202e", "très-b-peu-b"],
  ["\u0000 \ud800 ///", "newsgraph"],
  ["x".repeat(300), "x".repeat(60)],
])("a picture of %j is the file %s", ([title = "", name]) => {
  expect(fileName(title)).toBe(name);
});
