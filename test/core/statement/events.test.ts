import { expect, test } from "vitest";
import { draftsOf } from "../../../packages/core/src/statement/drafts.ts";
import { eventsOf } from "../../../packages/core/src/statement/events.ts";
import { clauseFrames } from "../../../packages/core/src/statement/frames.ts";
import { extracted, readText } from "../../helpers/statements.ts";

test("a brokered deal is an event with its agent, its parties and its result", () => {
  const { events, statements } = extracted("Norhaven brokered a deal between Veldonia and Karsovia.");
  expect(
    events.map(({ type, roles }) => ({ type, roles: roles.map(({ role, entity }) => `${role} ${entity}`) })),
  ).toEqual([
    {
      type: "brokers",
      roles: ["agent norhaven", "party karsovia", "party veldonia", "result deal-between-veldonia-and-karsovia"],
    },
  ]);
  expect(statements.map(({ event }) => event)).toEqual([events[0]?.id, events[0]?.id]);
});

test("two are no event", () => {
  const { scenes } = readText("Norhaven praised Veldonia.");
  const drafts = scenes.flatMap((scene) =>
    clauseFrames(scene.tree, scene.clauses).flatMap((frame) => draftsOf(scene, frame)),
  );
  expect(drafts).toHaveLength(1);
  expect(eventsOf(scenes, drafts)).toEqual([]);
});
