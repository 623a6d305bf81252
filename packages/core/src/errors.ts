/** What newsgraph throws: a stable `code` for programs, and a message of the form "Cannot *do* `what`: why". */
export abstract class NewsgraphError extends Error {
  abstract readonly code: string;
}

/** Bytes or a file that cannot be read as an article or a graph. */
export class InputError extends NewsgraphError {
  override readonly name = "InputError";
  readonly code = "input";
}

/** The query does not parse. `offset` is where, in UTF-16 units of the query. */
export class QueryError extends NewsgraphError {
  override readonly name = "QueryError";
  readonly code = "query";
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}
