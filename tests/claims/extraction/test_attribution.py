from dataclasses import replace

import numpy as np
import pytest
import spacy

from claims.extraction.acts import Act, act_of
from claims.extraction.attribution import component
from claims.extraction.attribution.decoding import (
    TaggedSpans,
    WordSpan,
    best_tags,
    decode,
    log_probabilities,
    spans,
)
from claims.extraction.attribution.drafts import Draft
from claims.extraction.attribution.encoding import Window, most_central, windows
from claims.extraction.attribution.linking import link
from claims.extraction.attribution.merging import merge_quotations
from claims.extraction.attribution.pairs import BETWEEN_ROWS, GAP_ROWS, pair_rows
from claims.extraction.attribution.parameters import LinkTables
from claims.extraction.attribution.reader import FOLDER, read_attributions
from claims.extraction.attribution.speech import is_speech
from claims.extraction.attributions import Attribution, Kind, Span, kind_of
from claims.extraction.quotation_marks import pair_quotation_marks

needs_weights = pytest.mark.skipif(
    not (FOLDER / "model.int8.onnx").exists(),
    reason="the attribution weights are not there",
)
EVIDENCE = (0.0,)


def span_of(text: str, words: str) -> Span:
    start = text.index(words)
    return start, start + len(words)


@pytest.mark.parametrize(
    ("scores", "tags"),
    [
        pytest.param([[0, -1, -1], [0, -1, -1]], [0, 0], id="nothing"),
        pytest.param([[-9, 0, -9], [-9, -9, 0], [0, -9, -9]], [1, 2, 0], id="a-span"),
        pytest.param([[0, -1, -9], [-5, -6, 0]], [1, 2], id="no-inside-after-outside"),
        pytest.param([[-9, 0, -9], [-9, 0, -9]], [1, 1], id="two-spans-side-by-side"),
        pytest.param([], [], id="no-words"),
    ],
)
def test_the_best_tags_never_begin_inside(
    scores: list[list[float]], tags: list[int]
) -> None:
    assert best_tags(scores) == tags


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        pytest.param([0, 1, 2, 0, 1], [(1, 2), (4, 4)], id="two"),
        pytest.param([1, 1, 2], [(0, 0), (1, 2)], id="adjoining"),
        pytest.param([0, 0], [], id="none"),
    ],
)
def test_spans_are_read_off_tags(tags: list[int], expected: list[WordSpan]) -> None:
    assert spans(tags) == expected


def scores_of(tags: dict[int, list[int]], words: int) -> np.ndarray:
    """Scores (words, 9) that are sure of each role's tags."""
    scores = np.full((words, 3, 3), -4.0, dtype=np.float32)
    for role in range(3):
        for word in range(words):
            scores[word, role, tags.get(role, [0] * words)[word]] = 4.0
    return scores.reshape(words, 9)


def test_a_span_never_crosses_into_the_next_paragraph() -> None:
    chances = log_probabilities(scores_of({2: [1, 2, 2, 2]}, 4))

    found = decode(chances, np.array([0, 0, 1, 1]), {})

    assert found.content == [(0, 1), (2, 3)]


def test_a_word_of_both_cue_and_content_goes_where_it_suits_better() -> None:
    scores = scores_of({1: [1, 2, 0], 2: [0, 1, 2]}, 3).reshape(3, 3, 3)
    scores[1, 1] -= [1.0, 1.0, 1.0]
    scores[1, 1, 0] += 1.0
    chances = log_probabilities(scores.reshape(3, 9))

    found = decode(chances, np.array([0, 0, 0]), {})

    assert (found.cue, found.content) == ([(0, 0)], [(1, 2)])


def test_a_bias_finds_more_of_its_role() -> None:
    scores = np.zeros((1, 9), dtype=np.float32)
    scores[0, 3:6] = [1.0, 0.5, 0.0]
    chances = log_probabilities(scores)

    assert decode(chances, np.array([0]), {}).cue == []
    assert decode(chances, np.array([0]), {"cue": 1.0}).cue == [(0, 0)]


@pytest.mark.parametrize(
    ("pieces", "shift", "expected"),
    [
        pytest.param(5, 0, [(0, 5)], id="short-text"),
        pytest.param(10, 0, [(0, 10)], id="exactly-one"),
        pytest.param(18, 0, [(0, 10), (8, 18)], id="two"),
        pytest.param(19, 0, [(0, 10), (8, 18), (16, 19)], id="a-rest"),
        pytest.param(18, 4, [(0, 6), (4, 14), (12, 18)], id="shifted"),
    ],
)
def test_windows_cover_every_piece(
    pieces: int, shift: int, expected: list[tuple[int, int]]
) -> None:
    found = windows(pieces, size=10, overlap=2, shift=shift)

    assert [(one.start, one.end) for one in found] == expected


