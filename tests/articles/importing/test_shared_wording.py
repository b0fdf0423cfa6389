"""Copies of one text share an origin, and date each other."""

from datetime import date

import pytest

from articles.importing import import_dump, receive_dump
from articles.importing.sharing import MOST_REASONS
from articles.models import Article, Basis, Revision
from tests.articles.dumps import BOATS, TakeIn, json_lines, outcomes

pytestmark = pytest.mark.django_db(transaction=True)

REPORT = (
    "The harbour board met on the old pier and spoke for two hours about the ferry. "
    "Its chair, Mara Quill, said the ferry would sail again once the gangway was "
    "mended and the lamps were lit. Nobody from the company came to the meeting, and "
    "nobody from the company would say why when asked on the steps afterwards. The "
    "board will meet again when the tide tables for the autumn are printed."
)
STATEMENT = "“Our boats were never late, and the log of the pier master shows it,”"


def test_a_near_copy_elsewhere_is_another_article_of_one_origin(
    take_in: TakeIn,
) -> None:
    copy = REPORT.replace("two hours", "three hours")
    take_in({"id": "1", "outlet": "Reuters", "title": "Ferry", "text": REPORT})
    dump = take_in({"id": "9", "outlet": "Quay Post", "text": copy})

    assert outcomes(dump) == {"stored": 1}
    wire, other = Article.objects.order_by("pk")
    assert wire.origin == other.origin
    assert (wire.origin.kind, wire.origin.label) == ("wire", "Reuters")
    assert "of its wording with" in wire.origin.why
    assert "is an agency's, so it came first" in wire.origin.why


def test_copies_in_one_batch_are_of_one_origin_too(take_in: TakeIn) -> None:
    take_in(
        {"id": "1", "outlet": "Quay Post", "text": REPORT, "date": "2021-03-04"},
        {"id": "2", "outlet": "Pier Times", "text": REPORT, "date": "2021-03-05"},
    )

    first, second = Article.objects.order_by("pk")
    assert first.origin == second.origin
    assert "(Quay Post, 4 March 2021) is dated earlier" in first.origin.why


def test_the_reasons_of_an_origin_do_not_grow_with_its_copies(take_in: TakeIn) -> None:
    copies = MOST_REASONS + 4
    take_in(
        *({"id": str(n), "outlet": f"Post {n}", "text": REPORT} for n in range(copies))
    )

    (why,) = set(Article.objects.values_list("origin__why", flat=True))

    assert len(why.splitlines()) == MOST_REASONS + 1
    assert why.endswith("More that share this wording: 3.")


def test_different_reports_keep_origins_of_their_own(take_in: TakeIn) -> None:
    take_in(BOATS, {"id": "2", "outlet": "Quay Post", "text": REPORT})

    assert len(set(Article.objects.values_list("origin", flat=True))) == 2


@pytest.mark.parametrize("late_first", [True, False], ids=["proof first", "proof last"])
def test_a_date_before_the_words_it_quotes_were_said_is_doubtful(
    take_in: TakeIn, late_first: bool
) -> None:
    early = {"id": "1", "text": f"date 2021-01-01 {STATEMENT} the company wrote."}
    proof = {
        "id": "2",
        "title": "Company answers",
        "text": f"{STATEMENT} it wrote.\n\n— Ferry Co (@ferryco) March 19, 2021",
    }
    rows = [proof, early] if late_first else [early, proof]
    for row in rows:
        take_in(row)

    doubtful = Article.objects.get(external_id="1")
    assert doubtful.published_basis == Basis.DOUBTFUL
    assert doubtful.published_first == date(2021, 1, 1)
    assert "“Company answers”" in doubtful.published_why
    assert "19 March 2021" in doubtful.published_why


def test_an_article_whose_date_became_doubtful_is_read_again(take_in: TakeIn) -> None:
    take_in({"id": "1", "text": f"date 2021-01-01 {STATEMENT} the company wrote."})
    dated = Revision.objects.get()
    post = f"{STATEMENT} it wrote.\\n\\n— Ferry Co (@ferryco) March 19, 2021"
    dump = receive_dump(json_lines(f'{{"id": "2", "text": "{post}"}}'), "post.jsonl")
    to_read: list[int] = []

    import_dump(dump.pk, on_stored=to_read.extend)

    assert to_read == [Revision.objects.exclude(pk=dated.pk).get().pk, dated.pk]
