import type { Edge } from "@newsgraph/core";
import { expect, test } from "vitest";
import { communitiesOf } from "../../../packages/core/src/graph/communities.ts";
import { type Contacts, contactsOf } from "../../../packages/core/src/graph/project.ts";

/** Who has to do with whom, by pairs of letters. */
function contacts(nodes: readonly string[], pairs: readonly string[]): Contacts {
  const edges = pairs.map(([subject = "", entity = ""]) => ({
    id: subject + entity,
    subject,
    object: { entity },
    weight: 1,
  }));
  return contactsOf(
    nodes.map((id) => ({ id })),
    edges as unknown as readonly Edge[],
  );
}

/** A triangle, and a square with both diagonals, with one edge between them. */
const pairs = ["ab", "bc", "ca", "wx", "xy", "yz", "zw", "wy", "xz", "aw"];

test("those who have much to do with each other are one community, the largest first", () => {
  const found = communitiesOf(contacts([..."abcwxyz"], pairs));
  expect([..."abcwxyz"].map((node) => found.get(node))).toEqual([1, 1, 1, 0, 0, 0, 0]);
});

test("two runs find the same", () => {
  expect(communitiesOf(contacts([..."abcwxyz"], pairs))).toEqual(communitiesOf(contacts([..."abcwxyz"], pairs)));
});

test("where nobody has to do with anybody, everybody is a community", () => {
  expect([...communitiesOf(contacts([..."ba"], []))]).toEqual([
    ["a", 0],
    ["b", 1],
  ]);
  expect(communitiesOf(contacts([], [])).size).toBe(0);
});