def test_a_word_is_read_where_it_stands_furthest_from_a_cut() -> None:
    cover = [Window(0, 10), Window(6, 16)]

    chosen = most_central(np.arange(16), cover)

    assert chosen.tolist() == [0] * 8 + [1] * 8


TABLES = LinkTables(
    gaps=np.zeros((2, GAP_ROWS), np.float32),
    between=np.zeros((2, BETWEEN_ROWS), np.float32),
    nearest=np.zeros(2, np.float32),
    scales=np.ones(2, np.float32),
    no_source=-1.0,
)


def vectors_with(pairs: dict[tuple[int, int], int], words: int) -> np.ndarray:
    """Link vectors (words, 8 x 4): {(role, word): direction}, two ends a role."""
    vectors = np.zeros((words, 8, 4), np.float32)
    for (role, word), direction in pairs.items():
        vectors[word, 2 * role : 2 * role + 2, direction] = 2.0
    return vectors.reshape(words, 32)


def test_each_cue_takes_its_own_source_and_contents() -> None:
    found = TaggedSpans(source=[(0, 0), (5, 5)], cue=[(1, 1), (6, 6)], content=[(2, 3)])
    vectors = vectors_with(
        {(0, 1): 0, (1, 0): 0, (0, 6): 1, (1, 5): 1, (2, 2): 2, (2, 3): 2, (3, 6): 2}, 8
    )

    first, second = link(found, vectors, np.zeros(8, np.int64), TABLES)

    assert (first.source, first.contents) == ((0, 0), ())
    assert (second.source, second.contents) == ((5, 5), ((2, 3),))


def test_the_nearest_cue_is_favoured() -> None:
    found = TaggedSpans(source=[], cue=[(0, 0), (4, 4)], content=[(6, 7)])
    tables = replace(TABLES, nearest=np.ones(2, np.float32))

    first, second = link(found, vectors_with({}, 8), np.zeros(8, np.int64), tables)

    assert (first.contents, second.contents) == ((), ((6, 7),))


def test_a_cue_may_have_no_source() -> None:
    found = TaggedSpans(source=[(0, 0)], cue=[(1, 1)], content=[])
    sure = replace(TABLES, no_source=5.0)

    (only,) = link(found, vectors_with({}, 2), np.zeros(2, np.int64), sure)

    assert only.source is None
    assert only.source_chance > 0.9


def test_a_long_text_links_each_content_to_the_cue_beside_it() -> None:
    cues = [(place, place) for place in range(0, 40_000, 40)]
    contents = [(place + 1, place + 5) for place, _ in cues]
    found = TaggedSpans(source=[], cue=cues, content=contents)
    tables = replace(TABLES, nearest=np.ones(2, np.float32))
    vectors = np.zeros((40_000, 32), np.float32)

    linked = link(found, vectors, np.zeros(40_000, np.int64), tables)

    assert [one.contents for one in linked] == [(content,) for content in contents]


def test_no_cue_makes_no_link() -> None:
    found = TaggedSpans(source=[(0, 0)], cue=[], content=[(1, 1)])

    assert link(found, vectors_with({}, 2), np.zeros(2, np.int64), TABLES) == []


def test_pairs_tell_sides_gaps_paragraphs_and_cues_between() -> None:
    paragraphs = np.array([0, 0, 0, 0, 1, 1])
    cues = [(1, 1), (3, 3)]

    gaps, between = pair_rows([(2, 2)], [(0, 0), (3, 3), (5, 5)], cues, paragraphs)

    assert len(set(gaps[0].tolist())) == 3
    assert between[0].tolist() == [1, 4, 5]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param("“We will pay the whole bill,”", True, id="a-sentence"),
        pytest.param("“Gone With the Wind and More,”", False, id="a-title"),
        pytest.param("“a sham”", False, id="scare-quotes"),
        pytest.param("“the kind of thing we do”", False, id="part-of-a-sentence"),
    ],
)
def test_marks_of_speech_are_told_from_other_marks(
    words: str, *, expected: bool
) -> None:
    (quotation,) = pair_quotation_marks(words)

    assert is_speech(words, quotation) is expected


