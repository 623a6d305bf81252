/**
 * `npm test`: everything that must hold, in one command that works in a bare clone.
 *
 * Without arguments all steps run, in order, whatever came before; with the names of steps, only these. A step that has
 * no tests of its own counts as one. The last line is `N passed, N failed`, and the exit code is 1 if any failed.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { BootstrapError, bootstrap, ensureViewer } from "./bootstrap.mjs";
import { ensureChromium, HOW_TO_GET_CHROMIUM } from "./chromium.mjs";

/**
 * @typedef {{ passed: number, failed: number }} Tally
 * @typedef {import("./bootstrap.mjs").Tools} Tools
 */

const root = fileURLToPath(new URL("..", import.meta.url));
const reports = mkdtempSync(join(tmpdir(), "newsgraph-test-"));

/** @type {Map<string, (tools: Tools) => Tally>} */
const steps = new Map([
  ["lint", (tools) => single(call("biome", ["check", "--error-on-warnings", "."], tools.env))],
  ["types", (tools) => single(call("tsc", ["-b"], tools.env))],
  ["build", build],
  ["unit", unit],
  ["e2e", endToEnd],
]);

try {
  process.exitCode = main(process.argv.slice(2));
} finally {
  rmSync(reports, { recursive: true, force: true });
}

/** @param {string[]} names */
function main(names) {
  const unknown = names.find((name) => !steps.has(name));
  if (unknown !== undefined) {
    console.error(`Cannot run \`${unknown}\`: the steps are ${[...steps.keys()].join(", ")}`);
    return 2;
  }
  /** @type {Tools | undefined} */
  let tools;
  const tallies = [
    runStep("bootstrap", () => {
      const { env, ...programs } = bootstrap();
      tools = { ...programs, env: { ...env, NO_COLOR: "1" } };
      return single(0);
    }),
  ];
  for (const [name, step] of steps) {
    const ready = tools;
    if (ready === undefined) break;
    if (names.length === 0 || names.includes(name)) tallies.push(runStep(name, () => step(ready)));
  }
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/**
 * @param {string} name
 * @param {() => Tally} step
 */
function runStep(name, step) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const tally = orExplain(step);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`── ${name}: ${tally.passed} passed, ${tally.failed} failed, ${seconds} s`);
  return tally;
}

/** @param {() => Tally} step */
function orExplain(step) {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof BootstrapError)) throw error;
    console.log(error.message);
    return single(1);
  }
}

/** @param {Tools} tools */
function unit({ env }) {
  const report = join(reports, "unit.json");
  const options = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const status = call("vitest", ["run", ...options], env);
  return counted(status, report, ({ numPassedTests, numFailedTests, testResults }) => {
    const failedToLoad = testResults.filter(
      (/** @type {any} */ file) => file.status === "failed" && file.assertionResults.length === 0,
    );
    return [numPassedTests, numFailedTests + failedToLoad.length];
  });
}

/**
 * Builds what users install, and runs it as they do: without the condition that makes it read `src`.
 *
 * @param {Tools} tools
 */
function build(tools) {
  ensureViewer(tools);
  const compiled = call("tsc", ["-b"], tools.env);
  return single(compiled || call("node", ["packages/cli/dist/main.js", "--version"], tools.env));
}

/** @param {Tools} tools */
function endToEnd({ env }) {
  const chromium = ensureChromium();
  if (chromium === undefined) throw new BootstrapError(HOW_TO_GET_CHROMIUM);
  const report = join(reports, "e2e.json");
  const settings = {
    NEWSGRAPH_CHROMIUM: chromium,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    // The tests import the packages' `src`, as the type checker and Vitest do.
    NODE_OPTIONS: "--conditions=@newsgraph/source",
  };
  const options = ["--config=test/e2e/playwright.config.ts", "--reporter=list,json"];
  const status = call("playwright", ["test", ...options], { ...env, ...settings });
  // A test that passes only when repeated has failed.
  return counted(status, report, ({ stats }) => [stats.expected, stats.unexpected + stats.flaky]);
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
function call(program, args, env) {
  const shell = process.platform === "win32";
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    env,
    stdio: ["ignore", "inherit", "inherit"],
    shell,
  });
  if (error !== undefined) throw new BootstrapError(`Cannot run ${program}: ${error.message}`);
  return status;
}

/**
 * What a program without tests of its own counts for.
 *
 * @param {number | null} status
 * @returns {Tally}
 */
function single(status) {
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * The counts in a runner's report. A runner that failed without a failed test, or left no report, failed once.
 *
 * @param {number | null} status
 * @param {string} report
 * @param {(report: any) => [number, number]} read
 * @returns {Tally}
 */
function counted(status, report, read) {
  try {
    const [passed, failed] = read(JSON.parse(readFileSync(report, "utf8")));
    return { passed, failed: status !== 0 && failed === 0 ? 1 : failed };
  } catch (error) {
    console.log(`Cannot read the report of the tests: ${error}`);
    return single(1);
  }
}
