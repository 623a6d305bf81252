import type { Upos } from "@newsgraph/core";
import type { Vocabulary } from "./vocabulary.ts";

/** The word that is meant by `form`: a letter is not written three times, and "DJ's" are DJs. */
export function meantBy(form: string, upos: Upos, vocabulary: Vocabulary): string {
  let meant = form.replace(/[’‘]/gu, "'");
  if (upos === "NOUN" || upos === "PROPN") meant = meant.replace(/(?<=[0-9])'s$/, "s").replace(/(?<=\w)'s$/u, "");
  if (asWritten.has(upos) || !REPEATED.test(meant)) return meant;
  return (
    vocabulary.commonest(["$1", "$1$1"].map((letters) => meant.replace(new RegExp(REPEATED, "gi"), letters))) ?? meant
  );
}

/** In names and numbers ("VIII") letters stand where they should. */
const asWritten: ReadonlySet<Upos> = new Set<Upos>(["NUM", "PROPN", "X", "SYM"]);
const REPEATED = /([a-z])\1\1+/i;

/** What a regular form may come from: "hassled" from "hassl", "hassle", "wildest" from "wild", "wilde". */
export function regularStems(word: string): readonly string[] {
  const ending = ["ing", "est", "ed", "er", "es", "s"].find(
    (one) => word.endsWith(one) && word.length > one.length + 2,
  );
  if (ending === undefined) return [];
  const stem = word.slice(0, -ending.length);
  if (ending === "s") return [stem];
  return [
    stem,
    `${stem}e`,
    ...(stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : []),
    ...(stem.endsWith("i") ? [`${stem.slice(0, -1)}y`] : []),
  ];
}
