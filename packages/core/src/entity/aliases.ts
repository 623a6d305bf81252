import type { ArticleId } from "../article/article.ts";
import type { MentionKind } from "../mention/mention.ts";
import type { Entity, EntityId } from "./entity.ts";
import { foldName } from "./folding.ts";
import { numbering } from "./labels.ts";

/** The entities of one article, as far as their identity across articles depends on them. */
export interface LocalEntities {
  /** Exactly one. */
  readonly articles: readonly { readonly id: ArticleId }[];
  readonly entities: readonly LocalEntity[];
}

/** An entity of one article, under the id that it has there. */
export type LocalEntity = Omit<Entity, "mentions"> & { readonly mentions: readonly { readonly kind: MentionKind }[] };

/** Which entity of the whole a local one is, and the rule by which it was merged with others. */
export interface Identity {
  readonly id: EntityId;
  /** The surest of the rules that brought its group together. */
  readonly rule: "alone" | IdentityRule;
}

/** What makes entities of two articles one, the surest first: an identifier, a full name, another full name of one of them. */
export type IdentityRule = "same-match" | "same-name" | "same-alias";

const RULES: readonly IdentityRule[] = ["same-match", "same-name", "same-alias"];

/**
 * The identity of each local entity, under the key "ARTICLE LOCAL-ID".
 *
 * Two of different articles are the same if they share an identifier elsewhere, or a full name and nothing against it. What
 * an article keeps apart stays apart; a surname alone ("Xi") says nothing outside its article. Laws: the result depends on
 * the set of articles, not on their order; without an article it is as if that had never been read.
 */
export function identities(locals: readonly LocalEntities[]): ReadonlyMap<string, Identity> {
  const found = new Map<string, Identity>();
  // A source is an entity or an article, so no entity may bear an article's id.
  const idFor = numbering(locals.flatMap(({ articles }) => articles.map(({ id }) => id)));
  for (const { members, rule } of groupsOf(sorted(locals))) {
    const id = idFor(commonest(members.map(({ entity }) => entity.label)));
    for (const { key } of members) found.set(key, { id, rule });
  }
  return found;
}

interface Local {
  readonly key: string;
  readonly article: ArticleId;
  readonly entity: LocalEntity;
}

/** Grows while groups are joined: copying it each time would take a time that is quadratic in its size. */
interface Group {
  readonly members: Local[];
  readonly articles: Set<ArticleId>;
  /** The identifiers of its members elsewhere. */
  readonly matches: Set<string>;
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

/** Rule by rule joins what shares a sign, unless an article would then call two of its own one. */
function groupsOf(locals: readonly Local[]): readonly Group[] {
  const groups = new Map<Local, Group>(locals.map((local) => [local, groupOf(local)]));
  for (const rule of RULES) {
    const bySign = new Map<string, Local[]>();
    for (const local of locals) {
      for (const sign of signsOf(local.entity, rule)) {
        const sharing = bySign.get(sign);
        if (sharing === undefined) bySign.set(sign, [local]);
        else sharing.push(local);
      }
    }
    for (const sharing of bySign.values()) join(groups, sharing, rule);
  }
  return [...new Set(locals.map((local) => groups.get(local) as Group))];
}

function groupOf(local: Local): Group {
  const { article, entity } = local;
  return { members: [local], articles: new Set([article]), matches: new Set(entity.exactMatch), rule: "alone" };
}

function join(groups: Map<Local, Group>, sharing: readonly Local[], rule: IdentityRule): void {
  for (const local of sharing.slice(1)) {
    const [first, second] = [groups.get(sharing[0] as Local) as Group, groups.get(local) as Group];
    // An alias that fits two groups tells nothing, so groups with identifiers of their own are not joined by it.
    if (first === second || meet(first.articles, second.articles) || contradict(first, second)) continue;
    const [large, small] = first.members.length < second.members.length ? [second, first] : [first, second];
    large.rule = large.rule === "alone" && small.rule === "alone" ? rule : surest(large.rule, small.rule);
    for (const member of small.members) {
      large.members.push(member);
      large.articles.add(member.article);
      for (const match of member.entity.exactMatch) large.matches.add(match);
      groups.set(member, large);
    }
  }
}

function surest(a: Identity["rule"], b: Identity["rule"]): Identity["rule"] {
  return RULES.find((rule) => rule === a || rule === b) ?? "alone";
}

/** Whether identifiers tell the two apart. */
function contradict(a: Group, b: Group): boolean {
  return a.matches.size > 0 && b.matches.size > 0 && !meet(a.matches, b.matches);
}

/** Whether something is in both. */
function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  return [...small].some((one) => large.has(one));
}

function signsOf({ type, label, aliases, exactMatch, mentions }: LocalEntity, rule: IdentityRule): readonly string[] {
  if (rule === "same-match") return exactMatch;
  if (!mentions.some(({ kind }) => kind === "name" || kind === "metonym")) return [];
  const others = type === "Person" ? aliases : aliases.filter((alias) => !isShortOf(alias, label));
  const names = rule === "same-name" ? [label] : [label, ...others];
  return names.filter((name) => isFull(name, type)).map((name) => `${kindOf(type)} ${foldName(name.split(/\s+/))}`);
}

/** Whether an article says so for short: "Union" for "Liberal Union" is in the next article another's. */
function isShortOf(alias: string, label: string): boolean {
  const words = label.split(/\s+/);
  const some = alias.split(/\s+/);
  return some.length < words.length && some.every((word) => words.includes(word));
}

/** Whether the name tells one from all others: of people, one of two words at least; of others no bare common word. */
function isFull(name: string, type: LocalEntity["type"]): boolean {
  return type === "Person" || type === "Entity" ? /\S\s+\S/.test(name) : /\p{Lu}/u.test(name);
}

/** People are never one with what is no person; what else a name is the texts tell too loosely to part by it. */
function kindOf(type: LocalEntity["type"]): string {
  return type === "Person" ? "person" : "thing";
}

/** The label that most have; of those the longest, then the first by letters. */
function commonest(labels: readonly string[]): string {
  const counts = [...Map.groupBy(labels, (label) => label)].map(([label, all]) => ({ label, count: all.length }));
  counts.sort((a, b) => b.count - a.count || b.label.length - a.label.length || (a.label < b.label ? -1 : 1));
  return counts[0]?.label ?? "";
}
