"""What in a text is not its story."""

from articles.metadata import parts_of

STORY = (
    "The ferry did not sail on Monday, the harbour master said, because the gangway "
    "had been left out in the storm and nobody had come to mend it since."
)

TEXT = f"""Metro

Ferry stays in port again

By Mara Quill

{STORY}

The pier at dawn. Ada Bell/Getty Images

The gangway.

Nobody came.

The gangway.

— Ferry Co (@ferryco) March 4, 2021

Additional reporting by Ada Bell

Correction: An earlier version misspelt the pier.

Update: This story has been updated."""


def test_what_is_not_the_story_is_told_apart_with_its_place() -> None:
    found = [(part.kind.value, TEXT[part.start : part.end]) for part in parts_of(TEXT)]

    assert found == [
        ("section", "Metro"),
        ("title", "Ferry stays in port again"),
        ("byline", "By Mara Quill"),
        ("caption", "The pier at dawn. Ada Bell/Getty Images"),
        ("caption", "The gangway."),
        ("caption", "The gangway."),
        ("post", "— Ferry Co (@ferryco) March 4, 2021"),
        ("credit", "Additional reporting by Ada Bell"),
        ("correction", "Correction: An earlier version misspelt the pier."),
        ("update", "Update: This story has been updated."),
    ]
