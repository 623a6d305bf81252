import type { GraphEntity, Statement } from "@newsgraph/core";
import { expect, test } from "vitest";
import { run } from "../../../packages/cli/src/run.ts";
import { recording } from "../../helpers/io.ts";

interface Row {
  readonly sentence: number;
  readonly text: string;
  readonly entities: readonly GraphEntity[];
  readonly statements: readonly Statement[];
}

async function extract(input: string): Promise<readonly Row[]> {
  const io = recording(input);
  expect(await run(["extract", "--sentences", "-"], io)).toBe(0);
  return io.written.out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);
}

test("each line gives a line, with offsets into itself", async () => {
  const rows = await extract("Norhaven attacked Karsovia.\n\nIlse Marrant visited Canada. She slept.\n");
  expect(rows.map(({ sentence }) => sentence)).toEqual([1, 2, 3]);
  expect(rows[1]).toMatchObject({ text: "", entities: [], statements: [] });
  const [attack] = rows[0]?.statements ?? [];
  expect(attack?.relation).toBe("attacks");
  for (const { text, statements } of rows) {
    for (const { spans } of statements) expect(text.slice(spans.subject.start, spans.subject.end)).not.toBe("");
  }
});

test("a sentence says the same alone as among others", async () => {
  const [alone] = await extract("Norhaven attacked Karsovia.");
  const [among] = await extract(
    "Norhaven attacked Karsovia.\nIlse Marrant, who leads Veldonia, will visit Port Ansel next week.",
  );
  expect(among).toEqual(alone);
});

test("without a file it says what is missing", async () => {
  const io = recording();
  expect(await run(["extract"], io)).toBe(2);
  expect(io.written.err).toContain("Missing --sentences FILE");
});
