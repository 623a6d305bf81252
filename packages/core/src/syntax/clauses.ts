import { promisingVerbs, tellingNouns, tellingVerbs } from "../lexicon/cues.ts";
import { cueVerbs } from "../lexicon/generated/cue-verbs.ts";
import { type Borrowed, borrow } from "./borrowing.ts";
import type { Argument, Clause, Link } from "./clause.ts";
import { fixedWords, lemma, lower, prepositionOf } from "./phrases.ts";
import { leftEdge, subtree, type Tree, universal } from "./tree.ts";

/**
 * The clauses of a sentence, ordered by their heads.
 *
 * What a predicate borrows from others is filled in: the subject of an infinitive, of a joined verb, of a participle, the
 * noun in place of its relative pronoun. The ground is PredPatt's (White et al. 2016) over Universal Dependencies v2.
 */
export function clausesOf(tree: Tree): readonly Clause[] {
  const heads = tree.words.flatMap((_, at) => (isPredicate(tree, at) ? [at] : []));
  const bare = spoken(
    rehung(
      tree,
      heads.map((head, index) => bareClause(tree, heads, head, index)),
    ),
  );
  return borrow(tree, bare).map((clause) => ({ ...clause, arguments: inOrder(clause.arguments) }));
}

/**
 * "The minister said talks are due and urged patience", "conceded that the plan had been delayed but rejected calls": a past tense
 * without a subject, joined to a clause that is not past, or to a passive if it has an object, belongs to the past verb of saying
 * above it. Parsers often hang it on the nearer one.
 */
function rehung(tree: Tree, clauses: readonly Borrowed[]): readonly Borrowed[] {
  const had = ({ auxiliaries }: Borrowed): boolean => auxiliaries.some((at) => lower(tree, at) === "had");
  const past = (clause: Borrowed): boolean =>
    clause.auxiliaries.length === 0
      ? tree.words[clause.head]?.feats.VerbForm === "Fin" && tree.words[clause.head]?.feats.Tense === "Past"
      : had(clause);
  // Parsers take "and threatened to leave" for a passive, after one.
  const acts = ({ head, auxiliaries, arguments: args }: Borrowed): boolean =>
    auxiliaries.length === 0 &&
    tree.words[head]?.feats.Tense === "Past" &&
    (args.some(({ role }) => role === "object") || promisingVerbs.has(lemma(tree, head))) &&
    !args.some(({ preposition }) => preposition === "by");
  return clauses.map((clause) => {
    const content = clauses[clause.parent];
    let saying = content === undefined ? undefined : clauses[content.parent];
    // "failed to tell them that it was broken and later tried to hide it": whoever failed tried.
    while (saying?.link === "complement" && saying.marker === "to") saying = clauses[saying.parent];
    const mine = clause.link === "conjunct" && clause.arguments.every(({ role }) => role !== "subject");
    if (!mine || content?.link !== "content" || saying === undefined) return clause;
    if (!past(saying) && !saying.auxiliaries.some((at) => lemma(tree, at) === "have")) return clause;
    // "said it was sorry and had paid": what was so before the saying is said.
    if (had(clause) && !had(saying)) return clause;
    const turns = (tree.dependents[clause.head] ?? []).some(
      (at) => tree.words[at]?.deprel === "cc" && lower(tree, at) === "but",
    );
    const denied = saying.adverbs.some((at) => lemma(tree, at) === "not") && turns && past(clause);
    if (!denied && !(past(clause) && !past(content)) && !(content.voice === "passive" && acts(clause))) return clause;
    return saying.head < content.head ? { ...clause, parent: saying.index, voice: "active" } : clause;
  });
}

/**
 * "The dam is safe, the mayor said": a second subject, behind the predicate and before a verb of saying without one, is
 * that verb's.
 */
function spoken(clauses: readonly Borrowed[]): readonly Borrowed[] {
  const moved = new Map<Argument, number>();
  for (const saying of clauses) {
    if (saying.arguments.some(({ role }) => role === "subject")) continue;
    for (const { parent, link, head, arguments: args } of clauses) {
      const late = args.filter((each) => each.role === "subject" && each.head > head && each.head < saying.head);
      const twice = args.filter(({ role }) => role === "subject").length > late.length;
      if (parent === saying.index && link === "content" && twice && late[0] !== undefined)
        moved.set(late[0], saying.index);
    }
  }
  if (moved.size === 0) return clauses;
  return clauses.map((clause) => ({
    ...clause,
    arguments: [
      ...clause.arguments.filter((each) => !moved.has(each)),
      ...[...moved].flatMap(([each, to]) => (to === clause.index ? [each] : [])),
    ],
  }));
}

