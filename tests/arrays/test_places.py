"""Where a site may stand."""

import numpy as np
import pytest
from scipy.stats import ncx2

from airshield.arrays.grids import Grid, Ground
from airshield.arrays.places import places_of
from airshield.model.place import Position
from airshield.model.site import Mount, Site
from airshield.physics.chance import CEP_PER_SIGMA, spread_points

GRID = Grid(55.75, 37.62, 201, 201, 20.0)


def ground(building=()):
    flat = np.zeros((201, 201), dtype=np.float32)
    height = flat.copy()
    for rows, cols in building:
        height[rows, cols] = 30.0
    return Ground(flat, flat, flat, flat, height)


def site(kind, radius_m):
    return Site(
        id="s", name="s", system="pantsir-s1", mount=Mount(kind=kind),
        position=Position(lat=55.75, lon=37.62, position_radius_m=radius_m, status="published"),
    )  # fmt: skip


def offsets(places):
    return np.array([GRID.to_xy(p.position.lat, p.position.lon) for p in places])


def test_half_of_the_places_lie_within_the_radius():
    away = np.hypot(*offsets(places_of(site("ground", 500), 64, GRID, ground())).T)
    assert (away <= 500).mean() == 0.5


def test_one_place_is_the_reported_one_and_no_radius_leaves_it_there():
    reported = site("ground", 500)
    assert places_of(reported, 1, GRID, ground()) == [reported]
    assert places_of(site("ground", 0), 3, GRID, ground()) == [site("ground", 0)] * 3


def test_a_roof_keeps_to_its_own_building():
    own, other = (slice(96, 106), slice(97, 104)), (slice(96, 106), slice(110, 120))
    places = places_of(site("roof", 200), 16, GRID, ground([own, other]))
    rows, cols = np.rint([GRID.to_row_col(x, y) for x, y in offsets(places)]).astype(int).T
    assert ((rows >= 96) & (rows < 106) & (cols >= 97) & (cols < 104)).all()
    assert len(set(zip(rows.tolist(), cols.tolist(), strict=True))) > 5  # spread over it


def test_a_roof_beside_its_building_moves_onto_it():
    small = (slice(108, 109), slice(108, 109))
    places = places_of(site("roof", 40), 4, GRID, ground([small]))
    assert {tuple(np.rint(GRID.to_row_col(x, y))) for x, y in offsets(places)} == {(108, 108)}


def test_a_roof_without_a_known_building_and_a_field_beside_one_spread_freely():
    own = (slice(96, 106), slice(97, 104))
    free = offsets(places_of(site("ground", 500), 16, GRID, ground([own])))
    np.testing.assert_allclose(offsets(places_of(site("roof", 500), 16, GRID, ground())), free, atol=1e-6)
    np.testing.assert_allclose(free, spread_points(500, 16), atol=0.01)


def test_a_place_beside_the_region_is_the_reported_one():
    places = offsets(places_of(site("ground", 5_000), 64, GRID, ground()))
    assert np.abs(places).max() <= 2_000
    assert (np.hypot(*places.T) < 1).sum() > 16


# Reference set 10, R001 to R004: a point within range R of a site whose position has a round normal error,
# 1 - Marcum Q1(d/sigma, R/sigma); Rice law, computed with scipy.stats.ncx2.
@pytest.mark.parametrize(
    ("distance_m", "sigma_m", "range_m", "expected"),
    [
        (5_000, 1_000, 6_000, 0.8181495770548568),
        (30_000, 2_000, 28_000, 0.1504456041564602),
        (8_000, 4_000, 4_000, 0.08189230363059402),
        (2_500, 500, 2_000, 0.13295020492207438),
    ],
)
def test_a_point_within_range_of_an_uncertain_site(distance_m, sigma_m, range_m, expected):
    assert ncx2.cdf((range_m / sigma_m) ** 2, 2, (distance_m / sigma_m) ** 2) == pytest.approx(
        expected, abs=1e-8
    )
    many = spread_points(sigma_m * CEP_PER_SIGMA, 4_096) + np.array([distance_m, 0.0])
    assert (np.hypot(*many.T) <= range_m).mean() == pytest.approx(expected, abs=4 * np.sqrt(expected / 4_096))
    few = spread_points(sigma_m * CEP_PER_SIGMA, 16) + np.array([distance_m, 0.0])
    assert (np.hypot(*few.T) <= range_m).mean() == pytest.approx(expected, abs=0.07)


def test_the_radius_that_holds_half():
    # Reference set 10, R005: sigma = CEP / sqrt(2 ln 2), the Rayleigh median.
    sigma_m = 500 / CEP_PER_SIGMA
    assert sigma_m == pytest.approx(424.66090014400953, rel=1e-9)
