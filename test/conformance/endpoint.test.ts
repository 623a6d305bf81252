import { expect, test } from "vitest";
import { openEndpoint } from "./endpoint.ts";

test("an endpoint is empty, and takes writes with its headers only", async () => {
  const { origin, headers, close } = await openEndpoint();
  const put = (given: Readonly<Record<string, string>>) =>
    fetch(`${origin}/gsp?default`, { method: "PUT", headers: { ...given, "content-type": "text/turtle" }, body: "" });
  expect(await (await fetch(`${origin}/sparql?query=ASK{?s%20?p%20?o}`)).json()).toMatchObject({ boolean: false });
  expect([(await put({})).status, (await put(headers)).status]).toEqual([401, 201]);
  await close();
});
