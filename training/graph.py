"""
The trained network as an ONNX graph, written node by node, so that every rounding is chosen here.

Matrix products run on 8-bit integers with *fixed* scales for their inputs: a scale that is computed at run time spans
the whole batch, and then a sentence's parse would depend on its neighbours. Weights use seven bits of the eight
(`-63..63`), because the AVX2 kernel adds two products in sixteen bits and would saturate.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from network import ARC, ATTENTION_HEADS, HIDDEN, LAYERS, RELATION

MICROSOFT = "com.microsoft"
#: Range of the input of each matrix product, by the product's name.
Ranges = Mapping[str, tuple[float, float]]
OUTPUTS = ("scores", "arcs", "dependents", "heads")


class Graph:
    """Nodes and initialisers as they are added."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.initializers: list[onnx.TensorProto] = []
        self.count = 0

    def add(self, operator: str, inputs: list[str], domain: str = "", outputs: list[str] | None = None, **attributes: object) -> str:
        if outputs is None:
            self.count += 1
            outputs = [f"{operator}_{self.count}"]
        self.nodes.append(helper.make_node(operator, inputs, outputs, domain=domain, **attributes))
        return outputs[0]

    def tensor(self, name: str, values: np.ndarray) -> str:
        self.initializers.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name


def build(weights: Mapping[str, np.ndarray], ranges: Ranges | None = None, watch: bool = False) -> onnx.ModelProto:
    """
    The whole graph. Without `ranges` in 32-bit floats; with `watch` the input of every product is an output too.
    """
    graph = Graph()
    watched: list[str] = []

    def product(name: str, x: str, weight: np.ndarray, bias: np.ndarray) -> str:
        """`x @ weight + bias`, `weight` `[inputs, outputs]`."""
        watched.append(graph.add("Identity", [x], outputs=[f"input:{name}"]) if watch else x)
        if ranges is None or name not in ranges:
            y = graph.add("MatMul", [x, graph.tensor(f"{name}.weight", weight)])
            return graph.add("Add", [y, graph.tensor(f"{name}.bias", bias)])
        low, high = ranges[name]
        scale = np.float32((high - low) / 255)
        zero = np.uint8(np.clip(round(-low / scale), 0, 255))
        scales = np.maximum(np.abs(weight).max(0), 1e-8).astype(np.float32) / 63
        scale_name, zero_name = graph.tensor(f"{name}.x_scale", np.array(scale)), graph.tensor(f"{name}.x_zero", np.array(zero))
        integers = graph.add("QuantizeLinear", [x, scale_name, zero_name])
        inputs = [
            integers,
            graph.tensor(f"{name}.weight", np.clip(np.round(weight / scales), -63, 63).astype(np.int8)),
            scale_name,
            graph.tensor(f"{name}.scale", scales),
            zero_name,
            "",
            graph.tensor(f"{name}.bias", bias),
        ]
        return graph.add("MatMulIntegerToFloat", inputs, MICROSOFT)

    states = encoder(graph, weights, product, ranges is not None)
    tag, tree = mixed(graph, weights, states)
    # The narrow layers at the top cost little in floats, and names lose half a point in integers.
    scores = product("scores", tag, *side_by_side(weights, ("upos", "feats", "tags", "types")))
    graph.add("Identity", [scores], outputs=["scores"])
    tree_heads(graph, weights, product, tree)

    sizes = {"scores": ["batch", "words", None], "arcs": ["batch", "words", "candidates"]}
    inputs = [
        helper.make_tensor_value_info(name, TensorProto.INT32, ["batch", length])
        for name, length in (("pieces", "length"), ("shapes", "length"), ("first", "words"))
    ]
    outputs = [
        helper.make_tensor_value_info(name, TensorProto.FLOAT, sizes.get(name, ["batch", None, RELATION])) for name in OUTPUTS
    ]
    if watch:
        # The encoder's are rows of pieces, the heads' rows of words for every sentence.
        ranks = [3 if name in ("input:scores", "input:tree") else 2 for name in watched]
        outputs += [helper.make_tensor_value_info(name, TensorProto.FLOAT, [None] * rank) for name, rank in zip(watched, ranks)]
    model = helper.make_model(
        helper.make_graph(graph.nodes, "newsgraph", inputs, outputs, graph.initializers),
        opset_imports=[helper.make_opsetid("", 23), helper.make_opsetid(MICROSOFT, 1)],
        ir_version=10,
        producer_name="newsgraph",
    )
    onnx.checker.check_model(model)
    return model


