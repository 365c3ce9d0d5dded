"""How far a radar sees a target: the range equation.

The range equation is that of Skolnik, Introduction to Radar Systems, with the pulse as its matched filter
takes it: SNR = P τ Gt Gr λ² σ / ((4π)³ k T Rt² Rr² L). Ratios, metres, seconds, watts; never decibels.
"""

import math

from numba import njit

from airshield.constants import BOLTZMANN_J_PER_K, SPEED_OF_LIGHT_MPS


@njit(cache=True)
def bistatic_snr(
    peak_power_w: float,
    pulse_s: float,
    gain_transmit: float,
    gain_receive: float,
    frequency_hz: float,
    rcs_m2: float,
    range_transmit_m: float,
    range_receive_m: float,
    system_temperature_k: float,
    loss: float,
) -> float:
    """Signal-to-noise ratio of one pulse (ratio). gains and loss: ratios, loss >= 1."""
    wavelength_m = SPEED_OF_LIGHT_MPS / frequency_hz
    signal = peak_power_w * pulse_s * gain_transmit * gain_receive * wavelength_m**2 * rcs_m2
    spread = (4.0 * math.pi) ** 3 * range_transmit_m**2 * range_receive_m**2
    return signal / (spread * BOLTZMANN_J_PER_K * system_temperature_k * loss)


@njit(cache=True)
def monostatic_snr(
    peak_power_w: float,
    pulse_s: float,
    gain: float,
    frequency_hz: float,
    rcs_m2: float,
    range_m: float,
    system_temperature_k: float,
    loss: float,
) -> float:
    """Signal-to-noise ratio of one pulse (ratio) where one antenna sends and receives: falls with range⁴."""
    return bistatic_snr(
        peak_power_w, pulse_s, gain, gain, frequency_hz, rcs_m2, range_m, range_m, system_temperature_k, loss
    )


@njit(cache=True)
def range_for_snr_m(
    snr: float,
    peak_power_w: float,
    pulse_s: float,
    gain: float,
    frequency_hz: float,
    rcs_m2: float,
    system_temperature_k: float,
    loss: float,
) -> float:
    """Range [m] at which one pulse has a signal-to-noise ratio: the range equation turned round."""
    at_one_metre = monostatic_snr(
        peak_power_w, pulse_s, gain, frequency_hz, rcs_m2, 1.0, system_temperature_k, loss
    )
    return (at_one_metre / snr) ** 0.25


@njit(cache=True)
def peak_power_for_snr_w(
    snr: float,
    pulse_s: float,
    gain: float,
    frequency_hz: float,
    rcs_m2: float,
    range_m: float,
    system_temperature_k: float,
    loss: float,
) -> float:
    """Peak power [W] that gives a signal-to-noise ratio at a range; times pulse_s it is the required energy [J]."""
    return snr / monostatic_snr(1.0, pulse_s, gain, frequency_hz, rcs_m2, range_m, system_temperature_k, loss)


@njit(cache=True)
def search_power_aperture_w_m2(
    snr: float,
    range_m: float,
    search_time_s: float,
    solid_angle_sr: float,
    rcs_m2: float,
    system_temperature_k: float,
    loss: float,
) -> float:
    """Mean power times aperture [W m²] that searches a solid angle in a time, for a ratio at a range."""
    noise = 4.0 * math.pi * BOLTZMANN_J_PER_K * system_temperature_k * loss
    return noise * range_m**4 * snr * solid_angle_sr / (rcs_m2 * search_time_s)


@njit(cache=True)
def system_temperature_k(antenna_temperature_k: float, receive_loss: float, noise_factor: float) -> float:
    """System noise temperature at the antenna [K]: antenna, lossy line at 290 K, receiver (Blake, NRL 7010)."""
    return antenna_temperature_k + 290.0 * (receive_loss - 1.0) + receive_loss * 290.0 * (noise_factor - 1.0)


def total_loss(losses_db: dict[str, float]) -> float:
    """Itemised losses [dB], each zero or more, as one ratio. Raises ValueError for a loss that is a gain."""
    for name, loss_db in losses_db.items():
        if loss_db < 0.0:
            raise ValueError(f"the loss '{name}' is {loss_db} dB, but a loss is 0 dB or more")
    return float(10.0 ** (sum(losses_db.values()) / 10.0))
