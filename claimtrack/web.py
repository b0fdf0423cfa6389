"""How gunicorn serves the site: threads, so that a slow upload blocks nobody.

Used as `gunicorn -c python:claimtrack.web claimtrack.wsgi`.
"""

from claimtrack import env

LOOPBACK = ("127.", "localhost", "[::1]")

bind = f"{env.text('BIND', default='127.0.0.1')}:{env.number('PORT', default=8000)}"
workers = env.number("WEB_PROCESSES", default=2, least=1)
threads = env.number("WEB_THREADS", default=8, least=1)
worker_class = "gthread"
preload_app = True  # imported once, and shared
timeout = 60
graceful_timeout = 5
keepalive = 5
max_requests = 5000
max_requests_jitter = 500
control_socket_disable = True  # it would be shared by every home of one user


def on_starting(_server: object) -> None:
    refuse_debug_in_the_open(bind)


def refuse_debug_in_the_open(address: str) -> None:
    """Stop before an error page with settings can be seen from another machine.

    Raises:
        SystemExit: DEBUG is on and `address` is not a loopback one.
    """
    if env.flag("DEBUG", default=False) and not address.startswith(LOOPBACK):
        raise SystemExit(f"DEBUG must be false where others can reach {address}.")
