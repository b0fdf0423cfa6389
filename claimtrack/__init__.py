"""The site: wiring, no logic."""

from claimtrack.celery import app as celery_app

__all__ = ["celery_app"]
