import type { EntityType } from "../lexicon/relations.ts";
import { placeOf } from "../mention/demonyms.ts";
import type { Mention } from "../mention/mention.ts";
import type { Word } from "../syntax/syntax.ts";
import { dependent, type Tree } from "../syntax/tree.ts";
import type { Entity, EntityId } from "./entity.ts";
import { wikidataIri } from "./offices.ts";
import type { Partition } from "./partition.ts";
import { factsAt, mentionAt, type Scene, treeAt } from "./scene.ts";

/** An entity without its id, which depends on the labels of the others. */
export type Unnamed = Omit<Entity, "id">;

/** Label, type, aliases and links of what the mentions of a group refer to. `null` where only pronouns do. */
export function describeEntity(scene: Scene, partition: Partition, members: readonly number[]): Unnamed | null {
  const mentions = members.map((member) => mentionAt(scene, member));
  const names = mentions.filter(({ kind }) => kind === "name" || kind === "metonym");
  const nominals = mentions.filter(({ kind }) => kind === "nominal");
  const known = names.map(({ index }) => factsAt(scene, index).known).find((each) => each !== null) ?? null;
  const written = names.map(({ index }) => nameOf(scene, index));
  const phrases = usual(scene, partition, nominals);
  const fullest =
    nameOfGroup(scene, members) ??
    quotedName(scene, nominals) ??
    best(phrases.filter((text) => text.length <= LONG)) ??
    best(phrases);
  if (fullest === undefined) return null;
  const aliases = [...new Set(written)].filter((name) => name !== fullest).sort();
  return {
    label: fullest,
    type: known?.type ?? typeOf(scene, members),
    aliases,
    exactMatch: known === null || known.wikidata === null ? [] : [wikidataIri(known.wikidata)],
    mentions: members,
  };
}

/** The name of what the mentions refer to; `null` where none of them is one. */
function nameOfGroup(scene: Scene, members: readonly number[]): string | null {
  const names = members.filter((member) => NAMED.has(mentionAt(scene, member).kind));
  const known = names.map((name) => factsAt(scene, name).known).find((each) => each !== null);
  const written = names.map((name) => nameOf(scene, name));
  return known?.label ?? best(written.filter((name) => placeOf(name, new Set(written)) === null)) ?? null;
}

const NAMED: ReadonlySet<string> = new Set(["name", "metonym"]);

/** "A new concept, the “global harbour initiative”": what stands in quotation marks beside a noun is what the thing is called. */
function quotedName(scene: Scene, nominals: readonly Mention[]): string | null {
  if (nominals.length < 2) return null;
  const quoted = nominals.find(({ sentence, first, head, determination }) => {
    if (determination !== "definite") return false;
    const { tokens } = treeAt(scene.trees, sentence).sentence;
    const opens = [first, first - 1, first + 1].some((at) => at < head && tokens[at]?.text === "“");
    return opens && [head + 1, head + 2].some((at) => tokens[at]?.text === "”");
  });
  return quoted === undefined ? null : phraseOf(scene, quoted).replaceAll(/[“”]/g, "");
}

/** The phrases with the noun by which it is called most, of two such the first: "verdict", though somebody calls it a judgment. */
function usual(scene: Scene, partition: Partition, nominals: readonly Mention[]): readonly string[] {
  const byNoun = Map.groupBy(nominals, ({ index }) => factsAt(scene, index).lemma);
  const most = Math.max(...[...byNoun.values()].map(({ length }) => length));
  const called = [...byNoun.values()].find(({ length }) => length === most) ?? [];
  return called.map((mention) => owned(scene, partition, mention) ?? phraseOf(scene, mention, partition));
}

/** The longest, and of those the first; what stands in a dateline or headline in capitals only where nothing else does. */
function best(texts: readonly string[]): string | undefined {
  const written = texts.filter((text) => !texts.some((other) => other !== text && other.toUpperCase() === text));
  return written.reduce<string | undefined>(
    (found, text) => (found === undefined || text.length > found.length ? text : found),
    undefined,
  );
}

/** The name as written, without "the" before it and "'s" after it. */
function nameOf(scene: Scene, mention: number): string {
  const { sentence, first, last } = mentionAt(scene, mention);
  return unquoted(spaced(scene, sentence, first, last));
}

/** In characters: longer phrases are labels only where there are no shorter ones. */
const LONG = 60;

/**
 * The phrase with the name of whose the thing is: "Ursula von der Leyen’s office" for "her office" and for "Ms. von der Leyen’s
 * office". `null` where no name is known.
 */
function owned(scene: Scene, partition: Partition, mention: Mention): string | null {
  const { sentence, head, last } = mention;
  const tree = treeAt(scene.trees, sentence);
  const possessor = dependent(tree, head, "nmod:poss");
  const owner = possessor < 0 || possessor > head ? null : scene.headedBy(sentence, possessor);
  if (owner === null || (owner.kind !== "pronoun" && owner.type !== "Person")) return null;
  const name = nameOfGroup(scene, partition.members(owner.index));
  if (name === null) return null;
  let start = owner.last + 1;
  while (
    start < head &&
    (isSmall(tree.words[start], head) || ["’s", "'s", "’", "'", "own"].includes(textAt(tree, start)))
  )
    start += 1;
  const rest = unquoted(spaced(scene, sentence, start, start < head ? head : last, partition));
  return `${name}${genitiveOf(name)} ${rest.split(", ")[0] ?? rest}`;
}

