import { InputError, QueryError } from "@newsgraph/core";

import { expect, test } from "vitest";
import { decode, demandToken, mediaTypeOf, orRefusal, refusal } from "../../packages/server/src/requests.ts";

const request = (authorization?: string) => ({ headers: { authorization } }) as Parameters<typeof demandToken>[1];

test("who has the token may write, and nobody else", () => {
  expect(() => demandToken("secret", request("Bearer secret"))).not.toThrow();
  for (const other of [undefined, "secret", "Bearer", "Bearer secret2", "Bearer SECRET"]) {
    expect(() => demandToken("secret", request(other))).toThrow(expect.objectContaining({ statusCode: 401 }));
  }
  expect(() => demandToken(null, request("Bearer null"))).toThrow(expect.objectContaining({ statusCode: 403 }));
});

test("a body is UTF-8, and does not claim to be anything else", () => {
  expect(decode("text/turtle; charset=UTF-8", new TextEncoder().encode("é"))).toBe("é");
  const wrong = expect.objectContaining({ statusCode: 415 });
  expect(() => decode("text/turtle; charset=latin1", new Uint8Array())).toThrow(wrong);
  expect(() => decode("text/turtle", new Uint8Array([0xff]))).toThrow(wrong);
});

test("a wrong query is the client's fault, a limit is not", async () => {
  const status = (error: Error) => orRefusal(() => Promise.reject(error)).catch((refused) => refused.statusCode);
  expect(await status(new QueryError("Cannot", 0))).toBe(400);
  expect(await status(new InputError("Cannot"))).toBe(503);
  expect(await status(new TypeError("Cannot"))).toBeUndefined();
  expect(refusal(404, "No")).toMatchObject({ statusCode: 404, message: "No" });
});

test("a media type has no parameters", () => {
  expect([mediaTypeOf("Text/Turtle ; charset=utf-8"), mediaTypeOf(undefined)]).toEqual(["text/turtle", ""]);
});
