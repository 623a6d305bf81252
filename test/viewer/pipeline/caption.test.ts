import { expect, test } from "vitest";
import { captionOf, titleOf } from "../../../packages/viewer/src/pipeline/caption.ts";
import { facetsOf } from "../../../packages/viewer/src/pipeline/facets.ts";
import { limitsOf } from "../../../packages/viewer/src/pipeline/limits.ts";
import { indexView } from "../../../packages/viewer/src/pipeline/view-index.ts";
import { visibleUnder } from "../../../packages/viewer/src/pipeline/visible.ts";
import { UNTOUCHED } from "../../../packages/viewer/src/state/exploration.ts";
import { type Filters, toggle, UNFILTERED } from "../../../packages/viewer/src/state/filters.ts";
import { view } from "../story.ts";

const index = indexView(view);
const everything = { exploration: UNTOUCHED, all: true, hasCentre: false, isNarrow: false };
const limits = (filters: Filters) => limitsOf(index, facetsOf(index), { ...everything, filters });
const caption = (filters: Filters) => captionOf(index, visibleUnder(index, filters), limits(filters), "2031-05-20");

test("a picture says what it is of, where it comes from, and when it was made", () => {
  expect(caption(UNFILTERED)).toEqual({
    title: view.articles[0]?.title,
    shown: "15 of 15 actors and 18 of 19 relations",
    source: expect.stringMatching(/^Source: .*“.+”, \d+ May 2031/),
    made: `${view.program}, 20 May 2031`,
  });
});

test("it names its filters by what they show or by what they hide, whichever is shorter", () => {
  const places = toggle(UNFILTERED, "type", ["place"]);
  expect(caption(places).shown).toBe("8 of 15 actors and 7 of 19 relations; Actors: without States and places");
  expect(caption(toggle(places, "tone", ["cooperative", "neutral"])).shown).toMatch(/; Tone: conflict$/);
  expect(caption(toggle(UNFILTERED, "tone", ["cooperative", "neutral", "conflictual"])).shown).toMatch(/Tone: none$/);
});

test("several articles are counted, with their publishers and the days between which they lie", () => {
  const [article] = view.articles;
  if (article === undefined) throw new RangeError("the story has no article");
  const dates = ["2031-05-02", "2031-04-09", null, "2031-05-01", null, null, null];
  const articles = dates.map((date, at) => ({ ...article, id: `a${at}`, date, publisher: `Paper ${at}` }));
  const many = indexView({ ...view, articles });
  expect(titleOf(many)).toBe("7 articles");
  expect(captionOf(many, visibleUnder(many, UNFILTERED), [], "2031-05-20").source).toBe(
    "Source: 7 articles, of Paper 0, Paper 1, Paper 2, Paper 3, Paper 4, 2 more, 9 April – 2 May 2031",
  );
});
