import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { root } from "../repo/repository.ts";

const clones: string[] = [];

afterEach(() => {
  for (const clone of clones.splice(0)) rmSync(clone, { recursive: true, force: true });
});

test("a first run fetches pnpm, installs the packages and says so; a second one does nothing", () => {
  const clone = makeClone();
  const first = bootstrap(clone);
  expect(calls(clone)).toEqual(["npm install pnpm", "pnpm install"]);
  expect(first.stderr).toMatch(/install the packages: done in \d/);
  const second = bootstrap(clone);
  expect(calls(clone)).toEqual(["npm install pnpm", "pnpm install"]);
  expect(second).toEqual({ status: 0, stdout: first.stdout, stderr: "" });
});

test("it prints the line that puts the tools on the PATH", () => {
  const clone = makeClone();
  expect(bootstrap(clone).stdout).toContain(`export PATH=${join(clone, ".toolchain", "pnpm", "bin")}:`);
});

test("the packages are installed again when the lockfile changes, and only then", () => {
  const clone = makeClone();
  bootstrap(clone);
  write(clone, "pnpm-lock.yaml", "lockfileVersion: '9.0'\nchanged: true\n");
  bootstrap(clone);
  bootstrap(clone);
  expect(calls(clone)).toEqual(["npm install pnpm", "pnpm install", "pnpm install"]);
});

test.for(["npm", "pnpm"])(
  "when %s fails, its words are shown, and the next run completes what is missing",
  (program) => {
    const clone = makeClone();
    write(clone, `bin/${program}-fails`, "");
    const failed = bootstrap(clone);
    expect(failed.status).toBe(1);
    expect(failed.stderr).toContain(`${program} is not reachable`);
    expect(failed.stderr).not.toContain("    at ");
    rmSync(join(clone, `bin/${program}-fails`));
    expect(bootstrap(clone).status).toBe(0);
    expect(calls(clone).slice(-1)).toEqual(["pnpm install"]);
  },
);

test("what a cut-off run left behind is cleared away", () => {
  const clone = makeClone();
  const ended = spawnSync(process.execPath, ["--version"]).pid;
  write(clone, `.toolchain/pnpm.${ended}.partial/half`, "");
  bootstrap(clone);
  expect(existsSync(join(clone, `.toolchain/pnpm.${ended}.partial`))).toBe(false);
});

test("the viewer is built for the commands that show it, once for each change of its sources", () => {
  const clone = makeClone();
  bootstrap(clone, "--for", "parse");
  expect(calls(clone)).toEqual(["npm install pnpm", "pnpm install"]);
  bootstrap(clone, "--for", "demo");
  bootstrap(clone, "--for", "serve");
  expect(calls(clone).slice(2)).toEqual(["pnpm --filter"]);
  write(clone, "packages/viewer/src/index.ts", "export const changed = true;\n");
  bootstrap(clone, "--for", "serve");
  expect(calls(clone).slice(2)).toEqual(["pnpm --filter", "pnpm --filter"]);
});

test("./newsgraph passes on arguments, input, output and exit code", () => {
  const clone = makeClone();
  const program =
    'process.stdin.pipe(process.stdout);\nconsole.error(process.argv.slice(2).join("|"));\nprocess.exitCode = 7;\n';
  write(clone, "packages/cli/src/main.ts", program);
  bootstrap(clone);
  const { status, stdout, stderr } = call(clone, join(clone, "newsgraph"), ["parse", "a b", "-"], "words");
  expect({ status, stdout, stderr }).toEqual({ status: 7, stdout: "words", stderr: "parse|a b|-\n" });
});

test("./newsgraph hands on the signal that ends it", async () => {
  const clone = makeClone();
  const program =
    'process.on("SIGTERM", () => process.exit(5));\nsetInterval(() => undefined, 1000);\nconsole.log("ready");\n';
  write(clone, "packages/cli/src/main.ts", program);
  bootstrap(clone);
  const running = spawn(join(clone, "newsgraph"), ["demo"], {
    env: environment(clone),
    stdio: ["ignore", "pipe", "ignore"],
  });
  await once(running.stdout, "data");
  running.kill("SIGTERM");
  expect(await once(running, "exit")).toEqual([5, null]);
});

/** A clone with the real scripts, and with an npm and a pnpm that only write down how they were called. */
function makeClone(): string {
  const clone = mkdtempSync(join(tmpdir(), "newsgraph-clone-"));
  clones.push(clone);
  for (const path of ["scripts/bootstrap.mjs", "newsgraph"]) cpSync(join(root, path), join(clone, path));
  write(clone, "package.json", '{ "type": "module" }\n');
  write(clone, "pnpm-workspace.yaml", "packages:\n  - packages/*\n");
  write(clone, "pnpm-lock.yaml", "lockfileVersion: '9.0'\n");
  for (const name of ["core", "model", "viewer"]) {
    write(clone, `packages/${name}/package.json`, "{}\n");
    write(clone, `packages/${name}/src/index.ts`, "export {};\n");
  }
  const pnpm = [
    `echo "pnpm $1" >> "${clone}/calls"`,
    `if [ -e "${clone}/bin/pnpm-fails" ]; then echo "pnpm is not reachable" >&2; exit 1; fi`,
    `mkdir -p "${clone}/node_modules" "${clone}/packages/viewer/site"`,
  ];
  script(clone, "bin/pnpm-to-install", pnpm);
  script(clone, "bin/npm", [
    `echo "npm $1 pnpm" >> "${clone}/calls"`,
    `if [ -e "${clone}/bin/npm-fails" ]; then echo "npm is not reachable" >&2; exit 1; fi`,
    'while [ "$1" != "--prefix" ]; do shift; done',
    `mkdir -p "$2/bin" && cp "${clone}/bin/pnpm-to-install" "$2/bin/pnpm"`,
  ]);
  return clone;
}

interface Result {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function bootstrap(clone: string, ...args: readonly string[]): Result {
  return call(clone, process.execPath, ["scripts/bootstrap.mjs", ...args]);
}

function call(clone: string, program: string, args: readonly string[], input = ""): Result {
  const options = { cwd: clone, env: environment(clone), input, encoding: "utf8" } as const;
  const { status, stdout, stderr } = spawnSync(program, args, options);
  return { status, stdout, stderr };
}

function environment(clone: string): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${join(clone, "bin")}:${dirname(process.execPath)}:${process.env.PATH}` };
}

function calls(clone: string): readonly string[] {
  return readFileSync(join(clone, "calls"), "utf8").trimEnd().split("\n");
}

function write(clone: string, path: string, text: string): void {
  mkdirSync(dirname(join(clone, path)), { recursive: true });
  writeFileSync(join(clone, path), text);
}

function script(clone: string, path: string, lines: readonly string[]): void {
  write(clone, path, ["#!/bin/sh", ...lines, ""].join("\n"));
  chmodSync(join(clone, path), 0o755);
}
