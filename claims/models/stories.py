"""Affairs that several articles cover, and why an article is of one."""

import pghistory
from django.db import models
from django.urls import reverse

from articles.models import Article


@pghistory.track(
    pghistory.UpdateEvent("titled", condition=pghistory.AnyChange("title")),
    fields=["title", "titled_by_hand"],
    model_name="StoryEvent",
)
class Story(models.Model):
    """An affair that several articles cover."""

    title = models.CharField(max_length=300)
    slug = models.SlugField(max_length=300, unique=True)
    articles = models.ManyToManyField(Article, through="StoryArticle")
    is_demo = models.BooleanField(default=False)
    created_at = models.DateTimeField(auto_now_add=True)
    # An editor named it: the machine leaves the title alone.
    titled_by_hand = models.BooleanField(default=False)

    class Meta:
        ordering = ["-pk"]
        verbose_name_plural = "stories"

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("story", args=[self.slug])


class StoryArticle(models.Model):
    """An article's place in a story, with the reason."""

    story = models.ForeignKey(Story, models.CASCADE)
    article = models.OneToOneField(Article, models.CASCADE, related_name="in_story")
    why = models.TextField(blank=True)
    # claims.alignment.words.topics: its weighted words.
    topic = models.JSONField(default=dict)
    by_hand = models.BooleanField(default=False)

    def __str__(self) -> str:
        return f"{self.article} in {self.story}"


class KeyWord(models.Model):
    """A telling word of an article: those that share some may be of one affair."""

    place = models.ForeignKey(StoryArticle, models.CASCADE, related_name="words")
    word = models.CharField(max_length=100)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["word", "place"], name="key_word_once_per_article"
            )
        ]

    def __str__(self) -> str:
        return self.word
