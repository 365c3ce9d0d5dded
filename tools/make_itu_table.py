"""Write src/airshield/physics/itu_table.py from the itur package: what air and rain take from a ray.

    uv run --with itur==0.4.0 python tools/make_itu_table.py

Gases: ITU-R P.676 line by line, at 1013.25 hPa of dry air, 288.15 K and 7.5 g/m3 of water vapour.
Rain: the coefficients of ITU-R P.838-3 for horizontal and vertical polarization.
The frequencies are chosen so that a straight line between two of them, in logarithms, is true to 1e-3
(2e-2 on the flanks of the lines at 22, 60 and 118 GHz).
"""

from pathlib import Path

import itur
import numpy as np
from itur.models import itu676, itu838

HOME = Path(__file__).parents[1] / "src/airshield/physics/itu_table.py"
PRESSURE_HPA, TEMPERATURE_K, VAPOUR_G_M3 = 1013.25, 288.15, 7.5
HEAD = '''"""What air and rain take from a ray, by frequency. Made by tools/make_itu_table.py with itur {version}; do not edit.

Columns: frequency [GHz]; oxygen, water vapour [dB/km] (ITU-R P.676, {pressure} hPa of dry air, {temperature} K,
{vapour} g/m3); k and alpha of rain for horizontal, then for vertical polarization (ITU-R P.838-3; NaN below 1 GHz).
"""

import numpy as np

ITU_TABLE = np.array(
    [
'''


def frequencies_ghz() -> list[float]:
    """Close together where the lines are."""
    spans = [(0.03, 1, 0.03), (1, 6, 0.1), (6, 20, 0.2), (20, 25, 0.1), (25, 50, 0.5), (50, 70, 0.1), (70, 110, 1.0),
             (110, 130, 0.25), (130, 250, 5.0)]  # fmt: skip
    values = {
        round(f, 4) for low, high, step in spans for f in np.arange(low, high + step / 2, step).tolist()
    }
    return sorted(values | {0.1, 9.4, 14.25, 29.0, 35.0, 94.0, 140.0, 220.0})


def row(frequency_ghz: float) -> list[float]:
    """One line of the table."""
    air = (PRESSURE_HPA, VAPOUR_G_M3, TEMPERATURE_K)
    oxygen = float(itu676.gamma0_exact(frequency_ghz, *air).value)
    vapour = float(itu676.gammaw_exact(frequency_ghz, *air).value)
    rain = [np.nan] * 4
    if frequency_ghz >= 1.0:
        rain = [
            float(v)
            for tilt in (0, 90)
            for v in itu838.rain_specific_attenuation_coefficients(frequency_ghz, 0, tilt)
        ]
    return [frequency_ghz, oxygen, vapour, *rain]


def main() -> None:
    """Write the module."""
    itu676.change_version(12)
    lines = []
    for f in frequencies_ghz():
        numbers = ", ".join("np.nan" if np.isnan(v) else f"{v:.9g}" for v in row(f))
        lines.append(f"        [{numbers}],\n")
    head = HEAD.format(
        version=itur.__version__, pressure=PRESSURE_HPA, temperature=TEMPERATURE_K, vapour=VAPOUR_G_M3
    )
    HOME.write_text(head + "".join(lines) + "    ]\n)\n", encoding="utf-8")


if __name__ == "__main__":
    main()
