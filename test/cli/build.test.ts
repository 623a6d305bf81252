import { expect, test } from "vitest";
import { buildGraph } from "../../packages/cli/src/build.ts";
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
