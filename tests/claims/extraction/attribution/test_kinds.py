"""Marks tell the kind of a claim, its cue the act."""

import pytest

from claims.extraction.acts.acts import Act, act_of
from claims.extraction.acts.attributions import Kind, kind_of
from claims.extraction.quotations.quotation_marks import pair_quotation_marks
from tests.claims.extraction.attribution.drafting import span_of


@pytest.mark.parametrize(
    ("text", "content", "expected"),
    [
        pytest.param("“We will pay,” Ann said.", "“We will pay,”", Kind.DIRECT),
        pytest.param("Ann said they “will pay”.", "they “will pay”", Kind.DIRECT),
        pytest.param(
            "Ann said that all of them “will pay”.",
            "that all of them “will pay”",
            Kind.MIXED,
        ),
        pytest.param("Ann said they will pay.", "they will pay", Kind.INDIRECT),
    ],
)
def test_the_kind_is_told_by_the_marks(text: str, content: str, expected: Kind) -> None:
    found = kind_of(text, [span_of(text, content)], pair_quotation_marks(text))

    assert found is expected


@pytest.mark.parametrize(
    ("cue", "act"),
    [
        ("said", Act.SAYING),
        ("has not said", Act.SAYING),
        ("according to", Act.SAYING),
        ("quipped", Act.SAYING),
        ("declined to comment", Act.SAYING),
        ("voiced the hope", Act.SAYING),
        ("believes", Act.BELIEF),
        ("did not know", Act.BELIEF),
        ("plans", Act.INTENTION),
        ("is hoping to", Act.INTENTION),
        ("found", Act.FINDING),
        (":", Act.SAYING),
        ("", Act.SAYING),
    ],
)
def test_a_cue_tells_the_act(cue: str, act: Act) -> None:
    assert act_of(cue, quoted=False) is act


def test_an_unknown_cue_of_a_quotation_is_one_of_saying() -> None:
    assert act_of("deadpanned", quoted=True) is Act.SAYING
    assert act_of("deadpanned", quoted=False) is Act.BELIEF
