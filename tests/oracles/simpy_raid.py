"""An independent raid in SimPy: processes, floating-point seconds, look by look. Slow, and written from the specification.

It knows one group on one way against sensors and shooters with probabilities and windows as functions of flight time,
as the plain tables of the tests do.
"""

import math

import numpy as np
import simpy


def simulate(
    random, threats, starts_s, arrive_s, sensors, shooters, a_dead=0.0, b_alive=0.0, hits=3, looks=5
):
    """One raid. Returns leakers, rounds fired.

    sensors: dicts of period_s and pd(t) over flight time; shooters: dicts of channels, rounds, rank, pk, react_s,
    assess_s, gap_s, opens_s, the first flight time of a launch, and meets(t), the flight time at intercept for a launch
    at flight time t, or None.
    """
    env = simpy.Environment()
    state = {"leaks": 0, "rounds": 0}
    channels = [s["channels"] for s in shooters]
    rounds = [s["rounds"] for s in shooters]
    ready = [0.0] * len(shooters)
    phases = [random.uniform(0, s["period_s"]) for s in sensors]
    waiting = {}
    due = {"event": None}

    def changed():
        """Assignment comes after every other change of the instant."""
        if due["event"] is None:
            due["event"] = env.process(later())

    def later():
        yield env.timeout(1e-9)
        due["event"] = None
        assign()

    def assign():
        now = env.now
        for i in sorted(waiting, key=lambda k: (starts_s[k] + arrive_s, k)):
            confirmed = waiting[i]
            best = None
            for j, s in enumerate(shooters):
                if (
                    channels[j] == 0
                    or rounds[j] == 0
                    or ready[j] > now + 1e-6
                    or confirmed + s["react_s"] > now + 1e-6
                ):
                    continue
                meets = s["meets"](now - starts_s[i])
                if meets is None:
                    continue
                key = (s["rank"], meets, j)
                if best is None or key < best[0]:
                    best = (key, j, meets)
            if best is None:
                continue
            _, j, meets = best
            del waiting[i]
            channels[j] -= 1
            rounds[j] -= 1
            state["rounds"] += 1
            ready[j] = now + shooters[j]["gap_s"]
            env.process(engagement(i, j, starts_s[i] + meets, confirmed))
            env.process(wake(ready[j]))

    def wake(at):
        if at > env.now:
            yield env.timeout(at - env.now)
        changed()
        yield env.timeout(0)

    def engagement(i, j, at, confirmed):
        yield env.timeout(max(0.0, at - env.now))
        if alive[i] and random.random() < shooters[j]["pk"]:
            alive[i] = False
        yield env.timeout(shooters[j]["assess_s"])
        channels[j] += 1
        judged_dead = random.random() < a_dead if alive[i] else random.random() >= b_alive
        if not judged_dead and env.now < starts_s[i] + arrive_s:
            waiting[i] = confirmed
        changed()

    def threat(i):
        yield env.timeout(starts_s[i])
        confirmed = math.inf
        for phase, s in zip(phases, sensors, strict=True):
            first = (phase - starts_s[i]) % s["period_s"]
            seen = []
            t = first
            while t <= arrive_s:
                seen.append(random.random() < s["pd"](t))
                if sum(seen[-looks:]) >= hits:
                    confirmed = min(confirmed, starts_s[i] + t)
                    break
                t += s["period_s"]
        if confirmed < starts_s[i] + arrive_s:
            env.process(join(i, confirmed))
        yield env.timeout(arrive_s)
        waiting.pop(i, None)

    def join(i, confirmed):
        yield env.timeout(confirmed - env.now)
        waiting[i] = confirmed
        changed()
        # Windows open and reactions end at times of their own.
        for s in shooters:
            env.process(wake(max(confirmed + s["react_s"], starts_s[i] + s["opens_s"]) + 1e-7))

    alive = [True] * threats
    for i in range(threats):
        env.process(threat(i))
    env.run()
    state["leaks"] = sum(alive)
    return state["leaks"], state["rounds"]


def many(n, seed, **settings):
    """Leakers and rounds of n raids, (n, 2)."""
    random = np.random.default_rng(seed)
    return np.array([simulate(random, **settings) for _ in range(n)])
