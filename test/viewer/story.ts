/**
 * A small invented story in the shape of `view.json` and its evidence file, with every class of line in it.
 *
 * Spans are found by searching the text, so they cannot drift from it: `within(sentence, "word")` is its place inside a
 * sentence.
 */
import type { Actor, Attribution, Edge, Evidence, LineClass, View, ViewStatement } from "@newsgraph/core";
import { actors } from "./story-cast.ts";
import { ARTICLE, type Key, sentence, TEXT, TITLE, within } from "./story-text.ts";

export { TEXT } from "./story-text.ts";

interface Stand extends Partial<Attribution> {
  readonly key: Key;
}

function attribution({ key, ...given }: Stand): Attribution {
  return {
    source: ARTICLE,
    chain: [],
    polarity: "positive",
    certainty: "certain",
    tense: "past",
    speechAct: null,
    direct: false,
    basis: "stated",
    evidence: sentence(key),
    cue: null,
    content: null,
    ...given,
  };
}

interface Case {
  readonly subject: string;
  readonly relation: Edge["relation"];
  readonly phrase: string;
  readonly object: Edge["object"];
  readonly class: LineClass;
  readonly tone: Edge["tone"];
  /** The words of subject, relation and object, in the sentence of the first stand. */
  readonly words: readonly [string, string, string];
  readonly stands: readonly [Stand, ...Stand[]];
  readonly time?: readonly [start: string, end: string, words: string];
}

