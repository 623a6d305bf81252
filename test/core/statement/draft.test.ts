import { expect, test } from "vitest";
import { keyed, objectKey } from "../../../packages/core/src/statement/draft.ts";
import { draftsOf } from "../../../packages/core/src/statement/drafts.ts";
import { clauseFrames } from "../../../packages/core/src/statement/frames.ts";
import { nothing } from "../../../packages/core/src/statement/nothing.ts";
import { first } from "../../helpers/first.ts";
import { readText } from "../../helpers/statements.ts";

test("each draft of a text has a key of its own, and the same key again", () => {
  const { scenes } = readText("Veldonia and Karsovia praised Norhaven.");
  const drafts = scenes.flatMap((scene) =>
    clauseFrames(scene.tree, scene.clauses).flatMap((frame) => draftsOf(scene, frame)),
  );
  expect(new Set(drafts.map(({ key }) => key)).size).toBe(2);
  expect(keyed({ ...first(drafts), rule: "title" }).key).not.toBe(first(drafts).key);
  expect(keyed(first(drafts))).toEqual(first(drafts));
});

test("an object is the same by its entity, its words or its draft", () => {
  expect(objectKey({ entity: "corran" })).toBe("corran");
  expect(objectKey({ literal: "A port", datatype: "xsd:string" })).toBe(
    objectKey({ literal: "a port", datatype: "xsd:string" }),
  );
  expect(objectKey(nothing)).not.toBe(objectKey({ literal: nothing.literal, datatype: "xsd:string" }));
  expect(objectKey({ draft: "1 2" })).not.toBe(objectKey({ entity: "1 2" }));
});
