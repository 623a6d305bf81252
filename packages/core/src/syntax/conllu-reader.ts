import { InputError } from "../errors.ts";
import type { NameTag, NounClass, Syntax, Upos, Word } from "./syntax.ts";

/** A sentence as it stands in a CoNLL-U text. */
export interface ConlluSentence {
  /** What stands before the words: `# text = So it is.` as "text" with "So it is.", `# newpar` with "". */
  readonly comments: ReadonlyMap<string, string>;
  /** The syntactic words; inside a multiword token no space stands between them. */
  readonly tokens: readonly { readonly text: string; readonly spaceAfter: boolean }[];
  readonly syntax: Syntax;
}

/**
 * Reads a CoNLL-U text. Multiword tokens give only their spacing, empty nodes are left out.
 *
 * Words without annotation (`_` as their head) hang from the sentence's first word, which is the root then. A line that is
 * not CoNLL-U, a head out of range or heads that form no tree are an `InputError` that names the line.
 */
export function readConllu(text: string): readonly ConlluSentence[] {
  const sentences: ConlluSentence[] = [];
  let block: Line[] = [];
  for (const [at, content] of text.split(/\r\n|\n|\r/).entries()) {
    if (content.trim() !== "") {
      block.push({ content, number: at + 1 });
      continue;
    }
    if (block.some((line) => !line.content.startsWith("#"))) sentences.push(readSentence(block));
    block = [];
  }
  if (block.some((line) => !line.content.startsWith("#"))) sentences.push(readSentence(block));
  return sentences;
}

interface Line {
  readonly content: string;
  readonly number: number;
}

function readSentence(lines: readonly Line[]): ConlluSentence {
  const comments = new Map<string, string>();
  const tokens: { text: string; spaceAfter: boolean }[] = [];
  const words: Word[] = [];
  const places: Line[] = [];
  let multiword = { last: 0, spaceAfter: true };
  for (const line of lines) {
    if (line.content.startsWith("#")) {
      const [key = "", ...value] = line.content.slice(1).split("=");
      comments.set(key.trim(), value.join("=").trim());
      continue;
    }
    const cells = line.content.split("\t");
    if (cells.length !== 10) throw broken(line, `${cells.length} columns where CoNLL-U has 10`);
    const [id = "", form = ""] = cells;
    if (/^\d+\.\d+$/.test(id)) continue;
    const spaceAfter = !miscOf(cells).has("SpaceAfter=No");
    const range = /^(\d+)-(\d+)$/.exec(id);
    if (range !== null) {
      if (Number(range[1]) !== words.length + 1)
        throw broken(line, `the range ${id} does not begin with the next word`);
      multiword = { last: Number(range[2]), spaceAfter };
      continue;
    }
    if (id !== `${words.length + 1}`) throw broken(line, `the id \`${id}\` where ${words.length + 1} is due`);
    if (form === "") throw broken(line, "an empty form");
    words.push(readWord(line, cells, words.length));
    places.push(line);
    const inside = words.length < multiword.last;
    tokens.push({
      text: form,
      spaceAfter: inside ? false : words.length === multiword.last ? multiword.spaceAfter : spaceAfter,
    });
  }
  if (words.length < multiword.last) throw broken(places.at(-1) as Line, "a multiword token is not complete");
  checkTree(words, places);
  return { comments, tokens, syntax: { words } };
}

function readWord(line: Line, cells: readonly string[], index: number): Word {
  const [, , lemma = "", upos = "", , feats = "", head = "", deprel = ""] = cells;
  const misc = miscOf(cells);
  const value = (key: string) => [...misc].find((item) => item.startsWith(`${key}=`))?.slice(key.length + 1);
  const bare = head === "_";
  const doubt = value("Doubt");
  if (!bare && !/^\d+$/.test(head)) throw broken(line, `the head \`${head}\``);
  return {
    lemma,
    upos: upos === "_" ? "X" : oneOf(line, "part of speech", uposTags, upos),
    feats: readFeats(line, feats),
    head: bare ? (index === 0 ? -1 : 0) : Number(head) - 1,
    deprel: bare ? (index === 0 ? "root" : "dep") : deprel,
    ...(doubt === undefined ? {} : { doubt: readDoubt(line, doubt) }),
    name: oneOf(line, "name", nameTags, value("Name") ?? "O"),
    nounClass: value("Noun") === undefined ? null : oneOf(line, "noun class", nounClasses, value("Noun") ?? ""),
  };
}

function readDoubt(line: Line, text: string): number {
  if (!/^(?:0(?:\.\d+)?|1)$/.test(text)) throw broken(line, `the doubt \`${text}\``);
  return Number(text);
}

function miscOf(cells: readonly string[]): ReadonlySet<string> {
  return new Set((cells[9] ?? "_").split("|"));
}

function readFeats(line: Line, cell: string): Readonly<Record<string, string>> {
  if (cell === "_") return {};
  return Object.fromEntries(
    cell.split("|").map((item) => {
      const [key = "", value] = item.split("=", 2);
      if (value === undefined) throw broken(line, `the feature \`${item}\``);
      return [key, value];
    }),
  );
}

/** Every word must reach the root by its heads, of which there is one. */
function checkTree(words: readonly Word[], places: readonly Line[]): void {
  const reached = new Set<number>();
  for (const [at, { head }] of words.entries()) {
    const place = places[at] as Line;
    if (head >= words.length) throw broken(place, `the head ${head + 1} in a sentence of ${words.length} words`);
    const path: number[] = [];
    for (let word = at; word >= 0 && !reached.has(word); word = words[word]?.head ?? -1) {
      if (path.length > words.length) throw broken(place, "heads that go in a circle");
      path.push(word);
    }
    for (const word of path) reached.add(word);
  }
  const roots = words.filter(({ head }) => head === -1).length;
  if (words.length > 0 && roots !== 1) throw broken(places[0] as Line, `${roots} roots where a sentence has one`);
}

function oneOf<T extends string>(line: Line, what: string, known: readonly T[], found: string): T {
  const value = known.find((word) => word === found);
  if (value === undefined) throw broken(line, `the ${what} \`${found}\``);
  return value;
}

function broken({ number }: Line, what: string): InputError {
  return new InputError(`Cannot read line ${number} as CoNLL-U: it has ${what}`);
}

const uposTags: readonly Upos[] =
  "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split(" ") as readonly Upos[];

const nounClasses: readonly NounClass[] =
  "person place organization object event time substance animal plant abstract".split(" ") as readonly NounClass[];

const nameTags: readonly NameTag[] = [
  "O",
  ...(["person", "organization", "place", "event", "work", "other"] as const).flatMap((kind): readonly NameTag[] => [
    `B-${kind}`,
    `I-${kind}`,
  ]),
];
