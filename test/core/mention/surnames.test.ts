import { expect, test } from "vitest";
import { namesIn } from "../../../packages/core/src/mention/names.ts";
import { withSurnames } from "../../../packages/core/src/mention/surnames.ts";
import { referents } from "../../helpers/cast.ts";
import { parsed } from "../../helpers/parsed.ts";

test("a city's name is a surname where somebody bears it", () => {
  expect(referents("Valerie Paris came. [Paris] spoke.")).toEqual(["Valerie Paris"]);
});

test("in a place is in the place", () => {
  const { trees } = parsed("Valerie Paris came.\nThey met in Paris.");
  const names = withSurnames(trees, trees.map(namesIn));
  expect(names[1]?.map(({ senses }) => senses.length > 0)).toEqual([true]);
});
