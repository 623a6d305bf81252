import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readWeights } from "../../packages/model/src/weights.ts";

const folder = new URL("../../packages/model/weights/", import.meta.url);
const bytes = (name: string): Buffer => readFileSync(new URL(name, folder));
const sha256 = (...parts: readonly Buffer[]): string => createHash("sha256").update(Buffer.concat(parts)).digest("hex");

const manifest = JSON.parse(bytes("manifest.json").toString()) as {
  readonly model: string;
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[];
};

test.for(manifest.files)("$name is the file that the manifest names", (file) => {
  expect({ bytes: bytes(file.name).length, sha256: sha256(bytes(file.name)) }).toEqual({
    bytes: file.bytes,
    sha256: file.sha256,
  });
});

test("the model is named by all its files together, in the manifest and in the model card", async () => {
  const model = sha256(...manifest.files.map(({ name }) => bytes(name)));
  expect(manifest.model).toBe(model);
  expect(bytes("MODEL_CARD.md").toString()).toContain(model);
  expect((await readWeights(async (name) => bytes(name))).model).toBe(model);
});

test("the label table has a row of weights for every label", async () => {
  const { tables } = await readWeights(async (name) => bytes(name));
  expect(tables.label.bias).toHaveLength(tables.deprels.length);
  expect(tables.label.weight.length % tables.deprels.length).toBe(0);
  expect(tables.names).toContain("B-person");
});
