import { expect, test } from "vitest";
import { complexPrepositions } from "../../../packages/core/src/lexicon/generated/complex-prepositions.ts";
import { participles } from "../../../packages/core/src/lexicon/generated/participles.ts";
import { standIns } from "../../../packages/core/src/lexicon/generated/stand-ins.ts";
import { nominalsIn } from "../../../packages/core/src/mention/nominals.ts";
import { wordsOf } from "../../../packages/core/src/mention/phrase.ts";
import { parsed } from "../../helpers/parsed.ts";

test.for([
  ["The company paid 5 million dollars in March 2023.", ["The company"]],
  ["The trade talks lasted a week.", ["The trade talks"]],
  ["Two of the clerks were arrested.", ["Two of the clerks", "the clerks"]],
  ["One of the ships sank.", ["One of the ships", "the ships"]],
  ["A court in Lazar on Wednesday sentenced the clerk.", ["A court in Lazar", "Lazar", "the clerk"]],
  ["Another one could follow, and the ones who left returned.", []],
  ["The first is a doctor.", ["a doctor"]],
  ["The aircraft were meant for surveying pipelines.", ["The aircraft"]],
  ["Opposition wins Tessaly election as president concedes", ["Opposition", "Tessaly election"]],
  ["The wounded were taken to a hospital.", ["The wounded", "a hospital"]],
] as const)("%s has %j", ([text, phrases]) => {
  expect(nominals(text)).toEqual(phrases);
});

test.for(participles.map(({ verb, example }) => [verb, example] as const))(
  "%s stands before a noun: %s",
  ([, text]) => {
    const [phrase = "nothing"] = /\S+ing \S+(?=\.$)/.exec(text) ?? [];
    expect(nominals(text)).toContain(phrase);
  },
);

test.for(standIns.map(({ word, example }) => [word, example] as const))("%s names nothing: %s", ([, text]) => {
  expect(nominals(text)).toEqual(text.startsWith("The miners") ? ["The miners"] : []);
});

function nominals(text: string): readonly string[] {
  return parsed(text).trees.flatMap((tree) =>
    nominalsIn(tree, new Set()).map(({ first, last }) => wordsOf(tree, first, last).join(" ")),
  );
}

test.for(complexPrepositions.map(({ words, example }) => [words, example] as const))(
  "%s names nothing: %s",
  ([words, text]) => {
    const noun = words.split(" ")[1] ?? "";
    expect(nominals(text).filter((phrase) => phrase.startsWith(noun))).toEqual([]);
  },
);
