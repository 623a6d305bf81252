import fc from "fast-check";
import { expect, test } from "vitest";
import { neighboursOf, scopeOf, waitingByRelation } from "../../../packages/viewer/src/pipeline/scope.ts";
import {
  collapse,
  type Exploration,
  expand,
  hide,
  keepOnly,
  UNTOUCHED,
} from "../../../packages/viewer/src/state/exploration.ts";
import { indexOf } from "../pairs.ts";

/** a is a hub with the leaves d, e, f; b and c lie between. */
const LINES = ["a b", "a c", "b c", "a d", "e a", "a f", "g b", "a b asserted visits"];
const { index, all } = indexOf(...LINES);

const seen = (exploration: Exploration, passing = all, among = index.view.actors.length) => {
  const { members, waiting } = scopeOf(index, passing, exploration, among);
  return index.view.actors
    .filter((_, at) => members[at] === 1)
    .map(({ id }) => {
      const more = waiting[index.actorAt.get(id) ?? -1] ?? 0;
      return more > 0 ? `${id}+${more}` : id;
    })
    .join(" ");
};

test("everybody is in the picture, or the first so many, who tell how many wait", () => {
  expect(seen(UNTOUCHED)).toBe("a b c d e f g");
  expect(seen(UNTOUCHED, all, 2)).toBe("a+4 b+2");
});

test("an actor that is opened brings its neighbours, and taking it back leaves the state before", () => {
  expect(seen(expand(UNTOUCHED, "b"), all, 2)).toBe("a+3 b c g");
  expect(seen(collapse(expand(UNTOUCHED, "b"), "b"), all, 2)).toBe("a+4 b+2");
});

test("an actor is opened by one relation alone", () => {
  expect(seen(expand(keepOnly(UNTOUCHED, []), "a", "visits"), all, 2)).toBe("b+3");
});

test("a portion has a limit, and what has most weight comes first", () => {
  const opened = { ...UNTOUCHED, only: ["a"], opened: [{ actor: "a", relation: null, count: 2 }] };
  expect(neighboursOf(index, all, "a").map((at) => index.view.actors[at]?.id)[0]).toBe("b");
  expect(seen(opened)).toBe("a+3 b+1 c");
});

test("only around an actor leaves it and its neighbours", () => {
  expect(seen(keepOnly(UNTOUCHED, ["g"]))).toBe("b+2 g");
});

test("folding takes the leaves away, and who has other neighbours stays", () => {
  expect(seen(collapse(UNTOUCHED, "a"))).toBe("a+3 b c g");
  expect(seen(expand(collapse(UNTOUCHED, "a"), "a"))).toBe("a b c d e f g");
});

test("who is hidden stays out, and waits for nobody", () => {
  expect(seen(hide(UNTOUCHED, "d"))).toBe("a b c e f g");
  expect(seen(hide(expand(UNTOUCHED, "b"), "g"), all, 2)).toBe("a+3 b c");
});

test("neighbours come through the edges that filters leave", () => {
  const passing = Uint8Array.from(LINES, (line) => (line.startsWith("a") ? 1 : 0));
  expect(seen(expand(UNTOUCHED, "b"), passing, 2)).toBe("a+3 b");
});

test("what each relation would bring is counted", () => {
  const { index: some, all: edges } = indexOf("a b asserted visits", "a c asserted meets", "a d asserted meets", "a d");
  const scope = scopeOf(some, edges, { ...UNTOUCHED, only: ["a"] }, 9);
  expect(waitingByRelation(some, edges, scope, UNTOUCHED, "a")).toEqual([
    ["meets", 2],
    ["visits", 1],
    ["~", 1],
  ]);
});

const ids = fc.subarray(["a", "b", "c", "d", "e", "f", "g"]);
const exploration: fc.Arbitrary<Exploration> = fc.record({
  only: fc.option(ids),
  opened: fc.array(
    fc.record({
      actor: fc.constantFrom("a", "b", "g"),
      relation: fc.constant(null),
      count: fc.integer({ min: 1, max: 4 }),
    }),
    { maxLength: 2 },
  ),
  folded: ids.map((some) => new Set(some)),
  hidden: ids.map((some) => new Set(some)),
  near: fc.constant(null),
});

test("the number that waits is the number of neighbours that are neither in the picture nor hidden", () => {
  fc.assert(
    fc.property(exploration, fc.integer({ min: 0, max: 7 }), (given, among) => {
      const { members, waiting } = scopeOf(index, all, given, among);
      for (const [at, { id }] of index.view.actors.entries()) {
        if (given.hidden.has(id)) expect(members[at]).toBe(0);
        if (members[at] !== 1) continue;
        const others = LINES.map((line) => line.split(" ")).flatMap(([from, to]) =>
          from === id ? [to] : to === id ? [from] : [],
        );
        const outside = new Set(others).values().filter((other = "") => {
          return members[index.actorAt.get(other) ?? -1] === 0 && !given.hidden.has(other);
        });
        expect(waiting[at]).toBe([...outside].length);
      }
    }),
  );
});

test("a limit to the distance leaves whoever is so many steps from the selection", () => {
  const near = (steps: number | null, ...centre: readonly string[]) => {
    const { members } = scopeOf(index, all, { ...UNTOUCHED, near: steps }, 99, centre);
    return index.view.actors.flatMap(({ id }, at) => (members[at] === 1 ? [id] : [])).join(" ");
  };
  expect(near(1, "g")).toBe("b g");
  expect(near(2, "g")).toBe("a b c g");
  expect(near(1, "g", "d")).toBe("a b d g");
  expect(near(1)).toBe("a b c d e f g");
});
