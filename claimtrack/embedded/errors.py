class ServerError(RuntimeError):
    """A server is missing or does not start; the text says what to do."""
