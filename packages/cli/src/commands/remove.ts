import { stat } from "node:fs/promises";
import { InputError } from "@newsgraph/core";
import { openStore } from "@newsgraph/store";
import { readArguments, UsageError } from "../arguments.ts";
import type { Command } from "../command.ts";
import { isStore } from "../graphs.ts";

export const remove: Command = {
  summary: "take articles out of a graph",
  help: `Usage: newsgraph remove GRAPH.db ARTICLE…

Takes articles, named by their ids, out of a store. What is left is the graph that never had them. If one is not there, none
is removed.
`,
  async run(args, io) {
    const { positionals } = readArguments(args, [], {
      least: 2,
      most: Number.POSITIVE_INFINITY,
      what: "GRAPH.db ARTICLE",
    });
    const [path = "", ...ids] = positionals;
    if (!isStore(path)) throw new UsageError(`GRAPH must be a .db file, not "${path}"`);
    await stat(path).catch((cause: Error) => {
      throw new InputError(`Cannot open \`${path}\`: there is no such file`, { cause });
    });
    const store = openStore(path);
    try {
      const missing = ids.filter((id) => store.article(id) === null);
      if (missing.length > 0) throw new InputError(`Cannot remove \`${missing.join("`, `")}\`: not in \`${path}\``);
      for (const id of ids) store.remove(id);
      io.err(`${ids.length} removed, ${store.articles.length} left in ${path}\n`);
    } finally {
      store.close();
    }
  },
};
