import { expect, test } from "vitest";
import { ruleWords } from "../../../packages/core/src/statement/rule-words.ts";

test.for([
  ["active/object", "a verb in the active voice, with its object"],
  ["title", "a title before a name"],
  ["some-new-rule/odd-view", "some new rule, odd view"],
] as const)("%s", ([rule, words]) => {
  expect(ruleWords(rule)).toBe(words);
});
