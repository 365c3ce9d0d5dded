"""Who says so, for one site and for all."""

import pytest

from airshield.errors import InputError
from airshield.studies.evidence import evidence_of


def test_every_site_is_told_with_its_streams_and_articles():
    sites = {site.site: site for site in evidence_of("moscow-2023")}
    assert (sites["mod-frunzenskaya"].articles, len(sites["mod-frunzenskaya"].streams)) == (13, 3)
    assert sites["mod-frunzenskaya"].streams_in_time == 2
    assert "located by Status-6 (B), Rob Lee (B)" in sites["teterinsky"].streams[0].words
    assert sites["other-roofs-march-2023"].streams == []
    assert sites["other-roofs-march-2023"].without_stream


def test_a_site_that_is_not_there_is_a_sentence():
    with pytest.raises(InputError, match="Did you mean 'zarechye'"):
        evidence_of("moscow-2023", "zarechje")


def test_belief_grows_with_what_becomes_known_and_fades_when_nothing_is_seen():
    def chance(date):
        (site,) = evidence_of("moscow-2023", "mod-frunzenskaya", date)
        return site.belief.probability

    assert chance("2023-01-01") < chance("2023-01-21")
    assert chance("2023-07-01") < chance("2023-07-24") > chance("2024-07-24")


def test_a_refusal_to_comment_is_told_and_changes_nothing():
    (site,) = evidence_of("moscow-2023", "mod-frunzenskaya")
    assert any("no comment" in words and "changes nothing" in words for words in site.said)


@pytest.mark.parametrize("date", ["yesterday", "2023-13-01", "2023-02-30", "20230120"])
def test_a_date_that_is_none_is_a_sentence(date):
    with pytest.raises(InputError, match="must be a date such as"):
        evidence_of("moscow-2023", None, date)
