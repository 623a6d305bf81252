"""
Makes the training cache from the treebanks: numbers for every sentence, one file per part.

    python prepare.py --treebanks DIR --vocabulary vocab.txt --cache DIR [--redocred dev_revised.json] [--bench DIR]

With `--bench` what the benches and development sets hold is left out of the training part: of GUM the whole document, of
the others the sentence.
"""

from __future__ import annotations

import argparse
import json
import pickle
import re
from pathlib import Path
from typing import Any

import labels
from check import held_out, overlaps
from conllu import Sentence, add_names, read_conllu
from wordpiece import WordPiece, shapes

#: The look of a demonym among single-word names.
DEMONYM = re.compile(r"(?:[aei]an|ese|ish|aqi|ani|eli|bi|mi|ni|ch|ek|iss|iot)s?$")

#: A sentence longer than this (in pieces) is not trained on.
LONGEST = 300


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--treebanks", type=Path, required=True)
    options.add_argument("--vocabulary", type=Path, required=True)
    options.add_argument("--cache", type=Path, required=True)
    options.add_argument("--redocred", type=Path)
    options.add_argument("--bench", type=Path)
    arguments = options.parse_args()
    arguments.cache.mkdir(parents=True, exist_ok=True)
    tokenizer = WordPiece(arguments.vocabulary)

    for part in ("train", "dev"):
        ewt = read_conllu(arguments.treebanks / f"ewt/en_ewt-ud-{part}.conllu")
        unmatched = add_names(ewt, arguments.treebanks / f"uner-ewt/en_ewt-ud-{part}.iob2")
        gum = read_conllu(arguments.treebanks / f"gum/en_gum-ud-{part}.conllu")
        if part == "train" and arguments.bench:
            files = held_out(arguments.treebanks, arguments.bench, arguments.redocred)
            seen = {name for name, _ in overlaps([(s.id, s.words) for s in ewt + gum], files)}
            documents = {s.document for s in gum if s.id in seen}
            ewt = [s for s in ewt if s.id not in seen]
            gum = [s for s in gum if s.document not in documents]
            print(f"left out: {len(seen)} sentences, the documents {sorted(documents)}")
        records = [record(s, tokenizer, "ewt") for s in ewt] + [record(s, tokenizer, "gum") for s in gum]
        save(arguments.cache / f"{part}.pickle", records)
        pieces = sum(len(p) for r in records for p in r["pieces"])
        print(f"{part}: {len(records)} sentences, {pieces} pieces, {unmatched} without names")
    if arguments.redocred:
        records = redocred(arguments.redocred, tokenizer)
        save(arguments.cache / "redocred.pickle", records)
        print(f"redocred: {len(records)} sentences, {sum(len(p) for r in records for p in r['pieces'])} pieces")


def save(path: Path, records: list[dict[str, Any]]) -> None:
    path.write_bytes(pickle.dumps([r for r in records if sum(map(len, r["pieces"])) <= LONGEST or "dev" in path.name]))


def record(sentence: Sentence, tokenizer: WordPiece, corpus: str) -> dict[str, Any]:
    """Everything that the network needs of one sentence."""
    types = [labels.IGNORE] * len(sentence.words)
    tags = labels.layer_tags(sentence)
    if tags is not None:
        types = labels.known_types(tags, sentence.heads)
    if corpus == "gum":
        tags, types = labels.mention_tags(sentence)
    return {
        "corpus": corpus,
        "id": sentence.id,
        "words": sentence.words,
        "pieces": [tokenizer.pieces(word) for word in sentence.words],
        "shapes": shapes(sentence.words),
        "upos": [number(labels.UPOS, tag) for tag in sentence.upos],
        "feats": [
            [values.index(feats[name]) + 1 if feats.get(name) in values else 0 for name, values in labels.FEATS.items()]
            for feats in sentence.feats
        ],
        "heads": sentence.heads,
        "deprels": [number(labels.DEPRELS, label) for label in sentence.deprels],
        "tags": tags or [labels.ALL_TAGS] * len(sentence.words),
        "types": types,
        "named": sentence.names,
    }


def number(names: list[str], name: str) -> int:
    return names.index(name) if name in names else labels.IGNORE


def redocred(path: Path, tokenizer: WordPiece) -> list[dict[str, Any]]:
    """The typed names of Re-DocRED; its sentences carry no syntax."""
    records = []
    for document in json.loads(path.read_text(encoding="utf-8")):
        marks = [[labels.OUTSIDE] * len(words) for words in document["sents"]]
        for entity in document["vertexSet"]:
            for mention in entity:
                if mention["type"] in ("TIME", "NUM"):
                    continue
                kinds = labels.LAYER.get(mention["type"], labels.REST)
                start, end = mention["pos"]
                row = marks[mention["sent_id"]]
                if end - start == 1 and DEMONYM.search(document["sents"][mention["sent_id"]][start]):
                    # "American", "Dutch": an adjective or a name, which this layer does not tell apart.
                    row[start] = labels.ALL_TAGS
                    continue
                for index in range(start, end):
                    row[index] = labels.tag_set("B" if index == start else "I", kinds)
        for words, tags in zip(document["sents"], marks):
            if not words:
                continue
            nothing = [labels.IGNORE] * len(words)
            records.append(
                {
                    "corpus": "redocred",
                    "id": document["title"],
                    "words": words,
                    "pieces": [tokenizer.pieces(word) for word in words],
                    "shapes": shapes(words),
                    "upos": nothing,
                    "feats": [[labels.IGNORE] * len(labels.FEATS) for _ in words],
                    "heads": nothing,
                    "deprels": nothing,
                    "tags": tags,
                    "types": nothing,
                    "named": None,
                }
            )
    return records


if __name__ == "__main__":
    main()
