import { expect, test } from "vitest";
import { draftsOf } from "../../../packages/core/src/statement/drafts.ts";
import { clauseFrames } from "../../../packages/core/src/statement/frames.ts";
import { speechActs } from "../../../packages/core/src/statement/speech-acts.ts";
import { extracted, readText } from "../../helpers/statements.ts";

test.for<readonly [string, readonly string[]]>([
  [
    "Veldonia accused Karsovia of hacking its election commission, but Joren Halvik denied the charge.",
    [
      "Veldonia -accuses-> Karsovia asserted",
      "Karsovia -spiesOn-> election commission; accuse: Veldonia; deny: Joren Halvik not",
      "Joren Halvik -denies-> {Karsovia -spiesOn-> election commission} asserted",
    ],
  ],
  [
    "Norhaven denied that Karsovia closed the strait.",
    ["Karsovia -restricts-> strait; deny: Norhaven not", "Norhaven -denies-> {Karsovia -restricts-> strait} asserted"],
  ],
  ["Norhaven demanded that Karsovia free the crew.", ["Norhaven -demands-> Karsovia asserted"]],
  ["Norhaven urged Karsovia to free the crew.", ["Norhaven -urges-> Karsovia asserted"]],
  ["Norhaven said that Karsovia must free the crew.", ["Norhaven -demands-> Karsovia; probable inferred"]],
])("%s", ([text, lines]) => {
  expect(extracted(text).lines).toEqual(expect.arrayContaining([...lines]));
});

test("what is urged is what the urging is about", () => {
  const { statements } = extracted("Norhaven urged Karsovia to free the crew.");
  const [urging, content] = [
    statements.find(({ relation }) => relation === "urges"),
    statements.find(({ phrase }) => phrase === "free"),
  ];
  expect(urging?.about).toBe(content?.id);
});

test("to say something is an attribution and no statement; to tell somebody is one", () => {
  const { scenes } = readText("Norhaven told Brelland that Karsovia closed the strait, according to Dora Fenwright.");
  const drafts = scenes.flatMap((scene) =>
    clauseFrames(scene.tree, scene.clauses).flatMap((frame) => draftsOf(scene, frame)),
  );
  expect(speechActs(scenes, drafts).map(({ phrase }) => phrase)).toContain("tell to");
  expect(
    extracted("“Karsovia closed the strait,” Dora Fenwright said.").statements.map(({ phrase }) => phrase),
  ).toEqual(["close"]);
});
