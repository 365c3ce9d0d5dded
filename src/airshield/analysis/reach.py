"""Which named threat can reach which place, from where, by its published range."""

from __future__ import annotations

import shapely

from airshield.analysis.geodesy import Nearest, Vertices, distance_to_line, inside, ring
from airshield.model.place import Line, Place, Territory
from airshield.model.results import Reach
from airshield.model.scenario import Scenario
from airshield.model.system import Catalogue

Origin = Line | Territory


def nearest_of(place: Place, origin: Origin) -> Nearest:
    """Nearest point of an origin; a place inside a territory is at distance 0."""
    lat, lon = place.position.lat, place.position.lon
    if isinstance(origin, Territory) and inside(lat, lon, tuple(origin.points)):
        return Nearest(0.0, 0.0, lat, lon)
    return distance_to_line(lat, lon, outline_of(origin))


def outline_of(origin: Origin) -> Vertices:
    """The points of a line, or those of a territory and back to the first."""
    return (*origin.points, origin.points[0]) if isinstance(origin, Territory) else tuple(origin.points)


def reach_rings(
    scenario: Scenario, catalogue: Catalogue, least_km: float, most_km: float
) -> dict[str, shapely.Geometry]:
    """How far threats come by their likely range from their first origin, shapes in (lon, lat) by label, the nearest first.

    Threats of one range and origin share a ring. Ranges below least_km are dots, above most_km the world.
    """
    alike: dict[tuple[str, float], list[str]] = {}
    for threat in scenario.threats:
        flight = catalogue.systems[threat.system].threat
        if flight is not None and least_km <= flight.range_km.likely <= most_km:
            alike.setdefault((threat.origins[0], flight.range_km.likely), []).append(threat.system)
    return {
        f"{range_km:g} km from {name}: {', '.join(systems)}": ring(
            outline_of(scenario.origins[name]), range_km * 1000
        )
        for (name, range_km), systems in sorted(alike.items(), key=lambda item: item[0][1])
    }


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
