import { expect, test } from "vitest";
import { placeEndings } from "../../../packages/core/src/lexicon/generated/place-endings.ts";
import { withVotedTypes } from "../../../packages/core/src/mention/type-votes.ts";
import { staged } from "../../helpers/cast.ts";

test("the last word of a place's name is the place, unless somebody bears it", () => {
  const { mentions } = staged("Lower Besso closed its ports. Besso closed its ports.");
  expect(mentions.filter(({ kind }) => kind === "name").map(({ type }) => type)).not.toContain("Person");
});

test("a single name that nobody bears in full is a person only if nothing else is said of it", () => {
  const { mentions } = staged("The Tessaly election was held in May. Tessaly owes the bank $900 million.");
  expect(mentions.filter(({ kind }) => kind === "name").map(({ type }) => type)).toEqual([
    "GeopoliticalEntity",
    "GeopoliticalEntity",
  ]);
});

test.for(placeEndings.map(({ ending, example }) => [ending, example] as const))(
  "-%s ends a place's name: %s",
  ([, text]) => {
    const { mentions } = staged(text);
    expect(mentions.filter(({ kind }) => kind === "name").map(({ type }) => type)).toEqual(["GeopoliticalEntity"]);
  },
);

test("who is named in full is no place, whatever the name ends in", () => {
  const { mentions } = staged("Rosa Velania signed the contract on Monday. Velania signed the contract on Monday.");
  expect(mentions.filter(({ kind }) => kind === "name").map(({ type }) => type)).toEqual(["Person", "Person"]);
});

test("a paper is not the town where it appears", () => {
  const typesOf = (text: string, word: string): readonly string[] => {
    const { mentions, text: written } = staged(text);
    return mentions.filter(({ start, end }) => written.slice(start, end) === word).map(({ type }) => type);
  };
  expect(typesOf("The miners met in Corran. The Corran Herald reported the talks.", "Corran")).not.toContain(
    "Organization",
  );
});

test("what has a ministry is no company that has its name", () => {
  const { mentions, text } = staged("Senna Minerals was sold. Senna’s trade ministry welcomed the sale.");
  const types = mentions.filter(({ start, end }) => text.slice(start, end) === "Senna").map(({ type }) => type);
  expect(new Set(types)).toEqual(new Set(["GeopoliticalEntity"]));
});

test("the storm keeps its type where its name stands alone", () => {
  const { mentions } = staged("Hurricane Zephine hit the coast on Monday. Zephine killed nine people.");
  expect(mentions.filter(({ kind }) => kind === "name").map(({ type }) => type)).toEqual(["Event", "Event"]);
});

test("evidence outweighs a tag", () => {
  const { mentions } = staged("The talks were held by Veldonia, which has no army.");
  expect(mentions.find(({ kind }) => kind === "name")?.type).toBe("GeopoliticalEntity");
});

test("one name is of one type throughout", () => {
  const { trees, mentions } = staged(
    "Veldonian miners were angry. Veldonia closed its ports. The talks were held by Veldonia, which has no army.",
  );
  const named = withVotedTypes(
    trees,
    mentions.map(({ index: _, ...mention }) => ({
      ...mention,
      type: mention.sentence === 1 ? "Person" : mention.type,
    })),
    [],
  );
  expect(new Set(named.filter(({ kind }) => kind === "name").map(({ type }) => type))).toEqual(
    new Set(["GeopoliticalEntity"]),
  );
});

test("a dateline tells that its names are places", () => {
  const { trees, mentions } = staged("[Keth] was late.");
  const unnumbered = mentions.map(({ index: _, ...mention }) => mention);
  expect(withVotedTypes(trees, unnumbered, ["keth"])[0]?.type).toBe("GeopoliticalEntity");
});
