import type { ArticleId } from "../article/article.ts";
import type { MentionKind } from "../mention/mention.ts";
import type { Entity, EntityId } from "./entity.ts";
import { slugOf } from "./labels.ts";

/** The entities of one article, as far as their identity across articles depends on them. */
export interface LocalEntities {
  /** Exactly one. */
  readonly articles: readonly { readonly id: ArticleId }[];
  readonly entities: readonly LocalEntity[];
}

type LocalEntity = Omit<Entity, "mentions"> & { readonly mentions: readonly { readonly kind: MentionKind }[] };

/** Which entity of the whole a local one is, and the rule by which it was merged with others. */
export interface Identity {
  readonly id: EntityId;
  readonly rule: "alone" | "same-name" | "same-match";
}

/**
 * The identity of each local entity, under the key "ARTICLE LOCAL-ID".
 *
 * Two of different articles are the same if they share an identifier elsewhere, or type and name. What an article keeps
 * apart stays apart. Law: the result depends on the set of articles, not on their order.
 */
export function identities(locals: readonly LocalEntities[]): ReadonlyMap<string, Identity> {
  const found = new Map<string, Identity>();
  // A source is an entity or an article, so no entity may bear an article's id.
  const taken = new Map(locals.flatMap(({ articles }) => articles.map(({ id }) => [id, 1] as const)));
  for (const { members, rule } of groupsOf(sorted(locals))) {
    const slug = slugOf((members[0] as Local).entity.label);
    const count = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, count);
    const id = count === 1 ? slug : `${slug}-${count}`;
    for (const { key } of members) found.set(key, { id, rule });
  }
  return found;
}

interface Local {
  readonly key: string;
  readonly article: ArticleId;
  readonly entity: LocalEntity;
}

interface Group {
  readonly members: Local[];
  rule: Identity["rule"];
}

function sorted(locals: readonly LocalEntities[]): readonly Local[] {
  return locals
    .flatMap(({ articles, entities }) => {
      const article = articles[0]?.id ?? "";
      return entities.map((entity) => ({ key: `${article} ${entity.id}`, article, entity }));
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Each entity joins the first group with which it shares a sign, unless that has one of its own article already. */
function groupsOf(locals: readonly Local[]): readonly Group[] {
  const groups: Group[] = [];
  const bySign = new Map<string, Group>();
  for (const local of locals) {
    const signs = signsOf(local.entity);
    const sign = signs.find((one) => bySign.get(one)?.members.every(({ article }) => article !== local.article));
    let group = sign === undefined ? undefined : bySign.get(sign);
    if (group === undefined) {
      group = { members: [], rule: "alone" };
      groups.push(group);
    } else if (group.rule !== "same-match") {
      group.rule = sign?.startsWith("name ") ? "same-name" : "same-match";
    }
    group.members.push(local);
    for (const one of signs) if (!bySign.has(one)) bySign.set(one, group);
  }
  return groups;
}

function signsOf({ type, label, exactMatch, mentions }: LocalEntity): readonly string[] {
  const named = mentions.some(({ kind }) => kind === "name" || kind === "metonym");
  return [...exactMatch, ...(named ? [`name ${type} ${label}`] : [])];
}
