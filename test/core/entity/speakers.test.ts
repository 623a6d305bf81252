import { expect, test } from "vitest";
import { speakersOf } from "../../../packages/core/src/entity/speakers.ts";
import { staged } from "../../helpers/cast.ts";

test.for([
  ["“I will resign,” said Ilse Marrant.", ["ilse marrant"]],
  ["Ilse Marrant said: “I will resign.”", ["ilse marrant"]],
  ["“I will resign,” Ilse Marrant said. “Nobody told me.”", ["ilse marrant", "ilse marrant"]],
  ["“I will resign.”", [undefined]],
] as const)("%s is spoken by %j", ([text, names]) => {
  const { scene } = staged(text);
  expect(speakersOf(scene).map((speaker) => scene.facts[speaker?.mention ?? -1]?.key)).toEqual(names);
});
