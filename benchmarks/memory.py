"""How much memory this process has needed."""

import resource
import sys

# The unit of `ru_maxrss`: bytes on macOS, kilobytes elsewhere.
_PER_MEGABYTE = 1024 * 1024 if sys.platform == "darwin" else 1024


def peak_megabytes() -> int:
    """The most memory this process has held so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // _PER_MEGABYTE
