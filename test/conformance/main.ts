import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openEndpoint } from "./endpoint.ts";
import { exchangesOf, faultIn } from "./exchanges.ts";
import { casesOf } from "./manifest.ts";
import { lostIn } from "./round-trip.ts";

/** The manifests of W3C's rdf-tests that have documents of the syntaxes that we write. */
const manifests = ["rdf11", "rdf12"].flatMap((version) =>
  ["rdf-turtle", "rdf-trig", "rdf-n-triples", "rdf-n-quads"].map((syntax) => `rdf/${version}/${syntax}`),
);

/** The manifests of what a server must answer. */
const protocols = ["sparql/sparql11/protocol", "sparql/sparql11/graph-store-protocol"];

const { suite } = parseArgs({ options: { suite: { type: "string" } } }).values;
if (suite === undefined) {
  process.stderr.write("Usage: pnpm conformance --suite PATH, where PATH is a copy of github.com/w3c/rdf-tests\n");
  process.exitCode = 2;
} else {
  for (const manifest of manifests) report(manifest, join(suite, manifest, "manifest.ttl"));
  for (const protocol of protocols) await reportProtocol(protocol, join(suite, protocol, "manifest.ttl"));
}

function report(name: string, path: string): void {
  const cases = casesOf(path);
  const failures = cases.flatMap(({ name: test, file, mediaType, base }) =>
    lostIn(readFileSync(file, "utf8"), mediaType, base).map((syntax) => ({ test, syntax })),
  );
  const failed = new Set(failures.map(({ test }) => test)).size;
  process.stdout.write(`${name.padEnd(40)}${cases.length - failed}/${cases.length}\n`);
  for (const { test, syntax } of failures) process.stdout.write(`  ${test} is lost in ${syntax}\n`);
  if (failed > 0) process.exitCode = 1;
}

/** Each test has a server of its own, empty at first. */
async function reportProtocol(name: string, path: string): Promise<void> {
  const exchanges = exchangesOf(path);
  const faults: string[] = [];
  for (const exchange of exchanges) {
    const endpoint = await openEndpoint();
    const fault = await faultIn(exchange, endpoint.origin, endpoint.headers);
    if (fault !== null) faults.push(`  ${exchange.name}: ${fault}\n`);
    await endpoint.close();
  }
  process.stdout.write(`${name.padEnd(40)}${exchanges.length - faults.length}/${exchanges.length}\n${faults.join("")}`);
  if (faults.length > 0) process.exitCode = 1;
}
