"""
Other names in the same sentences: "Ford hired Ann Lee" teaches as much with "Shell" and "Bo Chen".

A name is exchanged only for one of its kind with the same number of words, whose small words ("of", "the") stand in
the same places, so that tags and tree stay true.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import labels
from wordpiece import FIRST, LOWER

Record = dict[str, Any]
Pattern = tuple[str, ...]
#: The pieces and the shape of each word of a name.
Name = list[tuple[Any, int]]

CHANCE = 0.3
BEGINS = {1 << labels.TAGS.index(f"B-{kind}"): kind for kind in ("person", "place", "organization")}


def collect(records: list[Record]) -> dict[Pattern, list[Name]]:
    """Every name of the training part by kind and pattern, each once."""
    pool: dict[Pattern, dict[str, Name]] = defaultdict(dict)
    for record in records:
        for start, end, pattern in names(record):
            key = " ".join(record["words"][start:end])
            pool[pattern][key] = [(record["pieces"][i], plain(record["shapes"][i])) for i in range(start, end)]
    return {pattern: [found[key] for key in sorted(found)] for pattern, found in pool.items()}


def rename(record: Record, pool: dict[Pattern, list[Name]], chance: random.Random) -> Record:
    """The sentence with some of its names exchanged."""
    pieces, shapes = list(record["pieces"]), list(record["shapes"])
    for start, end, pattern in names(record):
        if chance.random() < CHANCE:
            for index, (piece, shape) in enumerate(chance.choice(pool[pattern]), start):
                pieces[index] = piece
                shapes[index] = shape + (FIRST if shapes[index] > FIRST else 0)
    return {**record, "pieces": pieces, "shapes": shapes}


def names(record: Record) -> Iterator[tuple[int, int, Pattern]]:
    """Start, end and pattern of each person, place and organization."""
    tags = record["tags"]
    start = 0
    while start < len(tags):
        end = start + 1
        kind = BEGINS.get(tags[start])
        if kind:
            while end < len(tags) and tags[end] == labels.tag_set("I", [kind]):
                end += 1
            words = zip(record["words"][start:end], record["shapes"][start:end])
            yield start, end, (kind, *(word if plain(shape) == LOWER else "" for word, shape in words))
        start = end


def plain(shape: int) -> int:
    """The shape without the mark of a sentence's first word."""
    return shape - FIRST if shape > FIRST else shape
