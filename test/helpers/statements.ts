import type { Cast } from "../../packages/core/src/entity/entity.ts";
import { resolveEntities } from "../../packages/core/src/entity/resolve.ts";
import { findMentions } from "../../packages/core/src/mention/find.ts";
import type { Mention } from "../../packages/core/src/mention/mention.ts";
import { findTimes } from "../../packages/core/src/mention/times.ts";
import { type Actors, actorsOf } from "../../packages/core/src/statement/actors.ts";
import type { Standing } from "../../packages/core/src/statement/attribution.ts";
import type { DraftScene } from "../../packages/core/src/statement/draft.ts";
import { type Extraction, extractStatements, scenesOf } from "../../packages/core/src/statement/extract.ts";
import { formatStatement } from "../../packages/core/src/statement/format.ts";
import type { Speech } from "../../packages/core/src/statement/quotes.ts";
import type { Clause } from "../../packages/core/src/syntax/clause.ts";
import { lemma } from "../../packages/core/src/syntax/phrases.ts";
import { type Parsed, parsed } from "./parsed.ts";

/** All that the statement stage makes of a text with stored parses. */
export interface Read extends Parsed {
  readonly mentions: readonly Mention[];
  readonly cast: Cast;
  readonly actors: Actors;
  readonly speech: Speech;
  /** One for each sentence. */
  readonly scenes: readonly DraftScene[];
}

/** Runs the stages from the stored parses up to the statements. `date` is the day of publication. */
export function readText(text: string, date: string | null = null): Read {
  const { document, trees } = parsed(text, date);
  const mentions = findMentions(document, trees);
  const cast = resolveEntities(document, trees, mentions);
  const actors = actorsOf(mentions, cast);
  const { scenes, speech } = scenesOf(document, trees, mentions, cast, findTimes(document, trees));
  return { document, trees, mentions, cast, actors, speech, scenes };
}

/** What is extracted from a text with stored parses. */
export function extracted(
  text: string,
  date: string | null = null,
): Extraction & { readonly lines: readonly string[] } {
  const { document, trees, mentions, cast } = readText(text, date);
  const extraction = extractStatements(document, trees, mentions, cast, findTimes(document, trees));
  const labels = new Map(cast.entities.map(({ id, label }) => [id, label]));
  const lineOf = (id: string): string => {
    const statement = extraction.statements.find((each) => each.id === id);
    return (
      labels.get(id) ??
      (statement === undefined ? id : (formatStatement(statement, lineOf).split(/ asserted|; /)[0] ?? id))
    );
  };
  return { ...extraction, lines: extraction.statements.map((statement) => formatStatement(statement, lineOf)) };
}

/** A clause by the lemma of its head, with its standing, in the first sentence. */
export function clauseOf(
  text: string,
  head: string,
): { readonly clause: Clause; readonly standing: Standing; readonly read: Read } {
  const read = readText(text);
  const scene = read.scenes[0];
  const clause = scene?.clauses.find((each) => lemma(scene.tree, each.head) === head);
  const standing = scene?.standings[clause?.index ?? -1];
  if (clause === undefined || standing === undefined)
    throw new RangeError(`Cannot find a clause of \`${head}\` in "${text}"`);
  return { clause, standing, read };
}
