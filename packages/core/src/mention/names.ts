import type { EntityType } from "../lexicon/relations.ts";
import type { NameKind } from "../syntax/syntax.ts";
import { dependent, isBelow, type Tree, universal } from "../syntax/tree.ts";
import { endOfCompany } from "./company-names.ts";
import { type Sense, sensesAt } from "./gazetteer.ts";
import { type Phrase, wordsOf } from "./phrase.ts";
import { isPortfolio } from "./portfolios.ts";
import { opensBefore, properNouns } from "./proper-nouns.ts";
import {
  genderOfGivenName,
  isCalendarWord,
  isPlacePart,
  isRoleModifier,
  namesPlace,
  nounOf,
  roleAtEnd,
  titleOf as titleIn,
  titleLength,
} from "./words.ts";

/** A name in a sentence, its title apart. */
export interface Name extends Phrase {
  /** What the parser took it for; `null` where only its spelling tells that it is a name. */
  readonly kind: NameKind | null;
  /** What the gazetteer knows under these very words: several for "Georgia", none for most names. */
  readonly senses: readonly Sense[];
  /** The words of respect, rank or role before it: "Mr.", "Russian President". */
  readonly title: { readonly first: number; readonly last: number } | null;
}

/**
 * The names of a sentence, in order, without overlap.
 *
 * Three sources are joined: the gazetteer, the parser's name tags, and runs of proper nouns that form one phrase. Where
 * they overlap the longest wins, so "Bank of Karsovia" is not a state.
 */
export function namesIn(tree: Tree): readonly Name[] {
  const candidates = [
    ...known(tree),
    ...tagged(tree),
    ...properNouns(tree).map((run): Candidate => ({ ...run, kind: null, rank: 0 })),
  ]
    .map((candidate) => trimmed(tree, closed(tree, candidate)))
    .filter((candidate) => candidate !== null)
    .filter(
      (candidate) =>
        !isRoleOnly(tree, candidate) &&
        !isInRole(tree, candidate) &&
        !(candidate.rank < 2 && isPortfolio(tree, candidate.first, headOf(tree, candidate.first, candidate.last))) &&
        !isDemonym(tree, candidate) &&
        !areTwoPlaces(tree, candidate),
    )
    .map((candidate) => withMembers(tree, withBody(tree, withCompany(tree, withKind(tree, candidate)))))
    .sort((a, b) => b.last - b.first - (a.last - a.first) || b.rank - a.rank || a.first - b.first);
  const taken = new Set<number>();
  const names: Name[] = [];
  for (const { first, last, kind } of candidates) {
    const words = range(first, last);
    if (words.some((word) => taken.has(word))) continue;
    for (const word of words) taken.add(word);
    const head = headOf(tree, first, last);
    const { length, senses } = sensesAt(tree, first);
    names.push({
      first,
      last,
      head,
      kind,
      senses:
        length === words.length && !isPersonInstead(tree.sentence.tokens[first]?.text ?? "", kind, senses)
          ? senses
          : [],
      title: mayBePerson(tree, { first, last, kind, rank: 0 }) ? titleOf(tree, first, head) : null,
    });
  }
  return names.map((name) => withPart(tree, name)).sort((a, b) => a.first - b.first);
}

/**
 * Of a city's name and a person's the parser knows better which it is; of states and organizations the gazetteer does, and of
 * capitals that nobody is called by.
 */
function isPersonInstead(word: string, kind: NameKind | null, senses: readonly Sense[]): boolean {
  const isCapital = senses.some(({ as }) => as === "capital") && genderOfGivenName(word) === null;
  return (
    kind === "person" &&
    !isCapital &&
    senses.every(
      ({ as, known: { what } }) => as !== "seat" && (as === "capital" || what === "city" || what === "region"),
    )
  );
}

interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly kind: NameKind | null;
  /** Decides between candidates of one length. */
  readonly rank: number;
}

/** Names that the gazetteer knows. */
function known(tree: Tree): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < tree.words.length; at += 1) {
    const { length, senses } = sensesAt(tree, at);
    if (length === 0 || senses.every((sense) => sense.as === "demonym")) continue;
    found.push({ first: at, last: at + length - 1, kind: kindOf(tree, at, "B"), rank: 2 });
    at += length - 1;
  }
  return found;
}

/** Names that the parser tagged. */
function tagged(tree: Tree): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < tree.words.length; at += 1) {
    const kind = kindOf(tree, at, "B") ?? kindOf(tree, at, "I");
    if (kind === null) continue;
    const first = at;
    while (kindOf(tree, at + 1, "I") === kind) at += 1;
    // "Veldonian" alone, of a place that the article does not name, names nobody.
    const isAdjective = first === at && tree.words[at]?.upos === "ADJ" && tree.words[at]?.deprel === "amod";
    if (!isAdjective && !(first === at && opensBefore(tree, at))) found.push({ first, last: at, kind, rank: 1 });
  }
  return found;
}

