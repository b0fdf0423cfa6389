"""What an editor may say of a comparison."""

from typing import Any, cast

from django import forms
from django.contrib.auth.models import User
from django.db.models import QuerySet

from claims.models import Status

KINDS = [
    ("", "—"),
    ("later count", "a later count"),
    ("other scope", "another scope"),
    ("other moment", "another moment"),
    ("rounding", "rounding"),
    ("correction", "a correction"),
    ("source differs", "the sources differ"),
    ("translation", "a translation"),
    ("other", "something else"),
]
DECISIONS = [choice for choice in Status.choices if choice[0] != Status.NEW]


class DecisionForm(forms.Form):
    """One decision, with the version of the comparison it was made in view of."""

    status = forms.ChoiceField(choices=DECISIONS)
    seen = forms.IntegerField(min_value=0)
    kind = forms.ChoiceField(
        choices=KINDS,
        required=False,
        label="Why they differ",
        help_text="For “explained”.",
    )
    note = forms.CharField(
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 2}),
        label="Note",
    )

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        if cleaned.get("status") == Status.EXPLAINED and not cleaned.get("kind"):
            self.add_error("kind", "Say why they differ.")
        return cleaned


class NoteForm(forms.Form):
    note = forms.CharField(max_length=4000, widget=forms.Textarea(attrs={"rows": 2}))


class AssignForm(forms.Form):
    to = forms.ModelChoiceField(
        User.objects.none(),
        required=False,
        to_field_name="username",
        label="Assigned to",
        empty_label="nobody",
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = cast("forms.ModelChoiceField[User]", self.fields["to"])
        field.queryset = editors()


def editors() -> QuerySet[User]:
    """Who may be given a comparison to judge."""
    return User.objects.filter(groups__name__in=["editor", "admin"]).distinct()
