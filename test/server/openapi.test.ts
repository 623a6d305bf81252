import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { openSparql } from "@newsgraph/store";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, expect, test } from "vitest";
import { lineClasses } from "../../packages/core/src/graph/line-class.ts";
import { application } from "../../packages/server/src/server.ts";
import { sampleGraph } from "../helpers/sample-graph.ts";
import { storeOf } from "../helpers/store-of.ts";

const store = storeOf(sampleGraph);
const engine = openSparql(store);
const app = await application({ folder: tmpdir(), graph: store, token: null }, engine, true);
await app.listen({ host: "127.0.0.1", port: 0 });
const origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
afterAll(async () => {
  await app.close();
  await engine.close();
  store.close();
});

interface Operation {
  readonly parameters: readonly { readonly name: string; readonly required: boolean }[];
  readonly responses: Readonly<
    Record<string, { readonly content: Readonly<Record<string, { readonly schema?: object }>> }>
  >;
}

/** The description, as a client gets it. */
const description = await (await fetch(`${origin}/api/openapi.json`)).json();
const paths: Readonly<Record<string, { readonly get: Operation }>> = description.paths;
const ajv = new Ajv2020({ allowUnionTypes: true, formats: { date: /^\d{4}-\d\d-\d\d$/ } });
ajv.addVocabulary(["components"]).addSchema({ $id: "api", components: description.components });

/** What in the server's answer is not as the description says. */
async function faultsOf(path: string, search: string): Promise<unknown> {
  const response = await fetch(`${origin}${path}${search}`);
  const described = paths[path]?.get.responses[response.status];
  if (described === undefined) return `no status ${response.status}`;
  const [mediaType = ""] = (response.headers.get("content-type") ?? "").split(";");
  const content = described.content[mediaType];
  if (content === undefined) return `no ${mediaType}`;
  const text = await response.text();
  if (content.schema === undefined) return null;
  const schema = JSON.parse(JSON.stringify(content.schema).replaceAll("#/components", "api#/components"));
  const validate = ajv.compile(schema);
  return validate(JSON.parse(text)) ? null : validate.errors;
}

test.for([
  ["/api/statements", `?pattern=${encodeURIComponent("? -?-> ?")}`],
  ["/api/statements", `?pattern=${encodeURIComponent("Veldonia -?-> ?")}&limit=1`],
  ["/api/statements", "?pattern=Marrant"],
  ["/api/statements", ""],
  ["/api/graph", ""],
  ["/api/graph", "?format=csv"],
  ["/api/graph", "?format=pdf"],
] as const)("%s%s answers as it is described", async ([path, search]) => {
  expect(await faultsOf(path, search)).toBeNull();
});

test("each address of the API is described, and no other", () => {
  const served = app.printRoutes({ commonPrefix: false }).matchAll(/ (api\/\S+)/g);
  const found = [...served].map(([, path]) => `/${path}`).filter((path) => path !== "/api/openapi.json");
  expect(found.sort()).toEqual(Object.keys(paths).sort());
});

test("a parameter is required if the server asks for it", async () => {
  for (const [path, { get }] of Object.entries(paths)) {
    const { status } = await fetch(origin + path);
    expect(status === 400).toBe(get.parameters.some(({ required }) => required));
  }
});

test("the classes are those of the table", () => {
  const { enum: classes } = description.components.schemas.Answer.properties.class;
  expect(new Set(classes)).toEqual(new Set(lineClasses.map((row) => row.class)));
});
