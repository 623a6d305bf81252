import fc from "fast-check";
import { expect, test } from "vitest";
import { formatFollowTheMoney } from "../../../packages/core/src/export/followthemoney.ts";
import { anyGraph } from "../../helpers/any-graph.ts";
import { sampleGraph } from "../../helpers/sample-graph.ts";

interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const read = (text: string) =>
  text
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Entity);

test("a statement about two actors is a link with its proof, and says who stands behind it", () => {
  const link = read(formatFollowTheMoney(sampleGraph)).find(({ id }) => id === "ng-three-capitals.23zs7");
  expect(link).toEqual({
    id: "ng-three-capitals.23zs7",
    schema: "UnknownLink",
    properties: {
      subject: ["ng-karsovia"],
      object: ["ng-veldonias-election-commission"],
      role: ["spies on"],
      status: ["disputed"],
      date: ["2031-05-16"],
      summary: [
        "Veldonia has accused Karsovia of hacking its election commission",
        "Karsovian Foreign Minister Joren Halvik denied the charge on Thursday",
      ],
      description: ["Veldonia: accuse, positive, certain, past", "Joren Halvik: deny, negative, certain, past"],
      recordId: ["three-capitals#s7"],
      proof: ["ng-three-capitals"],
    },
  });
});

test("an article is a document with its text, an actor has its names and its Wikidata identifier", () => {
  const [first, ...others] = sampleGraph.entities;
  const entities = [{ ...first, exactMatch: ["http://www.wikidata.org/entity/Q1"] }, ...others];
  const all = read(formatFollowTheMoney({ ...sampleGraph, entities } as typeof sampleGraph));
  expect(all[0]).toMatchObject({ schema: "Article", properties: { bodyText: [sampleGraph.articles[0]?.text] } });
  expect(all[1]).toEqual({
    id: "ng-edvin-karsk",
    schema: "Person",
    properties: { name: ["Edvin Karsk"], wikidataId: ["Q1"] },
  });
});

/** The properties of FollowTheMoney 4.11 that we use, by schema. */
const named = ["name", "alias", "wikidataId"];
const known: Readonly<Record<string, readonly string[]>> = {
  Article: ["title", "publishedAt", "publisher", "sourceUrl", "language", "bodyText"],
  Person: named,
  Organization: named,
  LegalEntity: named,
  Address: [...named, "full"],
  Event: named,
  Document: [...named, "fileName"],
  Project: named,
  Asset: named,
  UnknownLink: [
    ...["subject", "object", "role", "status", "startDate", "endDate", "date"],
    ...["summary", "description", "recordId", "proof", "publisher", "sourceUrl"],
  ],
};

test("of any graph, entities have ids and properties as that model allows, and what they name is there", () => {
  fc.assert(
    fc.property(anyGraph("a/ü."), (graph) => {
      const all = read(formatFollowTheMoney(graph));
      const ids = all.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => !/^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/.test(id))).toEqual([]);
      for (const { schema, properties } of all) {
        expect(Object.keys(properties).filter((name) => !known[schema]?.includes(name))).toEqual([]);
        const named = ["subject", "object", "proof"].flatMap((name) => properties[name] ?? []);
        expect(named.filter((id) => !ids.includes(id))).toEqual([]);
      }
    }),
  );
});
