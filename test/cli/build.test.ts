import { InputError } from "@newsgraph/core";
import { openStore } from "@newsgraph/store";
import { expect, test } from "vitest";
import { buildGraph, buildStore } from "../../packages/cli/src/build.ts";
import { loadParser } from "../../packages/model/src/node.ts";
import { recording } from "../helpers/io.ts";

test("the date of the command line is for articles that tell none", async () => {
  const parser = await loadParser();
  const undated = await buildGraph(["-"], "2031-05-16", parser, recording("Norhaven attacked Karsovia."));
  expect(undated.graph.articles[0]?.date).toBe("2031-05-16");
  const dated = await buildGraph(
    ["-"],
    "2031-05-16",
    parser,
    recording("date 2030-01-02\n\nNorhaven attacked Karsovia."),
  );
  expect(dated.graph.articles[0]?.date).toBe("2030-01-02");
});

test("a store has the graph of the same articles, and reads none of them twice", async () => {
  const parser = await loadParser();
  const store = openStore("memory:");
  const text = "Norhaven attacked Karsovia. Ilse Marrant criticized the attack.";
  const build = (date: string) => buildStore(store, ["-"], date, parser, recording(text));
  expect(await build("2031-05-16")).toEqual({ added: 1, known: 0, failures: [] });
  expect(await build("2031-05-16")).toEqual({ added: 0, known: 1, failures: [] });
  expect(await build("2031-05-17")).toEqual({ added: 1, known: 0, failures: [] });
  const { graph } = await buildGraph(["-"], "2031-05-17", parser, recording(text));
  expect(store.graph()).toEqual(graph);
  const unreadable = await buildStore(store, ["-"], undefined, parser, recording(" "));
  expect(unreadable).toMatchObject({ added: 0, known: 0, failures: [expect.any(InputError)] });
  const other = { ...parser, model: "another" };
  await expect(buildStore(store, ["-"], undefined, other, recording(`${text} More.`))).rejects.toThrow(
    /build a new file/,
  );
  store.close();
});
