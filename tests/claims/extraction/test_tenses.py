"""The tense that the parse gives for a date."""

import pytest

from claims.extraction.figures import tenses_in
from tests.parses import parse

MET = """
Mayors NNS nsubj 2
met|meet VBD ROOT 2
on IN case 4
Friday NNP obl 2
. . punct 2
"""
IT_SANK = """
It PRP nsubj 2
sank|sink VBP ROOT 2
on IN case 4
Friday NNP obl 2
. . punct 2
"""
EXPECTS_VOTES = """
Mayors NNS nsubj 2
expect VBP ROOT 2
votes NNS obj 2
by IN case 5
Friday NNP obl 2
. . punct 2
"""
STAYS_CLOSED = """
Shops NNS nsubj 2
stayed|stay VBD ROOT 2
closed|close VBN xcomp 2
until IN case 5
Friday NNP obl 3
. . punct 2
"""
WAS_ADJOURNED = """
Talks NNS nsubj:pass 3
were|be VBD aux:pass 3
adjourned|adjourn VBN ROOT 3
until IN case 5
Friday NNP obl 3
. . punct 3
"""
WHEN_SENTENCED = """
He PRP nsubj 2
faces|face VBZ ROOT 2
jail NN obj 2
when WRB advmod 7
she PRP nsubj:pass 7
is|be VBZ aux:pass 7
sentenced|sentence VBN advcl 2
Friday NNP obl:unmarked 7
. . punct 2
"""
WAS_SENTENCED = WHEN_SENTENCED.replace("is|be VBZ", "was|be VBD")
IS_SCHEDULED = """
Talks NNS nsubj:pass 3
are VBP aux:pass 3
scheduled|schedule VBN ROOT 3
for IN case 5
Friday NNP obl 3
. . punct 3
"""
HAS_BEEN_SET = """
Talks NNS nsubj:pass 4
have VBP aux 4
been VBN aux:pass 4
set|set VBN ROOT 4
for IN case 6
Friday NNP obl 4
. . punct 4
"""
PLAYS_LEEDS = """
United NNP nsubj 2
plays|play VBZ ROOT 2
Leeds NNP obj 2
on IN case 5
Friday NNP obl 2
. . punct 2
"""
WILL_MEET = """
Mayors NNS nsubj 3
will MD aux 3
meet VB ROOT 3
on IN case 5
Friday NNP obl 3
. . punct 3
"""
PLAN_TO_MEET = """
Mayors NNS nsubj 2
plan VBP ROOT 2
to TO mark 4
meet VB xcomp 2
on IN case 6
Friday NNP obl 4
. . punct 2
"""
A_VOTE = """
Friday NNP nmod:poss 3
's POS case 1
vote NN nsubj 4
failed|fail VBD ROOT 4
. . punct 4
"""
MAY_MEET = """
Mayors NNS nsubj 3
may MD aux 3
meet VB ROOT 3
on IN case 5
Friday NNP obl 3
. . punct 3
"""
TOLD_TO_MEET = """
Mayors NNS nsubj:pass 3
were VBD aux:pass 3
told|tell VBN ROOT 3
to TO mark 5
meet VB xcomp 3
on IN case 7
Friday NNP obl 5
. . punct 3
"""
IF_THEY_MEET = """
If IN mark 3
they PRP nsubj 3
meet VBP advcl 7
on IN case 5
Friday NNP obl 3
mayors NNS nsubj 7
win VBP ROOT 7
. . punct 7
"""
WOULD_MEET = """
Mayors NNS nsubj 3
would MD aux 3
meet VB ROOT 3
on IN case 5
Friday NNP obl 3
. . punct 3
"""
IS_TO_BEGIN = """
Talks NNS nsubj 4
are VBP aux 4
to TO mark 4
begin VB ROOT 4
on IN case 6
Friday NNP obl 4
. . punct 4
"""
IS_RAISING = """
Mayors NNS nsubj 3
are VBP aux 3
raising|raise VBG ROOT 3
fees NNS obj 3
in IN case 6
May NNP obl 3
. . punct 3
"""
GO_TO_THE_POLLS = """
Voters NNS nsubj 2
go VB ROOT 2
to IN case 4
polls NNS obl 2
on IN case 6
Friday NNP obl 2
. . punct 2
"""
GO_TO_WORK = GO_TO_THE_POLLS.replace("polls", "jobs")


@pytest.mark.parametrize(
    ("rows", "tense"),
    [
        pytest.param(MET, "past", id="past"),
        pytest.param(IT_SANK, "past", id="past form tagged as present"),
        pytest.param(EXPECTS_VOTES, "future", id="expected"),
        pytest.param(IS_SCHEDULED, "future", id="scheduled"),
        pytest.param(HAS_BEEN_SET, "future", id="has been set"),
        pytest.param(PLAYS_LEEDS, "future", id="fixture"),
        pytest.param(WILL_MEET, "future", id="will"),
        pytest.param(PLAN_TO_MEET, "future", id="planned"),
        pytest.param(TOLD_TO_MEET, "future", id="asked for"),
        pytest.param(A_VOTE, "past", id="a dated noun's clause"),
        pytest.param(MAY_MEET, "future", id="open"),
        pytest.param(IF_THEY_MEET, "future", id="conditional"),
        pytest.param(WHEN_SENTENCED, "future", id="yet to be done"),
        pytest.param(WAS_SENTENCED, "past", id="done"),
        pytest.param(WOULD_MEET, "future", id="told of what will be"),
        pytest.param(STAYS_CLOSED, "future", id="left so until"),
        pytest.param(WAS_ADJOURNED, "future", id="put off until"),
        pytest.param(IS_TO_BEGIN, "future", id="is to"),
        pytest.param(GO_TO_THE_POLLS, "future", id="polling day"),
        pytest.param(GO_TO_WORK, None, id="no polling day"),
    ],
)
def test_the_clause_says_whether_a_date_lies_ahead(
    rows: str, tense: str | None
) -> None:
    doc = parse(rows)
    assert tenses_in(doc)(doc.text.index("Friday")) == tense


def test_what_is_being_done_in_a_month_lies_ahead() -> None:
    doc = parse(IS_RAISING)
    assert tenses_in(doc)(doc.text.index("in May") + len("in ")) == "future"
