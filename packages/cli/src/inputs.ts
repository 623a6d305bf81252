import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, extname, join, relative, sep } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { InputError, largestArticle } from "@newsgraph/core";
import { parse } from "csv-parse";
import type { Io } from "./command.ts";
import { isRdf, isStore } from "./graphs.ts";

/** What the bringer of an article knows about it. */
export interface About {
  readonly title?: string;
  readonly date?: string;
  readonly url?: string;
  readonly publisher?: string;
}

/** An article that has not been read yet. */
export interface Input {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly about: About;
}

/** The files that a folder is searched for. */
const extensions = new Set([".txt", ".html", ".htm", ".jsonl", ".csv"]);

/**
 * The articles at `paths`: text and HTML files, JSONL and CSV with a row for each article, folders of these, and `-` for the
 * standard input. Folders are walked in the order of their names.
 *
 * Throws an `InputError` for what is not there, is too large, or has no articles, and for two articles with one id.
 */
export async function* findInputs(paths: readonly string[], io: Io): AsyncGenerator<Input> {
  const seen = new Map<string, string>();
  for (const path of paths) {
    for await (const { input, place } of inputsAt(path, io)) {
      const other = seen.get(input.id);
      if (other !== undefined) {
        throw new InputError(`Cannot read \`${place}\`: its id \`${input.id}\` is also that of \`${other}\``);
      }
      seen.set(input.id, place);
      yield input;
    }
  }
}

/** What there is to read. */
export interface Survey {
  readonly articles: number;
  readonly bytes: number;
}

/** Looks through the articles at `paths`, so that what is wrong with one of the last is known before the first is read. */
export async function surveyInputs(paths: readonly string[], io: Io): Promise<Survey> {
  let [articles, size] = [0, 0];
  for await (const { bytes } of findInputs(paths, io)) {
    articles += 1;
    size += bytes.length;
  }
  return { articles, bytes: size };
}

interface Placed {
  readonly input: Input;
  readonly place: string;
}

async function* inputsAt(path: string, io: Io): AsyncGenerator<Placed> {
  if (path === "-") {
    yield { input: { id: "stdin", bytes: await io.input(), about: {} }, place: "-" };
    return;
  }
  const entry = await look(path);
  if (!entry.isDirectory()) {
    yield* inputsOfFile(path, basename(path, extname(path)));
    return;
  }
  const files = (await readdir(path, { recursive: true, withFileTypes: true }))
    .filter((file) => file.isFile() && extensions.has(extname(file.name).toLowerCase()))
    .map((file) => join(file.parentPath, file.name))
    .sort((a, b) => (a < b ? -1 : 1));
  if (files.length === 0) {
    throw new InputError(`Cannot read \`${path}\`: the folder has no articles (${[...extensions].join(", ")})`);
  }
  for (const file of files) yield* inputsOfFile(file, withoutExtension(relative(path, file)));
}

async function* inputsOfFile(path: string, name: string): AsyncGenerator<Placed> {
  switch (extname(path).toLowerCase()) {
    case ".jsonl":
      yield* inputsOfRows(path, name, jsonRows(path));
      break;
    case ".csv":
      yield* inputsOfRows(path, name, csvRows(path));
      break;
    default: {
      if (isRdf(path) || isStore(path)) {
        throw new InputError(
          `Cannot read \`${path}\`: it is a graph; graphs are built from articles, and \`query\`, \`export\` and \`serve\` open this one`,
        );
      }
      const { size } = await look(path);
      if (size > largestArticle) {
        const [is, most] = [Number(size), largestArticle].map((bytes) => Math.round(bytes / 1e6));
        throw new InputError(`Cannot read \`${path}\`: it has ${is} MB, and an article may have ${most}`);
      }
      yield { input: { id: idOf(name), bytes: await readFile(path), about: {} }, place: path };
    }
  }
}

async function* inputsOfRows(path: string, name: string, rows: AsyncIterable<Row>): AsyncGenerator<Placed> {
  let count = 0;
  for await (const { line, values } of rows) {
    count += 1;
    const place = `${path}:${line}`;
    const text = field(values, "text", place);
    if (text === undefined) throw new InputError(`Cannot read \`${place}\`: it has no \`text\``);
    const about = Object.fromEntries(
      (["title", "date", "url", "publisher"] as const).flatMap((key) => {
        const value = field(values, key, place);
        return value === undefined ? [] : [[key, value]];
      }),
    );
    const id = idOf(field(values, "id", place) ?? `${name}-${count}`);
    yield { input: { id, bytes: new TextEncoder().encode(text), about }, place };
  }
  if (count === 0) throw new InputError(`Cannot read \`${path}\`: it has no rows`);
}

/** A row of a table, and the line on which it ends. */
interface Row {
  readonly line: number;
  readonly values: Readonly<Record<string, unknown>>;
}

async function* jsonRows(path: string): AsyncGenerator<Row> {
  let line = 0;
  for await (const text of createInterface({ input: textOf(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    if (text.trim() !== "") yield { line, values: jsonObject(text, `${path}:${line}`) };
  }
}

function jsonObject(text: string, place: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new InputError(`Cannot read \`${place}\`: ${(cause as Error).message}`, { cause });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new InputError(`Cannot read \`${place}\`: the line is no JSON object`);
  }
  return value as Record<string, unknown>;
}

async function* csvRows(path: string): AsyncGenerator<Row> {
  const rows = textOf(path).pipe(parse({ bom: true, columns: true, info: true, skip_empty_lines: true }));
  try {
    for await (const { record, info } of rows) yield { line: info.lines, values: record };
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError(`Cannot read \`${path}\`: ${(cause as Error).message}`, { cause });
  }
}

/** The file as a stream of text: unlike Node's own decoding, this one does not replace what is no UTF-8. */
function textOf(path: string): Readable {
  return Readable.from(decoded(path));
}

async function* decoded(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const chunk of createReadStream(path)) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (cause) {
    if (cause instanceof TypeError) throw new InputError(`Cannot read \`${path}\`: it is not UTF-8`, { cause });
    throw cause;
  }
}

/** A text field; absent and empty ones are the same. */
function field(values: Readonly<Record<string, unknown>>, key: string, place: string): string | undefined {
  const value = values[key];
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value !== "string") throw new InputError(`Cannot read \`${place}\`: its \`${key}\` is no text`);
  return value;
}

async function look(path: string): Promise<Awaited<ReturnType<typeof stat>>> {
  try {
    return await stat(path);
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === "ENOENT";
    throw new InputError(`Cannot read \`${path}\`: ${missing ? "there is no such file" : (cause as Error).message}`, {
      cause,
    });
  }
}

function withoutExtension(path: string): string {
  return path.slice(0, path.length - extname(path).length);
}

/** Ids go into IRIs and file names, so only letters, digits and a few marks stay. */
function idOf(name: string): string {
  const id = name
    .split(sep)
    .join("-")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9._-]+/g, "-")
    .replace(/^[-.]+|[-.]+$/g, "");
  return id === "" ? "article" : id;
}
