/** Reads one text in the page itself, with nothing but files of its own server. */
import { analyze, readArticle } from "@newsgraph/core";
import { createParser, createWasmEngine, readWeights } from "@newsgraph/model";

const fetched = async (name: string): Promise<Uint8Array> =>
  new Uint8Array(await (await fetch(`weights/${name}`)).arrayBuffer());

const weights = await readWeights(fetched);
const parser = createParser(await createWasmEngine(weights.network), weights);
const bytes = await fetched("../article.txt");
const { entities, statements } = await analyze(readArticle("article", bytes), parser);
const output = document.querySelector("#done");
if (output !== null) output.textContent = JSON.stringify({ entities, statements });
