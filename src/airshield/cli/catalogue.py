"""The catalogue as text: every number with its band, status and sources."""

from __future__ import annotations

from collections.abc import Sequence

from rich.text import Text

from airshield.cli.tables import cells, console, table_of
from airshield.model.quantity import Quantity, quantities_of
from airshield.model.results import SensorDetection
from airshield.model.system import Catalogue, Effector, Sensor, System

STATUS_WORDS = {
    "sourced": "read in the source",
    "memory": "from memory, unverified",
    "derived": "derived",
    "mixed": "partly sourced, see note",
    "estimate": "our estimate",
    "notional": "notional prior, a guess",
}


def print_catalogue(catalogue: Catalogue) -> None:
    """One row for each system."""
    table = table_of(
        "Systems (airshield systems ID explains one)",
        "id",
        "name",
        "kind",
        "named in",
        "numbers: sourced / all",
    )
    for system in catalogue.systems.values():
        numbers = quantities_of(system)
        sourced = sum(q.status == "sourced" for q in numbers)
        named = ", ".join(n.report for n in system.named_in) or "no first report"
        table.add_row(*cells(system.id, system.name, system.kind, named, f"{sourced} / {len(numbers)}"))
    console().print(table)


def print_system(system: System, catalogue: Catalogue) -> None:
    """All that is known of one system."""
    out = console()
    out.print(Text(f"{system.name}  [{system.id}, {system.kind}]", style="bold"))
    out.print(system.role, markup=False)
    for named in system.named_in:
        out.print(
            f"Named in {named.report} as: {'; '.join(named.words)}"
            + (f" ({named.note})" if named.note else ""),
            markup=False,
        )
    out.print()
    table = table_of("", "number", "low", "likely", "high", "unit", "how it is known", "sources and notes")
    for name, quantity in _rows(system):
        table.add_row(*cells(name, *_cells(quantity)))
    out.print(table)
    for remark in system.remarks:
        source = f" ({', '.join(remark.source)})" if remark.source else ""
        out.print(f"- {remark.what}{source}" + (f"; {remark.note}" if remark.note else ""), markup=False)
    used = sorted(
        {s for _, q in _rows(system) for s in q.source} | {s for r in system.remarks for s in r.source}
    )
    if used:
        out.print(Text("\nSources", style="bold"))
    for page in (catalogue.sources[name] for name in used):
        out.print(
            f"{page.id}: {page.title}, {page.outlet}, {page.date or 'no date'}. {page.url or ''}",
            markup=False,
        )


def print_detection(found: Sequence[SensorDetection], height_m: float) -> None:
    """What each sensor of a system makes of one target."""
    out = console()
    for one in found:
        out.print(Text(f"{one.sensor}: {one.what}", style="bold"))
        low, likely, high = one.antenna_m
        words = f"Antenna {likely:g} m up ({low:g} to {high:g}): {height_m:g} m is above a smooth horizon to "
        words += f"{one.horizon_km[1]:.1f} km ({one.horizon_km[0]:.1f} to {one.horizon_km[2]:.1f})"
        words += "".join(f"; to {km:.1f} km on a mast of {mast} m" for mast, km in one.masts.items())
        out.print(words + ".", markup=False)
        if one.look_period_s:
            out.print(f"One look in {one.look_period_s:g} s.", markup=False)
        for note in one.notes:
            out.print(f"- {note}", markup=False)
        if not one.range_km:
            out.print("It does not find this target at any range.\n", markup=False)
            continue
        table = table_of("", "slant range km", "Pd low", "likely", "high")
        for km, chances in zip(one.range_km, one.pd, strict=True):
            table.add_row(*cells(f"{km:g}", *(f"{p:.3f}" for p in chances)))
        out.print(table)
        for pd, band in ((0.5, one.range_half_km), (0.9, one.range_sure_km)):
            out.print(f"Pd {pd:g} at {band[1]:.2f} km ({band[0]:.2f} to {band[2]:.2f}).", markup=False)
        out.print()


def _rows(system: System) -> list[tuple[str, Quantity]]:
    rows: list[tuple[str, Quantity]] = []
    for sensor in system.sensors:
        rows += _of(sensor, sensor.id)
        rows += [(f"{sensor.id} sees {p.rcs_m2:g} m² at", p.range_km) for p in sensor.detection]
    for effector in system.effectors:
        rows += _of(effector, effector.id)
        rows += [(f"{effector.id} kills {kind}", pk) for kind, pk in effector.kill_probability.items()]
    for part in (system.engagement, system.threat):
        rows += _of(part, "") if part else []
    if system.mass_t:
        rows.append(("mass", system.mass_t))
    return rows


def _of(noun: Sensor | Effector | object, prefix: str) -> list[tuple[str, Quantity]]:
    fields = [(name, getattr(noun, name)) for name in type(noun).model_fields]  # type: ignore[attr-defined]
    return [
        (
            f"{prefix} {name.rsplit('_', 1)[0] if name.rsplit('_', 1)[-1] in _SUFFIXES else name}".replace(
                "_", " "
            ).strip(),
            value,
        )
        for name, value in fields
        if isinstance(value, Quantity)
    ]


_SUFFIXES = {"m", "km", "s", "deg", "mps", "m2", "t"}


def _cells(quantity: Quantity) -> list[str]:
    claims = [f"{c.value} ({', '.join(c.source) or c.note or 'unnamed'})" for c in quantity.claims]
    notes = "; ".join(
        part
        for part in (
            ", ".join(quantity.source),
            quantity.note or "",
            "printed: " + ", ".join(claims) if claims else "",
        )
        if part
    )
    low = f"{quantity.low:g}" if quantity.low is not None else ""
    high = f"{quantity.high:g}" if quantity.high is not None else ""
    unit = "" if quantity.unit == "1" else quantity.unit
    return [low, f"{quantity.likely:g}", high, unit, STATUS_WORDS[quantity.status], notes]
