"""AdamW whose rate falls layer by layer, and a rate that rises and falls."""

from typing import Any

import torch  # type: ignore[import-not-found]

from claims.training.attribution.network import AttributionNetwork

TABLES = ("gaps", "between", "no_source")
HEADS = ("tags", "links", "features")


def make_optimiser(
    network: AttributionNetwork, settings: dict[str, float]
) -> torch.optim.AdamW:
    """Freeze the word embeddings; give each layer its own rate."""
    network.encoder.embeddings.word_embeddings.weight.requires_grad_(
        requires_grad=False
    )
    groups: dict[tuple[float, float], list[Any]] = {}
    layers = network.encoder.config.num_hidden_layers
    for name, parameter in network.named_parameters():
        if parameter.requires_grad:
            decay = settings["weight_decay"] if parameter.ndim > 1 else 0.0
            key = (_rate(name, layers, settings), decay)
            groups.setdefault(key, []).append(parameter)
    return torch.optim.AdamW(
        [
            {"params": parameters, "lr": rate, "weight_decay": decay}
            for (rate, decay), parameters in groups.items()
        ]
    )


def make_schedule(
    optimiser: torch.optim.AdamW,
    cycles: list[dict[str, Any]],
    steps_per_epoch: int,
    warmup: float,
) -> torch.optim.lr_scheduler.LambdaLR:
    """Rise over the first share of each cycle's steps, then fall to zero in a line.

    Later cycles warm the weights up again (Loshchilov and Hutter 2017, "SGDR").
    """

    def factor(step: int) -> float:
        for cycle in cycles:
            steps = cycle["epochs"] * steps_per_epoch
            if step < steps:
                peak: float = cycle["peak"]
                return peak * _rise_and_fall(step, steps, warmup)
            step -= steps
        return 0.0

    return torch.optim.lr_scheduler.LambdaLR(optimiser, factor)


def _rise_and_fall(step: int, steps: int, warmup: float) -> float:
    rising = max(1, round(steps * warmup))
    if step < rising:
        return (step + 1) / rising
    return (steps - step) / max(1, steps - rising)


def _rate(name: str, layers: int, settings: dict[str, float]) -> float:
    top = name.split(".", maxsplit=1)[0]
    if top in TABLES:
        return settings["table_rate"]
    if top in HEADS:
        return settings["head_rate"]
    depth = int(name.split(".")[3]) + 1 if ".layer." in name else 0
    return float(settings["encoder_rate"] * settings["layer_decay"] ** (layers - depth))
