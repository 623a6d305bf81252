import { type ParseArgsConfig, parseArgs } from "node:util";

/** The command line is wrong: exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The options of a command, as `node:util` describes them. */
export type Options = NonNullable<ParseArgsConfig["options"]>;

/** What stood on the command line. */
export interface Arguments {
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly positionals: readonly string[];
}

/**
 * Reads a command's arguments; all its options take a value.
 *
 * Throws a `UsageError` for an unknown option, a missing value, or fewer or more than the positionals allowed.
 */
export function readArguments(
  args: readonly string[],
  names: readonly string[],
  positionals: { readonly least: number; readonly most: number; readonly what: string },
): Arguments {
  const options: Options = Object.fromEntries(names.map((name) => [name, { type: "string" }]));
  const read = parse(args, options);
  const count = read.positionals.length;
  if (count < positionals.least) throw new UsageError(`Missing ${positionals.what}`);
  if (count > positionals.most)
    throw new UsageError(`Too many arguments: ${read.positionals.slice(positionals.most).join(" ")}`);
  return read;
}

/** Reads an option that must be a whole number in a range. */
export function wholeNumber(option: string, value: string, least: number, most: number): number {
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= least && number <= most)) {
    throw new UsageError(`--${option} must be a whole number from ${least} to ${most}, not "${value}"`);
  }
  return number;
}

function parse(args: readonly string[], options: Options): Arguments {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { values: values as Record<string, string | undefined>, positionals };
  } catch (error) {
    throw new UsageError(firstSentence((error as Error).message));
  }
}

/** Node's messages go on with advice about `--`. */
function firstSentence(message: string): string {
  return message.replace(/\. .*$/s, "");
}
