import {
  formatNQuads,
  type Graph,
  type GraphEntity,
  type RelationId,
  type Statement,
  withPrefixes,
} from "@newsgraph/core";
import type { Store } from "@newsgraph/store";
import fc from "fast-check";
import oxigraph from "oxigraph";
import { expect, test } from "vitest";
import { sampleGraph } from "../helpers/sample-graph.ts";
import { storeOf } from "../helpers/store-of.ts";

/** The sample again, as another article that names only some of its entities. */
const second: Graph = {
  ...sampleGraph,
  articles: sampleGraph.articles.map((article) => ({ ...article, id: "second" })),
  entities: sampleGraph.entities
    .filter(({ id }) => ["karsovia", "norhaven", "veldonia"].includes(id))
    .map((entity) => ({ ...entity, mentions: entity.mentions.map((mention) => ({ ...mention, article: "second" })) })),
  statements: [],
  events: [],
  quotes: [],
};

test("companions are those in the same articles, the most frequent first", () => {
  const store = storeOf(sampleGraph, second);
  expect(store.companions("Norhaven", 3)).toEqual([
    { id: "karsovia", label: "Karsovia", articles: 2 },
    { id: "veldonia", label: "Veldonia", articles: 2 },
    { id: "edvin-karsk", label: "Edvin Karsk", articles: 1 },
  ]);
  expect(store.companions("Norhaven")).toHaveLength(sampleGraph.entities.length - 1);
  expect(store.companions("Nobody")).toEqual([]);
  store.close();
});

const path = (from: string, to: string, longest: number): string => {
  const store = storeOf(sampleGraph);
  const found = store.path(from, to, longest).map((id) => id.replace("three-capitals#", ""));
  store.close();
  return found.join(" ");
};

test.for([
  ["one statement", "Ilse Marrant", "Karsovia", 4, "s1"],
  ["one against its direction", "Karsovia", "Ilse Marrant", 4, "s1"],
  ["the earliest of several", "Veldonia", "Karsovia", 4, "s5"],
  ["two statements", "Ilse Marrant", "Veldonia", 4, "s1 s5"],
  ["two statements in either direction", "election commission", "Ilse Marrant", 2, "s7 s1"],
  ["none that is too long", "Ilse Marrant", "Veldonia", 1, ""],
  ["none where there is no way", "Ilse Marrant", "Norhaven", 9, ""],
  ["none from one to itself", "Veldonia", "Veldonia", 4, ""],
  ["none to nobody", "Veldonia", "Nobody", 4, ""],
] as const)("a path is %s", ([, from, to, longest, statements]) => {
  expect(path(from, to, longest)).toBe(statements);
});

/** A statement between two of some names; "a word" stands for an object that is none of them. */
interface Link {
  readonly subject: string;
  readonly relation: RelationId;
  readonly object: string;
  readonly asserted: boolean;
}

/** The graph of an article that says no more than this. */
function linked(article: string, links: readonly Link[]): Graph {
  const names = [...new Set(links.flatMap(({ subject, object }) => [subject, object]))].filter(
    (name) => name !== "a word",
  );
  const [sample, place] = [sampleGraph.statements[4], sampleGraph.entities[0]] as [Statement, GraphEntity];
  return {
    ...sampleGraph,
    articles: sampleGraph.articles.map((one) => ({ ...one, id: article })),
    entities: names.map((id) => {
      return { ...place, id, label: id, aliases: [], exactMatch: [`https://example.org/${id}`], mentions: [] };
    }),
    statements: links.map(({ subject, relation, object, asserted }, index) => ({
      ...sample,
      id: `${article}#s${index + 1}`,
      article,
      subject,
      relation,
      object: object === "a word" ? { literal: object, datatype: "xsd:string" } : { entity: object },
      asserted,
      attributions: [{ ...sample.attributions[0], source: article }],
      derivedFrom: [],
      event: null,
      place: null,
    })),
    events: [],
    quotes: [],
  };
}

/** That each pair's first is part of its second, said as a fact unless marked with a question mark. */
function parts(...pairs: readonly string[]): Graph {
  const links = pairs.map((pair): Link => {
    const [subject = "", object = "", doubt] = pair.split(" ");
    return { subject, relation: "partOf", object, asserted: doubt === undefined };
  });
  return linked("three-capitals", links);
}

