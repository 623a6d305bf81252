"""Reading the treebanks: CoNLL-U, the name layer on it (IOB2), and the entities of GUM."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Sentence:
    """Columns of one sentence's syntactic words; `heads` count from 1, 0 is the root."""

    id: str
    text: str
    document: str
    words: list[str]
    lemmas: list[str]
    upos: list[str]
    feats: list[dict[str, str]]
    heads: list[int]
    deprels: list[str]
    misc: list[dict[str, str]]
    #: Tags per word ("O", "B-PER", ...) where a name layer exists.
    names: list[str] | None = None


@dataclass
class Mention:
    """A mention of GUM, `start` to `end` (exclusive) within one sentence, heads counted from 0."""

    type: str
    start: int
    end: int
    minimal: list[int] = field(default_factory=list)
    linked: bool = False


def pairs(column: str) -> dict[str, str]:
    if column == "_":
        return {}
    return dict(part.split("=", 1) for part in column.split("|") if "=" in part)


def blocks(path: Path) -> Iterator[tuple[dict[str, str], list[list[str]]]]:
    """Comments and rows of each block that empty lines set apart."""
    comments: dict[str, str] = {}
    rows: list[list[str]] = []
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line == "":
            if rows:
                yield comments, rows
                comments, rows = {}, []
        elif line.startswith("#"):
            key, _, value = line[1:].partition("=")
            comments[key.strip()] = value.strip()
        else:
            rows.append(line.split("\t"))


def read_conllu(path: Path) -> list[Sentence]:
    sentences = []
    document = ""
    for comments, rows in blocks(path):
        document = comments.get("newdoc id", document)
        tokens = [row for row in rows if row[0].isdigit()]
        sentences.append(
            Sentence(
                id=comments.get("sent_id", ""),
                text=comments.get("text", ""),
                document=document,
                words=[row[1] for row in tokens],
                lemmas=[row[2] for row in tokens],
                upos=[row[3] for row in tokens],
                feats=[pairs(row[5]) for row in tokens],
                heads=[int(row[6]) for row in tokens],
                deprels=[row[7] for row in tokens],
                misc=[pairs(row[9]) for row in tokens],
            )
        )
    return sentences


def add_names(sentences: list[Sentence], path: Path) -> int:
    """Lays the name layer at `path` onto `sentences`; returns how many of its sentences have other words."""
    layer = {comments["sent_id"]: rows for comments, rows in blocks(path)}
    unmatched = 0
    for sentence in sentences:
        rows = layer.get(sentence.id, [])
        if [row[1] for row in rows] == sentence.words:
            sentence.names = [row[2] for row in rows]
        else:
            unmatched += 1
    return unmatched


ENTITY = re.compile(r"\([^()]*|\d+(?:\[\d+/\d+\])?\)|\)")


def read_mentions(sentence: Sentence) -> list[Mention]:
    """The mentions that begin and end in this sentence; parts of broken mentions are left out."""
    done: list[Mention] = []
    open_mentions: list[tuple[str, Mention]] = []
    for index, misc in enumerate(sentence.misc):
        for part in ENTITY.findall(misc.get("Entity", "")):
            if part.startswith("("):
                fields = part[1:].split("-")
                if len(fields) < 6 or "[" in fields[0]:
                    open_mentions.append((fields[0], Mention("", index, -1)))
                    continue
                minimal = [index + int(n) - 1 for n in fields[5].split(",") if n.isdigit()]
                open_mentions.append((fields[0], Mention(fields[1], index, -1, minimal, len(fields) > 7)))
            elif open_mentions:
                key = part[:-1]
                position = max((i for i, (k, _) in enumerate(open_mentions) if k == key), default=-1)
                mention = open_mentions.pop(position)[1]
                mention.end = index + 1
                if mention.type:
                    done.append(mention)
    return done
