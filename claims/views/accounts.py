"""Signing in and out, with Django's own views; open to strangers."""

from django.contrib.auth import views

from articles.permissions import PUBLIC, needs

sign_in = needs(PUBLIC)(views.LoginView.as_view())
sign_out = needs(PUBLIC)(views.LogoutView.as_view())
# Both ask for a signed-in user themselves.
change_password = needs(PUBLIC)(views.PasswordChangeView.as_view())
password_changed = needs(PUBLIC)(views.PasswordChangeDoneView.as_view())
