import { expect, test } from "vitest";
import { namedThings } from "../../../packages/core/src/lexicon/generated/named-things.ts";
import { explainedBy, isNamedThing } from "../../../packages/core/src/mention/appositions.ts";
import { referents, staged } from "../../helpers/cast.ts";

test.for(namedThings.map(({ noun, example }) => [noun, example] as const))(
  "the name explains the %s: %s",
  ([noun, text]) => {
    const { marked, trees } = staged(text.replace("Sturdy Maid", "[Sturdy Maid]"));
    const [name] = marked;
    const tree = trees[0];
    if (name === undefined || tree === undefined) throw new RangeError("no name");
    const explained = explainedBy(tree, name.head);
    expect(tree.words[explained]?.lemma).toBe(noun);
    expect(isNamedThing(tree, explained)).toBe(true);
  },
);

test("the skipper is not his ship", () => {
  expect(referents("[The skipper of one of the vessels], the [Sturdy Maid], was detained in May.")).toEqual([
    "skipper of one of the vessels",
    "Sturdy Maid",
  ]);
  expect(referents("[Ilse Marrant], [president of Veldonia], resigned.")).toEqual(["Ilse Marrant", "Ilse Marrant"]);
});

test("what stands in no apposition explains nothing", () => {
  const [tree] = staged("[Ilse Marrant] resigned on Monday.").trees;
  if (tree === undefined) throw new RangeError("no tree");
  expect(explainedBy(tree, 0)).toBe(-1);
});
