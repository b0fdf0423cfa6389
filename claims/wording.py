"""Putting what is stored into a few words: days, intervals, places in a text."""

from calendar import monthrange
from datetime import date
from decimal import Decimal

from articles.models import Article
from claims.models import Claim, Credit, Figure


def days(first: date | None, last: date | None) -> str:
    """“19 March 2018”, “March 2018”, “2018”, “before 4 May 2018”, or nothing."""
    if first and last:
        return _closed_days(first, last)
    if last:
        return f"up to {_day(last)}"
    return f"from {_day(first)}" if first else ""


def _closed_days(first: date, last: date) -> str:
    if first == last:
        return _day(first)
    begins, ends = first.day == 1, last.day == monthrange(last.year, last.month)[1]
    if begins and ends and first.replace(day=last.day) == last:
        return f"{first:%B %Y}"
    if begins and ends and (first.month, last.month) == (1, 12):
        return _years(first.year, last.year)
    return f"{_day(first)} to {_day(last)}"


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def _years(first: int, last: int) -> str:
    return str(first) if first == last else f"{first} to {last}"


def meaning(figure: Figure) -> str:
    """What a figure means, as limits: “81 or more”, “90 to 110”, “14 March 2018”."""
    if figure.kind == "date":
        return (
            days(figure.first_day, figure.last_day) or figure.weekday or "unknown day"
        )
    return _limits(figure) + _sign(figure)


def meaning_beside(figure: Figure) -> str:
    """What it means, with what it comes to where its question is of another kind."""
    told = meaning(figure)
    if not figure.comes_to:
        return told
    is_printed = told.casefold() == on_one_line(figure.wording).casefold()
    return figure.comes_to if is_printed else f"{told}, {figure.comes_to}"


def _limits(figure: Figure) -> str:
    low, high = figure.low, figure.high
    if low is not None and high is not None:
        return number(low) if low == high else f"{number(low)} to {number(high)}"
    if low is not None:
        return (
            f"more than {number(low)}" if figure.low_open else f"{number(low)} or more"
        )
    if high is None:
        return "unknown"
    return f"less than {number(high)}" if figure.high_open else f"up to {number(high)}"


def _sign(figure: Figure) -> str:
    if figure.kind == "percent":
        return " %"
    return f" {figure.unit}" if figure.unit else ""


def number(value: Decimal | int) -> str:
    """With thousands separated, and without zeros that say nothing."""
    shown = f"{value:,f}" if isinstance(value, Decimal) else f"{value:,}"
    return shown.rstrip("0").rstrip(".") if "." in shown else shown


def passage_url(row: Claim | Credit | Figure) -> str:
    """The permalink to its first piece."""
    start, end = row.spans[0]
    return row.revision.passage_url(start, end)


def outlet_name(article: Article) -> str:
    """Its outlet; where nobody knows that, the article itself by its title."""
    return article.outlet.name if article.outlet else f"“{article}”"


def on_one_line(words: str) -> str:
    return " ".join(words.split())
