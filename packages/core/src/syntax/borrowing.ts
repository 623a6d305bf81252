import { askingVerbs, promisingVerbs, speakingVerbs, tellingVerbs } from "../lexicon/cues.ts";
import { cueNouns } from "../lexicon/generated/cue-nouns.ts";
import { cueVerbs } from "../lexicon/generated/cue-verbs.ts";
import { embedders } from "../lexicon/generated/embedders.ts";
import { lightVerbs } from "../lexicon/generated/light-verbs.ts";
import { objectControls } from "../lexicon/generated/object-controls.ts";
import { relation } from "../lexicon/relations.ts";
import type { Argument, Clause } from "./clause.ts";
import { isAdverbialNoun, lemma } from "./phrases.ts";
import { subtree, type Tree, universal } from "./tree.ts";

/** A clause as it stands in the tree, before it has borrowed anything. */
export type Borrowed = Clause;

/** Fills in the arguments and auxiliaries that a clause takes from the clauses around it, outermost first. */
export function borrow(tree: Tree, clauses: readonly Clause[]): readonly Clause[] {
  const done: (Clause | undefined)[] = clauses.map(() => undefined);
  const visit = (index: number, path: readonly number[]): Clause | undefined => {
    const known = done[index];
    const clause = clauses[index];
    if (known !== undefined || clause === undefined || path.includes(index)) return known;
    const above = clause.parent < 0 ? undefined : (visit(clause.parent, [...path, index]) ?? clauses[clause.parent]);
    const filled = fill(tree, relativized(tree, clause, clauses), above);
    done[index] = filled;
    return filled;
  };
  return clauses.map((clause) => visit(clause.index, []) ?? clause);
}

const lent = (role: Argument["role"], head: number, preposition: string = ""): Argument => ({
  role,
  preposition,
  head,
  borrowed: true,
});

const first = (clause: Clause, role: Argument["role"]): Argument | undefined =>
  clause.arguments.find((a) => a.role === role);

function fill(tree: Tree, clause: Clause, above: Clause | undefined): Clause {
  const subject = first(clause, "subject");
  if (clause.link === "conjunct" && above !== undefined) return joined(tree, clause, above);
  if (subject !== undefined || clause.expletive) return clause;
  const head = understood(tree, clause, above);
  return head < 0 ? clause : { ...clause, arguments: [lent("subject", head), ...clause.arguments] };
}

/** A joined predicate shares subject, auxiliaries and an object that follows both. */
function joined(tree: Tree, clause: Clause, above: Clause): Clause {
  const own = first(clause, "subject");
  const subject = first(above, "subject");
  const args = [...clause.arguments];
  if (own === undefined && subject !== undefined && !clause.expletive) args.unshift(lent("subject", subject.head));
  const shared =
    clause.kind === "verb" && clause.voice === "active" && !args.some(({ role }) => role === "object")
      ? above.arguments.find(({ role, head }) => role === "object" && head > clause.head)
      : undefined;
  if (shared !== undefined) args.push(lent("object", shared.head));
  const sameForm = tree.words[clause.head]?.feats.VerbForm === tree.words[above.head]?.feats.VerbForm;
  const bare =
    own === undefined &&
    clause.auxiliaries.length === 0 &&
    clause.kind === above.kind &&
    (clause.kind === "copula" || sameForm);
  const passive =
    bare &&
    above.voice === "passive" &&
    tree.words[clause.head]?.feats.VerbForm === "Part" &&
    !args.some(({ role, borrowed }) => role === "object" && !borrowed);
  return {
    ...clause,
    arguments: passive ? args.filter(({ role }) => role !== "object") : args,
    voice: passive ? "passive" : clause.voice,
    auxiliaries: bare ? above.auxiliaries : clause.auxiliaries,
    copula: clause.copula < 0 && clause.kind === "copula" ? above.copula : clause.copula,
    marker: clause.marker === "" && bare ? above.marker : clause.marker,
    anchor: above.anchor,
  };
}

/** The head of the subject that is not said, or −1. */
function understood(tree: Tree, clause: Clause, above: Clause | undefined): number {
  if (clause.link === "relative" || clause.link === "participle") return ofNoun(tree, clause, above);
  if (above === undefined) return -1;
  const subject = first(above, "subject")?.head ?? -1;
  const object = (first(above, "object") ?? addressee(tree, above) ?? first(above, "iobject"))?.head ?? -1;
  if (clause.link === "complement" && clause.marker === "" && object < 0 && leavesDoer(tree, clause, above)) return -1;
  if (clause.link === "complement") return object >= 0 && !keepsSubject(tree, above) ? object : subject;
  const bare =
    clause.link === "content" && tree.words[clause.head]?.feats.VerbForm !== "Fin" && clause.auxiliaries.length === 0;
  if (bare) return object < clause.head ? object : -1;
  if (clause.link !== "adverbial") return -1;
  const gerund = tree.words[clause.head]?.feats.VerbForm !== "Inf";
  const ofObject = OBJECT_MARKERS.has(clause.marker) && gerund && object >= 0 && object < clause.head;
  const asked = clause.marker === "to" && (asks(tree, above) || CONTROLS.has(lemma(tree, above.head))) && object >= 0;
  const perceived =
    clause.marker === "" && gerund && PERCEIVING.has(lemma(tree, above.head)) && object >= 0 && object < clause.head;
  return ofObject || asked || perceived ? object : subject;
}

