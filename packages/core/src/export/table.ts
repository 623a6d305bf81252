/** What stands in one place of a table; `null` for nothing. */
export type Cell = string | number | boolean | null;

/** Rows as CSV (RFC 4180), the first of which are the names of the columns. */
export function formatRows(rows: readonly (readonly Cell[])[]): string {
  return rows.map((cells) => `${cells.map(formatCell).join(",")}\r\n`).join("");
}

function formatCell(cell: Cell): string {
  const text = cell === null ? "" : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
