/**
 * Makes a bare clone ready to run: Node 24, pnpm, the packages, and on request the built viewer.
 *
 * Plain JavaScript without dependencies, for any Node from 20 on: it runs before anything is installed. Each step puts
 * its result in place with one rename, and marks it only when complete, so that a run that was cut off is simply
 * repeated by the next one. When all is there, it costs a few milliseconds.
 *
 * Called directly, it prepares everything and prints a line for the shell that puts the tools on the PATH:
 * `eval "$(node scripts/bootstrap.mjs)"`. With `--for COMMAND` it prints the Node that is to run that command of the
 * program; this is how `./newsgraph` calls it.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const NODE_MAJOR = 24;
const NODE = "24.21.0";
const PNPM = "12.21.0";

const root = fileURLToPath(new URL("..", import.meta.url));
const toolchain = join(root, ".toolchain");
/** The commands of the program that serve the built viewer. */
const SHOWS_THE_VIEWER = new Set(["demo", "serve"]);
const windows = process.platform === "win32";

/** A step that did not succeed; its message is all that the user needs. */
export class BootstrapError extends Error {}

/**
 * The programs to run, and the environment in which `node`, `pnpm` and the tools of the workspace are found by name.
 *
 * @typedef {{ node: string, pnpm: string, env: NodeJS.ProcessEnv }} Tools
 */

/**
 * Prepares the toolchain and the packages.
 *
 * @returns {Tools}
 */
export function bootstrap() {
  const node = ensureNode();
  const pnpm = ensurePnpm();
  const folders = [node.folder, pnpm.folder, join(root, "node_modules", ".bin"), process.env.PATH];
  const env = { ...process.env, PATH: folders.filter((folder) => folder !== undefined).join(delimiter) };
  ensurePackages(pnpm.program, env);
  return { node: node.program, pnpm: pnpm.program, env };
}

/**
 * Builds the viewer's page if its sources changed since the last build.
 *
 * @param {Tools} tools
 */
export function ensureViewer({ pnpm, env }) {
  const viewer = join(root, "packages", "viewer");
  const mark = join(viewer, "site", ".built-from");
  const sources = [viewer, ...["core", "model"].map((name) => join(root, "packages", name, "src"))];
  const state = digest([...sources.flatMap(listing), lockfile()]);
  if (read(mark) === state) return;
  run("build the viewer", pnpm, ["--filter", "@newsgraph/viewer", "run", "build"], env);
  writeFileSync(mark, state);
}

/** The running Node if it is new enough, else one of our own, which comes as an ordinary package. */
function ensureNode() {
  if (Number.parseInt(process.versions.node, 10) >= NODE_MAJOR) return { program: process.execPath, folder: undefined };
  if (process.platform !== "linux") {
    throw new BootstrapError(
      `Cannot run on Node ${process.versions.node}: newsgraph needs Node ${NODE_MAJOR} or newer, and fetches it by itself only on Linux`,
    );
  }
  const folder = join(ensureTool("node", `node-linux-${process.arch}@${NODE}`), "bin");
  return { program: join(folder, "node"), folder };
}

function ensurePnpm() {
  const prefix = ensureTool("pnpm", `pnpm@${PNPM}`);
  const folder = windows ? prefix : join(prefix, "bin");
  return { program: join(folder, windows ? "pnpm.cmd" : "pnpm"), folder };
}

/**
 * Installs one npm package into `.toolchain/NAME`, beside its final place first, and returns that folder.
 *
 * @param {string} name
 * @param {string} spec
 */
