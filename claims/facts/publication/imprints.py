"""Dates of a page and not of its news: copyright lines, "Posted: March 2, 2019"."""

import re

_RIGHTS = re.compile(
    r"(?:©|\(c\)|\bcopyright\b)[^\n.;]{0,40}$|\ball rights reserved[^\n]{0,20}$",
    re.IGNORECASE,
)
_RIGHTS_REACH = 60
_LABEL = re.compile(
    r"(?:^|\n|\|)[ \t]*(?P<label>(?:(?:first|last) )?"
    r"(?:date|published|posted|updated|modified|created|printed))(?P<colon>[ \t]*:)?"
    r"[ \t]*$",
    re.IGNORECASE,
)
_LABEL_REACH = 30
# After a label without its colon: a time, another label or the end of the line.
_ENDS = re.compile(r"[ \t]*(?:$|\n|\||at \d|\d{1,2}:\d\d|[-–—] )")
_ALWAYS = "date"
# "2013-09-28 05:08:35 GMT": no news is told to the second beside a day and its year.
_STAMP = re.compile(r"[ \tT,]{0,3}\d{1,2}:[ ]?\d\d:[ ]?\d\d\b")
_YEAR = re.compile(r"\b\d{4}\b")


def is_imprint(text: str, start: int, end: int) -> bool:
    """Say whether the date `text[start:end]` is the page's own.

    "Published on 3 March, the report says" is news; "Published 3 March" alone in
    its line is not.
    """
    if _YEAR.search(text, start, end) and _STAMP.match(text, end):
        return True
    if _RIGHTS.search(text[max(start - _RIGHTS_REACH, 0) : start]):
        return True
    found = _LABEL.search(text[max(start - _LABEL_REACH, 0) : start])
    if found is None:
        return False
    is_label = found["colon"] or found["label"].casefold() == _ALWAYS
    return bool(is_label or _ENDS.match(text, end))
