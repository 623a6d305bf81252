import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readQuads } from "@newsgraph/core";
import { expect, test } from "vitest";
import { entityTypes } from "../../../packages/core/src/lexicon/relations.ts";
import { entityClasses, individual, ng, ngr, values } from "../../../packages/core/src/rdf/vocabulary.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

test("the individual of a word bears its name", () => {
  expect(individual("certain").value).toBe("https://example.org/newsgraph/ns#Certain");
});

test("no two of our terms share an IRI", () => {
  const terms = [
    ...Object.values(ng),
    ...Object.values(entityClasses),
    ...Object.values(values).flat().map(individual),
  ];
  expect(new Set(terms.map(({ value }) => value)).size).toBe(terms.length);
});

test("every type of entity has a class", () => {
  expect(Object.keys(entityClasses).sort()).toEqual([...entityTypes].sort());
});

test("data/vocabulary/newsgraph.ttl is what its tables give", () => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/vocabulary.mjs", "--check"], { cwd: root });
  expect({ status, stderr: stderr.toString() }).toEqual({ status: 0, stderr: "" });
});

test("every term that we use is defined in the vocabulary, and the other way round", () => {
  const about = readQuads(readFileSync(`${root}/data/vocabulary/newsgraph.ttl`, "utf8"), "Turtle");
  const defined = new Set(
    about.filter(({ predicate }) => predicate.value.endsWith("#label")).map(({ subject }) => subject.value),
  );
  const used = [
    ...Object.values(ng),
    ...Object.values(ngr),
    ...Object.values(entityClasses),
    ...Object.values(values).flat().map(individual),
  ];
  expect(used.map(({ value }) => value).filter((iri) => !defined.has(iri))).toEqual([]);
  const known = new Set(used.map(({ value }) => value));
  // The classes of values, and what is said of relations, occur in the vocabulary alone.
  expect(
    [...defined]
      .filter((iri) => !known.has(iri))
      .map((iri) => iri.replace(/.*[/#]/, ""))
      .sort(),
  ).toEqual(["Basis", "Certainty", "MentionKind", "Polarity", "SpeechAct", "Tense", "cameo", "family", "ns", "stance"]);
});
