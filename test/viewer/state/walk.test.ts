import { expect, test } from "vitest";
import { toggle, UNFILTERED } from "../../../packages/viewer/src/state/filters.ts";
import { openSession } from "../../../packages/viewer/src/state/session.ts";
import { firstActor, nextEdge, spokenWords } from "../../../packages/viewer/src/state/walk.ts";
import { evidence, view } from "../story.ts";

const session = openSession(view, () => Promise.resolve(evidence));

test("the keyboard begins at the most mentioned actor that is seen", () => {
  expect(firstActor(session.index, session.visible.value)).toEqual({ kind: "actor", id: "veldonia" });
  session.filters.value = toggle(UNFILTERED, "type", ["place"]);
  expect(firstActor(session.index, session.visible.value)).toEqual({ kind: "actor", id: "ilse-marrant" });
  session.filters.value = UNFILTERED;
});

test("the brackets go round the edges of an actor", () => {
  const step = (current: string | null, by: 1 | -1) =>
    nextEdge(session.index, session.visible.value, "oren-tadic", current, by)?.id;
  expect(step(null, 1)).toBe("oren-tadic|criticizes|nine-lights-plan");
  expect(step("oren-tadic|criticizes|nine-lights-plan", 1)).toBe("oren-tadic|talksTo|hale-brandt");
  expect(step("oren-tadic|talksTo|hale-brandt", 1)).toBe("oren-tadic|criticizes|nine-lights-plan");
  expect(step(null, -1)).toBe("oren-tadic|talksTo|hale-brandt");
});

test("an actor without edges has none to go to", () => {
  expect(nextEdge(session.index, session.visible.value, "foreign-ministry", null, 1)).toBeNull();
});

test("what is spoken names the thing and how it is told", () => {
  const words = (kind: "actor" | "edge", id: string) => spokenWords(session.index, session.visible.value, { kind, id });
  expect(words("actor", "oren-tadic")).toBe("Oren Tadic, person, 2 statements.");
  expect(words("edge", "strait-court|restricts|northmere-shipping")).toBe(
    "Strait Court did not restrict Northmere Shipping, denied or negated, told once.",
  );
});
