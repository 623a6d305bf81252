"""Batches of sentences of like length, as tensors."""

from __future__ import annotations

import random
from typing import Any

import torch
from torch import Tensor

import labels
from wordpiece import ALPHANUMERIC, CLS, DIGITS, FIRST, LOWER, PUNCTUATION, SEP, TITLE, UPPER

Record = dict[str, Any]
FULL_STOP_PIECE = 1012


def size(record: Record) -> int:
    return sum(map(len, record["pieces"])) + 2


def batches(records: list[Record], pieces: int, chance: random.Random | None) -> list[list[Record]]:
    """Groups of at most `pieces` padded pieces; sorted by length, or shuffled when `chance` is given."""
    noise = (lambda: chance.random() * 4) if chance else (lambda: 0.0)
    ordered = [r for _, _, r in sorted((size(r) + noise(), i, r) for i, r in enumerate(records))]
    groups: list[list[Record]] = [[]]
    for record in ordered:
        if groups[-1] and (len(groups[-1]) + 1) * size(record) > pieces:
            groups.append([])
        groups[-1].append(record)
    if chance:
        chance.shuffle(groups)
    return groups


def collate(records: list[Record]) -> dict[str, Tensor]:
    """Inputs and gold labels, padded; a padded word has its first piece at 0 and ignored labels."""
    rows = len(records)
    length, words = max(map(size, records)), max(len(r["words"]) for r in records)
    batch = {name: torch.zeros(rows, length, dtype=torch.int32) for name in ("pieces", "shapes")}
    batch["first"] = torch.zeros(rows, words, dtype=torch.int32)
    batch["allowed"] = torch.full((rows, words), labels.ALL_TAGS, dtype=torch.int64)
    for name in ("upos", "heads", "deprels", "types"):
        batch[name] = torch.full((rows, words), labels.IGNORE, dtype=torch.int64)
    batch["custom"] = torch.zeros(rows, len(labels.OTHER_CORPORA))
    batch["feats"] = torch.full((rows, words, len(labels.FEATS)), labels.IGNORE, dtype=torch.int64)
    for row, record in enumerate(records):
        pieces, shapes, first = [CLS], [0], []
        for word, shape in zip(record["pieces"], record["shapes"]):
            first.append(len(pieces))
            pieces.extend(word)
            shapes.extend([shape] * len(word))
        pieces.append(SEP)
        shapes.append(0)
        count = len(first)
        batch["pieces"][row, : len(pieces)] = torch.tensor(pieces)
        batch["shapes"][row, : len(shapes)] = torch.tensor(shapes)
        batch["first"][row, :count] = torch.tensor(first)
        if record["corpus"] in labels.OTHER_CORPORA:
            batch["custom"][row, labels.OTHER_CORPORA.index(record["corpus"])] = 1
        batch["allowed"][row, :count] = torch.tensor(record["tags"])
        for name in ("upos", "heads", "deprels", "types"):
            batch[name][row, :count] = torch.tensor(record[name])
        batch["feats"][row, :count] = torch.tensor(record["feats"])
    return batch


def roughen(record: Record, chance: random.Random) -> Record:
    """
    Now and then the same sentence as raw text may have it: in lower case, in capitals, as a headline,
    or without its full stop.
    """
    draw = chance.random()
    shapes = record["shapes"]
    if draw < 0.03:
        shapes = [cased(shape, LOWER) for shape in shapes]
    elif draw < 0.06:
        shapes = [cased(shape, UPPER) for shape in shapes]
    elif draw < 0.08:
        shapes = [cased(shape, TITLE) for shape in shapes]
    record = {**record, "shapes": shapes}
    last = len(record["pieces"]) - 1
    if chance.random() < 0.06 and last > 2 and record["pieces"][last] == (FULL_STOP_PIECE,) and last + 1 not in record["heads"]:
        for name in ("words", "pieces", "shapes", "upos", "feats", "heads", "deprels", "tags", "types"):
            record[name] = record[name][:last]
    return record


def cased(shape: int, target: int) -> int:
    first = FIRST if shape > FIRST else 0
    return shape if shape - first in (DIGITS, ALPHANUMERIC, PUNCTUATION) else target + first
