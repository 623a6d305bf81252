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
