import { expect, test } from "vitest";
import { membersOf } from "../../../packages/core/src/statement/actors.ts";
import { participant } from "../../../packages/core/src/statement/frame.ts";
import { literalOf } from "../../../packages/core/src/statement/literals.ts";
import { dependent } from "../../../packages/core/src/syntax/tree.ts";
import { first } from "../../helpers/first.ts";
import { extracted, readText } from "../../helpers/statements.ts";

/** The object of the sentence in words; `null` where it names nothing. */
function objectOf(text: string): string | number | null | undefined {
  const scene = first(readText(text).scenes);
  const part = participant(dependent(scene.tree, scene.tree.root, "obj"));
  const member = first(membersOf(scene.article.text, scene.actors, scene.tree, part));
  return literalOf(scene, part, member, scene.tree.root)?.object.literal ?? null;
}

test("what is no node is told in its words, and a pronoun names nothing", () => {
  expect(objectOf("Norhaven accepted a delay but not a cut.")).toBe("a delay");
  expect(objectOf("They praised it.")).toBeNull();
});

test("a question how much something costs is no thing", () => {
  expect(extracted("Norhaven showed how much the dam had cost.").lines.filter((line) => line.includes("how"))).toEqual(
    [],
  );
});

test("a noun that is denied is told without its “no”, and what stands for a noun said before names nothing", () => {
  expect(objectOf("The report played no role in the verdict.")).toBe("role in the verdict");
  expect(objectOf("The mayor refused one.")).toBeNull();
});
