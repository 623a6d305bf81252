"""The network: a six-layer BERT encoder with word shapes, and heads over the first piece of every word."""

from __future__ import annotations

import json
import math
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional

import labels
from wordpiece import SHAPES

HIDDEN, LAYERS, ATTENTION_HEADS, FEED_FORWARD, POSITIONS = 384, 6, 12, 1536, 512
ARC, RELATION = 256, 160
MASK_PIECE = 103


class Layer(nn.Module):
    """One transformer layer, attention spelt out so that it exports to plain ONNX operators."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.query = nn.Linear(HIDDEN, HIDDEN)
        self.key = nn.Linear(HIDDEN, HIDDEN)
        self.value = nn.Linear(HIDDEN, HIDDEN)
        self.attended = nn.Linear(HIDDEN, HIDDEN)
        self.attended_norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.wide = nn.Linear(HIDDEN, FEED_FORWARD)
        self.narrow = nn.Linear(FEED_FORWARD, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        batch, length, _ = x.shape

        def split(y: Tensor) -> Tensor:
            return y.view(batch, length, ATTENTION_HEADS, HIDDEN // ATTENTION_HEADS).transpose(1, 2)

        q, k, v = split(self.query(x)), split(self.key(x)), split(self.value(x))
        scores = q @ k.transpose(2, 3) / math.sqrt(HIDDEN // ATTENTION_HEADS) + mask
        mixed = (self.dropout(scores.softmax(-1)) @ v).transpose(1, 2).reshape(batch, length, HIDDEN)
        x = self.attended_norm(x + self.dropout(self.attended(mixed)))
        return self.norm(x + self.dropout(self.narrow(functional.gelu(self.wide(x)))))


class Encoder(nn.Module):
    """Pieces and their shapes to vectors."""

    def __init__(self, vocabulary: int, dropout: float) -> None:
        super().__init__()
        self.words = nn.Embedding(vocabulary, HIDDEN)
        self.positions = nn.Embedding(POSITIONS, HIDDEN)
        self.kinds = nn.Embedding(2, HIDDEN)
        self.shapes = nn.Embedding(SHAPES, HIDDEN)
        nn.init.zeros_(self.shapes.weight)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.dropout = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))

    def forward(self, pieces: Tensor, shapes: Tensor) -> list[Tensor]:
        length = pieces.shape[1]
        x = self.words(pieces) + self.shapes(shapes) + self.positions.weight[:length] + self.kinds.weight[0]
        x = self.dropout(self.norm(x))
        mask = (pieces == 0)[:, None, None, :].to(x.dtype) * -10000.0
        states = []
        for layer in self.layers:
            x = layer(x, mask)
            states.append(x)
        return states


class Mix(nn.Module):
    """A learnt weighted mean of the last layers."""

    def __init__(self, layers: int) -> None:
        super().__init__()
        self.weights = nn.Parameter(torch.zeros(layers))

    def forward(self, states: list[Tensor]) -> Tensor:
        weights = self.weights.softmax(0)
        return sum((weights[i] * state for i, state in enumerate(states[-len(self.weights) :])), start=torch.zeros(()))


class Parser(nn.Module):
    """
    Every output is a row of scores per word, padded to the longest sentence of the batch.

    `arcs[b, i, j]`: word `i` hangs on word `j - 1`, on the root where `j` is 0. The label of an arc is scored
    from two projections alone, `label.weight @ relu(dependent[i] + head[j]) + label.bias`, so that whoever decodes
    the tree scores the labels of its chosen arcs only.
    """

    def __init__(self, vocabulary: int, dropout: float = 0.1, head_dropout: float = 0.33) -> None:
        super().__init__()
        self.encoder = Encoder(vocabulary, dropout)
        self.tag_mix, self.tree_mix = Mix(4), Mix(4)
        self.upos = nn.Linear(HIDDEN, len(labels.UPOS))
        self.feats = nn.Linear(HIDDEN, sum(len(values) + 1 for values in labels.FEATS.values()))
        self.tags = nn.Linear(HIDDEN, len(labels.TAGS))
        self.types = nn.Linear(HIDDEN, len(labels.TYPES))
        # What each other corpus marks as a name otherwise than the layer on EWT; added in training only.
        self.customs = nn.Linear(HIDDEN, len(labels.TAGS) * len(labels.OTHER_CORPORA))
        nn.init.zeros_(self.customs.weight)
        nn.init.zeros_(self.customs.bias)
        self.arc_dependent, self.arc_head = nn.Linear(HIDDEN, ARC), nn.Linear(HIDDEN, ARC)
        self.arc_root = nn.Parameter(torch.randn(ARC) * 0.1)
        self.arc_product = nn.Linear(ARC, ARC, bias=False)
        self.arc_prior = nn.Linear(ARC, 1, bias=False)
        self.relation_dependent, self.relation_head = nn.Linear(HIDDEN, RELATION), nn.Linear(HIDDEN, RELATION)
        self.relation_root = nn.Parameter(torch.randn(RELATION) * 0.1)
        self.label = nn.Linear(RELATION, len(labels.DEPRELS))
        self.dropout = nn.Dropout(head_dropout)

    def forward(self, pieces: Tensor, shapes: Tensor, first: Tensor) -> dict[str, Tensor]:
        states = self.encoder(pieces, shapes)
        index = first.long()[:, :, None].expand(-1, -1, HIDDEN)
        states = [state.gather(1, index) for state in states[-4:]]
        return self.heads(self.dropout(self.tag_mix(states)), self.dropout(self.tree_mix(states)))

    def heads(self, tag: Tensor, tree: Tensor) -> dict[str, Tensor]:
        batch = tree.shape[0]
        dependent = self.dropout(functional.relu(self.arc_dependent(tree)))
        head = self.dropout(functional.relu(self.arc_head(tree)))
        head = torch.cat([self.arc_root.expand(batch, 1, ARC).to(head.dtype), head], 1)
        arcs = self.arc_product(dependent) @ head.transpose(1, 2) / 16 + self.arc_prior(head).transpose(1, 2)
        relation_head = self.relation_head(tree)
        root = self.relation_root.expand(batch, 1, RELATION).to(relation_head.dtype)
        return {
            "upos": self.upos(tag),
            "feats": self.feats(tag),
            "tags": self.tags(tag),
            "customs": self.customs(tag),
            "types": self.types(tag),
            "arcs": arcs,
            "dependents": self.relation_dependent(tree),
            "heads": torch.cat([root, relation_head], 1),
        }

    def label_scores(self, dependents: Tensor, heads: Tensor) -> Tensor:
        return self.label(self.dropout(functional.relu(dependents + heads)))


def load_encoder(parser: Parser, path: Path) -> None:
    """Fills the encoder from the published BERT-style weights (safetensors)."""
    published = read_safetensors(path)
    names = {"words": "word_embeddings", "positions": "position_embeddings", "kinds": "token_type_embeddings"}
    state = {f"{ours}.weight": published[f"embeddings.{theirs}.weight"] for ours, theirs in names.items()}
    parts = {
        "query": "attention.self.query",
        "key": "attention.self.key",
        "value": "attention.self.value",
        "attended": "attention.output.dense",
        "attended_norm": "attention.output.LayerNorm",
        "wide": "intermediate.dense",
        "narrow": "output.dense",
        "norm": "output.LayerNorm",
    }
    for kind in ("weight", "bias"):
        state[f"norm.{kind}"] = published[f"embeddings.LayerNorm.{kind}"]
        for layer in range(LAYERS):
            for ours, theirs in parts.items():
                state[f"layers.{layer}.{ours}.{kind}"] = published[f"encoder.layer.{layer}.{theirs}.{kind}"]
    missing, unexpected = parser.encoder.load_state_dict(state, strict=False)
    assert missing == ["shapes.weight"] and not unexpected, (missing, unexpected)


def read_safetensors(path: Path) -> dict[str, Tensor]:
    data = path.read_bytes()
    size = int.from_bytes(data[:8], "little")
    header = json.loads(data[8 : 8 + size])
    tensors = {}
    for name, entry in header.items():
        if name != "__metadata__" and entry["dtype"] == "F32":
            start, end = (8 + size + offset for offset in entry["data_offsets"])
            tensors[name] = torch.frombuffer(bytearray(data[start:end]), dtype=torch.float32).view(entry["shape"])
    return tensors
