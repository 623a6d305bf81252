import { expect, test } from "vitest";
import { loadParser, loadWeights } from "../../packages/model/src/node.ts";

test("the parser is named by its weights, whatever engine runs it", async () => {
  const { model } = await loadWeights();
  expect([(await loadParser()).model, (await loadParser("wasm")).model]).toEqual([model, model]);
});
