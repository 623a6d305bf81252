import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { casesOf } from "./manifest.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-manifest-"));
afterAll(() => rmSync(folder, { recursive: true }));

const head = `PREFIX mf: <http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#>
PREFIX rdft: <http://www.w3.org/ns/rdftest#>
`;

test("the cases are the positive tests of a manifest and of those that it includes", () => {
  mkdirSync(join(folder, "more"));
  writeFileSync(
    join(folder, "manifest.ttl"),
    `${head}<#m> mf:include ( <more/manifest.ttl> ) ; mf:assumedTestBase <https://example.org/tests/> .
<#good> a rdft:TestTurtleEval ; mf:action <good.ttl> .
<#bad> a rdft:TestTurtleNegativeSyntax ; mf:action <bad.ttl> .`,
  );
  writeFileSync(
    join(folder, "more", "manifest.ttl"),
    `${head}<#lines> a rdft:TestNQuadsPositiveSyntax ; mf:action <a.nq> .`,
  );
  for (const file of ["good.ttl", "bad.ttl", join("more", "a.nq")]) writeFileSync(join(folder, file), "");
  expect(casesOf(join(folder, "manifest.ttl")).map(({ file, mediaType }) => ({ file, mediaType }))).toEqual([
    { file: join(folder, "good.ttl"), mediaType: "text/turtle" },
    { file: join(folder, "more", "a.nq"), mediaType: "application/n-quads" },
  ]);
  expect(casesOf(join(folder, "manifest.ttl"))[0]?.base).toBe("https://example.org/tests/good.ttl");
});
