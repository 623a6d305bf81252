import { expect, test } from "vitest";
import { demonymsIn, placeOf } from "../../../packages/core/src/mention/demonyms.ts";
import { wordsOf } from "../../../packages/core/src/mention/phrase.ts";
import { parsed } from "../../helpers/parsed.ts";

test.for([
  ["Chinese companies were angry.", ["Chinese"]],
  ["South African miners were angry.", ["South African"]],
  ["Danish and Norwegian fishermen met on Friday.", ["Danish", "Norwegian"]],
  ["Veldonian miners were angry.", ["Veldonian"]],
  ["The European Commission was angry.", []],
  ["A Dutch speaking community met in Toronto.", []],
] as const)("%s has %j", ([text, words]) => {
  const found = parsed(text).trees.flatMap((tree) =>
    demonymsIn(tree, new Set(["Veldonia"])).map(({ first, last }) => wordsOf(tree, first, last).join(" ")),
  );
  expect(found).toEqual(words);
});

test.for([
  ["Veldonian", "Veldonia"],
  ["Norvanian", "Norvane"],
  ["Corranese", "Corran"],
  ["Brellish", "Brella"],
] as const)("%s may come of %s", ([adjective, name]) => {
  expect(placeOf(adjective, new Set([name]))).toBe(adjective === "Brellish" ? null : name);
});
