import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { run } from "../../../packages/cli/src/run.ts";
import { recording } from "../../helpers/io.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-parse-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function parse(...args: readonly string[]): Promise<string> {
  const io = recording("Norhaven’s president didn’t visit Port Ansel.");
  expect(await run(["parse", ...args], io)).toBe(0);
  return io.written.out;
}

/** The FORM, UPOS, DEPREL and MISC columns. */
function columns(conllu: string): readonly (string | undefined)[][] {
  const rows = conllu.split("\n").filter((line) => /^\d+\t/.test(line));
  return rows.map((row) => row.split("\t")).map((cells) => [cells[1], cells[3], cells[7]]);
}

test("an article becomes CoNLL-U with one line for each syntactic word", async () => {
  expect(columns(await parse("-"))).toEqual([
    ["Norhaven", "PROPN", "nmod:poss"],
    ["’s", "PART", "case"],
    ["president", "NOUN", "nsubj"],
    ["did", "AUX", "aux"],
    ["n’t", "PART", "advmod"],
    ["visit", "VERB", "root"],
    ["Port", "PROPN", "obj"],
    ["Ansel", "PROPN", "flat"],
    [".", "PUNCT", "punct"],
  ]);
});

test("given tokens are kept, and their trees replaced", async () => {
  const path = join(folder, "given.conllu");
  const line = (id: number, form: string): string => [id, form, "_", "X", "_", "_", id - 1, "dep", "_", "_"].join("\t");
  writeFileSync(
    path,
    `# sent_id = a\n# text = They can not go\n${["They", "can not", "go"].map((form, i) => line(i + 1, form)).join("\n")}\n\n`,
  );
  const forms = columns(await parse(path, "--from", "conllu")).map(([form]) => form);
  expect(forms).toEqual(["They", "can not", "go"]);
});

test("what is cut is told", async () => {
  const io = recording("rain ".repeat(1001));
  await run(["parse", "-"], io);
  expect(io.written.err).toMatch(/^newsgraph parse: `[^`]+`: A sentence of 1001 words was cut into 11\.\n$/);
});

test("a broken line of CoNLL-U is named", async () => {
  const path = join(folder, "broken.conllu");
  writeFileSync(path, "1\tThey\t_\n");
  const io = recording();
  expect(await run(["parse", path, "--from", "conllu"], io)).toBe(1);
  expect(io.written.err).toMatch(/line 1/);
});
