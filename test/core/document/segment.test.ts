import fc from "fast-check";
import { expect, test } from "vitest";
import { readArticle } from "../../../packages/core/src/article/read.ts";
import { longestText, segment } from "../../../packages/core/src/document/segment.ts";
import { InputError } from "../../../packages/core/src/errors.ts";

const documentOf = (text: string) => segment(readArticle("orval", new TextEncoder().encode(text)));

const ARTICLE = [
  "Mayor of Orval resigns",
  "By Ana Salvat",
  "The mayor, left, leaves the town hall in 2031.Tom Dorn/The Orval Press",
  "ORVAL (Orval Press) — The mayor resigned on Friday. “It is over,” she said.",
  "Her deputy didn’t comment.",
  "With files from the Orval Press",
].join("\n\n");

test("only headline, caption and body hold sentences, and each knows its part and paragraph", () => {
  const { sentences } = documentOf(ARTICLE);
  const listed = sentences.map(
    ({ start, end, part, paragraph }) => `${part} ${paragraph}: ${ARTICLE.slice(start, end)}`,
  );
  expect(listed).toEqual([
    "headline 0: Mayor of Orval resigns",
    "caption 2: The mayor, left, leaves the town hall in 2031.",
    "body 3: The mayor resigned on Friday.",
    "body 3: “It is over,” she said.",
    "body 4: Her deputy didn’t comment.",
  ]);
});

test("tokens point into the article", () => {
  const words = documentOf(ARTICLE).sentences.at(-1)?.tokens ?? [];
  expect(words.map(({ text }) => text)).toEqual(["Her", "deputy", "did", "n’t", "comment", "."]);
  expect(words.map(({ start, end }) => ARTICLE.slice(start, end))).toEqual(words.map(({ text }) => text));
});

test("quotations are found", () => {
  const { quotations } = documentOf(ARTICLE);
  expect(quotations.map(({ start, end }) => ARTICLE.slice(start, end))).toEqual(["“It is over,”"]);
});

test("a sentence of ten thousand words is cut, after a comma if it can be, and a diagnostic says so", () => {
  const { sentences, diagnostics } = documentOf("Then it rained, ".repeat(2500));
  expect(sentences.every(({ tokens }) => tokens.length <= 100)).toBe(true);
  expect(sentences.slice(0, -1).every(({ tokens }) => tokens.at(-1)?.text === ",")).toBe(true);
  expect(diagnostics).toEqual([
    {
      code: "sentence-cut",
      message: `A sentence of 10000 words was cut into ${sentences.length}.`,
      start: 0,
      end: 39_999,
    },
  ]);
});

test("a sentence without a place to cut is cut all the same", () => {
  const { sentences } = documentOf("rain ".repeat(1050));
  expect(sentences.map(({ tokens }) => tokens.length)).toEqual([...Array<number>(10).fill(100), 50]);
});

test("a sentence of a thousand words stays whole", () => {
  expect(documentOf("rain ".repeat(1000)).sentences.map(({ tokens }) => tokens.length)).toEqual([1000]);
});

test.for([1, 2, 4])("%i00 kB without a full stop are cut into %i times as many pieces", (times) => {
  expect(documentOf("the town of Orval saw rain ".repeat(4000 * times)).sentences).toHaveLength(240 * times);
});

test.for([
  ["a word", "rain ".repeat(100_001), longestText - 1],
  ["no word", "😀".repeat(250_001), longestText],
  ["no word, half a sign on", `a${"😀".repeat(250_000)}`, longestText - 1],
] as const)(
  "of a text as long as a library, what comes after %s is left out, and a diagnostic says so",
  ([, text, end]) => {
    const { sentences, diagnostics } = documentOf(text);
    expect(sentences.at(-1)?.end).toBe(end);
    expect(diagnostics[0]).toEqual({
      code: "text-cut",
      message: `Of ${text.length} characters only the first ${end} were read.`,
      start: end,
      end: text.length,
    });
  },
);

test.for(["😀😀😀 👍", "— — —", "-----------", "?!", "שלום"])("%s is cut without complaint", (text) => {
  const { sentences, diagnostics } = documentOf(text);
  expect(sentences.flatMap(({ tokens }) => tokens.map((token) => token.text)).join("")).toBe(text.replaceAll(" ", ""));
  expect(diagnostics).toEqual([]);
});

