import { readFile } from "node:fs/promises";
import type { Document } from "../../../packages/core/src/document/document.ts";
import { resolveEntities } from "../../../packages/core/src/entity/resolve.ts";
import { findMentions } from "../../../packages/core/src/mention/find.ts";
import type { Mention } from "../../../packages/core/src/mention/mention.ts";
import { documentOfConllu } from "../../../packages/core/src/syntax/conllu.ts";
import type { Parser } from "../../../packages/core/src/syntax/parser.ts";
import type { Syntax } from "../../../packages/core/src/syntax/syntax.ts";
import { type Tree, treeOf } from "../../../packages/core/src/syntax/tree.ts";
import { type GoldDocument, type GoldMention, headedOnce, matched, readChains } from "./coref-chains.ts";
import { bCubed, type Counts, ceafE, muc, scoresOf } from "./coref-metrics.ts";

/** A kind of mention whose links are counted apart. */
export type LinkKind = "names" | "nominals" | "he/she" | "it/they";

/** What was found in one document: per metric, with and without singletons, and per kind of link. */
export interface CorefResult {
  readonly id: string;
  readonly all: Readonly<Record<"muc" | "b3" | "ceafe", Counts>>;
  readonly withoutSingletons: Readonly<Record<"muc" | "b3" | "ceafe", Counts>>;
  readonly links: Readonly<Record<LinkKind, Counts>>;
}

/** Where the documents come from: syntax as the file has it, or as a parser gives it. */
export type Analyze = (conllu: string) => Promise<{ readonly document: Document; readonly trees: readonly Tree[] }>;

/** The scores on a file, its words and sentences parsed anew; `only` keeps the documents whose id holds it. */
export async function runCoref(path: string, parser: Parser, only: string | null): Promise<string> {
  const analyze: Analyze = async (conllu) => {
    const { document } = documentOfConllu(conllu);
    const syntaxes = await parser.parse(document.sentences.map(({ tokens }) => tokens.map(({ text }) => text)));
    return { document, trees: document.sentences.map((sentence, at) => treeOf(at, sentence, syntaxes[at] as Syntax)) };
  };
  return formatCoref(await scoreCoref(await readFile(path, "utf8"), analyze, only ?? ""));
}

/**
 * Compares the entities found with the chains of a CoNLL-U file (`Entity=`), by documents.
 *
 * Mentions are matched by their head words. Links by kind: a name is linked to the nearest earlier name of its entity; a
 * nominal to the nearest earlier name or nominal; a pronoun to the nearest name or nominal, earlier ones first. Links count
 * only between mentions that the file annotates at all (it has no "Veldonian" in "Veldonian miners"), and not those of times,
 * which are values here.
 */
export async function scoreCoref(conllu: string, analyze: Analyze, only = ""): Promise<readonly CorefResult[]> {
  const results: CorefResult[] = [];
  for (const gold of readChains(conllu)) {
    if (!gold.id.includes(only)) continue;
    const { document, trees } = await analyze(gold.conllu);
    results.push(compare(gold, document, trees));
  }
  return results;
}

interface Found {
  readonly name: string;
  readonly kind: "name" | "nominal" | "pronoun";
  readonly form: string;
}

function compare(gold: GoldDocument, document: Document, trees: readonly Tree[]): CorefResult {
  const mentions = findMentions(document, trees);
  const cast = resolveEntities(document, trees, mentions);
  const goldChains = headedOnce(gold.chains);
  const names = matched(mentions, goldChains.flat());
  const groups = new Map<string, Found[]>();
  for (const mention of mentions) {
    const [referent, ...more] = cast.referents[mention.index] ?? [];
    const key = referent === undefined || more.length > 0 ? `alone ${mention.index}` : referent;
    groups.set(key, [...(groups.get(key) ?? []), foundOf(mention, trees, names[mention.index] ?? "")]);
  }
  const system = [...groups.values()];
  const chains = goldChains.map((chain) => chain.map(goldFoundOf));
  const annotated = new Set(chains.flatMap((chain) => chain.map(({ name }) => name)));
  const judged = system.map((chain) => chain.filter(({ name }) => annotated.has(name)));
  const things = chains.filter((_, at) => gold.chains[at]?.[0]?.type !== "time");
  const goldSets = chains.filter(({ length }) => length > 0).map((chain) => new Set(chain.map(({ name }) => name)));
  const systemSets = system.map((chain) => new Set(chain.map(({ name }) => name)));
  const several = (sets: readonly ReadonlySet<string>[]): readonly ReadonlySet<string>[] =>
    sets.filter(({ size }) => size > 1);
  return {
    id: gold.id,
    all: { muc: muc(goldSets, systemSets), b3: bCubed(goldSets, systemSets), ceafe: ceafE(goldSets, systemSets) },
    withoutSingletons: {
      muc: muc(several(goldSets), several(systemSets)),
      b3: bCubed(several(goldSets), several(systemSets)),
      ceafe: ceafE(several(goldSets), several(systemSets)),
    },
    links: {
      names: linksOf(things, judged, "names"),
      nominals: linksOf(things, judged, "nominals"),
      "he/she": linksOf(things, judged, "he/she"),
      "it/they": linksOf(things, judged, "it/they"),
    },
  };
}

