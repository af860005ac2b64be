"""Moves the outliers of the activations into the weights before quantization (SmoothQuant, Xiao et al. 2023).

ONNX Runtime quantizes a whole activation tensor with one scale, so a few channels with large values cost all others
their resolution. Channel j of each matrix input is divided by s_j = max|x_j|^a / max|w_j|^(1-a) and row j of the
matrix multiplied by it: the product is the same, the range is even. The price is one elementwise product per matrix.
"""

import numpy as np
import onnxruntime
from onnx import ModelProto, TensorProto, helper, numpy_helper

# Mean cosine to the float model over 500 texts, 8-bit weights: none 0.9928, 0.65 0.9969, 0.8 0.9980, 1.0 0.9974.
ALPHA = 0.8


def smooth(model, encoded_texts):
    """Changes `model` in place; `encoded_texts` are the token id lists that the ranges are observed on."""
    targets = [node for node in model.graph.node if node.op_type in ("MatMul", "Attention")]
    peaks = _observe(model, sorted({node.input[0] for node in targets}), encoded_texts)
    weights = {tensor.name: tensor for tensor in model.graph.initializer}
    inserted = {}
    for node in targets:
        source, name = node.input[0], node.input[1]
        matrix = numpy_helper.to_array(weights[name])
        scale = _scale(peaks[source], np.abs(matrix).max(axis=1))
        weights[name].CopyFrom(numpy_helper.from_array((matrix * scale[:, None]).astype(np.float32), name))
        model.graph.initializer.append(numpy_helper.from_array((1 / scale).astype(np.float32), name + ".smooth"))
        node.input[0] = name + ".input"
        product = helper.make_node("Mul", [source, name + ".smooth"], [name + ".input"], name=name + ".Mul")
        inserted[node.name] = product
    nodes = [part for node in model.graph.node for part in (inserted.get(node.name), node) if part is not None]
    del model.graph.node[:]
    model.graph.node.extend(nodes)


def _scale(activation_peaks, weight_peaks):
    scale = activation_peaks**ALPHA / weight_peaks ** (1 - ALPHA)
    return scale / np.exp(np.log(scale).mean())


def _observe(model, names, encoded_texts):
    probe = ModelProto()
    probe.CopyFrom(model)
    probe.graph.output.extend(helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in names)
    session = onnxruntime.InferenceSession(probe.SerializeToString(), providers=["CPUExecutionProvider"])
    peaks = dict.fromkeys(names, 0)
    for ids in encoded_texts:
        for name, value in zip(names, session.run(names, feed(ids))):
            peaks[name] = np.maximum(peaks[name], np.abs(value[0]).max(axis=0))
    return peaks


def feed(ids):
    """Model inputs for one text: batch of one, nothing masked, one segment."""
    ids = np.array([ids], np.int64)
    return {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)}
