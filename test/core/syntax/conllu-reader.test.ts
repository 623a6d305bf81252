import { expect, test } from "vitest";
import { InputError } from "../../../packages/core/src/errors.ts";
import { readConllu } from "../../../packages/core/src/syntax/conllu-reader.ts";

/** CoNLL-U from lines whose columns are parted by blanks. */
const conllu = (...lines: readonly string[]) =>
  `${lines.map((line) => (line.startsWith("#") ? line : line.replaceAll(/ +/g, "\t"))).join("\n")}\n\n`;

const SENTENCE = conllu(
  "# sent_id = orval-1",
  "# newpar",
  "# text = They don’t = agree.",
  "1 They they PRON _ Number=Plur|Person=3 4 nsubj _ Name=O",
  "2-3 don’t _ _ _ _ _ _ _ SpaceAfter=No",
  "2 do do AUX _ _ 4 aux _ _",
  "3 n’t not PART _ _ 4 advmod _ _",
  "3.1 _ _ _ _ _ _ _ _ _",
  "4 agree agree VERB VBP VerbForm=Inf 0 root _ Noun=event|SpaceAfter=No",
  "5 . . PUNCT _ _ 4 punct _ _",
);

test("comments, spacing and words are read; multiword tokens and empty nodes are not words", () => {
  const [sentence, ...more] = readConllu(SENTENCE);
  expect(more).toEqual([]);
  expect([...(sentence?.comments ?? [])]).toEqual([
    ["sent_id", "orval-1"],
    ["newpar", ""],
    ["text", "They don’t = agree."],
  ]);
  expect(sentence?.tokens.map(({ text, spaceAfter }) => (spaceAfter ? `${text} ` : text)).join("|")).toBe(
    "They |do|n’t|agree|. ",
  );
  expect(sentence?.syntax.words[0]).toEqual({
    lemma: "they",
    upos: "PRON",
    feats: { Number: "Plur", Person: "3" },
    head: 3,
    deprel: "nsubj",
    name: "O",
    nounClass: null,
  });
  expect(sentence?.syntax.words[3]).toMatchObject({ head: -1, deprel: "root", nounClass: "event" });
});

test("any line's end ends a line, and the last blank line may be missing", () => {
  expect(readConllu(SENTENCE.replaceAll("\n", "\r\n"))).toEqual(readConllu(SENTENCE));
  expect(readConllu(SENTENCE.trimEnd())).toEqual(readConllu(SENTENCE));
});

test("words without annotation hang from the first", () => {
  const [sentence] = readConllu(conllu("1 So _ _ _ _ _ _ _ _", "2 be _ _ _ _ _ _ _ _", "3 it _ _ _ _ _ _ _ _"));
  expect(sentence?.syntax.words.map(({ head, deprel, upos }) => `${head} ${deprel} ${upos}`)).toEqual([
    "-1 root X",
    "0 dep X",
    "0 dep X",
  ]);
});

test("comments alone and an empty text hold no sentence", () => {
  expect(readConllu("# newdoc\n\n")).toEqual([]);
  expect(readConllu("")).toEqual([]);
});

const word = (id: string, head: string) => `${id} so so ADV _ _ ${head} root _ _`;

test.for([
  ["too few columns", ["1 so"], "line 1 as CoNLL-U: it has 2 columns where CoNLL-U has 10"],
  [
    "a wrong id",
    ["# text = so so", word("1", "0"), word("3", "1")],
    "line 3 as CoNLL-U: it has the id `3` where 2 is due",
  ],
  ["an unknown part of speech", ["1 so so ADVERB _ _ 0 root _ _"], "the part of speech `ADVERB`"],
  ["an unknown name", ["1 so so ADV _ _ 0 root _ Name=B-god"], "the name `B-god`"],
  ["an unknown noun class", ["1 so so ADV _ _ 0 root _ Noun=god"], "the noun class `god`"],
  ["a feature without a value", ["1 so so ADV _ Degree 0 root _ _"], "the feature `Degree`"],
  ["a head that is no number", [word("1", "x")], "the head `x`"],
  [
    "a head out of range",
    [word("1", "0"), word("2", "7")],
    "line 2 as CoNLL-U: it has the head 7 in a sentence of 2 words",
  ],
  ["two roots", [word("1", "0"), word("2", "0")], "2 roots where a sentence has one"],
  ["a circle", [word("1", "0"), word("2", "3"), word("3", "2")], "heads that go in a circle"],
  [
    "a range that is not next",
    ["2-3 so _ _ _ _ _ _ _ _", word("1", "0")],
    "the range 2-3 does not begin with the next word",
  ],
  ["a range without its words", ["1-2 so _ _ _ _ _ _ _ _", word("1", "0")], "a multiword token is not complete"],
] as const)("%s is an input error that names the line", ([, lines, why]) => {
  const read = () => readConllu(conllu(...lines));
  expect(read).toThrow(InputError);
  expect(read).toThrow(why);
});
