/**
 * Makes the typed tables of `packages/core/src/lexicon/generated/` from the files of `data/lexicon/`.
 *
 * `node scripts/lexicon.mjs` writes them; with `--check` it writes nothing and fails when one is stale.
 * `data/lexicon/README.md` describes the form of a table. The same data gives the same bytes.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const source = join(root, "data", "lexicon");
const target = join(root, "packages", "core", "src", "lexicon", "generated");

/** A table or a cell that breaks the rules of `data/lexicon/README.md`. */
export class LexiconError extends Error {}

/**
 * A column: its name, the type of its cells, whether they may be empty, whether they hold lists, and whether no two
 * rows may share a value.
 *
 * @typedef {{ name: string, type: string, words: readonly string[], optional: boolean, list: boolean, unique: boolean }} Column
 */

/**
 * What a table's file says.
 *
 * @typedef {{ row: string, comment: readonly string[], columns: readonly Column[], rows: readonly (readonly unknown[])[] }} Table
 */

/**
 * Reads the text of a table. `named` gives the words of the types that are defined elsewhere: `EntityType`, `RelationId`.
 *
 * @param {string} file
 * @param {string} text
 * @param {ReadonlyMap<string, readonly string[]>} named
 * @returns {Table}
 */
export function readTable(file, text, named) {
  const lines = text.split("\n").map((line, index) => ({ line, where: `${file}:${index + 1}` }));
  const comment = lines.filter(({ line }) => line.startsWith("# ")).map(({ line }) => line.slice(2));
  const [title = "", ...paragraph] = comment;
  const heading = /^([A-Z][A-Za-z]*): (.+)$/.exec(title);
  if (heading === null) throw new LexiconError(`${file}: the first line must be "# RowType: what a row is."`);
  const body = lines.filter(({ line }) => line !== "" && !line.startsWith("#"));
  const [header, ...cells] = body;
  if (header === undefined) throw new LexiconError(`${file}: there is no header`);
  const columns = header.line.split("\t").map((cell) => readColumn(header.where, cell, named));
  const rows = cells.map(({ line, where }) => {
    const values = line.split("\t");
    if (values.length !== columns.length) {
      throw new LexiconError(`${where}: ${values.length} cells where the header has ${columns.length}`);
    }
    return columns.map((column, at) => readCell(where, column, values[at] ?? ""));
  });
  for (const [at, column] of columns.entries()) {
    const seen = new Set();
    for (const value of column.unique ? rows.map((row) => row[at]) : []) {
      if (seen.has(value)) throw new LexiconError(`${file}: ${column.name} \`${value}\` stands twice`);
      seen.add(value);
    }
  }
  return { row: heading[1] ?? "", comment: [heading[2] ?? "", ...paragraph], columns, rows };
}

/**
 * Reads a header cell: `name:type`, where the type may end in `!` (unique), `?` (may be empty) or `[]` (a list).
 *
 * @param {string} where
 * @param {string} cell
 * @param {ReadonlyMap<string, readonly string[]>} named
 * @returns {Column}
 */
function readColumn(where, cell, named) {
  const parts = /^([a-z][A-Za-z]*):([A-Za-z|-]+)(!|\?|\[\])?$/.exec(cell);
  if (parts === null) throw new LexiconError(`${where}: \`${cell}\` is not of the form name:type`);
  const [, name = "", type = "", ending] = parts;
  const simple = type === "string" || type === "number" || type === "boolean";
  const words = simple ? [] : (named.get(type) ?? type.split("|"));
  if (!simple && !named.has(type) && /[A-Z]/.test(type)) throw new LexiconError(`${where}: no type \`${type}\``);
  return { name, type, words, optional: ending === "?", list: ending === "[]", unique: ending === "!" };
}

/**
 * @param {string} where
 * @param {Column} column
 * @param {string} cell
 */
function readCell(where, column, cell) {
  if (cell.trim() !== cell) throw new LexiconError(`${where}: white space around \`${cell}\``);
  if (column.list) return cell === "" ? [] : cell.split("|").map((item) => readValue(where, column, item));
  if (cell === "" && column.type === "boolean") return false;
  if (cell === "" && column.optional) return null;
  return readValue(where, column, cell);
}

/**
 * @param {string} where
 * @param {Column} column
 * @param {string} value
 */
function readValue(where, column, value) {
  if (value === "") throw new LexiconError(`${where}: ${column.name} is empty`);
  if (column.type === "boolean") {
    if (value !== "yes")
      throw new LexiconError(`${where}: ${column.name} is \`${value}\` where only yes or nothing may stand`);
    return true;
  }
  if (column.type === "number") {
    if (!/^-?\d+(\.\d+)?$/.test(value)) throw new LexiconError(`${where}: ${column.name} is \`${value}\`, no number`);
    return Number(value);
  }
  if (column.words.length > 0 && !column.words.includes(value)) {
    throw new LexiconError(`${where}: ${column.name} is \`${value}\`, none of ${column.words.join(", ")}`);
  }
  return value;
}

/**
 * The TypeScript of a table.
 *
 * @param {string} name the file's name without its ending: "light-verbs"
 * @param {Table} table
 */
