import type { Attribution, Statement } from "../statement/statement.ts";
import type { LineClass } from "./view.ts";

/**
 * How statements that say the same are drawn together: the first row of the table that fits.
 *
 * Where several sources speak, the firmest positive one decides: what one source knows and another only expects is known.
 */
export function lineClassOf(statements: readonly Statement[]): LineClass {
  const stands = statements.flatMap(({ article, attributions }) =>
    attributions.map((attribution) => ({ ...attribution, own: attribution.source === article })),
  );
  const asserted = statements.some((statement) => statement.asserted);
  const candidate = statements.every((statement) => statement.candidate);
  const row = lineClasses.find(({ fits }) => fits({ stands, asserted, candidate }));
  // The last row fits everything.
  return (row as LineClassRow).class;
}

/** What decides on the class: all stands of all sources; `own` marks those of an article's own voice. */
export interface Stands {
  readonly stands: readonly (Attribution & { readonly own: boolean })[];
  readonly asserted: boolean;
  /** Whether all the statements are below the threshold. */
  readonly candidate: boolean;
}

/** One row of the table: the class of what fits it and no row above. */
export interface LineClassRow {
  readonly class: LineClass;
  /** In words, for the documentation. */
  readonly when: string;
  readonly fits: (stands: Stands) => boolean;
}

/** The table, in order. `docs/view.md` shows it to people. */
export const lineClasses: readonly LineClassRow[] = [
  {
    class: "denied",
    when: "the article's own voice, or every source, says that it is not so",
    fits: ({ stands }) => stands.every(isNegative) || (stands.some(isOwn) && stands.filter(isOwn).every(isNegative)),
  },
  {
    class: "disputed",
    when: "one source says that it is so, another that it is not",
    fits: ({ stands }) => stands.some(isNegative),
  },
  {
    class: "planned",
    when: "it lies in the future for all who speak of it",
    fits: ({ stands }) => stands.every(({ tense }) => tense === "future"),
  },
  {
    class: "hedged",
    when: "it is no more than possible for all who speak of it",
    fits: ({ stands }) => stands.every(({ certainty }) => certainty === "possible" || certainty === "hypothetical"),
  },
  {
    class: "reported",
    when: "sources say so, and the article does not vouch for it",
    fits: ({ stands, asserted }) => !asserted && stands.some((stand) => !stand.own),
  },
  {
    class: "asserted",
    when: "the article states it as a fact",
    fits: ({ asserted }) => asserted,
  },
  {
    class: "candidate",
    when: "the program is not sure enough that the text says so",
    fits: ({ candidate }) => candidate,
  },
  {
    class: "hedged",
    when: "the article itself calls it no more than probable",
    fits: () => true,
  },
];

function isNegative({ polarity }: Attribution): boolean {
  return polarity === "negative";
}

function isOwn({ own }: { readonly own: boolean }): boolean {
  return own;
}
