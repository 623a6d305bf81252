import { expect, test } from "vitest";
import { layOut } from "../../../packages/viewer/src/state/arrangement.ts";
import { showOnly, toggle } from "../../../packages/viewer/src/state/filters.ts";
import { FIRST_ACTORS, LARGE, MOST_REFINED, openSession, select } from "../../../packages/viewer/src/state/session.ts";
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

test("a layout is refined as the view has it, whatever the filters hide, and actors stand where the refining has them", () => {
  const session = open();
  expect(session.tangle.value).toBe(null);
  session.arrangement.value = layOut(session.arrangement.value, "refined", null);
  const tangle = session.tangle.value;
  expect(tangle?.bodies.map(({ id, x, y }) => ({ id, x, y }))).toEqual(
    view.actors.map(({ id, x, y }) => ({ id, x, y })),
  );
  session.filters.value = toggle(session.filters.value, "tone", ["neutral"]);
  expect(session.tangle.value).toBe(tangle);
  expect(session.moved.value.size).toBe(0);
  const places = new Map([["karsovia", { x: 1, y: 2 }]]);
  session.refining.value = { isRunning: true, share: 0.5, places };
  expect(session.moved.value).toBe(places);
  session.arrangement.value = layOut(session.arrangement.value, "stored", null);
  expect(session.moved.value.size).toBe(0);
});

test("more actors than can be watched are not refined", () => {
  const [model = expect.fail("no actor")] = view.actors;
  const crowd = Array.from({ length: MOST_REFINED + 1 }, (_, at) => ({ ...model, id: `a${at}` }));
  const session = open({ ...view, actors: crowd, edges: [], statements: [] });
  session.arrangement.value = layOut(session.arrangement.value, "refined", null);
  expect(session.tangle.value?.bodies.length).toBe(FIRST_ACTORS);
  session.all.value = true;
  expect(session.tangle.value).toBe(null);
});
