import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("sigma is known to its own folder alone", () => {
  const files = sources();
  const knowing = files.filter((path) => /from "sigma/.test(readFileSync(path, "utf8")));
  expect(knowing.length).toBeGreaterThan(0);
  expect(knowing.filter((path) => !path.replaceAll("\\", "/").includes("src/render/sigma/"))).toEqual([]);
});

test("the pure parts know neither the screen nor the panels", () => {
  const files = sources();
  const pure = files.filter((path) => /src\/(?:pipeline|state)\//.test(path.replaceAll("\\", "/")));
  const knowing = pure.filter((path) =>
    /\b(?:document|window)\.|from "(?:preact|sigma|\.\.\/ui)/.test(readFileSync(path, "utf8")),
  );
  expect(pure.length).toBeGreaterThan(10);
  expect(knowing).toEqual([]);
});

test("every end-to-end test runs on a page that fails it for complaints", () => {
  const specs = globSync("test/e2e/**/*.spec.ts");
  expect(specs.length).toBeGreaterThan(5);
  const others = specs.filter(
    (path) => !/import \{[^}]*\btest\b[^}]*\} from "\.(?:\.\/viewer)?\/site\.ts"/.test(readFileSync(path, "utf8")),
  );
  expect(others).toEqual([]);
});

function sources(): readonly string[] {
  return globSync("packages/viewer/src/**/*.{ts,tsx}").sort();
}
