"""What reading one article yields: plain data with offsets into its text.

Every span is `(start, end)` in Python string offsets, `text[start:end]`.
Ids are numbered from 1 within one article. No spaCy object leaves extraction;
alignment, recording and the `analyze` command all start from these.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from claims.facts.figure import FigureKind, Modifier
from claims.facts.interval import Interval

Span = tuple[int, int]

ClaimKind = Literal["direct", "mixed", "indirect"]
Act = Literal["saying", "belief", "intention", "finding"]
SpeakerKind = Literal["person", "body", "document", "crowd"]
Polarity = Literal["asserted", "denied", "declined", "unknown"]


@dataclass(frozen=True, slots=True)
class EntityRead:
    """Somebody or something with a name, and every place it is named.

    `type` is an OntoNotes label: PERSON, ORG, GPE, LOC, FAC, NORP, EVENT,
    WORK_OF_ART, PRODUCT. `roles` are the titles and jobs given to it in this article
    ("Manhattan District Attorney"), as printed.
    """

    id: int
    name: str
    type: str
    mentions: tuple[Span, ...]
    roles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SpeakerRead:
    """Who speaks: the resolved name, and what stands in the text ("he").

    `kind` is of whoever speaks in the end, a document's author included.
    """

    name: str | None
    entity: int | None
    spans: tuple[Span, ...]
    speaks_for: int | None = None
    kind: SpeakerKind | None = None


@dataclass(frozen=True, slots=True)
class ClaimRead:
    """One act of saying, believing, intending or finding.

    `confidence` is the calibrated probability that speaker and content are
    right. `inside` is the claim this one is reported within, if any.
    """

    id: int
    kind: ClaimKind
    act: Act
    polarity: Polarity
    speaker: SpeakerRead
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    said_on: Interval[date] | None
    confidence: float
    inside: int | None = None


@dataclass(frozen=True, slots=True)
class Argument:
    """One participant of a predicate, by its Universal Dependencies relation.

    `lemma` is its head's; `words` the whole phrase as printed; `entity` the
    article's entity it names or resolves to.
    """

    relation: str
    lemma: str
    words: str
    span: Span
    entity: int | None = None


@dataclass(frozen=True, slots=True)
class Predicate:
    """A verb, or a noun that stands for an act ("donation"), near a figure.

    `link` says how it hangs together with the figure: it `governs` the counted
    phrase, `modifies` it (a relative clause or participle), or `embeds` the
    governing predicate ("were aware of 19 women who said …").
    """

    lemma: str
    span: Span
    link: Literal["governs", "modifies", "embeds"]
    arguments: tuple[Argument, ...] = ()
    negated: bool = False
    modal: str | None = None
    tense: Literal["past", "present", "future"] | None = None


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What the sentence says around a figure: the raw material of a question.

    `noun` is the lemma of what is counted or owned, `noun_words` its phrase as
    printed, `modifiers` the lemmas that narrow it, `times` ids of date figures
    said of the same clause, `lemmas` the content words of the sentence. `in_words`
    says that no number is printed: "a man was killed" counts one. `asked` puts what
    the figure answers as a question in its clause's own words, or quotes that with
    a gap for the figure: "{3}" stands for an entity's name, "{paid}" for a verb's
    bare form; empty where neither reads well.
    """

    sentence: Span
    noun: str | None = None
    noun_words: str = ""
    determiner: str | None = None
    modifiers: tuple[str, ...] = ()
    predicates: tuple[Predicate, ...] = ()
    times: tuple[int, ...] = ()
    entities: tuple[int, ...] = ()
    lemmas: tuple[str, ...] = ()
    in_words: bool = False
    asked: str = ""


@dataclass(frozen=True, slots=True)
class FigureRead:
    """A number, sum, share, age or date as printed, with what it means.

    `span` covers the expression with its modifier and counted noun; `amount`
    is what is printed, `interval` what it means; for dates both hold first
    and last possible day. `claim` is the claim whose content holds it.
    """

    id: int
    kind: FigureKind
    span: Span
    amount: Interval[object]
    modifier: Modifier
    unit: str | None
    interval: Interval[object]
    claim: int | None
    circumstances: Circumstances
    weekday: str | None = None
    precision: str | None = None
    question: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything found in one text."""

    entities: tuple[EntityRead, ...] = ()
    claims: tuple[ClaimRead, ...] = ()
    figures: tuple[FigureRead, ...] = ()
    notes: Mapping[str, str] = field(default_factory=dict)
