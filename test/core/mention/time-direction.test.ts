import { describe, expect, test } from "vitest";
import type { PartKind } from "../../../packages/core/src/article/article.ts";
import { directionAt } from "../../../packages/core/src/mention/time-direction.ts";
import type { Upos } from "../../../packages/core/src/syntax/syntax.ts";
import { type Tree, treeOf } from "../../../packages/core/src/syntax/tree.ts";

/** Words as "form/UPOS/head/deprel/Feature=Value", heads from 1, the lemma after a colon: "met:meet/VERB/0/root/Tense=Past". */
function treeFrom(line: string, part: PartKind = "body"): Tree {
  const parts = line.split(" ").map((word) => word.split("/"));
  const tokens = parts.map(([form = ""], at) => ({ text: form.split(":")[0] ?? "", start: at, end: at + 1 }));
  const words = parts.map(([form = "", upos = "X", head = "0", deprel = "dep", feats = ""]) => ({
    lemma: form.split(":").at(-1) ?? "",
    upos: upos as Upos,
    feats: Object.fromEntries(
      feats
        .split("|")
        .filter(Boolean)
        .map((feat) => feat.split("=")),
    ) as Record<string, string>,
    head: Number(head) - 1,
    deprel,
    name: "O" as const,
    nounClass: null,
  }));
  return treeOf(0, { start: 0, end: parts.length, tokens, part, paragraph: 0 }, { words });
}

describe("a time lies where the tense of its verb points", () => {
  test.for([
    ["a past verb", "They/PRON/2/nsubj met:meet/VERB/0/root/Tense=Past|VerbForm=Fin Friday/PROPN/2/obl", "past"],
    [
      "a perfect",
      "They/PRON/3/nsubj have/AUX/3/aux/Tense=Pres met:meet/VERB/0/root/Tense=Past|VerbForm=Part Friday/PROPN/3/obl",
      "past",
    ],
    [
      "what something has been set for",
      "It/PRON/4/nsubj:pass has:have/AUX/4/aux/Tense=Pres been:be/AUX/4/aux:pass set/VERB/0/root/Tense=Past|VerbForm=Part for/ADP/6/case Friday/PROPN/4/obl",
      "future",
    ],
    [
      "what something had been set for",
      "It/PRON/4/nsubj:pass had:have/AUX/4/aux/Tense=Past been:be/AUX/4/aux:pass set/VERB/0/root/Tense=Past|VerbForm=Part for/ADP/6/case Friday/PROPN/4/obl",
      "past",
    ],
    [
      "a future",
      "They/PRON/3/nsubj will/AUX/3/aux/VerbForm=Fin meet/VERB/0/root/VerbForm=Inf Friday/PROPN/3/obl",
      "future",
    ],
    ["a modal", "They/PRON/3/nsubj may/AUX/3/aux meet/VERB/0/root/VerbForm=Inf Friday/PROPN/3/obl", "future"],
    [
      "a past passive",
      "They/PRON/3/nsubj were:be/AUX/3/aux:pass/Tense=Past held:hold/VERB/0/root/Tense=Past|VerbForm=Part Friday/PROPN/3/obl",
      "past",
    ],
    ["a past copula", "It/PRON/3/nsubj was:be/AUX/3/cop/Tense=Past open/ADJ/0/root Friday/PROPN/3/obl", "past"],
    ["a present", "They/PRON/2/nsubj meet/VERB/0/root/Tense=Pres|VerbForm=Fin Friday/PROPN/2/obl", "future"],
    [
      "a progressive",
      "They/PRON/3/nsubj are:be/AUX/3/aux/Tense=Pres meeting:meet/VERB/0/root/Tense=Pres|VerbForm=Part Friday/PROPN/3/obl",
      null,
    ],
    [
      "a plan",
      "They/PRON/2/nsubj planned:plan/VERB/0/root/Tense=Past|VerbForm=Fin to/PART/4/mark meet/VERB/2/xcomp/VerbForm=Inf Friday/PROPN/4/obl",
      "future",
    ],
    [
      "what was managed",
      "They/PRON/2/nsubj managed:manage/VERB/0/root/Tense=Past|VerbForm=Fin to/PART/4/mark meet/VERB/2/xcomp/VerbForm=Inf Friday/PROPN/4/obl",
      "past",
    ],
    [
      "a noun of a past verb",
      "The/DET/2/det vote/NOUN/3/nsubj failed:fail/VERB/0/root/Tense=Past|VerbForm=Fin Friday/PROPN/2/nmod",
      "past",
    ],
    ["no verb at all", "Vote/NOUN/0/root Friday/PROPN/1/nmod", null],
  ] as const)("%s", ([, line, direction]) => {
    const tree = treeFrom(line);
    expect(directionAt(tree, tree.words.length - 1)).toBe(direction);
  });
});

test("the present of a caption tells what a photograph saw", () => {
  const tree = treeFrom("They/PRON/2/nsubj meet/VERB/0/root/Tense=Pres|VerbForm=Fin Friday/PROPN/2/obl", "caption");
  expect(directionAt(tree, 2)).toBe("past");
});
