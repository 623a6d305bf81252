import type { Attribution, Graph, GraphEntity, RelationId, Span, Statement } from "@newsgraph/core";

/** Of which the articles speak: a few very often, most of them seldom. */
const people = 3000;

const relationIds: readonly RelationId[] = [
  "visits",
  "meets",
  "criticizes",
  "supports",
  "accuses",
  "praises",
  "threatens",
];

/**
 * The graph of the `number`th of many invented articles: about a hundred quads, by actors of whom few are in all mouths and
 * most are named once, as in the news. The same number gives the same article.
 */
export function articleGraph(number: number): Graph {
  const random = randomFrom(number);
  const article = `news-${number}`;
  const cast = [...new Set(Array.from({ length: 4 }, () => Math.floor(people * random() ** 3)))];
  const names = cast.map((person) => `Person ${spelled(person)}`);
  const sentences = Array.from({ length: 2 }, (_, index) => {
    const [subject, object, source] = [0, 1, 2].map((shift) => names[(index + shift) % names.length] as string);
    const relation = relationIds[Math.floor(random() * relationIds.length)] as RelationId;
    return {
      subject,
      object,
      source,
      relation,
      words: `${source} said ${subject} ${relation} ${object} at harbour ${number % 97}.`,
    };
  });
  const text = sentences.map(({ words }) => words).join(" ");
  const at = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const idOf = (name: string): string => name.toLowerCase().replaceAll(" ", "-");
  const month = 1 + (number % 12);
  const day = `2031-${String(month).padStart(2, "0")}-${String(1 + (number % 28)).padStart(2, "0")}`;
  return {
    version: 1,
    language: "en",
    program: "newsgraph 0.1.0",
    model: "0".repeat(64),
    articles: [
      {
        id: article,
        title: null,
        date: day,
        publisher: null,
        url: null,
        sha256: String(number).padStart(64, "0"),
        text,
      },
    ],
    entities: names.toSorted().map((label): GraphEntity => {
      const mentions = [{ article, ...at(label), kind: "name" as const }];
      return { id: idOf(label), label, type: "Person", aliases: [], exactMatch: [], mentions };
    }),
    statements: sentences.map(({ subject, object, source, relation, words }, index): Statement => {
      const stand: Attribution = {
        source: index === 0 ? article : idOf(source as string),
        chain: [],
        polarity: random() < 0.1 ? "negative" : "positive",
        certainty: "certain",
        tense: random() < 0.2 ? "future" : "past",
        speechAct: "say",
        direct: false,
        basis: "stated",
        evidence: at(words),
        cue: null,
        content: null,
      };
      return {
        id: `${article}#s${index + 1}`,
        article,
        subject: idOf(subject as string),
        relation,
        phrase: relation,
        object: { entity: idOf(object as string) },
        spans: { subject: at(subject as string), relation: at(relation), object: at(object as string) },
        time: { start: day, end: day, span: at(words) },
        place: null,
        qualifiers: [],
        event: null,
        about: null,
        derivedFrom: [],
        plover: null,
        rule: "svo-active",
        confidence: 0.9,
        candidate: false,
        asserted: index === 0 && stand.polarity === "positive" && stand.tense === "past",
        attributions: [stand],
      };
    }),
    events: [],
    quotes: [],
    diagnostics: [],
  };
}

/** A number as a name: names with digits are no names. */
function spelled(number: number): string {
  const letters = [...number.toString(26)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)))
    .join("");
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

/** Mulberry32: small, fast, and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
