"""Published and computed values of detection and of the radar equation, quoted with their origin.

Each row: number of the record in our reference collection, inputs, expected value, absolute and relative
tolerance (half a unit of the last printed digit, doubled, where a document prints it).
"""

import math

import numpy as np
import pytest

from airshield.constants import BOLTZMANN_J_PER_K
from airshield.physics import radar, swerling


def ratio(db):
    return 10 ** (db / 10)


def near(found, expected, absolute, relative):
    assert abs(found - expected) <= absolute + relative * abs(expected), (found, expected)


# Required SNR [dB] by Albersheim: MATLAB values of the sdr package test vectors (mhostetter/sdr), and the equation itself.
ALBERSHEIM = [
    ('03-R001', 0.1, 1e-06, 1, 7.829920769472949, 1e-09, 0),
    ('03-R002', 0.2, 1e-06, 1, 9.410329568464647, 1e-09, 0),
    ('03-R003', 0.3, 1e-06, 1, 10.21175806601974, 1e-09, 0),
    ('03-R004', 0.4, 1e-06, 1, 10.773550923327434, 1e-09, 0),
    ('03-R005', 0.5, 1e-06, 1, 11.231984877880109, 1e-09, 0),
    ('03-R006', 0.6, 1e-06, 1, 11.646548224380126, 1e-09, 0),
    ('03-R007', 0.7, 1e-06, 1, 12.05728578901494, 1e-09, 0),
    ('03-R008', 0.8, 1e-06, 1, 12.51078141084082, 1e-09, 0),
    ('03-R009', 0.9, 1e-06, 1, 13.114544494322786, 1e-09, 0),
    ('03-R010', 0.5, 1e-15, 1, 15.297003299268226, 1e-09, 0),
    ('03-R011', 0.5, 1e-13, 1, 14.667188248832815, 1e-09, 0),
    ('03-R012', 0.5, 1e-11, 1, 13.930078319024233, 1e-09, 0),
    ('03-R013', 0.5, 1e-09, 1, 13.041455112681206, 1e-09, 0),
    ('03-R014', 0.5, 1e-07, 1, 11.922480132961311, 1e-09, 0),
    ('03-R015', 0.5, 0.0001, 1, 9.395603267835611, 1e-09, 0),
    ('03-R016', 0.5, 0.01, 1, 6.146225293027499, 1e-09, 0),
    ('03-R017', 0.5, 1e-06, 5, 5.670572205727751, 1e-09, 0),
    ('03-R018', 0.5, 1e-06, 15, 2.394909665228113, 1e-09, 0),
    ('03-R019', 0.5, 1e-06, 25, 0.99845034286426, 1e-09, 0),
    ('03-R020', 0.5, 1e-06, 40, -0.231629668145274, 1e-09, 0),
    ('03-R021', 0.5, 1e-06, 60, -1.258285958879696, 1e-09, 0),
    ('03-R022', 0.5, 1e-06, 80, -1.970484329329963, 1e-09, 0),
    ('03-R023', 0.5, 1e-06, 100, -2.514880224697833, 1e-09, 0),
    ('03-R024', 0.5, 1e-06, 500, -6.291064789951179, 1e-09, 0),
]  # fmt: skip

