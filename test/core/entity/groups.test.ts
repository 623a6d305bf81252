import { expect, test } from "vitest";
import { groupRules } from "../../../packages/core/src/entity/groups.ts";
import { groupNouns } from "../../../packages/core/src/lexicon/generated/group-nouns.ts";
import { referents, staged } from "../../helpers/cast.ts";

test.for(groupRules.map(({ id, example }) => [id, ...example.split(" → ")] as const))(
  "%s: %s → %s",
  ([, text, members]) => {
    expect(
      referents(text ?? "")[0]
        ?.split(", ")
        .sort(),
    ).toEqual(members?.split(", ").sort());
  },
);

test.for(groupNouns.map(({ noun, example }) => [noun, example] as const))(
  "%s takes two together: %s",
  ([, example]) => {
    const { mentions, cast } = staged(example);
    const sizes = mentions.map(({ index }) => cast.referents[index]?.length ?? 0);
    expect(Math.max(...sizes)).toBe(2);
  },
);

test("of three none is chosen, and the group makes no entity", () => {
  const { cast } = staged("Canada, Mexico and Brazil met in May. Both countries were pleased.");
  expect(cast.entities.map(({ label }) => label)).toEqual(["Canada", "Mexico", "Brazil"]);
});

test("two unknown states to whom one turns are the two governments", () => {
  const text =
    "The Lakes Council sent an envoy to Kaldoria and Brezan to save their truce. [The two governments] accused each other of having opened fire first.";
  expect(referents(text)[0]?.split(", ").sort()).toEqual(["Brezan", "Kaldoria"]);
});
