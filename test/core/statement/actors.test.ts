import { expect, test } from "vitest";
import { actorsOf, isNode, membersOf } from "../../../packages/core/src/statement/actors.ts";
import { participant } from "../../../packages/core/src/statement/frame.ts";
import { readText } from "../../helpers/statements.ts";

/** The members of the first object or oblique with that head word, with their entities. */
function members(text: string, head: string): readonly (readonly [string, readonly string[], boolean])[] {
  const { document, scenes, mentions, cast } = readText(text);
  const [scene] = scenes;
  if (scene === undefined) return [];
  const at = scene.tree.sentence.tokens.findIndex((token) => token.text === head);
  const actors = actorsOf(mentions, cast);
  return membersOf(document.article.text, actors, scene.tree, participant(at)).map((member) => [
    member.text,
    member.entities,
    isNode(actors, scene.tree, member),
  ]);
}

test("those who are joined are members each", () => {
  expect(members("Norhaven praised Veldonia and Karsovia.", "Veldonia")).toEqual([
    ["Veldonia", ["veldonia"], true],
    ["Karsovia", ["karsovia"], true],
  ]);
});

test("names after a plural are its members", () => {
  expect(
    members("Norhaven brokered a deal between the rivals Veldonia and Karsovia.", "rivals").map(([text]) => text),
  ).toEqual(["Veldonia", "Karsovia"]);
});

test("a name after its noun belongs to its words, and is joined with others", () => {
  const both = members("Rebel leader Joren Halvik and Danish President Ilse Marrant signed a treaty.", "leader");
  expect(both.map(([text]) => text)).toEqual(["Rebel leader Joren Halvik", "Ilse Marrant"]);
});

test("a thing that is named once by a common noun is no node", () => {
  expect(members("Norhaven sold the ship.", "ship").map(([text, , node]) => [text, node])).toEqual([
    ["the ship", false],
  ]);
});