# Required SNR [dB] by Shnidman: MATLAB values of the sdr package test vectors (mhostetter/sdr), and the equation itself.
SHNIDMAN = [
    ('03-R025', 0.1, 1e-06, 1, 0, 8.63821994442418, 1e-09, 0),
    ('03-R026', 0.2, 1e-06, 1, 0, 9.584618391346567, 1e-09, 0),
    ('03-R027', 0.3, 1e-06, 1, 0, 10.214925964858082, 1e-09, 0),
    ('03-R028', 0.4, 1e-06, 1, 0, 10.72210654614446, 1e-09, 0),
    ('03-R029', 0.5, 1e-06, 1, 0, 11.171613923710709, 1e-09, 0),
    ('03-R030', 0.6, 1e-06, 1, 0, 11.598604211020529, 1e-09, 0),
    ('03-R031', 0.7, 1e-06, 1, 0, 12.031689396435866, 1e-09, 0),
    ('03-R032', 0.8, 1e-06, 1, 0, 12.50897112002417, 1e-09, 0),
    ('03-R033', 0.9, 1e-06, 1, 0, 13.121692696758089, 1e-09, 0),
    ('03-R034', 0.5, 1e-15, 1, 0, 15.006746068762709, 1e-09, 0),
    ('03-R035', 0.5, 1e-13, 1, 0, 14.411725015222657, 1e-09, 0),
    ('03-R036', 0.5, 1e-11, 1, 0, 13.716257825222556, 1e-09, 0),
    ('03-R037', 0.5, 1e-09, 1, 0, 12.878625161335435, 1e-09, 0),
    ('03-R038', 0.5, 1e-07, 1, 0, 11.823699690860849, 1e-09, 0),
    ('03-R039', 0.5, 0.0001, 1, 0, 9.425625773718195, 1e-09, 0),
    ('03-R040', 0.5, 0.01, 1, 0, 6.222509416067624, 1e-09, 0),
    ('03-R041', 0.5, 1e-06, 5, 0, 5.889057826046667, 1e-09, 0),
    ('03-R042', 0.5, 1e-06, 15, 0, 2.540560034820032, 1e-09, 0),
    ('03-R043', 0.5, 1e-06, 25, 0, 1.074345861541872, 1e-09, 0),
    ('03-R045', 0.5, 1e-06, 60, 0, -1.299262221370157, 1e-09, 0),
    ('03-R046', 0.5, 1e-06, 80, 0, -2.055994441685868, 1e-09, 0),
    ('03-R047', 0.5, 1e-06, 100, 0, -2.633013225970103, 1e-09, 0),
    ('03-R048', 0.5, 1e-06, 500, 0, -6.589223941137504, 1e-09, 0),
    ('03-R049', 0.5, 1e-06, 1, 1, 12.513738923710712, 1e-06, 0),
    ('03-R050', 0.9, 1e-06, 10, 1, 13.580532091370207, 1e-06, 0),
    ('03-R051', 0.5, 1e-06, 1, 2, 12.513738923710712, 1e-06, 0),
    ('03-R052', 0.9, 1e-06, 10, 2, 6.158330644246693, 1e-06, 0),
    ('03-R053', 0.5, 1e-06, 1, 3, 11.84267642371071, 1e-06, 0),
    ('03-R054', 0.9, 1e-06, 10, 3, 9.457086842968256, 1e-06, 0),
    ('03-R055', 0.5, 1e-06, 1, 4, 11.84267642371071, 1e-06, 0),
    ('03-R056', 0.9, 1e-06, 10, 4, 5.745986119406497, 1e-06, 0),
]  # fmt: skip

# Probability of detection, square law: sdr package test vectors, radarsimpy test-suite (commit e665fe2d), and quadrature over the RCS law.
PD = [
    ('03-R057', -10, 0.001, 1, 0, 0.00177786, 1e-07, 0),
    ('03-R058', -8, 0.001, 1, 0, 0.00231693, 1e-07, 0),
    ('03-R059', -6, 0.001, 1, 0, 0.00330629, 1e-07, 0),
    ('03-R060', -4, 0.001, 1, 0, 0.00523576, 1e-07, 0),
    ('03-R061', -2, 0.001, 1, 0, 0.00928377, 1e-07, 0),
    ('03-R062', 0, 0.001, 1, 0, 0.01846703, 1e-07, 0),
    ('03-R063', 2, 0.001, 1, 0, 0.0407706, 1e-07, 0),
    ('03-R064', 4, 0.001, 1, 0, 0.09667487, 1e-07, 0),
    ('03-R065', 6, 0.001, 1, 0, 0.23001292, 1e-07, 0),
    ('03-R066', 8, 0.001, 1, 0, 0.48995306, 1e-07, 0),
    ('03-R067', 10, 0.001, 1, 0, 0.81029237, 1e-07, 0),
    ('03-R073', 13, 1e-08, 1, 0, 0.6287, 0.00015, 0),
    ('03-R074', -3.2, 1e-08, 256, 0, 0.8411, 0.003, 0),
    ('03-R075', 16, 0.0001, 1, 1, 0.798, 0.00015, 0),
    ('03-R076', 3.6, 0.0001, 256, 1, 0.8959, 0.003, 0),
    ('03-R077', -4.4, 0.0001, 256, 2, 0.912, 0.003, 0),
    ('03-R078', 16, 0.0001, 1, 2, 0.798, 0.00015, 0),
    ('03-R079', 15.2, 0.0001, 1, 3, 0.8846, 0.00015, 0),
    ('03-R080', -0.4, 0.0001, 256, 3, 0.8889, 0.003, 0),
    ('03-R081', 15.2, 0.0001, 1, 4, 0.8846, 0.00015, 0),
    ('03-R082', -4.8, 0.0001, 256, 4, 0.8413, 0.003, 0),
    ('03-R090', 13, 1e-06, 1, 0, 0.8744407275413658, 1e-06, 0),
    ('03-R091', 8, 1e-06, 4, 0, 0.8611486421739802, 1e-06, 0),
    ('03-R092', 6, 1e-06, 10, 0, 0.9747060505573145, 1e-06, 0),
    ('03-R093', 2, 1e-08, 32, 0, 0.7561613702806639, 1e-06, 0),
    ('03-R094', 13, 1e-06, 1, 1, 0.5171775611127781, 1e-06, 0),
    ('03-R095', 8, 1e-06, 4, 1, 0.49800701217648874, 1e-06, 0),
    ('03-R096', 6, 1e-06, 10, 1, 0.5608866900524736, 1e-06, 0),
    ('03-R097', 2, 1e-08, 32, 1, 0.4339615482065272, 1e-06, 0),
    ('03-R098', 13, 1e-06, 1, 2, 0.5171775611127781, 1e-06, 0),
    ('03-R099', 8, 1e-06, 4, 2, 0.6649496855409132, 1e-06, 0),
    ('03-R100', 6, 1e-06, 10, 2, 0.8715672362666855, 1e-06, 0),
    ('03-R101', 2, 1e-08, 32, 2, 0.699835562030903, 1e-06, 0),
    ('03-R102', 13, 1e-06, 1, 3, 0.6089645842396829, 1e-06, 0),
    ('03-R103', 8, 1e-06, 4, 3, 0.5851623196111388, 1e-06, 0),
    ('03-R104', 6, 1e-06, 10, 3, 0.6695444341941817, 1e-06, 0),
    ('03-R105', 2, 1e-08, 32, 3, 0.4998201527634967, 1e-06, 0),
    ('03-R106', 13, 1e-06, 1, 4, 0.6089645842396829, 1e-06, 0),
    ('03-R107', 8, 1e-06, 4, 4, 0.7327378533452168, 1e-06, 0),
    ('03-R108', 6, 1e-06, 10, 4, 0.91984156488015, 1e-06, 0),
    ('03-R109', 2, 1e-08, 32, 4, 0.7243475414972165, 1e-06, 0),
]  # fmt: skip

