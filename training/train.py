"""
Trains the network; writes a checkpoint after every epoch and goes on from it when started again.

    python train.py --cache DIR --encoder model.safetensors --out DIR [--epochs 10] [--start FILE]
"""

from __future__ import annotations

import argparse
import math
import pickle
import random
import time
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

import labels
from batches import batches, collate, roughen
from evaluate import score, table, torch_run
from network import MASK_PIECE, Parser, load_encoder
from renaming import collect, rename

VOCABULARY = 30522
PIECES_A_BATCH = 1024


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--cache", type=Path, required=True)
    options.add_argument("--encoder", type=Path, required=True, help="published encoder weights (safetensors)")
    options.add_argument("--out", type=Path, required=True)
    options.add_argument("--epochs", type=int, default=10)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--threads", type=int, default=2)
    options.add_argument("--rate", type=float, default=1.5e-4, help="of the top encoder layer")
    options.add_argument("--heads-rate", type=float, default=1e-3)
    options.add_argument("--start", type=Path, help="a checkpoint of another run to start from")
    options.add_argument("--names-too", action="store_true", help="also learn names from Re-DocRED")
    arguments = options.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(arguments.threads)
    torch.manual_seed(arguments.seed)

    parser = Parser(VOCABULARY)
    load_encoder(parser, arguments.encoder)
    if arguments.start:
        parser.load_state_dict(torch.load(arguments.start, weights_only=False)["averaged"])
    optimizer = torch.optim.AdamW(groups(parser, arguments.rate, arguments.heads_rate), betas=(0.9, 0.98), fused=True)
    averaged = {name: value.clone() for name, value in parser.state_dict().items()}

    train = pickle.loads((arguments.cache / "train.pickle").read_bytes())
    if arguments.names_too:
        train += pickle.loads((arguments.cache / "redocred.pickle").read_bytes())
    pool = collect(train)
    dev = pickle.loads((arguments.cache / "dev.pickle").read_bytes())
    total = arguments.epochs * len(batches(train, PIECES_A_BATCH, random.Random(0)))
    path = arguments.out / "checkpoint.pt"
    epoch, step = 0, 0
    if path.exists():
        saved = torch.load(path, weights_only=False)
        parser.load_state_dict(saved["parser"])
        optimizer.load_state_dict(saved["optimizer"])
        averaged, epoch, step = saved["averaged"], saved["epoch"], saved["step"]

    while epoch < arguments.epochs:
        chance = random.Random(arguments.seed * 1000 + epoch)
        torch.manual_seed(arguments.seed * 1000 + epoch)
        started, sums = time.time(), dict.fromkeys(("arcs", "labels", "upos", "feats", "tags", "types"), 0.0)
        parser.train()
        for count, group in enumerate(batches([roughen(rename(r, pool, chance), chance) for r in train], PIECES_A_BATCH, chance), 1):
            factor = schedule(step / total)
            for parameters in optimizer.param_groups:
                parameters["lr"] = parameters["rate"] * factor
            parts = losses(parser, collate(group))
            loss = parts["arcs"] + parts["labels"] + parts["upos"] + 0.3 * parts["feats"] + parts["tags"] + 0.3 * parts["types"]
            loss.backward()
            torch.nn.utils.clip_grad_norm_(parser.parameters(), 5.0)
            optimizer.step()
            optimizer.zero_grad()
            step += 1
            average(averaged, parser, step)
            for name, value in parts.items():
                sums[name] += float(value.detach())
            if count % 50 == 0:
                means = "  ".join(f"{name} {value / count:.3f}" for name, value in sums.items())
                print(f"epoch {epoch + 1} step {step}/{total}  {(time.time() - started) / count:.3f} s  {means}", flush=True)
        epoch += 1
        saved = {"parser": parser.state_dict(), "optimizer": optimizer.state_dict(), "averaged": averaged}
        torch.save({**saved, "epoch": epoch, "step": step, "vocabulary": VOCABULARY}, arguments.out / "checkpoint.new")
        (arguments.out / "checkpoint.new").rename(path)
        print(f"epoch {epoch} of {arguments.epochs}, {time.time() - started:.0f} s\n{table(evaluate(averaged, dev))}", flush=True)


