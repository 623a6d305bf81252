import type { Document, Quotation } from "../document/document.ts";
import type { EntityId } from "../entity/entity.ts";
import type { CueVerb } from "../lexicon/generated/cue-verbs.ts";
import { acts } from "../lexicon/relations.ts";
import type { Clause } from "../syntax/clause.ts";
import { isBelow, spanOf, type Tree } from "../syntax/tree.ts";
import { containsSpan, overlapsSpan, type Span } from "../text/span.ts";
import type { Actors } from "./actors.ts";
import { addresseeOf, cuesOf } from "./cues.ts";
import { type Layer, sourcesAt, speakerOf } from "./sources.ts";
import type { Quote, SpeechAct } from "./statement.ts";

/** A quotation with whoever speaks it. */
interface Spoken {
  readonly quotation: Quotation;
  readonly speakers: readonly EntityId[];
  readonly addressee: EntityId | null;
  readonly cue: Span | null;
  readonly act: SpeechAct;
  /** Index of the quotation that it carries on, or `null`. */
  readonly continues: number | null;
}

/** Who speaks where: asked by the stages that need a source. */
export interface Speech {
  readonly quotes: readonly Quote[];
  /** The speaker of the quoted clause with that head, as a source; `undefined` outside quotations that hold a clause. */
  layerAt(tree: Tree, word: number): Layer | undefined;
  /** Whether the word stands in a quotation of at least a clause. */
  isQuoted(tree: Tree, word: number): boolean;
}

/** Finds the speaker of every quotation: beside it in its sentence, else who spoke the part before it. */
export function speechOf(
  document: Document,
  trees: readonly Tree[],
  clauses: readonly (readonly Clause[])[],
  actors: Actors,
): Speech {
  const spoken: Spoken[] = [];
  for (const quotation of document.quotations) {
    const near = trees.filter((tree) => overlapsSpan(tree.sentence, quotation));
    const named = near
      .map((tree) => namedBeside(tree, clauses[tree.index] ?? [], quotation, document.quotations, actors))
      .find((found) => found !== undefined);
    spoken.push(named ?? carriedOn(document, near, quotation, spoken));
  }
  const holds = document.quotations.map((quotation) => holdsClause(quotation, trees, clauses));
  const at = (tree: Tree, word: number): number => {
    const token = tree.sentence.tokens[word];
    return token === undefined
      ? -1
      : document.quotations.findIndex(
          (quotation, index) => holds[index] === true && containsSpan(quotation.inner, token),
        );
  };
  return {
    quotes: spoken.map(({ quotation: { start, end }, speakers, addressee, cue, continues }) => ({
      article: document.article.id,
      start,
      end,
      speaker: speakers[0] ?? null,
      addressee,
      cue,
      continues,
    })),
    isQuoted: (tree, word) => at(tree, word) >= 0,
    layerAt: (tree, word) => {
      const found = spoken[at(tree, word)];
      return found === undefined
        ? undefined
        : { sources: found.speakers, act: found.act, direct: true, cue: found.cue, content: found.quotation.inner };
    },
  };
}

/** A quotation of a word or two is no speech; one that holds a verb with something to it is. */
function holdsClause({ inner }: Quotation, trees: readonly Tree[], clauses: readonly (readonly Clause[])[]): boolean {
  return trees.some(
    (tree) =>
      overlapsSpan(tree.sentence, inner) &&
      (clauses[tree.index] ?? []).some((clause) => {
        const head = tree.sentence.tokens[clause.head];
        return (
          head !== undefined &&
          containsSpan(inner, head) &&
          clause.arguments.some(({ head: at, borrowed }) => {
            const token = tree.sentence.tokens[at];
            return !borrowed && token !== undefined && containsSpan(inner, token);
          })
        );
      }),
  );
}

/** The cue verb of the sentence that stands outside all quotations: the nearest, with its speaker. */
function namedBeside(
  tree: Tree,
  clauses: readonly Clause[],
  quotation: Quotation,
  all: readonly Quotation[],
  actors: Actors,
): Spoken | undefined {
  const candidates = clauses.filter((clause) => {
    const token = tree.sentence.tokens[clause.head];
    return (
      token !== undefined &&
      !all.some(({ inner }) => containsSpan(inner, token)) &&
      speaks(tree, clause) &&
      speakerOf(clause) >= 0
    );
  });
  const distance = (clause: Clause): number => {
    const at = tree.sentence.tokens[clause.head]?.start ?? 0;
    return at < quotation.start ? quotation.start - at : at - quotation.end;
  };
  // "Told her that it was “an old suit” and that he expected more": what governs the quotation goes before what is near.
  const word = tree.sentence.tokens.findIndex((token) => containsSpan(quotation, token) && /\p{L}/u.test(token.text));
  const above = candidates.filter((clause) => isBelow(tree, word, clause.head));
  const cue = (
    above.length > 0 ? above : candidates.filter((clause) => !saysElse(tree, clauses, clause, quotation))
  ).sort((a, b) => distance(a) - distance(b))[0];
  if (cue === undefined) return undefined;
  const addressee = addresseeOf(cue);
  const addressed = addressee === undefined ? [] : actors.referentsAt(tree, addressee.head);
  return {
    quotation,
    speakers: sourcesAt(actors, tree, speakerOf(cue)),
    cue: spanOf(tree, [cue.head]),
    continues: null,
    addressee: addressed.find((id) => acts(actors.entity(id)?.type ?? "Entity")) ?? null,
    act: actOf(cuesOf(tree, cue).find(({ content }) => content === "that")),
  };
}

/** "called it “a lie”, while Norhaven said that it would wait": whoever says something else is not who is quoted. */
const saysElse = (tree: Tree, clauses: readonly Clause[], cue: Clause, { inner }: Quotation): boolean =>
  clauses.some(({ parent, link, marker, head }) => {
    const token = tree.sentence.tokens[head];
    return (
      parent === cue.index &&
      link === "content" &&
      marker === "that" &&
      head > cue.head &&
      token !== undefined &&
      !containsSpan(inner, token)
    );
  });

/** Who denies something in words of his own stands behind them. */
const actOf = (cue: CueVerb | undefined): SpeechAct => (cue === undefined || cue.act === "deny" ? "say" : cue.act);

const speaks = (tree: Tree, clause: Clause): boolean => cuesOf(tree, clause).some(({ content }) => content === "that");

/** A quotation without a cue belongs to who spoke last, if it follows in the same paragraph. */
function carriedOn(document: Document, near: readonly Tree[], quotation: Quotation, before: readonly Spoken[]): Spoken {
  const last = before.at(-1);
  const paragraph = near[0]?.sentence.paragraph;
  const previous = document.sentences.findLast(({ start }) => last !== undefined && start <= last.quotation.start);
  if (last === undefined || last.speakers.length === 0 || previous?.paragraph !== paragraph) {
    return { quotation, speakers: [], addressee: null, cue: null, act: "say", continues: null };
  }
  return { ...last, quotation, continues: before.length - 1 };
}