# Thresholds: radarsimpy tests (labelled as from Mahafza) and the inverse incomplete gamma function.
THRESHOLD = [
    ('03-R085', 0.0001, 1, 9.21, 0.006, 0),
    ('03-R086', 0.0001, 20, 41.03, 0.006, 0),
    ('03-R087', 1e-06, 10, 32.71034051752392, 0, 1e-09),
    ('03-R088', 0.001, 16, 31.243609528544248, 0, 1e-09),
]  # fmt: skip

# Swerling 1, one pulse: required ratio ln(pfa) / ln(pd) - 1 (textbook closed form).
SW1 = [
    ('03-R110', 0.9, 1e-06, 21.143643201915836, 1e-09, 0),
    ('03-R111', 0.8, 0.0001, 16.050399123304544, 1e-09, 0),
]  # fmt: skip


@pytest.mark.parametrize(("record", "pd", "pfa", "pulses", "expected_db", "absolute", "relative"), ALBERSHEIM)
def test_albersheim(record, pd, pfa, pulses, expected_db, absolute, relative):
    near(swerling.albersheim_snr_db(pd, pfa, pulses), expected_db, absolute, relative)


@pytest.mark.parametrize(
    ("record", "pd", "pfa", "pulses", "case", "expected_db", "absolute", "relative"), SHNIDMAN
)
def test_shnidman(record, pd, pfa, pulses, case, expected_db, absolute, relative):
    near(swerling.shnidman_snr_db(pd, pfa, pulses, case), expected_db, absolute, relative)


@pytest.mark.parametrize(
    ("record", "snr_db", "pfa", "pulses", "case", "expected", "absolute", "relative"), PD
)
def test_probability_of_detection(record, snr_db, pfa, pulses, case, expected, absolute, relative):
    near(swerling.detection_probability(ratio(snr_db), pfa, pulses, case), expected, absolute, relative)


@pytest.mark.parametrize(("record", "pfa", "pulses", "expected", "absolute", "relative"), THRESHOLD)
def test_threshold(record, pfa, pulses, expected, absolute, relative):
    near(swerling.false_alarm_threshold(pfa, pulses), expected, absolute, relative)


@pytest.mark.parametrize(("record", "pd", "pfa", "expected_db", "absolute", "relative"), SW1)
def test_required_ratio_of_swerling_1(record, pd, pfa, expected_db, absolute, relative):
    near(10 * math.log10(swerling.required_snr(pd, pfa, 1, 1)), expected_db, absolute, relative)


def test_exact_law_against_scipys_noncentral_chi_square():
    from scipy.stats import ncx2

    for snr_db in (-5.0, 3.0, 10.0, 13.0):
        for pulses in (1, 10, 60):
            threshold = swerling.false_alarm_threshold(1e-6, pulses)
            expected = ncx2.sf(2 * threshold, 2 * pulses, 2 * pulses * ratio(snr_db))
            assert swerling.detection_probability(ratio(snr_db), 1e-6, pulses, 0) == pytest.approx(
                expected, abs=1e-9
            )


