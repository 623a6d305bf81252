import { expect, test } from "vitest";
import { pronounOf } from "../../../packages/core/src/entity/pronoun.ts";
import { pronouns } from "../../../packages/core/src/lexicon/generated/pronouns.ts";
import { staged } from "../../helpers/cast.ts";

test.for(pronouns.map(({ form, example }) => [form, example] as const))("%s is a pronoun in: %s", ([form, example]) => {
  const { scene, marked } = staged(example);
  expect(marked.map((mention) => pronounOf(scene, mention)?.form)).toEqual([form]);
});

test("a name is none", () => {
  const { scene, marked } = staged("[Ilse Marrant] came.");
  expect(marked.map((mention) => pronounOf(scene, mention))).toEqual([null]);
});
