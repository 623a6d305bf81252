import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { files, type RepositoryFile, root } from "./repository.ts";

const pages = files.filter(({ path }) => path.endsWith(".md"));

const decisions = pages.filter(({ path }) => path.startsWith("docs/decisions/") && !path.endsWith("README.md"));

const page = (path: string): RepositoryFile => ({ path, text: pages.find((file) => file.path === path)?.text ?? "" });

test("every relative link of the documentation leads somewhere", () => {
  expect(pages.flatMap((file) => brokenLinks(file, pages))).toEqual([]);
});

test("a link that leads nowhere is found", () => {
  const text = "# Here\n[a](LICENSE) [b](missing.md) [c](#here) [d](#there) [e](https://example.org) `[f](code.md)`\n";
  expect(brokenLinks({ path: "sample.md", text }, [{ path: "sample.md", text }])).toEqual([
    "sample.md links to missing.md",
    "sample.md links to #there",
  ]);
});

test.for(examples(page("README.md")).map((text, index) => [index + 1, text] as const))(
  "the TypeScript of README.md runs: block %i",
  { timeout: 60_000 },
  async ([, text]) => {
    const { stderr } = await run(text);
    expect(stderr).toBe("");
  },
);

test("README.md has TypeScript that runs", () => {
  expect(examples(page("README.md")).length).toBeGreaterThan(0);
});

test("TypeScript that throws is found", async () => {
  const text = '# A\n\n```ts\nimport { x } from "newsgraph/nowhere";\n```\n\n```sh\nls\n```\n';
  const [block = ""] = examples({ path: "a.md", text });
  await expect(run(block)).rejects.toThrow("newsgraph/nowhere");
});

test("ARCHITECTURE.md is at most 200 lines long", () => {
  expect(page("ARCHITECTURE.md").text.split("\n").length).toBeLessThanOrEqual(200);
});

test("every invariant of ARCHITECTURE.md names the test that holds it", () => {
  const invariants = bullets(page("ARCHITECTURE.md"), "Invariants");
  expect(invariants.length).toBeGreaterThan(0);
  expect(invariants.filter((text) => !namesTest(text))).toEqual([]);
});

test("an invariant without a test is found", () => {
  const text =
    "# A\n## Invariants\n- Core is pure.\n  [`test`](test/repo/purity.test.ts)\n- All is well.\n## Words\n- span\n";
  const invariants = bullets({ path: "a.md", text }, "Invariants");
  expect(invariants.filter((invariant) => !namesTest(invariant))).toEqual(["- All is well."]);
});

test("a decision has its number, its four parts, and one page at most", () => {
  expect(decisions.flatMap(decisionFaults)).toEqual([]);
});

test("a decision that lacks a part or has another number is found", () => {
  const text = "# 8. Titles\n**Context.** a\n**Decision.** b\n**Consequences.** c\n";
  expect(decisionFaults({ path: "docs/decisions/0007-titles.md", text })).toEqual([
    "docs/decisions/0007-titles.md has the number 8",
    "docs/decisions/0007-titles.md has no Rejected",
  ]);
});

test("no two decisions have the same number", () => {
  const numbers = decisions.map(({ path }) => posix.basename(path).slice(0, 4));
  expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).toEqual([]);
});

function brokenLinks(file: RepositoryFile, all: readonly RepositoryFile[]): readonly string[] {
  const text = withoutCode(file.text);
  const targets = [...text.matchAll(/\]\(([^)\s]+)(?:\s"[^"]*")?\)/g)].map((match) => match[1] ?? "");
  return targets
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => !leadsSomewhere(file, target, all))
    .map((target) => `${file.path} links to ${target}`);
}

function leadsSomewhere(file: RepositoryFile, target: string, all: readonly RepositoryFile[]): boolean {
  const [path = "", anchor] = target.split("#");
  const found = path === "" ? file.path : posix.join(posix.dirname(file.path), decodeURIComponent(path));
  if (!existsSync(join(root, found)) && !all.some((other) => other.path === found)) return false;
  if (anchor === undefined || !found.endsWith(".md")) return true;
  const text = found === file.path ? file.text : all.find((other) => other.path === found)?.text;
  return anchors(text ?? "").includes(anchor);
}

/** The anchors of a page's headings, as GitHub makes them. */
function anchors(text: string): readonly string[] {
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map((match) => match[1] ?? "");
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-"),
  );
}

function withoutCode(text: string): string {
  return text.replace(/^```[\s\S]*?^```/gm, "").replace(/`[^`\n]*`/g, "");
}

/** The TypeScript blocks of a page. */
function examples({ text }: RepositoryFile): readonly string[] {
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map((match) => match[1] ?? "");
}

/** Runs a block as a reader would who has this clone: the packages are found by name. */
function run(text: string): Promise<{ stdout: string; stderr: string }> {
  const options = ["--conditions=@newsgraph/source", "--input-type=module-typescript", "--eval", text];
  return promisify(execFile)(process.execPath, options, { cwd: root });
}

/** The list items below a heading, each with its continuation lines. */
function bullets({ text }: RepositoryFile, heading: string): readonly string[] {
  const section = text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";
  return section
    .split(/^(?=- )/m)
    .slice(1)
    .map((bullet) => bullet.trim());
}

function namesTest(invariant: string): boolean {
  return /\]\(test\/[^)]+\)/.test(invariant);
}

function decisionFaults({ path, text }: RepositoryFile): readonly string[] {
  const number = Number.parseInt(posix.basename(path), 10);
  const heading = /^# (\d+)\. /.exec(text)?.[1];
  const parts = ["Context", "Decision", "Consequences", "Rejected"].filter((part) => !text.includes(`**${part}.**`));
  return [
    ...(heading === String(number) ? [] : [`${path} has the number ${heading}`]),
    ...parts.map((part) => `${path} has no ${part}`),
    ...(text.split("\n").length > 60 ? [`${path} is longer than a page`] : []),
  ];
}
