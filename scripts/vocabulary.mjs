/**
 * Makes `data/vocabulary/newsgraph.ttl` of `data/vocabulary/terms.tsv` and the canonical relations.
 *
 * `node scripts/vocabulary.mjs` writes it; with `--check` it writes nothing and fails when the file is stale.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DataFactory } from "n3";
import { relationLabel } from "../packages/core/src/graph/view.ts";
import { relations } from "../packages/core/src/lexicon/relations.ts";
import { formatTurtle } from "../packages/core/src/rdf/turtle.ts";
import { entityClasses, ngr, prefixes } from "../packages/core/src/rdf/vocabulary.ts";

const { literal, namedNode, quad } = DataFactory;

const folder = fileURLToPath(new URL("../data/vocabulary", import.meta.url));

const spaces = { ...prefixes, owl: "http://www.w3.org/2002/07/owl#", wd: "http://www.wikidata.org/entity/" };

/**
 * The term that a prefixed name stands for; a bare name is one of ours.
 *
 * @param {string} name
 */
function term(name) {
  const [prefix = "", local] = name.split(":");
  const space = Object.entries(spaces).find(([key]) => key === (local === undefined ? "ng" : prefix));
  if (space === undefined) throw new RangeError(`Cannot find the prefix of ${name}`);
  return namedNode(space[1] + (local ?? name));
}

/**
 * What is said of one term, by prefixed names and texts.
 *
 * @param {import("@rdfjs/types").NamedNode} subject
 * @param {readonly (readonly [property: string, ...values: import("@rdfjs/types").Quad_Object[]])[]} properties
 */
function quadsOf(subject, properties) {
  return properties.flatMap(([property, ...values]) =>
    values.map((value) => quad(subject, property === "a" ? term("rdf:type") : term(property), value)),
  );
}

/** @param {string} text */
const english = (text) => literal(text, "en");

/** @param {string} name */
const words = (name) => name.replaceAll(/(?<=[a-z])[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`).toLowerCase();

function ontology() {
  const about = namedNode(prefixes.ng.slice(0, -1));
  return quadsOf(about, [
    ["a", term("owl:Ontology")],
    ["rdfs:label", english("The vocabulary of newsgraph")],
    [
      "rdfs:comment",
      english("Who did what to whom, who says so, how surely, when, and in which words of which article."),
    ],
  ]);
}

function terms() {
  const lines = readFileSync(join(folder, "terms.tsv"), "utf8").split("\n");
  const [, ...rows] = lines.filter((line) => line !== "" && !line.startsWith("#")).map((line) => line.split("\t"));
  const classes = new Set(rows.filter(([kind]) => kind === "value").map((row) => row[3] ?? ""));
  return [
    ...rows.flatMap(([kind, name = "", definition = "", domain, range]) =>
      quadsOf(term(name), [
        ["rdfs:label", english(words(name))],
        ["rdfs:comment", english(definition)],
        ...(kind === "class" ? /** @type {const} */ ([["a", term("rdfs:Class")]]) : []),
        ...(kind === "class" && domain ? /** @type {const} */ ([["rdfs:subClassOf", term(domain)]]) : []),
        ...(kind === "property" ? /** @type {const} */ ([["a", term("rdf:Property")]]) : []),
        ...(kind === "property" && domain ? /** @type {const} */ ([["rdfs:domain", term(domain)]]) : []),
        ...(kind === "property" && range ? /** @type {const} */ ([["rdfs:range", term(range)]]) : []),
        ...(kind === "value" && domain ? /** @type {const} */ ([["a", term(domain)]]) : []),
      ]),
    ),
    ...[...classes].flatMap((name) =>
      quadsOf(term(name), [
        ["a", term("rdfs:Class")],
        ["rdfs:label", english(words(name))],
      ]),
    ),
  ];
}

function canonicalRelations() {
  return relations.flatMap((relation) => {
    const { id, definition, group, domain, range, symmetric, inverse, stance, plover, cameo, wikidata, example } =
      relation;
    const code = plover === null ? [] : [[plover.event, plover.mode].filter((part) => part !== null).join(":")];
    return quadsOf(ngr[id], [
      ["a", term("rdf:Property"), ...(symmetric ? [term("owl:SymmetricProperty")] : [])],
      ["rdfs:label", english(relationLabel(id))],
      ["rdfs:comment", english(definition.replace(/\bA\b/, "A (the subject)").replace(/\bB\b/, "B (the object)"))],
      ["skos:example", english(example)],
      ["schema:domainIncludes", ...domain.map((type) => entityClasses[type])],
      ["schema:rangeIncludes", ...range.map((type) => entityClasses[type])],
      ...(inverse === null ? [] : /** @type {const} */ ([["owl:inverseOf", ngr[inverse]]])),
      ["family", literal(group)],
      ["stance", literal(stance.polarity)],
      ["plover", ...code.flat().map((text) => literal(text))],
      ["cameo", ...cameo.map((text) => literal(text))],
      ...(wikidata === null ? [] : /** @type {const} */ ([["skos:closeMatch", term(`wd:${wikidata.property}`)]])),
    ]);
  });
}

/** The whole vocabulary as Turtle. */
export function vocabulary() {
  const order = ["owl:Ontology", "rdfs:Class", "rdf:Property", "rdfs:label", "rdfs:comment", "skos:example"];
  return formatTurtle([...ontology(), ...terms(), ...canonicalRelations()], {
    prefixes: spaces,
    order: order.map(term),
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = join(folder, "newsgraph.ttl");
  if (!process.argv.includes("--check")) writeFileSync(file, vocabulary());
  else if (readFileSync(file, "utf8") !== vocabulary()) {
    process.stderr.write("data/vocabulary/newsgraph.ttl is stale: run node scripts/vocabulary.mjs\n");
    process.exitCode = 1;
  }
}
