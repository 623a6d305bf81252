import { expect, test } from "vitest";
import { formatStatement } from "../../../packages/core/src/statement/format.ts";
import type { Attribution, Statement } from "../../../packages/core/src/statement/statement.ts";

const span = { start: 0, end: 1 };
const own: Attribution = {
  source: "news",
  chain: [],
  polarity: "positive",
  certainty: "certain",
  tense: "past",
  speechAct: null,
  direct: false,
  basis: "stated",
  evidence: span,
  cue: null,
  content: null,
};
const statement: Statement = {
  id: "news#s1",
  article: "news",
  subject: "marrant",
  relation: "visits",
  phrase: "visit",
  object: { entity: "corran" },
  spans: { subject: span, relation: span, object: span },
  time: null,
  place: null,
  qualifiers: [],
  event: null,
  about: null,
  derivedFrom: [],
  plover: null,
  rule: "active/object",
  confidence: 0.9,
  candidate: false,
  asserted: true,
  attributions: [own],
};
const labels: Readonly<Record<string, string>> = {
  marrant: "Ilse Marrant",
  corran: "Corran",
  veldonia: "Veldonia",
  "news#s2": "Corran -visits-> Veldonia",
};
const line = (changes: Partial<Statement>): string =>
  formatStatement({ ...statement, ...changes }, (id) => labels[id] ?? id);

test.for<readonly [Partial<Statement>, string]>([
  [{}, "Ilse Marrant -visits-> Corran asserted"],
  [
    { relation: null, object: { literal: "a port", datatype: "xsd:string" } },
    'Ilse Marrant -"visit"-> "a port" asserted',
  ],
  [{ object: { statement: "news#s2" } }, "Ilse Marrant -visits-> {Corran -visits-> Veldonia} asserted"],
  [
    { time: { start: "2031-06-03", end: "2031-06-05", span } },
    "Ilse Marrant -visits-> Corran 2031-06-03..2031-06-05 asserted",
  ],
  [
    { relation: null, phrase: "resign", object: { literal: "true", datatype: "xsd:boolean" } },
    'Ilse Marrant -"resign"-> asserted',
  ],
  [{ asserted: false, candidate: true }, "Ilse Marrant -visits-> Corran candidate"],
  [
    {
      asserted: false,
      attributions: [
        { ...own, source: "veldonia", chain: ["corran"], speechAct: "deny", polarity: "negative", tense: "future" },
      ],
    },
    "Ilse Marrant -visits-> Corran; deny: Veldonia < Corran not future",
  ],
])("%#: %s", ([changes, expected]) => {
  expect(line(changes)).toBe(expected);
});
