/** Where a command's input comes from and its output goes: the terminal in `main`, lists of strings in tests. */
export interface Io {
  /** Writes data: nothing but what was asked for. Resolves when the reader has taken it, rejects if there is none any more. */
  out(text: string): Promise<void>;
  /** Writes words for people. */
  err(text: string): void;
  /** All bytes of the standard input, the same each time. */
  input(): Promise<Uint8Array>;
  /** Whether progress may be drawn on `err`. */
  readonly terminal: boolean;
  /** Resolves when the user wants a server or a long build to stop. */
  stopped(): Promise<void>;
}

/** One command of `newsgraph`. */
export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** The whole help: first the usage, then what it does and each option. */
  readonly help: string;
  /** Resolves when done; throws a `UsageError` for wrong usage, and a `NewsgraphError` for a wrong input or query. */
  run(args: readonly string[], io: Io): Promise<void>;
}
