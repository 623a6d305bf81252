import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import {
  type Answer,
  type Criteria,
  entitiesNamed,
  type Graph,
  InputError,
  matchStatements,
  meantBy,
  type Origin,
  originOf,
  readGraph,
  sparqlOf,
} from "@newsgraph/core";
import { openStore, type Store } from "@newsgraph/store";

/** A graph that was built before, wherever it lies: what can be asked of each is the same. */
export type Source = Origin & Pick<Store, "version" | "find" | "named" | "sparqlFor" | "close">;

/** Whether a path names a store: those that do not exist yet are told by their name. */
export function isStore(path: string): boolean {
  return path.endsWith(".db");
}

/** Opens a store, a `graph.json`, or a folder that holds one. An `InputError` if it is none of these. */
export async function openGraph(path: string): Promise<Source> {
  const place = await stat(path).catch((cause: Error) => {
    throw new InputError(`Cannot open \`${path}\`: there is no such file or folder`, { cause });
  });
  if (isStore(path)) return openStore(path);
  const file = place.isDirectory() ? join(path, "graph.json") : path;
  const bytes = await readFile(file).catch((cause: Error) => {
    throw new InputError(`Cannot open \`${path}\`: it has no graph.json; \`newsgraph build --out\` makes one`, {
      cause,
    });
  });
  return holding(readGraph(bytes));
}

function holding(graph: Graph): Source {
  const named = (name: string): ReturnType<Source["named"]> => entitiesNamed(graph.entities, name);
  return {
    ...originOf(graph),
    version: 0,
    find: (criteria: Criteria, limit = Number.POSITIVE_INFINITY): readonly Answer[] =>
      matchStatements(graph, criteria).slice(0, limit),
    named,
    sparqlFor: (criteria) => sparqlOf(criteria, meantBy(criteria, named)),
    close: () => {},
  };
}