def groups(parser: Parser, rate: float, heads_rate: float) -> list[dict[str, Any]]:
    """Lower layers learn more slowly; the heads and the shapes, which start from nothing, learn fastest."""
    result: dict[tuple[float, float], list[Tensor]] = {}
    for name, parameter in parser.named_parameters():
        if not parameter.requires_grad:
            continue
        if not name.startswith("encoder.") or name == "encoder.shapes.weight":
            speed = heads_rate
        elif name.startswith("encoder.layers."):
            speed = rate * 0.9 ** (5 - int(name.split(".")[2]))
        else:
            speed = rate * 0.9**6
        decay = 0.01 if parameter.dim() > 1 else 0.0
        result.setdefault((speed, decay), []).append(parameter)
    return [{"params": p, "rate": speed, "lr": speed, "weight_decay": decay} for (speed, decay), p in result.items()]


def schedule(progress: float) -> float:
    """A short warm-up, then half a cosine down to nearly nothing."""
    warm = 0.06
    if progress < warm:
        return progress / warm
    return 0.01 + 0.99 * (1 + math.cos(math.pi * (progress - warm) / (1 - warm))) / 2


def losses(parser: Parser, batch: dict[str, Tensor]) -> dict[str, Tensor]:
    """Mean losses per word; words without gold labels do not count."""
    pieces = batch["pieces"]
    hidden = (torch.rand(pieces.shape) < 0.04) & (pieces > 103)
    with torch.autocast("cpu", torch.bfloat16):
        outputs = parser(pieces.masked_fill(hidden, MASK_PIECE), batch["shapes"], batch["first"])
        heads = batch["heads"].clamp(min=0)
        chosen = outputs["heads"].gather(1, heads[:, :, None].expand(-1, -1, outputs["heads"].shape[2]))
        label = parser.label_scores(outputs["dependents"], chosen)
    arcs = outputs["arcs"].float()
    padding = batch["first"] == 0
    arcs[:, :, 1:] = arcs[:, :, 1:].masked_fill(padding[:, None, :], -1e4)
    feats, start = [], 0
    for column, values in enumerate(labels.FEATS.values()):
        scores = outputs["feats"][:, :, start : start + len(values) + 1]
        feats.append(cross_entropy(scores, batch["feats"][:, :, column]))
        start += len(values) + 1
    return {
        "arcs": cross_entropy(arcs, batch["heads"]),
        "labels": cross_entropy(label, batch["deprels"]),
        "upos": cross_entropy(outputs["upos"], batch["upos"]),
        "feats": torch.stack(feats).sum(),
        "tags": allowed_loss(tag_scores(outputs, batch["custom"]), batch["allowed"]),
        "types": cross_entropy(outputs["types"], batch["types"]),
    }


def tag_scores(outputs: dict[str, Tensor], custom: Tensor) -> Tensor:
    """The scores of the name tags as the sentence's corpus would have them: the shared ones and its own deviation."""
    deviations = outputs["customs"].float().unflatten(-1, (len(labels.OTHER_CORPORA), len(labels.TAGS)))
    return outputs["tags"].float() + (deviations * custom[:, None, :, None]).sum(2)


def cross_entropy(scores: Tensor, gold: Tensor) -> Tensor:
    known = gold != labels.IGNORE
    total = functional.cross_entropy(scores.float().flatten(0, 1), gold.flatten(), ignore_index=labels.IGNORE, reduction="sum")
    return total / known.sum().clamp(min=1)


def allowed_loss(scores: Tensor, allowed: Tensor) -> Tensor:
    """Minus the log of what the allowed tags have together; a word whose every tag is allowed adds nothing."""
    bits = (allowed[:, :, None] >> torch.arange(len(labels.TAGS))) & 1
    together = scores.log_softmax(-1).masked_fill(bits == 0, -1e4).logsumexp(-1)
    known = allowed != labels.ALL_TAGS
    return -(together * known).sum() / known.sum().clamp(min=1)


@torch.no_grad()
def average(averaged: dict[str, Tensor], parser: Parser, step: int) -> None:
    """A running mean of the weights over about the last two hundred steps."""
    weight = max(0.005, 1 / (1 + step))
    for name, value in parser.named_parameters():
        if value.requires_grad:
            averaged[name].lerp_(value, weight)


def evaluate(state: dict[str, Tensor], dev: list[dict[str, Any]]) -> dict[str, dict[str, float]]:
    parser = Parser(VOCABULARY)
    parser.load_state_dict(state)
    return score(dev, torch_run(parser), state["label.weight"].numpy(), state["label.bias"].numpy())


if __name__ == "__main__":
    main()
