"""The addresses of the API, its OpenAPI document, and its documentation."""

from django.urls import URLPattern, URLResolver, include, path
from drf_spectacular.views import SpectacularAPIView
from rest_framework.routers import SimpleRouter

from articles.permissions import PUBLIC, needs
from claims.api.documentation import documentation
from claims.api.views import VIEW_SETS

router = SimpleRouter()
for view_set in VIEW_SETS:
    router.register(view_set.table, view_set, basename=f"api-{view_set.table}")

urlpatterns: list[URLPattern | URLResolver] = [
    path("v1/schema/", needs(PUBLIC)(SpectacularAPIView.as_view()), name="api-schema"),
    path("v1/", include(router.urls)),
    path("docs/", documentation, name="api-docs"),
]
