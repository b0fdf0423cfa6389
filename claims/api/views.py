"""A list and a detail address for each table of the contract; reading only."""

from typing import Any, ClassVar

from django.contrib.auth.views import redirect_to_login
from django.db.models import Prefetch, QuerySet
from django.http import HttpRequest
from rest_framework.exceptions import (
    NotAcceptable,
    NotAuthenticated,
    NotFound,
)
from rest_framework.pagination import Cursor, CursorPagination
from rest_framework.permissions import BasePermission
from rest_framework.request import Request
from rest_framework.viewsets import ReadOnlyModelViewSet

from articles.models import Article, Revision
from articles.permissions import PUBLIC, READ, needs
from claims.api import serializers
from claims.exporting import TABLES
from claims.filters import ArticleFilter, ClaimFilter, ComparisonFilter
from claims.ids import id_in


class MayRead(BasePermission):
    """Whoever may read the pages may read the API."""

    def has_permission(self, request: Request, view: Any) -> bool:  # noqa: ARG002 - the framework's signature
        return request.user.has_perm(READ)


class NewestFirst(CursorPagination):
    ordering = "-pk"
    page_size = 100

    def decode_cursor(self, request: Request) -> Cursor | None:
        """The place to go on from; 404 for one that is no id."""
        cursor = super().decode_cursor(request)
        place = cursor.position if cursor else None
        if place is not None and id_in(str(place)) is None:
            raise NotFound(self.invalid_cursor_message)
        return cursor


class TableViewSet(ReadOnlyModelViewSet[Any]):
    """The standing rows of one table."""

    table: ClassVar[str]
    permission_classes = [MayRead]
    pagination_class = NewestFirst

    @classmethod
    def as_view(cls, *args: Any, **kwargs: Any) -> Any:
        """Leave the check to `MayRead`, which also knows passwords in headers."""
        return needs(PUBLIC)(super().as_view(*args, **kwargs))

    def get_queryset(self) -> QuerySet[Any]:
        return TABLES[self.table].standing()

    def handle_exception(self, exc: Exception) -> Any:
        """Send a browser to sign in, where a program gets 401."""
        refused = isinstance(exc, NotAuthenticated | NotAcceptable)
        if refused and _is_browser(self.request) and self.request.user.is_anonymous:
            return redirect_to_login(self.request.get_full_path())
        return super().handle_exception(exc)


def _is_browser(request: Request | HttpRequest) -> bool:
    return "text/html" in request.headers.get("Accept", "")


class ArticleViewSet(TableViewSet):
    """What outlets published, each article with its newest text."""

    table = "articles"
    serializer_class = serializers.ArticleSerializer
    filterset_class = ArticleFilter

    def get_queryset(self) -> QuerySet[Article]:
        """Articles, each with the revision that is its newest text."""
        texts = Revision.objects.order_by("article", "-number").distinct("article")
        newest = Prefetch("revisions", texts, to_attr="newest")
        return Article.objects.with_outlet().prefetch_related(newest)


class ClaimViewSet(TableViewSet):
    """Who said what: speaker, cue, words and where they stand."""

    table = "claims"
    serializer_class = serializers.ClaimSerializer
    filterset_class = ClaimFilter


class FigureViewSet(TableViewSet):
    """Numbers, sums, shares, ages and dates as printed, with what they mean."""

    table = "figures"
    serializer_class = serializers.FigureSerializer
    filterset_fields = ["kind", "question", "claim"]


class QuestionViewSet(TableViewSet):
    """What figures answer, with the answers and the verdicts counted."""

    table = "questions"
    serializer_class = serializers.QuestionSerializer
    filterset_fields = ["kind", "story"]


class ComparisonViewSet(TableViewSet):
    """Verdicts on two answers, or two wordings of a quotation, with the reason."""

    table = "comparisons"
    serializer_class = serializers.ComparisonSerializer
    filterset_class = ComparisonFilter


class DecisionViewSet(TableViewSet):
    """What editors said of comparisons."""

    table = "decisions"
    serializer_class = serializers.DecisionSerializer
    filterset_fields = ["comparison", "status"]


class CaseViewSet(TableViewSet):
    """What editors decided, as test cases for a reader."""

    table = "cases"
    serializer_class = serializers.CaseSerializer
    filterset_fields = ["kind", "status"]


VIEW_SETS: list[type[TableViewSet]] = [
    ArticleViewSet,
    ClaimViewSet,
    FigureViewSet,
    QuestionViewSet,
    ComparisonViewSet,
    DecisionViewSet,
    CaseViewSet,
]
