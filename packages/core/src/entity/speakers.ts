import type { Quotation, Sentence } from "../document/document.ts";
import { speakingVerbs } from "../lexicon/cues.ts";
import type { Mention } from "../mention/mention.ts";
import { dependent, type Tree, universal } from "../syntax/tree.ts";
import { type Scene, treeAt } from "./scene.ts";

/** Who speaks a quotation, and the word that says so. */
export interface Speaker {
  readonly mention: number;
  /** Where the cue stands ("said"). */
  readonly sentence: number;
  readonly cue: number;
}

/**
 * For each quotation who speaks it, by syntax alone; `null` where the text does not tell.
 *
 * The cue stands in a sentence that holds part of the quotation. A quotation that fills its sentences belongs to the last
 * speaker of its paragraph.
 */
export function speakersOf(scene: Scene): readonly (Speaker | null)[] {
  const speakers: (Speaker | null)[] = [];
  for (const quotation of scene.document.quotations) {
    const sentences = scene.document.sentences
      .map((sentence, index) => ({ sentence, index }))
      .filter(({ sentence }) => sentence.start < quotation.end && quotation.start < sentence.end);
    const own = sentences
      .map(({ index }) => speakerIn(scene, treeAt(scene.trees, index), quotation))
      .find((each) => each !== null);
    const last = speakers.at(-1) ?? null;
    const goesOn =
      own === undefined &&
      isWhole(
        quotation,
        sentences.map(({ sentence }) => sentence),
      ) &&
      last !== null &&
      scene.document.sentences[last.sentence]?.paragraph === sentences[0]?.sentence.paragraph;
    speakers.push(own ?? (goesOn ? last : null));
  }
  return speakers;
}

/** Whether nothing but the quotation stands in its sentences. */
function isWhole(quotation: Quotation, sentences: readonly Sentence[]): boolean {
  const outside = sentences
    .flatMap(({ tokens }) => tokens)
    .filter(({ start, end, text }) => /[\p{L}\p{N}]/u.test(text) && (end <= quotation.start || start >= quotation.end));
  return outside.length === 0;
}

/** The subject of the cue in that sentence which stands outside the quotation and nearest to it. */
function speakerIn(scene: Scene, tree: Tree, quotation: Quotation): Speaker | null {
  const { tokens } = tree.sentence;
  const outside = (at: number): boolean => {
    const token = tokens[at];
    return token !== undefined && (token.end <= quotation.start || token.start >= quotation.end);
  };
  const distance = (at: number): number => {
    const token = tokens[at];
    if (token === undefined) return Number.POSITIVE_INFINITY;
    return token.end <= quotation.start ? quotation.start - token.end : token.start - quotation.end;
  };
  const found = tree.words.flatMap((word, cue) => {
    if (!outside(cue)) return [];
    const source = sourceOf(scene, tree, cue, word.lemma.toLowerCase());
    return source === null || !outside(source.head) ? [] : [{ mention: source.index, sentence: tree.index, cue }];
  });
  return found.sort((a, b) => distance(a.cue) - distance(b.cue))[0] ?? null;
}

/** The one who answers for a content by that word: the subject of "said", what follows "according to". */
function sourceOf(scene: Scene, tree: Tree, word: number, lemma: string): Mention | null {
  if (lemma === "accord") return scene.headedBy(tree.index, dependent(tree, word, "obl", "nmod", "pobj"));
  if (!speakingVerbs.has(lemma) || tree.words[word]?.upos !== "VERB") return null;
  const direct = scene.headedBy(tree.index, dependent(tree, word, "nsubj"));
  if (direct !== null) return direct;
  // "Salvat rose and said", "Salvat spoke, saying": the subject of the verb on which the cue hangs.
  const relation = universal(tree.words[word]?.deprel ?? "");
  if (relation !== "conj" && relation !== "advcl" && relation !== "xcomp") return null;
  return scene.headedBy(tree.index, dependent(tree, tree.words[word]?.head ?? -1, "nsubj"));
}
