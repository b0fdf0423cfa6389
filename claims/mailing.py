"""Alerts by mail, where the settings name a mail server; quiet until somebody looked.

Whoever was told by mail of news on something hears no more of it by mail before they
have said on the site that they saw it.
"""

import logging
from collections.abc import Sequence
from smtplib import SMTPException

from django.conf import settings
from django.contrib.auth.models import User
from django.core.mail import send_mail
from django.template.loader import render_to_string

from articles.permissions import FOLLOW
from claims import deciding
from claims.alerts import News, news_for

logger = logging.getLogger(__name__)


def mail_alerts() -> int:
    """Write to everybody for whom something is new; returns how many mails went out."""
    if not settings.EMAIL_HOST:
        return 0
    addressed = User.objects.filter(is_active=True, follows__is_mailed=False)
    users = addressed.exclude(email="").distinct().order_by("pk")
    return sum(_mail(user) for user in users if user.has_perm(FOLLOW))


def _mail(user: User) -> bool:
    news = [one for one in news_for(user) if one.alerts and not one.follow.is_mailed]
    follows = [one.follow.pk for one in news]
    # Taken before it is sent: of two senders at once, one writes.
    if not news or not deciding.mark_mailed(follows):
        return False
    try:
        _send(user, news)
    except (SMTPException, OSError) as error:
        deciding.mark_mailed(follows, is_mailed=False)
        logger.warning("Alerts could not be mailed: %s", error)
        return False
    return True


def _send(user: User, news: Sequence[News]) -> None:
    number = sum(len(one.alerts) for one in news)
    subject = f"Claimtrack: {number} new on what you follow"
    context = {"user": user, "news": news, "site": settings.SITE_URL.rstrip("/")}
    words = render_to_string("claims/alerts.txt", context)
    send_mail(subject, words, None, [user.email])
