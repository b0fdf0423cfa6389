"""The stock admin: looking things up, and correcting what has a page nowhere else.

Machine readings are shown, not edited: a later reading would undo the edit.
"""

from django.contrib import admin
from django.db.models import Model
from django.http import HttpRequest

from articles.models import Article, Dump, Origin, Outlet, Revision
from claims.models import (
    Claim,
    Comparison,
    DateProposal,
    Decision,
    Entity,
    Figure,
    NameChange,
    Question,
    ReadingBatch,
    Run,
    Story,
)


class ReadOnly(admin.ModelAdmin):  # type: ignore[type-arg]
    """Rows that the site or the machine writes."""

    show_full_result_count = False

    def has_add_permission(self, _request: HttpRequest) -> bool:
        return False

    def has_change_permission(
        self,
        _request: HttpRequest,
        obj: Model | None = None,  # noqa: ARG002 - Django names it in its call
    ) -> bool:
        return False

    def has_delete_permission(
        self,
        _request: HttpRequest,
        obj: Model | None = None,  # noqa: ARG002 - Django names it in its call
    ) -> bool:
        return False


@admin.register(Outlet)
class OutletAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    list_display = ["name", "currency", "day_first"]
    search_fields = ["name"]
    prepopulated_fields = {"slug": ["name"]}


@admin.register(Story)
class StoryAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    list_display = ["title", "titled_by_hand", "is_demo", "created_at"]
    search_fields = ["title"]


@admin.register(Article)
class ArticleAdmin(ReadOnly):
    list_display = ["__str__", "outlet", "published_first", "published_basis"]
    list_filter = ["published_basis", "is_demo"]
    list_select_related = ["outlet"]
    search_fields = ["title", "external_id", "url"]


@admin.register(Comparison)
class ComparisonAdmin(ReadOnly):
    list_display = ["pk", "verdict", "status", "found_by", "question", "withdrawn"]
    list_filter = ["verdict", "status", "found_by", "withdrawn"]
    list_select_related = ["question"]


@admin.register(Entity)
class EntityAdmin(ReadOnly):
    list_display = ["name", "type", "merged_into"]
    list_filter = ["type"]
    list_select_related = ["merged_into"]
    search_fields = ["name"]


@admin.register(DateProposal)
class DateProposalAdmin(ReadOnly):
    list_display = ["article", "first", "last", "state", "decided_by"]
    list_filter = ["state"]
    list_select_related = ["article", "decided_by"]


admin.site.register(
    [Claim, Decision, Dump, Figure, NameChange, Origin, Question, Revision], ReadOnly
)
admin.site.register([ReadingBatch, Run], ReadOnly)
admin.site.site_header = "Claimtrack"
