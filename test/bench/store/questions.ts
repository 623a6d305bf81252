import { withPrefixes } from "@newsgraph/core";
import type { Store } from "@newsgraph/store";

/** A question that analysts ask, put to the store by its typed interface, and in SPARQL to any engine over the same quads. */
export interface Question {
  readonly name: string;
  /** Gives how many rows it found. */
  readonly ask: (store: Store) => number;
  /** The same in SPARQL, as a person would write it. */
  readonly sparql: string;
}

/**
 * Finds a statement with its subject, relation and object, and what else is asked of it. All of one article stands in one
 * graph; Comunica finds no triple terms with variables in the union of graphs, so the graph is named.
 */
const says = (subject: string, relation: string, object: string, more = ""): string =>
  `GRAPH ?article { ?statement rdf:reifies <<( ${subject} ${relation} ${object} )>> . ${more} }`;

const asked: readonly Question[] = [
  {
    name: "who criticizes somebody",
    ask: (store) => store.statements().relation("criticizes").object("Person B").all().length,
    sparql: `SELECT ?statement ?who { ${says("?who", "ngr:criticizes", "ent:person-b")} }`,
  },
  {
    name: "who stands beside somebody most often",
    ask: (store) => store.companions("Person B", 10).length,
    sparql: `SELECT ?who (COUNT(DISTINCT ?article) AS ?count) {
      GRAPH ?article { ent:person-b gaf:denotedBy ?here . ?who gaf:denotedBy ?there FILTER(?who != ent:person-b) }
    } GROUP BY ?who ORDER BY DESC(?count) LIMIT 10`,
  },
  {
    name: "whom those visit who are criticized by somebody",
    ask: (store) => {
      const criticized = store.statements().subject("Person B").relation("criticizes").countBy("object");
      return criticized.flatMap(({ key }) => store.statements().subject(key).relation("visits").countBy("object"))
        .length;
    },
    sparql: `SELECT DISTINCT ?one ?other {
      GRAPH ?article { ?first rdf:reifies <<( ent:person-b ngr:criticizes ?one )>> }
      GRAPH ?another { ?second rdf:reifies <<( ?one ngr:visits ?other )>> }
    }`,
  },
  {
    name: "whom somebody supports, directly or through others",
    ask: (store) => store.closure("Person A", "supports", "out").length,
    sparql: "SELECT DISTINCT ?whom { ent:person-a ngr:supports+ ?whom }",
  },
  {
    name: "how much criticism there is in each month",
    ask: (store) => store.statements().relation("criticizes").countBy("month").length,
    sparql: `SELECT ?month (COUNT(?statement) AS ?count) {
      ${says("?who", "ngr:criticizes", "?whom", "?statement time:hasTime/time:hasBeginning/time:inXSDDate ?day")}
      BIND(SUBSTR(STR(?day), 1, 7) AS ?month)
    } GROUP BY ?month`,
  },
  {
    name: "what is said in these words",
    ask: (store) => store.statements().text("harbour 13").all().length,
    sparql: `SELECT ?statement {
      ?statement ng:attribution/ng:evidence/nif:anchorOf ?words FILTER(REGEX(?words, "\\\\Wharbour 13\\\\W"))
    }`,
  },
  {
    name: "what somebody says",
    ask: (store) => store.statements().saidBy("Person D").all().length,
    sparql: `SELECT ?statement ?who ?relation ?whom {
      ${says("?who", "?relation", "?whom", "?statement ng:attribution/prov:agent ent:person-d")}
    }`,
  },
  {
    name: "in which words an article says what it says, and by whom",
    ask: (store) => store.statements().article("news-77").all().length,
    sparql: `SELECT ?statement ?words ?source { GRAPH <https://example.org/newsgraph/article/news-77> {
      ?statement ng:attribution ?stand . ?stand prov:agent ?source ; ng:evidence/nif:anchorOf ?words
    } }`,
  },
  {
    name: "what somebody says is not so",
    ask: (store) => store.statements().saidBy("Person D").polarity("negative").all().length,
    sparql: `SELECT ?statement { ?statement ng:attribution [ prov:agent ent:person-d ; ng:polarity ng:Negative ] }`,
  },
  {
    name: "what passes between two, in either direction",
    ask: (store) => store.statements().subject("Person A").object("Person C").anyDirection(true).all().length,
    sparql: `SELECT ?statement ?relation {
      { ${says("ent:person-a", "?relation", "ent:person-c")} } UNION { ${says("ent:person-c", "?relation", "ent:person-a")} }
    }`,
  },
  {
    name: "what somebody does, by relation",
    ask: (store) => store.statements().subject("Person B").countBy("relation").length,
    sparql: `SELECT ?relation (COUNT(?statement) AS ?count) {
      ${says("ent:person-b", "?relation", "?whom")}
    } GROUP BY ?relation`,
  },
];

/** The eleven questions by which the store is measured, over the articles of `news.ts`. */
export const questions: readonly Question[] = asked.map((one) => ({ ...one, sparql: withPrefixes(one.sparql) }));
