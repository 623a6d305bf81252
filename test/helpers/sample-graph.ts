import { createHash } from "node:crypto";
import type { Attribution, Graph, GraphEntity, GraphMention, Interval, Span, Statement } from "@newsgraph/core";

const id = "three-capitals";

/** An invented article, written so that one short text shows a plan, a denial, a quotation, an inference and an event. */
const text = `🔴 Live: three capitals and a river

Veldonian Prime Minister Ilse Marrant will visit Karsovia from June 3 to 5, both governments announced on Friday.

Opposition leader Edvin Karsk said Ms. Marrant’s northern railway proposal is “not a plan.”

Norhaven brokered a water-sharing deal between Veldonia and Karsovia in Port Ansel last month.

Veldonia has accused Karsovia of hacking its election commission, but Karsovian Foreign Minister Joren Halvik denied the charge on Thursday.`;

/** The span of `words`, which must stand in the text at least `nth` times. */
function at(words: string, nth = 1): Span {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new RangeError(`The sample has no "${words}"`);
  return { start, end: start + words.length };
}

function mention(words: string, kind: GraphMention["kind"] = "name", nth = 1): GraphMention {
  return { article: id, ...at(words, nth), kind };
}

function entity(
  type: GraphEntity["type"],
  label: string,
  mentions: readonly GraphMention[],
  aliases: readonly string[] = [],
): GraphEntity {
  const slug = label.toLowerCase().replaceAll("'", "").replaceAll(" ", "-");
  return { id: slug, label, type, aliases, exactMatch: [], mentions };
}

type Given = Pick<Statement, "id" | "subject" | "phrase" | "object" | "spans" | "rule" | "confidence" | "attributions">;

function statement(given: Given & Partial<Statement>): Statement {
  return {
    article: id,
    relation: null,
    time: null,
    place: null,
    qualifiers: [],
    event: null,
    about: null,
    derivedFrom: [],
    plover: null,
    candidate: false,
    asserted: false,
    ...given,
  };
}

/** The article's own voice, positive, certain and past, unless something else is given. */
function stand(evidence: Span, given: Partial<Attribution> = {}): Attribution {
  return {
    source: id,
    chain: [],
    polarity: "positive",
    certainty: "certain",
    tense: "past",
    speechAct: null,
    direct: false,
    basis: "stated",
    evidence,
    cue: null,
    content: null,
    ...given,
  };
}

const visit = at(
  "Veldonian Prime Minister Ilse Marrant will visit Karsovia from June 3 to 5, both governments announced on Friday.",
);
const announced: Partial<Attribution> = {
  tense: "future",
  speechAct: "announce",
  cue: at("announced"),
  content: at("Veldonian Prime Minister Ilse Marrant will visit Karsovia from June 3 to 5"),
};
const quotation = at("Opposition leader Edvin Karsk said Ms. Marrant’s northern railway proposal is “not a plan.”");
const proposal = at("Ms. Marrant’s northern railway proposal");
const deal = at("Norhaven brokered a water-sharing deal between Veldonia and Karsovia in Port Ansel last month.");
const accusation = at("Veldonia has accused Karsovia of hacking its election commission");
const denial = at("Karsovian Foreign Minister Joren Halvik denied the charge on Thursday");
const june: Interval = { start: "2031-06-03", end: "2031-06-05", span: at("June 3 to 5") };
const april: Interval = { start: "2031-04-01", end: "2031-04-30", span: at("last month") };
const thursday: Interval = { start: "2031-05-15", end: "2031-05-15", span: at("on Thursday") };

