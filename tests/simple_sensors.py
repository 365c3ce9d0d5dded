"""Sensors as short as they can be, for tests that care about one number."""

from airshield.model.system import Sensor


def known(value, unit, **more):
    return {"likely": value, "unit": unit, "status": "estimate", **more}


def sensor_noun(**fields):
    """A sensor that looks all round and everywhere up; fields as in a catalogue file."""
    return Sensor.model_validate(
        {
            "id": "s", "what": "a sensor", "role": "search",
            "azimuth_sector_deg": known(360, "deg"), "elevation_min_deg": known(-90, "deg"),
            "elevation_max_deg": known(90, "deg"), "look_period_s": known(2, "s"),
            "antenna_height_m": known(5, "m"),
        }
        | fields
    )  # fmt: skip


def radar_noun(range_m, instrumented_m=1e6, rcs_m2=1.0, **fields):
    """A radar that finds rcs_m2 at range_m in one look of two."""
    point = {"rcs_m2": rcs_m2, "range_km": known(range_m / 1000, "km")}
    return sensor_noun(detection=[point], instrumented_range_km=known(instrumented_m / 1000, "km"), **fields)