/** Markers after which a gerund tells of the object: "prevent the firm from fishing". */
const OBJECT_MARKERS: ReadonlySet<string> = new Set(["from", "for", "of", "with", "as", "into", "against"]);

/** Verbs whose object does what the infinitive tells: "paid a student to copy". */
const CONTROLS: ReadonlySet<string> = new Set(objectControls.map((row) => row.lemma));

/** Verbs of what is seen or shown: "records show the firm shipping drills". */
const PERCEIVING: ReadonlySet<string> = new Set(
  cueVerbs.filter(({ act, content }) => act === "report" && content === "that").map((row) => row.lemma),
);

/** "recommended lowering the lake": who is to do it is not told. */
const leavesDoer = (tree: Tree, clause: Clause, above: Clause): boolean =>
  URGING.has(lemma(tree, above.head)) && tree.words[clause.head]?.feats.VerbForm === "Ger";
const URGING: ReadonlySet<string> = new Set(
  cueVerbs.filter(({ act, content }) => act === "urge" && content === "that").map((row) => row.lemma),
);

const keepsSubject = (tree: Tree, clause: Clause): boolean =>
  promisingVerbs.has(lemma(tree, clause.head)) && !askingVerbs.has(lemma(tree, clause.head));
const asks = (tree: Tree, clause: Clause): boolean => askingVerbs.has(lemma(tree, clause.head));

/** "call on Karsovia to leave": the phrase after on, upon, to, for or with stands for an object. */
function addressee(tree: Tree, clause: Clause): Argument | undefined {
  if (!asks(tree, clause) || clause.voice === "passive") return undefined;
  return clause.arguments.find(
    ({ role, preposition }) => role === "oblique" && ["on", "upon", "to", "for", "with"].includes(preposition),
  );
}

/** Nouns whose infinitive tells what their owner does: "Norhaven's plan to free the crew". */
const OWNED: ReadonlySet<string> = new Set(
  [...embedders.filter((row) => row.class === "noun"), ...cueNouns].map((row) => row.lemma),
);

function ofNoun(tree: Tree, clause: Clause, above: Clause | undefined): number {
  const noun = clause.anchor;
  if (clause.link === "relative") return -1;
  const hard = clause.voice === "active" && STRUGGLES.has(lemma(tree, noun)) && above !== undefined;
  if (hard && first(above, "object")?.head === noun && !infinitive(tree, clause))
    return first(above, "subject")?.head ?? -1;
  if (clause.marker === "" && above !== undefined && speaksThrough(tree, clause, above))
    return first(above, "subject")?.head ?? -1;
  if (clause.marker === "" || (clause.marker === "to" && !OWNED.has(lemma(tree, noun))))
    return infinitive(tree, clause) && !only(tree, noun) ? -1 : noun;
  const owner = (tree.dependents[noun] ?? []).find((at) => tree.words[at]?.deprel === "nmod:poss");
  if (owner !== undefined) return owner;
  const by = (tree.dependents[noun] ?? []).find(
    (at) => tree.words[at]?.deprel === "nmod" && (tree.dependents[at] ?? []).some((d) => lemma(tree, d) === "by"),
  );
  if (by !== undefined) return by;
  // "obtained from him a pledge to stop": whoever it is obtained from will stop.
  const giver = above?.arguments.find(({ role, preposition }) => role === "oblique" && preposition === "from");
  const governs = above?.arguments.some(({ role, head }) => role === "object" && head === noun) ?? false;
  return governs && above !== undefined ? ((giver ?? first(above, "subject"))?.head ?? -1) : -1;
}

/** Nouns whose gerund tells what whoever has them does: "had trouble finding a crew". */
const STRUGGLES: ReadonlySet<string> = new Set(
  embedders.filter((row) => row.class === "gerund").map((row) => row.lemma),
);

/** "issued a statement demanding": whoever makes words known says what they say. */
function speaksThrough(tree: Tree, clause: Clause, above: Clause): boolean {
  const says = clause.voice === "active" && speakingVerbs.has(lemma(tree, clause.head));
  const given = above.voice === "active" && first(above, "object")?.head === clause.anchor;
  return says && given && GIVING.has(lemma(tree, above.head)) && first(above, "subject") !== undefined;
}

/** Verbs by which words are made known: "issue", "make", "write". */
const GIVING: ReadonlySet<string> = new Set([
  ...relation("announces").triggers.verbs,
  ...relation("creates").triggers.verbs,
  ...lightVerbs.flatMap(({ verb, doers }) => (doers.length === 0 ? [verb] : [])),
  ...tellingVerbs,
]);

const infinitive = (tree: Tree, clause: Clause): boolean =>
  clause.marker === "to" || tree.words[clause.head]?.feats.VerbForm === "Inf";

