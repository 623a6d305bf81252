"""
Scores a network on the development sets, with gold words.

    python evaluate.py --cache DIR --checkpoint FILE

LAS counts every word and compares universal relations (subtypes cut off), as UD's own scorer does.
"""

from __future__ import annotations

import argparse
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch

import labels
from batches import batches, collate
from network import Parser
from trees import decode

Outputs = dict[str, np.ndarray]
Run = Callable[[dict[str, torch.Tensor]], Outputs]


def main() -> None:


    options = argparse.ArgumentParser()
    options.add_argument("--cache", type=Path, required=True)
    options.add_argument("--checkpoint", type=Path, required=True)
    arguments = options.parse_args()
    saved = torch.load(arguments.checkpoint, map_location="cpu", weights_only=False)
    parser = Parser(saved["vocabulary"])
    parser.load_state_dict(saved["averaged"])
    records = pickle.loads((arguments.cache / "dev.pickle").read_bytes())
    weight, bias = parser.label.weight.detach().numpy(), parser.label.bias.detach().numpy()
    print(table(score(records, torch_run(parser), weight, bias)))


def torch_run(parser: Parser) -> Run:
    def run(batch: dict[str, torch.Tensor]) -> Outputs:
        parser.eval()
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16, enabled=False):
            outputs = parser(batch["pieces"], batch["shapes"], batch["first"])
        return {name: value.float().numpy() for name, value in outputs.items()}

    return run


def predict(records: list[dict[str, Any]], run: Run, weight: np.ndarray, bias: np.ndarray) -> dict[int, dict[str, Any]]:
    """Decoded labels of every record, by its identity."""
    result = {}
    for group in batches(records, 4096, None):
        outputs = run(collate(group))
        for row, record in enumerate(group):
            n = len(record["words"])
            heads = decode(outputs["arcs"][row, :n, : n + 1])
            hidden = np.maximum(outputs["dependents"][row, :n] + outputs["heads"][row, heads], 0)
            label = hidden @ weight.T + bias
            root = labels.DEPRELS.index("root")
            label[np.array(heads) > 0, root] = -np.inf
            result[id(record)] = {
                "upos": outputs["upos"][row, :n].argmax(1),
                "feats": split_feats(outputs["feats"][row, :n]),
                "heads": heads,
                "deprels": [root if heads[i] == 0 else int(label[i].argmax()) for i in range(n)],
                "tags": viterbi(outputs["tags"][row, :n]),
                "types": outputs["types"][row, :n].argmax(1),
            }
    return result


def split_feats(scores: np.ndarray) -> np.ndarray:
    columns, start = [], 0
    for values in labels.FEATS.values():
        columns.append(scores[:, start : start + len(values) + 1].argmax(1))
        start += len(values) + 1
    return np.stack(columns, 1)


FORBIDDEN = np.array(
    [
        [tag.startswith("I-") and not (before != "O" and before[2:] == tag[2:]) for tag in labels.TAGS]
        for before in labels.TAGS
    ]
)


def viterbi(scores: np.ndarray) -> list[int]:
    """The best tags in which an inside tag only follows its own name."""
    best = np.where(FORBIDDEN[0], -np.inf, scores[0])
    back = []
    for row in scores[1:]:
        step = np.where(FORBIDDEN, -np.inf, best[:, None])
        back.append(step.argmax(0))
        best = step.max(0) + row
    tags = [int(best.argmax())]
    for pointer in reversed(back):
        tags.append(int(pointer[tags[-1]]))
    return tags[::-1]


def spans(tags: list[str]) -> set[tuple[int, int, str]]:
    result, start = set(), 0
    for index, tag in enumerate(tags):
        if tag[0] in "BI" and (tag[0] == "B" or index == 0 or tags[index - 1][2:] != tag[2:] or tags[index - 1] == "O"):
            start = index
        if tag != "O" and (index + 1 == len(tags) or tags[index + 1][0] != "I" or tags[index + 1][2:] != tag[2:]):
            result.add((start, index + 1, tag[2:]))
    return result


def score(records: list[dict[str, Any]], run: Run, weight: np.ndarray, bias: np.ndarray) -> dict[str, dict[str, float]]:
    """Percentages by corpus."""
    predictions = predict(records, run, weight, bias)
    universal = [label.split(":")[0] for label in labels.DEPRELS]
    counts: dict[str, dict[str, float]] = {}
    for record in records:
        guess = predictions[id(record)]
        c = counts.setdefault(record["corpus"], dict.fromkeys("words upos feats uas las fine types typed right found gold".split(), 0))
        for i, head in enumerate(record["heads"]):
            c["words"] += 1
            c["upos"] += record["upos"][i] == guess["upos"][i]
            c["feats"] += record["feats"][i] == guess["feats"][i].tolist()
            c["uas"] += head == guess["heads"][i]
            label = record["deprels"][i]
            same = label >= 0 and universal[label] == universal[guess["deprels"][i]]
            c["las"] += head == guess["heads"][i] and same
            c["fine"] += head == guess["heads"][i] and label == guess["deprels"][i]
            if record["types"][i] >= 0:
                c["typed"] += 1
                c["types"] += record["types"][i] == guess["types"][i]
        if record["named"] is not None:
            ours = {"person": "PER", "place": "LOC", "organization": "ORG"}
            found = {(s, e, ours[k]) for s, e, k in spans([labels.TAGS[t] for t in guess["tags"]]) if k in ours}
            gold = {s for s in spans(record["named"]) if s[2] in LAYER_KINDS}
            c["right"] += len(found & gold)
            c["found"] += len(found)
            c["gold"] += len(gold)
    return {corpus: percentages(c) for corpus, c in counts.items()}


LAYER_KINDS = ("PER", "LOC", "ORG")


def percentages(c: dict[str, float]) -> dict[str, float]:
    result = {name: 100 * c[name] / c["words"] for name in ("upos", "feats", "uas", "las", "fine")}
    result["types"] = 100 * c["types"] / max(1, c["typed"])
    if c["gold"]:
        result["names"] = 200 * c["right"] / max(1, c["found"] + c["gold"])
    return result


def table(scores: dict[str, dict[str, float]]) -> str:
    return "\n".join(corpus + "  " + "  ".join(f"{name} {value:.2f}" for name, value in row.items()) for corpus, row in scores.items())


if __name__ == "__main__":
    main()
