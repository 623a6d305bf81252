/** Source of a regular expression for one of these words, the longest first. */
export function oneOf(words: readonly string[]): string {
  const escaped = [...new Set(words)].map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  return escaped.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("|");
}
