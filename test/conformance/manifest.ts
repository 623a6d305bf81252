import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import oxigraph from "oxigraph";
import type { MediaType } from "./round-trip.ts";

/** A document that W3C's tests say is right. */
export interface Case {
  readonly name: string;
  readonly file: string;
  readonly mediaType: MediaType;
  /** The IRI against which the document's own are resolved. */
  readonly base: string;
}

const mf = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
const rdftest = "http://www.w3.org/ns/rdftest#";

/** The classes of tests whose documents must be read: "TestTurtleEval", "TestNQuadsPositiveSyntax". */
const positive = /^Test(Turtle|Trig|NTriples|NQuads)(PositiveSyntax|Eval|PositiveC14N)$/;

const mediaTypes: Readonly<Record<string, MediaType>> = {
  Turtle: "text/turtle",
  Trig: "application/trig",
  NTriples: "application/n-triples",
  NQuads: "application/n-quads",
};

/** The positive tests of a manifest and of those that it includes. */
export function casesOf(manifest: string): readonly Case[] {
  const store = new oxigraph.Store();
  const location = pathToFileURL(manifest).href;
  store.load(readFileSync(manifest, "utf8"), { format: "text/turtle", base_iri: location });
  const objects = (subject: oxigraph.Term | null, predicate: string): readonly oxigraph.Term[] =>
    store.match(subject, oxigraph.namedNode(predicate)).map(({ object }) => object);
  const [assumed] = objects(null, `${mf}assumedTestBase`);
  const included = objects(null, `${mf}include`).flatMap((list) => listOf(store, list));
  const tests = store
    .match(null, oxigraph.namedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"))
    .flatMap(({ subject, object }) => {
      const syntax = positive.exec(object.value.replace(rdftest, ""))?.[1];
      const [action] = objects(subject, `${mf}action`);
      if (syntax === undefined || action === undefined) return [];
      const file = fileURLToPath(action.value);
      const base =
        assumed === undefined ? action.value : new URL(action.value.split("/").at(-1) ?? "", assumed.value).href;
      return [{ name: subject.value, file, mediaType: mediaTypes[syntax] as MediaType, base }];
    });
  return [
    ...tests.filter(({ file }) => existsSync(file)),
    ...included.flatMap(({ value }) => casesOf(fileURLToPath(value))),
  ];
}

function listOf(store: oxigraph.Store, list: oxigraph.Term): readonly oxigraph.Term[] {
  const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  const [first] = store.match(list, oxigraph.namedNode(`${rdf}first`));
  const [rest] = store.match(list, oxigraph.namedNode(`${rdf}rest`));
  return first === undefined || rest === undefined ? [] : [first.object, ...listOf(store, rest.object)];
}
