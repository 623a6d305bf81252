import { expect, test } from "vitest";
import { wordsOf } from "../../../packages/core/src/mention/phrase.ts";
import { properNouns } from "../../../packages/core/src/mention/proper-nouns.ts";
import { parsed } from "../../helpers/parsed.ts";

test.for([
  ["The Bank of Karsovia closed on Friday.", "Bank of Karsovia"],
  ["They cited Article 5 of the treaty.", "Article 5"],
  ["A spokesman for the Chinese Foreign Ministry declined to comment.", "Chinese Foreign Ministry"],
] as const)("%s has the run %s", ([text, run]) => {
  const runs = parsed(text).trees.flatMap((tree) =>
    properNouns(tree).map(({ first, last }) => wordsOf(tree, first, last).join(" ")),
  );
  expect(runs).toContain(run);
});
