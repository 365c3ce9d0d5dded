"""From a sensor of the catalogue to its table of looks."""

import numpy as np
import pytest
from pydantic import ValidationError

from airshield.arrays.looks import Sought, air_db_per_km, looks_of, sought
from airshield.files.catalogue import bundled_catalogue
from airshield.model.conditions import Conditions
from simple_sensors import known, radar_noun, sensor_noun

CATALOGUE = bundled_catalogue()
KU = {"frequency_ghz": known(16.5, "GHz")}
EYE = {"camera": {"pixel_angle_urad": known(100.0, "urad")}}
HEAT = {"camera": {"pixel_angle_urad": known(100.0, "urad"), "sees_heat": True, "wavelength_um": 4.0}}
RADIO = {"listener": {"listens_to": "radio", "range_km": known(4, "km"), "detects": known(0.8, "1")}}
EARS = {"listener": {"listens_to": "sound", "range_km": known(0.3, "km"), "detects": known(0.8, "1")}}


def test_at_the_published_point_one_look_in_two_finds_it():
    looks = looks_of(radar_noun(20_000.0), Sought(1.0))
    assert float(looks.at(np.array(20_000.0))) == pytest.approx(0.5, abs=1e-5)
    assert looks.range_for_m(0.5) == pytest.approx(20_000.0, rel=1e-5)


def test_the_law_of_swerling_1_holds_over_all_ranges():
    """Pd = Pfa^(1 / (1 + SNR)), SNR falling with the fourth power from its anchor."""
    looks = looks_of(radar_noun(20_000.0), Sought(1.0))
    ranges = np.linspace(3_000.0, 35_000.0, 30)
    snr = (np.log(1e-6) / np.log(0.5) - 1) * (20_000.0 / ranges) ** 4
    np.testing.assert_allclose(looks.at(ranges), 1e-6 ** (1 / (1 + snr)), atol=2e-5)


def test_a_sixteenth_of_the_cross_section_halves_the_range():
    noun = radar_noun(20_000.0)
    assert looks_of(noun, Sought(1 / 16)).range_for_m(0.5) == pytest.approx(10_000.0, rel=1e-4)


def test_a_point_with_more_printed_beside_it_is_read_so():
    """90 % at 10 km reaches farther for one look in two than 50 % at 10 km."""
    point = {
        "rcs_m2": 1.0,
        "range_km": known(10, "km"),
        "pd": 0.9,
        "pfa": 1e-8,
        "pulses": 10,
        "fluctuation": 3,
    }
    looks = looks_of(sensor_noun(detection=[point], pulses=10, fluctuation=3), Sought(1.0, pfa=1e-8))
    assert looks.range_for_m(0.9) == pytest.approx(10_000.0, rel=1e-3)
    assert looks.range_for_m(0.5) > 11_000.0


def test_the_band_of_the_catalogue_is_carried_through():
    noun = radar_noun(20_000.0)
    point = noun.detection[0].model_copy(
        update={"range_km": noun.detection[0].range_km.model_copy(update={"low": 10, "high": 30})}
    )
    noun = noun.model_copy(update={"detection": [point]})
    ends = [looks_of(noun, Sought(1.0), end).range_for_m(0.5) for end in ("low", "likely", "high")]
    assert ends == pytest.approx([10_000, 20_000, 30_000], rel=1e-4)


def test_more_false_alarms_see_farther():
    noun = radar_noun(20_000.0)
    assert looks_of(noun, Sought(1.0, pfa=1e-3)).range_for_m(0.5) > 21_000.0


def test_clear_air_is_in_the_published_range_and_rain_is_not():
    noun = radar_noun(5_000.0, **KU)
    assert looks_of(noun, Sought(1.0)).range_for_m(0.5) == pytest.approx(5_000.0, rel=1e-4)
    wet = looks_of(noun, Sought(1.0, conditions=Conditions(rain_mm_per_h=16)))
    clear, rain = air_db_per_km(noun, Conditions(rain_mm_per_h=16))
    half = wet.range_for_m(0.5)
    assert half < 4_000.0
    # What the rain takes out and back is what the shorter way gives: 40 log10(5 / R) = 2 (γ + γr) R - 2 γ 5.
    lost = 2 * (clear + rain) * half / 1000 - 2 * clear * 5
    assert 40 * np.log10(5_000 / half) == pytest.approx(lost, rel=1e-3)


