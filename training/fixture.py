"""
Writes what the Python tokeniser makes of words, for the TypeScript one to be compared with.

    python fixture.py --vocabulary vocab.txt ../test/model/sentences.txt ../test/model/odd-words.txt > ../test/model/pieces.tsv

Each line of the output: the word as JSON, its shape, its pieces.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from wordpiece import WordPiece, shape


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--vocabulary", type=Path, required=True)
    options.add_argument("files", type=Path, nargs="+", help="words set apart by spaces and line ends")
    arguments = options.parse_args()
    tokenizer = WordPiece(arguments.vocabulary)
    words = [word for path in arguments.files for word in path.read_text(encoding="utf-8").replace("\n", " ").split(" ")]
    for word in dict.fromkeys(filter(None, words)):
        print(json.dumps(word), shape(word), " ".join(map(str, tokenizer.pieces(word))), sep="\t")


if __name__ == "__main__":
    main()
