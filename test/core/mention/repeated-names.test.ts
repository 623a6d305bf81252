import { expect, test } from "vitest";
import { namesIn } from "../../../packages/core/src/mention/names.ts";
import { wordsOf } from "../../../packages/core/src/mention/phrase.ts";
import { withRepeated } from "../../../packages/core/src/mention/repeated-names.ts";
import { parsed } from "../../helpers/parsed.ts";

/** The names of each line, in which the parser took the words between asterisks for common nouns. */
function names(...lines: readonly string[]): readonly (readonly string[])[] {
  const trees = parsed(lines.map((line) => line.replaceAll("*", "")).join("\n")).trees.map((tree, at) => {
    const common = /\*(.+?)\*/.exec(lines[at] ?? "")?.[1]?.split(" ") ?? [];
    const words = tree.words.map((word, index) =>
      common.includes(tree.sentence.tokens[index]?.text ?? "")
        ? { ...word, upos: "NOUN" as const, name: "O" as const }
        : word,
    );
    return { ...tree, words };
  });
  return withRepeated(trees, trees.map(namesIn)).map((found, at) => {
    const tree = trees[at];
    return tree === undefined ? [] : found.map(({ first, last }) => wordsOf(tree, first, last).join(" "));
  });
}

test("the last word of a name is the name again, though the parser took it for a noun", () => {
  expect(names("Hurricane Zephine hit the coast on Monday.", "*Zephine* killed nine people.")).toEqual([
    ["Hurricane Zephine"],
    ["Zephine"],
  ]);
});

test("a name of several words is found whole", () => {
  expect(names("People fled from Cyclone Zephine.", "*Cyclone Zephine* killed nine people.")).toEqual([
    ["Cyclone Zephine"],
    ["Cyclone Zephine"],
  ]);
});

test("a name of which the parser saw only a part is completed", () => {
  expect(names("Odran Keth founded Heaven Sent Gaming in 2009.", "What is Heaven Sent Gaming?")[1]).toEqual([
    "Heaven Sent Gaming",
  ]);
});

test("a common noun is no name, whatever name ends in it", () => {
  expect(names("The Bank of Karsovia closed on Friday.", "The *University* closed on Friday.")[1]).toEqual([]);
});
