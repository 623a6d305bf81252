import type { View } from "@newsgraph/core";

/** The first thing that is wrong with a file, and where: "actors[3].label". */
export interface Fault {
  readonly field: string;
  readonly message: string;
}

/**
 * Whether `data` is a view. It looks at every field that the viewer reads, since the file may come from anywhere, and
 * at whether the references lead somewhere.
 */
export function checkView(data: unknown): Fault | null {
  return faultOf(data, "", VIEW) ?? danglingIn(data as View);
}

/** Whether `data` is an evidence file. */
export function checkEvidence(data: unknown): Fault | null {
  return faultOf(data, "", EVIDENCE);
}

/** A shape: what kind of value, and of objects and lists what is in them. */
type Shape =
  | "string"
  | "number"
  | "nullable string"
  | readonly string[]
  | { readonly list: Shape }
  | { readonly maybe: Shape }
  | { readonly fields: Readonly<Record<string, Shape>> };

const SPAN: Shape = { fields: { start: "number", end: "number" } };
const STRINGS: Shape = { list: "string" };
const CLASS: Shape = ["denied", "disputed", "planned", "hedged", "reported", "asserted", "candidate"];
const TONE: Shape = ["cooperative", "conflictual", "neutral"];

const VIEW: Shape = {
  fields: {
    version: "number",
    articles: {
      list: {
        fields: {
          id: "string",
          title: "nullable string",
          date: "nullable string",
          publisher: "nullable string",
          evidence: "number",
        },
      },
    },
    actors: {
      list: {
        fields: {
          id: "string",
          label: "string",
          type: "string",
          family: ["person", "organization", "place", "event", "work", "other"],
          aliases: STRINGS,
          exactMatch: STRINGS,
          mentions: "number",
          x: "number",
          y: "number",
        },
      },
    },
    relations: { list: { fields: { id: "string", label: "string", group: "string", tone: TONE } } },
    edges: {
      list: {
        fields: {
          id: "string",
          subject: "string",
          relation: "nullable string",
          phrase: "string",
          object: { fields: {} },
          class: CLASS,
          tone: TONE,
          weight: "number",
          statements: STRINGS,
        },
      },
    },
    statements: {
      list: {
        fields: {
          id: "string",
          article: "string",
          class: CLASS,
          edge: "string",
          rule: "string",
          spans: { fields: { subject: SPAN, relation: SPAN, object: SPAN } },
          time: { maybe: { fields: { start: "string", end: "string", span: SPAN } } },
          attributions: {
            list: {
              fields: {
                source: "string",
                polarity: ["positive", "negative"],
                certainty: ["certain", "probable", "possible", "hypothetical"],
                tense: ["past", "present", "future"],
                evidence: SPAN,
                cue: { maybe: SPAN },
              },
            },
          },
        },
      },
    },
  },
};

const EVIDENCE: Shape = {
  fields: {
    articles: {
      list: {
        fields: {
          id: "string",
          text: "string",
          mentions: { list: { fields: { entity: "string", start: "number", end: "number" } } },
        },
      },
    },
  },
};

function faultOf(data: unknown, field: string, shape: Shape): Fault | null {
  const fault = (wanted: string): Fault => ({ field: field === "" ? "the file" : field, message: `is not ${wanted}` });
  if (shape === "string") return typeof data === "string" ? null : fault("a text");
  if (shape === "number") return Number.isFinite(data) ? null : fault("a number");
  if (shape === "nullable string") return data === null || typeof data === "string" ? null : fault("a text or null");
  if ("maybe" in shape) return data === null ? null : faultOf(data, field, shape.maybe);
  if ("list" in shape) {
    if (!Array.isArray(data)) return fault("a list");
    return firstFault(data.entries(), ([place, item]) => faultOf(item, `${field}[${place}]`, shape.list));
  }
  if ("fields" in shape) {
    if (typeof data !== "object" || data === null) return fault("an object");
    const inside = field === "" ? "" : `${field}.`;
    return firstFault(Object.entries(shape.fields), ([name, part]) =>
      faultOf((data as Record<string, unknown>)[name], `${inside}${name}`, part),
    );
  }
  return shape.includes(data as string) ? null : fault(`one of ${shape.join(", ")}`);
}

function firstFault<T>(items: Iterable<T>, check: (item: T) => Fault | null): Fault | null {
  for (const item of items) {
    const fault = check(item);
    if (fault !== null) return fault;
  }
  return null;
}

/** A reference from an edge or a statement to something that the file does not have. */
function danglingIn({ actors, edges, statements, articles }: View): Fault | null {
  const actorIds = new Set(actors.map(({ id }) => id));
  const edgeIds = new Set(edges.map(({ id }) => id));
  const statementIds = new Set(statements.map(({ id }) => id));
  const articleIds = new Set(articles.map(({ id }) => id));
  const missing = (field: string, id: string): Fault => ({
    field,
    message: `names \`${id}\`, which the file does not have`,
  });
  const inEdges = firstFault(edges.entries(), ([place, { subject, object, statements: of }]) => {
    const field = `edges[${place}]`;
    if (!actorIds.has(subject)) return missing(`${field}.subject`, subject);
    if ("entity" in object && !actorIds.has(object.entity)) return missing(`${field}.object`, object.entity);
    if ("edge" in object && !edgeIds.has(object.edge)) return missing(`${field}.object`, object.edge);
    const lost = of.find((id) => !statementIds.has(id));
    return lost === undefined ? null : missing(`${field}.statements`, lost);
  });
  if (inEdges !== null) return inEdges;
  return firstFault(statements.entries(), ([place, { article, edge }]) => {
    if (!articleIds.has(article)) return missing(`statements[${place}].article`, article);
    return edgeIds.has(edge) ? null : missing(`statements[${place}].edge`, edge);
  });
}
