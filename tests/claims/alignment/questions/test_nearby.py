"""Which words stand near a figure."""

from claims.alignment.questions.nearby import near_words
from claims.alignment.questions.printed import Printed
from claims.reading import Circumstances


def test_a_figure_that_opens_its_sentence_has_nothing_of_the_one_before() -> None:
    text = "Two men were killed on Friday. Twelve people remained in hospital."
    start = text.index("Twelve")
    figure = Printed(text, (start, start + len("Twelve people")))

    near = near_words("count", figure, Circumstances(sentence=(start, len(text))))

    assert near == "remained in hospital"
