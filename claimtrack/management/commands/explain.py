"""Tell which rule decided on two figures, or kept them apart."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from claims.judging.explaining import explain
from claims.models import Figure


class Command(BaseCommand):
    help = "Tell which rule decided on two figures, also why they are not compared."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("left", type=int, metavar="FIGURE", help="a figure's id")
        parser.add_argument("right", type=int, metavar="FIGURE", help="another's id")

    def handle(self, *, left: int, right: int, **options: Any) -> None:
        for line in explain(_figure(left), _figure(right)):
            self.stdout.write(line)


def _figure(number: int) -> Figure:
    found = Figure.objects.with_passage().filter(pk=number).first()
    if found is None:
        raise CommandError(f"There is no figure {number}.")
    return found
