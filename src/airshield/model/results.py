"""Results are nouns too: what a run found, and how it can be found again."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from airshield.model.claims import Verdict
from airshield.model.noun import Noun


class Provenance(Noun):
    """What made a result, so that anybody can make it again."""

    scenario: str
    scenario_sha256: str
    airshield: str
    """Version."""
    seed: int
    replications: int
    seen_target: str
    k: float
    """Effective earth radius factor of the rays."""
    earth_radius_m: float
    command: str
    terrain: str
    made_at: str
    """UTC. The only field that differs between two equal runs."""


class Interval(Noun):
    """A mean or a share with its 95 % interval; null ends: not known (one replication)."""

    mean: float
    low: float | None
    high: float | None


class StreamSummary(Noun):
    """One stream behind a site."""

    id: str
    what: str
    medium: str
    origin: str
    first_seen: str
    located_by: list[str]
    after_scenario_date: bool


class SiteSummary(Noun):
    """A site, who says so, and what it adds."""

    id: str
    name: str
    system: str | None
    lat: float | None
    lon: float | None
    position_radius_m: float | None
    position_status: str | None
    mount: str
    """In words."""
    antenna_height_m: float | None
    """Search antenna above the ground [m], likely."""
    grade: str | None
    grade_words: str | None
    grade_reason: str | None
    articles: int
    streams: list[StreamSummary]
    belief: SiteBelief
    in_seed_reports: bool
    first_seen: str | None
    dead_zone_m: dict[str, float]
    """Distance [m] within which a target at each height [m] flies below the beam; empty without one."""
    skyline_deg: float | None
    """Elevation below which near buildings or trees hide the sky from the search antenna, or the
    antenna cannot look [deg]."""
    computed: bool
    why_not: str | None
    covered_km2: dict[str, float]
    """Area in which this site alone sees the target, by height [m]."""
    note: str | None

    @property
    def streams_in_time(self) -> int:
        """Independent streams that had been seen by the date of the scenario."""
        return sum(not stream.after_scenario_date for stream in self.streams)


class Warning(Noun):
    """Time from first detection to arrival over straight approaches, at one height."""

    median_s: float
    shortest_s: float
    shortest_from_deg: float
    never_seen_share: float
    """Share of directions from which the target arrives unseen."""
    lower_bound: bool
    """True when some approaches are already seen at the edge of the region: the times are at least these."""
    first_seen_km: list[float]
    """Distance at first detection, by bearing in steps of 5 degrees."""


class PlaceSummary(Noun):
    """What a defended place is covered by."""

    id: str
    name: str
    lat: float
    lon: float
    lowest_visible_height_m: float | None
    """Above the ground; null when the target is not seen at any height."""
    sensors_at_height: dict[str, int]
    warning: dict[str, Warning]
    """By height above the ground [m]."""


class Reach(Noun):
    """One threat against one place, from its nearest origin."""

    threat: str
    threat_name: str
    hypothetical: bool
    place: str
    place_name: str
    origin: str
    distance_km: float
    uncertainty_km: float
    range_low_km: float
    range_likely_km: float
    range_high_km: float
    verdict: str
    """yes: the low range is enough. by the likely range, by the high range: if that is true. no: the high range is short."""
    flight_time_s: float
    note: str | None


class Reading(Noun):
    """One way to read a claim, and its true value."""

    what: str
    value: float
    unit: str
    verdict: Verdict
    named: bool
    """False: not what the words say, but the number may belong to it."""
    azimuth_deg: float | None = None
    low: float | None = None
    """Ends of the band of a figure."""
    high: float | None = None


class CheckedClaim(Noun):
    """A claim beside what is known."""

    id: str
    kind: str
    claim: str
    says: str
    true: str | None
    """Null: not known."""
    how: str
    """How the true value was got."""
    verdict: Verdict
    fits: str | None
    """What the number belongs to, where that is not what the words say."""
    sources: list[str]
    readings: list[Reading]
    counts: int
    """Which reading the verdict is about."""
    note: str | None


class ConflictSummary(Noun):
    """Reports that cannot all be right."""

    id: str
    kind: str
    between: list[str]
    what: str
    resolution: str


class StatementSummary(Noun):
    """What an office or person said."""

    who: str
    date: str
    kind: str
    gist: str


class EvidenceLink(Noun):
    """A stream or a source, and what rests directly on it."""

    id: str
    words: str
    articles: int
    """Sources that come down to it."""
    rests_on_it: list[EvidenceLink]


class BeliefStep(Noun):
    """One line of a belief table."""

    what: str
    kind: Literal["prior", "stream", "denial", "shared", "time"]
    factor: float | None
    """The odds are multiplied by it; for 'time' the probability is. Null: certain."""
    probability: float
    """After this step."""


class SiteBelief(Noun):
    """How likely a site is there, step by step."""

    probability: float
    words: str
    reported: bool
    """False: nothing was reported of it by the date, and the probability is the prior."""
    steps: list[BeliefStep]
    last_seen: str | None
    age_days: int | None
    """From the last sighting to the date of the belief."""


class SiteEvidence(Noun):
    """Who stands behind one site, and how likely that makes it."""

    site: str
    name: str
    grade: str | None
    grade_words: str | None
    articles: int
    streams: list[EvidenceLink]
    """Independent streams, each with the articles that rest on it."""
    streams_in_time: int
    """Of them, those first seen by the date of the belief."""
    known_by: str
    """The date of the belief: the scenario's, or the one asked for."""
    belief: SiteBelief
    against: list[str]
    """Reports that deny it, or say that it is not there."""
    said: list[str]
    """Denials, refusals to comment and statements about it, and what each changes."""
    without_stream: list[str]
    """Sources that come down to no stream that shows the site."""


