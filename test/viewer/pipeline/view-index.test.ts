import { expect, test } from "vitest";
import {
  actorOf,
  edgeOf,
  indexView,
  sourceLabel,
  statementsOf,
} from "../../../packages/viewer/src/pipeline/view-index.ts";
import { view } from "../story.ts";

const index = indexView(view);
const at = (id: string) => index.edgeAt.get(id) ?? expect.fail(`no edge ${id}`);

test("an edge knows its ends, and that a literal and an edge are none", () => {
  const visit = at("ilse-marrant|visits|karsovia");
  expect(view.actors[index.subject[visit] ?? -1]?.id).toBe("ilse-marrant");
  expect(view.actors[index.object[visit] ?? -1]?.id).toBe("karsovia");
  expect(index.object[at("northmere-shipping|pay|a fine of two million crowns")]).toBe(-1);
});

test("a thread knows the edge that it is about", () => {
  const thread = at("veldonia|denies|veldonia|suppliesArmsTo|lantern-front");
  expect(index.target[thread]).toBe(at("veldonia|suppliesArmsTo|lantern-front"));
  expect(index.object[thread]).toBe(-1);
});

test("an actor knows the edges that rest on its word", () => {
  const spoken = index.spoken[index.actorAt.get("harbour-ledger") ?? -1] ?? [];
  expect(spoken.map((edge) => view.edges[edge]?.id)).toEqual([
    "ilse-marrant|talksTo|hale-brandt",
    "lantern-front|attacks|ambel",
  ]);
});

test("an edge has its statements", () => {
  const edge = edgeOf(index, "veldonia|brokers|harbour-accord") ?? expect.fail("no edge");
  expect(statementsOf(index, edge).map(({ relation }) => relation)).toEqual(["brokers"]);
});

test("a source is named by its label, an article by its title, anything else by its id", () => {
  expect(sourceLabel(index, "oren-tadic")).toBe("Oren Tadic");
  expect(sourceLabel(index, "karsovia-strait")).toBe("Karsovia and Veldonia reopen talks on the strait");
  expect(sourceLabel(index, "nobody")).toBe("nobody");
  expect(actorOf(index, "nobody")).toBeUndefined();
});
