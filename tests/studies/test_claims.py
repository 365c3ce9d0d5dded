"""Claims and conflicts of a scenario by themselves."""

from airshield.studies.claims import claims_of


def test_five_hundred_and_almost_seven_hundred_kilometres_stand_side_by_side():
    """The front is printed as 500 km and as almost 700 km away: only the second is near any reading of «front»."""
    front = {c.value_km: c.measured for c in claims_of("moscow-2023").claims if "front line" in c.claim}
    assert set(front) == {500, 700}
    at_the_front = [m.grade for m in front[500] if not m.b.startswith("border")]
    assert set(at_the_front) == {"imprecise"}
    assert {m.grade for m in front[700]} == {"ok"}


def test_three_hundred_kilometres_do_not_reach_moscow_and_a_thousand_do():
    claims = {c.value_km: c for c in claims_of("moscow-2023").claims if c.kind != "distance"}
    assert claims[300].measured[0].grade == claims[1000].measured[0].grade == "ok"
    assert claims[300].measured[0].distance_km > 450


def test_the_two_roofs_are_not_seven_hundred_metres_apart():
    (roofs,) = [c for c in claims_of("moscow-2023").claims if c.value_km == 0.7]
    assert roofs.measured[roofs.nearest].grade == "wrong"
    assert 4 < roofs.measured[roofs.nearest].distance_km < 4.5


def test_every_conflict_says_how_to_read_it():
    conflicts = claims_of("moscow-2023").conflicts
    assert len(conflicts) >= 5
    assert all(c.between and c.resolution for c in conflicts)