def merged(text: str, *drafts: Draft) -> list[list[str]]:
    """The contents of the merged drafts as words."""
    found = merge_quotations(text, drafts, pair_quotation_marks(text))
    return [[text[start:end] for start, end in one.content] for one in found]


def said(text: str, source: str, cue: str, *content: str) -> Draft:
    pieces = tuple(span_of(text, words) for words in content)
    return Draft((span_of(text, source),), (span_of(text, cue),), pieces, EVIDENCE)


@pytest.mark.parametrize(
    ("text", "content", "expected"),
    [
        pytest.param(
            "“We will pay,” Ann said.",
            ["We will pay"],
            ["“We will pay,”"],
            id="content-takes-its-marks",
        ),
        pytest.param(
            "A neighbour Ann said it sails.” And so on.",
            ["it sails"],
            ["it sails"],
            id="content-stays-out-of-a-quotation-never-opened",
        ),
        pytest.param(
            "Ann said it sails, although Bob knows.",
            ["it sails, although"],
            ["it sails"],
            id="content-leaves-the-conjunction-after-it",
        ),
        pytest.param(
            "What Ann said, it sails.",
            [", it sails"],
            ["it sails"],
            id="content-leaves-the-comma-before-it",
        ),
        pytest.param(
            "“We will pay,” Ann said. “We will pay all of it.”",
            ["“We will pay,”"],
            ["“We will pay,”", "“We will pay all of it.”"],
            id="following-sentence-goes-on",
        ),
        pytest.param(
            "“We will pay,” Ann said.\n\n“We will pay all of it.”",
            ["“We will pay,”"],
            ["“We will pay,”", "“We will pay all of it.”"],
            id="a-quotation-alone-in-the-next-paragraph-goes-on",
        ),
    ],
)
def test_a_claim_takes_all_of_its_quotation(
    text: str, content: list[str], expected: list[str]
) -> None:
    assert merged(text, said(text, "Ann", "said", *content)) == [expected]


def test_a_finished_quotation_belongs_to_the_cue_before_it() -> None:
    text = "“We go,” said Ann. “It is the end of all this.” She told Bob it “hurt”."
    before = said(text, "Ann", "said", "“We go,”")
    after = said(text, "She", "told", "“It is the end of all this.”", "it “hurt”")

    assert merged(text, before, after) == [
        ["“We go,”", "“It is the end of all this.”"],
        ["it “hurt”"],
    ]


def test_an_unfinished_quotation_stays_with_the_cue_after_it() -> None:
    text = "“We go,” said Ann. “It is the end of all this,” Bob said of “it”."
    before = said(text, "Ann", "said", "“We go,”")
    after = said(text, "Bob", "said of", "“It is the end of all this,”", "“it”")

    assert merged(text, before, after) == [
        ["“We go,”"],
        ["“It is the end of all this,”", "“it”"],
    ]


def test_a_headline_is_no_part_of_a_quotation_below_it() -> None:
    text = "Harbour row deepens\n\n“We go,” said Ann."
    found = said(text, "Ann", "said", "Harbour row deepens", "“We go,”")

    assert merged(text, found) == [["“We go,”"]]


def test_a_second_cue_of_speech_shares_the_speaker_of_the_first() -> None:
    text = "Ann said it was off and added: “For good.”"
    second = replace(said(text, "Ann", "added", "“For good.”"), source=())
    drafts = [said(text, "Ann", "said", "it was off"), second]

    found = merge_quotations(text, drafts, pair_quotation_marks(text))

    assert [words(text, one.source) for one in found] == ["Ann", "Ann"]


def test_a_second_cue_does_not_share_a_speaker_over_paragraphs() -> None:
    text = "Ann said it was off.\n\nIt was added: “For good.”"
    second = replace(said(text, "Ann", "was added", "“For good.”"), source=())
    drafts = [said(text, "Ann", "said", "it was off"), second]

    found = merge_quotations(text, drafts, pair_quotation_marks(text))

    assert [words(text, one.source) for one in found] == ["Ann", ""]


def test_a_quotation_of_speech_without_a_cue_is_a_claim_without_a_speaker() -> None:
    text = "The hall was full. “Nobody told us that it was closing.” Doors shut."

    assert merged(text) == [["“Nobody told us that it was closing.”"]]


