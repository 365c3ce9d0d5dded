"""What the package promises."""

import inspect

import airshield
from airshield.cli import options
from airshield.studies.shield import ShieldRequest


def test_public_names_are_complete_sorted_and_there():
    names = [n for n in airshield.__all__ if n != "version"]
    assert names == sorted(names)
    assert set(names) == set(airshield._HOMES)
    assert all(getattr(airshield, name) for name in airshield.__all__)


def test_public_names_are_documented():
    for name in airshield.__all__:
        assert inspect.getdoc(getattr(airshield, name)), name


def test_options_of_the_command_are_the_fields_of_the_request():
    fields = {
        name: field.description for name, field in ShieldRequest.model_fields.items() if name != "scenario"
    }
    assert {name: words for name, (_, words) in options.SHIELD.items()} == fields
