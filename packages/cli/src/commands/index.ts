import type { Command } from "../command.ts";
import { build } from "./build.ts";
import { demo } from "./demo.ts";
import { exportGraph } from "./export.ts";
import { extract } from "./extract.ts";
import { parse } from "./parse.ts";
import { query } from "./query.ts";
import { remove } from "./remove.ts";
import { serve } from "./serve.ts";

/** All commands, in the order in which the help lists them. */
export const commands: Readonly<Record<string, Command>> = {
  build,
  parse,
  extract,
  query,
  export: exportGraph,
  remove,
  serve,
  demo,
};
