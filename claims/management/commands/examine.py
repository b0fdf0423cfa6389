"""Hold the reader of this code against what editors decided."""

from typing import Any

from django.core.management.base import BaseCommand

from claims import examining


class Command(BaseCommand):
    help = (
        "Say how many of the editors' decisions the reader of this code gets right "
        "by itself, which it would gain, and which it would break. Changes nothing."
    )

    def handle(self, **options: Any) -> str:
        found = examining.told(list(examining.answers()))
        for outcome in ("gained", "broken", "missed"):
            for words, href in found[outcome]:
                self.stdout.write(f"{outcome}: {words} ({href})")
        counts = {name: len(found[name]) for name in ("gained", "broken", "missed")}
        right = found["kept"] + counts["gained"]
        return (
            f"{right} of {right + counts['broken'] + counts['missed']} decisions are "
            f"right: {found['kept']} as before, {counts['gained']} gained; "
            f"{counts['broken']} broken, {counts['missed']} missed as before."
        )
