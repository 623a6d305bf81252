import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { imports, packageName, resolveImport } from "./module.ts";
import { packageOf, type RepositoryFile, root, sources } from "./repository.ts";

/** The layers of core, lowest first: a file imports its own layer and those before it. */
const LAYERS = [
  "version.ts",
  "errors.ts",
  "text",
  "diagnostic.ts",
  "lexicon",
  "article",
  "document",
  "syntax",
  "mention",
  "entity",
  "statement",
  "graph",
  "rdf",
  "query",
  "export",
  "pipeline.ts",
  "index.ts",
];

/** What each package may import of the others. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  core: [],
  model: ["core"],
  store: ["core"],
  viewer: ["core", "model"],
  server: ["core", "store"],
  cli: ["core", "model", "store", "server"],
};

/** What a package may depend on for the sake of its built files, without importing it: the server serves the viewer's. */
const SERVED: Readonly<Record<string, readonly string[]>> = { server: ["viewer"] };

/** Libraries that only some folders may know. A folder ends with a slash, a file does not. */
const PLACES: readonly (readonly [library: RegExp, places: readonly string[]])[] = [
  [/^n3$/, ["packages/core/src/rdf/", "packages/core/src/query/", "packages/store/src/"]],
  [/^graphology(-.+)?$/, ["packages/core/src/graph/", "packages/viewer/src/"]],
  [/^(sigma|@sigma\/.+)$/, ["packages/viewer/src/render/"]],
  [/^(preact|@preact\/.+)$/, ["packages/viewer/src/"]],
  [/^onnxruntime-(web|node|common)$/, ["packages/model/src/"]],
  [/^(fastify|@fastify\/.+)$/, ["packages/server/src/"]],
];

test("a file of core imports only its own layer and earlier ones", () => {
  expect(core(sources).flatMap(layerFaults)).toEqual([]);
});

test("a file of core that imports a later layer is found", () => {
  const text = 'import type { Entity } from "../entity/entity.ts";\nexport * from "../text/span.ts";';
  expect(layerFaults({ path: "packages/core/src/mention/find.ts", text })).toEqual([
    "packages/core/src/mention/find.ts (mention) imports packages/core/src/entity/entity.ts (entity)",
  ]);
});

test("a file of core that stands in no known layer is found", () => {
  expect(layerFaults({ path: "packages/core/src/extra/thing.ts", text: "" })).toEqual([
    "packages/core/src/extra/thing.ts stands in no layer",
  ]);
});

test("a package imports only the packages below it, and by name", () => {
  expect(sources.flatMap(packageFaults)).toEqual([]);
});

test("an import against the package graph is found, by name and by path", () => {
  const text = 'import { serve } from "@newsgraph/server";\nexport { layOut } from "../../viewer/src/index.ts";';
  expect(packageFaults({ path: "packages/store/src/open.ts", text })).toEqual([
    "packages/store/src/open.ts imports @newsgraph/server",
    "packages/store/src/open.ts leaves its package by ../../viewer/src/index.ts",
  ]);
});

test("what a package depends on is what the package graph allows", () => {
  for (const [name, allowed] of Object.entries(PACKAGES)) {
    const manifest = JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8"));
    const used = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }).flatMap(ownPackage);
    const unknown = used.filter((other) => ![...allowed, ...(SERVED[name] ?? [])].includes(other));
    expect(unknown, name).toEqual([]);
  }
});

test("no file imports itself through others", () => {
  expect(circles(sources)).toEqual([]);
});

test("files that import each other in a circle are found", () => {
  const texts = {
    a: 'import "./b.ts";',
    b: 'export * from "./c.ts";',
    c: 'import type { A } from "./a.ts";',
    d: 'import "./a.ts";',
  };
  const files = Object.entries(texts).map(([name, text]) => ({ path: `packages/core/src/${name}.ts`, text }));
  expect(circles(files)).toEqual(["packages/core/src/a.ts > packages/core/src/b.ts > packages/core/src/c.ts"]);
});

