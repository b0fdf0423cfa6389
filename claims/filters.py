"""The filters of lists: one set each for the page, its export and the API."""

from typing import Any

import django_filters as filters  # type: ignore[import-untyped]
from django import forms
from django.contrib.postgres.search import SearchQuery
from django.db.models import Q, QuerySet

from articles.models import Article, Basis, Outlet
from claims.models import (
    VERDICTS,
    Claim,
    ClaimQuerySet,
    Comparison,
    FoundBy,
    Status,
    Story,
)

LONGEST_QUERY = 256


def choices(*names: str) -> list[tuple[str, str]]:
    return [(name, name.replace("_", " ")) for name in names]


class DayInput(forms.DateInput):
    input_type = "date"


class ArticleFilter(filters.FilterSet):  # type: ignore[misc]
    q = filters.CharFilter(method="with_words", label="Words", max_length=LONGEST_QUERY)
    outlet = filters.ModelChoiceFilter(queryset=Outlet.objects.all(), empty_label="any")
    story = filters.ModelChoiceFilter(
        queryset=Story.objects.all(),
        field_name="in_story__story",
        label="Story",
        empty_label="any",
    )
    date = filters.ChoiceFilter(
        choices=Basis.choices,
        field_name="published_basis",
        label="Date is",
        empty_label="any",
    )
    published_from = filters.DateFilter(
        field_name="published_last", lookup_expr="gte", widget=DayInput, label="From"
    )
    published_to = filters.DateFilter(
        field_name="published_first", lookup_expr="lte", widget=DayInput, label="To"
    )

    class Meta:
        model = Article
        fields: list[str] = []

    def with_words(
        self, rows: QuerySet[Article], _name: str, words: str
    ) -> QuerySet[Article]:
        query = SearchQuery(words, config="english", search_type="websearch")
        found = Q(revisions__search=query) | Q(title__icontains=words)
        return rows.filter(found).distinct()


class ClaimFilter(filters.FilterSet):  # type: ignore[misc]
    q = filters.CharFilter(
        method="with_words", label="Speaker or words", max_length=LONGEST_QUERY
    )
    outlet = filters.ModelChoiceFilter(
        queryset=Outlet.objects.all(),
        field_name="revision__article__outlet",
        label="Outlet",
        empty_label="any",
    )
    story = filters.ModelChoiceFilter(
        queryset=Story.objects.all(),
        field_name="revision__article__in_story__story",
        label="Story",
        empty_label="any",
    )
    kind = filters.ChoiceFilter(
        choices=choices("direct", "mixed", "indirect"), empty_label="any"
    )
    act = filters.ChoiceFilter(
        choices=choices("saying", "belief", "intention", "finding"), empty_label="any"
    )
    polarity = filters.ChoiceFilter(
        choices=choices("asserted", "denied", "declined", "unknown"), empty_label="any"
    )
    published_from = filters.DateFilter(
        field_name="revision__article__published_last",
        lookup_expr="gte",
        widget=DayInput,
        label="From",
    )
    published_to = filters.DateFilter(
        field_name="revision__article__published_first",
        lookup_expr="lte",
        widget=DayInput,
        label="To",
    )
    speaker = filters.NumberFilter(field_name="speaker", widget=forms.HiddenInput)

    class Meta:
        model = Claim
        fields: list[str] = []

    def with_words(self, rows: ClaimQuerySet, _name: str, words: str) -> ClaimQuerySet:
        return rows.about(words)


class ComparisonFilter(filters.FilterSet):  # type: ignore[misc]
    verdict = filters.ChoiceFilter(choices=choices(*VERDICTS), empty_label="any")
    status = filters.ChoiceFilter(choices=Status.choices, empty_label="open")
    kind = filters.ChoiceFilter(choices=choices("figure", "quote"), empty_label="any")
    found_by = filters.ChoiceFilter(choices=FoundBy.choices, empty_label="any")
    story = filters.ModelChoiceFilter(queryset=Story.objects.all(), empty_label="any")
    mine = filters.BooleanFilter(
        method="assigned_to_me", label="Mine", widget=forms.CheckboxInput
    )

    class Meta:
        model = Comparison
        fields: list[str] = []

    def assigned_to_me(
        self, rows: QuerySet[Comparison], _name: str, value: Any
    ) -> QuerySet[Comparison]:
        return rows.filter(assigned_to=self.request.user) if value else rows
