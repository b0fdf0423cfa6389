"""Articles without a title are called by their first words."""

from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.models.functions import Left

from articles.metadata.openings import opening_of

_HEAD = 2_000
_AT_ONCE = 500


def give_openings(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    articles = apps.get_model("articles", "Article").objects
    texts = (
        apps.get_model("articles", "Revision")
        .objects.filter(number=1, article__title="")
        .annotate(head=Left("text", _HEAD))
        .values_list("article", "head")
    )
    for article, head in texts.iterator(chunk_size=_AT_ONCE):
        articles.filter(pk=article).update(opening=opening_of(head))


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0003_settled_rows"),
    ]

    operations = [
        migrations.AddField(
            model_name="article",
            name="opening",
            field=models.CharField(blank=True, max_length=100),
        ),
        migrations.RunPython(give_openings, migrations.RunPython.noop),
    ]
