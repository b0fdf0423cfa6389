"""Text in, claims and figures out: the language technology, without Django."""
