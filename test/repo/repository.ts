import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A text file of the repository. `path` is relative to the root, with forward slashes. */
export interface RepositoryFile {
  readonly path: string;
  readonly text: string;
}

/** The folder of the repository, absolute. */
export const root: string = fileURLToPath(new URL("../..", import.meta.url));

/** Every text file that is committed or would be by `git add`, in the order of its path. */
export const files: readonly RepositoryFile[] = listed()
  .filter((path) => existsSync(join(root, path)))
  .map((path) => ({ path, bytes: readFileSync(join(root, path)) }))
  .filter(({ bytes }) => !bytes.includes(0))
  .map(({ path, bytes }) => ({ path, text: bytes.toString("utf8") }));

/** What people write: programs and style sheets, without what a script has generated. */
export const code: readonly RepositoryFile[] = files.filter(
  ({ path }) => /(\.(ts|tsx|mjs|py|css)|^newsgraph)$/.test(path) && !path.includes("/generated/"),
);

/** The TypeScript of the packages. */
export const sources: readonly RepositoryFile[] = files.filter(({ path }) =>
  /^packages\/\w+\/src\/.*\.tsx?$/.test(path),
);

/** The TypeScript of the tests. */
export const tests: readonly RepositoryFile[] = files.filter(({ path }) => /^test\/.*\.tsx?$/.test(path));

/** The package of a path such as `packages/core/src/index.ts`: "core". */
export function packageOf(path: string): string {
  return path.split("/")[1] ?? "";
}

function listed(): readonly string[] {
  const options = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
  const output = execFileSync("git", options, { cwd: root, encoding: "utf8", maxBuffer: 1 << 26 });
  return [...new Set(output.split("\0"))].filter((path) => path !== "").sort();
}
