"""
Writes the trained network as ONNX, in floats and in 8-bit integers, and checks the one against the other.

    python export.py --cache DIR --checkpoint FILE --out DIR
"""

from __future__ import annotations

import argparse
import pickle
import random
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import torch

import graph
import labels
from batches import batches, collate
from evaluate import Outputs, Run, predict, score, table

CALIBRATION_SENTENCES = 600


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--cache", type=Path, required=True)
    options.add_argument("--checkpoint", type=Path, required=True)
    options.add_argument("--out", type=Path, required=True)
    options.add_argument("--clip", type=float, default=99.99, help="percentile of the inputs that the integers span")
    arguments = options.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    saved = torch.load(arguments.checkpoint, map_location="cpu", weights_only=False)
    weights = {name: value.float().numpy() for name, value in saved["averaged"].items()}
    train = pickle.loads((arguments.cache / "train.pickle").read_bytes())
    dev = pickle.loads((arguments.cache / "dev.pickle").read_bytes())

    sample = random.Random(1).sample(train, CALIBRATION_SENTENCES)
    ranges = calibrate(weights, sample, arguments.clip)
    np.savez(arguments.out / "label.npz", weight=weights["label.weight"], bias=weights["label.bias"])
    for name, model in (("float", graph.build(weights)), ("model", graph.build(weights, ranges))):
        path = arguments.out / f"{name}.onnx"
        onnx.save(model, path)
        run = onnx_run(path)
        print(f"{name}  {path.stat().st_size / 1e6:.1f} MB\n{table(score(dev, run, weights['label.weight'], weights['label.bias']))}", flush=True)
    print(f"sentences whose parse depends on their batch: {dependent_on_batch(dev, run, weights)} of {len(dev)}")


def calibrate(weights: dict[str, np.ndarray], records: list[dict[str, Any]], clip: float) -> dict[str, tuple[float, float]]:
    """The range of every product's input over sentences of the training set."""
    model = graph.build(weights, watch=True)
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    names = [output.name for output in session.get_outputs() if output.name.startswith("input:")]
    found: dict[str, list[np.ndarray]] = {name: [] for name in names}
    for group in batches(records, 2048, None):
        batch = collate(group)
        inputs = {name: batch[name].numpy() for name in ("pieces", "shapes", "first")}
        for name, values in zip(names, session.run(names, inputs)):
            real = values if values.ndim == 2 else values[batch["first"].numpy() != 0]
            found[name].append(real.ravel()[::7])
    result = {}
    for name, parts in found.items():
        values = np.concatenate(parts)
        if name == "input:scores":
            continue
        low, high = np.percentile(values, [100 - clip, clip])
        result[name.removeprefix("input:")] = (min(0.0, float(low)), max(0.0, float(high)))
    return result


def onnx_run(path: Path) -> Run:
    """The graph's outputs under the names of the network's."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    sizes = [len(labels.UPOS), sum(len(v) + 1 for v in labels.FEATS.values()), len(labels.TAGS), len(labels.TYPES)]
    names = ("upos", "feats", "tags", "types")

    def run(batch: dict[str, torch.Tensor]) -> Outputs:
        inputs = {name: batch[name].numpy() for name in ("pieces", "shapes", "first")}
        outputs = dict(zip(graph.OUTPUTS, session.run(list(graph.OUTPUTS), inputs)))
        parts = np.split(outputs.pop("scores"), np.cumsum(sizes)[:-1], axis=2)
        return {**outputs, **dict(zip(names, parts))}

    return run


def dependent_on_batch(records: list[dict[str, Any]], run: Run, weights: dict[str, np.ndarray]) -> int:
    """How many sentences are parsed otherwise alone than in a padded batch."""
    label = (weights["label.weight"], weights["label.bias"])
    shuffled = [record for record in records if len(record["words"]) < 60]
    random.Random(2).shuffle(shuffled)
    together: dict[int, dict[str, Any]] = {}
    for start in range(0, len(shuffled), 16):
        together |= predict(shuffled[start : start + 16], run, *label)
    differing = 0
    for record in shuffled:
        alone = predict([record], run, *label)[id(record)]
        differing += any(np.any(np.asarray(alone[k]) != np.asarray(together[id(record)][k])) for k in alone)
    return differing


if __name__ == "__main__":
    main()
