import { expect, test } from "vitest";
import { possessionSieves } from "../../../packages/core/src/entity/possession-sieves.ts";
import { ownStateNouns } from "../../../packages/core/src/lexicon/generated/own-state-nouns.ts";
import { referents, sievesOf } from "../../helpers/cast.ts";

test.for(possessionSieves.map(({ id, example }) => [id, example] as const))("%s: %s", ([id, example]) => {
  expect(sievesOf(example)).toContain(id);
});

test.for(ownStateNouns.map(({ noun, example }) => [noun, example] as const))("%s: %s", ([, example]) => {
  expect(sievesOf(example.replace("Mexican", "[$&]").replace(/His \w+/, "[$&]"))).toContain("own-state");
});

test("a minister's government is his state", () => {
  expect(referents("Mexican President Odran Keth resigned. [His government] had lost a vote.")).toEqual(["Mexico"]);
});

test("an ally of his is not his state", () => {
  expect(referents("Mexican President Odran Keth resigned. [His ally] had lost a vote.")).not.toContain("Mexico");
});
