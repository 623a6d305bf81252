import { expect, test } from "vitest";
import { nominalsIn } from "../../../packages/core/src/mention/nominals.ts";
import { wordsOf } from "../../../packages/core/src/mention/phrase.ts";
import { parsed } from "../../helpers/parsed.ts";

test.for([
  ["The company paid 5 million dollars in March 2023.", ["The company"]],
  ["The trade talks lasted a week.", ["The trade talks"]],
  ["Two of the clerks were arrested.", ["Two of the clerks", "the clerks"]],
  ["One of the ships sank.", ["One of the ships", "the ships"]],
  ["Another one could follow, and the ones who left returned.", ["the ones"]],
  ["The wounded were taken to a hospital.", ["The wounded", "a hospital"]],
] as const)("%s has %j", ([text, phrases]) => {
  const found = parsed(text).trees.flatMap((tree) =>
    nominalsIn(tree, new Set()).map(({ first, last }) => wordsOf(tree, first, last).join(" ")),
  );
  expect(found).toEqual(phrases);
});
