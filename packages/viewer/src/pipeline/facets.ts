import { type FacetId, NO_RELATION, SMALL_COMMUNITY } from "../state/filters.ts";
import { articleLabel, sourceLabel, type ViewIndex } from "./view-index.ts";
import { CLASS_WORDS, CLASSES, FAMILIES, FAMILY_WORDS, TONE_WORDS, TONES } from "./words.ts";

/** A value that a reader can show or hide. */
export interface FacetValue {
  readonly id: string;
  readonly label: string;
}

/** Values that belong together, under a heading of their own where it has one. */
export interface FacetGroup {
  readonly label: string | null;
  readonly values: readonly FacetValue[];
}

/** One part of the filters, with the values that occur in the view. */
export interface Facet {
  readonly id: FacetId;
  readonly title: string;
  readonly groups: readonly FacetGroup[];
}

/** The facets of a view, in the order of the work: who, what, how said, by whom, where, in which company. One with a single value is left out. */
export function facetsOf(index: ViewIndex): readonly Facet[] {
  const occurring = (facet: FacetId): ReadonlySet<string> => new Set(index.columns[facet].values);
  const families = occurring("type");
  const classes = occurring("class");
  const tones = occurring("tone");
  const facets: readonly Facet[] = [
    {
      id: "type",
      title: "Actors",
      groups: flat(
        FAMILIES.filter((id) => families.has(id)),
        (id) => FAMILY_WORDS[id][1],
      ),
    },
    { id: "relation", title: "Relations", groups: relationGroups(index, occurring("relation")) },
    {
      id: "class",
      title: "How it is told",
      groups: flat(
        CLASSES.filter((id) => classes.has(id)),
        (id) => CLASS_WORDS[id],
      ),
    },
    {
      id: "tone",
      title: "Tone",
      groups: flat(
        TONES.filter((id) => tones.has(id)),
        (id) => TONE_WORDS[id],
      ),
    },
    {
      id: "source",
      title: "Who says so",
      groups: flat(
        sortedBy(occurring("source"), (id) => sourceWords(index, id)),
        (id) => sourceWords(index, id),
      ),
    },
    { id: "article", title: "Articles", groups: flat([...occurring("article")], (id) => articleWords(index, id)) },
    { id: "community", title: "Circles", groups: flat(circles(index), (id) => circleWords(index, id)) },
  ];
  return facets.filter(({ groups }) => allValues(groups).length > 1);
}

/** The ids of all values of a facet's groups. */
export function allValues(groups: readonly FacetGroup[]): readonly string[] {
  return groups.flatMap(({ values }) => values.map(({ id }) => id));
}

function flat<T extends string>(ids: readonly T[], label: (id: T) => string): readonly FacetGroup[] {
  return [{ label: null, values: ids.map((id) => ({ id, label: label(id) })) }];
}

function relationGroups(index: ViewIndex, occurring: ReadonlySet<string>): readonly FacetGroup[] {
  const groups = new Map<string, FacetValue[]>();
  for (const { id, label, group } of index.view.relations) {
    if (!occurring.has(id)) continue;
    const values = groups.get(group) ?? [];
    groups.set(group, [...values, { id, label }]);
  }
  const named = [...groups].map(([label, values]) => ({ label, values: sortedBy(values, (value) => value.label) }));
  const others = occurring.has(NO_RELATION)
    ? [{ label: null, values: [{ id: NO_RELATION, label: "other words" }] }]
    : [];
  return [...sortedBy(named, ({ label }) => label), ...others];
}

function sortedBy<T>(items: Iterable<T>, key: (item: T) => string): readonly T[] {
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** The communities that occur, the largest first; those that are too small stand together at the end. */
function circles({ columns }: ViewIndex): readonly string[] {
  const found = columns.community.values;
  const large = found.filter((id) => id !== SMALL_COMMUNITY).sort((a, b) => Number(a) - Number(b));
  return found.includes(SMALL_COMMUNITY) ? [...large, SMALL_COMMUNITY] : large;
}

/** A community goes by its most mentioned actor. */
function circleWords({ view, columns: { community } }: ViewIndex, id: string): string {
  if (id === SMALL_COMMUNITY) return "smaller circles";
  return `around ${view.actors[community.codes.indexOf(community.values.indexOf(id))]?.label ?? id}`;
}

function sourceWords(index: ViewIndex, id: string): string {
  return index.articles.has(id) ? `the article: ${sourceLabel(index, id)}` : sourceLabel(index, id);
}

function articleWords(index: ViewIndex, id: string): string {
  const article = index.articles.get(id);
  return article === undefined ? id : articleLabel(article);
}
