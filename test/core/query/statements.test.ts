import { parsePattern, type Statements, statementsIn, statementsOf } from "@newsgraph/core";
import { expect, test } from "vitest";
import { sampleGraph } from "../../helpers/sample-graph.ts";

const found = (statements: Statements): string =>
  statements
    .all()
    .map(({ statement }) => statement.replace("three-capitals#", ""))
    .join(" ");

test("each method narrows the question, and leaves the one before as it was", () => {
  const all = statementsIn(sampleGraph);
  const veldonia = all.object("Karsovia").subject("Veldonia");
  expect(found(veldonia)).toBe("s5 s6");
  expect(found(veldonia.relation("accuses"))).toBe("s6");
  expect(found(veldonia.text("water"))).toBe("s5");
  expect(found(veldonia.subject("Marrant"))).toBe("s1");
  expect(veldonia.criteria).toEqual({ subject: "Veldonia", object: "Karsovia" });
  expect(all.count()).toBe(8);
});

test("all methods together say what a pattern says", () => {
  const pattern = parsePattern(
    "A -not visits-> D, said by E, certain, denied, since 2031-05-01, until 2031-05-02, in f, with g",
  );
  const statements = statementsIn(sampleGraph)
    .subject("A")
    .relation("visits")
    .polarity("negative")
    .object("D")
    .saidBy("E")
    .certainty("certain")
    .class("denied")
    .since("2031-05-01")
    .until("2031-05-02")
    .article("f")
    .text("g");
  expect(statements.criteria).toEqual(pattern);
  expect(statementsIn(sampleGraph).phrase("a b").anyDirection(true).criteria).toEqual({
    phrase: "a b",
    anyDirection: true,
  });
});

test("a limit bounds statements and groups, but not what is counted", () => {
  const two = statementsIn(sampleGraph).limit(2);
  expect(found(two)).toBe("s1 s2");
  expect(two.countBy("class")).toHaveLength(2);
  expect(two.count()).toBe(8);
  expect(found(two.limit(1).subject("Veldonia"))).toBe("s5");
});

test("nothing is looked up before somebody wants to know", () => {
  const refuse = (): never => {
    throw new Error("asked");
  };
  const statements = statementsOf({ named: refuse, find: refuse, count: refuse, countBy: refuse })
    .subject("A")
    .limit(3);
  for (const ask of [statements.all, statements.count, statements.sparql]) expect(ask).toThrow("asked");
});
