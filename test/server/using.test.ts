import oxigraph from "oxigraph";
import { expect, test } from "vitest";
import { withUsing } from "../../packages/server/src/using.ts";

const using = { graphs: ["urn:x:a"], namedGraphs: ["urn:x:b"] };
const clauses = "USING <urn:x:a> USING NAMED <urn:x:b> ";

test.for([
  ["INSERT { ?s ?p 1 } WHERE { ?s ?p 2 }", `INSERT { ?s ?p 1 } ${clauses}WHERE { ?s ?p 2 }`],
  [
    "DELETE { ?s ?p 1 } WHERE { { SELECT * WHERE { ?s ?p 2 } } } ; INSERT { ?s ?p 2 } where {}",
    `DELETE { ?s ?p 1 } ${clauses}WHERE { { SELECT * WHERE { ?s ?p 2 } } } ; INSERT { ?s ?p 2 } ${clauses}where {}`,
  ],
  ["DELETE WHERE { ?s ?p 1 }", "DELETE WHERE { ?s ?p 1 }"],
  ["INSERT DATA { <urn:x:WITH> <urn:x:p> 'USING' } # WHERE", "INSERT DATA { <urn:x:WITH> <urn:x:p> 'USING' } # WHERE"],
  [
    "PREFIX where: <urn:x:> INSERT DATA { where:a where:b 1 }",
    "PREFIX where: <urn:x:> INSERT DATA { where:a where:b 1 }",
  ],
] as const)("%s", ([update, expected]) => {
  expect(withUsing(update, using)).toBe(expected);
  expect(() => new oxigraph.Store().update(expected)).not.toThrow();
});

test.for(["WITH <urn:x:c> INSERT { ?s ?p 1 } WHERE {}", "INSERT { ?s ?p 1 } USING <urn:x:c> WHERE {}"])(
  "%s contradicts the request",
  (update) => {
    expect(withUsing(update, using)).toBeNull();
  },
);

test("the name of a graph cannot say more than a name", () => {
  const hostile = { graphs: ["urn:x> WHERE {} ; DROP ALL #"], namedGraphs: [] };
  const update = withUsing("INSERT { <urn:x:s> <urn:x:p> 1 } WHERE {}", hostile) ?? "";
  const store = new oxigraph.Store([
    oxigraph.quad(
      ...(["s", "p", "o"].map((name) => oxigraph.namedNode(`urn:x:${name}`)) as [
        oxigraph.NamedNode,
        oxigraph.NamedNode,
        oxigraph.NamedNode,
      ]),
    ),
  ]);
  store.update(update);
  expect(store.size).toBe(2);
});