/** Relations by which a verb may hang and still head a clause. */
const LINKS: Readonly<Record<string, Link>> = {
  root: "root",
  conj: "conjunct",
  ccomp: "content",
  xcomp: "complement",
  advcl: "adverbial",
  acl: "participle",
  parataxis: "parataxis",
  csubj: "subject",
  list: "parataxis",
  dep: "parataxis",
  appos: "parataxis",
  "acl:relcl": "relative",
  "advcl:relcl": "relative",
};

const linkOf = (deprel: string): Link | undefined => LINKS[deprel] ?? LINKS[universal(deprel)];

function isPredicate(tree: Tree, at: number): boolean {
  const word = tree.words[at];
  if (word === undefined || ["cop", "aux", "punct"].includes(universal(word.deprel))) return false;
  const below = (tree.dependents[at] ?? []).map((d) => universal(tree.words[d]?.deprel ?? ""));
  if (below.includes("cop") || below.includes("nsubj") || below.includes("csubj")) return true;
  const verb = word.upos === "VERB" || word.upos === "AUX";
  if (word.deprel === "conj") {
    const first = tree.words[word.head];
    if (first === undefined) return false;
    if (verb) return isPredicate(tree, word.head) || below.includes("obj") || below.includes("aux");
    return sameKind(word.upos, first.upos) && isCopular(tree, word.head) && isPredicate(tree, word.head);
  }
  if (verb) return linkOf(word.deprel) !== undefined;
  return (
    word.upos === "ADJ" &&
    ["acl", "advcl"].includes(word.deprel) &&
    below.some((d) => ["obj", "obl", "xcomp", "ccomp"].includes(d))
  );
}

const sameKind = (a: string, b: string): boolean =>
  a === b || (a === "PROPN" ? "NOUN" : a) === (b === "PROPN" ? "NOUN" : b);

/** Whether the word is a predicate that is no verb. */
export function isCopular(tree: Tree, at: number): boolean {
  const word = tree.words[at];
  return word !== undefined && word.upos !== "VERB" && (word.upos !== "AUX" || hasCopula(tree, at));
}

const hasCopula = (tree: Tree, at: number): boolean =>
  (tree.dependents[at] ?? []).some((d) => tree.words[d]?.deprel === "cop");

function bareClause(tree: Tree, heads: readonly number[], head: number, index: number): Borrowed {
  const below = tree.dependents[head] ?? [];
  const word = tree.words[head];
  const deprel = word?.deprel ?? "root";
  const find = (...names: readonly string[]): number =>
    below.find((at) => names.includes(tree.words[at]?.deprel ?? "")) ?? -1;
  const all = (name: string): readonly number[] =>
    below.filter((at) => universal(tree.words[at]?.deprel ?? "") === name);
  const link = head === tree.root ? "root" : (mendedLink(tree, head) ?? linkOf(deprel) ?? "parataxis");
  const copular = isCopular(tree, head);
  return {
    index,
    head,
    kind: copular ? "copula" : "verb",
    voice: isPassive(tree, head) ? "passive" : "active",
    particle: find("compound:prt"),
    copula: find("cop"),
    arguments: ownArguments(tree, head, copular),
    auxiliaries: all("aux"),
    adverbs: [...all("advmod"), ...below.filter((at) => tree.words[at]?.deprel === "cc:preconj")].sort((a, b) => a - b),
    marker: markerOf(tree, head),
    link,
    parent: parentOf(tree, heads, head),
    anchor: link === "relative" || link === "participle" ? anchorOf(tree, head, link) : -1,
    expletive: find("expl") >= 0,
  };
}

/**
 * The link of a clause that parsers often hang wrongly, by the words that govern it; `undefined` where nothing is to mend.
 *
 * "The claim that the dam is safe" has no relative clause, since "that" is a conjunction and the subject is there; "told the
 * council that the dam is safe" none of the council; "accused the firm of hiding it" tells of the verb. ", the minister announced after
 * the talks" stands beside what was announced.
 */
