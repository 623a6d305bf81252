import { posix } from "node:path";
import { type ESTree, Visitor } from "vite";
import { expect, test } from "vitest";
import { parse, strings } from "./module.ts";
import { code, type RepositoryFile, tests } from "./repository.ts";

/** What takes a test out of the run, lets it fail, or lets only it run. */
const LEAVES_OUT = new Set(["skip", "only", "todo", "skipIf", "runIf", "fails", "fixme", "fail"]);

const RUNNERS = new Set(["test", "it", "describe", "suite", "bench"]);

/** Spelt apart, or this file would be the first to break the rule. */
const LATER = new RegExp(["\\b(TO", "DO|FIX", "ME|X", "XX)\\b"].join(""));

test("no test is left out, and none runs alone", () => {
  expect(tests.flatMap(leftOut)).toEqual([]);
});

test.for([
  ['test.skip("a", () => {});', "test.skip"],
  ['describe.only("a", () => {});', "describe.only"],
  ['test.describe.fixme("a", () => {});', "test.describe.fixme"],
  ['it.for([1]).todo("a");', "it.for.todo"],
] as const)("%s is found", ([text, found]) => {
  expect(leftOut({ path: "a.test.ts", text })).toEqual([`a.test.ts has ${found}`]);
});

test("a skip that is not a test's is none", () => {
  expect(leftOut({ path: "a.test.ts", text: "reader.skip(3); tokens.only();" })).toEqual([]);
});

test("no test reads a file outside of the repository", () => {
  expect(tests.flatMap(outside)).toEqual([]);
});

test("a path out of the repository is found, one inside is not", () => {
  const text = 'const gold = "../../../other/gold.conllu";\nconst own = "../../data/articles";';
  expect(outside({ path: "test/core/sample.test.ts", text })).toEqual([
    "test/core/sample.test.ts reads ../../../other/gold.conllu",
  ]);
});

test("nothing is put off by a comment", () => {
  expect(code.flatMap(putOff)).toEqual([]);
});

test("a comment that puts something off is found", () => {
  const text = `const a = 1;\n// ${["TO", "DO"].join("")}: more\n`;
  expect(putOff({ path: "a.ts", text })).toEqual(["a.ts:2"]);
});

function leftOut(file: RepositoryFile): readonly string[] {
  const found: string[] = [];
  new Visitor({
    MemberExpression(node) {
      const [runner = "", ...rest] = chain(node);
      if (RUNNERS.has(runner) && LEAVES_OUT.has(rest.at(-1) ?? ""))
        found.push(`${file.path} has ${chain(node).join(".")}`);
    },
  }).visit(parse(file));
  return found;
}

/** The names of `test.describe.skip`, and of `test.for(cases).skip`. */
function chain(node: ESTree.Expression | ESTree.Super): readonly string[] {
  if (node.type === "Identifier") return [node.name];
  if (node.type === "CallExpression") return chain(node.callee);
  if (node.type !== "MemberExpression" || node.property.type !== "Identifier") return [];
  return [...chain(node.object), node.property.name];
}

function outside(file: RepositoryFile): readonly string[] {
  const leaves = (text: string): boolean =>
    /^\.\.?\//.test(text) && posix.join(posix.dirname(file.path), text).startsWith("..");
  return strings(file)
    .filter(leaves)
    .map((text) => `${file.path} reads ${text}`);
}

function putOff({ path, text }: RepositoryFile): readonly string[] {
  return text.split("\n").flatMap((line, index) => (LATER.test(line) ? [`${path}:${index + 1}`] : []));
}
