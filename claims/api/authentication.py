"""Signing a program in by the name and password in its header."""

from typing import Any

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from rest_framework.authentication import BasicAuthentication
from rest_framework.exceptions import AuthenticationFailed

NAME = User._meta.get_field("username")


class NameAndPassword(BasicAuthentication):
    def authenticate_credentials(
        self, userid: str, password: str, request: Any = None
    ) -> tuple[User, None]:
        """Refuse a name that no user can have before the database is asked for it."""
        try:
            NAME.run_validators(userid)
        except ValidationError as error:
            raise AuthenticationFailed("Nobody has such a name.") from error
        return super().authenticate_credentials(userid, password, request)