class SiteDoubt(Noun):
    """A site and what is believed of it."""

    site: str
    name: str
    in_model: bool
    belief: SiteBelief


class PlaceDoubt(Noun):
    """One place at one height. Lists are the values that 5, 50 and 95 of a hundred draws do not exceed."""

    place: str
    name: str
    height_m: float
    covered: float
    """Probability that some sensor sees the target over it."""
    words: str
    as_reported: bool
    """Whether it is covered if every site is there, where it is reported."""
    warning_median_s: list[int]
    """Of the median over directions."""
    warning_shortest_s: list[int]
    """From the worst direction."""
    seen_at_all: float
    """Share of draws and directions in which an approach is seen before it arrives."""


class Doubt(Noun):
    """What the evidence makes of a shield."""

    known_by: str
    states: str
    """How the states of the evidence were gone through."""
    sites: list[SiteDoubt]
    covered_km2: dict[str, float]
    """Expected area in which the target is seen, by height [m]."""
    places: list[PlaceDoubt]


class NextCheck(Noun):
    """One thing that could be checked, and what it would change."""

    kind: str
    """stream, site, position, report or parameter."""
    id: str
    chance: float | None
    """That it is so; null where it is no yes or no."""
    if_true: float | None
    if_false: float | None
    """The answer if it is, and if it is not."""
    moves: float
    """How far the answer moves, as a standard deviation: what the list is ranked by."""
    share: float | None
    """Of the variance: of the answer for facts, of all bands together for parameters (first-order Sobol index)."""
    words: str


class NextChecks(Noun):
    """What to check next, for one question."""

    question: str
    words: str
    """What the answer is."""
    unit: str
    now: float
    now_words: str | None
    """A probability in words."""
    checks: list[NextCheck]
    left_out: str | None
    """What was not looked at, and how to."""


class GroupOutcome(Noun):
    """How one group of a raid fared."""

    id: str
    threat: str
    count: int
    aim: str
    leakage: Interval
    tracked_share: float
    """Threats that were tracked before they arrived."""
    lead_s: float | None
    """Mean time from first track to arrival, of those; null when none was."""


class ShooterOutcome(Noun):
    """What one effector of one site did, means of a replication."""

    site: str
    effector: str
    rank: int
    rounds: float
    kills: float
    magazine_empty: Interval
    """Share of replications in which it ran out (Wilson)."""
    busy_s: float
    """Channel time: two channels for one second are two."""
    all_channels_busy_s: float


class KeepOut(Noun):
    """How far from their aims threats were killed."""

    edges_km: list[float]
    share: list[float]
    """Kills nearer than the first edge, between two edges, and beyond the last."""
    beyond_line: float | None
    """Share of kills beyond the raid's keep_out_km."""


class Costs(Noun):
    """The exchange of costs; null where a cost is not told."""

    exchange: float | None
    """(rounds + value lost) / raid."""
    rounds_usd: float | None
    lost_usd: float | None
    raid_usd: float | None
    missing: list[str]
    """Which costs nobody told."""


class Variance(Noun):
    """Spread of the leakage: over what the reports leave open, and by chance within each state of them."""

    reports_sd: float
    chance_sd: float
    reports_share: float
    """Of the variance."""
    states: int