test("whatever the text, all in its sentences is in tokens, in order, and twice the same", () => {
  const piece = fc.constantFrom(
    ...[
      "The mayor",
      "resigned",
      ".",
      "!",
      " ",
      " ",
      "\n\n",
      "\n",
      "“",
      "”",
      "Mr.",
      "’s",
      "By Ana Salvat",
      "2031-03-17",
      "(Orval Press) —",
      "Photo: Ana Salvat",
      "Reporting by Ana Salvat",
    ],
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join("")),
    fc.string({ unit: "grapheme" }),
  );
  fc.assert(
    fc.property(text, (source) => {
      let document: ReturnType<typeof documentOf>;
      try {
        document = documentOf(source);
      } catch (error) {
        if (error instanceof InputError) return true;
        throw error;
      }
      expect(documentOf(source)).toEqual(document);
      const { article, sentences } = document;
      const silent = article.parts.filter(({ kind }) => !["headline", "caption", "body"].includes(kind));
      const covered = [...sentences.flatMap(({ tokens }) => tokens), ...silent].sort((a, b) => a.start - b.start);
      let end = 0;
      for (const span of [...covered, { start: article.text.length, end: article.text.length }]) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(article.text.slice(end, span.start)).toMatch(/^[\s\u0085\u180E\u200B\u2060]*$/);
        end = span.end;
      }
      return true;
    }),
    { numRuns: 300 },
  );
});