/** Whether the words are the last of a role that begins before them: "State" of "Secretary of State" names nothing. */
function isInRole(tree: Tree, { first, last }: Candidate): boolean {
  return [2, 3].some((back) => {
    if (back > first) return false;
    const words = wordsOf(tree, first - back, last);
    return words[1] === "of" && roleAtEnd(words)?.name.split(" ").length === words.length;
  });
}

/** Whether the words are two known places side by side: "Australia New Zealand" of a body that both have. */
function areTwoPlaces(tree: Tree, { first, last }: Candidate): boolean {
  const { length, senses } = sensesAt(tree, first);
  const rest = sensesAt(tree, first + length);
  const isPlace = ({ as, known }: Sense): boolean => as === "name" && known.type === "GeopoliticalEntity";
  return length > 0 && length + rest.length === last - first + 1 && senses.some(isPlace) && rest.senses.some(isPlace);
}

/** Whether the gazetteer knows the words as the adjective of a people, and as nothing else: "Greek" is no name. */
function isDemonym(tree: Tree, { first, last }: Candidate): boolean {
  const { length, senses } = sensesAt(tree, first);
  return length > 0 && length === last - first + 1 && senses.every(({ as }) => as === "demonym");
}

function kindOf(tree: Tree, at: number, position: "B" | "I"): NameKind | null {
  const tag = tree.words[at]?.name;
  return tag?.startsWith(position) ? (tag.slice(2) as NameKind) : null;
}

/**
 * The candidate without small words at its end ("Articles of", "Rosa Quellin 's"), and of a person without what follows the
 * name: the place or party that "of" and "from" add to two words, and letters of honour ("Rosa Quellin DBE").
 */
function closed(tree: Tree, candidate: Candidate): Candidate {
  const { first } = candidate;
  let { last } = candidate;
  const isGiven = genderOfGivenName(tree.sentence.tokens[first]?.text ?? "") !== null;
  if (candidate.kind === "person" || (candidate.kind === null && isGiven)) {
    const added = range(first + 2, last).find((at) => /^(of|from)$/.test(tree.sentence.tokens[at]?.text ?? ""));
    if (added !== undefined) last = added - 1;
    const isLoud = wordsOf(tree, first, first + 1).every((word) => word === word.toUpperCase());
    while (!isLoud && last > first + 1 && /^\p{Lu}{2,4}$/u.test(tree.sentence.tokens[last]?.text ?? "")) last -= 1;
  }
  while (last > first && SMALL.has(tree.words[last]?.upos ?? "") && !isFull(tree, last)) last -= 1;
  return { ...candidate, last };
}

const SMALL: ReadonlySet<string> = new Set(["ADP", "DET", "CCONJ", "SCONJ", "PRON", "PART", "PUNCT"]);

/** Whether the word is in capitals as words of names are: "In" of a title, the full stop of "Inc." */
function isFull(tree: Tree, at: number): boolean {
  return /^(\p{Lu}.*|\p{L}.*\.)$/u.test(tree.sentence.tokens[at]?.text ?? "");
}

/**
 * Whether the word is a role and no name, though written in capitals: several who hold it ("Senators"), or one of whom it is said
 * of what ("Earl of Corran") or who is known by it ("the Speaker", "Madam Speaker").
 */
function isRoleOnly(tree: Tree, { first, last, rank }: Candidate): boolean {
  const word = tree.words[last];
  if (rank === 2 || word === undefined) return false;
  // "Vice" of "Vice President Bush", which the parser left apart.
  if (first === last && isRoleModifier(word.lemma)) return true;
  // "Island’s parliament votes": a headline begins with a capital.
  if (tree.sentence.part === "headline" && first === 0 && last === 0 && nounOf([word.lemma.toLowerCase()]) !== null)
    return true;
  const lemma = (tree.words[first]?.lemma ?? "").toLowerCase();
  const isRole = nounOf([lemma])?.type === "Person" || roleAtEnd([lemma]) !== null;
  if (first !== last) return isRole && tree.sentence.tokens[first + 1]?.text === "of";
  const isOf = (tree.dependents[last] ?? []).some(
    (at) =>
      universal(tree.words[at]?.deprel ?? "") === "nmod" && tree.words[dependent(tree, at, "case")]?.lemma === "of",
  );
  if (isOf) return isRole || (word.nounClass === "person" && word.name === "O");
  const isAddressed = titleIn(wordsOf(tree, first - 1, first - 1)) !== null;
  return isRole && (isAddressed || word.feats["Number"] === "Plur" || dependent(tree, last, "det") !== -1);
}

