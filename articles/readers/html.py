"""An HTML page → its article: stated metadata and the main text.

Cheap first: where the page marks its article, its paragraphs are the text.
Only an unsure page of bounded size goes through trafilatura, which is sixty
times slower.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePosixPath
from typing import IO

import lxml.html
import trafilatura
from lxml import etree

from articles.readers.cleaning import clean
from articles.readers.encoding import decode, read_at_most
from articles.readers.fields import Terms, read_fields
from articles.readers.page_metadata import page_metadata
from articles.readers.record import Row, rejected

_CHARSET = re.compile(rb"""<meta[^>]{0,200}charset=["']?([\w-]{1,40})""", re.IGNORECASE)
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,200}\?>")
_ARTICLE = (
    '//*[@itemprop="articleBody"]',
    '//*[@role="main"]//article',
    "//main//article",
    "//article",
)
_PARTS = "self::p or self::h2 or self::h3 or self::li or self::blockquote or self::pre"
_ASIDE = (
    "script style noscript template nav aside footer form button figure iframe svg"
).split()
_ENOUGH = 250
_ELEMENTS_FOR_A_CLOSER_LOOK = 20_000
_BYTES_FOR_A_CLOSER_LOOK = 2_000_000


def read_html(stream: IO[bytes], name: str, terms: Terms) -> Iterator[Row]:
    """Yield the one article of a page; its text is the extracted main text."""
    data = read_at_most(stream, terms.limits.page + 1)
    if len(data) > terms.limits.page:
        reason = f"The page has over {terms.limits.page:,} bytes."
        yield rejected("text", reason, data)
        return
    source, notes = _decode_page(data)
    try:
        page = lxml.html.document_fromstring(_XML_DECLARATION.sub("", clean(source)))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        yield rejected("text", "This is not an HTML page.", source)
        return
    values = page_metadata(page)
    values["id"] = PurePosixPath(name).name
    values["text"] = values.get("text") or _main_text(page, source)
    if not values["text"]:
        yield rejected("text", "No article text was found on the page.", source)
        return
    yield read_fields(values, replace(terms, columns={}), raw=source, notes=notes)


def _decode_page(data: bytes) -> tuple[str, tuple[str, ...]]:
    stated = _CHARSET.search(data[:4_096])
    if stated:
        try:
            return data.decode(stated.group(1).decode("ascii")), ()
        except (LookupError, UnicodeDecodeError):
            pass
    return decode(data)


def _main_text(page: lxml.html.HtmlElement, source: str) -> str:
    for path in _ARTICLE:
        texts = [_paragraphs(element) for element in page.xpath(path)]
        best = max(texts, key=len, default="")
        if len(best) >= _ENOUGH:
            return best
    return _closer_look(page, source) or _paragraphs(page)


def _paragraphs(element: lxml.html.HtmlElement) -> str:
    outside = " or ".join(f"ancestor::{name}" for name in _ASIDE)
    inner = f"not(ancestor::*[{_PARTS}])" if element.tag != "p" else "true()"
    found = element.xpath(f".//*[({_PARTS}) and not({outside}) and {inner}]")
    words = (" ".join(_visible(part).split()) for part in found)
    return "\n\n".join(line for line in words if line)


def _visible(part: lxml.html.HtmlElement) -> str:
    return "".join(part.xpath(".//text()[not(parent::script or parent::style)]"))


def _closer_look(page: lxml.html.HtmlElement, source: str) -> str:
    """Ask trafilatura, if the page is small enough to take a fair time."""
    if len(source) > _BYTES_FOR_A_CLOSER_LOOK:
        return ""
    if int(page.xpath("count(//*)")) > _ELEMENTS_FOR_A_CLOSER_LOOK:
        return ""
    found = trafilatura.extract(
        source, include_comments=False, include_tables=False, favor_precision=True
    )
    return "\n\n".join((found or "").splitlines())