/** What stands in news beside plain prose, with its sentences: tokens parted by blanks. */
const NEWS: readonly (readonly [text: string, sentences: readonly string[]])[] = [
  [
    "Port reopens after storm\n\nVARNA, March 3 (Reuters) — The port reopened on Monday. Ships left.",
    ["Port reopens after storm", "The port reopened on Monday .", "Ships left ."],
  ],
  ["LONDON (AP) - The firm cut 400 jobs. It said so.", ["The firm cut 400 jobs .", "It said so ."]],
  ["By Ada Venn and Ole Brandt\n\nThe firm cut 400 jobs.", ["The firm cut 400 jobs ."]],
  ["Photo: Ada Venn/Grey Agency\n\nThe firm cut 400 jobs.", ["The firm cut 400 jobs ."]],
  [
    "The U.S.-led mission left St. Petersburg on Friday. It returned.",
    ["The U.S. - led mission left St. Petersburg on Friday .", "It returned ."],
  ],
  [
    "The judge, J. P. Orne, agreed. Gov. Abe Lund did not.",
    ["The judge , J. P. Orne , agreed .", "Gov. Abe Lund did not ."],
  ],
  [
    "The talks began at 9 a.m. Tuesday. They ended at 5 p.m. The mayor left.",
    ["The talks began at 9 a.m. Tuesday .", "They ended at 5 p.m.", "The mayor left ."],
  ],
  ["Rescuers reached mine No. 10 late. Nobody was hurt.", ["Rescuers reached mine No. 10 late .", "Nobody was hurt ."]],
  ["“We waited… and waited,” he said. Then it came.", ["“ We waited … and waited , ” he said .", "Then it came ."]],
  ["“We will not pay.” He said this twice.", ["“ We will not pay . ”", "He said this twice ."]],
  ['"We will not pay." He said this twice.', ['" We will not pay . "', "He said this twice ."]],
  [
    "The list has three items:\n\n• Ships must wait.\n• Crews must stay.\n• Owners must pay.\n\nThe mayor agreed.",
    [
      "The list has three items :",
      "• Ships must wait .",
      "• Crews must stay .",
      "• Owners must pay .",
      "The mayor agreed .",
    ],
  ],
  ["- Ships must wait.\n- Crews must stay.", ["- Ships must wait .", "- Crews must stay ."]],
  [
    "The port reopened.\n\nWhat happens next\n\nShips will leave on Monday.",
    ["The port reopened .", "What happens next", "Ships will leave on Monday ."],
  ],
  ["The mayor — who is ill — left. The clerk stayed.", ["The mayor — who is ill — left .", "The clerk stayed ."]],
  [
    "The firm lost $1.2bn last year. It fired 3,000 people.",
    ["The firm lost $ 1.2 bn last year .", "It fired 3,000 people ."],
  ],
  ["Inflation was 3.5 percent. Prices rose.", ["Inflation was 3.5 percent .", "Prices rose ."]],
  [
    "Ships left #portnews today. See https://example.org/a.b?c=d. @adavenn agreed.",
    ["Ships left #portnews today .", "See https://example.org/a.b?c=d .", "@adavenn agreed ."],
  ],
  ["The port reopened.\r\n\r\nShips left.\r\n", ["The port reopened .", "Ships left ."]],
  ["The port reopened on 3 March. Ships left.", ["The port reopened on 3 March .", "Ships left ."]],
  [
    "The government of the northern islands agreed on Monday to reopen the\nport after a storm that had closed it for two weeks, and ships left at\nonce. The mayor thanked the crews, who had waited for days without any\nnews from the owners.",
    [
      "The government of the northern islands agreed on Monday to reopen the port after a storm that had closed it for two weeks , and ships left at once .",
      "The mayor thanked the crews , who had waited for days without any news from the owners .",
    ],
  ],
  ["He asked, “Why now?” and left. She stayed.", ["He asked , “ Why now ? ” and left .", "She stayed ."]],
  ["(The port reopened on Monday.) Ships left.", ["( The port reopened on Monday . )", "Ships left ."]],
  ["The port (closed since May) reopened. Ships left.", ["The port ( closed since May ) reopened .", "Ships left ."]],
  [
    "“Is it safe?” asked the mayor. “No,” said the clerk.",
    ["“ Is it safe ? ” asked the mayor .", "“ No , ” said the clerk ."],
  ],
  ["Yahoo! shares fell. The firm cut jobs.", ["Yahoo ! shares fell .", "The firm cut jobs ."]],
  [
    "The storm hit at 5:30 p.m. on Dec. 3, 2024. It was over by midnight.",
    ["The storm hit at 5:30 p.m. on Dec. 3 , 2024 .", "It was over by midnight ."],
  ],
  [
    "Dr. Venn met Prof. Brandt, Lt. Col. Dahl and Sen. Lund. They agreed.",
    ["Dr. Venn met Prof. Brandt , Lt. Col. Dahl and Sen. Lund .", "They agreed ."],
  ],
  [
    "The company, Orvane Inc., fell 3%. Its rival Dahl Corp. rose.",
    ["The company , Orvane Inc. , fell 3 % .", "Its rival Dahl Corp. rose ."],
  ],
  [
    "He lives in Washington, D.C. She lives in L.A. They met in the U.S. Senate.",
    ["He lives in Washington , D.C.", "She lives in L.A.", "They met in the U.S. Senate ."],
  ],
  ["Ships left ... The mayor stayed.", ["Ships left ...", "The mayor stayed ."]],
  [
    "The mayor said: “Ships must wait.” The clerk agreed.",
    ["The mayor said : “ Ships must wait . ”", "The clerk agreed ."],
  ],
  ["😀 The port reopened. 🚢🚢 Ships left.", ["😀 The port reopened .", "🚢 🚢 Ships left ."]],
  ["The port’s owner said ‘no’. The mayor didn’t.", ["The port ’s owner said ‘ no ’ .", "The mayor did n’t ."]],
  ["Why? Because. Really!", ["Why ?", "Because .", "Really !"]],
  ["The firm paid €3.4m ($3.7m; £2.9m). It sued.", ["The firm paid € 3.4 m ( $ 3.7 m ; £ 2.9 m ) .", "It sued ."]],
  [
    "Mr Brandt met Mrs Venn at 10 Main St. They talked in St. Orval.",
    ["Mr Brandt met Mrs Venn at 10 Main St.", "They talked in St. Orval ."],
  ],
  ["The vote was 12-3. The law passed.", ["The vote was 12 - 3 .", "The law passed ."]],
  [
    "Ada Venn, 43, of Corran, was jailed. She will appeal.",
    ["Ada Venn , 43 , of Corran , was jailed .", "She will appeal ."],
  ],
];

test.for(NEWS)("%j is read sentence by sentence", ([text, sentences]) => {
  expect(documentOf(text).sentences.map(({ tokens }) => tokens.map((token) => token.text).join(" "))).toEqual(
    sentences,
  );
});
