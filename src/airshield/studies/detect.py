"""What the sensors of one system make of one target: `airshield systems ID --detect rcs=0.01 height=50`."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Annotated, Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from airshield.arrays.looks import End, Sought, air_db_per_km, at_end, long_wave_m, looks_of, ray_k, sought
from airshield.constants import RADIO_K
from airshield.errors import InputError
from airshield.files.catalogue import bundled_catalogue
from airshield.files.problems import meant
from airshield.model.conditions import Conditions
from airshield.model.noun import Noun
from airshield.model.results import SensorDetection
from airshield.model.system import Sensor, System
from airshield.physics.earth import line_of_sight_distance_m
from airshield.physics.looks import Looks
from airshield.physics.multipath import MEDIUM_DRY_GROUND, smooth_earth_factor
from airshield.studies.drawing import write_picture

ENDS: tuple[End, End, End] = ("low", "likely", "high")
ROWS = 12
SAMPLES = 1_200


class DetectRequest(Noun):
    """What `airshield systems ID --detect` is asked. Its fields are the words NAME=VALUE behind it."""

    system: str
    """Id in the catalogue."""
    target: str | None = None
    """A threat of the catalogue; what else is told replaces its numbers."""
    rcs: Annotated[float, Field(ge=1e-5, le=1_000.0)] | None = None
    """Radar cross-section [m²]."""
    height: Annotated[float, Field(ge=0.0, le=30_000.0)] = 50.0
    """Height above the ground [m]."""
    speed: Annotated[float, Field(ge=0.0, le=10_000.0)] | None = None
    """Speed towards the sensor [m/s]; 0 hovers."""
    size: Annotated[float, Field(ge=0.01, le=100.0)] | None = None
    """Across, for cameras [m]."""
    emits: Literal["yes", "no"] | None = None
    """Whether it sends control or video signals."""
    mount: Annotated[float, Field(ge=0.0, le=1_000.0)] = 0.0
    """Roof or tower under the system [m]."""
    rain: Annotated[float, Field(ge=0.0, le=200.0)] = 0.0
    """Rain along the ray [mm/h]."""
    visibility: Annotated[float, Field(ge=0.05, le=200.0)] = 23.0
    """Meteorological visibility [km]."""
    light: Literal["day", "night"] = "day"
    """day or night."""
    noise: Annotated[float, Field(ge=0.0, le=80.0)] = 0.0
    """How much louder than quiet surroundings [dB]."""
    pfa: Annotated[float, Field(gt=0.0, lt=0.1)] = 1.0e-6
    """Probability of false alarm in one look."""


class SensorLooks(NamedTuple):
    """A sensor against the target, for the picture. Bands are (low, likely, high)."""

    sensor: Sensor
    looks: tuple[Looks, Looks, Looks]
    antenna_m: tuple[float, float, float]
    curve: Curve
    found: SensorDetection


class Curve(NamedTuple):
    """Probability in one look at the height asked for, over slant range."""

    range_m: NDArray[np.float64]  # [n]
    pd: NDArray[np.float64]  # [3, n] low, likely, high

    def at(self, range_m: float) -> list[float]:
        """The band at one range."""
        return [float(np.interp(range_m, self.range_m, band)) for band in self.pd]

    def range_for_m(self, pd: float) -> list[float]:
        """The farthest range at which each end of the band has a probability; 0 where it never has."""
        return [_farthest(self.range_m, band, pd) for band in self.pd]


def _farthest(range_m: NDArray[np.float64], chance: NDArray[np.float64], pd: float) -> float:
    enough = np.flatnonzero(chance >= pd)
    if enough.size == 0:
        return 0.0
    last = int(enough[-1])
    if last == chance.size - 1 or chance[last + 1] == 0.0:  # the end of the table, or the horizon
        return float(range_m[last])
    share = (chance[last] - pd) / (chance[last] - chance[last + 1])
    return float(range_m[last] + share * (range_m[last + 1] - range_m[last]))


def detect(request: DetectRequest) -> list[SensorLooks]:
    """Tables of detection for each sensor of a system. Raises InputError for what cannot be used."""
    system = _system(request.system)
    if not system.sensors:
        raise InputError(f"'{system.id}' has no sensor in the catalogue, so nothing is detected with it.")
    wanted = [_sought(request, end) for end in ENDS]
    return [_of_sensor(sensor, wanted, request) for sensor in system.sensors]


def _system(name: str) -> System:
    systems = bundled_catalogue().systems
    if name not in systems:
        raise InputError(f"There is no system '{name}'.{meant(name, systems)} Known: {', '.join(systems)}.")
    return systems[name]


def _sought(request: DetectRequest, end: End) -> Sought:
    conditions = Conditions(
        rain_mm_per_h=request.rain, visibility_km=request.visibility, light=request.light, noise_db=request.noise
    )  # fmt: skip
    if request.target is not None:
        threat = _system(request.target).threat
        if threat is None:
            raise InputError(f"'{request.target}' does not fly; target must be a threat of the catalogue.")
        base = sought(threat, conditions, request.pfa, end)
    elif request.rcs is not None:
        base = Sought(request.rcs, None, False, conditions, request.pfa)
    else:
        raise InputError(
            "Say what is looked for: rcs=0.01 (radar cross-section in m²), or target=ID of the catalogue."
        )
    return base._replace(
        rcs_m2=request.rcs or base.rcs_m2,
        size_m=request.size or base.size_m,
        emits_radio=base.emits_radio if request.emits is None else request.emits == "yes",
    )


def _of_sensor(sensor: Sensor, wanted: list[Sought], request: DetectRequest) -> SensorLooks:
    low, likely, high = (looks_of(sensor, target, end) for target, end in zip(wanted, ENDS, strict=True))
    looks = (low, likely, high)
    antenna = [request.mount + at_end(sensor.antenna_height_m, end) for end in ENDS]
    k = ray_k(sensor, RADIO_K)
    horizons = [line_of_sight_distance_m(height, request.height, k) for height in antenna]
    blind = request.speed is not None and request.speed < likely.slowest_mps
    wave_m = long_wave_m(sensor)
    # A lobe doubles the range at most.
    furthest_m = max(
        min(table.range_for_m(0.02) * 2.0, 1.5 * far) if wave_m else min(table.range_for_m(0.02), far)
        for table, far in zip(looks, horizons, strict=True)
    )  # fmt: skip
    ranges = np.linspace(0.0, furthest_m, SAMPLES)
    bands = [
        np.zeros(SAMPLES) if blind else _chances(table, ranges, height, far, request.height, wave_m)
        for table, height, far in zip(looks, antenna, horizons, strict=True)
    ]
    curve = Curve(ranges, np.array(bands))
    rows = _round_ranges(furthest_m)
    found = SensorDetection(
        sensor=sensor.id,
        what=sensor.what,
        technique=sensor.technique,
        antenna_m=antenna,
        horizon_km=[round(m / 1000, 2) for m in horizons],
        masts={
            f"{mast.likely:g}": round(line_of_sight_distance_m(request.mount + mast.likely, request.height, k) / 1000, 2)
            for mast in sensor.masts_m
        },
        range_half_km=[round(m / 1000, 3) for m in curve.range_for_m(0.5)],
        range_sure_km=[round(m / 1000, 3) for m in curve.range_for_m(0.9)],
        range_km=[r / 1000 for r in rows],
        pd=[[round(p, 6) for p in curve.at(r)] for r in rows],
        look_period_s=sensor.look_period_s.likely if sensor.look_period_s else None,
        notes=_notes(sensor, wanted[1], request, blind, likely),
    )  # fmt: skip
    return SensorLooks(sensor, looks, (antenna[0], antenna[1], antenna[2]), curve, found)


def _chances(
    looks: Looks,
    ranges_m: NDArray[np.float64],
    antenna_m: float,
    horizon_m: float,
    height_m: float,
    wave_m: float | None,
) -> NDArray[np.float64]:
    """Probability in one look over a smooth earth: a sharp horizon, or lobes and diffraction for long waves."""
    if wave_m is None:
        return np.where(ranges_m <= horizon_m, looks.at(ranges_m), 0.0)
    ground = MEDIUM_DRY_GROUND
    factor = np.array(
        [
            smooth_earth_factor(max(r, 1.0), antenna_m, height_m, wave_m, RADIO_K, ground.permittivity,
                                ground.conductivity_s_per_m, ground.roughness_m, False)
            for r in ranges_m.tolist()
        ]
    )  # fmt: skip
    return looks.at(ranges_m, factor)


def _round_ranges(furthest_m: float) -> list[float]:
    """About a dozen ranges that read well, up to where there is hardly a chance left."""
    if furthest_m <= 0.0:
        return []
    step = 10.0 ** math.floor(math.log10(furthest_m / ROWS))
    step *= next(n for n in (1, 2, 5, 10) if n * step * ROWS >= furthest_m)
    return [step * n for n in range(1, math.floor(furthest_m / step + 1e-9) + 1)]


def _notes(sensor: Sensor, target: Sought, request: DetectRequest, blind: bool, looks: Looks) -> list[str]:
    notes = []
    if sensor.role == "confirm":
        notes.append("looks only where another sensor points it")
    if sensor.azimuth_sector_deg.likely < 360:
        notes.append(f"looks over {sensor.azimuth_sector_deg.likely:g}° in azimuth")
    notes.append(
        f"looks from {sensor.elevation_min_deg.likely:g}° to {sensor.elevation_max_deg.likely:g}° in elevation"
    )
    if sensor.instrumented_range_km:
        notes.append(f"shows nothing beyond {sensor.instrumented_range_km.likely:g} km")
    if looks.nearest_m > 0:
        notes.append(f"blind nearer than {looks.nearest_m:g} m")
    if looks.slowest_mps > 0:
        words = f"filters out what moves towards or from it at less than {looks.slowest_mps:g} m/s"
        notes.append(words + (", as this target does" if blind else ""))
    if sensor.technique == "radar":
        clear, rain = air_db_per_km(sensor, target.conditions)
        if sensor.frequency_ghz is None:
            notes.append("its frequency is not known, so air and rain are left out of account")
        else:
            notes.append(
                f"the air takes {clear:.4f} dB/km one way" + (f", the rain {rain:.3f}" if rain else "")
            )
            if long_wave_m(sensor):
                notes.append(
                    "long waves: smooth ground makes lobes (its published range is read as that in free space), and edges do not shadow sharply"
                )
    elif sensor.technique == "camera" and target.size_m is None:
        notes.append("no size is told, so no camera is reckoned with: add size=0.35 (metres across)")
    elif sensor.camera and not sensor.camera.sees_heat and request.light == "night":
        notes.append("sees nothing unlit at night")
    elif sensor.listener and sensor.listener.listens_to == "radio" and not target.emits_radio:
        notes.append("hears only what sends: add emits=yes for a drone under radio control")
    return notes


def publish_detection(found: list[SensorLooks], request: DetectRequest, path: Path) -> None:
    """Draw probability over range, and where in the air one look in two finds the target (.png or .svg)."""
    from airshield.pictures.sensing import SensorCurve, detection_chart

    curves = [
        SensorCurve(
            one.sensor.id, one.curve.range_m, one.curve.pd, one.looks[1].range_for_m(0.5), one.antenna_m[1],
            (one.sensor.elevation_min_deg.likely, one.sensor.elevation_max_deg.likely), long_wave_m(one.sensor),
        )
        for one in found
        if one.curve.pd.any()
    ]  # fmt: skip
    seen = request.target or f"{request.rcs:g} m²"
    figure = detection_chart(curves, request.height, f"{request.system}: {seen} at {request.height:g} m")
    write_picture(path, figure)
