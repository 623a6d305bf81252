import type { Token } from "../document/document.ts";

/** A token or, where a hyphen joins two, a part of it: "mid-March" is three pieces of one token. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Index of its token. */
  readonly token: number;
}

/** The pieces of the tokens, in order. Dashes of every length become "-". */
export function piecesOf(tokens: readonly Token[]): readonly Piece[] {
  return tokens.flatMap(({ text, start, end }, token) => {
    if (/^[-–—]+$/.test(text)) return [{ text: "-", start, end, token }];
    if (!/[\p{L}\p{N}][-–—][\p{L}\p{N}]/u.test(text)) return [{ text, start, end, token }];
    return [...text.matchAll(/[-–—]|[^-–—]+/gu)].map(({ 0: piece, index }) => ({
      text: /^[-–—]$/.test(piece) ? "-" : piece,
      start: start + index,
      end: start + index + piece.length,
      token,
    }));
  });
}
