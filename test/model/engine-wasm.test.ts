import type { Syntax } from "@newsgraph/core";
import { expect, test } from "vitest";
import { createWasmEngine } from "../../packages/model/src/engine-wasm.ts";
import { loadParser, loadWeights } from "../../packages/model/src/node.ts";
import { createParser } from "../../packages/model/src/parser.ts";
import { sentences } from "./sample.ts";

test("WebAssembly and the native engine agree on at least 999 of 1,000 heads and labels", async () => {
  const weights = await loadWeights();
  const wasm = createParser(await createWasmEngine(weights.network), weights);
  const native = await loadParser("native");
  const arcs = (syntaxes: readonly Syntax[]): readonly string[] =>
    syntaxes.flatMap(({ words }) => words.map(({ head, deprel }) => `${head} ${deprel}`));
  const [ours, theirs] = [arcs(await wasm.parse(sentences)), arcs(await native.parse(sentences))];
  const same = ours.filter((arc, at) => arc === theirs[at]).length;
  expect(same / theirs.length).toBeGreaterThanOrEqual(0.999);
});
