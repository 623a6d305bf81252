import { dateInWords, intervalInWords } from "./dates.ts";
import { type Limit, named } from "./limits.ts";
import { articleLabel, type ViewIndex } from "./view-index.ts";
import type { Visible } from "./visible.ts";

/** The words that go with a picture when it leaves the page. */
export interface Caption {
  readonly title: string;
  /** How much of the view is seen, and by which filters. */
  readonly shown: string;
  /** The articles behind it. */
  readonly source: string;
  /** By what it was made, and when. */
  readonly made: string;
}

/** The words for what is seen of a view, under all its limits, on the day `today`, "2031-05-12". */
export function captionOf(index: ViewIndex, visible: Visible, limits: readonly Limit[], today: string): Caption {
  const { view } = index;
  return {
    title: titleOf(index),
    shown: [counts(index, visible), ...limits.map(({ words }) => words)].join("; "),
    source: `Source: ${sourceOf(index)}`,
    made: `${view.program}, ${dateInWords(today)}`,
  };
}

/** What the view is of: the title of its one article, or how many there are. */
export function titleOf({ view: { articles } }: ViewIndex): string {
  const [first, second] = articles;
  return first !== undefined && second === undefined ? articleLabel(first) : `${articles.length} articles`;
}

function counts({ view: { actors, edges } }: ViewIndex, { actorCount, edgeCount }: Visible): string {
  return `${actorCount} of ${actors.length} actors and ${edgeCount} of ${edges.length} relations`;
}

function sourceOf({ view: { articles } }: ViewIndex): string {
  const [only] = articles;
  const days = articles.flatMap(({ date }) => date ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  const when = first === undefined || last === undefined ? [] : [intervalInWords(first, last)];
  const publishers = [...new Set(articles.flatMap(({ publisher }) => publisher ?? []))].sort();
  if (articles.length === 1 && only !== undefined)
    return [...publishers, `“${articleLabel(only)}”`, ...when, only.url ?? ""].filter((part) => part !== "").join(", ");
  return [`${articles.length} articles`, ...(publishers.length === 0 ? [] : [`of ${named(publishers)}`]), ...when].join(
    ", ",
  );
}