def side_by_side(weights: Mapping[str, np.ndarray], names: tuple[str, ...]) -> tuple[np.ndarray, np.ndarray]:
    """Several linear maps of one input as one."""
    weight = np.concatenate([weights[f"{name}.weight"].T for name in names], 1)
    return weight, np.concatenate([weights[f"{name}.bias"] for name in names])


def encoder(graph: Graph, weights: Mapping[str, np.ndarray], product, integers: bool) -> list[str]:
    """
    The states after the last layers, `[batch, words, hidden]` at the first piece of every word.

    Padding goes through attention only. All else sees the real pieces of the batch in one row, `[pieces, hidden]`, and the last
    layer only those that begin a word.
    """
    pieces, words = Places(graph, "pieces"), Places(graph, "first")
    length = graph.add("Shape", ["pieces"], start=1, end=2)
    position = graph.add("Mod", [pieces.real, length])
    table = weights["encoder.words.weight"]
    ids = pieces.flat("pieces")
    if integers:
        scales = np.maximum(np.abs(table).max(1, keepdims=True), 1e-8).astype(np.float32) / 127
        rows = graph.add("Gather", [graph.tensor("words", np.round(table / scales).astype(np.int8)), ids])
        rows = graph.add("Cast", [rows], to=TensorProto.FLOAT)
        x = graph.add("Mul", [rows, graph.add("Gather", [graph.tensor("words.scale", scales), ids])])
    else:
        x = graph.add("Gather", [graph.tensor("words", table), ids])
    shapes = graph.tensor("shapes.table", weights["encoder.shapes.weight"])
    x = graph.add("Add", [x, graph.add("Gather", [shapes, pieces.flat("shapes")])])
    positions = graph.tensor("positions", weights["encoder.positions.weight"] + weights["encoder.kinds.weight"][0])
    x = graph.add("Add", [x, graph.add("Gather", [positions, position])])
    norm = [graph.tensor(f"norm.{kind}", weights[f"encoder.norm.{kind}"]) for kind in ("weight", "bias")]
    x = graph.add("LayerNormalization", [x, *norm], epsilon=1e-12)
    # Where the first piece of each word stands among the real pieces: `[batch, words]`, and in one row.
    first = graph.add("GatherElements", [pieces.rank, "first"], axis=1)
    first_flat = words.flat(first)
    seen = {places: pieces.seen_from(places) for places in (pieces, words)}
    states = []
    for layer in range(LAYERS):
        own = f"encoder.layers.{layer}"

        def part(x: str, name: str, kinds: tuple[str, ...]) -> str:
            return product(f"{layer}.{name}", x, *side_by_side(weights, tuple(f"{own}.{kind}" for kind in kinds)))

        # Only words ask in the last layer.
        places, kinds = (pieces, ("query", "key", "value")) if layer < LAYERS - 1 else (words, ("key", "value"))
        joined = pieces.padded(part(x, "attention", kinds))
        graph.add("Split", [joined], outputs=[f"{layer}.{kind}" for kind in kinds], axis=2, num_outputs=len(kinds))
        query = f"{layer}.query"
        if places is words:
            x = graph.add("Gather", [x, first_flat])
            query = words.padded(part(x, "query", ("query",)))
        inputs = [query, f"{layer}.key", f"{layer}.value", seen[places]]
        attended = graph.add("Attention", inputs, q_num_heads=ATTENTION_HEADS, kv_num_heads=ATTENTION_HEADS)
        x = normed(graph, weights, f"{own}.attended_norm", part(places.flat(attended, HIDDEN), "attended", ("attended",)), x)
        wide = graph.add("Gelu", [part(x, "wide", ("wide",))], MICROSOFT)
        x = normed(graph, weights, f"{own}.norm", part(wide, "narrow", ("narrow",)), x)
        states.append(words.padded(x) if places is words else graph.add("Gather", [x, first]))
    return states


