import { createHash } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import {
  type Answering,
  type ArticleId,
  type Criteria,
  danglingIn,
  defaultBase,
  type EncodeOptions,
  type EntityId,
  encode,
  formatGraph,
  type Graph,
  type GraphArticle,
  InputError,
  irisAt,
  mergeGraphs,
  type Named,
  ordered,
  type RelationId,
  renameEntities,
  type StatementId,
  type Statements,
  statementsOf,
} from "@newsgraph/core";
import type { Quad } from "@rdfjs/types";
import { answersIn, countIn, countsIn, namedIn } from "./answers.ts";
import { articlesIn } from "./articles.ts";
import { type Companion, closureIn, companionsIn, pathIn } from "./connections.ts";
import { explained } from "./failures.ts";
import { identitiesIn } from "./identity.ts";
import { openTables } from "./tables.ts";

/**
 * Graphs of articles in one file, and who is who among all of them.
 *
 * What an article says is stored under it, and putting or removing one touches no other. Laws: the same articles give the
 * same graph, in whatever order they were put; removing one leaves the graph that never had it; each change is either wholly
 * there or not at all, whatever happens to the process.
 */
export interface Store {
  /** The program and the model that made what is in it; `null` while it is empty. */
  readonly madeBy: { readonly program: string; readonly model: string } | null;
  /** In the order of their ids. */
  readonly articles: readonly ArticleId[];
  /** Grows with each change; the same number means the same content. */
  readonly version: number;
  /** The article as it is stored, without its findings; `null` if it is not there. */
  article(id: ArticleId): GraphArticle | null;
  /**
   * Puts the graph of one article in, in place of what was known of it. Whether anything changed.
   *
   * An `InputError` if another program or model made the rest: their ids and counts would not mean the same. A `RangeError`
   * for a graph of no article or several, or with references that lead nowhere.
   */
  put(graph: Graph): boolean;
  /** Takes an article out. Whether it was there. */
  remove(id: ArticleId): boolean;
  /** All of it as one graph. An `InputError` if it is empty. */
  graph(): Graph;
  /** All of it as RDF, a piece at a time: first who is who, then article by article. */
  quads(options?: EncodeOptions): Generator<readonly Quad[]>;
  /** The question for the statements that meet the criteria, asserted or not: all, unless it is narrowed. */
  statements(criteria?: Criteria): Statements;
  /** The entities that a name may stand for. */
  named(name: string): readonly EntityId[];
  /** Who stands in the same articles as those of this name: in the most articles first. */
  companions(name: string, limit?: number): readonly Companion[];
  /**
   * Who or what is reached from those of this name by asserted statements of one relation, one after the other: with "out" the
   * whole of which a part is a part, and the whole of that; with "in" all parts, and their parts.
   */
  closure(name: string, relation: RelationId, direction: "out" | "in"): readonly Named[];
  /**
   * How two are connected: the ids of the statements of a shortest way from one to the other, each followed in either
   * direction. None if there is no way of at most `longest` statements.
   */
  path(from: string, to: string, longest: number): readonly StatementId[];
  /** RDF that others wrote, as N-Quads: it is no part of any article, nor of `graph` and `quads`. */
  readonly written: string;
  /** Replaces what others wrote. */
  write(lines: string): void;
  close(): void;
}

