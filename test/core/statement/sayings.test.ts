import { expect, test } from "vitest";
import { draftsOf } from "../../../packages/core/src/statement/drafts.ts";
import { clauseFrames } from "../../../packages/core/src/statement/frames.ts";
import { withoutSayings } from "../../../packages/core/src/statement/sayings.ts";
import { extracted, readText } from "../../helpers/statements.ts";

const kept = (text: string) => {
  const { scenes } = readText(text);
  const drafts = scenes.flatMap((scene) =>
    clauseFrames(scene.tree, scene.clauses).flatMap((frame) => draftsOf(scene, frame)),
  );
  return withoutSayings(scenes, drafts).map(({ phrase }) => phrase);
};

test("to say something is an attribution and no statement", () => {
  expect(kept("Dora Fenwright said in a letter that Karsovia closed the strait.")).toEqual(["close"]);
});

test("who is said to speak behind a sentence is not what its verb says", () => {
  const text = "The premier may hold a call with Dora Fenwright, the Brelland Times reported.";
  expect(kept(text)).toEqual(["hold", "hold call with"]);
});

test("to tell somebody is a statement", () => {
  expect(kept("Norhaven told Brelland that Karsovia closed the strait, according to Dora Fenwright.")).toEqual([
    "tell",
    "close",
  ]);
});

test("what is urged is what the urging is about", () => {
  const { statements } = extracted("Norhaven urged Karsovia to free the crew.");
  const urging = statements.find(({ relation }) => relation === "urges");
  const content = statements.find(({ phrase }) => phrase === "free");
  expect(urging?.about).toBe(content?.id);
});

test("whoever expects somebody to act expects the act, not them", () => {
  expect(extracted("Norhaven expects Karsovia to free the crew.").lines).toEqual([
    "Karsovia -releases-> crew; expect: Norhaven probable future",
  ]);
});

test("what somebody denies doing is not told as done", () => {
  const { statements } = extracted("Norhaven denied hiding the crew.");
  const hidden = statements.find(({ phrase }) => phrase === "hide");
  expect(hidden?.asserted).toBe(false);
  expect(hidden?.attributions.map(({ speechAct, polarity }) => [speechAct, polarity])).toEqual([["deny", "negative"]]);
});
