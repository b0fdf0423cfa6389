"""Which rule decided, told for a comparison and for its absence."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from claims.models import Figure
from tests.claims.judging.reports import accused, report

pytestmark = pytest.mark.django_db


def told(*figures: int) -> str:
    out = StringIO()
    call_command("explain", *(str(number) for number in figures), stdout=out)
    return out.getvalue()


def both() -> tuple[int, int]:
    first, second = Figure.objects.order_by("pk").values_list("pk", flat=True)
    return first, second


def test_a_comparison_names_its_rule_and_its_reason() -> None:
    report("Six women", 6)
    report("Nine women", 9)
    words = told(*both())
    assert "asks: accuse" in words
    assert "accused: Tom Reed" in words
    assert "Rule “same roles”, a strong match" in words
    assert "Verdict: contradict" in words


def test_an_absence_names_the_rule_that_keeps_figures_apart() -> None:
    report("Nineteen women", 19)
    report("Thirty women", 30, found=accused("represent"))
    words = told(*both())
    assert "Rule “scope”" in words
    assert "Not compared." in words


def test_a_figure_that_is_not_there_is_refused() -> None:
    report("Six women", 6)
    with pytest.raises(CommandError, match="no figure 0"):
        told(0, 0)
