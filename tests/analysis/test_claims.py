"""Distances that reports state, against the verdicts of the scenario facts."""

import pytest

from airshield.analysis.claims import check_claims, grade_of
from airshield.files.scenario import read_scenario


@pytest.fixture(scope="module")
def claims():
    return {c.id: c for c in check_claims(read_scenario("moscow-2023").scenario)}


@pytest.mark.parametrize(
    ("kind", "claimed", "true", "expected"),
    [
        ("distance", 115, 100, "ok"),
        ("distance", 116, 100, "imprecise"),
        ("distance", 61, 100, "imprecise"),
        ("distance", 59, 100, "wrong"),
        ("reaches", 1000, 453, "ok"),
        ("reaches", 300, 453, "wrong"),
        ("falls short", 300, 453, "ok"),
    ],
)
def test_grades(kind, claimed, true, expected):
    assert grade_of(kind, claimed, true) == expected


# id, which reading, geodesic [km], grade: geodesics as printed in the scenario facts.
@pytest.mark.parametrize(
    ("name", "end", "km", "grade"),
    [
        ("front-500", "dvorichna", 656.7, "imprecise"),
        ("front-700", "kupiansk", 672.4, "ok"),
        ("border-700", "border-north", 453.1, "wrong"),
        ("border-450", "border-north", 453.1, "ok"),
        ("taganka-distance", "teterinsky", 2.22, "ok"),
        ("taganka-4", "teterinsky", 2.22, "wrong"),
        ("zarechye-residence", "novo-ogaryovo", 12.2, "imprecise"),
        ("roofs-700m", "mod-frunzenskaya", 4.25, "wrong"),
        ("engels-600", "border-held", 618.0, "ok"),
        ("engels-600", "border-east", 479.9, "imprecise"),
        ("engels-750", "kremlin", 740.2, "ok"),
        ("engels-kharkiv", "kharkiv", 721.8, "ok"),
        ("atacms-300", "border-held", 453.1, "ok"),
        ("drone-1000", "odesa", 1136.4, "wrong"),
        ("drone-1000", "kharkiv", 648.6, "ok"),
        ("uj22-noginsk", "border-north", 494.7, "ok"),
    ],
)
def test_claims_of_the_reports(claims, name, end, km, grade):
    reading = next(m for m in claims[name].measured if m.b == end)
    assert reading.distance_km == pytest.approx(km, rel=0.003)
    assert reading.grade == grade


def test_the_500_km_to_the_front_fit_the_border(claims):
    claim = claims["front-500"]
    assert claim.measured[claim.nearest].b == "border-north"


def test_every_claim_names_its_sources(claims):
    assert len(claims) >= 20
    assert all(claim.sources for claim in claims.values())
