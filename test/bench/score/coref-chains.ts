import type { Mention } from "../../../packages/core/src/mention/mention.ts";

/** A mention of a gold chain, found by its head word. */
export interface GoldMention {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** The part of speech of the head, and its form in lower case. */
  readonly upos: string;
  readonly form: string;
  /** GUM's type: "person", "place", "time". */
  readonly type: string;
}

/** A document's chains, singletons among them, each in the order of the text. */
export interface GoldDocument {
  readonly id: string;
  /** The document's own CoNLL-U. */
  readonly conllu: string;
  readonly chains: readonly (readonly GoldMention[])[];
}

/**
 * The coreference chains of a CoNLL-U file with `Entity=` in its last column, by documents (`# newdoc`).
 *
 * The notation is CorefUD's: "(7-person-…" opens a mention of entity 7, "7)" closes one, "(7-person-…)" is one word.
 */
export function readChains(conllu: string): readonly GoldDocument[] {
  return conllu
    .split(/^(?=# newdoc)/m)
    .filter((part) => part.startsWith("# newdoc"))
    .map((part) => ({ id: /^# newdoc id = (.*)$/m.exec(part)?.[1] ?? "", conllu: part, chains: chainsOf(part) }));
}

interface Row {
  readonly form: string;
  readonly upos: string;
  readonly head: number;
  readonly entity: string;
}

function chainsOf(conllu: string): readonly (readonly GoldMention[])[] {
  const chains = new Map<string, GoldMention[]>();
  const sentences = conllu
    .split(/\n\n+/)
    .map(rowsOf)
    .filter((rows) => rows.length > 0);
  for (const [sentence, rows] of sentences.entries()) {
    const open: { readonly entity: string; readonly type: string; readonly first: number }[] = [];
    for (const [at, { entity }] of rows.entries()) {
      for (const [bracket] of entity.matchAll(/\([^()]+\)?|[^()]+\)/g)) {
        const id = (/^\(?([^-[)]+)/.exec(bracket)?.[1] ?? "").trim();
        if (bracket.startsWith("(")) open.push({ entity: id, type: bracket.split("-")[1] ?? "", first: at });
        if (!bracket.endsWith(")")) continue;
        const index = open.findLastIndex((each) => each.entity === id);
        const [opened] = index < 0 ? [] : open.splice(index, 1);
        if (opened === undefined) continue;
        const chain = chains.get(id) ?? [];
        chain.push(mentionOf(rows, sentence, opened.first, at, opened.type));
        chains.set(id, chain);
      }
    }
  }
  const byPlace = (a: GoldMention, b: GoldMention): number =>
    a.sentence - b.sentence || a.first - b.first || b.last - a.last;
  return [...chains.values()].map((chain) => chain.sort(byPlace));
}

function rowsOf(sentence: string): readonly Row[] {
  return sentence
    .split("\n")
    .map((line) => line.split("\t"))
    .filter(([id = ""]) => /^\d+$/.test(id))
    .map(([, form = "", , upos = "", , , head = "0", , , misc = ""]) => ({
      form,
      upos,
      head: Number(head) - 1,
      entity: /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? "",
    }));
}

function mentionOf(rows: readonly Row[], sentence: number, first: number, last: number, type: string): GoldMention {
  let head = last;
  for (let at = last; at >= first; at -= 1) {
    const governor = rows[at]?.head ?? -1;
    if ((governor < first || governor > last) && rows[at]?.upos !== "PUNCT") head = at;
  }
  return {
    sentence,
    first,
    last,
    head,
    upos: rows[head]?.upos ?? "",
    form: rows[head]?.form.toLowerCase() ?? "",
    type,
  };
}

/**
 * The chains with each word the head of one mention: the smallest. "Ana" of "Ana and Bo" heads the pair as well, which is
 * another chain, and would otherwise count for either by chance.
 */
export function headedOnce(chains: readonly (readonly GoldMention[])[]): readonly (readonly GoldMention[])[] {
  const smallest = new Map<string, GoldMention>();
  for (const mention of chains.flat()) {
    const key = `${mention.sentence} ${mention.head}`;
    const other = smallest.get(key);
    if (other === undefined || widthOf(mention) < widthOf(other)) smallest.set(key, mention);
  }
  const kept = new Set(smallest.values());
  return chains.map((chain) => chain.filter((mention) => kept.has(mention)));
}

function widthOf({ first, last }: GoldMention): number {
  return last - first;
}

/**
 * For each mention found the name by which it is compared: sentence and head word of the gold mention that it is.
 *
 * They are the same if they have one head. Which word heads a name is a custom of the trees ("San Francisco" may hang on
 * either), so a name is also the smallest gold mention whose head lies in it and that holds its own.
 */
export function matched(mentions: readonly Mention[], gold: readonly GoldMention[]): readonly string[] {
  const byHead = new Set(gold.map(({ sentence, head }) => `${sentence} ${head}`));
  const taken = new Set(mentions.map(({ sentence, head }) => `${sentence} ${head}`).filter((name) => byHead.has(name)));
  return mentions.map(({ sentence, head, first, last, kind }) => {
    const own = `${sentence} ${head}`;
    if (byHead.has(own) || kind !== "name") return own;
    const [fit] = gold
      .filter((one) => one.sentence === sentence && first <= one.head && one.head <= last)
      .filter((one) => one.first <= head && head <= one.last && !taken.has(`${sentence} ${one.head}`))
      .sort((a, b) => widthOf(a) - widthOf(b));
    if (fit === undefined) return own;
    taken.add(`${sentence} ${fit.head}`);
    return `${sentence} ${fit.head}`;
  });
}
