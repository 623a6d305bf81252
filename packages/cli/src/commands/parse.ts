import { documentOfConllu, formatConllu, InputError, type Parser, readArticle, segment } from "@newsgraph/core";
import { loadParser } from "@newsgraph/model/node";
import { readArguments, UsageError } from "../arguments.ts";
import type { Command } from "../command.ts";
import { findInputs } from "../inputs.ts";

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
    const parser = await loadParser();
    for await (const { id, bytes, about } of findInputs(positionals, io)) {
      const document =
        from === "text" ? segment(readArticle(id, bytes, about)) : documentOfConllu(decode(id, bytes)).document;
      await io.out(formatConllu(document, await parser.parse(wordsOf(document))));
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
