/** The dataset of an update, from its request: SPARQL 1.1 Protocol, §2.2.3. */
export interface Using {
  readonly graphs: readonly string[];
  readonly namedGraphs: readonly string[];
}

/**
 * A SPARQL update whose operations match against this dataset, as if each said so with USING; `null` if one says so itself,
 * which contradicts the request.
 */
export function withUsing(update: string, { graphs, namedGraphs }: Using): string | null {
  const clauses = [
    ...graphs.map((iri) => `USING <${escapeIri(iri)}> `),
    ...namedGraphs.map((iri) => `USING NAMED <${escapeIri(iri)}> `),
  ].join("");
  let depth = 0;
  let before = "";
  let isContradicted = false;
  const rewritten = update.replaceAll(token, (found) => {
    if (found === "{") depth += 1;
    if (found === "}") depth -= 1;
    const word = found.toUpperCase();
    if (depth > 0 || !keywords.has(word)) return found;
    isContradicted ||= word === "USING" || word === "WITH";
    // DELETE WHERE { … } is short for a pattern in its own dataset, and takes no USING.
    const isShort = word === "WHERE" && before === "DELETE";
    before = found === "}" ? "" : word;
    return word === "WHERE" && !isShort ? clauses + found : found;
  });
  return isContradicted ? null : rewritten;
}

/** What may hold a word that is none, such as texts, IRIs and comments; braces; and words. */
const token =
  /"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|<[^<>"{}|^`\\\s]*>|#[^\n]*|[{}]|[\w:?$.-]+/g;

const keywords: ReadonlySet<string> = new Set(["USING", "WITH", "WHERE", "DELETE", "INSERT", "}"]);

function escapeIri(iri: string): string {
  return iri.replaceAll(/[\s<>"{}|^`\\]/g, encodeURIComponent);
}