class RaidOutcome(Noun):
    """What many replications of a raid showed."""

    id: str
    name: str
    basis: str
    threats: int
    replications: int
    seed: int
    leakers: Interval
    leakage: Interval
    """Leakers as a share of the raid."""
    no_leak: Interval
    """Share of replications in which nothing came through (Wilson)."""
    distribution: list[float]
    """Share of replications with 0, 1, 2 ... leakers."""
    rounds_expended: Interval
    rounds_90: int
    """Rounds that nine of ten replications do not exceed."""
    rounds_per_kill: float | None
    rounds_wasted: float
    """Mean rounds at what was dead already."""
    rounds_on_false_tracks: float
    starved_s: float
    """Mean time that threats were kept waiting by channels and launchers, added up."""
    warning_s: Interval | None
    """First confirmed track to first arrival; null when nothing was ever tracked in time."""
    causes: dict[str, float]
    """Mean leakers by cause."""
    why: str
    """The same in a sentence."""
    groups: list[GroupOutcome]
    per_place: dict[str, Interval]
    """Mean leakers at each aimed place."""
    hit_probability: dict[str, Interval]
    """Share of replications in which each aimed place is hit at least once (Wilson)."""
    per_site: dict[str, Interval]
    """Mean rounds fired by each site."""
    shooters: list[ShooterOutcome]
    keep_out: KeepOut | None
    """Null when nothing was killed."""
    costs: Costs
    variance: Variance | None
    """Null where the reports leave nothing open, or replications are no whole number of states."""
    digest: str
    """SHA-256 over the integer outcomes."""


class SiteWorth(Noun):
    """What one site stops that the others would let through."""

    site: str
    stopped_by_it: Interval
    """Leakers without it less leakers with it, paired."""


class Comparison(Noun):
    """Two scenarios against one raid, replication by replication with the same draws."""

    raid: str
    threats: int
    replications: int
    seed: int
    more_through: Interval
    """Leakers in the second less leakers in the first."""
    variance_gain: float | None
    """How many times more replications would be needed without pairing; null when all pairs differ by the same."""
    words: str


class Gap(Noun):
    """Where the shield does not see a target at one height."""

    kind: str
    """approach: a place is reached unseen. hole: a patch that the shield encloses."""
    place: str | None
    """The place concerned, or the nearest one."""
    height_m: float
    bearing_deg: float
    """Middle of the directions, or bearing of the hole from the place."""
    width_deg: float | None
    distance_km: float
    area_km2: float | None
    lat: float
    lon: float
    closed_by: list[str]
    """Sites that are reported but not in the model and would see it."""
    words: str


class ApproachChance(Noun):
    """How far out straight approaches to a place are tracked. Lists run over bearings."""

    place: str
    name: str
    height_m: float
    bearing_deg: list[float]
    """Where they come from."""
    tracked_half_km: list[float]
    """Distance left when a confirmed track has probability 0.5; 0 when it never has."""
    tracked_sure_km: list[float]
    """The same for 0.9."""
    median_sure_km: float
    worst_sure_km: float
    worst_from_deg: float
    tracked_at_all: float
    """Probability of a confirmed track by arrival, from the worst direction."""


class SensorDetection(Noun):
    """What one sensor of the catalogue makes of one target. Bands are [low, likely, high]."""

    sensor: str
    what: str
    technique: str
    antenna_m: list[float]
    horizon_km: list[float]
    """How far a target at the height asked for stands above a smooth horizon."""
    masts: dict[str, float]
    """The same for other masts, by their height [m]."""
    range_half_km: list[float]
    """Range at which one look finds it with probability 0.5."""
    range_sure_km: list[float]
    """The same for 0.9."""
    range_km: list[float]
    pd: list[list[float]]
    """Probability of detection in one look at each range, a band each, behind the horizon 0."""
    look_period_s: float | None
    notes: list[str]
    """What the numbers hang on, and why they are zero where they are."""


class RoofGain(Noun):
    """A roof site alone, and the same system on the ground beside it."""

    site: str
    height_m: float
    roof_km2: float
    ground_km2: float
    roof_warning_s: float
    """Median over directions, at the site itself."""
    ground_warning_s: float


class ShieldSummary(Noun):
    """Everything that `airshield run` found."""

    provenance: Provenance
    scenario: str
    title: str
    as_of: str
    summary: str
    seen_target: str
    """The threat that coverage is told for, in words."""
    heights_m: list[float]
    altitudes_m: list[float]
    covered_km2: dict[str, float]
    """Area in which some sensor sees the target, by height above the ground [m]."""
    covered_km2_at_altitude: dict[str, float]
    region_km2: float
    sites: list[SiteSummary]
    places: list[PlaceSummary]
    reach: list[Reach]
    claims: list[CheckedClaim]
    conflicts: list[ConflictSummary]
    statements: list[StatementSummary]
    raids: list[RaidOutcome]
    gaps: list[Gap]
    roofs: list[RoofGain]
    doubt: Doubt | None
    """Null without a site in the model."""
    next: NextChecks | None
    """Null where nothing is open."""
    cautions: list[str] = Field(default_factory=list)
    """What the model leaves out, and what the inputs do not know."""
