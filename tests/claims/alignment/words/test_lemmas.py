"""Forms of one word share a key, however well they were lemmatised."""

import pytest

from claims.alignment.words.lemmas import fold


@pytest.mark.parametrize(
    "forms",
    [
        pytest.param("kill killed killing kills", id="regular"),
        pytest.param("die died dies dead di", id="irregular"),
        pytest.param("injure injur injured injuring", id="silent-e"),
        pytest.param("trap trapp trapped", id="doubled-letter"),
        pytest.param("carry carried carries", id="y"),
        pytest.param("person people persons", id="noun"),
        pytest.param("release releas released", id="cut-short"),
        pytest.param("sell sold", id="past"),
        pytest.param("watchman watchmen", id="men"),
        pytest.param("trainee trainees", id="ee"),
    ],
)
def test_forms_share_a_key(forms: str) -> None:
    assert len({fold(form) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param("rise", "raise", id="rise-raise"),
        pytest.param("fall", "fail", id="fall-fail"),
        pytest.param("person", "personal", id="person-personal"),
        pytest.param("injury", "injure", id="noun-verb"),
        pytest.param("trainee", "train", id="trainee-train"),
        pytest.param("specimen", "speciman", id="no-man"),
    ],
)
def test_other_words_keep_other_keys(left: str, right: str) -> None:
    assert fold(left) != fold(right)
