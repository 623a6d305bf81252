import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "../../packages/cli/src/run.ts";
import { recording } from "../helpers/io.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-run-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function call(args: readonly string[], input?: string): Promise<{ code: number; out: string; err: string }> {
  const io = recording(input);
  return { code: await run(args, io), ...io.written };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("wrong usage is one line that says how to go on, and exit code 2", () => {
  test.for([
    [["biuld"], /There is no command "biuld"/],
    [["build"], /Missing INPUT/],
    [["build", "a.txt", "--colour", "red"], /Unknown option '--colour'/],
    [["build", "a.txt", "--date", "2023-02-30"], /--date must be a day/],
    [["build", "a.txt", "--date", "2023-13-40"], /--date must be a day/],
    [["build", "a.txt", "--format", "doc"], /There is no format "doc"/],
    [["build", "a.txt", "--format", "ttl,json"], /Several formats need --out/],
    [["parse", "a.txt", "--from", "pdf"], /--from must be text or conllu/],
    [["build", "a.txt", "--out", "a.db", "--format", "nq"], /--format is not for --out FILE\.db/],
    [["query", "a.db"], /either PATTERN or --sparql/],
    [["query", "a.db", "? -?-> ?", "--sparql", "ASK {}"], /either PATTERN or --sparql/],
    [["query", "a.db", "? -?-> ?", "--format", "doc"], /There is no format "doc"/],
    [["query", "a.db", "--sparql", "ASK {}", "--format", "sparql"], /There is no format "sparql"/],
    [["export", "a.db"], /Missing --format/],
    [["export", "a.db", "--format", "doc"], /There is no format "doc"/],
    [["remove", "a.db"], /Missing GRAPH\.db ARTICLE/],
    [["remove", "folder", "a"], /GRAPH must be a \.db file/],
    [["serve"], /Missing GRAPH/],
    [["serve", "graph", "--write", "token.txt"], /--write needs a \.db file/],
    [["serve", "graph", "--port", "99999"], /--port must be a whole number/],
    [["demo", "more"], /Too many arguments: more/],
  ] as const)("%j", async ([args, message]) => {
    const { code, out, err } = await call(args);
    expect(err).toMatch(message);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });
});

describe("a bad input is one line that says what is wrong with which file, and exit code 1", () => {
  const empty = join(folder, "empty-folder");
  mkdirSync(empty);
  test.for([
    ["a missing file", join(folder, "nowhere.txt"), /nowhere\.txt`: there is no such file/],
    ["a folder without articles", empty, /the folder has no articles/],
    ["an empty file", file("empty.txt", ""), /empty/],
    ["bytes that are not UTF-8", file("latin.txt", new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x20, 0x61])), /not UTF-8/],
    [
      "a binary",
      file(
        "binary.txt",
        new Uint8Array(4096).map((_, i) => i % 7),
      ),
      /binary/,
    ],
    [
      "a file of 50 MB",
      file("huge.txt", new Uint8Array(50_000_000).fill(97)),
      /it has 50 MB, and an article may have 20/,
    ],
    [
      "a Spanish article",
      file(
        "spanish.txt",
        "El presidente anunció el viernes que su gobierno no aceptará la propuesta de los sindicatos para subir los salarios de los trabajadores del puerto.",
      ),
      /English/,
    ],
    ["a table without texts", file("rows.jsonl", '{"title": "No text"}\n'), /rows\.jsonl:1`: it has no `text`/],
    ["a broken line of JSON", file("broken.jsonl", '{"text": "Fine."}\n{"text": \n'), /broken\.jsonl:2/],
    ["a CSV with uneven rows", file("uneven.csv", "id,text\n1,Fine.,more\n"), /uneven\.csv/],
  ] as const)("%s", async ([, path, message]) => {
    const target = join(folder, "out");
    const { code, out, err } = await call(["build", path, "--out", target]);
    expect(err).toMatch(message);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(readdirSync(folder)).not.toContain("out");
  });
});

test("help goes to the standard output and is no error", async () => {
  const overview = await call(["--help"]);
  expect(overview).toMatchObject({ code: 0, err: "" });
  for (const name of ["build", "parse", "query", "export", "remove", "serve", "demo"]) {
    expect(overview.out).toContain(`\n  ${name} `);
    expect(await call([name, "--help"])).toMatchObject({ code: 0, err: "" });
  }
});
