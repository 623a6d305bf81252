import { parentPort } from "node:worker_threads";
import oxigraph from "oxigraph";
import type { Change, Reply, Request, Task } from "./sparql-task.ts";

/** All that queries see. */
const store = new oxigraph.Store();

/** What others wrote, apart: changes are made here, so that they cannot reach what articles say. */
const written = new oxigraph.Store();

parentPort?.on("message", (task: Task) => parentPort?.postMessage(perform(task)));

function perform(task: Task): Reply {
  try {
    if ("request" in task) return answer(task.request);
    if ("change" in task) return make(task.change);
    if ("written" in task) {
      written.load(task.written, { format: "application/n-quads", lenient: true });
      // One by one, as loading the text once more would give its blank nodes other labels.
      for (const quad of written.match()) store.add(quad);
    } else {
      store.load(task.lines, { format: "application/n-quads", lenient: true, no_transaction: true });
    }
    return { loaded: true };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error), kind: "query" };
  }
}

function answer({ query, rows, results, graphs, dataset, base }: Request): Reply {
  const scope = {
    ...(base === undefined ? {} : { base_iri: base }),
    ...(dataset === undefined
      ? { use_default_graph_as_union: true }
      : {
          default_graph: dataset.defaultGraphs.map(graphTerm),
          named_graphs: dataset.namedGraphs.map(oxigraph.namedNode),
        }),
  };
  const run = (mediaType: string): string => store.query(query, { ...scope, results_format: mediaType }) as string;
  const [plain, wanted, text] = firstAnswer(run, results, graphs);
  if (rowsIn(text, plain) > rows) return { fault: "", kind: "rows" };
  return { mediaType: wanted, text: plain === wanted ? text : run(wanted) };
}

const [table, triples] = ["application/sparql-results+json", "application/n-triples"] as const;

/** The answer in the form in which its rows can be counted, that form, and the one that is wanted for its kind. */
function firstAnswer(run: (mediaType: string) => string, results: string, graphs: string): [string, string, string] {
  try {
    return [table, results, run(table)];
  } catch (error) {
    // What Oxigraph says if the query gives triples; every other fault is the query's own.
    if (!String(error).includes("Not supported RDF format")) throw error;
    return [triples, graphs, run(triples)];
  }
}

function rowsIn(text: string, mediaType: string): number {
  if (mediaType === triples) return text.split("\n").length - 1;
  return JSON.parse(text).results?.bindings.length ?? 1;
}

/** Makes a change wholly or not at all. */
function make(change: Change): Reply {
  const before = written.match();
  const existed = "graph" in change && written.match(null, null, null, graphTerm(change.graph)).length > 0;
  const articles = articleGraphs(before);
  try {
    apply(change);
    const intruder = graphsOf(written).find((graph) => articles.has(graph));
    if (intruder !== undefined) {
      restore(before);
      return { fault: `\`${intruder}\` is the graph of an article`, kind: "article" };
    }
  } catch (error) {
    restore(before);
    throw error;
  }
  for (const quad of before) store.delete(quad);
  for (const quad of written.match()) store.add(quad);
  return { written: written.dump({ format: "application/n-quads" }), existed };
}

function apply(change: Change): void {
  if ("update" in change) {
    written.update(change.update, { base_iri: change.base });
    return;
  }
  const { graph, replace, documents } = change;
  if (replace) clear(graph);
  for (const { text, mediaType } of documents) {
    written.load(text, { format: mediaType, base_iri: change.base, to_graph_name: graphTerm(graph) });
  }
}

function clear(graph: string | null): void {
  for (const quad of written.match(null, null, null, graphTerm(graph))) written.delete(quad);
}

function restore(quads: readonly oxigraph.Quad[]): void {
  for (const quad of written.match()) written.delete(quad);
  for (const quad of quads) written.add(quad);
}

/** The names of the graphs that are there without what others wrote. */
function articleGraphs(others: readonly oxigraph.Quad[]): ReadonlySet<string> {
  const names = new Set(others.map(({ graph }) => graph.value));
  return new Set(graphsOf(store).filter((name) => !names.has(name)));
}

function graphsOf(one: oxigraph.Store): readonly string[] {
  const rows = one.query("SELECT DISTINCT ?graph { GRAPH ?graph { ?s ?p ?o } }") as Map<string, oxigraph.Term>[];
  return rows.map((row) => row.get("graph")?.value ?? "");
}

function graphTerm(graph: string | null): oxigraph.NamedNode | oxigraph.DefaultGraph {
  return graph === null ? oxigraph.defaultGraph() : oxigraph.namedNode(graph);
}