const CASES: readonly Case[] = [
  {
    subject: "ilse-marrant",
    relation: "visits",
    phrase: "visit",
    object: { entity: "karsovia" },
    class: "planned",
    tone: "cooperative",
    words: ["Prime Minister Ilse Marrant", "visit", "Karsovia"],
    time: ["2031-05-12", "2031-05-12", "Monday"],
    stands: [
      { key: "plan", source: "foreign-ministry", tense: "future", speechAct: "say", cue: within("plan", "said") },
    ],
  },
  {
    subject: "veldonia",
    relation: "proposes",
    phrase: "propose",
    object: { entity: "nine-lights-plan" },
    class: "asserted",
    tone: "cooperative",
    words: ["Veldonia", "proposed", "the Nine Lights plan"],
    stands: [{ key: "offer" }],
  },
  {
    subject: "oren-tadic",
    relation: "criticizes",
    phrase: "criticize",
    object: { entity: "nine-lights-plan" },
    class: "asserted",
    tone: "conflictual",
    words: ["President Oren Tadic", "criticized", "the Nine Lights plan"],
    stands: [
      { key: "critic", source: ARTICLE },
      {
        key: "critic",
        source: "oren-tadic",
        direct: true,
        speechAct: "criticize",
        cue: within("critic", "criticized"),
      },
    ],
  },
  {
    subject: "veldonia",
    relation: "brokers",
    phrase: "broker",
    object: { entity: "harbour-accord" },
    class: "asserted",
    tone: "cooperative",
    words: ["Veldonia", "brokered", "the Harbour Accord"],
    time: ["2030-01-01", "2030-12-31", "last year"],
    stands: [{ key: "deal" }],
  },
  {
    subject: "karsovia",
    relation: "accuses",
    phrase: "accuse",
    object: { entity: "veldonia" },
    class: "asserted",
    tone: "conflictual",
    words: ["Karsovia", "accuses", "Veldonia"],
    stands: [{ key: "accuse", tense: "present" }],
  },
  {
    subject: "veldonia",
    relation: "suppliesArmsTo",
    phrase: "arm",
    object: { entity: "lantern-front" },
    class: "disputed",
    tone: "conflictual",
    words: ["Veldonia", "arming", "the Lantern Front"],
    stands: [
      { key: "accuse", source: "karsovia", tense: "present", speechAct: "accuse", cue: within("accuse", "accuses") },
      { key: "deny", source: "veldonia", polarity: "negative", speechAct: "deny", cue: within("deny", "denied") },
    ],
  },
  {
    subject: "veldonia",
    relation: "denies",
    phrase: "deny",
    object: { edge: "veldonia|suppliesArmsTo|lantern-front" },
    class: "asserted",
    tone: "conflictual",
    words: ["Veldonia", "denied", "it had supplied weapons to the Lantern Front"],
    stands: [{ key: "deny" }],
  },
  {
    subject: "karsovia",
    relation: "rejects",
    phrase: "reject",
    object: { entity: "nine-lights-plan" },
    class: "reported",
    tone: "conflictual",
    words: ["Karsovia", "rejects", "the Nine Lights plan"],
    stands: [
      { key: "reject", source: "oren-tadic", tense: "present", speechAct: "say", cue: within("reject", "said") },
    ],
  },
  {
    subject: "ilse-marrant",
    relation: "talksTo",
    phrase: "call",
    object: { entity: "hale-brandt" },
    class: "hedged",
    tone: "cooperative",
    words: ["Marrant", "call", "Hale Brandt"],
    stands: [
      {
        key: "call",
        source: "harbour-ledger",
        certainty: "possible",
        tense: "future",
        speechAct: "report",
        cue: within("call", "according to"),
      },
    ],
  },
  {
    subject: "oren-tadic",
    relation: "talksTo",
    phrase: "speak with",
    object: { entity: "hale-brandt" },
    class: "asserted",
    tone: "cooperative",
    words: ["Tadic", "spoke with", "Brandt"],
    time: ["2031-05-09", "2031-05-09", "Friday"],
    stands: [{ key: "spoke" }],
  },
  {
    subject: "northmere-shipping",
    relation: "signsAgreementWith",
    phrase: "sign contract with",
    object: { entity: "karsovia" },
    class: "asserted",
    tone: "cooperative",
    words: ["Northmere Shipping", "signed a contract with", "Karsovia"],
    stands: [{ key: "trade" }],
  },
  {
    subject: "northmere-shipping",
    relation: null,
    phrase: "pay",
    object: { literal: "a fine of two million crowns", datatype: "xsd:string" },
    class: "asserted",
    tone: "neutral",
    words: ["Northmere Shipping", "paid", "a fine of two million crowns"],
    time: ["2031-03-01", "2031-03-31", "in March"],
    stands: [{ key: "paid" }],
  },
  {
    subject: "northmere-shipping",
    relation: "locatedIn",
    phrase: "carrier of",
    object: { entity: "sundrey" },
    class: "asserted",
    tone: "neutral",
    words: ["Northmere Shipping", "carrier of", "Sundrey"],
    stands: [{ key: "trade", tense: "present" }],
  },
  {
    subject: "karsovia",
    relation: "alliedWith",
    phrase: "have tie to",
    object: { entity: "sundrey" },
    class: "candidate",
    tone: "cooperative",
    words: ["Karsovia", "has ties to", "Sundrey"],
    stands: [{ key: "ties", tense: "present" }],
  },
  {
    subject: "strait-court",
    relation: "restricts",
    phrase: "ban",
    object: { entity: "northmere-shipping" },
    class: "denied",
    tone: "conflictual",
    words: ["The Strait Court", "ban", "Northmere Shipping"],
    stands: [{ key: "court", polarity: "negative" }],
  },
  {
    subject: "hale-brandt",
    relation: "headOf",
    phrase: "lead",
    object: { entity: "sundrey" },
    class: "asserted",
    tone: "neutral",
    words: ["Hale Brandt", "leads", "Sundrey"],
    stands: [{ key: "work", tense: "present" }],
  },
  {
    subject: "ilse-marrant",
    relation: "participatesIn",
    phrase: "meet at",
    object: { entity: "lisle-summit" },
    class: "planned",
    tone: "cooperative",
    words: ["Marrant", "meet at", "the Lisle Summit"],
    stands: [
      {
        key: "joint",
        source: "hale-brandt",
        tense: "future",
        speechAct: "announce",
        cue: within("joint", "announced"),
      },
    ],
  },
  {
    subject: "hale-brandt",
    relation: "participatesIn",
    phrase: "meet at",
    object: { entity: "lisle-summit" },
    class: "planned",
    tone: "cooperative",
    words: ["Brandt", "meet at", "the Lisle Summit"],
    stands: [
      {
        key: "joint",
        source: "hale-brandt",
        tense: "future",
        speechAct: "announce",
        cue: within("joint", "announced"),
      },
    ],
  },
  {
    subject: "lantern-front",
    relation: "attacks",
    phrase: "attack",
    object: { entity: "ambel" },
    class: "reported",
    tone: "conflictual",
    words: ["the Lantern Front", "attacked", "Ambel"],
    stands: [{ key: "dispute", source: "harbour-ledger", speechAct: "report", cue: within("dispute", "reported") }],
  },
];

