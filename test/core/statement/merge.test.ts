import { expect, test } from "vitest";
import { draftsOf } from "../../../packages/core/src/statement/drafts.ts";
import { clauseFrames } from "../../../packages/core/src/statement/frames.ts";
import { mergeDrafts } from "../../../packages/core/src/statement/merge.ts";
import { extracted, readText } from "../../helpers/statements.ts";

const visits = (text: string, date: string | null = null) =>
  extracted(text, date).statements.filter(({ relation }) => relation === "visits");

test("a visit that is announced and one that is taken for given are one statement with all its sources", () => {
  const found = visits(
    "Norhaven said Dora Fenwright will visit Karsovia.\nMarrant said Dora Fenwright’s visit to Karsovia from June 3 to 5 would deepen trust.",
    "2031-05-16",
  );
  expect(
    found.map(({ time, asserted, attributions }) => ({
      time: `${time?.start} ${time?.end}`,
      asserted,
      sources: attributions.map(({ source, tense }) => `${source} ${tense}`),
    })),
  ).toEqual([{ time: "2031-06-03 2031-06-05", asserted: false, sources: ["norhaven future", "marrant future"] }]);
});

test("a visit of one year and one of another are two", () => {
  expect(
    visits("Dora Fenwright visited Corran in 2019.\nDora Fenwright visited Corran in 2023.", "2031-05-16"),
  ).toHaveLength(2);
});

test("every draft becomes part of one of the result", () => {
  const { scenes } = readText("Dora Fenwright visited Corran in 2019.\nDora Fenwright visited Corran in 2023.");
  const drafts = scenes.flatMap((scene) =>
    clauseFrames(scene.tree, scene.clauses).flatMap((frame) => draftsOf(scene, frame)),
  );
  const { merged, joined } = mergeDrafts(drafts);
  expect(drafts.every((draft) => merged.includes(joined.get(draft.key) ?? draft))).toBe(true);
});
