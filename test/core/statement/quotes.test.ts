import { expect, test } from "vitest";
import { speechOf } from "../../../packages/core/src/statement/quotes.ts";
import { extracted, readText } from "../../helpers/statements.ts";

const speakers = (text: string) => extracted(text).quotes.map(({ speaker, continues }) => [speaker, continues]);

test.for<readonly [string, readonly (readonly [string | null, number | null])[]]>([
  ["“Karsovia closed the strait,” Dora Fenwright said.", [["dora-fenwright", null]]],
  ["Dora Fenwright said: “Karsovia closed the strait.”", [["dora-fenwright", null]]],
  [
    "“Karsovia closed the strait,” Dora Fenwright said.\n“Norhaven helped Karsovia.”",
    [
      ["dora-fenwright", null],
      ["dora-fenwright", 0],
    ],
  ],
  [
    "“Karsovia closed the strait,” Dora Fenwright said.\n\n“Norhaven helped Karsovia.”",
    [
      ["dora-fenwright", null],
      [null, null],
    ],
  ],
])("%s", ([text, expected]) => {
  expect(speakers(text)).toEqual(expected);
});

test("what a quotation tells is its speaker's", () => {
  expect(extracted("“Karsovia closed the strait,” Dora Fenwright said.\n“Norhaven helped Karsovia.”").lines).toEqual([
    "Karsovia -restricts-> strait; say: Dora Fenwright direct",
    "Norhaven -aids-> Karsovia; say: Dora Fenwright direct",
  ]);
});

test("what is commented on is not spoken to", () => {
  const text =
    "Dora Fenwright, who praised the report as “the price of peace” in May, refused to comment on the strike.";
  expect(extracted(text).quotes.map(({ speaker, addressee }) => [speaker, addressee])).toEqual([
    ["dora-fenwright", null],
  ]);
});

test("what governs a quotation goes before what stands near it", () => {
  const text =
    "Dora Fenwright told the broadcaster Radio Meridian that the law was “an old suit with new buttons” and that she warned the ministers of it.";
  expect(extracted(text).quotes.map(({ addressee }) => addressee)).toEqual(["radio-meridian"]);
});

test("a word in quotation marks is no speech", () => {
  const { document, trees, scenes, actors } = readText("Norhaven praised the “trust” of Karsovia.");
  const speech = speechOf(
    document,
    trees,
    scenes.map(({ clauses }) => clauses),
    actors,
  );
  expect(trees.flatMap((tree) => tree.words.map((_, at) => speech.isQuoted(tree, at)))).not.toContain(true);
});
