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

from network import ARC, ATTENTION_HEADS, LAYERS, RELATION

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
    ] + [helper.make_tensor_value_info(name, TensorProto.FLOAT, [None] * 3) for name in (watched if watch else [])]
    model = helper.make_model(
        helper.make_graph(graph.nodes, "newsgraph", inputs, outputs, graph.initializers),
        opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(MICROSOFT, 1)],
        ir_version=9,
        producer_name="newsgraph",
    )
    onnx.checker.check_model(model)
    return model


def side_by_side(weights: Mapping[str, np.ndarray], names: tuple[str, ...]) -> tuple[np.ndarray, np.ndarray]:
    """Several linear maps of one input as one."""
    weight = np.concatenate([weights[f"{name}.weight"].T for name in names], 1)
    return weight, np.concatenate([weights[f"{name}.bias"] for name in names])


def encoder(graph: Graph, weights: Mapping[str, np.ndarray], product, integers: bool) -> list[str]:
    """The states after every layer."""
    words = weights["encoder.words.weight"]
    if integers:
        scales = np.maximum(np.abs(words).max(1, keepdims=True), 1e-8).astype(np.float32) / 127
        rows = graph.add("Gather", [graph.tensor("words", np.round(words / scales).astype(np.int8)), "pieces"])
        rows = graph.add("Cast", [rows], to=TensorProto.FLOAT)
        x = graph.add("Mul", [rows, graph.add("Gather", [graph.tensor("words.scale", scales), "pieces"])])
    else:
        x = graph.add("Gather", [graph.tensor("words", words), "pieces"])
    x = graph.add("Add", [x, graph.add("Gather", [graph.tensor("shapes.table", weights["encoder.shapes.weight"]), "shapes"])])
    positions = graph.tensor("positions", weights["encoder.positions.weight"] + weights["encoder.kinds.weight"][0])
    length = graph.add("Shape", ["pieces"], start=1, end=2)
    zero, axis = graph.tensor("zero", np.array([0], np.int64)), graph.tensor("axis", np.array([0], np.int64))
    x = graph.add("Add", [x, graph.add("Slice", [positions, zero, length, axis])])
    norm = [graph.tensor(f"norm.{kind}", weights[f"encoder.norm.{kind}"]) for kind in ("weight", "bias")]
    x = graph.add("LayerNormalization", [x, *norm], epsilon=1e-12)
    empty = graph.add("Equal", ["pieces", graph.tensor("padding", np.array(0, np.int32))])
    mask = graph.add("Cast", [graph.add("Not", [empty])], to=TensorProto.INT32)
    states = []
    for layer in range(LAYERS):
        own = f"encoder.layers.{layer}"
        joined = product(f"{layer}.attention", x, *side_by_side(weights, tuple(f"{own}.{part}" for part in ("query", "key", "value"))))
        parts = [f"{layer}.{part}" for part in ("query", "key", "value")]
        graph.add("Split", [joined], outputs=parts, axis=2)
        attended = graph.add("MultiHeadAttention", [*parts, "", mask], MICROSOFT, num_heads=ATTENTION_HEADS)
        y = product(f"{layer}.attended", attended, *side_by_side(weights, (f"{own}.attended",)))
        x = normed(graph, weights, f"{own}.attended_norm", y, x)
        wide = graph.add("Gelu", [product(f"{layer}.wide", x, *side_by_side(weights, (f"{own}.wide",)))], MICROSOFT)
        x = normed(graph, weights, f"{own}.norm", product(f"{layer}.narrow", wide, *side_by_side(weights, (f"{own}.narrow",))), x)
        states.append(x)
    return states


def normed(graph: Graph, weights: Mapping[str, np.ndarray], name: str, y: str, x: str) -> str:
    norm = [graph.tensor(f"{name}.{kind}", weights[f"{name}.{kind}"]) for kind in ("weight", "bias")]
    # Not the fused SkipLayerNormalization: its kernel is ten times slower than these two.
    return graph.add("LayerNormalization", [graph.add("Add", [y, x]), *norm], epsilon=1e-12)


def mixed(graph: Graph, weights: Mapping[str, np.ndarray], states: list[str]) -> tuple[str, str]:
    """The two mixes of the last states, at the first piece of every word."""
    places = graph.add("Unsqueeze", ["first", graph.tensor("last", np.array([-1], np.int64))])
    places = graph.add("Cast", [places], to=TensorProto.INT64)
    count = len(weights["tag_mix.weights"])
    rows = [graph.add("GatherND", [state, places], batch_dims=1) for state in states[-count:]]
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
