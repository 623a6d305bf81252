import { expect, test } from "vitest";
import { answers, isOffice, roleIn, rolesOf } from "../../../packages/core/src/entity/role-holding.ts";
import { staged } from "../../helpers/cast.ts";

function roles(text: string): readonly (string | null)[] {
  const { scene, partition, marked } = staged(text);
  return marked.map((mention) => {
    const holding = roleIn(scene, partition, mention);
    return holding === null
      ? null
      : [holding.role.name, scene.facts[holding.of ?? -1]?.key].filter(Boolean).join(" of ");
  });
}

test.for([
  ["[French President Odran Keth] came.", "president of french"],
  ["[France's foreign minister] spoke on Monday.", "foreign minister of france"],
  ["[Ms. Marrant] spoke.", null],
] as const)("%s → %s", ([text, role]) => {
  expect(roles(text)).toEqual([role]);
});

test.for([
  ["He ran for the post of [president of France].", true],
  ["[France's foreign minister] spoke on Monday.", false],
] as const)("%s: an office, not who holds it: %s", ([text, expected]) => {
  const { scene, marked } = staged(text);
  expect(marked.map((mention) => isOffice(scene, mention))).toEqual([expected]);
});

test("a leader may be a president, and no former one", () => {
  const { scene, partition, marked } = staged("[French President Odran Keth] came. [The French leader] was tired.");
  const [held, asked] = marked.map((mention) => roleIn(scene, partition, mention));
  if (held == null || asked == null) throw new RangeError("no role");
  expect(answers(held, asked)).toBe(true);
  expect(answers({ ...held, modified: true }, asked)).toBe(false);
  expect(answers(asked, held)).toBe(false);
});

test("a group holds the roles of all its mentions", () => {
  const { scene, partition, marked } = staged("[French President Odran Keth] came. [The French leader] was tired.");
  expect(rolesOf(scene, partition, marked[0]?.index ?? -1).map(({ role }) => role.name)).toEqual([
    "president",
    "leader",
  ]);
});
