import { expect, test } from "vitest";
import { nounSenses } from "../../../packages/core/src/lexicon/generated/noun-senses.ts";
import { partNouns } from "../../../packages/core/src/lexicon/generated/part-nouns.ts";
import { featuresOfName, featuresOfNominal, leadingNoun } from "../../../packages/core/src/mention/features.ts";
import { namesIn } from "../../../packages/core/src/mention/names.ts";
import { nominalsIn } from "../../../packages/core/src/mention/nominals.ts";
import { parsed } from "../../helpers/parsed.ts";

test.for([
  ["Ms. Marrant spoke.", "Person", "female"],
  ["Ilse Marrant came.", "Person", "female"],
  ["China signed.", "GeopoliticalEntity", "neuter"],
  ["The Bank of Karsovia closed on Friday.", "Organization", "neuter"],
  ["Hurricane Zephine hit the coast on Monday.", "Event", "neuter"],
  ["The Norvanians have left the harbour.", "Group", "neuter"],
  ["Critics spoke of hostility toward Muslims.", "Group", "neuter"],
  ["A company named Orvane Seafoods bought the island.", "Organization", "neuter"],
] as const)("the name in %s is a %s, %s", ([text, type, gender]) => {
  const [tree] = parsed(text).trees;
  const name = tree && namesIn(tree)[0];
  if (tree === undefined || name === undefined) throw new RangeError("no name");
  expect(featuresOfName(tree, name, "name")).toMatchObject({ type, gender });
});

test.for([
  ["Hurricane Zephine", "Event"],
  ["Lake Orrow", "Location"],
  ["Storm Council", null],
  ["Hurricane", null],
] as const)("%s begins with a noun for %s", ([name, type]) => {
  expect(leadingNoun(name.split(" "))).toBe(type);
});

test.for([
  ["The company that built the dam withdrew.", { type: "Organization", number: "singular", determination: "definite" }],
  ["Chinese companies were angry.", { type: "Organization", number: "plural", determination: "bare" }],
  ["Two of the clerks were arrested.", { type: "Group", number: "plural", determination: "indefinite" }],
  ["A state of emergency was declared on Monday.", { type: "Event" }],
  ["One of the ships sank.", { type: "Object", number: "singular", determination: "indefinite" }],
  ["A coalition of trade unions sued the firm.", { type: "Organization", number: null }],
  ["A company from Corran built the dam.", { type: "Organization", number: "singular", determination: "indefinite" }],
] as const)("the first phrase of %s", ([text, features]) => {
  const [tree] = parsed(text).trees;
  const phrase = tree && nominalsIn(tree, new Set())[0];
  if (tree === undefined || phrase === undefined) throw new RangeError("no phrase");
  expect(featuresOfNominal(tree, phrase)).toMatchObject(features);
});

test.for(nounSenses.map((row) => [row.noun, row.type, row.example, row] as const))(
  "%s may be a %s: %s",
  ([noun, type, text, row]) => {
    const [tree] = parsed(text).trees;
    const phrase = tree && nominalsIn(tree, new Set()).find(({ head }) => tree.words[head]?.lemma === noun);
    if (tree === undefined || phrase === undefined) throw new RangeError("no phrase");
    expect(tree.words[phrase.head]?.nounClass).toBe(row.class);
    const found = featuresOfNominal(tree, phrase).type;
    expect(found).toBe(tree.words[phrase.head]?.feats["Number"] === "Plur" && type === "Person" ? "Group" : type);
  },
);

test("what has members is a body", () => {
  const [tree] = parsed("A member of the union’s executive was arrested.").trees;
  const phrase = tree && nominalsIn(tree, new Set()).find(({ head }) => tree.words[head]?.lemma === "executive");
  if (tree === undefined || phrase === undefined) throw new RangeError("no phrase");
  expect(featuresOfNominal(tree, phrase).type).toBe("Organization");
});

test.for(partNouns.map(({ noun, example }) => [noun, example] as const))(
  "a part of people is people: %s, %s",
  ([, text]) => {
    const [tree] = parsed(text).trees;
    const phrase = tree && nominalsIn(tree, new Set())[0];
    if (tree === undefined || phrase === undefined) throw new RangeError("no phrase");
    expect(featuresOfNominal(tree, phrase).type).toBe("Group");
  },
);

test("two of the dead are people", () => {
  const [tree] = parsed("Two of the dead were patients.").trees;
  const phrase = tree && nominalsIn(tree, new Set())[0];
  if (tree === undefined || phrase === undefined) throw new RangeError("no phrase");
  expect(featuresOfNominal(tree, phrase)).toMatchObject({ type: "Group", number: "plural" });
});