/** With the noun for a storm, a mountain, an operation that the parser left before it: "Hurricane Zephine". */
function withKind(tree: Tree, candidate: Candidate): Candidate {
  const before = candidate.first - 1;
  const { lemma = "", upos, deprel = "" } = tree.words[before] ?? {};
  const type = /^\p{Lu}/u.test(tree.sentence.tokens[before]?.text ?? "") ? nounOf([lemma.toLowerCase()])?.type : null;
  const belongs = upos === "PROPN" || universal(deprel) === "compound";
  const isKind = belongs && (type === "Event" || type === "Location");
  return isKind ? { ...candidate, first: before, kind: "other" } : candidate;
}

/** With the words behind it that make it a company's. */
function withCompany(tree: Tree, candidate: Candidate): Candidate {
  const last = endOfCompany(tree, candidate);
  return last === candidate.last ? candidate : { ...candidate, last, kind: "organization" };
}

/** With the body that those are in of whom the words speak: "National Editors’ Forum". */
function withBody(tree: Tree, candidate: Candidate): Candidate {
  const { last } = candidate;
  const [members, mark, body] = [last, last + 1, last + 2].map((at) => tree.words[at]);
  if (members?.feats["Number"] !== "Plur" || mark?.lemma !== "'s" || body?.upos !== "PROPN") return candidate;
  const isBody = bodies.has(nounOf([body.lemma.toLowerCase()])?.type ?? "Entity");
  return isBody ? { ...candidate, last: last + 2, kind: "organization" } : candidate;
}

const bodies: ReadonlySet<EntityType> = new Set(["Organization", "Event"]);

/** With the word that makes it a part of the place: "northern Veldonia" is not Veldonia. */
function withPart(tree: Tree, name: Name): Name {
  const { text = "" } = tree.sentence.tokens[name.first - 1] ?? {};
  const [part, head] = [tree.words[name.first - 1], tree.words[name.head]];
  // The parser may put the part beside the name.
  const belongs = part?.head === name.head || (part?.head === head?.head && part?.deprel === head?.deprel);
  if (!isPlacePart(text) || !belongs || name.title !== null) return name;
  const isTagged = name.kind === "place" || (name.kind === null && head?.nounClass === "place");
  const isPlace = name.senses.length === 0 ? isTagged : name.senses.some(({ known }) => known.type !== "Organization");
  const isOne = name.first === name.last && tree.words[name.head]?.feats["Number"] !== "Plur";
  if (!isPlace && !(namesPlace(text) && isOne && name.senses.length === 0)) return name;
  // "North-eastern" is three tokens.
  const isJoined = tree.sentence.tokens[name.first - 2]?.text === "-" && name.first > 2;
  return { ...name, first: name.first - (isJoined ? 3 : 1), kind: "place", senses: [] };
}

/** The candidate without titles before it and without what can be no name: a day, a number, a role. */
function trimmed(tree: Tree, candidate: Candidate): Candidate | null {
  const words = wordsOf(tree, candidate.first, candidate.last);
  let skipped = 0;
  if (mayBePerson(tree, candidate)) {
    skipped = titleEnd(tree, candidate.first, words);
  }
  // "Rebel" of "the rebel Front for Renewal" is no part of the name.
  while (words.length > skipped + 1 && isOrdinary(tree, candidate.first + skipped)) skipped += 1;
  const rest = words.slice(skipped);
  const isName = rest.some((word) => /\p{L}/u.test(word) && !isCalendarWord(word) && !/^(the|an?)$/i.test(word));
  // "al." and "inter alia" are no names; other scripts have no capitals.
  // "US$1 billion" is money, and a letter that the parser took for no name is none.
  const { feats = {} } = tree.words[candidate.first + skipped] ?? {};
  // "Made" of a title that the parser took for no name.
  const isVerb =
    candidate.rank === 0 && rest.length === 1 && feats["VerbForm"] === "Part" && feats["Tense"] !== undefined;
  const isSign = /^\p{L}{0,3}\p{Sc}/u.test(rest[0] ?? "") || (candidate.rank === 0 && rest.join("").length === 1);
  const isSmall = rest.every((word) => !/\p{L}/u.test(word) || (/^\p{Ll}/u.test(word) && word === word.toLowerCase()));
  // "Of Corran" is what is left of "Earl of Corran".
  const isRest = /^(of|for)$/.test(rest[0] ?? "");
  return isName && !isSign && !isVerb && !isSmall && !isRest
    ? { ...candidate, first: candidate.first + skipped }
    : null;
}

