import { type ESTree, Visitor } from "vite";
import { expect, test } from "vitest";
import { imports, parse } from "./module.ts";
import { packageOf, type RepositoryFile, sources } from "./repository.ts";

/** Objects that stand for a world outside: nothing in core touches one. */
const WORLDS = new Set(["console", "process", "performance", "crypto", "globalThis", "navigator", "localStorage"]);

/** Calls that ask the network, the clock or chance, or that wait. */
const CALLS = new Set(["fetch", "setTimeout", "setInterval", "setImmediate", "queueMicrotask", "require", "Date"]);

/** Classes whose value reaches outside. */
const CLASSES = new Set(["XMLHttpRequest", "WebSocket", "Worker", "BroadcastChannel"]);

/** Members that read the clock, chance, or the language and the time zone of the machine. */
const MEMBERS =
  /^(Date\.now|Math\.random|.*\.(localeCompare|toLocale\w+|getTimezoneOffset|(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds)))$/;

test("core touches no file, network, clock, chance, console, language or time zone", () => {
  const core = sources.filter(({ path }) => packageOf(path) === "core");
  expect(core.flatMap(impurities)).toEqual([]);
});

test.for([
  ['import { readFileSync } from "node:fs";', "node:fs"],
  ['const { join } = await import("node:path");', "node:path"],
  ["const now = Date.now();", "Date.now"],
  ["const now = new Date();", "new Date()"],
  ["const day = new Date(2023, 2, 17);", "new Date(…, …)"],
  ["const now = Date();", "Date()"],
  ["const hour = new Date(0).getHours();", "Date.getHours"],
  ["const die = Math.random() * 6;", "Math.random"],
  ['console.log("x");', "console"],
  ["const home = process.env;", "process"],
  ['const page = await fetch("x");', "fetch()"],
  ["setTimeout(() => undefined, 10);", "setTimeout()"],
  ["const order = names.sort((a, b) => a.localeCompare(b));", "a.localeCompare"],
  ["const word = name.toLocaleLowerCase();", "name.toLocaleLowerCase"],
  ["const line = new WebSocket(address);", "new WebSocket()"],
] as const)("%s reaches outside of core", ([text, found]) => {
  expect(impurities({ path: "packages/core/src/text/sample.ts", text })).toEqual([
    `packages/core/src/text/sample.ts uses ${found}`,
  ]);
});

test.for([
  "const day = new Date(Date.UTC(2023, 2, 17)).getUTCDay();",
  "export const fetch = (query: Query): Query => query.fetch;",
  "// console.log(Date.now());",
  "const text = 'Math.random()';",
])("%s stays inside core", (text) => {
  expect(impurities({ path: "packages/core/src/text/sample.ts", text })).toEqual([]);
});

function impurities(file: RepositoryFile): readonly string[] {
  const found = new Set(imports(file).filter((specifier) => specifier.startsWith("node:")));
  new Visitor({
    CallExpression({ callee }) {
      if (callee.type === "Identifier" && CALLS.has(callee.name)) found.add(`${callee.name}()`);
    },
    NewExpression({ callee, arguments: given }) {
      if (callee.type !== "Identifier") return;
      if (CLASSES.has(callee.name)) found.add(`new ${callee.name}()`);
      if (callee.name !== "Date" || given.length === 1) return;
      found.add(given.length === 0 ? "new Date()" : "new Date(…, …)");
    },
    MemberExpression({ object, property }) {
      const owner = nameOf(object);
      if (object.type === "Identifier" && WORLDS.has(object.name)) found.add(owner);
      const member = property.type === "Identifier" ? `${owner}.${property.name}` : owner;
      if (MEMBERS.test(member)) found.add(member);
    },
  }).visit(parse(file));
  return [...found].map((what) => `${file.path} uses ${what}`);
}

function nameOf(node: ESTree.Expression | ESTree.Super): string {
  if (node.type === "Identifier") return node.name;
  if (node.type === "NewExpression" || node.type === "CallExpression") return nameOf(node.callee);
  return "…";
}
