import { InputError } from "@newsgraph/core";

/**
 * Does `action` on the store at `path`; where the database refuses, an `InputError` says why and what can be done.
 *
 * Whatever it refuses, what was committed before is still there.
 */
export function explained<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const { code, errcode, message } = error as { code?: string; errcode?: number; message: string };
    if (code !== "ERR_SQLITE_ERROR" || errcode === undefined) throw error;
    // The lowest byte is the kind of error; the others tell it closer.
    const reason = reasons.get(errcode & 0xff) ?? message;
    throw new InputError(`Cannot use \`${path}\`: ${reason}`, { cause: error });
  }
}

/** What is said of a file that has lost something. */
export const damaged = "the file is damaged or cut off; build it anew, or restore a copy";

/** By the primary result codes of SQLite (sqlite.org/rescode.html). */
const reasons: ReadonlyMap<number, string> = new Map([
  [5, "another process is writing to it; try again when that is done"],
  [8, "it may only be read"],
  [
    10,
    "the disk fails, or the file may not grow; what was stored before is safe, so look at the disk and run the same command again",
  ],
  [11, damaged],
  [13, "the disk is full; what was stored before is safe, so free some space and run the same command again"],
  [14, "it cannot be opened; is its folder there, and may you write to it?"],
  [26, "it is no newsgraph store"],
]);
