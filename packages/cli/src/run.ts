import { NewsgraphError, version } from "@newsgraph/core";
import { UsageError } from "./arguments.ts";
import type { Command, Io } from "./command.ts";
import { commands } from "./commands/index.ts";

/**
 * Runs `newsgraph` with the arguments that follow its name, and gives the exit code: 0 done, 1 an input or query was wrong,
 * 2 wrong usage.
 *
 * Never throws for what a user did: each such fault is one line on `err`. A reader that has closed its end of the pipe has had
 * enough; that is no fault.
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  try {
    return await runCommand(args, io);
  } catch (error) {
    if (isSystemError(error) && error.code === "EPIPE") return 0;
    throw error;
  }
}

async function runCommand(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    await io.out(overview());
    return name === undefined ? 2 : 0;
  }
  if (name === "--version" || name === "-v") {
    await io.out(`newsgraph ${version}\n`);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    io.err(`newsgraph: There is no command "${name}"; \`newsgraph --help\` lists them\n`);
    return 2;
  }
  if (rest.includes("--help") || rest.includes("-h")) {
    await io.out(command.help);
    return 0;
  }
  return await attempt(name, command, rest, io);
}

async function attempt(name: string, command: Command, args: readonly string[], io: Io): Promise<number> {
  try {
    await command.run(args, io);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      io.err(`newsgraph ${name}: ${error.message}; \`newsgraph ${name} --help\` shows the usage\n`);
      return 2;
    }
    if (error instanceof NewsgraphError) {
      io.err(`newsgraph ${name}: ${error.message}\n`);
      return 1;
    }
    if (isSystemError(error) && error.code !== "EPIPE") {
      io.err(`newsgraph ${name}: ${error.message}\n`);
      return 1;
    }
    throw error;
  }
}

function overview(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return `newsgraph ${version}: who did what to whom in the news, who says so, and in which words

Usage: newsgraph COMMAND [ARGUMENT…]

${lines.join("\n")}

\`newsgraph COMMAND --help\` tells more of each.
`;
}

/** What the operating system refuses: a full disk, a folder without permission, a port in use. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error && "code" in error;
}
