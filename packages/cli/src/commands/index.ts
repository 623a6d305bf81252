import type { Command } from "../command.ts";
import { build } from "./build.ts";
import { demo } from "./demo.ts";
import { parse } from "./parse.ts";
import { serve } from "./serve.ts";

/** All commands, in the order in which the help lists them. */
export const commands: Readonly<Record<string, Command>> = { build, parse, serve, demo };
