import { meantBy } from "@newsgraph/core";
import { expect, test } from "vitest";

test("only the names that are given are looked up", () => {
  const named = (name: string): readonly string[] => [name.toLowerCase()];
  expect(meantBy({ subject: "Veldonia", saidBy: "Karsovia" }, named)).toEqual({
    subject: ["veldonia"],
    saidBy: ["karsovia"],
  });
  expect(meantBy({ relation: "visits" }, named)).toEqual({});
});
