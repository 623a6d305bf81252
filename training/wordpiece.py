"""Words to wordpieces and shapes, exactly as `packages/model/src/wordpiece.ts` and `casing.ts` do it.

The encoder is uncased, so a word is normalised, lower-cased and stripped of accents before it is cut into
pieces, and what its letters looked like is told to the encoder by a *shape* of its own.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from pathlib import Path

PAD, UNK, CLS, SEP = 0, 100, 101, 102
#: A longer word (a web address, a row of dashes) keeps its first pieces only.
MAX_PIECES = 12
MAX_CHARS = 100

#: Typographic signs that the treebanks and the encoder's vocabulary mostly write in ASCII.
ASCII = {
    **dict.fromkeys("“”„‟«»″", '"'),
    **dict.fromkeys("‘’‚‛`´′", "'"),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    "…": "...",
}

LOWER, TITLE, INITIAL, UPPER, MIXED, DIGITS, ALPHANUMERIC, PUNCTUATION = range(1, 9)
#: Added to the shape of the first word of a sentence that has a letter or a digit.
FIRST = 8
SHAPES = 2 * FIRST + 1


def to_ascii(word: str) -> str:
    return "".join(ASCII.get(char, char) for char in word)


def shape(word: str) -> int:
    """The shape of a word from the Unicode categories of its characters."""
    upper = lower = other = digits = 0
    first_is_upper = False
    for char in word:
        category = unicodedata.category(char)
        if category in ("Lu", "Lt"):
            first_is_upper |= upper + lower + other == 0
            upper += 1
        elif category == "Ll":
            lower += 1
        elif category[0] == "L":
            other += 1
        elif category[0] == "N":
            digits += 1
    letters = upper + lower + other
    if letters == 0:
        return DIGITS if digits else PUNCTUATION
    if digits:
        return ALPHANUMERIC
    if upper == 0:
        return LOWER
    if upper == letters:
        return INITIAL if upper == 1 else UPPER
    return TITLE if upper == 1 and first_is_upper else MIXED


def shapes(words: list[str]) -> list[int]:
    """The shape of each word of a sentence."""
    result = [shape(word) for word in words]
    for index, value in enumerate(result):
        if value != PUNCTUATION:
            result[index] = value + FIRST
            break
    return result


class WordPiece:
    """The uncased tokeniser of BERT, for words that are already cut."""

    def __init__(self, vocabulary: Path) -> None:
        lines = vocabulary.read_text(encoding="utf-8").split("\n")
        self.ids = {piece: index for index, piece in enumerate(lines) if piece}

    @lru_cache(maxsize=200_000)
    def pieces(self, word: str) -> tuple[int, ...]:
        """At least one piece, at most `MAX_PIECES`."""
        result: list[int] = []
        for part in split(to_ascii(word)):
            result.extend(self.cut(part))
        return tuple(result[:MAX_PIECES]) or (UNK,)

    def cut(self, part: str) -> list[int]:
        if len(part) > MAX_CHARS:
            return [UNK]
        result: list[int] = []
        start = 0
        while start < len(part):
            end = len(part)
            while end > start:
                piece = part[start:end] if start == 0 else "##" + part[start:end]
                if piece in self.ids:
                    break
                end -= 1
            if end == start:
                return [UNK]
            result.append(self.ids[piece])
            start = end
        return result


def split(word: str) -> list[str]:
    """Lower-cased, accents stripped, cut at punctuation and around Chinese characters."""
    parts: list[str] = []
    current = ""
    for char in unicodedata.normalize("NFD", word.lower()):
        category = unicodedata.category(char)
        if category == "Mn" or char == "\ufffd":
            continue
        if category[0] == "C" and char not in "\t\n\r":
            continue
        if category[0] == "Z" or char in "\t\n\r":
            parts.append(current)
            current = ""
        elif is_punctuation(char, category) or is_chinese(ord(char)):
            parts.extend((current, char))
            current = ""
        else:
            current += char
    parts.append(current)
    return [part for part in parts if part]


def is_punctuation(char: str, category: str) -> bool:
    return category[0] == "P" or (char < "\x7f" and category[0] == "S")


def is_chinese(code: int) -> bool:
    return (
        0x4E00 <= code <= 0x9FFF
        or 0x3400 <= code <= 0x4DBF
        or 0x20000 <= code <= 0x2CEAF
        or 0xF900 <= code <= 0xFAFF
        or 0x2F800 <= code <= 0x2FA1F
    )