function mendedLink(tree: Tree, head: number): Link | undefined {
  const { deprel = "", head: above = -1 } = tree.words[head] ?? {};
  const below = (tree.dependents[head] ?? []).map((at) => tree.words[at]);
  const that = below.some((word) => word?.deprel === "mark" && word.lemma.toLowerCase() === "that");
  const complete = that && below.some((word) => universal(word?.deprel ?? "") === "nsubj");
  const noun = tree.words[above]?.upos === "NOUN" && !isPredicate(tree, above);
  const before = leftEdge(tree, head) - 1;
  if (
    that &&
    deprel.startsWith("acl") &&
    before !== above &&
    tree.words[before]?.upos === "NOUN" &&
    tellingNouns.has(lemma(tree, before))
  )
    return "participle";
  const full = ["nsubj", "obj"].every((role) =>
    below.some((word) => word?.deprel === role && word.feats.PronType !== "Rel"),
  );
  if (
    noun &&
    tellingNouns.has(lemma(tree, above)) &&
    (deprel === "ccomp" || (deprel === "acl:relcl" && (complete || full)))
  )
    return "participle";
  // "accused the minister of having lied"
  if (deprel === "ccomp" && ["of", "for", "with"].includes(markerOf(tree, head))) return "adverbial";
  if (deprel === "advcl" && isAsked(tree, head)) return "content";
  if (isSetAside(tree, head)) return "relative";
  if (deprel === "advcl" && namesSpeaker(tree, head)) return "parataxis";
  const verb = ["obj", "obl:agent"].includes(tree.words[above]?.deprel ?? "") ? (tree.words[above]?.head ?? -1) : -1;
  const contents = CONTENTS.get(lemma(tree, verb)) ?? [];
  if (deprel === "acl:relcl" && complete && contents.includes("that")) return "content";
  if (deprel !== "acl" || !contents.includes(markerOf(tree, head))) return undefined;
  if (!that) return "adverbial";
  return tellingNouns.has(lemma(tree, above)) ? undefined : "content";
}

/** The noun that the clause belongs to: "rejected the bid on the ground that the firm had lied" has its ground, wherever it hangs. */
function anchorOf(tree: Tree, head: number, link: Link): number {
  const first = leftEdge(tree, head);
  if (isSetAside(tree, head)) return headAt(tree, lower(tree, first) === "," ? first - 1 : first - 2);
  const said = link === "participle" && lower(tree, first) === "that" && tellingNouns.has(lemma(tree, first - 1));
  return said ? first - 1 : (tree.words[head]?.head ?? -1);
}

/** "refused to say when the ship had left": a question right behind a verb of saying is its content, if it has no other. */
function isAsked(tree: Tree, head: number): boolean {
  const first = leftEdge(tree, head);
  const saying = tree.words[head]?.head ?? -1;
  const among = (at: number, relation: string): boolean =>
    (tree.dependents[at] ?? []).some((below) => universal(tree.words[below]?.deprel ?? "") === relation);
  return (
    saying === first - 1 &&
    tree.words[first]?.feats.PronType === "Int" &&
    tellingVerbs.has(lemma(tree, saying)) &&
    among(head, "nsubj") &&
    !among(saying, "ccomp")
  );
}

/** ", whose president lost the vote, demanded": the parser takes the clause for what is demanded. */
function isSetAside(tree: Tree, head: number): boolean {
  const first = subtree(tree, head).find((at) => tree.words[at]?.upos !== "PUNCT") ?? head;
  const { deprel, head: above = -1 } = tree.words[head] ?? {};
  const whose = ["who", "whose"].includes(lower(tree, first)) && lower(tree, first - 1) === ",";
  return deprel === "ccomp" && whose && head < above && !["", "“"].includes(lower(tree, first - 2));
}

/** The word that heads the phrase that ends there. */
function headAt(tree: Tree, last: number): number {
  let at = last;
  while ((tree.words[at]?.head ?? -1) >= 0 && (tree.words[at]?.head ?? last + 1) <= last)
    at = tree.words[at]?.head ?? -1;
  return at;
}

/** Whether a clause that closes the sentence behind a comma says no more than who told it. */
function namesSpeaker(tree: Tree, head: number): boolean {
  const { head: above = -1, feats } = tree.words[head] ?? {};
  const below = tree.dependents[head] ?? [];
  const relations = below.map((at) => universal(tree.words[at]?.deprel ?? ""));
  const first = leftEdge(tree, head);
  return (
    above < first &&
    feats?.VerbForm === "Fin" &&
    tree.sentence.tokens[first - 1]?.text === "," &&
    tellingVerbs.has(lemma(tree, head)) &&
    relations.includes("nsubj") &&
    !["mark", "ccomp", "obj", "xcomp", "cc"].some((relation) => relations.includes(relation))
  );
}

const CONTENTS: ReadonlyMap<string, readonly string[]> = new Map(
  [...Map.groupBy(cueVerbs, (row) => row.lemma)].map(([verb, rows]) => [verb, rows.map(({ content }) => content)]),
);

