"""Which named threat can reach which place, from where, by its published range."""

from __future__ import annotations

from airshield.analysis.geodesy import Nearest, distance_to_line, inside
from airshield.model.place import Line, Place, Territory
from airshield.model.results import Reach
from airshield.model.scenario import Scenario
from airshield.model.system import Catalogue

Origin = Line | Territory


def nearest_of(place: Place, origin: Origin) -> Nearest:
    """Nearest point of an origin; a place inside a territory is at distance 0."""
    points = tuple(origin.points)
    lat, lon = place.position.lat, place.position.lon
    if isinstance(origin, Territory):
        if inside(lat, lon, points):
            return Nearest(0.0, 0.0, lat, lon)
        points = (*points, points[0])
    return distance_to_line(lat, lon, points)


def verdict_of(
    low_km: float, likely_km: float, high_km: float, distance_km: float, uncertainty_km: float
) -> str:
    """Reach in words, by where the distance lies among the low, likely and high range.

    No words of likelihood: these stand for probabilities, and a range that may be longer is none.
    """
    if high_km < distance_km - uncertainty_km:
        return "no"
    if low_km >= distance_km + uncertainty_km:
        return "yes"
    return "by the likely range" if likely_km >= distance_km else "by the high range"


def reach_table(scenario: Scenario, catalogue: Catalogue) -> list[Reach]:
    """Every threat of the scenario against every defended place, from its nearest origin."""
    origins = scenario.origins
    rows = []
    for threat in scenario.threats:
        system = catalogue.systems[threat.system]
        assert system.threat is not None
        reach_km = system.threat.range_km
        for place in (p for p in scenario.places if p.defended):
            near = {name: nearest_of(place, origins[name]) for name in threat.origins}
            name = min(near, key=lambda n: near[n].distance_m)
            distance_km = near[name].distance_m / 1000
            uncertainty_km = origins[name].uncertainty_km + place.position.position_radius_m / 1000
            rows.append(
                Reach(
                    threat=threat.system,
                    threat_name=system.name,
                    hypothetical=threat.hypothetical,
                    place=place.id,
                    place_name=place.name,
                    origin=name,
                    distance_km=round(distance_km, 1),
                    uncertainty_km=round(uncertainty_km, 1),
                    range_low_km=reach_km.lowest,
                    range_likely_km=reach_km.likely,
                    range_high_km=reach_km.highest,
                    verdict=verdict_of(
                        reach_km.lowest,
                        reach_km.likely,
                        reach_km.highest,
                        distance_km,
                        uncertainty_km,
                    ),
                    flight_time_s=round(near[name].distance_m / system.threat.speed_mps.likely),
                    note=threat.note,
                )
            )
    return rows
