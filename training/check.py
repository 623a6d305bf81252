"""
Looks for sentences of the benches and development sets among the training texts.

    python check.py --treebanks DIR --bench DIR [--redocred dev_revised.json]

A training sentence of eight words or more counts as seen when every run of eight of its words stands in one bench file
(letters and digits only, in lower case). Prints what it finds and fails if that is anything. The file that
`--redocred` names is itself training material, so it is checked against the others and serves as no bench any more.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from conllu import read_conllu

RUN = 8


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--treebanks", type=Path, required=True)
    options.add_argument("--bench", type=Path, required=True)
    options.add_argument("--redocred", type=Path)
    arguments = options.parse_args()
    training = [
        (sentence.id, sentence.words)
        for corpus in ("ewt", "gum")
        for sentence in read_conllu(arguments.treebanks / f"{corpus}/en_{corpus}-ud-train.conllu")
    ]
    if arguments.redocred:
        documents = json.loads(arguments.redocred.read_text(encoding="utf-8"))
        training += [(document["title"], sentence) for document in documents for sentence in document["sents"]]
    files = held_out(arguments.treebanks, arguments.bench, arguments.redocred)
    found = overlaps(training, files)
    for name, path in found:
        print(f"{path.name}: {name}")
    print(f"{len(training)} training sentences, {len(files)} files, {len(found)} sentences in both")
    sys.exit(1 if found else 0)


def held_out(treebanks: Path, bench: Path, redocred: Path | None) -> list[Path]:
    """Every file that holds text to be measured on."""
    files = [p for p in sorted(bench.rglob("*")) if p.suffix in (".txt", ".tsv", ".csv", ".json")]
    files = [p for p in files if not (redocred and p.samefile(redocred))]
    return files + sorted(treebanks.glob("*/*dev.conllu"))


def overlaps(training: list[tuple[str, list[str]]], files: list[Path]) -> list[tuple[str, Path]]:
    """Names of the training sentences that stand in a file, with the file."""
    prepared = [(name, list(runs(words(" ".join(sentence))))) for name, sentence in training]
    found = []
    for path in files:
        seen = set(runs(words(plain(path))))
        found += [(name, path) for name, own in prepared if own and seen.issuperset(own)]
    return found


def plain(path: Path) -> str:
    if path.suffix == ".conllu":
        return "\n".join(" ".join(sentence.words) for sentence in read_conllu(path))
    return path.read_text(encoding="utf-8", errors="replace").replace("\\n", " ").replace('\\"', '"')


def words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", text.lower())


def runs(sentence: list[str]) -> Iterator[int]:
    return (hash(tuple(sentence[i : i + RUN])) for i in range(len(sentence) - RUN + 1))


if __name__ == "__main__":
    main()