function ensureTool(name, spec) {
  const place = join(toolchain, name);
  const mark = join(place, ".installed");
  if (read(mark) === spec) return place;
  removeLeftovers(name);
  const partial = join(toolchain, `${name}.${process.pid}.partial`);
  mkdirSync(partial, { recursive: true });
  const options = ["--prefix", partial, "--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error"];
  run(`get ${spec}`, windows ? "npm.cmd" : "npm", ["install", "--global", ...options, spec], process.env);
  writeFileSync(join(partial, ".installed"), spec);
  rmSync(place, { recursive: true, force: true });
  try {
    renameSync(partial, place);
  } catch (cause) {
    // Another run was quicker; what it put there is the same.
    rmSync(partial, { recursive: true, force: true });
    if (read(mark) !== spec) throw new BootstrapError(`Cannot put ${spec} into ${place}`, { cause });
  }
  return place;
}

/**
 * Removes what runs left behind that were cut off.
 *
 * @param {string} name
 */
function removeLeftovers(name) {
  const entries = existsSync(toolchain) ? readdirSync(toolchain) : [];
  for (const entry of entries) {
    const [tool, pid, ending] = entry.split(".");
    if (tool !== name || ending !== "partial" || isRunning(Number(pid))) continue;
    rmSync(join(toolchain, entry), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * Installs the workspace's packages when the lockfile or a package's list of dependencies changed.
 *
 * @param {string} pnpm
 * @param {NodeJS.ProcessEnv} env
 */
function ensurePackages(pnpm, env) {
  const mark = join(root, "node_modules", ".installed-from");
  const state = digest([lockfile(), ...manifests().map((path) => readFileSync(path, "utf8"))]);
  if (read(mark) === state) return;
  rmSync(mark, { force: true });
  run("install the packages", pnpm, ["install", "--frozen-lockfile", "--reporter=append-only"], env);
  writeFileSync(mark, state);
}

function lockfile() {
  return readFileSync(join(root, "pnpm-lock.yaml"), "utf8");
}

function manifests() {
  const packages = readdirSync(join(root, "packages")).sort();
  const paths = packages.map((name) => join(root, "packages", name, "package.json"));
  return [join(root, "package.json"), join(root, "pnpm-workspace.yaml"), ...paths.filter((path) => existsSync(path))];
}

/**
 * Every file below `folder` with its size and time: cheap to take, and different after any edit.
 *
 * @param {string} folder
 * @returns {string[]}
 */
function listing(folder) {
  const skipped = new Set(["node_modules", "dist", "site"]);
  const status = statSync(folder);
  if (!status.isDirectory()) return [`${folder} ${status.size} ${status.mtimeMs}`];
  return readdirSync(folder)
    .sort()
    .filter((name) => !skipped.has(name))
    .flatMap((name) => listing(join(folder, name)));
}

/** @param {string[]} parts */
function digest(parts) {
  return createHash("sha256").update(parts.join("\0")).digest("hex");
}

/** @param {string} path */
function read(path) {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

/**
 * Runs one slow step: a line on stderr that says so, and the program's own output only when it fails.
 *
 * @param {string} what
 * @param {string} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
function run(what, program, args, env) {
  const started = Date.now();
  process.stderr.write(`newsgraph: ${what} …\n`);
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    cwd: root,
    env,
    encoding: "utf8",
    maxBuffer: 1 << 26,
    shell: windows,
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (error !== undefined || status !== 0) {
    const reason = error?.message ?? `${program} ended with exit code ${status}`;
    throw new BootstrapError(`Cannot ${what}: ${reason}\n${stdout ?? ""}${stderr ?? ""}`.trimEnd());
  }
  process.stderr.write(`newsgraph: ${what}: done in ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const tools = bootstrap();
    const asked = process.argv.indexOf("--for");
    if (SHOWS_THE_VIEWER.has(process.argv[asked + 1] ?? "")) ensureViewer(tools);
    process.stdout.write(asked === -1 ? `export PATH=${tools.env.PATH}\n` : `${tools.node}\n`);
  } catch (error) {
    if (!(error instanceof BootstrapError)) throw error;
    process.stderr.write(`newsgraph: ${error.message}\n`);
    process.exitCode = 1;
  }
}
