import { expect, test } from "vitest";
import { mediaTypeFor } from "../../packages/server/src/negotiation.ts";

const offers = ["application/json", "text/csv", "text/turtle"];

test.for([
  ["*/*", "application/json"],
  ["text/csv", "text/csv"],
  ["text/*", "text/csv"],
  ["text/csv;q=0.5, text/turtle", "text/turtle"],
  ["text/*, text/csv;q=0", "text/turtle"],
  ["TEXT/Turtle; charset=utf-8", "text/turtle"],
  ["text/html, */*;q=0.1", "application/json"],
  ["image/png", "application/json"],
  ["", "application/json"],
] as const)("%j gets %s", ([accept, type]) => {
  expect(mediaTypeFor(accept, offers)).toBe(type);
});
