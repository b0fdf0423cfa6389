"""Every address of the site, and the probes."""

from django.contrib import admin
from django.urls import include, path

from articles.urls import ingest_urls
from claims import batches, tasks
from claimtrack import probes

urlpatterns = [
    path("healthz", probes.healthz, name="healthz"),
    path("readyz", probes.readyz, name="readyz"),
    path("admin/", admin.site.urls),
    path(
        "",
        include(ingest_urls(tasks.start_import, tasks.reread, batches.unread_of_dumps)),
    ),
    path("", include("claims.urls")),
]

handler400 = "claims.views.errors.bad_request"
handler403 = "claims.views.errors.forbidden"
handler404 = "claims.views.errors.not_found"
handler500 = "claims.views.errors.broken"
