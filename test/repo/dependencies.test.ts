import { expect, test } from "vitest";
import { files, type RepositoryFile } from "./repository.ts";

const manifests = files.filter(({ path }) => /^(packages\/\w+\/)?package\.json$/.test(path));

const decisions = files.filter(({ path }) => /^docs\/decisions\/\d{4}-.+\.md$/.test(path));

test("every dependency has a decision", () => {
  expect(manifests.flatMap((manifest) => undecided(manifest, decisions))).toEqual([]);
});

test("a dependency without a decision is found", () => {
  const text = '{ "dependencies": { "n3": "2.0.0", "left-pad": "1.0.0", "@newsgraph/core": "workspace:*" } }';
  const about = [{ path: "docs/decisions/0001-rdf.md", text: "We use `n3`." }];
  expect(undecided({ path: "package.json", text }, about)).toEqual(["package.json uses left-pad"]);
});

test("every version is exact", () => {
  expect(manifests.flatMap(loose)).toEqual([]);
});

test("a version that may move is found", () => {
  const text = '{ "dependencies": { "n3": "^2.0.0", "sigma": "3.0.3" }, "devDependencies": { "vite": "latest" } }';
  expect(loose({ path: "package.json", text })).toEqual(["package.json: n3 ^2.0.0", "package.json: vite latest"]);
});

test("packages that use the same library use the same version", () => {
  const versions = new Map<string, Set<string>>();
  for (const [name, version] of manifests.flatMap(dependencies)) {
    versions.set(name, (versions.get(name) ?? new Set()).add(version));
  }
  const several = [...versions].filter(([, found]) => found.size > 1).map(([name]) => name);
  expect(several).toEqual([]);
});

test("the lockfile names no host", () => {
  const lockfile = files.find(({ path }) => path === "pnpm-lock.yaml");
  expect(lockfile?.text).toBeTypeOf("string");
  expect(lockfile?.text).not.toMatch(/https?:\/\//);
});

test("all packages have the version of the workspace, and the changelog begins with it", () => {
  const versions = new Set(manifests.map(({ text }) => JSON.parse(text).version));
  const changelog = files.find(({ path }) => path === "CHANGELOG.md");
  const latest = /^## (\d+\.\d+\.\d+)/m.exec(changelog?.text ?? "")?.[1];
  expect([...versions]).toEqual([latest]);
});

/** A decision speaks of a package by its name in backquotes. Types follow the package that they describe. */
function undecided(manifest: RepositoryFile, about: readonly RepositoryFile[]): readonly string[] {
  return dependencies(manifest)
    .map(([name]) => name)
    .filter((name) => !name.startsWith("@types/"))
    .filter((name) => !about.some(({ text }) => text.includes(`\`${name}\``)))
    .map((name) => `${manifest.path} uses ${name}`);
}

function loose(manifest: RepositoryFile): readonly string[] {
  return dependencies(manifest)
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${manifest.path}: ${name} ${version}`);
}

/** The names and versions of what a manifest takes from outside of the workspace. */
function dependencies({ text }: RepositoryFile): readonly (readonly [name: string, version: string])[] {
  const manifest = JSON.parse(text);
  const all: Record<string, string> = {
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.peerDependencies,
  };
  return Object.entries(all).filter(([, version]) => !version.startsWith("workspace:"));
}
