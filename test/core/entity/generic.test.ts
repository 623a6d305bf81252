import { expect, test } from "vitest";
import { isGeneric } from "../../../packages/core/src/entity/generic.ts";
import { emptyModifiers } from "../../../packages/core/src/lexicon/generated/empty-modifiers.ts";
import { genericNouns } from "../../../packages/core/src/lexicon/generated/generic-nouns.ts";
import { staged } from "../../helpers/cast.ts";

test.for(genericNouns.map(({ noun, example }) => [noun, example] as const))("%s names nothing: %s", ([, example]) => {
  const { mentions, cast } = staged(example);
  expect(cast.referents[mentions.length - 1]).toEqual([]);
});

test.for(emptyModifiers)("“$word” tells nothing of a thing: $example", ({ example }) => {
  const { mentions, cast } = staged(example);
  expect(cast.referents[mentions.length - 1]).toEqual([]);
});

test.for([
  ["[The table of the committee] was sold.", false],
  ["[People] left the harbour.", false],
] as const)("%s: %s", ([text, expected]) => {
  const { scene, marked } = staged(text);
  expect(marked.map(({ index }) => isGeneric(scene, [index]))).toEqual([expected]);
});
