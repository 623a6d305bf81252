import fc from "fast-check";
import { expect, test } from "vitest";
import { readArticle } from "../../../packages/core/src/article/read.ts";
import { segment } from "../../../packages/core/src/document/segment.ts";
import { documentOfConllu, formatConllu } from "../../../packages/core/src/syntax/conllu.ts";
import type { Syntax, Word } from "../../../packages/core/src/syntax/syntax.ts";

const documentOf = (text: string) => segment(readArticle("orval", new TextEncoder().encode(text)));

/** A flat syntax: the first word is the root. */
const flat = (length: number): Syntax => ({
  words: Array.from({ length }, (_, at) => ({
    lemma: "so",
    upos: "NOUN",
    feats: at === 0 ? { Number: "Sing", Case: "Nom" } : {},
    head: at === 0 ? -1 : 0,
    deprel: at === 0 ? "root" : "dep",
    name: at === 0 ? "B-person" : "O",
    nounClass: at === 0 ? "person" : null,
    ...(at === 0 ? { doubt: 0.12 } : {}),
  })),
});

const TEXT = "Mayor resigns\n\ndate 2031-03-17\n\n“She didn’t stay,” he said.Then it  rained.\n\nSo it goes.";

test("a document is written as CoNLL-U with its metadata, parts, paragraphs and written words", () => {
  const document = documentOf(TEXT);
  const written = formatConllu(
    document,
    document.sentences.map(({ tokens }) => flat(tokens.length)),
  );
  expect(written.split("\n\n").map((block) => block.split("\n").slice(0, 9).join("\n"))).toEqual([
    [
      "# newdoc id = orval",
      "# date = 2031-03-17",
      "# title = Mayor resigns",
      "# newpar",
      "# part = headline",
      "# sent_id = orval-1",
      "# text = Mayor resigns",
      "1\tMayor\tso\tNOUN\t_\tCase=Nom|Number=Sing\t0\troot\t_\tDoubt=0.12|Name=B-person|Noun=person",
      "2\tresigns\tso\tNOUN\t_\t_\t1\tdep\t_\t_",
    ].join("\n"),
    [
      "# newpar",
      "# sent_id = orval-2",
      "# text = “She didn’t stay,” he said.",
      "1\t“\tso\tNOUN\t_\tCase=Nom|Number=Sing\t0\troot\t_\tDoubt=0.12|Name=B-person|Noun=person|SpaceAfter=No",
      "2\tShe\tso\tNOUN\t_\t_\t1\tdep\t_\t_",
      "3-4\tdidn’t\t_\t_\t_\t_\t_\t_\t_\t_",
      "3\tdid\tso\tNOUN\t_\t_\t1\tdep\t_\t_",
      "4\tn’t\tso\tNOUN\t_\t_\t1\tdep\t_\t_",
      "5\tstay\tso\tNOUN\t_\t_\t1\tdep\t_\tSpaceAfter=No",
    ].join("\n"),
    expect.stringContaining("# text = Then it rained."),
    expect.stringContaining("# newpar\n# sent_id = orval-4\n# text = So it goes."),
    "",
  ]);
});

test("a document is read from CoNLL-U with a text of its own", () => {
  const source = documentOf(TEXT);
  const syntaxes = source.sentences.map(({ tokens }) => flat(tokens.length));
  const { document, syntaxes: read } = documentOfConllu(formatConllu(source, syntaxes));
  expect(document.article).toMatchObject({
    id: "orval",
    title: "Mayor resigns",
    date: "2031-03-17",
    text: "Mayor resigns\n\n“She didn’t stay,” he said.Then it rained.\n\nSo it goes.",
  });
  expect(document.article.parts.map(({ kind }) => kind)).toEqual(["headline", "body"]);
  expect(document.sentences.map(({ part, paragraph }) => `${part} ${paragraph}`)).toEqual([
    "headline 0",
    "body 1",
    "body 1",
    "body 2",
  ]);
  expect(document.quotations.map(({ start, end }) => document.article.text.slice(start, end))).toEqual([
    "“She didn’t stay,”",
  ]);
  expect(read).toEqual(syntaxes);
});

test("only the first document is read", () => {
  const document = documentOf("So it goes.");
  const written = formatConllu(document, [flat(4)]);
  expect(documentOfConllu(written + written).document.sentences).toHaveLength(1);
});

test("a document without sentences is written and read", () => {
  const empty = { ...documentOf("So."), sentences: [] };
  expect(formatConllu(empty, [])).toBe("# newdoc id = orval\n\n");
  expect(documentOfConllu("").document.sentences).toEqual([]);
});

test("a syntax too few, or a word too few, is the caller's mistake", () => {
  const document = documentOf("So it goes.");
  expect(() => formatConllu(document, [])).toThrow(RangeError);
  expect(() => formatConllu(document, [flat(3)])).toThrow(RangeError);
});

test("what is written is read as the same, and written again as the same", () => {
  const word = (at: number): fc.Arbitrary<Word> =>
    fc.record({
      lemma: fc.constantFrom("so", "“", "_", "n't"),
      upos: fc.constantFrom("NOUN", "VERB", "X", "PUNCT"),
      feats: fc.dictionary(fc.constantFrom("Number", "Case", "Tense"), fc.constantFrom("Sing", "Past")),
      head: at === 0 ? fc.constant(-1) : fc.nat({ max: at - 1 }),
      deprel: fc.constantFrom("root", "nsubj:pass", "dep"),
      name: fc.constantFrom("O", "B-person", "I-work"),
      nounClass: fc.constantFrom(null, "person", "abstract"),
    });
  const piece = fc.constantFrom(
    "Mr.",
    " ",
    " ",
    "\n\n",
    "can",
    "not",
    "don't",
    "it’s",
    ".",
    "Xi",
    "’s",
    "“",
    "”",
    "(",
    "😀",
    "\u200B",
    "gonna",
  );
  const text = fc.array(piece, { minLength: 1, maxLength: 30 }).map((pieces) => `So ${pieces.join("")}`);
  const pair = text.chain((source) => {
    const document = documentOf(source);
    const syntaxes = document.sentences.map(({ tokens }) =>
      fc.tuple(...tokens.map((_, at) => word(at))).map((words) => ({ words })),
    );
    return fc.tuple(fc.constant(document), fc.tuple(...syntaxes));
  });
  fc.assert(
    fc.property(pair, ([document, syntaxes]) => {
      const written = formatConllu(document, syntaxes);
      const read = documentOfConllu(written);
      expect(formatConllu(read.document, read.syntaxes)).toBe(written);
      expect(read.syntaxes).toEqual(syntaxes);
      const words = (sentences: typeof document.sentences) =>
        sentences.map(({ tokens }) => tokens.map((token) => token.text));
      expect(words(read.document.sentences)).toEqual(words(document.sentences));
    }),
    { numRuns: 300 },
  );
});