def test_without_a_frequency_rain_takes_nothing():
    assert air_db_per_km(radar_noun(5_000.0), Conditions(rain_mm_per_h=50)) == (0.0, 0.0)


def test_instrumented_and_least_range_are_the_ends():
    noun = radar_noun(20_000.0, instrumented_m=12_000.0, range_min_km=known(0.5, "km"))
    looks = looks_of(noun, Sought(1.0))
    chances = looks.at(np.array([499.0, 501.0, 11_999.0, 12_001.0]))
    np.testing.assert_array_equal(chances > 0, [False, True, True, False])


def test_a_camera_needs_a_size_and_light():
    day, night = Sought(0.01, 0.4), Sought(0.01, 0.4, conditions=Conditions(light="night"))
    eye, heat = sensor_noun(**EYE), sensor_noun(**HEAT)
    assert looks_of(eye, Sought(0.01)).pd.max() == 0
    assert looks_of(eye, day).range_for_m(0.5) == pytest.approx(2_000.0, rel=0.2)
    assert looks_of(eye, night).pd.max() == 0
    assert looks_of(heat, night).range_for_m(0.5) > 1_500.0
    fog = Sought(0.01, 0.4, conditions=Conditions(visibility_km=0.5))
    assert looks_of(eye, fog).range_for_m(0.5) < 500.0


def test_a_receiver_hears_only_what_sends():
    receiver = sensor_noun(**RADIO)
    assert looks_of(receiver, Sought(0.01)).pd.max() == 0
    sends = looks_of(receiver, Sought(0.01, emits_radio=True))
    np.testing.assert_allclose(sends.at(np.array([10.0, 3_999.0, 4_001.0])), [0.8, 0.8, 0.0])


def test_noise_shortens_what_ears_hear():
    ears = sensor_noun(**EARS)
    assert looks_of(ears, Sought(0.01)).range_m == pytest.approx(300.0)
    assert looks_of(ears, Sought(0.01, conditions=Conditions(noise_db=10))).range_m < 150.0


def test_a_sensor_is_one_thing_and_says_how_far_it_sees():
    with pytest.raises(ValidationError, match="a sensor is one of them"):
        sensor_noun(**EYE, **RADIO)
    with pytest.raises(ValidationError, match="says nowhere how far it sees"):
        sensor_noun()


@pytest.mark.parametrize("system", [s for s in CATALOGUE.systems.values() if s.sensors], ids=lambda s: s.id)
def test_every_sensor_of_the_catalogue_sees_less_the_farther_and_more_at_its_high_end(system):
    drone = CATALOGUE.systems["quadcopter-consumer"].threat
    for sensor in system.sensors:
        ends = [looks_of(sensor, sought(drone, Conditions(), 1e-6), end) for end in ("low", "likely", "high")]
        for looks in ends:
            assert (np.diff(looks.pd) <= 1e-12).all(), sensor.id
        at = np.linspace(100.0, ends[2].range_m, 40)
        low, likely, high = (looks.at(at) for looks in ends)
        assert (low <= likely + 1e-5).all()
        assert (likely <= high + 1e-5).all()


# «Phantom 4 detected up to 2 km by a small 8.75 GHz radar» is the anchor; 2.4 km for 0.01 m2 needs 3 m2 for 10 km.
def test_ten_kilometres_as_printed_would_need_three_square_metres():
    radar = CATALOGUE.systems["blighter-a400"].sensors[0]
    far = radar.model_copy(update={"instrumented_range_km": None, "frequency_ghz": None})
    small = far.model_copy(update={"detection": [p for p in far.detection if p.rcs_m2 == 0.01]})
    assert looks_of(small, Sought(3.0)).range_for_m(0.5) == pytest.approx(10_000.0, rel=0.01)