function foundOf(mention: Mention, trees: readonly Tree[], name: string): Found {
  const token = trees[mention.sentence]?.sentence.tokens[mention.head];
  const kind = mention.kind === "metonym" ? "name" : mention.kind;
  return { name, kind, form: token?.text.toLowerCase() ?? "" };
}

function goldFoundOf({ sentence, head, upos, form }: GoldMention): Found {
  const kind = upos === "PROPN" ? "name" : upos === "PRON" || upos === "DET" ? "pronoun" : "nominal";
  return { name: `${sentence} ${head}`, kind, form };
}

const FORMS: Readonly<Record<"he/she" | "it/they", ReadonlySet<string>>> = {
  "he/she": new Set(["he", "him", "his", "himself", "she", "her", "hers", "herself"]),
  "it/they": new Set(["it", "its", "itself", "they", "them", "their", "theirs", "themselves"]),
};

/** For each mention of the kind the mention to which its chain links it. */
function linked(chains: readonly (readonly Found[])[], kind: LinkKind): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  for (const chain of chains) {
    for (const [at, mention] of chain.entries()) {
      const [before, after] = [chain.slice(0, at).reverse(), chain.slice(at + 1)];
      const target = targetOf(mention, before, after, kind);
      if (target !== undefined && target.name !== mention.name) links.set(mention.name, target.name);
    }
  }
  return links;
}

function targetOf(
  mention: Found,
  before: readonly Found[],
  after: readonly Found[],
  kind: LinkKind,
): Found | undefined {
  if (kind === "names") return mention.kind === "name" ? before.find((each) => each.kind === "name") : undefined;
  const full = (each: Found): boolean => each.kind !== "pronoun";
  if (kind === "nominals") return mention.kind === "nominal" ? before.find(full) : undefined;
  if (mention.kind !== "pronoun" || !FORMS[kind].has(mention.form)) return undefined;
  return before.find(full) ?? after.find(full);
}

function linksOf(gold: readonly (readonly Found[])[], system: readonly (readonly Found[])[], kind: LinkKind): Counts {
  const [wanted, found] = [linked(gold, kind), linked(system, kind)];
  const right = rightOf(found, gold);
  // A pronoun is right if the one link that was made for it is; of names and nominals any one of theirs will do.
  const answered = [...right].filter((mention) => wanted.has(mention)).length;
  const isPronoun = kind === "he/she" || kind === "it/they";
  return {
    wanted: wanted.size,
    rightWanted: isPronoun ? answered : rightOf(wanted, system).size,
    found: found.size,
    rightFound: right.size,
  };
}

/** The mentions whose link joins what the other side has in one chain as well. */
function rightOf(links: ReadonlyMap<string, string>, chains: readonly (readonly Found[])[]): ReadonlySet<string> {
  const owner = new Map(chains.flatMap((chain, at) => chain.map(({ name }) => [name, at] as const)));
  const right = [...links].filter(([from, to]) => owner.has(from) && owner.get(from) === owner.get(to));
  return new Set(right.map(([from]) => from));
}

/** The results as a table for people: percentages. */
export function formatCoref(results: readonly CorefResult[]): string {
  const percent = (value: number): string => (100 * value).toFixed(1).padStart(6);
  const row = (title: string, counts: readonly Counts[]): string => {
    const { precision, recall, f1 } = scoresOf(counts);
    return `${title.padEnd(26)} P${percent(precision)}  R${percent(recall)}  F1${percent(f1)}`;
  };
  const block = (side: "all" | "withoutSingletons", title: string): readonly string[] => {
    const metrics = ["muc", "b3", "ceafe"] as const;
    const average =
      metrics.reduce((sum, metric) => sum + scoresOf(results.map((each) => each[side][metric])).f1, 0) / 3;
    return [
      ...metrics.map((metric) =>
        row(
          `${title} ${metric}`,
          results.map((each) => each[side][metric]),
        ),
      ),
      `${`${title} CoNLL average`.padEnd(46)} ${percent(average)}`,
    ];
  };
  const kinds = ["names", "nominals", "he/she", "it/they"] as const;
  return [
    `${results.length} documents`,
    ...block("withoutSingletons", "chains"),
    ...block("all", "with singletons"),
    ...kinds.map((kind) =>
      row(
        `links of ${kind}`,
        results.map((each) => each.links[kind]),
      ),
    ),
  ].join("\n");
}