# A detector that knows the phase: (record, snr dB, pfa, pulses, expected, absolute), from the test vectors of the
# packages sdr (03-R068 to 03-R072) and radarsimpy (03-R083, 03-R084).
COHERENT = [
    ("03-R068", -8, 1e-3, 1, 0.00574841, 1e-7),
    ("03-R069", -4, 1e-3, 1, 0.01397727, 1e-7),
    ("03-R070", 0, 1e-3, 1, 0.04686726, 1e-7),
    ("03-R071", 4, 1e-3, 1, 0.19798103, 1e-7),
    ("03-R072", 8, 1e-3, 1, 0.67799934, 1e-7),
    ("03-R083", -10, 1e-9, 256, 0.8765, 1e-4),
    ("03-R084", 12.4, 1e-6, 1, 0.8733, 1e-4),
]


@pytest.mark.parametrize(("record", "snr_db", "pfa", "pulses", "expected", "absolute"), COHERENT)
def test_coherent_detector(record, snr_db, pfa, pulses, expected, absolute):
    near(swerling.coherent_detection_probability(ratio(snr_db), pfa, pulses), expected, absolute, 0)


# 02-R006 and 02-R007, pages of a textbook: noise k T0 B (F - 1) of a receiver, and the power of an echo.
def test_textbook_noise_and_echo():
    noise_w = BOLTZMANN_J_PER_K * radar.system_temperature_k(0.0, 1.0, ratio(9)) * 1.5e6
    near(noise_w, 4.17e-14, 0, 0.002)
    pulse_s, temperature_k = 1e-6, 290.0
    snr = radar.monostatic_snr(1e3, pulse_s, ratio(36), 5.65e9, 1.0, 75 * 1852.0, temperature_k, 1.0)
    near(snr * BOLTZMANN_J_PER_K * temperature_k / pulse_s, 6e-17, 0, 0.02)


# Radar equation: examples printed in the MathWorks Radar Toolbox documentation (02-R001 to 02-R005).
def test_range_equation_as_printed():
    near(radar.range_for_snr_m(ratio(6), 1e6, 1e-5, ratio(20), 1e10, 1.0, 290.0, 1.0), 41057.0, 1.0, 0)
    near(
        10 * math.log10(radar.monostatic_snr(1e6, 2e-7, ratio(20), 1e9, 1.0, 50e3, 290.0, 1.0)),
        5.5868,
        2e-4,
        0,
    )
    bistatic = radar.bistatic_snr(1e6, 1e-6, ratio(40), ratio(20), 1e10, 1.0, 50e3, 75e3, 290.0, 1.0)
    near(10 * math.log10(bistatic), 9.0547, 2e-4, 0)
    near(
        radar.peak_power_for_snr_w(ratio(10), 1e-6, ratio(30), 1e10, 0.5, 50e3, 300.0, ratio(3)),
        2280900.0,
        100.0,
        0,
    )
    solid = 2 * math.pi * math.sin(math.pi / 4)
    near(
        radar.search_power_aperture_w_m2(ratio(13), 111e3, 4.8, solid, 1.0, 487.0, ratio(20)), 23689.0, 1.0, 0
    )


# 02-R008 to 02-R012: an invented radar, the sum of its decibel terms.
@pytest.mark.parametrize(
    ("frequency_hz", "range_m", "gain_db", "rcs_m2", "loss_db", "temperature_k", "expected_db"),
    [
        (3e9, 60e3, 34, 0.01, 8, 700, -7.939570285488609),
        (3e9, 30e3, 34, 1.0, 8, 700, 24.101629541070636),
        (9.4e9, 60e3, 40, 1.0, 8, 700, 14.140297736910664),
        (3e9, 60e3, 34, 1.0, 11, 700, 9.06042971451139),
        (3e9, 60e3, 34, 1.0, 8, 1000, 10.511410114653959),
    ],
)
def test_range_equation_is_the_sum_of_its_decibels(
    frequency_hz, range_m, gain_db, rcs_m2, loss_db, temperature_k, expected_db
):
    snr = radar.monostatic_snr(
        200e3, 2e-6, ratio(gain_db), frequency_hz, rcs_m2, range_m, temperature_k, ratio(loss_db)
    )
    near(10 * math.log10(snr), expected_db, 1e-6, 0)


def test_arrays_give_what_scalars_give():
    snr = np.geomspace(0.01, 1000, 50).reshape(5, 10)
    found = swerling.detection_probabilities(snr, 1e-6, 8, 3)
    assert found.shape == snr.shape
    assert found[2, 3] == swerling.detection_probability(float(snr[2, 3]), 1e-6, 8, 3)
