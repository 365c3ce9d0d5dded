"""Counting streams, not articles."""

import pytest

from airshield.analysis.evidence import chains_of, streams_behind, without_stream
from airshield.files.scenario import read_scenario

# Independent streams of each site, as the scenario facts count them.
COUNTS = {"mod-frunzenskaya": 3, "teterinsky": 1, "petrovka-38": 1, "zarechye": 2, "losiny-ostrov": 2, "timiryazev": 2,
          "ostafyevo": 2, "novorizhskoye": 1, "salaryevo-radar": 1, "yashcherovo": 2, "other-roofs-march-2023": 0,
          "kuryanovo-clearing": 1}  # fmt: skip


@pytest.fixture(scope="module")
def scenario():
    return read_scenario("moscow-2023").scenario


@pytest.mark.parametrize(("site", "count"), COUNTS.items())
def test_the_streams_of_each_site(scenario, site, count):
    assert len(streams_behind(next(s for s in scenario.sites if s.id == site), scenario)) == count


def test_thirteen_articles_on_teterinsky_rest_on_one_video_located_by_two(scenario):
    site = next(s for s in scenario.sites if s.id == "teterinsky")
    (video,) = streams_behind(site, scenario)
    assert len(site.reports) == 13
    assert [locator.who for locator in video.located_by] == ["Status-6", "Rob Lee"]


def test_the_three_january_reports_are_one_chain(scenario):
    ministry = next(s for s in scenario.sites if s.id == "mod-frunzenskaya")
    seeds = [r for r in ministry.reports if r.source.startswith("seed-")]
    only_seeds = ministry.model_copy(update={"reports": seeds})
    assert len(seeds) == 3
    assert [s.id for s in streams_behind(only_seeds, scenario)] == ["E2"]


def test_a_site_without_reports_rests_on_nothing(scenario):
    bare = scenario.sites[0].model_copy(update={"reports": []})
    assert streams_behind(bare, scenario) == []


def test_an_article_on_many_sites_counts_only_the_evidence_that_shows_this_one(scenario):
    site = next(s for s in scenario.sites if s.id == "teterinsky")
    article = next(s for s in scenario.evidence.sources if s.id == "seed-002")
    assert {"E1", "E2", "E4", "E5"} <= set(article.relies_on)
    (report,) = [r for r in site.reports if r.source == "seed-002"]
    alone = site.model_copy(update={"reports": [report.model_copy(update={"relies_on": []})]})
    assert [s.id for s in streams_behind(alone, scenario)] == ["E1"]


@pytest.mark.parametrize("site", COUNTS)
def test_chains_begin_with_the_streams_and_hold_every_report_once_counted(scenario, site):
    site = next(s for s in scenario.sites if s.id == site)
    chains = chains_of(site, scenario)
    assert [chain.id for chain in chains] == [stream.id for stream in streams_behind(site, scenario)]
    told = set().union(*(chain.ids for chain in chains)) | set(without_stream(site, scenario))
    assert {report.source for report in site.reports} <= told


def test_who_repeats_the_guardian_stands_under_the_guardian(scenario):
    site = next(s for s in scenario.sites if s.id == "teterinsky")
    (video,) = chains_of(site, scenario)
    guardian = next(link for link in video.rests_on_it if link.id == "GUA")
    assert "seed-002" in {link.id for link in guardian.rests_on_it}
    assert video.articles == 13


def test_an_article_that_rests_on_two_is_counted_once(scenario):
    site = next(s for s in scenario.sites if s.id == "teterinsky")
    sources = [
        s.model_copy(update={"relies_on": ["GUA", "MED"]}) if s.id == "ANSA" else s
        for s in scenario.evidence.sources
    ]
    doubled = scenario.model_copy(
        update={"evidence": scenario.evidence.model_copy(update={"sources": sources})}
    )
    reports = [r.model_copy(update={"relies_on": []}) if r.source == "ANSA" else r for r in site.reports]
    (video,) = chains_of(site.model_copy(update={"reports": reports}), doubled)
    under = [link.id for link in video.rests_on_it if "ANSA" in link.ids]
    assert under == ["GUA", "MED"]
    assert video.articles == 13
