import { relation } from "../lexicon/relations.ts";
import { compareSpans } from "../text/span.ts";
import { communitiesOf } from "./communities.ts";
import { edgeIds, edgesOf, toneOf } from "./edges.ts";
import type { Graph, GraphArticle, GraphEntity } from "./graph.ts";
import { layoutOf } from "./layout.ts";
import { lineClassOf } from "./line-class.ts";
import { compareIds, compareText } from "./order.ts";
import { contactsOf } from "./project.ts";
import { type Actor, actorFamilies, type Edge, type Evidence, relationLabel, type View } from "./view.ts";

/** Shapes a graph for the viewer. The text of article `a` lies in `evidence[a.evidence]`. */
export function viewOf(graph: Graph): { readonly view: View; readonly evidence: readonly Evidence[] } {
  const shelves = shelve(graph.articles);
  const ids = edgeIds(graph.statements);
  const used = new Set(graph.statements.flatMap((statement) => statement.relation ?? []));
  const edges = edgesOf(graph);
  const view: View = {
    version: 1,
    program: graph.program,
    articles: shelves.flatMap((articles, evidence) =>
      articles.map(({ id, title, date, publisher, url }) => ({ id, title, date, publisher, url, evidence })),
    ),
    actors: actorsOf(graph.entities, edges),
    relations: [...used].sort(compareText).map((id) => ({
      id,
      label: relationLabel(id),
      group: relation(id).group,
      tone: toneOf(id),
    })),
    edges,
    statements: graph.statements.map((statement) => ({
      ...statement,
      class: lineClassOf([statement]),
      edge: ids.get(statement.id) as string,
    })),
  };
  return { view, evidence: evidenceOf(shelves, graph.entities) };
}

function actorsOf(entities: readonly GraphEntity[], edges: readonly Edge[]): readonly Actor[] {
  const contacts = contactsOf(entities, edges);
  const communities = communitiesOf(contacts);
  const byMentions = entities.toSorted((a, b) => b.mentions.length - a.mentions.length || compareIds(a.id, b.id));
  const places = layoutOf(
    contacts,
    byMentions.map(({ id, label }) => [id, label]),
  );
  return byMentions.map(({ id, label, type, aliases, exactMatch, mentions }): Actor => {
    const { x, y } = places.get(id) ?? { x: 0, y: 0 };
    const community = communities.get(id) ?? 0;
    const family = actorFamilies[type];
    return { id, label, type, family, aliases, exactMatch, mentions: mentions.length, community, x, y };
  });
}

/** Divides the articles over evidence files: as many as fit into one that still loads at once, but at least one. */
function shelve(articles: readonly GraphArticle[]): readonly (readonly GraphArticle[])[] {
  const shelves: GraphArticle[][] = [];
  let room = 0;
  for (const article of articles) {
    room -= article.text.length;
    if (room < 0) {
      shelves.push([]);
      room = shelfSize - article.text.length;
    }
    shelves.at(-1)?.push(article);
  }
  return shelves;
}

/** In UTF-16 units of text. */
const shelfSize = 200_000;

function evidenceOf(
  shelves: readonly (readonly GraphArticle[])[],
  entities: readonly GraphEntity[],
): readonly Evidence[] {
  const mentions = entities.flatMap((entity) =>
    entity.mentions.map(({ article, start, end }) => ({ article, mention: { entity: entity.id, start, end } })),
  );
  const byArticle = Map.groupBy(mentions, ({ article }) => article);
  return shelves.map((articles) => ({
    articles: articles.map(({ id, text }) => ({
      id,
      text,
      mentions: (byArticle.get(id) ?? [])
        .map(({ mention }) => mention)
        .sort((a, b) => compareSpans(a, b) || compareIds(a.entity, b.entity)),
    })),
  }));
}
