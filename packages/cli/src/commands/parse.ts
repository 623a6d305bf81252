import { documentOfConllu, formatConllu, InputError, type Parser, readArticle, segment } from "@newsgraph/core";
import { openPool } from "@newsgraph/model/pool";
import { readArguments, UsageError } from "../arguments.ts";
import { cutsIn } from "../build.ts";
import type { Command } from "../command.ts";
import { inOrder } from "../in-order.ts";
import { findInputs, type Input, surveyInputs } from "../inputs.ts";

export const parse: Command = {
  summary: "print the syntax and the names of articles as CoNLL-U",
  help: `Usage: newsgraph parse INPUT… [--from text|conllu]

Prints sentences, tokens, lemmas, tags, trees and names as CoNLL-U; a name stands in MISC, \`Name=B-person\`.

  --from text    INPUT is read like that of \`newsgraph build\` (the default)
  --from conllu  INPUT is CoNLL-U: its sentences and tokens are kept; LEMMA, UPOS, FEATS, HEAD and DEPREL are replaced
`,
  async run(args, io) {
    const { values, positionals } = readArguments(args, ["from"], {
      least: 1,
      most: Number.POSITIVE_INFINITY,
      what: "INPUT",
    });
    const from = values.from ?? "text";
    if (from !== "text" && from !== "conllu") throw new UsageError(`--from must be text or conllu, not "${from}"`);
    const pool = await openPool((await surveyInputs(positionals, io)).bytes);
    const parsed = async ({ id, bytes, about }: Input): Promise<string> => {
      const document =
        from === "text" ? segment(readArticle(id, bytes, about)) : documentOfConllu(decode(id, bytes)).document;
      for (const cut of cutsIn(document.diagnostics.map((one) => ({ ...one, article: id }))))
        io.err(`newsgraph parse: ${cut}\n`);
      return formatConllu(document, await pool.parse(wordsOf(document)));
    };
    try {
      for await (const text of inOrder(findInputs(positionals, io), pool.ahead, parsed)) await io.out(text);
    } finally {
      await pool.close();
    }
  },
};

function wordsOf({ sentences }: ReturnType<typeof segment>): Parameters<Parser["parse"]>[0] {
  return sentences.map(({ tokens }) => tokens.map(({ text }) => text));
}

function decode(id: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new InputError(`Cannot read \`${id}\`: it is not UTF-8`, { cause });
  }
}
