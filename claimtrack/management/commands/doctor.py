from typing import Any

from django.core.management.base import BaseCommand, CommandError

from claimtrack import checkup


class Command(BaseCommand):
    help = "Say what the site lacks, each with its cure. Changes nothing."
    requires_system_checks: list[str] = []

    def handle(self, **options: Any) -> None:
        ill = 0
        for finding in checkup.look():
            mark = "ok" if finding.is_well else "MISSING"
            self.stdout.write(f"{mark:<8} {finding.subject:<11} {finding.seen}")
            if not finding.is_well:
                ill += 1
                self.stdout.write(f"{'':<8} {'':<11} → {finding.cure}")
        if ill:
            raise CommandError(f"{ill} to cure.")
