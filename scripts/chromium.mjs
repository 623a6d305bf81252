/**
 * Finds the browser of the end-to-end tests, and on Debian and Ubuntu installs it when that is possible.
 *
 * The order: `NEWSGRAPH_CHROMIUM`, the usual places of Chromium and Chrome, then Playwright's own download.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** The path of an installed Chromium or Chrome, or `undefined`. The one that the user names is the only one looked at. */
export function findChromium() {
  const chosen = process.env.NEWSGRAPH_CHROMIUM;
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  return [...usualPlaces(), ...playwrightPlaces()].find((path) => existsSync(path));
}

/** Like `findChromium`, but installs Chromium first where it is missing and `apt-get` may be used. */
export function ensureChromium() {
  const found = findChromium();
  const installable = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get") && !process.env.NEWSGRAPH_CHROMIUM;
  if (found !== undefined || !installable) return found;
  process.stderr.write("newsgraph: install Chromium for the end-to-end tests …\n");
  const options = ["-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=300"];
  aptGet(["update", "-o", "DPkg::Lock::Timeout=300"]);
  aptGet(["install", ...options, "chromium"]);
  return findChromium();
}

/** What to tell somebody whose machine has no browser. */
export const HOW_TO_GET_CHROMIUM =
  "Cannot run the end-to-end tests: there is no Chromium. Install one (`apt-get install chromium`, `brew install --cask chromium`, " +
  "or `pnpm exec playwright install chromium`), or name one in NEWSGRAPH_CHROMIUM";

/** @param {string[]} args */
function aptGet(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status, stdout, stderr } = spawnSync("apt-get", args, { env, encoding: "utf8", maxBuffer: 1 << 26 });
  if (status !== 0) process.stderr.write(`${stdout}${stderr}`);
}

function usualPlaces() {
  if (process.platform === "darwin") {
    return ["Chromium", "Google Chrome"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === "win32") {
    const folders = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];
    return folders.flatMap((folder) => (folder ? [join(folder, "Google", "Chrome", "Application", "chrome.exe")] : []));
  }
  return ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].map((name) => `/usr/bin/${name}`);
}

/** Where `playwright install` puts its Chromium: a cache folder, the revision, and the program inside. */
function playwrightPlaces() {
  const place = PLAYWRIGHT[process.platform];
  const cache = join(process.env.LOCALAPPDATA ?? homedir(), ...(place?.cache ?? []), "ms-playwright");
  if (place === undefined || !existsSync(cache)) return [];
  const revisions = readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name));
  return revisions.sort().map((name) => join(cache, name, ...place.program));
}

/** @type {Partial<Record<NodeJS.Platform, { cache: string[], program: string[] }>>} */
const PLAYWRIGHT = {
  darwin: { cache: ["Library", "Caches"], program: ["chrome-mac", "Chromium.app", "Contents", "MacOS", "Chromium"] },
  linux: { cache: [".cache"], program: ["chrome-linux", "chrome"] },
  win32: { cache: [], program: ["chrome-win", "chrome.exe"] },
};
