"""Taking the demo corpus out, once a newsroom has articles of its own."""

from typing import cast

from django.contrib import messages
from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from articles.permissions import ADMINISTER, needs
from claims.demo_corpus import remove_demo_corpus


@needs(ADMINISTER)
@require_POST
def remove(request: HttpRequest) -> HttpResponse:
    removed = remove_demo_corpus(by=cast(User, request.user))
    if removed:
        messages.success(request, f"The demo corpus is gone: {removed} articles.")
    else:
        messages.info(request, "There is no demo corpus here.")
    return redirect("ingest")
