"""What an admin fills in: an upload with its defaults, a correction."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any, TypeAlias

from django import forms
from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.core.validators import MaxValueValidator, MinValueValidator
from django.utils import timezone
from django.utils.formats import date_format

from articles.incoming import BrokenUpload
from articles.models import Article
from articles.readers.cleaning import clean
from articles.readers.dates import EARLIEST_YEAR
from articles.readers.fields import SPELLINGS

Upload: TypeAlias = "UploadedFile[Any]"

_MEGABYTE = 1_000_000


class _FilesInput(forms.ClearableFileInput):
    allow_multiple_selected = True


class _FilesField(forms.FileField):
    """One or more files; each is checked as a single one would be."""

    widget = _FilesInput

    def clean(
        self, data: "Sequence[Upload | None] | None", initial: object = None
    ) -> Any:
        return [super(_FilesField, self).clean(one, initial) for one in data or (None,)]


class PublishedField(forms.DateField):
    """A day on which an article can have come out, some days `ahead` at most."""

    def __init__(self, *, ahead: timedelta = timedelta(days=1), **kwargs: Any) -> None:
        super().__init__(
            required=False,
            widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
            validators=[
                MinValueValidator(
                    date(EARLIEST_YEAR, 1, 1),
                    f"No article is from before {EARLIEST_YEAR}.",
                ),
                MaxValueValidator(
                    lambda: timezone.localdate() + ahead, "This day is too far ahead."
                ),
            ],
            **kwargs,
        )


class UploadForm(forms.Form):
    """Files of articles, and what holds for those of them that do not say."""

    uploads = _FilesField(
        label="Files",
        allow_empty_file=True,  # refused by name, so that the others go in
        help_text="Text, HTML, JSON, JSON Lines, CSV, or a ZIP, tar.gz or gz of these.",
    )
    outlet = forms.CharField(
        max_length=200, required=False, help_text="for articles that name no outlet"
    )
    published_on = PublishedField(
        label="Published on", help_text="for articles that give no date"
    )
    day_first = forms.TypedChoiceField(
        label="3/4/2018 is",
        choices=[("yes", "3 April 2018"), ("no", "March 4, 2018")],
        coerce=lambda value: value == "yes",
        required=False,
        empty_value=None,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["day_first"].initial = "yes" if settings.DATES_DAY_FIRST else "no"

    def clean_uploads(self) -> list[Upload]:
        files: list[Upload] = self.cleaned_data["uploads"]
        for file in files:
            if isinstance(file, BrokenUpload):
                why = f"{file.name} could not be stored: {file.reason}."
                raise forms.ValidationError(why)
            if (file.size or 0) > settings.UPLOAD_LIMIT_MB * _MEGABYTE:
                limit = f"{settings.UPLOAD_LIMIT_MB:,} MB"
                raise forms.ValidationError(f"{file.name} is larger than {limit}.")
        return files

    def defaults(self) -> dict[str, Any]:
        """What was filled in, as a dump keeps it."""
        filled = self.cleaned_data
        day = filled["published_on"]
        values = {
            "outlet": " ".join(filled["outlet"].split()),
            "published_on": day.isoformat() if day else "",
        }
        kept: dict[str, Any] = {name: value for name, value in values.items() if value}
        if filled["day_first"] is not None:
            kept["day_first"] = filled["day_first"]
        return kept


class ColumnsForm(forms.Form):
    """Which column of a dump each field is read from."""

    def __init__(
        self, *args: Any, names: Sequence[str], mapped: dict[str, str], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        choices = [("", "by its usual names"), *((name, name) for name in names)]
        for wanted in SPELLINGS:
            self.fields[wanted] = forms.ChoiceField(
                label=wanted.replace("_", " "),
                choices=choices,
                required=False,
                initial=mapped.get(wanted, ""),
            )

    @staticmethod
    def chosen(data: Mapping[str, Any]) -> dict[str, str]:
        """The columns chosen, by field; what a dump lacks maps nothing."""
        return {name: clean(data[name]) for name in SPELLINGS if data.get(name)}


class CorrectionForm(forms.Form):
    """What is known better about an article than the dump or its text say."""

    outlet = forms.CharField(max_length=200, required=False)
    published_on = PublishedField(
        label="Published on", help_text="leave empty if nobody knows the day"
    )
    title = forms.CharField(max_length=1_000, required=False)

    @classmethod
    def of(cls, article: Article, data: Any = None) -> "CorrectionForm":
        """The form filled in with what is held to be true now."""
        first, last = article.published_first, article.published_last
        form = cls(
            data,
            initial={
                "outlet": article.outlet.name if article.outlet else "",
                "published_on": first if first == last else None,
                "title": article.title,
            },
        )
        if first != last:
            form.fields["published_on"].help_text = _span_help(first, last)
        return form

    def changes(self) -> dict[str, Any]:
        """Only what was changed."""
        return {name: self.cleaned_data[name] for name in self.changed_data}


def _span_help(first: date | None, last: date | None) -> str:
    """What stands in place of one day, and stays while the field is empty."""
    since = f"from {date_format(first, 'j F Y')}" if first else ""
    until = f"to {date_format(last, 'j F Y')}" if last else ""
    return f"now {since} {until}".strip() + "; it stays so if you leave this empty"
