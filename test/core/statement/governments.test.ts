import { expect, test } from "vitest";
import { actorsOf } from "../../../packages/core/src/statement/actors.ts";
import { withGovernments } from "../../../packages/core/src/statement/governments.ts";
import { first } from "../../helpers/first.ts";
import { extracted, readText } from "../../helpers/statements.ts";

test.for([
  ["Norwegian Prime Minister Ilse Marrant spoke.\nHer government praised Chile.", "Norway -praises-> Chile asserted"],
  ["Norway's government praised Chile.", "Norway -praises-> Chile asserted"],
] as const)("%s", ([text, line]) => {
  expect(extracted(text).lines).toContain(line);
});

test("whose government it is must be known", () => {
  const { mentions, cast, trees } = readText("Norhaven praised Veldonia.");
  const actors = withGovernments(actorsOf(mentions, cast), trees);
  expect(actors.referentsAt(first(trees), 0)).toEqual(["norhaven"]);
});