/** What makes a name an owner's. */
function genitiveOf(name: string): string {
  return name.endsWith("s") ? "’" : "’s";
}

function textAt(tree: Tree, at: number): string {
  return tree.sentence.tokens[at]?.text ?? "";
}

/** A nominal as a label: without determiner and pronoun before it; what follows the noun only where nothing else stands before. */
function phraseOf(scene: Scene, { sentence, first, last, head }: Mention, partition?: Partition): string {
  const tree = treeAt(scene.trees, sentence);
  let start = first;
  while (start < head && (isSmall(tree.words[start], head) || textAt(tree, start) === "own")) start += 1;
  if (start < head) return unquoted(spaced(scene, sentence, start, head, partition));
  const [phrase = "", ...more] = spaced(scene, sentence, head, last, partition).split(", ");
  // What follows a comma is an aside ("a deal, announced in March"), but for a list.
  return unquoted([phrase, ...(/ (and|or) /.test(` ${more.at(-1) ?? ""} `) ? more : [])].join(", "));
}

/** The phrase up to a quotation that opens in it and ends outside, and without a mark that has no other where the noun is in it. */
function unquoted(phrase: string): string {
  const [opens, closes] = [phrase.lastIndexOf("“"), phrase.indexOf("”")];
  if (closes >= 0 && phrase.lastIndexOf("“", closes) < 0) return unquoted(phrase.replace("”", ""));
  if (opens < 0 || phrase.includes("”", opens)) return phrase;
  return /^\S+ $/.test(phrase.slice(0, opens)) ? phrase.slice(0, opens - 1) : phrase.replace("“", "");
}

/** Only an article, or what belongs to the noun itself: the "no" of a “no limits” partnership stays. */
function isSmall(word: Word | undefined, head: number): boolean {
  if (word === undefined || !SMALL.has(word.upos)) return false;
  return word.head === head || word.feats["PronType"] === "Art";
}

const SMALL: ReadonlySet<string> = new Set(["DET", "PRON", "PUNCT", "ADV", "PART"]);

/**
 * The words as they stand in the text, line breaks made spaces; with `partition`, names in place of the pronouns among them: "members
 * of Keth’s party" for "members of his party".
 */
function spaced(scene: Scene, sentence: number, first: number, last: number, partition?: Partition): string {
  const { tokens } = treeAt(scene.trees, sentence).sentence;
  const { text } = scene.document.article;
  let written = "";
  for (let at = first; at <= last; at += 1) {
    const { start = 0, end = 0 } = tokens[at] ?? {};
    const name = partition === undefined ? null : nameOfPronoun(scene, partition, sentence, at);
    written += name ?? text.slice(start, end);
    if (at < last) written += text.slice(end, tokens[at + 1]?.start ?? end);
  }
  return written.replaceAll(/\s+/g, " ");
}

/** The name of whom the pronoun is for, as an owner's for "his"; `null` for other words, and where no name is known. */
function nameOfPronoun(scene: Scene, partition: Partition, sentence: number, word: number): string | null {
  const pronoun = scene.headedBy(sentence, word);
  if (pronoun?.kind !== "pronoun") return null;
  const name = nameOfGroup(scene, partition.members(pronoun.index));
  if (name === null) return null;
  return factsAt(scene, pronoun.index).role === "nmod:poss" ? `${name}${genitiveOf(name)}` : name;
}

function typeOf(scene: Scene, members: readonly number[]): EntityType {
  const mentions = members.map((member) => mentionAt(scene, member));
  // "His partner, the Liberal Union": names tell more than nouns.
  const names = mentions.filter(({ kind }) => kind === "name" || kind === "metonym");
  const order = [...names, ...mentions.filter(({ kind }) => kind !== "pronoun"), ...mentions];
  return order.find(({ type }) => type !== "Entity")?.type ?? "Entity";
}

/** Gives each its id. A source is an entity or an article, so no entity may bear an article's id: these are `taken`. */
export function withIds(unnamed: readonly Unnamed[], taken: readonly string[]): readonly Entity[] {
  const idFor = numbering(taken);
  return unnamed.map((entity) => ({ id: idFor(entity.label), ...entity }));
}

/** Gives label after label an id that nothing else has: its slug, numbered from the second on where that is taken. */
export function numbering(taken: readonly string[]): (label: string) => EntityId {
  const used = new Set(taken);
  const counts = new Map<string, number>();
  return (label) => {
    const slug = slugOf(label);
    let count = counts.get(slug) ?? 0;
    let id = "";
    do {
      count += 1;
      id = count === 1 ? slug : `${slug}-${count}`;
    } while (used.has(id));
    counts.set(slug, count);
    used.add(id);
    return id;
  };
}

/** A label as an id: lower-case ASCII letters and digits with hyphens between. */
export function slugOf(label: string): EntityId {
  const ascii = label
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/['’]/g, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return ascii === "" ? "entity" : ascii.slice(0, 80).replace(/-+$/, "");
}
