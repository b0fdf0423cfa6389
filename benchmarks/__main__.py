"""Run the benchmarks: `make bench`, or `python -m benchmarks growth`.

`ingest` takes long and runs only when it is named.

Results go to `benchmarks/results.json`; every line shows the last ones beside
the new. Look at the ratios: absolutes are this machine's.
"""

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

RESULTS = Path(__file__).with_name("results.json")
USUAL = ("reading", "growth")
EVERY = (*USUAL, "ingest")


def main() -> None:
    """Run the named benchmarks; without a name those that take minutes at most."""
    parser = argparse.ArgumentParser("python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(EVERY))
    names = parser.parse_args().names or USUAL
    if unknown := set(names).difference(EVERY):
        parser.error(f"no benchmark is called {', '.join(sorted(unknown))}")
    with tempfile.TemporaryDirectory(prefix="claimtrack-bench-") as home:
        # Servers that drop from root to another account must get in.
        Path(home).chmod(0o755)
        os.environ["CLAIMTRACK_HOME"] = home
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "claimtrack.settings")
        _run(names)


def _run(names: Sequence[str]) -> None:
    # Django reads its settings when it is set up, and the home is known only now.
    import django  # noqa: PLC0415

    django.setup()
    from django.core.management import call_command  # noqa: PLC0415

    from benchmarks import growth, ingest, reading  # noqa: PLC0415
    from claimtrack import embedded  # noqa: PLC0415

    every = {"reading": reading.run, "growth": growth.run, "ingest": ingest.run}
    last = json.loads(RESULTS.read_text()) if RESULTS.exists() else {}
    with embedded.running():
        call_command("migrate", verbosity=0)
        found = {name: every[name]() for name in names}
    for name, values in found.items():
        _show(name, values, last.get(name, {}))
    RESULTS.write_text(json.dumps({**last, **found}, indent=2) + "\n")


def _show(name: str, values: Mapping[str, float], last: Mapping[str, float]) -> None:
    for figure, value in values.items():
        before = f"  (last {last[figure]:,})" if figure in last else ""
        sys.stdout.write(f"{name:<10}{figure:<28}{value:>12,}{before}\n")


if __name__ == "__main__":
    main()
