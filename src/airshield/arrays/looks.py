"""From a sensor and what it looks for to a table of looks: the one place where techniques differ."""

from __future__ import annotations

import math
from typing import Literal, NamedTuple

import numpy as np

from airshield.constants import LIGHT_K, SPEED_OF_LIGHT_MPS
from airshield.model.conditions import Conditions
from airshield.model.quantity import Quantity
from airshield.model.system import AirThreat, Camera, DetectionPoint, Listener, Sensor
from airshield.physics.anchor import anchored_snr, range_for_ratio_m, unit_range_for_m, unit_range_m
from airshield.physics.atmosphere import gas_db_per_km, rain_db_per_km
from airshield.physics.hearing import AIR_ABSORPTION_DB_PER_M, range_in_noise_m
from airshield.physics.looks import Looks
from airshield.physics.optics import camera_probability, extinction_per_m
from airshield.physics.swerling import detection_probabilities

ENTRIES = 2_048
LONG_WAVE_GHZ = 1.0
LEAST_RATIO = 1.0  # of signal to noise: below it a look finds nothing worth counting
LEAST_CHANCE = 1.0e-3  # of a camera
End = Literal["low", "likely", "high"]


class Sought(NamedTuple):
    """What is looked for, in which air, and how rarely noise may be taken for it."""

    rcs_m2: float
    size_m: float | None = None
    emits_radio: bool = False
    conditions: Conditions = Conditions()
    pfa: float = 1.0e-6


def sought(threat: AirThreat, conditions: Conditions, pfa: float, end: End = "likely") -> Sought:
    """A threat of the catalogue, with its likely cross-section and size or those at one end."""
    size = at_end(threat.size_m, end) if threat.size_m else None
    return Sought(at_end(threat.rcs_m2, end), size, threat.emits_radio, conditions, pfa)


def at_end(quantity: Quantity, end: End) -> float:
    """A reported number at one end of its band."""
    return {"low": quantity.lowest, "likely": quantity.likely, "high": quantity.highest}[end]


def ray_k(sensor: Sensor, radio_k: float) -> float:
    """Effective earth radius factor of a sensor's rays: light bends less than radio."""
    return LIGHT_K if sensor.technique == "camera" else radio_k


def long_wave_m(sensor: Sensor) -> float | None:
    """Wavelength [m] of a radar below LONG_WAVE_GHZ, whose rays pass edges; None for every other sensor."""
    frequency = sensor.frequency_ghz
    if sensor.technique != "radar" or frequency is None or frequency.likely >= LONG_WAVE_GHZ:
        return None
    return SPEED_OF_LIGHT_MPS / (frequency.likely * 1e9)


def looks_of(sensor: Sensor, target: Sought, end: End = "likely") -> Looks:
    """Probability of detection in one look, over slant range. end: of the sensor's own band, high sees most."""
    nearest_m = at_end(sensor.range_min_km, "likely") * 1000 if sensor.range_min_km else 0.0
    furthest_m = (
        at_end(sensor.instrumented_range_km, end) * 1000 if sensor.instrumented_range_km else math.inf
    )
    if sensor.camera is not None:
        looks = _camera_looks(sensor.camera, target, end)
    elif sensor.listener is not None:
        looks = _listener_looks(sensor.listener, target, end)
    else:
        looks = _radar_looks(sensor, target, end, furthest_m)
    slowest = sensor.speed_min_mps.likely if sensor.speed_min_mps else 0.0
    return looks._replace(nearest_m=nearest_m, furthest_m=furthest_m, slowest_mps=slowest)


def air_db_per_km(sensor: Sensor, conditions: Conditions) -> tuple[float, float]:
    """What clear air and rain take from a radar [dB/km, one way]; nothing where its frequency is not known."""
    if sensor.frequency_ghz is None:
        return 0.0, 0.0
    frequency = sensor.frequency_ghz.likely
    return sum(gas_db_per_km(frequency)), rain_db_per_km(frequency, conditions.rain_mm_per_h)


def _radar_looks(sensor: Sensor, target: Sought, end: End, furthest_m: float) -> Looks:
    clear, rain = air_db_per_km(sensor, target.conditions)
    if sensor.detection:
        points = sorted(sensor.detection, key=lambda point: point.rcs_m2)
        units = [_unit_range_m(sensor, point, end, clear) for point in points]
        unit = unit_range_for_m(target.rcs_m2, np.array([p.rcs_m2 for p in points]), np.array(units))
    else:
        # Only a range is printed: it is taken to hold for whatever the sensor is meant for.
        unit = unit_range_m(furthest_m, 0.5, 1e-6, sensor.pulses, sensor.fluctuation, clear)
    end_m = range_for_ratio_m(LEAST_RATIO / sensor.pulses, unit, clear + rain)
    ranges = np.linspace(0.0, end_m, ENTRIES)
    ranges[0] = ranges[1] / 2
    snr = np.array([anchored_snr(r, unit, clear + rain) for r in ranges.tolist()])
    pd = detection_probabilities(np.minimum(snr, 1e9), target.pfa, sensor.pulses, sensor.fluctuation)
    return Looks(end_m / (ENTRIES - 1), pd)


def _unit_range_m(sensor: Sensor, point: DetectionPoint, end: End, clear_db_per_km: float) -> float:
    pulses = point.pulses or sensor.pulses
    case = sensor.fluctuation if point.fluctuation is None else point.fluctuation
    return unit_range_m(
        at_end(point.range_km, end) * 1000, point.pd, point.pfa, pulses, case, clear_db_per_km
    )


def _camera_looks(camera: Camera, target: Sought, end: End) -> Looks:
    if target.size_m is None or (target.conditions.light == "night" and not camera.sees_heat):
        return Looks(1.0, np.zeros(2))
    # A finer angle sees farther.
    angle = at_end(camera.pixel_angle_urad, {"low": "high", "likely": "likely", "high": "low"}[end]) * 1e-6  # type: ignore[arg-type]
    haze = extinction_per_m(target.conditions.visibility_km * 1000, camera.wavelength_um)
    size = target.size_m

    def chance(range_m: float) -> float:
        return camera_probability(range_m, size, angle, camera.pairs_needed, camera.contrast, haze)

    end_m = 8.0 * size / (2.0 * angle * camera.pairs_needed)
    while chance(end_m) < LEAST_CHANCE and end_m > 1.0:
        end_m *= 0.98
    ranges = np.linspace(0.0, end_m, ENTRIES)
    return Looks(end_m / (ENTRIES - 1), np.array([chance(r) for r in ranges.tolist()]))


def _listener_looks(listener: Listener, target: Sought, end: End) -> Looks:
    range_m = at_end(listener.range_km, end) * 1000
    if listener.listens_to == "radio":
        if not target.emits_radio:
            return Looks(1.0, np.zeros(2))
    else:
        range_m = range_in_noise_m(range_m, target.conditions.noise_db, AIR_ABSORPTION_DB_PER_M)
    end_m = max(range_m, 1.0)
    return Looks(end_m, np.full(2, at_end(listener.detects, end)))
