import type { TimeExpression } from "../mention/mention.ts";
import { eventBefore } from "../mention/time-direction.ts";
import { prepositionOf } from "../syntax/phrases.ts";
import { leftEdge, type Tree } from "../syntax/tree.ts";
import { limitPrepositions } from "./circumstances.ts";
import type { Frame } from "./frame.ts";
import type { Interval } from "./statement.ts";

/** The times of a sentence, each with the word that it hangs on. */
export interface Times {
  /** The time or amount to which the word belongs. */
  at(word: number): TimeExpression | undefined;
  /** The interval that hangs on the word itself or on a phrase of it. */
  on(frame: Pick<Frame, "head" | "predicated">): Interval | null;
}

/** Finds what each time of the sentence belongs to. */
export function timesOf(tree: Tree, times: readonly TimeExpression[]): Times {
  const here = times.filter(({ sentence }) => sentence === tree.index);
  const covers = (time: TimeExpression, word: number): boolean => {
    const token = tree.sentence.tokens[word];
    return token !== undefined && time.start <= token.start && token.end <= time.end;
  };
  const heads = here.map((time) => tree.words.findIndex((word, at) => covers(time, at) && !covers(time, word.head)));
  return {
    at: (word) => here.find((time) => covers(time, word)),
    on: (frame) => {
      const at = here.findIndex((time, index) => time.value !== null && hangsOn(tree, heads[index] ?? -1, frame));
      const found = here[at];
      return found === undefined || found.value === null
        ? null
        : { ...found.value, span: { start: found.start, end: found.end } };
    },
  };
}

/** A time hangs on a verb directly, on an act's noun also through its phrases ("visit to Karsovia from June 3"). */
function hangsOn(tree: Tree, time: number, frame: Pick<Frame, "head" | "predicated">): boolean {
  let at = tree.words[time]?.head ?? -1;
  if (at === frame.head) return eventBefore(tree, time) < 0 && !isBehindLimit(tree, time);
  if (frame.predicated)
    return (
      tree.words[at]?.head === frame.head &&
      !limitPrepositions.has(prepositionOf(tree, at)) &&
      ["nmod", "nmod:unmarked"].includes(tree.words[time]?.deprel ?? "") &&
      tree.words[at]?.deprel.startsWith("obl") === true
    );
  for (; at >= 0 && tree.words[at]?.deprel.startsWith("nmod") === true; at = tree.words[at]?.head ?? -1)
    if (tree.words[at]?.head === frame.head) return true;
  return false;
}

/** Whether the time stands right behind a phrase that tells from when or until when, wherever the parser hung it. */
function isBehindLimit(tree: Tree, time: number): boolean {
  const verb = tree.words[time]?.head ?? -1;
  let at = leftEdge(tree, time) - 1;
  while (at >= 0 && tree.words[at]?.head !== verb) at = tree.words[at]?.head ?? -1;
  return at > verb && tree.words[at]?.deprel === "obl" && limitPrepositions.has(prepositionOf(tree, at));
}
