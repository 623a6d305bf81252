/** A table of texts: a name for each column, and its rows. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The table for people: columns side by side, the last one as wide as it needs. */
export function formatTable({ columns, rows }: Table): string {
  const lines = [columns, ...rows].map((row) => row.map((cell) => cell.replaceAll(/\s+/g, " ")));
  const widths = columns.map((_, column) => Math.max(...lines.map((row) => (row[column] ?? "").length)));
  return lines
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
}

/** The table as CSV (RFC 4180). */
export function formatCsvTable({ columns, rows }: Table): string {
  const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [columns, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/** The table as tab-separated values; white space in a cell becomes one space. */
export function formatTsvTable({ columns, rows }: Table): string {
  return [columns, ...rows].map((row) => `${row.map((cell) => cell.replaceAll(/\s+/g, " ")).join("\t")}\n`).join("");
}
