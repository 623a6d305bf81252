import { statSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { InputError } from "@newsgraph/core";
import { damaged, explained } from "./failures.ts";

/** Marks a file as ours: "ngph". */
const applicationId = 0x6e677068;

/** The version of the tables. A file of another one is refused, as this program would not know what it means. */
const tablesVersion = 3;

/** How long one waits for another process, in milliseconds. */
const patience = 10_000;

/** What SQLite calls it that another process holds the file. */
const busy = 5;

/**
 * Opens the database at `path`, ":memory:" for one that is not kept, and makes the tables in a new one.
 *
 * Throws an `InputError` for a file that is no store, is damaged, or was made by a newsgraph with other tables.
 */
export function openTables(path: string): DatabaseSync {
  return explained(path, () => {
    const database = new DatabaseSync(path, { timeout: patience });
    try {
      prepare(database, path);
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

function prepare(database: DatabaseSync, path: string): void {
  const number = (pragma: string): number => Number(Object.values(database.prepare(`PRAGMA ${pragma}`).get() ?? {})[0]);
  // One snapshot of the file: another process may be making its tables at this moment.
  database.exec("BEGIN");
  const version = number("user_version");
  if (number("application_id") !== applicationId) {
    const { count } = database.prepare("SELECT count(*) AS count FROM sqlite_schema").get() as { count: number };
    if (count > 0 || version > 0)
      throw new InputError(`Cannot open \`${path}\`: it is the database of another program`);
  } else if (version > tablesVersion) {
    throw new InputError(`Cannot open \`${path}\`: a newer newsgraph made it; update this one`);
  } else if (version < tablesVersion) {
    throw new InputError(`Cannot open \`${path}\`: an older newsgraph made it; build a new file`);
  }
  database.exec("COMMIT");
  if (isCutOff(path, number("page_size"))) throw new InputError(`Cannot open \`${path}\`: ${damaged}`);
  // A committed article survives the death of the process; readers go on while another process writes.
  keepLog(database);
  database.exec("PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;");
  if (version === tablesVersion) return;
  // Two processes may both find the file new: the second waits here, and then finds the tables made.
  database.exec("BEGIN IMMEDIATE");
  if (number("user_version") === 0) {
    database.exec(`${tables} PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${tablesVersion};`);
  }
  database.exec("COMMIT");
}

/**
 * Has changes written to a log beside the file. Unlike all else, SQLite does not wait for others to do this (it would have to
 * exchange a lock for a stronger one), so we do.
 */
function keepLog(database: DatabaseSync): void {
  const last = Date.now() + patience;
  for (;;) {
    try {
      database.exec("PRAGMA journal_mode = WAL");
      return;
    } catch (error) {
      if ((error as { errcode?: number }).errcode !== busy || Date.now() > last) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

/** SQLite takes half a page for a whole one. With a log beside it, from which it is written anew, a file may end so. */
function isCutOff(path: string, pageSize: number): boolean {
  const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  return sizeOf(path) % pageSize !== 0 && sizeOf(`${path}-wal`) === 0;
}

/**
 * What an article says is kept whole, as the JSON of its graph. All else is an index over that, made for queries:
 * `local_entity` are the entities as their articles know them, `entity` and `name` who is who among them. Statements and
 * attributions have both, so that no query goes through the former; what points at `entity` holds once identities are made up.
 */
const tables = `
CREATE TABLE made_by (
  program TEXT NOT NULL,
  model TEXT NOT NULL
);
CREATE TABLE change (
  -- Counts what was put and removed; identities are those of the content at "identified".
  content INTEGER NOT NULL,
  identified INTEGER NOT NULL
);
INSERT INTO change VALUES (0, 0);

CREATE TABLE article (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  hash TEXT NOT NULL,
  graph TEXT NOT NULL
);

CREATE TABLE local_entity (
  key INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  id TEXT NOT NULL,
  description TEXT NOT NULL,
  -- NULL until its identity is made up.
  entity INTEGER
);
CREATE INDEX local_entity_article ON local_entity (article, entity);
CREATE INDEX local_entity_entity ON local_entity (entity, article);

CREATE TABLE entity (
  -- That of the first of its local entities: it stays while articles come and go that others are in.
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL,
  type TEXT NOT NULL,
  aliases TEXT NOT NULL,
  exact_match TEXT NOT NULL
);
CREATE VIRTUAL TABLE name USING fts5 (folded, entity UNINDEXED, tokenize = "unicode61 remove_diacritics 0");

CREATE TABLE statement (
  key INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  id TEXT NOT NULL UNIQUE,
  local_subject INTEGER NOT NULL,
  local_object INTEGER,
  subject INTEGER,
  relation TEXT,
  phrase TEXT NOT NULL,
  object INTEGER,
  object_statement TEXT,
  literal TEXT,
  first_day TEXT,
  last_day TEXT,
  class TEXT NOT NULL,
  asserted INTEGER NOT NULL
);
CREATE INDEX statement_article ON statement (article);
-- Enough to follow a relation from end to end without reading the statements.
CREATE INDEX statement_subject ON statement (subject, relation, asserted, object);
CREATE INDEX statement_object ON statement (object, relation, asserted, subject);
CREATE INDEX statement_time ON statement (first_day, last_day);
CREATE INDEX statement_relation ON statement (relation, article);

CREATE TABLE attribution (
  statement INTEGER NOT NULL REFERENCES statement ON DELETE CASCADE,
  number INTEGER NOT NULL,
  -- Both are NULL for the article's own voice.
  local_source INTEGER,
  source INTEGER,
  polarity TEXT NOT NULL,
  certainty TEXT NOT NULL,
  evidence INTEGER NOT NULL,
  PRIMARY KEY (statement, number)
) WITHOUT ROWID;
CREATE INDEX attribution_source ON attribution (source);
CREATE INDEX attribution_evidence ON attribution (evidence);

CREATE TABLE evidence (
  key INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  words TEXT NOT NULL
);
CREATE INDEX evidence_article ON evidence (article);
CREATE VIRTUAL TABLE evidence_words USING fts5 (
  words, content = 'evidence', content_rowid = 'key', tokenize = "unicode61 remove_diacritics 0"
);
CREATE TRIGGER evidence_put AFTER INSERT ON evidence BEGIN
  INSERT INTO evidence_words (rowid, words) VALUES (new.key, new.words);
END;
CREATE TRIGGER evidence_removed AFTER DELETE ON evidence BEGIN
  INSERT INTO evidence_words (evidence_words, rowid, words) VALUES ('delete', old.key, old.words);
END;

-- RDF that others wrote: no part of any article.
CREATE TABLE written (
  lines TEXT NOT NULL
);
`;