def test_a_cue_without_content_stays_only_when_it_declines() -> None:
    text = "Ann declined to comment. Bob responded."
    declined = said(text, "Ann", "declined to comment")

    found = merge_quotations(text, [declined, said(text, "Bob", "responded")], [])

    assert [one.cue for one in found] == [(span_of(text, "declined to comment"),)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "“Nothing will change here at all.”\n\n— Mara Quill, mayor\n\nEnd.",
            [("Mara Quill", "—", "“Nothing will change here at all.”")],
            id="signature",
        ),
        pytest.param(
            "The ferry sails again. — Mara Quill (@maraquill) May 4, 2021",
            [("Mara Quill (@maraquill)", "—", "The ferry sails again.")],
            id="tweet",
        ),
        pytest.param(
            "QUILL: It sails.\nRHYS: When?\nQUILL: On Monday.",
            [
                ("QUILL", ":", "It sails."),
                ("RHYS", ":", "When?"),
                ("QUILL", ":", "On Monday."),
            ],
            id="transcript",
        ),
        pytest.param("UPDATE: It sails.\nNOTE: Soon.", [], id="headings-are-no-names"),
        pytest.param("She sails “the big one” — Monday.", [], id="a-dash-in-a-line"),
    ],
)
def test_layout_tells_the_speaker(
    text: str, expected: list[tuple[str, str, str]]
) -> None:
    found = merge_quotations(text, [], pair_quotation_marks(text))

    assert [
        (words(text, one.source), words(text, one.cue), words(text, one.content))
        for one in found
    ] == expected


def test_a_signature_outweighs_a_speaker_from_elsewhere() -> None:
    text = "Ann said so. “Nothing will change here at all.”\n— Mara Quill"
    elsewhere = said(text, "Ann", "said", "“Nothing will change here at all.”")

    (found,) = merge_quotations(text, [elsewhere], pair_quotation_marks(text))

    assert words(text, found.source) == "Mara Quill"


def test_a_name_set_apart_does_not_take_what_its_paragraph_gives_to_another() -> None:
    text = (
        "“We heard,” Ann said. “Nothing will change here.”\n\n— Mara Quill (@mq) May 4"
    )
    both = said(text, "Ann", "said", "“We heard,”", "“Nothing will change here.”")

    (found,) = merge_quotations(text, [both], pair_quotation_marks(text))

    assert words(text, found.source) == "Ann"


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


def words(text: str, spans_: tuple[Span, ...]) -> str:
    return " … ".join(text[start:end] for start, end in spans_)


def only(text: str) -> Attribution:
    ((found,),) = read_attributions([text])
    return found


@needs_weights
@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        pytest.param(
            "“The ferry will sail on Monday,” said Mara Quill, the harbour master.",
            "Mara Quill, the harbour master",
            "said",
            "“The ferry will sail on Monday,”",
            id="direct",
        ),
        pytest.param(
            "“The ferry,” Mara Quill said, “will sail on Monday.”",
            "Mara Quill",
            "said",
            "“The ferry,” … “will sail on Monday.”",
            id="split-by-its-cue",
        ),
        pytest.param(
            "Mara Quill said the ferry would sail on Monday.",
            "Mara Quill",
            "said",
            "the ferry would sail on Monday",
            id="indirect",
        ),
        pytest.param(
            "The ferry will sail on Monday, according to the harbour board.",
            "the harbour board",
            "according to",
            "The ferry will sail on Monday",
            id="according-to",
        ),
    ],
)
def test_who_said_what(text: str, source: str, cue: str, content: str) -> None:
    found = only(text)

    assert words(text, found.source) == source
    assert words(text, found.cue) == cue
    assert words(text, found.content) == content
    assert 0 < found.confidence < 1


@needs_weights
def test_marks_drawn_differently_are_read_alike() -> None:
    curly = "“We don’t know,” Mara Quill told reporters. “Nobody called us.”"
    straight = curly.translate(str.maketrans("“”", '""'))
    single = "‘We don’t know,’ Mara Quill told reporters. ‘Nobody called us.’"

    assert only(straight) == only(curly)
    assert only(single) == only(curly)


@needs_weights
def test_a_text_without_words_has_no_attributions() -> None:
    assert read_attributions(["", " \n ", "…"]) == [[], [], []]


@needs_weights
def test_a_long_text_is_read_to_its_end() -> None:
    text = "The board met again and went over its plans. " * 200
    text += "Mara Quill said the ferry would sail on Monday."

    found = read_attributions([text])[0][-1]

    assert words(text, found.source) == "Mara Quill"


@needs_weights
def test_the_component_stores_character_offsets() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe(component.NAME)
    text = "“The ferry will sail on Monday,” Mara Quill said."

    doc = nlp(text)

    assert doc._.attributions == read_attributions([text])[0]