class Places:
    """Which places of `[batch, length]` are real, that is, not zero; and the way between all places and one row of the real."""

    def __init__(self, graph: Graph, name: str) -> None:
        self.graph = graph
        self.name = name
        self.is_real = graph.add("Not", [graph.add("Equal", [name, graph.tensor(f"{name}.zero", np.array(0, np.int32))])])
        row, axis = self.row(graph.add("Cast", [self.is_real], to=TensorProto.INT32)), graph.tensor(f"{name}.axis", np.array(0, np.int64))
        self.real = self.row(graph.add("NonZero", [row]))
        count = graph.add("Sub", [graph.add("CumSum", [row, axis]), graph.tensor(f"{name}.one", np.array(1, np.int32))])
        #: `[batch, length]`: the place of each among the real ones; padding has that of the last real one before it.
        self.rank = graph.add("Reshape", [count, graph.add("Shape", [name])])

    def row(self, x: str, *rest: int) -> str:
        return self.graph.add("Reshape", [x, self.graph.tensor(f"row.{self.graph.count}", np.array([-1, *rest], np.int64))])

    def flat(self, x: str, *rest: int) -> str:
        """`[batch, length, …]` to `[real, …]`."""
        return self.graph.add("Gather", [self.row(x, *rest), self.real])

    def seen_from(self, other: Places) -> str:
        """`[batch, 1, length of other, length]`: every real place is seen from everywhere."""
        graph = self.graph
        length = graph.add("Shape", [other.name], start=1, end=2)
        one = graph.tensor(f"{other.name}.ones", np.array([1], np.int64))
        mask = graph.add("Unsqueeze", [self.is_real, graph.tensor(f"{other.name}.axes", np.array([1, 2], np.int64))])
        return graph.add("Expand", [mask, graph.add("Concat", [one, one, length, one], axis=0)])

    def padded(self, x: str) -> str:
        """`[real, …]` to `[batch, length, …]`; what stands in the padding means nothing."""
        return self.graph.add("Gather", [x, self.rank])


def normed(graph: Graph, weights: Mapping[str, np.ndarray], name: str, y: str, x: str) -> str:
    norm = [graph.tensor(f"{name}.{kind}", weights[f"{name}.{kind}"]) for kind in ("weight", "bias")]
    # Not the fused SkipLayerNormalization: its kernel is ten times slower than these two.
    return graph.add("LayerNormalization", [graph.add("Add", [y, x]), *norm], epsilon=1e-12)


def mixed(graph: Graph, weights: Mapping[str, np.ndarray], states: list[str]) -> tuple[str, str]:
    """The two mixes of the last states."""
    rows = states[-len(weights["tag_mix.weights"]) :]
    results = []
    for name in ("tag_mix", "tree_mix"):
        exponents = np.exp(weights[f"{name}.weights"])
        shares = (exponents / exponents.sum()).astype(np.float32)
        terms = [graph.add("Mul", [row, graph.tensor(f"{name}.{i}", np.array(shares[i]))]) for i, row in enumerate(rows)]
        results.append(graph.add("Sum", terms))
    return results[0], results[1]


def tree_heads(graph: Graph, weights: Mapping[str, np.ndarray], product, tree: str) -> None:
    """Arc scores, and the two projections from which labels are scored."""
    names = ("arc_dependent", "arc_head", "relation_dependent", "relation_head")
    joined = product("tree", tree, *side_by_side(weights, names))
    sizes = graph.tensor("tree.sizes", np.array([ARC, ARC, RELATION, RELATION], np.int64))
    graph.add("Split", [joined, sizes], outputs=["arc.dependent", "arc.head", "dependents", "relation.head"], axis=2)
    batch = graph.add("Shape", ["first"], start=0, end=1)
    ones = graph.tensor("ones", np.array([1, 1], np.int64))
    column = graph.add("Concat", [batch, ones], axis=0)

    def with_root(rows: str, root: np.ndarray, name: str, outputs: list[str] | None = None) -> str:
        first = graph.add("Expand", [graph.tensor(f"{name}.root", root[None, None, :]), column])
        return graph.add("Concat", [first, rows], outputs=outputs, axis=1)

    with_root("relation.head", weights["relation_root"], "relation", ["heads"])
    heads = with_root(graph.add("Relu", ["arc.head"]), weights["arc_root"], "arc")
    dependent = graph.add("Relu", ["arc.dependent"])
    # The prior of a head is the same for every dependent, so it rides on the product as a bias.
    scaled = graph.add("MatMul", [dependent, graph.tensor("arc.product", weights["arc_product.weight"].T / 16)])
    scaled = graph.add("Add", [scaled, graph.tensor("arc.prior", weights["arc_prior.weight"][0])])
    graph.add("MatMul", [scaled, graph.add("Transpose", [heads], perm=[0, 2, 1])], outputs=["arcs"])
