import { expect, test } from "vitest";
import { pronounAt, relativeNoun } from "../../../packages/core/src/mention/pronouns.ts";
import { parsed } from "../../helpers/parsed.ts";

const found = (text: string): readonly string[] =>
  parsed(text).trees.flatMap((tree) => tree.words.flatMap((_, at) => pronounAt(tree, at)?.form ?? []));

test.for([
  ["Beijing said that it was pleased.", ["it"]],
  ["It is clear that the talks failed.", []],
  ["Ilse Marrant, who leads Veldonia, resigned.", ["who"]],
] as const)("%s has %j", ([text, forms]) => {
  expect(found(text)).toEqual(forms);
});

test("a relative pronoun takes up the noun before its clause", () => {
  const [tree] = parsed("The company that built the dam withdrew.").trees;
  if (tree === undefined) throw new RangeError("no tree");
  expect(tree.sentence.tokens[relativeNoun(tree, 2)]?.text).toBe("company");
  expect(relativeNoun(tree, 0)).toBe(-1);
});
