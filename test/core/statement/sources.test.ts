import { expect, test } from "vitest";
import { asidesOf, isCueAside, ownSource, sourcesAt, speakerOf } from "../../../packages/core/src/statement/sources.ts";
import { first } from "../../helpers/first.ts";
import { clauseOf } from "../../helpers/statements.ts";

test("who speaks is the subject, and after a passive who is named with “by”", () => {
  const { clause, read } = clauseOf("The dam is safe, Mayor Dora Fenwright said.", "say");
  const scene = first(read.scenes);
  expect(sourcesAt(scene.actors, scene.tree, speakerOf(clause))).toEqual(["dora-fenwright"]);
  expect(speakerOf(clauseOf("Karsovia is said to have closed the strait.", "say").clause)).toBe(-1);
});

test("a clause beside another that only names a speaker is the source of that other", () => {
  const text = "The dam will be rebuilt, people familiar with the plan said.";
  const { clause, read } = clauseOf(text, "rebuild");
  const scene = first(read.scenes);
  expect(isCueAside(scene, clauseOf(text, "say").clause)).toBe(true);
  expect(ownSource(scene, asidesOf(scene), clause)?.layer.act).toBe("say");
  expect(isCueAside(scene, clause)).toBe(false);
});