/** The graph of the worked example of docs/rdf.md, made by hand. */
export const sampleGraph: Graph = {
  version: 1,
  language: "en",
  program: "newsgraph 0.1.0",
  model: "0".repeat(64),
  articles: [
    {
      id,
      title: "🔴 Live: three capitals and a river",
      date: "2031-05-16",
      publisher: null,
      url: null,
      sha256: createHash("sha256").update(text).digest("hex"),
      text,
    },
  ],
  entities: [
    entity("Person", "Edvin Karsk", [mention("Edvin Karsk")]),
    entity("Person", "Ilse Marrant", [mention("Ilse Marrant"), mention("Ms. Marrant")], ["Ms. Marrant"]),
    entity("Person", "Joren Halvik", [mention("Joren Halvik")]),
    entity("GeopoliticalEntity", "Karsovia", [
      mention("Karsovia"),
      mention("both governments", "nominal"),
      mention("Karsovia", "name", 2),
      mention("Karsovia", "name", 3),
    ]),
    entity("GeopoliticalEntity", "Norhaven", [mention("Norhaven")]),
    entity("Proposal", "northern railway proposal", [mention("Ms. Marrant’s northern railway proposal", "nominal")]),
    entity("GeopoliticalEntity", "Port Ansel", [mention("Port Ansel")]),
    entity("GeopoliticalEntity", "Veldonia", [
      mention("both governments", "nominal"),
      mention("Veldonia", "name", 2),
      mention("Veldonia", "name", 3),
      mention("its", "pronoun"),
    ]),
    entity("Organization", "Veldonia's election commission", [mention("its election commission", "nominal")]),
    entity("Agreement", "water-sharing deal", [mention("a water-sharing deal", "nominal")]),
  ],
  statements: [
    statement({
      id: `${id}#s1`,
      subject: "ilse-marrant",
      relation: "visits",
      phrase: "visit",
      object: { entity: "karsovia" },
      spans: { subject: at("Ilse Marrant"), relation: at("visit"), object: at("Karsovia") },
      time: june,
      plover: "AGREE",
      rule: "svo-active",
      confidence: 0.95,
      attributions: [
        stand(visit, { ...announced, source: "karsovia" }),
        stand(visit, { ...announced, source: "veldonia" }),
      ],
    }),
    statement({
      id: `${id}#s2`,
      subject: "northern-railway-proposal",
      phrase: "be",
      object: { literal: "a plan", datatype: "xsd:string" },
      spans: { subject: proposal, relation: { start: proposal.end + 1, end: proposal.end + 3 }, object: at("a plan") },
      rule: "copula",
      confidence: 0.85,
      attributions: [
        stand(quotation, {
          source: "edvin-karsk",
          polarity: "negative",
          tense: "present",
          speechAct: "say",
          direct: true,
          cue: at("said"),
          content: at("Ms. Marrant’s northern railway proposal is “not a plan.”"),
        }),
      ],
    }),
    statement({
      id: `${id}#s3`,
      subject: "edvin-karsk",
      relation: "criticizes",
      phrase: "say",
      object: { entity: "northern-railway-proposal" },
      spans: { subject: at("Edvin Karsk"), relation: at("said"), object: proposal },
      derivedFrom: [`${id}#s2`],
      plover: "ACCUSE:disapprove",
      rule: "negative-copular-quote",
      confidence: 0.7,
      attributions: [stand(quotation, { certainty: "probable", basis: "inferred" })],
    }),
    statement({
      id: `${id}#s4`,
      subject: "norhaven",
      relation: "brokers",
      phrase: "broker",
      object: { entity: "water-sharing-deal" },
      spans: { subject: at("Norhaven"), relation: at("brokered"), object: at("a water-sharing deal") },
      time: april,
      place: "port-ansel",
      event: `${id}#e1`,
      plover: "CONSULT:third-party",
      rule: "svo-active",
      confidence: 0.92,
      asserted: true,
      attributions: [stand(deal)],
    }),
    statement({
      id: `${id}#s5`,
      subject: "veldonia",
      relation: "agreesWith",
      phrase: "deal",
      object: { entity: "karsovia" },
      spans: { subject: at("Veldonia", 2), relation: at("deal"), object: at("Karsovia", 2) },
      time: april,
      event: `${id}#e1`,
      derivedFrom: [`${id}#s4`],
      plover: "AGREE",
      rule: "deal-between",
      confidence: 0.85,
      asserted: true,
      attributions: [stand(deal, { basis: "inferred" })],
    }),
    statement({
      id: `${id}#s6`,
      subject: "veldonia",
      relation: "accuses",
      phrase: "accuse of",
      object: { entity: "karsovia" },
      spans: { subject: at("Veldonia", 3), relation: at("accused"), object: at("Karsovia", 3) },
      about: `${id}#s7`,
      plover: "ACCUSE:allege",
      rule: "accuse-of",
      confidence: 0.95,
      asserted: true,
      attributions: [stand(accusation)],
    }),
    statement({
      id: `${id}#s7`,
      subject: "karsovia",
      relation: "spiesOn",
      phrase: "hack",
      object: { entity: "veldonias-election-commission" },
      spans: { subject: at("Karsovia", 3), relation: at("hacking"), object: at("its election commission") },
      plover: "COERCE:cyber",
      rule: "accuse-of",
      confidence: 0.8,
      attributions: [
        stand(accusation, {
          source: "veldonia",
          speechAct: "accuse",
          cue: at("accused"),
          content: at("hacking its election commission"),
        }),
        stand(denial, {
          source: "joren-halvik",
          polarity: "negative",
          speechAct: "deny",
          cue: at("denied"),
          content: at("the charge"),
        }),
      ],
    }),
    statement({
      id: `${id}#s8`,
      subject: "joren-halvik",
      relation: "denies",
      phrase: "deny",
      object: { statement: `${id}#s7` },
      spans: { subject: at("Joren Halvik"), relation: at("denied"), object: at("the charge") },
      time: thursday,
      plover: "REJECT",
      rule: "deny-noun",
      confidence: 0.9,
      asserted: true,
      attributions: [stand(denial)],
    }),
  ],
  events: [
    {
      id: `${id}#e1`,
      article: id,
      type: "brokers",
      roles: [
        { role: "agent", entity: "norhaven" },
        { role: "party", entity: "karsovia" },
        { role: "party", entity: "veldonia" },
        { role: "place", entity: "port-ansel" },
        { role: "result", entity: "water-sharing-deal" },
      ],
      time: april,
      spans: [at("brokered")],
    },
  ],
  quotes: [
    { article: id, ...at("“not a plan.”"), speaker: "edvin-karsk", addressee: null, cue: at("said"), continues: null },
  ],
  diagnostics: [],
};
