"""What a page says of itself: JSON-LD first, then OpenGraph and meta tags."""

import json
from collections.abc import Iterator, Mapping

import lxml.html

_LONGEST_SCRIPT = 1_000_000
_TYPES = frozenset({"article", "newsarticle", "reportagenewsarticle", "blogposting"})
_DEPTH = 6

_META = {
    "title": ("og:title", "twitter:title"),
    "outlet": ("og:site_name", "application-name"),
    "byline": ("author", "byl", "parsely-author"),
    "published_on": (
        "article:published_time",
        "datepublished",
        "parsely-pub-date",
        "dc.date.issued",
        "date",
        "pubdate",
    ),
    "url": ("og:url",),
}


def page_metadata(page: lxml.html.HtmlElement) -> dict[str, object]:
    """Return the fields of an article that a page states, by our field names."""
    linked = _linked_data(page)
    found = {name: linked.get(name) or value for name, value in _meta(page).items()}
    found.update({name: value for name, value in linked.items() if value})
    found.setdefault("url", _canonical(page))
    found.setdefault("title", _heading(page))
    found.setdefault("language", page.get("lang") or "")
    return dict(found)


def _meta(page: lxml.html.HtmlElement) -> dict[str, str]:
    tags: dict[str, str] = {}
    for tag in page.xpath("//meta[@content]"):
        name = tag.get("property") or tag.get("name") or tag.get("itemprop") or ""
        tags.setdefault(name.casefold(), tag.get("content").strip())
    found = {}
    for field, names in _META.items():
        value = next((tags[name] for name in names if tags.get(name)), "")
        if value and not (field == "byline" and value.startswith("http")):
            found[field] = value
    return found


def _canonical(page: lxml.html.HtmlElement) -> str:
    links = page.xpath('//link[@rel="canonical"]/@href')
    return next((link for link in links if link.startswith("http")), "")


def _heading(page: lxml.html.HtmlElement) -> str:
    headings = [" ".join(h.text_content().split()) for h in page.xpath("//h1")]
    return next(iter(headings), "") or (page.findtext(".//title") or "").strip()


def _linked_data(page: lxml.html.HtmlElement) -> dict[str, str]:
    for script in page.xpath('//script[@type="application/ld+json"]/text()'):
        if len(script) > _LONGEST_SCRIPT:
            continue
        try:
            data = json.loads(script)
        except (ValueError, RecursionError):
            continue
        for thing in _things(data, _DEPTH):
            return _article_fields(thing)
    return {}


def _things(data: object, depth: int) -> Iterator[Mapping[str, object]]:
    """Yield every article object in the linked data, outermost first."""
    if depth == 0:
        return
    if isinstance(data, list):
        for item in data:
            yield from _things(item, depth - 1)
    elif isinstance(data, dict):
        kinds = data.get("@type")
        names = kinds if isinstance(kinds, list) else [kinds]
        if any(str(name).casefold() in _TYPES for name in names):
            yield data
        yield from _things(data.get("@graph"), depth - 1)


def _article_fields(thing: Mapping[str, object]) -> dict[str, str]:
    return {
        "title": _words(thing.get("headline")),
        "outlet": _words(thing.get("publisher")),
        "byline": _words(thing.get("author")),
        "published_on": _words(thing.get("datePublished")),
        "url": _words(thing.get("url")),
        "language": _words(thing.get("inLanguage")),
        "text": _words(thing.get("articleBody")),
    }


def _words(value: object) -> str:
    """The name of a thing, of each of several things, or a plain string."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, list):
        return ", ".join(words for item in value if (words := _words(item)))
    if isinstance(value, dict):
        return _words(value.get("name"))
    return ""
