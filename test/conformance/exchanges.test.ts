import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openEndpoint } from "./endpoint.ts";
import { exchangesOf, faultIn } from "./exchanges.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-exchanges-"));
afterAll(() => rmSync(folder, { recursive: true }));

const head = `PREFIX mf: <http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#>
PREFIX ht: <http://www.w3.org/2011/http#>
PREFIX hts: <http://www.w3.org/2011/http-statusCodes#>
PREFIX cnt: <http://www.w3.org/2011/content#>
PREFIX ut: <http://www.w3.org/2009/sparql/tests/test-update#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
`;

const asking = (status: string, boolean: boolean): string => `<#ask> mf:action [ ht:requests ( [
  ht:methodName "GET" ; ht:absolutePath "/sparql/?query=ASK%7B%3Curn:x:a%3E%20?p%20?o%7D" ;
  ht:resp [ mf:expectedStatus hts:${status} ; mf:expectedBoolean ${boolean} ; mf:expectedFormat "boolean" ] ] ) ] ;
  ut:graphData [ ut:graph <data.nt> ; rdfs:label "urn:x:data" ] .`;

const keeping = (read: string): string => `<#keep> mf:action [ ht:requests (
  [ ht:methodName "POST" ; ht:absolutePath "/gsp" ; ht:headers ( [ ht:fieldName "content-type" ; ht:fieldValue "text/turtle" ] ) ;
    ht:body [ cnt:chars "[] <urn:x:b> 1 ." ; cnt:characterEncoding "UTF-8" ] ;
    ht:resp [ mf:expectedStatus hts:Created ; mf:expectedLocation "$PLACE$" ] ]
  [ ht:methodName "GET" ; ht:absolutePath "/gsp?graph=$PLACE$" ;
    ht:resp [ mf:expectedStatus hts:OK ; ht:body [ cnt:chars "${read}" ] ] ] ) ] .`;

writeFileSync(join(folder, "data.nt"), "<urn:x:a> <urn:x:b> <urn:x:c> .\n");

async function faults(tests: string): Promise<readonly (string | null)[]> {
  const path = join(folder, "manifest.ttl");
  writeFileSync(path, head + tests);
  const endpoint = await openEndpoint();
  const found: (string | null)[] = [];
  for (const exchange of exchangesOf(path)) found.push(await faultIn(exchange, endpoint.origin, endpoint.headers));
  await endpoint.close();
  return found;
}

test("the server answers as the manifest says", async () => {
  expect(await faults(asking("StatusCode2xx", true))).toEqual([null]);
  expect(await faults(keeping("_:x <urn:x:b> 1 ."))).toEqual([null]);
});

test("another status, another answer and another graph are found", async () => {
  expect(await faults(asking("StatusCode4xx", true))).toEqual([
    expect.stringMatching(/answered by 200 instead of 4xx/),
  ]);
  expect(await faults(asking("StatusCode2xx", false))).toEqual([expect.stringMatching(/it is not false/)]);
  expect(await faults(keeping("_:x <urn:x:b> 2 ."))).toEqual([expect.stringMatching(/the graph is another one/)]);
});
