import { describe, expect, test } from "vitest";
import { mindedAdjectives } from "../../../packages/core/src/lexicon/generated/minded-adjectives.ts";
import { placeVerbs } from "../../../packages/core/src/lexicon/generated/place-verbs.ts";
import { isMetonym, metonymContexts } from "../../../packages/core/src/mention/metonyms.ts";
import { namesIn } from "../../../packages/core/src/mention/names.ts";
import { staged } from "../../helpers/cast.ts";
import { parsed } from "../../helpers/parsed.ts";

/** What the first capital of a sentence stands for. */
function meant(text: string): string {
  const [tree] = parsed(text).trees;
  const capital =
    tree && namesIn(tree).find(({ senses }) => senses.some(({ as }) => as === "capital" || as === "seat"));
  if (tree === undefined || capital === undefined) throw new RangeError(`no capital in “${text}”`);
  return isMetonym(tree, capital) ? "government" : "city";
}

test.for(metonymContexts.map(({ id, example, meant: what }) => [id, example, what] as const))(
  "%s: %s means the %3$s",
  ([, example, what]) => {
    const { marked } = staged(example);
    expect(marked.map(({ kind }) => (kind === "metonym" ? "government" : "city"))).toEqual([what]);
  },
);

describe("only who thinks can be so", () => {
  test.for(mindedAdjectives.map(({ example }) => example))("%s", (example) => {
    expect(meant(example)).toBe("government");
  });
});

describe("to a place it is done, or it does what places do", () => {
  test.for(placeVerbs.map(({ example }) => example))("%s", (example) => {
    expect(meant(example)).toBe("city");
  });
});

test("a seat stands for the government but where something is in it", () => {
  expect(meant("The Kremlin welcomed the deal.")).toBe("government");
  expect(meant("They met in the Kremlin.")).toBe("city");
});
