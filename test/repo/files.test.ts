import { posix } from "node:path";
import { type ESTree, Visitor } from "vite";
import { expect, test } from "vitest";
import { parse } from "./module.ts";
import { code, type RepositoryFile, sources, tests } from "./repository.ts";

const LONGEST = 400;

const BANNED = new Set(
  "util utils helper helpers common shared misc manager service processor handler factory constants types base impl".split(
    " ",
  ),
);

test("no file of code is longer than 400 lines", () => {
  expect(code.flatMap(lengthFaults)).toEqual([]);
});

test("a file of 401 lines is found, one of 400 is not", () => {
  const file = (lines: number) => ({ path: "packages/core/src/text/long.ts", text: "x;\n".repeat(lines) });
  expect(lengthFaults(file(401))).toEqual(["packages/core/src/text/long.ts has 401 lines"]);
  expect(lengthFaults(file(400))).toEqual([]);
});

test("files, folders and types say what they are about", () => {
  expect(code.flatMap(nameFaults)).toEqual([]);
  expect([...sources, ...tests].flatMap(typeNameFaults)).toEqual([]);
});

test.for([
  ["packages/core/src/text/string-utils.ts", ["utils"]],
  ["packages/core/src/common/span.ts", ["common"]],
  ["packages/cli/src/eventHandler.ts", ["handler"]],
  ["training/base.py", ["base"]],
  ["packages/store/src/database.ts", []],
  ["test/helpers/check.ts", []],
] as const)("%s has the banned names %j", ([path, banned]) => {
  expect(nameFaults({ path, text: "" })).toEqual(banned.map((name) => `${path} is named \`${name}\``));
});

test("a type with a banned name is found", () => {
  const text = "export interface GraphManager {}\nclass BaseNode {}\ntype Database = string;";
  expect(typeNameFaults({ path: "a.ts", text })).toEqual([
    "a.ts has the type `GraphManager`",
    "a.ts has the type `BaseNode`",
  ]);
});

test("what is exported and can run has a test at the mirrored path", () => {
  const paths = new Set(tests.map(({ path }) => path));
  expect(sources.flatMap((file) => mirrorFaults(file, paths))).toEqual([]);
});

test("a function without a test at the mirrored path is found", () => {
  const file = { path: "packages/core/src/text/span.ts", text: "export function width(): number { return 1; }" };
  expect(mirrorFaults(file, new Set())).toEqual(["packages/core/src/text/span.ts has no test/core/text/span.test.ts"]);
  expect(mirrorFaults(file, new Set(["test/core/text/span.test.ts"]))).toEqual([]);
});

test.for([
  "export interface Span { readonly start: number }",
  'export const WORDS: readonly string[] = ["a"];',
  "function hidden(): void {}",
  'export { readArticle } from "./read.ts";',
])("%s needs no test of its own", (text) => {
  expect(runs({ path: "packages/core/src/text/span.ts", text })).toBe(false);
});

test.for([
  "export const width = (span: Span): number => span.end - span.start;",
  "export class Scene {}",
  'export const build: Command = { summary: "build", async run() {} };',
  "function width(): number { return 1; }\nexport { width };",
])("%s needs a test of its own", (text) => {
  expect(runs({ path: "packages/core/src/text/span.ts", text })).toBe(true);
});

function lengthFaults({ path, text }: RepositoryFile): readonly string[] {
  const lines = text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
  return lines > LONGEST ? [`${path} has ${lines} lines`] : [];
}

function nameFaults({ path }: RepositoryFile): readonly string[] {
  const named = path.replace(/^test\/helpers\//, "").replace(/\.\w+$/, "");
  return words(named)
    .filter((word) => BANNED.has(word))
    .map((word) => `${path} is named \`${word}\``);
}

function typeNameFaults(file: RepositoryFile): readonly string[] {
  const names: string[] = [];
  const add = ({ id }: { readonly id: ESTree.BindingIdentifier | null }): void => {
    if (id !== null) names.push(id.name);
  };
  new Visitor({ TSInterfaceDeclaration: add, TSTypeAliasDeclaration: add, ClassDeclaration: add }).visit(parse(file));
  return names
    .filter((name) => words(name).some((word) => BANNED.has(word)))
    .map((name) => `${file.path} has the type \`${name}\``);
}

/** "GraphManager" and "graph-manager" are both "graph", "manager". */
function words(name: string): readonly string[] {
  return name
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/);
}

/**
 * A file that exports something that can run has its test at the mirrored path. Not so an index, which only passes on, a
 * program's entry, which is run as a whole, and what draws on the screen, which the end-to-end tests drive.
 */
function mirrorFaults(file: RepositoryFile, present: ReadonlySet<string>): readonly string[] {
  const { dir, name, ext } = posix.parse(file.path);
  const drawn = ext === ".tsx" || /^packages\/viewer\/src\/(render|ui)\b/.test(dir);
  if (["index", "main"].includes(name) || name.endsWith(".worker") || dir.endsWith("/generated") || drawn) return [];
  if (!runs(file)) return [];
  const mirror = `${dir.replace(/^packages\/(\w+)\/src/, "test/$1")}/${name}.test.ts`;
  return present.has(mirror) ? [] : [`${file.path} has no ${mirror}`];
}

/** Whether a file exports a function, a class, or an object with a function in it. */
function runs(file: RepositoryFile): boolean {
  const { body } = parse(file);
  const listed = new Set<string>();
  const running = new Map<string, boolean>();
  let found = false;
  for (const statement of body) {
    const exported = statement.type === "ExportNamedDeclaration";
    if (exported && statement.source === null) {
      for (const { local } of statement.specifiers) if (local.type === "Identifier") listed.add(local.name);
    }
    const declaration = exported ? statement.declaration : statement;
    for (const [name, isRunning] of declared(declaration)) {
      running.set(name, isRunning);
      found ||= exported && isRunning;
    }
  }
  return found || [...listed].some((name) => running.get(name) === true);
}

/** The names that a statement declares, and whether each can run. */
function declared(statement: ESTree.Node | null): readonly (readonly [string, boolean])[] {
  if (statement?.type === "FunctionDeclaration" || statement?.type === "ClassDeclaration") {
    return [[statement.id?.name ?? "", true]];
  }
  if (statement?.type !== "VariableDeclaration") return [];
  return statement.declarations.map(({ id, init }) => [id.type === "Identifier" ? id.name : "", isRunning(init)]);
}

function isRunning(value: ESTree.Expression | null): boolean {
  if (value?.type === "ArrowFunctionExpression" || value?.type === "FunctionExpression") return true;
  if (value?.type !== "ObjectExpression") return false;
  return value.properties.some((property) => property.type === "Property" && isRunning(property.value));
}
