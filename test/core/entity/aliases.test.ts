import fc from "fast-check";
import { expect, test } from "vitest";
import { identities, type LocalEntities, type LocalEntity } from "../../../packages/core/src/entity/aliases.ts";
import { slugOf } from "../../../packages/core/src/entity/labels.ts";

type Given = Partial<LocalEntity> & { readonly label: string };

const entity = (given: Given): LocalEntity => ({
  id: slugOf(given.label),
  type: "Person",
  aliases: [],
  exactMatch: [],
  mentions: [{ kind: "name" }],
  ...given,
});
const article = (id: string, ...entities: readonly Given[]): LocalEntities => ({
  articles: [{ id }],
  entities: entities.map(entity),
});
const china = {
  label: "China",
  type: "GeopoliticalEntity",
  exactMatch: ["http://www.wikidata.org/entity/Q148"],
} as const;

test.for([
  ["an identifier", china, { ...china, label: "People's Republic" }, "same-match"],
  ["a full name", { label: "Ilse Marrant" }, { label: "Ilse Marrant" }, "same-name"],
  ["a full name with another accent", { label: "Lucía Ferrán" }, { label: "Lucia Ferran" }, "same-name"],
  ["an alias", { label: "Ilse L. Marrant", aliases: ["Ilse Marrant"] }, { label: "Ilse Marrant" }, "same-alias"],
] as const)("%s makes two entities one", ([, a, b, rule]) => {
  const found = [...identities([article("a", a), article("b", b)]).values()];
  expect(new Set(found.map(({ id }) => id)).size).toBe(1);
  expect(found.map((each) => each.rule)).toEqual([rule, rule]);
});

test.for([
  ["a surname", { label: "Marrant" }, { label: "Marrant" }],
  [
    "what two articles say for short",
    { label: "Liberal Union", type: "Organization", aliases: ["Union"] },
    { label: "Union of Coastal States", type: "Organization", aliases: ["Union"] },
  ],
  [
    "a name that a person and a company bear",
    { label: "Rosa Keldorf" },
    { label: "Rosa Keldorf", type: "Organization" },
  ],
  [
    "a plan of the same name",
    { label: "plan", type: "Proposal", mentions: [{ kind: "nominal" }] },
    { label: "plan", type: "Proposal", mentions: [{ kind: "nominal" }] },
  ],
] as const)("%s does not", ([, a, b]) => {
  const found = [...identities([article("a", a), article("b", b)]).values()];
  expect(new Set(found.map(({ id }) => id)).size).toBe(2);
  expect(found.map(({ rule }) => rule)).toEqual(["alone", "alone"]);
});

test("what an article keeps apart stays apart", () => {
  const found = identities([
    article("a", { label: "Ilse Marrant", id: "ilse-marrant" }, { label: "Ilse Marrant", id: "ilse-marrant-2" }),
    article("b", { label: "Ilse Marrant" }),
  ]);
  expect(found.get("a ilse-marrant")?.id).not.toBe(found.get("a ilse-marrant-2")?.id);
});

test("no entity takes an article's id", () => {
  expect(identities([article("china", china)]).get("china china")?.id).toBe("china-2");
});

const anyEntity = fc.record({
  label: fc.constantFrom("Ilse Marrant", "Ilse L. Marrant", "Marrant", "China", "Beijing Group"),
  type: fc.constantFrom("Person", "Organization", "GeopoliticalEntity"),
  aliases: fc.subarray(["Ilse Marrant", "BG"]),
  exactMatch: fc.subarray(["http://www.wikidata.org/entity/Q148"]),
});
const anyArticles = fc
  .array(fc.uniqueArray(anyEntity, { selector: ({ label }) => label, maxLength: 4 }), { minLength: 1, maxLength: 6 })
  .map((lists) => lists.map((entities, at) => article(`a${at}`, ...(entities as readonly Given[]))));

test("the order of articles makes no difference", () => {
  const asText = (locals: readonly LocalEntities[]): string => JSON.stringify([...identities(locals)].sort());
  fc.assert(
    fc.property(
      anyArticles.chain((locals) =>
        fc.tuple(fc.constant(locals), fc.shuffledSubarray(locals, { minLength: locals.length })),
      ),
      ([locals, shuffled]) => asText(locals) === asText(shuffled),
    ),
  );
});

test("two of one article never become one", () => {
  fc.assert(
    fc.property(anyArticles, (locals) => {
      const found = identities(locals);
      return locals.every(({ articles, entities }) => {
        const ids = entities.map(({ id }) => found.get(`${articles[0]?.id} ${id}`)?.id);
        return new Set(ids).size === ids.length;
      });
    }),
  );
});

test("200 articles in two orders have the same identities", () => {
  const locals = Array.from({ length: 200 }, (_, at) =>
    article(`a${at}`, china, { label: at % 2 === 0 ? "Ilse Marrant" : "Odran Keth" }, { label: `Person Nr${at % 50}` }),
  );
  expect([...identities(locals.toReversed())].sort()).toEqual([...identities(locals)].sort());
});
