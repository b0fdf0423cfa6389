"""Write a checkpoint as an 8-bit ONNX model.

    python -m claims.training.attribution.export CHECKPOINT FOLDER

FOLDER receives model.int8.onnx and tokenizer.json. The graph is fused first
(attention, layer norm, GELU) and its weights are then quantised; inputs are
quantised as they come, so no sample of text is needed.
"""

import argparse
import shutil
import tempfile
import tomllib
from pathlib import Path

import onnx  # type: ignore[import-not-found]
import torch  # type: ignore[import-not-found]
from onnxruntime.quantization import (  # type: ignore[import-untyped]
    QuantType,
    quantize_dynamic,
)
from onnxruntime.transformers.fusion_options import (  # type: ignore[import-untyped]
    FusionOptions,
)
from onnxruntime.transformers.optimizer import (  # type: ignore[import-untyped]
    optimize_model,
)
from torch import Tensor, nn

from claims.training.attribution.network import AttributionNetwork
from claims.training.attribution.train import CONFIG, MODEL_FOLDER

OPSET = 17


class Inference(nn.Module):  # type: ignore[misc]
    """The network over one unpadded window."""

    def __init__(self, network: AttributionNetwork) -> None:
        super().__init__()
        self.network = network

    def forward(self, pieces: Tensor, features: Tensor) -> tuple[Tensor, Tensor]:
        tags, links = self.network(pieces, features, torch.ones_like(pieces))
        return tags, links


def load_network(checkpoint: Path) -> AttributionNetwork:
    """Return the trained network of a checkpoint, ready for inference."""
    config = tomllib.loads(CONFIG.read_text(encoding="utf-8"))
    network = AttributionNetwork(MODEL_FOLDER, config["network"]["link_width"])
    network.load_state_dict(torch.load(checkpoint, weights_only=True)["network"])
    network.eval()
    return network


def export(network: AttributionNetwork, folder: Path) -> None:
    """Write the quantised model and the tokenizer."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        plain, fused = Path(scratch) / "plain.onnx", Path(scratch) / "fused.onnx"
        _write_plain(network, plain)
        _fuse(network, plain, fused)
        quantize_dynamic(
            fused,
            folder / "model.int8.onnx",
            weight_type=QuantType.QInt8,
            op_types_to_quantize=["MatMul", "Attention", "Gather"],
            per_channel=True,
            # Fused operators hide the types of their outputs from the quantiser.
            extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT},
        )
    shutil.copyfile(MODEL_FOLDER / "tokenizer.json", folder / "tokenizer.json")


def _write_plain(network: AttributionNetwork, path: Path) -> None:
    sample = torch.ones((1, 8), dtype=torch.int64)
    axes = {name: {1: "piece"} for name in ("pieces", "features", "tags", "links")}
    torch.onnx.export(
        Inference(network),
        (sample, sample),
        str(path),
        input_names=["pieces", "features"],
        output_names=["tags", "links"],
        dynamic_axes=axes,
        opset_version=OPSET,
        dynamo=False,
    )


def _fuse(network: AttributionNetwork, plain: Path, fused: Path) -> None:
    config = network.encoder.config
    options = FusionOptions("bert")
    # Slower fused than apart; the encoder that runs the graph leaves it apart too.
    options.enable_skip_layer_norm = False
    options.enable_bias_skip_layer_norm = False
    options.enable_gelu_approximation = True
    optimised = optimize_model(
        str(plain),
        model_type="bert",
        num_heads=config.num_attention_heads,
        hidden_size=config.hidden_size,
        optimization_options=options,
    )
    optimised.save_model_to_file(str(fused))


def main() -> None:
    parser = argparse.ArgumentParser(description="Write a checkpoint as 8-bit ONNX.")
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    export(load_network(options.checkpoint), options.folder)


if __name__ == "__main__":
    main()
