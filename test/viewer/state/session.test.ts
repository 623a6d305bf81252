import { expect, test } from "vitest";
import { showOnly, toggle } from "../../../packages/viewer/src/state/filters.ts";
import { FIRST_ACTORS, LARGE, openSession, select } from "../../../packages/viewer/src/state/session.ts";
import { evidence, view } from "../story.ts";

const open = (given = view) => openSession(given, () => Promise.resolve(evidence));

test("what is seen follows from the filters", () => {
  const session = open();
  expect(session.visible.value.edgeCount).toBe(18);
  session.filters.value = showOnly(
    session.filters.value,
    "relation",
    ["talksTo"],
    view.relations.map(({ id }) => id).concat("~" as never),
  );
  expect(session.visible.value.edgeCount).toBe(2);
});

test("selecting the same again changes nothing", () => {
  const session = open();
  let changes = -1;
  const stop = session.selection.subscribe(() => {
    changes++;
  });
  select(session, { kind: "actor", id: "karsovia" });
  select(session, { kind: "actor", id: "karsovia" });
  stop();
  expect(changes).toBe(1);
});

test("a large view opens with its most mentioned actors, and shows all when asked", () => {
  const [model = expect.fail("no actor")] = view.actors;
  const crowd = Array.from({ length: LARGE + 50 }, (_, at) => ({ ...model, id: `a${at}` }));
  const session = open({ ...view, actors: crowd, edges: [], statements: [] });
  session.filters.value = { ...toggle(session.filters.value, "type", []), loneActors: true };
  expect(session.visible.value.actorCount).toBe(FIRST_ACTORS);
  session.all.value = true;
  expect(session.visible.value.actorCount).toBe(LARGE + 50);
});

test("on a narrow screen the picture keeps to the selection and what is around it; the table has all", () => {
  const session = open();
  session.isNarrow.value = true;
  expect(session.visible.value.actorCount).toBe(15);
  select(session, { kind: "actor", id: "ilse-marrant" });
  expect(session.visible.value.actorCount).toBe(4);
  session.mode.value = "table";
  expect(session.visible.value.actorCount).toBe(15);
});
