import { expect, test } from "vitest";
import { adverbials } from "../../../packages/core/src/lexicon/generated/adverbials.ts";
import { clauseFrames } from "../../../packages/core/src/statement/frames.ts";
import { isAdverbial, triplesOf, views } from "../../../packages/core/src/statement/triples.ts";
import { first } from "../../helpers/first.ts";
import { extracted, readText } from "../../helpers/statements.ts";

/** Statements by their phrases, whatever the relation: "Norhaven -sign-> a treaty". */
function phrases(text: string): readonly string[] {
  const { article } = readText(text).document;
  return extracted(text).statements.map(
    ({ rule, phrase, spans }) =>
      `${rule.split("/")[1]}: ${article.text.slice(spans.subject.start, spans.subject.end)} -${phrase}-> ${article.text.slice(spans.object.start, spans.object.end)}`,
  );
}

test.for(views)("$name: $example", ({ name, example, gives }) => {
  expect(phrases(example)).toContain(`${name}: ${gives}`);
});

test("who dismisses a report as something rejects or criticizes it all the same", () => {
  const [{ relation, phrase } = { relation: null, phrase: "" }] = extracted(
    "Joren Halvik dismissed the report as arithmetic without people.",
  ).statements;
  expect([["rejects", "criticizes"].includes(relation ?? ""), phrase]).toEqual([
    true,
    "dismiss as arithmetic without people",
  ]);
});

test.for(adverbials)("nobody acts upon what “$words” names: $example", ({ words, example }) => {
  const scene = first(readText(example).scenes);
  const head = scene.tree.sentence.tokens.findIndex(({ text }) => text === words.split(" ").at(-1));
  expect(isAdverbial(scene.tree, head, words.split(" ")[0] ?? "")).toBe(true);
});

test("an object that acts is not passed through", () => {
  const scene = first(readText("Norhaven asked Brelland to free the crew.").scenes);
  const frames = clauseFrames(scene.tree, scene.clauses);
  expect(frames.flatMap((frame) => triplesOf(frame, () => "actor").map(({ rule }) => rule))).not.toContain(
    "active/object-noun",
  );
});

test("what stands before the verb sets the scene and is no object", () => {
  expect(phrases("In June, the council met.")).toEqual(["objectless: the council -meet-> met"]);
});

test("who has talks, a ban or an offer with, on or from somebody, has it with them", () => {
  const lines = ["Norway boycotted talks with Denmark.", "Denmark demanded an apology from Norway."].flatMap(
    (text) => extracted(text).lines,
  );
  expect(lines).toContain("Norway -cutsTiesWith-> Denmark asserted");
  expect(lines).toContain("Denmark -demands-> Norway asserted");
});

test("who is at war with somebody makes war, and who is under pressure from somebody presses nobody", () => {
  const found = ["Norway is at war with Denmark.", "Norway is under pressure from Denmark."].flatMap(phrases);
  expect(found.filter((phrase) => phrase.startsWith("object-noun"))).toEqual([
    "object-noun: Norway -be war with-> Denmark",
  ]);
});

test("against what somebody marches counts more than where", () => {
  expect(extracted("Thousands marched in Copenhagen against the deal with Norway.").lines).toEqual([
    "Thousands -protestsAgainst-> deal with Norway asserted",
  ]);
});

test("what somebody is found guilty of is no part of the relation, and no one is urged to a table", () => {
  const lines = ["The court found the clerk guilty of selling the ships.", "Joren Halvik pushed Norway to the table."];
  expect(lines.flatMap((text) => extracted(text).lines)).toEqual(
    expect.arrayContaining(["court -convicts-> clerk asserted", 'Joren Halvik -"push to table"-> Norway asserted']),
  );
});

test.for([
  [
    "Halvik was sentenced to nine years in prison for his part in the theft.",
    "oblique: Halvik -be sentenced to-> nine years",
  ],
  ["Norhaven is entitled to a say in the sale of the Corran Bank.", "oblique: Norhaven -be entitled to-> a say"],
] as const)("what completes the verb is its object: %s", ([text, gives]) => {
  expect(phrases(text)).toContain(gives);
});

test("what is kept open to somebody is not kept to them", () => {
  expect(phrases("Norhaven kept its border open to Brelland.").filter((line) => /Brelland$/.test(line))).toEqual([]);
});
