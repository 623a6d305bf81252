import { expect, test } from "vitest";
import { foldName } from "../../../packages/core/src/entity/folding.ts";

test.for([
  [["The", "Hague"], "hague"],
  [["Lucía", "Ferrán"], "lucia ferran"],
  [["U.S."], "us"],
  [["Karsovia", "'s"], "karsovia"],
  [["World", "Health", "Organisation"], "world health organization"],
  [["The"], "the"],
] as const)("%j is compared as %s", ([words, folded]) => {
  expect(foldName(words)).toBe(folded);
});
