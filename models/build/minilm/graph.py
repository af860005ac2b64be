"""The BERT encoder of all-MiniLM-L6-v2 as an ONNX graph, written node by node from the published weights.

No training framework is needed: the architecture is six identical layers (Devlin et al. 2018, post-layer-norm), and
ONNX Runtime's own fused operators (domain com.microsoft) stand for attention, residual layer norm and biased GELU.
Weights come from the safetensors file with PyTorch's layout (out, in), so every matrix is transposed.
"""

import numpy as np
from onnx import TensorProto, helper, numpy_helper

LAYERS, HIDDEN, HEADS, EPSILON = 6, 384, 12, 1e-12
MICROSOFT = "com.microsoft"


def build(weights):
    """Maps `{tensor name: array}` to a float32 ModelProto: token ids, mask and types in, last_hidden_state out."""
    graph = _Graph({name: array.astype(np.float32) for name, array in weights.items()})
    x = _embeddings(graph)
    for layer in range(LAYERS):
        x = _layer(graph, x, layer)
    inputs = [
        helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", "sequence"])
        for name in ("input_ids", "attention_mask", "token_type_ids")
    ]
    output = helper.make_tensor_value_info(x, TensorProto.FLOAT, ["batch", "sequence", HIDDEN])
    body = helper.make_graph(graph.nodes, "all-MiniLM-L6-v2", inputs, [output], graph.initializers)
    opsets = [helper.make_opsetid("", 21), helper.make_opsetid(MICROSOFT, 1)]
    return helper.make_model(body, opset_imports=opsets, ir_version=10)


class _Graph:
    def __init__(self, weights):
        self.weights, self.nodes, self.initializers = weights, [], []

    def constant(self, name, array):
        self.initializers.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def weight(self, name):
        return self.constant(name, self.weights[name])

    def matrix(self, name):
        return self.constant(name, self.weights[name].T)

    def add(self, operator, inputs, output, domain="", **attributes):
        name = f"{output}.{operator}"
        self.nodes.append(helper.make_node(operator, inputs, [output], name=name, domain=domain, **attributes))
        return output


def _embeddings(graph):
    prefix = "embeddings."
    words = graph.add("Gather", [graph.weight(prefix + "word_embeddings.weight"), "input_ids"], "words")
    types = graph.add("Gather", [graph.weight(prefix + "token_type_embeddings.weight"), "token_type_ids"], "types")
    length = graph.add("Shape", ["input_ids"], "length", start=1, end=2)
    zero = graph.constant("zero", np.array([0], np.int64))
    table = graph.weight(prefix + "position_embeddings.weight")
    positions = graph.add("Slice", [table, zero, length, zero], "positions")
    total = graph.add("Add", [graph.add("Add", [words, types], "words_types"), positions], "embedded")
    norm = [graph.weight(prefix + "LayerNorm.weight"), graph.weight(prefix + "LayerNorm.bias")]
    graph.add("Cast", ["attention_mask"], "mask", to=TensorProto.INT32)
    return graph.add("LayerNormalization", [total, *norm], "layer0", epsilon=EPSILON, axis=-1)


def _layer(graph, x, number):
    prefix = f"encoder.layer.{number}."
    attention = prefix + "attention."
    parts = [f"{attention}self.{part}" for part in ("query", "key", "value")]
    weight = graph.constant(
        f"{attention}self.weight", np.concatenate([graph.weights[part + ".weight"].T for part in parts], axis=1)
    )
    bias = graph.constant(f"{attention}self.bias", np.concatenate([graph.weights[part + ".bias"] for part in parts]))
    attended = graph.add("Attention", [x, weight, bias, "mask"], f"attended{number}", MICROSOFT, num_heads=HEADS)
    y = _dense_and_norm(graph, attended, x, attention + "output.", f"attention{number}")
    inner = graph.add("MatMul", [y, graph.matrix(prefix + "intermediate.dense.weight")], f"inner{number}")
    active = graph.add(
        "BiasGelu", [inner, graph.weight(prefix + "intermediate.dense.bias")], f"active{number}", MICROSOFT
    )
    output = "last_hidden_state" if number == LAYERS - 1 else f"layer{number + 1}"
    return _dense_and_norm(graph, active, y, prefix + "output.", output)


def _dense_and_norm(graph, x, residual, prefix, output):
    projected = graph.add("MatMul", [x, graph.matrix(prefix + "dense.weight")], output + ".projected")
    norm = [graph.weight(prefix + "LayerNorm.weight"), graph.weight(prefix + "LayerNorm.bias")]
    bias = graph.weight(prefix + "dense.bias")
    inputs = [projected, residual, *norm, bias]
    return graph.add("SkipLayerNormalization", inputs, output, MICROSOFT, epsilon=EPSILON)
