"""Claims and conflicts of a scenario by themselves."""

from airshield.studies.claims import claims_of


def test_five_hundred_and_almost_seven_hundred_kilometres_stand_side_by_side():
    """The front is printed as 500 km and as almost 700 km away: only the second is near any reading of «front»."""
    front = {c.says: c for c in claims_of("moscow-2023").claims if "front line" in c.claim}
    assert {says: c.verdict for says, c in front.items()} == {"500 km": "wrong", "700 km": "ok"}
    assert {r.verdict for r in front["500 km"].readings if r.named} == {"imprecise"}


def test_every_conflict_says_how_to_read_it():
    conflicts = claims_of("moscow-2023").conflicts
    assert len(conflicts) >= 5
    assert all(c.between and c.resolution for c in conflicts)
