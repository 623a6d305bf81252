import { type Article, analyze, InputError } from "@newsgraph/core";
import { expect, test } from "vitest";
import { loadParser } from "../../packages/model/src/node.ts";
import { openPool, perform } from "../../packages/model/src/pool.ts";
import { articles } from "../helpers/articles.ts";

const some = [...articles.values()].slice(0, 4);
const much = 1e6;

test.for([0, 1, 2])("with at most %d threads, articles give the graphs that one parser gives", async (most) => {
  const parser = await loadParser();
  const pool = await openPool(much, most);
  const graphs = await Promise.all(some.map((article) => pool.analyze(article)));
  await pool.close();
  expect(graphs).toEqual(await Promise.all(some.map((article) => analyze(article, parser))));
  expect(pool.model).toBe(parser.model);
});

test("a pool is a parser", async () => {
  const sentences = [["Norhaven", "attacked", "Karsovia", "."], [], ["It", "denied", "that", "."]];
  const parser = await loadParser();
  const pool = await openPool(much, 1);
  expect(await pool.parse(sentences)).toEqual(await parser.parse(sentences));
  expect(await perform({ sentences }, parser)).toEqual(await parser.parse(sentences));
  await pool.close();
});

test.for([0, 1])("an article on which a thread fails is named, and the others are read (%d threads)", async (most) => {
  const [first, second] = some as [Article, Article];
  const pool = await openPool(much, most);
  const broken = { ...first, id: "broken", parts: null } as unknown as Article;
  const [failed, read] = await Promise.allSettled([pool.analyze(broken), pool.analyze(second)]);
  expect(failed).toMatchObject({ reason: expect.any(InputError) });
  expect(String((failed as PromiseRejectedResult).reason)).toMatch(
    /Cannot read `broken`: the program failed on it \(TypeError: .* at .*\.(ts|js):\d+/,
  );
  expect(read).toMatchObject({ value: { articles: [{ id: second.id }] } });
  await pool.close();
});

test("little to read needs no thread", async () => {
  const [little, more] = await Promise.all([openPool(5000, 8), openPool(70_000, 8)]);
  expect([little.ahead, more.ahead]).toEqual([1, 32]);
});