/** "the first ship to leave", "the only ship to leave": here the noun is the subject of the infinitive. */
function only(tree: Tree, noun: number): boolean {
  return (
    (tree.dependents[noun] ?? []).some(
      (at) => tree.words[at]?.feats.NumType === "Ord" || ["only", "last", "next"].includes(lemma(tree, at)),
    ) || tree.words[noun]?.feats.NumType === "Ord"
  );
}

const isRelativizer = (tree: Tree, at: number): boolean => {
  const word = tree.words[at];
  return (
    word !== undefined &&
    (word.feats.PronType === "Rel" ||
      (["who", "which", "that", "whom"].includes(word.lemma.toLowerCase()) &&
        word.upos === "PRON" &&
        word.feats.PronType !== "Dem"))
  );
};

const hasRelativizer = (tree: Tree, clause: Clause): boolean =>
  subtree(tree, clause.head).some((at) => isRelativizer(tree, at));

/**
 * In a relative clause, and in the clauses that complete it ("which he said was right"), the noun takes the place of the
 * pronoun; where no pronoun stands, it fills the gap: subject, else object.
 */
function relativized(tree: Tree, clause: Clause, clauses: readonly Clause[]): Clause {
  const relative = relativeAbove(clause, clauses);
  if (relative === undefined || relative.anchor < 0) return clause;
  const top = agreeing(tree, relative);
  if (tree.words[top.head]?.deprel === "advcl:relcl" || tree.words[top.anchor]?.upos === "VERB") return clause;
  const replaced = clause.arguments.map((a) =>
    isRelativizer(tree, a.head) ? { ...a, head: top.anchor, borrowed: true } : a,
  );
  if (relative !== clause || replaced.some(({ head }) => head === top.anchor))
    return { ...clause, arguments: replaced };
  if (hasRelativizer(tree, clause) || gapBelow(tree, clause)) return { ...clause, arguments: replaced };
  if (!replaced.some(({ role }) => role === "subject") && !clause.expletive)
    return { ...clause, arguments: [lent("subject", owned(tree, top) ?? top.anchor), ...replaced] };
  const stranded = (tree.dependents[clause.head] ?? []).find(
    (at) =>
      tree.words[at]?.upos === "ADP" &&
      ["obl", "advmod", "case", "compound:prt"].includes(tree.words[at]?.deprel ?? "") &&
      at > clause.head,
  );
  if (
    clause.kind === "verb" &&
    clause.voice === "active" &&
    !replaced.some(({ role }) => role === "object") &&
    !isAdverbialNoun(tree, top.anchor)
  ) {
    return {
      ...clause,
      arguments: [
        ...replaced,
        stranded === undefined ? lent("object", top.anchor) : lent("oblique", top.anchor, lemma(tree, stranded)),
      ],
    };
  }
  return { ...clause, arguments: replaced };
}

/** "the mayor, whose sister drowned": the sister, where the parser hung her on the mayor. */
function owned(tree: Tree, { anchor, head }: Clause): number | undefined {
  return (tree.dependents[anchor] ?? []).find(
    (at) =>
      anchor < at &&
      at < head &&
      tree.words[at]?.deprel === "appos" &&
      (tree.dependents[at] ?? []).some((below) => lemma(tree, below) === "whose"),
  );
}

/**
 * "A deal between rivals, which has been hailed": a singular verb belongs to the singular noun farther out, where the pronoun
 * is its subject.
 */
function agreeing(tree: Tree, clause: Clause): Clause {
  const subject = first(clause, "subject");
  const finite = [...clause.auxiliaries, clause.copula, clause.head].find(
    (at) => tree.words[at]?.feats.VerbForm === "Fin",
  );
  if (subject === undefined || !isRelativizer(tree, subject.head)) return clause;
  const verb = tree.words[finite ?? -1];
  // "had", "did", "bought" go with one and with many.
  if (verb?.feats.Number !== "Sing" || (verb.feats.Tense === "Past" && verb.lemma !== "be")) return clause;
  let anchor = clause.anchor;
  while (tree.words[anchor]?.feats.Number === "Plur" && tree.words[anchor]?.deprel.startsWith("nmod") === true) {
    anchor = tree.words[anchor]?.head ?? -1;
  }
  return tree.words[anchor]?.feats.Number === "Sing" ? { ...clause, anchor } : clause;
}

function relativeAbove(clause: Clause, clauses: readonly Clause[]): Clause | undefined {
  let at: Clause | undefined = clause;
  for (let depth = 0; at !== undefined && depth < 4; depth++) {
    if (at.link === "relative") return at;
    if (at.link !== "content" && at.link !== "complement" && at.link !== "conjunct") return undefined;
    at = clauses[at.parent];
  }
  return undefined;
}

/** Whether a clause below completes this one and may hold the gap: "the firm she said hid the crack". */
const gapBelow = (tree: Tree, clause: Clause): boolean =>
  (tree.dependents[clause.head] ?? []).some(
    (at) => ["ccomp", "xcomp"].includes(universal(tree.words[at]?.deprel ?? "")) && tree.words[at]?.upos === "VERB",
  );