function isPassive(tree: Tree, head: number): boolean {
  const below = (tree.dependents[head] ?? []).map((at) => tree.words[at]?.deprel ?? "");
  const word = tree.words[head];
  const bare = !below.includes("aux:pass") && !below.includes("aux");
  // "Unions called on the minister to resign.": but for headlines, which have no full stop, a main verb in the passive has its "was".
  if (bare && word?.deprel === "root" && tree.sentence.tokens.at(-1)?.text === ".") return false;
  if (below.includes("aux:pass") || below.includes("nsubj:pass") || below.includes("csubj:pass")) return true;
  if (word === undefined || word.upos !== "VERB" || below.some((d) => d === "aux" || d === "nsubj" || d === "obj"))
    return false;
  if (word.feats.Voice === "Pass") return true;
  // "two people briefed on it said": what hangs on a noun without a subject is a participle, whatever form the parser sees in it.
  const participle = word.feats.VerbForm === "Part" || (word.deprel === "acl" && lower(tree, head).endsWith("ed"));
  return (
    participle &&
    word.feats.Tense !== "Pres" &&
    ["acl", "acl:relcl", "advcl", "xcomp"].includes(word.deprel) &&
    !lower(tree, head).endsWith("ing")
  );
}

/** The words that open the clause: subordinators, and prepositions before a gerund. */
function markerOf(tree: Tree, head: number): string {
  const opening = (tree.dependents[head] ?? []).filter((at) => {
    const { deprel = "", upos = "" } = tree.words[at] ?? {};
    return (
      at < head &&
      (deprel === "mark" ||
        (deprel === "case" && tree.words[head]?.upos === "VERB") ||
        (deprel === "advmod" && upos === "SCONJ"))
    );
  });
  const words = opening
    .flatMap((at) => fixedWords(tree, at))
    .map((at) => lower(tree, at))
    .join(" ");
  // "Far from signing", "as long as they sign": the parser hangs the clause on the adverb.
  const adverb = lower(tree, tree.words[head]?.head ?? -1);
  if (words === "from" && (adverb === "far" || lower(tree, (opening[0] ?? 0) - 1) === "far")) return "far from";
  return words === "as" && (adverb === "long" || adverb === "soon") ? `as ${adverb} as` : words;
}

function parentOf(tree: Tree, heads: readonly number[], head: number): number {
  for (let at = tree.words[head]?.head ?? -1; at >= 0; at = tree.words[at]?.head ?? -1) {
    const found = heads.indexOf(at);
    if (found >= 0) return found;
  }
  return -1;
}

const ROLES: Readonly<Record<string, Argument["role"]>> = {
  nsubj: "subject",
  csubj: "subject",
  obj: "object",
  iobj: "iobject",
  obl: "oblique",
};

function ownArguments(tree: Tree, head: number, copular: boolean): readonly Argument[] {
  const found: Argument[] = [];
  for (const at of tree.dependents[head] ?? []) {
    const word = tree.words[at];
    if (word === undefined) continue;
    // "The claim is that it burst": the claim does not burst.
    const role = word.deprel === "nsubj:outer" ? undefined : ROLES[universal(word.deprel)];
    if (role !== undefined && !word.deprel.startsWith("csubj")) {
      const preposition =
        role === "oblique" ? prepositionOf(tree, at) || (word.deprel === "obl:agent" ? "by" : "") : "";
      found.push({ role, preposition, head: at, borrowed: false });
    } else if (word.deprel === "xcomp" && word.upos !== "VERB" && !isPredicate(tree, at)) {
      found.push({
        role: "complement",
        preposition: prepositionOf(tree, at) || asMarker(tree, at),
        head: at,
        borrowed: false,
      });
    } else if (word.deprel === "advcl" && word.upos !== "VERB" && !isPredicate(tree, at) && asMarker(tree, at) !== "") {
      found.push({ role: "oblique", preposition: asMarker(tree, at), head: at, borrowed: false });
    }
  }
  if (copular && isNominal(tree, head))
    found.push({ role: "complement", preposition: prepositionOf(tree, head), head, borrowed: false });
  return found;
}

/** "as" before a noun that completes the verb: "see it as a party". */
function asMarker(tree: Tree, at: number): string {
  return (tree.dependents[at] ?? []).some((d) => tree.words[d]?.deprel === "mark" && lower(tree, d) === "as")
    ? "as"
    : "";
}

const isNominal = (tree: Tree, at: number): boolean =>
  ["NOUN", "PROPN", "PRON", "NUM", "SYM"].includes(tree.words[at]?.upos ?? "") || prepositionOf(tree, at) !== "";

/** Subjects first, then by place. */
function inOrder(args: readonly Argument[]): readonly Argument[] {
  const rank = ({ role }: Argument): number => (role === "subject" ? 0 : 1);
  return [...args].sort((a, b) => rank(a) - rank(b) || a.head - b.head);
}

/** The verb's lemma with its particle: "give up", "come to light". */
export function predicateLemma(tree: Tree, { head, particle }: Clause): string {
  if (particle < 0) return lemma(tree, head);
  return [lemma(tree, head), prepositionOf(tree, particle), lemma(tree, particle)]
    .filter((word) => word !== "")
    .join(" ");
}
