"""What the package promises."""

import importlib
import inspect

import pytest

import airshield
from airshield.cli import options


def test_public_names_are_complete_sorted_and_there():
    names = [n for n in airshield.__all__ if n != "version"]
    assert names == sorted(names)
    assert set(names) == set(airshield._HOMES)
    assert all(getattr(airshield, name) for name in airshield.__all__)


def test_public_names_are_documented():
    for name in airshield.__all__:
        assert inspect.getdoc(getattr(airshield, name)), name


@pytest.mark.parametrize("record", options.RECORDS)
def test_options_of_a_command_are_the_fields_of_its_request(record):
    module, name = record.split(":")
    fields = getattr(importlib.import_module(module), name).model_fields
    arguments = {"scenario", "feed", "raster", "output", "first", "second", "paths"}
    told = {field: info.description for field, info in fields.items() if field not in arguments}
    assert {field: words for field, (_, words) in options.RECORDS[record].items()} == told
