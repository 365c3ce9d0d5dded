"""Claim: the exact probability of detection is at least 100 times quicker for each value of a grid than one scalar
call of SciPy's noncentral chi-square (steady target, one pulse and ten)."""

import time

import numpy as np
from scipy.stats import ncx2

from airshield.physics.swerling import detection_probabilities, false_alarm_threshold

SNR = np.geomspace(0.1, 100.0, 100_000)
for pulses in (1, 10):
    detection_probabilities(SNR[:10], 1e-6, pulses, 0)
    before = time.process_time()
    ours = detection_probabilities(SNR, 1e-6, pulses, 0)
    ours_ns = (time.process_time() - before) / SNR.size * 1e9
    threshold = false_alarm_threshold(1e-6, pulses)
    some = SNR[::1000]
    before = time.process_time()
    peer = np.array([ncx2.sf(2 * threshold, 2 * pulses, 2 * pulses * snr) for snr in some])
    peer_ns = (time.process_time() - before) / some.size * 1e9
    worst = np.abs(peer - ours[::1000]).max()
    print(
        f"{pulses:3} pulses: {ours_ns:8.0f} ns a value, SciPy {peer_ns:9.0f} ns, ratio {peer_ns / ours_ns:6.0f}, worst difference {worst:.1e}"
    )
