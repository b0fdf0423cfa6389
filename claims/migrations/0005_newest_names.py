"""Find the newest bearers of a name without sorting all of them."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("claims", "0004_newest_entries_of_a_term")]
    operations = [
        migrations.RemoveIndex("entityname", "name_key"),
        migrations.RemoveIndex("entityname", "name_last_word"),
        migrations.AddIndex(
            "entityname",
            models.Index(fields=["folded", "-id"], name="name_newest_by_folded"),
        ),
        migrations.AddIndex(
            "entityname", models.Index(fields=["key", "-id"], name="name_newest_by_key")
        ),
        migrations.AddIndex(
            "entityname",
            models.Index(fields=["last_word", "-id"], name="name_newest_by_last_word"),
        ),
    ]