test.for([
  ["parts of parts", "Region", "in", "harbour quay town"],
  ["wholes of wholes", "Quay", "out", "harbour region town"],
  ["no end of a chain", "Region", "out", ""],
  ["itself, where it goes round", "Ring", "out", "ring wheel"],
  ["nothing by what is merely said", "Isle", "out", ""],
  ["nobody's", "Nobody", "out", ""],
] as const)("a closure has %s", ([, name, direction, expected]) => {
  const graph = parts("Quay Harbour", "Harbour Town", "Town Region", "Wheel Ring", "Ring Wheel", "Isle Region ?");
  const store = storeOf(graph);
  expect(idsIn(store, name, "partOf", direction).join(" ")).toBe(expected);
  store.close();
});

const names = ["ada", "bor", "cal", "dun", "eir", "fen"];

/** Three articles that speak of the same few. */
const articles = fc.tuple(
  ...["one", "two", "three"].map((article) => {
    const link = fc.record({
      subject: fc.constantFrom(...names),
      relation: fc.constantFrom<RelationId[]>("partOf", "locatedIn"),
      object: fc.constantFrom("a word", ...names),
      asserted: fc.boolean(),
    });
    return fc.array(link, { maxLength: 5 }).map((links) => linked(article, links));
  }),
);

test("a closure has what a property path finds over the plain triples", () => {
  fc.assert(
    fc.property(articles, (graphs) => {
      const store = storeOf(...graphs);
      const ask = engineOver(store);
      for (const relation of ["partOf", "locatedIn"] as const) {
        const pairs = ask(`SELECT ?from ?to { ?from ngr:${relation}+ ?to FILTER(${isEntity("?to")}) }`);
        for (const name of names) {
          const [out, back] = [pairs.filter(([from]) => from === name), pairs.filter(([, to]) => to === name)];
          expect(idsIn(store, name, relation, "out")).toEqual(out.map(([, to]) => to).sort());
          expect(idsIn(store, name, relation, "in")).toEqual(back.map(([from]) => from).sort());
        }
      }
      store.close();
    }),
    { numRuns: 40 },
  );
});

test("a path is as long as the shortest that SPARQL finds, and leads from one end to the other", () => {
  const longest = 3;
  fc.assert(
    fc.property(articles, (graphs) => {
      const store = storeOf(...graphs);
      const ask = engineOver(store);
      const shortest = new Map<string, number>();
      for (let length = longest; length >= 1; length--) {
        for (const [from, to] of ask(waysOf(length))) shortest.set(`${from} ${to}`, length);
      }
      const ends = new Map(
        store
          .statements()
          .all()
          .map((one) => [one.statement, [one.subject, one.object]]),
      );
      for (const from of names) {
        for (const to of names) {
          const path = store.path(from, to, longest);
          const length = from === to ? 0 : (shortest.get(`${from} ${to}`) ?? 0);
          expect({ from, to, length: path.length }).toEqual({ from, to, length });
          const reached = path.reduce((at, statement) => otherEnd(at, ends.get(statement) ?? []), from);
          expect(reached).toBe(length === 0 ? from : to);
        }
      }
      store.close();
    }),
    { numRuns: 40 },
  );
});

/** The ends of all ways over so many statements, each followed in either direction. */
function waysOf(length: number): string {
  const steps = Array.from({ length }, (_, index) => {
    const [near, far] = [`?e${index}`, `?e${index + 1}`];
    const says = (subject: string, object: string): string =>
      `{ ?s${index} rdf:reifies <<( ${subject} ?p${index} ${object} )>> }`;
    return `{ ${says(near, far)} UNION ${says(far, near)} } FILTER(${isEntity(near)} && ${isEntity(far)})`;
  });
  return `SELECT DISTINCT ?e0 ?e${length} { ${steps.join(" ")} }`;
}

function isEntity(variable: string): string {
  return `STRSTARTS(STR(${variable}), STR(ent:))`;
}

function otherEnd(name: string, ends: readonly unknown[]): string {
  const ids = ends.map((end) => (end as { readonly id: string }).id);
  expect(ids).toContain(name);
  return (ids[0] === name ? ids[1] : ids[0]) as string;
}

function idsIn(store: Store, name: string, relation: RelationId, direction: "out" | "in"): readonly string[] {
  return store.closure(name, relation, direction).map(({ id }) => id);
}

/** What SPARQL finds in the RDF of a store: the ids of the entities in each row. */
function engineOver(store: Store): (query: string) => readonly (readonly string[])[] {
  const engine = new oxigraph.Store();
  for (const quads of store.quads()) engine.load(formatNQuads(quads), { format: "application/n-quads" });
  return (query) => {
    const options = { use_default_graph_as_union: true, results_format: "text/csv" };
    const [, ...rows] = String(engine.query(withPrefixes(query), options))
      .trim()
      .split(/\r?\n/);
    return rows.map((row) => row.split(",").map((iri) => iri.slice(iri.lastIndexOf("/") + 1)));
  };
}