/** Opens the store in the file at `path`, which is made if it is not there; "memory:" is one that is not kept. */
export function openStore(path: string): Store {
  const database = openTables(path === "memory:" ? ":memory:" : path);
  const articles = articlesIn(database);
  const identities = identitiesIn(database);

  const change = <T>(action: () => T): T =>
    explained(path, () => {
      database.exec("BEGIN IMMEDIATE");
      try {
        const result = action();
        database.exec("COMMIT");
        return result;
      } catch (error) {
        // A full disk may have ended the transaction already.
        if (database.isTransaction) database.exec("ROLLBACK");
        throw error;
      }
    });
  const counted = (): void => database.exec("UPDATE change SET content = content + 1");
  const madeBy = (): Store["madeBy"] => {
    const row = database.prepare("SELECT program, model FROM made_by").get();
    return row === undefined ? null : { program: row.program as string, model: row.model as string };
  };
  const read = <T>(query: () => T): T =>
    explained(path, () => {
      const { content, identified } = identities.changes();
      if (content !== identified) change(identities.identify);
      return query();
    });

  const answering: Answering = {
    named: (name) => read(() => namedIn(database, name)),
    find: (criteria, limit) => read(() => answersIn(database, criteria, limit)),
    count: (criteria) => read(() => countIn(database, criteria)),
    countBy: (criteria, grouping, limit) => read(() => countsIn(database, criteria, grouping, limit)),
  };

  return {
    get madeBy() {
      return explained(path, madeBy);
    },
    get articles() {
      return explained(path, articles.ids);
    },
    get version() {
      return explained(path, () => identities.changes().content);
    },
    article: (id) =>
      explained(path, () => (articles.hashOf(id) === null ? null : (articles.graphOf(id).articles[0] as GraphArticle))),
    put(graph) {
      const { id } = checked(graph);
      const hash = createHash("sha256").update(formatGraph(graph)).digest("hex");
      return change(() => {
        if (articles.hashOf(id) === hash) return false;
        admit(graph, madeBy(), database, path);
        articles.remove(id);
        articles.insert(graph, hash);
        counted();
        return true;
      });
    },
    remove: (id) =>
      change(() => {
        const wasThere = articles.remove(id);
        if (wasThere) counted();
        return wasThere;
      }),
    graph: () =>
      read(() => {
        const all = articles.ids();
        if (all.length === 0) throw new InputError(`Cannot make a graph of \`${path}\`: it has no articles`);
        return mergeGraphs(all.map(articles.graphOf));
      }),
    *quads(options = {}) {
      const made = madeBy();
      if (made === null) return;
      const nothing = { articles: [], statements: [], events: [], quotes: [], diagnostics: [] };
      const whoIsWho = irisAt(options.base ?? defaultBase).identities;
      yield encode({ version: 1, language: "en", ...made, ...nothing, entities: read(identities.all) }, options);
      for (const id of read(articles.ids)) {
        const renamed = read(() => renameEntities(articles.graphOf(id), identities.of(id)));
        yield encode(ordered(renamed), options).filter(({ graph }) => !graph.equals(whoIsWho));
      }
    },
    statements: (criteria) => statementsOf(answering, criteria),
    named: answering.named,
    companions: (name, limit = -1) => read(() => companionsIn(database, namedIn(database, name), limit)),
    closure: (name, relation, direction) =>
      read(() => closureIn(database, namedIn(database, name), relation, direction)),
    path: (from, to, longest) => read(() => pathIn(database, namedIn(database, from), namedIn(database, to), longest)),
    get written() {
      return explained(path, () => (database.prepare("SELECT lines FROM written").get()?.lines ?? "") as string);
    },
    write: (lines) =>
      change(() => {
        database.exec("DELETE FROM written");
        database.prepare("INSERT INTO written VALUES (?)").run(lines);
      }),
    close: () => explained(path, () => database.close()),
  };
}

function checked(graph: Graph): GraphArticle {
  const [article] = graph.articles;
  if (article === undefined || graph.articles.length > 1) {
    throw new RangeError(`Cannot put a graph of ${graph.articles.length} articles: it must have one`);
  }
  const dangling = danglingIn(graph);
  if (dangling !== null) throw new RangeError(`Cannot put \`${article.id}\`: ${dangling}`);
  return article;
}

/** Lets only graphs of one program and one model into one store. */
function admit(graph: Graph, madeBy: Store["madeBy"], database: DatabaseSync, path: string): void {
  const { program, model } = graph;
  if (madeBy?.program === program && madeBy.model === model) return;
  if (madeBy !== null && database.prepare("SELECT 1 FROM article LIMIT 1").get() !== undefined) {
    throw new InputError(
      `Cannot add to \`${path}\`: ${madeBy.program} with another version of itself or its model made it; build a new file`,
    );
  }
  database.exec("DELETE FROM made_by");
  database.prepare("INSERT INTO made_by VALUES (?, ?)").run(program, model);
}
