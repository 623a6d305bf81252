import { expect, test } from "vitest";
import { tokenize } from "../../../packages/core/src/document/tokens.ts";
import { piecesOf } from "../../../packages/core/src/mention/time-words.ts";

const pieces = (text: string) => piecesOf(tokenize(text));

test("a hyphen inside a token parts it", () => {
  expect(pieces("a mid-March vote").map(({ text }) => text)).toEqual(["a", "mid", "-", "March", "vote"]);
});

test("a piece is the text at its span, and a long dash a hyphen", () => {
  const text = "He ruled 1974–1985 and again 20-22 June.";
  expect(pieces(text).every((piece) => text.slice(piece.start, piece.end).replace("–", "-") === piece.text)).toBe(true);
});
