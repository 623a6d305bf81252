import { parentPort } from "node:worker_threads";
import oxigraph from "oxigraph";
import type { Reply, Request, Task } from "./sparql-task.ts";

const store = new oxigraph.Store();

parentPort?.on("message", (task: Task) => parentPort?.postMessage(perform(task)));

function perform(task: Task): Reply {
  try {
    if ("request" in task) return answer(task.request);
    store.load(task.lines, { format: "application/n-quads", lenient: true, no_transaction: true });
    return { loaded: true };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error), kind: "query" };
  }
}

function answer({ query, rows, results, graphs, dataset }: Request): Reply {
  const scope =
    dataset === undefined
      ? { use_default_graph_as_union: true }
      : {
          default_graph: dataset.defaultGraphs.map((iri) => oxigraph.namedNode(iri)),
          named_graphs: dataset.namedGraphs.map((iri) => oxigraph.namedNode(iri)),
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