export function formatTable(name, table) {
  const imported = [...new Set(table.columns.map(({ type }) => type))].filter((type) => NAMED_TYPES.includes(type));
  const fields = table.columns.map((column) => `  readonly ${column.name}: ${typeScript(column)};\n`);
  const rows = table.rows.map((row) => {
    const cells = table.columns.map((column, at) => `${column.name}: ${JSON.stringify(row[at])}`);
    return `  { ${cells.join(", ")} },\n`;
  });
  return [
    `// Made by scripts/lexicon.mjs from data/lexicon/${name}.tsv: change that table, not this file.\n`,
    imported.length > 0 ? `import type { ${imported.sort().join(", ")} } from "./relation-ids.ts";\n` : "",
    `\n${docstring(table.comment)}export interface ${table.row} {\n${fields.join("")}}\n`,
    `\nexport const ${camelCase(name)}: readonly ${table.row}[] = [\n${rows.join("")}];\n`,
  ].join("");
}

/** The types that `relations.json` defines and a column may name. */
const NAMED_TYPES = ["EntityType", "RelationId"];

/** @param {Column} column */
function typeScript({ type, words, optional, list }) {
  const union = words.map((word) => JSON.stringify(word)).join(" | ");
  const single = NAMED_TYPES.includes(type) || words.length === 0 ? type : union;
  if (list) return `readonly ${words.length > 1 && single === union ? `(${single})` : single}[]`;
  return optional ? `${single} | null` : single;
}

/** @param {readonly string[]} lines */
function docstring(lines) {
  const [first = "", ...rest] = lines;
  if (rest.length === 0) return `/** ${first} */\n`;
  return `/**\n * ${first}\n *\n${rest.map((line) => ` * ${line}\n`).join("")} */\n`;
}

/** @param {string} name */
function camelCase(name) {
  return name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

/**
 * The TypeScript of `relations.json`: its ids as unions, and the relations themselves.
 *
 * @param {{ entityTypes: readonly string[], relations: readonly Record<string, unknown>[] }} data
 * @returns {Record<string, string>}
 */
function formatRelations({ entityTypes, relations }) {
  const note = "// Made by scripts/lexicon.mjs from data/lexicon/relations.json: change that file, not this one.\n";
  const union = (/** @type {readonly unknown[]} */ words) =>
    words.map((word) => `\n  | ${JSON.stringify(word)}`).join("");
  const groups = [...new Set(relations.map(({ group }) => group))];
  return {
    "relation-ids": [
      note,
      `\n/** What an entity can be. */\nexport type EntityType =${union(entityTypes)};\n`,
      `\n/** A canonical relation. */\nexport type RelationId =${union(relations.map(({ id }) => id))};\n`,
      `\n/** The family of a relation. */\nexport type RelationGroup =${union(groups)};\n`,
      `\nexport const entityTypes: readonly EntityType[] = ${JSON.stringify(entityTypes)};\n`,
    ].join(""),
    relations: [
      note,
      `import type { Relation } from "../relation.ts";\n`,
      `\nexport const relations: readonly Relation[] = [\n`,
      ...relations.map((relation) => `  ${JSON.stringify(relation)},\n`),
      `];\n`,
    ].join(""),
  };
}

/**
 * All generated files, by name without ending.
 *
 * @returns {Record<string, string>}
 */
export function generate() {
  const data = JSON.parse(readFileSync(join(source, "relations.json"), "utf8"));
  const named = new Map([
    ["EntityType", data.entityTypes],
    ["RelationId", data.relations.map((/** @type {{ id: string }} */ { id }) => id)],
  ]);
  const generated = formatRelations(data);
  for (const file of readdirSync(source).sort()) {
    if (!file.endsWith(".tsv")) continue;
    const name = file.slice(0, -".tsv".length);
    generated[name] = formatTable(name, readTable(file, readFileSync(join(source, file), "utf8"), named));
  }
  return generated;
}

/** The generated files that are missing, differ from what the data gives, or have no source any more. */
export function staleFiles() {
  const generated = generate();
  const path = (/** @type {string} */ name) => join(target, `${name}.ts`);
  const present = existsSync(target) ? readdirSync(target) : [];
  const changed = Object.keys(generated).filter(
    (name) => !existsSync(path(name)) || readFileSync(path(name), "utf8") !== generated[name],
  );
  return [
    ...changed.map((name) => `${name}.ts`),
    ...present.filter((file) => !(file.slice(0, -3) in generated)),
  ].sort();
}

function write() {
  const stale = staleFiles();
  const generated = generate();
  mkdirSync(target, { recursive: true });
  for (const file of stale) {
    const text = generated[file.slice(0, -3)];
    if (text === undefined) rmSync(join(target, file));
    else writeFileSync(join(target, file), text);
  }
  return stale;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const check = process.argv.includes("--check");
    const stale = check ? staleFiles() : write();
    if (stale.length > 0) console.error(`${check ? "stale" : "written"}: ${stale.join(", ")}`);
    if (check && stale.length > 0) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof LexiconError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
