import { tmpdir } from "node:os";
import { openSparql } from "@newsgraph/store";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, expect, test } from "vitest";
import { answerSchema, openApi } from "../../packages/server/src/api.ts";
import { application } from "../../packages/server/src/server.ts";
import { sampleGraph } from "../helpers/sample-graph.ts";
import { storeOf } from "../helpers/store-of.ts";

const store = storeOf(sampleGraph);
const engine = openSparql(store);
const app = await application({ folder: tmpdir(), graph: store, token: null }, engine, true);
afterAll(() => app.close());

const ask = (pattern: string, more = "") =>
  app.inject({ url: `/api/statements?pattern=${encodeURIComponent(pattern)}${more}` });

test("a pattern is answered as the description says", async () => {
  const response = await ask("? -?-> ?");
  const validate = new Ajv2020({ allowUnionTypes: true }).compile({ type: "array", items: answerSchema });
  expect(validate(response.json()), JSON.stringify(validate.errors)).toBe(true);
  expect(response.json()).toHaveLength(sampleGraph.statements.length);
  expect((await ask("Marrant -visits-> ?")).json()).toMatchObject([
    { object: { label: "Karsovia" }, class: "planned" },
  ]);
});

test("no more is given than is wanted", async () => {
  expect((await ask("? -?-> ?", "&limit=2")).json()).toHaveLength(2);
});

test.for([
  ["a broken pattern", "/api/statements?pattern=Marrant", /needs an arrow/],
  ["no pattern", "/api/statements", /pattern/],
  ["a limit that is none", "/api/statements?pattern=a%20--%20b&limit=0", /limit/],
] as const)("%s is a 400 that says why", async ([, url, message]) => {
  const response = await app.inject({ url });
  expect(response.statusCode).toBe(400);
  expect(response.json().message).toMatch(message);
});

test("the API describes itself", async () => {
  expect((await app.inject({ url: "/api/openapi.json" })).json()).toEqual(openApi);
});
