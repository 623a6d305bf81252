import fc from "fast-check";
import { expect, test } from "vitest";
import { readingOf } from "../../../packages/viewer/src/pipeline/reading.ts";
import { evidence, TEXT, view } from "../story.ts";

const [article = expect.fail("no article")] = evidence.articles;

test("each paragraph of the article is there, with its statements and its names", () => {
  const paragraphs = readingOf(article, view.statements);
  expect(paragraphs).toHaveLength(TEXT.trim().split("\n\n").length);
  const accuses = paragraphs.find(([passage]) => passage?.edges.includes("karsovia|accuses|veldonia"));
  expect(accuses?.[0]?.edges).toEqual(["karsovia|accuses|veldonia", "veldonia|suppliesArmsTo|lantern-front"]);
  expect(accuses?.[0]?.runs.flatMap(({ entity, text }) => (entity === null ? [] : text))).toEqual([
    "Karsovia",
    "Veldonia",
    "Lantern Front",
  ]);
});

test("nothing of a text is lost but the space between its paragraphs", () => {
  const mention = fc.record({ entity: fc.constantFrom("a", "b"), start: fc.nat(60), end: fc.nat(60) });
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", " ", "\n", "é", "."), maxLength: 60 }),
      fc.array(mention, { maxLength: 4 }),
      (text, mentions) => {
        const paragraphs = readingOf({ id: "x", text, mentions }, view.statements.slice(0, 3));
        const words = paragraphs
          .flat()
          .flatMap(({ runs }) => runs.map((run) => run.text))
          .join("");
        expect(words.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      },
    ),
  );
});
