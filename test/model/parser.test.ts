import type { Parser, Syntax } from "@newsgraph/core";
import { beforeAll, expect, test } from "vitest";
import { loadParser } from "../../packages/model/src/node.ts";
import { odd, sentences } from "./sample.ts";

let parser: Parser;
beforeAll(async () => {
  parser = await loadParser("native");
});

/** Words with their head's word and label: "Lund <nsubj said". */
async function arcs(text: string): Promise<readonly string[]> {
  const words = text.split(" ");
  const [syntax] = await parser.parse([words]);
  return syntax?.words.map(({ head, deprel }, at) => `${words[at]} <${deprel} ${words[head] ?? "ROOT"}`) ?? [];
}

test("an active sentence has its subject and its object", async () => {
  expect(await arcs("The mayor praised the engineers .")).toEqual([
    "The <det mayor",
    "mayor <nsubj praised",
    "praised <root ROOT",
    "the <det engineers",
    "engineers <obj praised",
    ". <punct praised",
  ]);
});

test("a passive sentence has a passive subject and an agent", async () => {
  const found = await arcs("Two workers were killed by the flood .");
  expect(found).toContain("workers <nsubj:pass killed");
  expect(found).toContain("were <aux:pass killed");
  expect(found).toContain("flood <obl:agent killed");
});

test("a relative clause hangs on its noun", async () => {
  expect(await arcs("The bridge that the army built is closed .")).toContain("built <acl:relcl bridge");
});

test("names are found with their kinds", async () => {
  const words = "President Ana Lund met officials of the United Nations in Geneva .".split(" ");
  const [syntax] = await parser.parse([words]);
  const names = syntax?.words.flatMap(({ name }, at) => (name === "O" ? [] : [`${words[at]} ${name}`]));
  expect(names).toEqual([
    "Ana B-person",
    "Lund I-person",
    "United B-organization",
    "Nations I-organization",
    "Geneva B-place",
  ]);
});

test("a sentence gets the same syntax alone and in any batch", async () => {
  const together = await parser.parse(sentences);
  const backwards = await parser.parse(sentences.toReversed());
  expect(backwards.toReversed()).toEqual(together);
  for (const [at, words] of sentences.entries()) expect((await parser.parse([words]))[0]).toEqual(together[at]);
});

test("nobody's syntax depends on a long neighbour", async () => {
  const [short = [], long = []] = [sentences[4], odd["a thousand words"]];
  const [alone] = await parser.parse([short]);
  const [beside] = await parser.parse([short, long]);
  expect(beside).toEqual(alone);
});

test("twice the same, twice the same syntax", async () => {
  expect(await parser.parse(sentences)).toEqual(await parser.parse(sentences));
});

test.for(Object.entries(odd))("%s are parsed to a tree with one word for each token", async ([, words]) => {
  const [syntax] = await parser.parse([words]);
  expect(syntax?.words).toHaveLength(words.length);
  expect(treeFaults(syntax as Syntax)).toEqual([]);
});

test("a sentence longer than the network's reach keeps one root; its later parts hang on it", async () => {
  const [syntax] = await parser.parse([odd["a thousand words"] ?? []]);
  const root = syntax?.words.findIndex(({ head }) => head < 0);
  expect(syntax?.words.filter(({ deprel, head }) => deprel === "parataxis" && head === root).length).toBeGreaterThan(5);
});

test("nothing to parse gives nothing", async () => {
  expect(await parser.parse([])).toEqual([]);
});

function treeFaults({ words }: Syntax): readonly string[] {
  const roots = words.filter(({ head, deprel }) => head === -1 && deprel === "root").length;
  const lost = words.flatMap((_, at) => {
    let word = at;
    for (let steps = 0; word >= 0 && steps <= words.length; steps++) word = words[word]?.head ?? -1;
    return word < 0 ? [] : [`word ${at} reaches no root`];
  });
  return words.length > 0 && roots !== 1 ? [...lost, `${roots} roots`] : lost;
}