const objectKey = (object: Edge["object"]): string =>
  "entity" in object ? object.entity : "edge" in object ? object.edge : object.literal;

const edgeId = (entry: Case): string => `${entry.subject}|${entry.relation ?? entry.phrase}|${objectKey(entry.object)}`;

const statementId = (entry: Case): string => `${ARTICLE}#s${CASES.indexOf(entry) + 1}`;

function statement(entry: Case): ViewStatement {
  const [{ key }] = entry.stands;
  const [first, ...rest] = entry.stands;
  const [subject, relation, object] = entry.words;
  const target = CASES.find((other) => "edge" in entry.object && edgeId(other) === entry.object.edge);
  return {
    id: statementId(entry),
    article: ARTICLE,
    subject: entry.subject,
    relation: entry.relation,
    phrase: entry.phrase,
    object: "edge" in entry.object ? { statement: statementId(target ?? entry) } : entry.object,
    spans: { subject: within(key, subject), relation: within(key, relation), object: within(key, object) },
    time:
      entry.time === undefined ? null : { start: entry.time[0], end: entry.time[1], span: within(key, entry.time[2]) },
    place: null,
    qualifiers: [],
    event: null,
    about: null,
    derivedFrom: [],
    plover: null,
    rule: "svo-active",
    confidence: entry.class === "candidate" ? 0.3 : 0.9,
    candidate: entry.class === "candidate",
    asserted: entry.class === "asserted",
    attributions: [attribution(first), ...rest.map(attribution)],
    class: entry.class,
    edge: edgeId(entry),
  };
}

const edges: readonly Edge[] = CASES.map((entry) => ({
  id: edgeId(entry),
  subject: entry.subject,
  relation: entry.relation,
  phrase: entry.phrase,
  object: entry.object,
  class: entry.class,
  tone: entry.tone,
  weight: entry.stands.length,
  statements: [statementId(entry)],
}));

const LABELS: Readonly<Record<string, readonly [label: string, group: string]>> = {
  visits: ["visits", "diplomacy"],
  proposes: ["proposes", "diplomacy"],
  criticizes: ["criticizes", "statement"],
  brokers: ["brokers", "diplomacy"],
  accuses: ["accuses", "statement"],
  suppliesArmsTo: ["supplies arms to", "cooperation"],
  rejects: ["rejects", "statement"],
  denies: ["denies", "statement"],
  talksTo: ["talks to", "diplomacy"],
  signsAgreementWith: ["signs an agreement with", "cooperation"],
  locatedIn: ["located in", "structure"],
  alliedWith: ["allied with", "diplomacy"],
  restricts: ["restricts", "conflict"],
  headOf: ["head of", "structure"],
  participatesIn: ["takes part in", "event"],
  attacks: ["attacks", "conflict"],
};

/** The story as the viewer reads it. */
export const view: View = {
  version: 1,
  program: "newsgraph 0.1.0",
  articles: [
    { id: ARTICLE, title: TITLE, date: "2031-05-10", publisher: "The Harbour Ledger", url: null, evidence: 0 },
  ],
  actors,
  relations: Object.entries(LABELS).map(([id, [label, group]]) => ({
    id: id as View["relations"][number]["id"],
    label,
    group,
    tone: edges.find((edge) => edge.relation === id)?.tone ?? "neutral",
  })),
  edges,
  statements: CASES.map(statement),
};

/** The evidence file of the story: its text, and where its actors are named. */
export const evidence: Evidence = {
  articles: [{ id: ARTICLE, text: TEXT, mentions: actors.flatMap(mentionsOf).sort((a, b) => a.start - b.start) }],
};

function mentionsOf({ id, label, aliases }: Actor): { entity: string; start: number; end: number }[] {
  const names = [label, ...aliases].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(names.map((name) => `\\b${name}\\b`).join("|"), "g");
  return [...TEXT.matchAll(pattern)].map(({ index, 0: words }) => ({
    entity: id,
    start: index,
    end: index + words.length,
  }));
}
