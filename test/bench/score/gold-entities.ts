import { type Analysis, containsSpan, type Mention, type Span, type Tree } from "@newsgraph/core";

/** A marked mention: "[id|words]", or "[a+b|words]" for a group. */
export interface GoldMention extends Span {
  readonly ids: readonly string[];
}

/** The mentions of a marked article, by span; offsets are those of the text without the marks. */
export function readMarkup(marked: string): readonly GoldMention[] {
  const mentions: GoldMention[] = [];
  const open: { readonly ids: readonly string[]; readonly start: number }[] = [];
  let at = 0;
  for (const [piece] of marked.matchAll(/\[[a-z+]+\||\]|[^[\]]/gs)) {
    if (piece.length > 1) {
      open.push({ ids: piece.slice(1, -1).split("+").sort(), start: at });
    } else if (piece === "]") {
      const mention = open.pop();
      if (mention === undefined) throw new RangeError(`Cannot read the marks: one closes at ${at} that was not opened`);
      mentions.push({ ...mention, end: at });
    } else {
      at += piece.length;
    }
  }
  if (open.length > 0) throw new RangeError("Cannot read the marks: one is not closed");
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A gold mention with the entity that the program gives it; `null` if it has none. */
interface Aligned {
  readonly gold: GoldMention;
  readonly name: boolean;
  readonly entity: string | null;
}

/** B³ over the gold mentions, the links between names, and merges of differently named actors. */
export function scoreEntities(gold: readonly GoldMention[], analysis: Analysis, verbose: boolean): readonly string[] {
  const sentences = analysis.document.sentences;
  const inProse = gold.filter((mention) => sentences.some((sentence) => containsSpan(sentence, mention)));
  const aligned = inProse.map((mention) => align(mention, inProse, analysis));
  const single = aligned.filter(({ gold: { ids } }) => ids.length === 1);
  const names = single.filter(({ name }) => name);
  const precision = mean(
    single.filter(({ entity }) => entity !== null).map((one) => share(one, single, sameEntity, sameId)),
  );
  const recall = mean(single.map((one) => share(one, single, sameId, sameEntity)));
  const lines = [
    `B³                             P ${percent(precision)}  R ${percent(recall)}  F ${percent(harmonic(precision, recall))}`,
    `links between names            ${links(names)}`,
    `mentions found                 ${single.filter(({ entity }) => entity !== null).length} of ${single.length}`,
  ];
  return verbose ? [...lines, ...faults(single, analysis)] : lines;
}

function align(mention: GoldMention, all: readonly GoldMention[], { mentions, cast, trees }: Analysis): Aligned {
  const nested = all.filter((other) => other !== mention && containsSpan(mention, other));
  const within = mentions.filter(
    (found) => containsSpan(mention, found) && !nested.some((other) => containsSpan(other, found)),
  );
  const inside = within
    .filter((found) => !within.some((other) => other !== found && isModifier(trees[found.sentence], found, other)))
    .sort((a, b) => rank(a) - rank(b));
  const resolved = inside.find((found) => (cast.referents[found.index] ?? []).length > 0);
  const entity = resolved === undefined ? null : (cast.referents[resolved.index] ?? []).join("+");
  return { gold: mention, name: inside.some(({ kind }) => kind === "name"), entity };
}

/** Whether the mention only says more about the other: "Brannock" in "the Brannock Herald", not the name behind "the paper, ". */
function isModifier(tree: Tree | undefined, { head }: Mention, other: Mention): boolean {
  let at = head;
  while (at !== -1 && at !== other.head) {
    const { deprel, head: governor = -1 } = tree?.words[at] ?? {};
    if (deprel === "appos" || deprel === "conj") return false;
    at = governor;
  }
  return at === other.head;
}

function rank({ kind }: Mention): number {
  return ["name", "metonym", "nominal", "pronoun"].indexOf(kind);
}

type Relation = (a: Aligned, b: Aligned) => boolean;
const sameId: Relation = (a, b) => a.gold.ids[0] === b.gold.ids[0];
const sameEntity: Relation = (a, b) => a === b || (a.entity !== null && a.entity === b.entity);

/** Of those that `within` puts with `one`, the part that `also` does too. */
function share(one: Aligned, all: readonly Aligned[], within: Relation, also: Relation): number {
  const group = all.filter((other) => within(one, other));
  return group.filter((other) => also(one, other)).length / group.length;
}

function links(names: readonly Aligned[]): string {
  const pairs = names.flatMap((a, i) =>
    names.slice(i + 1).map((b) => ({ gold: sameId(a, b), found: sameEntity(a, b) })),
  );
  const right = pairs.filter(({ gold, found }) => gold && found).length;
  const precision = right / pairs.filter(({ found }) => found).length;
  const recall = right / pairs.filter(({ gold }) => gold).length;
  return `P ${percent(precision)}  R ${percent(recall)}`;
}

function faults(single: readonly Aligned[], analysis: Analysis): readonly string[] {
  const text = analysis.document.article.text;
  const usual = new Map<string, string>();
  return single.flatMap(({ gold, entity }) => {
    const id = gold.ids[0] as string;
    const expected = usual.get(id) ?? entity;
    if (entity !== null && !usual.has(id)) usual.set(id, entity);
    if (entity === expected && entity !== null) return [];
    return [`  ${id}: "${text.slice(gold.start, gold.end)}" is ${entity ?? "nobody"}, not ${expected ?? "resolved"}`];
  });
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function harmonic(a: number, b: number): number {
  return (2 * a * b) / (a + b);
}

function percent(fraction: number): string {
  return `${(100 * fraction).toFixed(1)} %`;
}
