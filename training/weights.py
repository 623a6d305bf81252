"""
Packs the exported network with its tables into the folder that the package ships.

    python weights.py --treebanks DIR --vocabulary vocab.txt --exported DIR --out ../packages/model/weights
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
from pathlib import Path

import numpy as np

import labels
from lemmas import Words, learn, treebank

FILES = ("network.onnx", "vocabulary.txt", "tables.json")


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--treebanks", type=Path, required=True)
    options.add_argument("--vocabulary", type=Path, required=True)
    options.add_argument("--exported", type=Path, required=True, help="where export.py wrote")
    options.add_argument("--out", type=Path, required=True)
    arguments = options.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(arguments.exported / "model.onnx", arguments.out / "network.onnx")
    shutil.copyfile(arguments.vocabulary, arguments.out / "vocabulary.txt")
    label = np.load(arguments.exported / "label.npz")
    tables = {
        "upos": labels.UPOS,
        "feats": list(labels.FEATS.items()),
        "names": labels.TAGS,
        "classes": labels.TYPES,
        "deprels": labels.DEPRELS,
        "label": {name: [round(float(x), 5) for x in label[name].ravel()] for name in ("weight", "bias")},
        "lemmas": learn(treebank(arguments.treebanks, "train"), Words(arguments.vocabulary)),
    }
    (arguments.out / "tables.json").write_text(json.dumps(tables, ensure_ascii=False, separators=(",", ":"), sort_keys=True) + "\n", encoding="utf-8")
    data = [(arguments.out / name).read_bytes() for name in FILES]
    manifest = {
        "model": hashlib.sha256(b"".join(data)).hexdigest(),
        "files": [{"name": n, "bytes": len(d), "sha256": hashlib.sha256(d).hexdigest()} for n, d in zip(FILES, data)],
    }
    (arguments.out / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")
    print(manifest["model"])


if __name__ == "__main__":
    main()
