import type { Actor, ActorFamily, Edge, LineClass, Tone, View, ViewStatement } from "@newsgraph/core";

/** The size of a view to make. */
export interface LargeViewSize {
  readonly actors: number;
  readonly edges: number;
  readonly articles: number;
}

/** What a project of the size that the budgets speak of has. */
export const BUDGET_SIZE: LargeViewSize = { actors: 10_000, edges: 30_000, articles: 2_000 };

/**
 * A view of invented actors, of any size: few are spoken of much and most little, and the busy ones meet each other often,
 * as in the news. The same size gives the same view.
 */
export function largeView({ actors: actorCount, edges: edgeCount, articles: articleCount }: LargeViewSize): View {
  const random = sequence(20_310_512);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  /** The first are picked most often. */
  const busy = (count: number): number => Math.floor(random() ** 2.5 * count);
  const articles = Array.from({ length: articleCount }, (_, at) => ({
    id: `report-${at}`,
    title: `${titled(pick(SYLLABLES))}${pick(SYLLABLES)} and ${titled(pick(SYLLABLES))}${pick(SYLLABLES)} meet again (${at})`,
    date: `2031-0${1 + (at % 9)}-${String(1 + (at % 28)).padStart(2, "0")}`,
    publisher: `Paper ${at % 40}`,
    url: `https://paper.example/${at}`,
    evidence: Math.floor(at / 40),
  }));
  const actors = Array.from({ length: actorCount }, (_, at): Actor => {
    const name = `${titled(pick(SYLLABLES))}${pick(SYLLABLES)} ${titled(pick(SYLLABLES))}${pick(SYLLABLES)}${pick(SYLLABLES)}`;
    const [type, family] = pick(TYPES);
    return {
      id: `${name.toLowerCase().replace(" ", "-")}-${at}`,
      label: name,
      type,
      family,
      aliases: at % 3 === 0 ? [name.split(" ")[1] ?? name] : [],
      exactMatch: [],
      mentions: 1 + Math.floor((actorCount / (at + 1)) ** 0.6),
      community: at % 50,
      x: Math.round((random() - 0.5) * 100_000) / 100,
      y: Math.round((random() - 0.5) * 100_000) / 100,
    };
  });
  const statements: ViewStatement[] = [];
  const edges = new Map<string, Edge>();
  while (edges.size < edgeCount) {
    const from = actors[busy(actorCount)];
    const to = actors[busy(actorCount)];
    const speaker = actors[busy(actorCount)];
    const relation = pick(RELATIONS);
    const id = `${from?.id}|${relation.id}|${to?.id}`;
    if (from === undefined || to === undefined || speaker === undefined || from === to || edges.has(id)) continue;
    const kind = pick(CLASSES);
    const at = statements.length;
    for (let count = 0; count < (at % 10 === 0 ? 2 : 1); count++) {
      const article = pick(articles).id;
      const statement = { id: `${article}#s${statements.length}`, article, from: from.id, to: to.id, relation };
      statements.push(statementOf(statement, kind, kind === "reported" ? speaker.id : article, id, random));
    }
    edges.set(id, {
      id,
      subject: from.id,
      relation: relation.id,
      phrase: relation.phrase,
      object: { entity: to.id },
      class: kind,
      tone: relation.tone,
      weight: statements.length - at,
      statements: statements.slice(at).map((statement) => statement.id),
    });
  }
  return {
    version: 1,
    program: "newsgraph 0.1.0",
    articles,
    actors,
    relations: RELATIONS.map(({ id, label, tone }) => ({ id, label, group: "diplomacy", tone })),
    edges: [...edges.values()],
    statements,
  };
}

function statementOf(
  { id, article, from, to, relation }: Pick<ViewStatement, "id" | "article"> & Told,
  kind: LineClass,
  source: string,
  edge: string,
  random: () => number,
): ViewStatement {
  const start = Math.floor(random() * 4000);
  const span = (from: number, length: number) => ({ start: start + from, end: start + from + length });
  return {
    id,
    article,
    subject: from,
    relation: relation.id,
    phrase: relation.phrase,
    object: { entity: to },
    spans: { subject: span(0, 12), relation: span(13, 8), object: span(22, 14) },
    time: random() < 0.3 ? { start: "2031-05-12", end: "2031-05-12", span: span(40, 6) } : null,
    place: null,
    qualifiers: random() < 0.3 ? [{ role: "in", value: { entity: to }, span: span(48, 10) }] : [],
    event: null,
    about: null,
    derivedFrom: [],
    plover: "CONSULT:visit",
    rule: "verb-with-subject-and-object",
    confidence: 0.91,
    candidate: kind === "candidate",
    asserted: kind === "asserted",
    attributions: [
      {
        source,
        chain: [],
        polarity: kind === "denied" ? "negative" : "positive",
        certainty: kind === "hedged" ? "possible" : "certain",
        tense: kind === "planned" ? "future" : "past",
        speechAct: source === article ? null : "say",
        direct: false,
        basis: "stated",
        evidence: span(0, 120),
        cue: source === article ? null : span(90, 4),
        content: null,
      },
    ],
    class: kind,
    edge,
  };
}

interface Told {
  readonly from: string;
  readonly to: string;
  readonly relation: (typeof RELATIONS)[number];
}

const SYLLABLES: readonly string[] =
  "ka vel or do nia sun drey mar rant hale tor lis um bek ara pont ulm esk wyn dra".split(" ");

const TYPES: readonly (readonly [Actor["type"], ActorFamily])[] = [
  ["Person", "person"],
  ["Organization", "organization"],
  ["GeopoliticalEntity", "place"],
  ["Event", "event"],
  ["Agreement", "work"],
];

const CLASSES: readonly LineClass[] = [
  "asserted",
  "asserted",
  "asserted",
  "reported",
  "reported",
  "planned",
  "hedged",
  "denied",
  "candidate",
];

const RELATIONS: readonly {
  readonly id: NonNullable<Edge["relation"]>;
  readonly label: string;
  readonly phrase: string;
  readonly tone: Tone;
}[] = [
  { id: "visits", label: "visits", phrase: "visit", tone: "cooperative" },
  { id: "talksTo", label: "talks to", phrase: "talk to", tone: "cooperative" },
  { id: "supports", label: "supports", phrase: "support", tone: "cooperative" },
  { id: "criticizes", label: "criticizes", phrase: "criticize", tone: "conflictual" },
  { id: "accuses", label: "accuses", phrase: "accuse", tone: "conflictual" },
  { id: "memberOf", label: "member of", phrase: "be member of", tone: "neutral" },
];

function titled(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Numbers from 0 to 1, the same for the same seed (a linear congruential generator, Numerical Recipes' constants). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
