"""What reports state that can be checked, and where they contradict each other."""

from __future__ import annotations

from typing import NamedTuple

from airshield.analysis.claims import check_claims
from airshield.files.scenario import read_scenario
from airshield.model.results import CheckedClaim, ConflictSummary


class Claims(NamedTuple):
    """Checked claims and conflicts of a scenario."""

    claims: list[CheckedClaim]
    conflicts: list[ConflictSummary]


def claims_of(scenario: str) -> Claims:
    """Every claim with its verdict, and every conflict. scenario: a file or bundled id."""
    file = read_scenario(scenario)
    conflicts = [ConflictSummary(**c.model_dump()) for c in file.scenario.conflicts]
    return Claims(check_claims(file.scenario, file.catalogue), conflicts)
