"""The API's documentation as a plain page, made from its own OpenAPI document.

The usual viewers load scripts from elsewhere, which the security policy forbids.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe
from drf_spectacular.generators import SchemaGenerator

from articles.permissions import READ, needs


@dataclass(frozen=True, slots=True)
class Address:
    """One address: what it answers to, and what it sends."""

    path: str
    summary: str
    parameters: list[Mapping[str, Any]]
    members: list[tuple[str, Mapping[str, Any]]]


@needs(READ)
@require_safe
def documentation(request: HttpRequest) -> HttpResponse:
    generator = SchemaGenerator()  # type: ignore[no-untyped-call]
    schema = generator.get_schema(request=None, public=True)  # type: ignore[no-untyped-call]
    return render(request, "claims/api.html", {"addresses": list(_addresses(schema))})


def _addresses(schema: Mapping[str, Any]) -> Iterator[Address]:
    components = schema["components"]["schemas"]
    for path, methods in schema["paths"].items():
        operation = methods.get("get")
        if operation and "{" not in path and "schema" not in path:
            name = path.rstrip("/").rpartition("/")[2]
            members = components[name.removesuffix("s").capitalize()]["properties"]
            yield Address(
                path,
                operation.get("description", ""),
                operation.get("parameters", []),
                list(members.items()),
            )
