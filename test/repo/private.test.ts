import { expect, test } from "vitest";
import { files, type RepositoryFile } from "./repository.ts";

/** What belongs to somebody's machine or account. Each pattern is written so that it does not match itself. */
const PRIVATE: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["a folder of somebody's machine", /(?<![\w.~)>-])\/(?:work|root|tmp|home|Users)\/[\w.-]/],
  ["a folder of somebody's machine", /[A-Z]:\\Users\\/],
  ["the host of a registry", /\bregistry\.[a-z]+|\bnpmmirror\b|\bpythonhosted\b|\bpypi\.[a-z]|\bdeb\.debian\b/],
  ["a secret", /-----BEGIN [A-Z ]*KEY-----|\bgh[pousr]_\w{36}|\bAKIA[0-9A-Z]{16}\b|\bnpm_\w{36}|_auth[T]oken/],
];

test("no file names a folder of somebody's machine, the host of a registry, or a secret", () => {
  expect(files.flatMap(disclosures)).toEqual([]);
});

test.for([
  [["cp data /", "root/x"], "a folder of somebody's machine"],
  [["const out = '/", "tmp/out';"], "a folder of somebody's machine"],
  [["resolved: https://", "registry.", "npmjs.org/n3"], "the host of a registry"],
  [["-----BEGIN RSA PRIVATE ", "KEY-----"], "a secret"],
] as const)("%j is found", ([parts, what]) => {
  expect(disclosures({ path: "a.md", text: `first\n${parts.join("")}` })).toEqual([`a.md:2 has ${what}`]);
});

test.for(["the page /home", "https://example.org/work/1", "a/tmp/b", "./root/x"])("%s gives nothing away", (text) => {
  expect(disclosures({ path: "a.md", text })).toEqual([]);
});

function disclosures({ path, text }: RepositoryFile): readonly string[] {
  return text
    .split("\n")
    .flatMap((line, index) =>
      PRIVATE.filter(([, pattern]) => pattern.test(line)).map(([what]) => `${path}:${index + 1} has ${what}`),
    );
}
