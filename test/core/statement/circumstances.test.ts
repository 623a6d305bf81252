import { expect, test } from "vitest";
import { circumstances } from "../../../packages/core/src/lexicon/generated/circumstances.ts";
import * as sets from "../../../packages/core/src/statement/circumstances.ts";
import { extracted } from "../../helpers/statements.ts";

test.for(circumstances.filter(({ around, loose, whole }) => around || loose || whole))(
  "something is done, and not to whom “$preposition” names: $example",
  ({ example, preposition }) => {
    const { lines } = extracted(example);
    expect(lines.filter((line) => line.includes(` ${preposition}"-> `))).toEqual([]);
    expect(lines.some((line) => line.startsWith("Norhaven -"))).toBe(true);
  },
);

test("each preposition is in the sets that its row names", () => {
  const { aroundPrepositions, loosePrepositions, wholePrepositions, limitPrepositions } = sets;
  expect([...limitPrepositions].sort()).toEqual(["before", "since", "till", "until"]);
  expect([aroundPrepositions.has("in"), loosePrepositions.has("in"), wholePrepositions.has("in")]).toEqual([
    true,
    false,
    false,
  ]);
});
