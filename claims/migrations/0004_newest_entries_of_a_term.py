"""Keep index terms as rows: the newest few of a term are then found at once.

A GIN index hands out every question and article that ever held a term.
"""

import django.db.models.deletion
from django.db import migrations, models
from django.db.models import Q

QUESTION_TERMS = """
    INSERT INTO claims_questionterm (question_id, term)
    SELECT DISTINCT question.id, left(term, 300)
    FROM claims_question question, jsonb_array_elements_text(question.terms) term
"""
KEY_WORDS = """
    INSERT INTO claims_keyword (place_id, word)
    SELECT DISTINCT place.id, left(word, 100)
    FROM claims_storyarticle place, jsonb_array_elements_text(place.key_words) word
"""


class Migration(migrations.Migration):
    dependencies = [("claims", "0003_trials")]
    operations = [
        migrations.CreateModel(
            name="QuestionTerm",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                ("term", models.CharField(max_length=300)),
                (
                    "question",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="index_terms",
                        to="claims.question",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("term", "question"), name="term_once_per_question"
                    )
                ]
            },
        ),
        migrations.CreateModel(
            name="KeyWord",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                ("word", models.CharField(max_length=100)),
                (
                    "place",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="words",
                        to="claims.storyarticle",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("word", "place"), name="key_word_once_per_article"
                    )
                ]
            },
        ),
        migrations.RunSQL(QUESTION_TERMS, migrations.RunSQL.noop),
        migrations.RunSQL(KEY_WORDS, migrations.RunSQL.noop),
        migrations.RemoveIndex("question", "question_terms"),
        migrations.RemoveField("question", "terms"),
        migrations.RemoveIndex("storyarticle", "story_article_key_words"),
        migrations.RemoveField("storyarticle", "key_words"),
        migrations.RemoveIndex("figure", "figure_question"),
        migrations.AddIndex(
            "figure",
            models.Index(
                fields=["question", "-id"],
                condition=Q(withdrawn=False, superseded=False),
                name="figure_answering",
            ),
        ),
    ]