/** Whether the word is a common noun or an adjective in small letters. */
function isOrdinary(tree: Tree, at: number): boolean {
  const text = tree.sentence.tokens[at]?.text ?? "";
  return (
    /^\p{Ll}{3,}$/u.test(text) &&
    ["ADJ", "NOUN"].includes(tree.words[at]?.upos ?? "") &&
    /^\p{Lu}/u.test(tree.sentence.tokens[at + 1]?.text ?? "")
  );
}

/** How many words are titles before the name: "Mr.", "US President", "Foreign Minister Dr.". */
function titleEnd(tree: Tree, first: number, words: readonly string[]): number {
  const { length } = sensesAt(tree, first);
  let end = titleLength(words.slice(length)) > 0 ? length : 0;
  for (let more = titleLength(words.slice(end)); more > 0; more = titleLength(words.slice(end))) end += more;
  return end;
}

/** Whether words of respect may be cut off: not from "King Street" or "President Hotel". */
function mayBePerson(tree: Tree, { kind, last }: Candidate): boolean {
  if (kind === "person") return true;
  const noun = nounOf([tree.words[last]?.lemma ?? ""]);
  return (kind === null || kind === "other") && (noun === null || noun.type === "Person");
}

/** The candidate with the capital plural that has it: "the Workers’ Front", which no other front is. */
function withMembers(tree: Tree, candidate: Candidate): Candidate {
  const [owner, mark] = [candidate.first - 2, candidate.first - 1];
  const { upos, deprel, head, lemma, feats } = tree.words[owner] ?? {};
  const isOwned = deprel === "nmod:poss" && head === headOf(tree, candidate.first, candidate.last);
  if (!isOwned || owner === 0 || tree.words[mark]?.upos !== "PART" || candidate.kind === "person") return candidate;
  const isMany = (upos === "NOUN" || upos === "PROPN") && feats?.Number === "Plur";
  const isCapital = /^\p{Lu}\p{Ll}/u.test(tree.sentence.tokens[owner]?.text ?? "");
  return isMany &&
    isCapital &&
    [lemma, lemma?.replace(/s$/, "")].some((each) => nounOf([each?.toLowerCase() ?? ""])?.type === "Person")
    ? { ...candidate, first: owner, kind: "organization" }
    : candidate;
}

/** The word of the stretch that hangs on a word outside it. */
function headOf(tree: Tree, first: number, last: number): number {
  const outer = (at: number): boolean => {
    const head = tree.words[at]?.head ?? -1;
    return head < first || head > last;
  };
  const outers = range(first, last).filter(outer);
  // "Halberd" of "hedge fund Halberd Capital" may hang on the fund.
  return outers.find((at) => tree.words[at]?.deprel !== "compound") ?? outers[0] ?? first;
}

/** The title that stands right before a name: words that hang on it and end in a role or a title. */
function titleOf(tree: Tree, first: number, head: number): Name["title"] {
  const belongs = (at: number): boolean => at !== head && hangsAsTitle(tree, at, head);
  let start = first;
  while (start > 0 && belongs(start - 1)) start -= 1;
  while (start < first && tree.words[start]?.upos === "DET") start += 1;
  const words = wordsOf(tree, start, first - 1);
  const last = tree.words[first - 1];
  if (words.length === 0 || last === undefined) return null;
  const isTitle = titleIn(words.slice(-1)) !== null || titleIn(words.slice(-2)) !== null || roleAtEnd(words) !== null;
  const isPerson = last.upos === "NOUN" && nounOf([last.lemma])?.type === "Person";
  return isTitle || isPerson ? { first: start, last: first - 1 } : null;
}

/** Whether the word hangs on the name as a title does, or on a role that the parser put beside the name. */
function hangsAsTitle(tree: Tree, at: number, head: number): boolean {
  if (isBelow(tree, at, head)) return TITLE.has(branchOf(tree, at, head));
  const { deprel, head: governor } = tree.words[head] ?? {};
  const isTwin = (word: number): boolean =>
    word < head &&
    tree.words[word]?.head === governor &&
    tree.words[word]?.deprel === deprel &&
    deprel === "conj" &&
    roleAtEnd(wordsOf(tree, word, word)) !== null;
  return (
    isTwin(at) ||
    (isTwin(tree.words[at]?.head ?? -1) && tree.words[at]?.deprel !== "cc" && tree.words[at]?.upos !== "PUNCT")
  );
}

/** The relation by which the branch that holds `word` hangs on `head`. */
function branchOf(tree: Tree, word: number, head: number): string {
  let at = word;
  while (tree.words[at]?.head !== head && at !== -1) at = tree.words[at]?.head ?? -1;
  return tree.words[at]?.deprel ?? "";
}

const TITLE: ReadonlySet<string> = new Set(["nmod:desc", "compound", "amod", "det"]);

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