test("a library is imported only where it belongs", () => {
  expect(sources.flatMap(placeFaults)).toEqual([]);
});

test("a library that is imported elsewhere is found", () => {
  const text = 'import { Writer } from "n3";\nimport Sigma from "sigma";\nimport { h } from "preact";';
  expect(placeFaults({ path: "packages/viewer/src/panels/evidence.tsx", text })).toEqual([
    "packages/viewer/src/panels/evidence.tsx imports n3",
    "packages/viewer/src/panels/evidence.tsx imports sigma",
  ]);
});

test("one file alone opens Sigma", () => {
  expect(openers(sources).length).toBeLessThanOrEqual(1);
});

test("two files that open Sigma are found", () => {
  const text = 'import Sigma from "sigma";';
  const paths = ["packages/viewer/src/render/a.ts", "packages/viewer/src/render/b.ts"];
  expect(openers(paths.map((path) => ({ path, text })))).toEqual(paths);
});

function core(all: readonly RepositoryFile[]): readonly RepositoryFile[] {
  return all.filter(({ path }) => packageOf(path) === "core");
}

function layerFaults(file: RepositoryFile): readonly string[] {
  const own = layer(file.path);
  if (!LAYERS.includes(own)) return [`${file.path} stands in no layer`];
  return imports(file)
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => resolveImport(file.path, specifier))
    .filter((path) => LAYERS.indexOf(layer(path)) > LAYERS.indexOf(own))
    .map((path) => `${file.path} (${own}) imports ${path} (${layer(path)})`);
}

/** `packages/core/src/text/span.ts` is of the layer "text", `packages/core/src/errors.ts` of "errors.ts". */
function layer(path: string): string {
  return path.split("/")[3] ?? "";
}

function packageFaults(file: RepositoryFile): readonly string[] {
  const own = packageOf(file.path);
  const allowed = PACKAGES[own] ?? [];
  return imports(file).flatMap((specifier) => {
    if (specifier.startsWith(".")) {
      const stays = resolveImport(file.path, specifier).startsWith(`packages/${own}/`);
      return stays ? [] : [`${file.path} leaves its package by ${specifier}`];
    }
    return ownPackage(specifier).every((name) => allowed.includes(name)) ? [] : [`${file.path} imports ${specifier}`];
  });
}

/** Each circle once, as the files on the way round it, types included. */
function circles(all: readonly RepositoryFile[]): readonly string[] {
  const importsOf = new Map(
    all.map((file) => [
      file.path,
      imports(file)
        .filter((specifier) => specifier.startsWith("."))
        .map((specifier) => resolveImport(file.path, specifier)),
    ]),
  );
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) found.push(way.slice(way.indexOf(path)).join(" > "));
    if (way.includes(path) || done.has(path)) return;
    for (const next of importsOf.get(path) ?? []) walk(next, [...way, path]);
    done.add(path);
  };
  for (const path of importsOf.keys()) walk(path, []);
  return found;
}

/** The folder in `packages/` of one of our packages, else nothing. */
function ownPackage(specifier: string): readonly string[] {
  const name = packageName(specifier);
  if (name === "newsgraph") return ["cli"];
  return name?.startsWith("@newsgraph/") ? [name.slice("@newsgraph/".length)] : [];
}

function placeFaults(file: RepositoryFile): readonly string[] {
  return imports(file).flatMap((specifier) => {
    const name = packageName(specifier) ?? "";
    const rule = PLACES.find(([library]) => library.test(name));
    const fits = rule === undefined || rule[1].some((place) => file.path.startsWith(place));
    return fits ? [] : [`${file.path} imports ${specifier}`];
  });
}

function openers(all: readonly RepositoryFile[]): readonly string[] {
  return all.filter((file) => imports(file).includes("sigma")).map(({ path }) => path);
}
