"""What the web server runs."""

import os
from importlib import import_module

from django.conf import settings
from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "claimtrack.settings")
# A page that cannot be made in three seconds must not keep its connection.
os.environ.setdefault("STATEMENT_TIMEOUT_MS", "3000")

application = get_wsgi_application()
# Now, before gunicorn forks, rather than at each process's first request.
import_module(settings.ROOT_URLCONF)
