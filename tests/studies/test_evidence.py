"""Who says so, for one site and for all."""

import pytest

from airshield.errors import InputError
from airshield.studies.evidence import evidence_of


def test_every_site_is_told_with_its_streams_and_articles():
    sites = {site.site: site for site in evidence_of("moscow-2023")}
    assert (sites["mod-frunzenskaya"].articles, len(sites["mod-frunzenskaya"].streams)) == (13, 3)
    assert sites["mod-frunzenskaya"].streams_in_time == 2
    assert "located by Status-6, Rob Lee" in sites["teterinsky"].streams[0].words
    assert sites["other-roofs-march-2023"].streams == []
    assert sites["other-roofs-march-2023"].without_stream


def test_a_site_that_is_not_there_is_a_sentence():
    with pytest.raises(InputError, match="Did you mean 'zarechye'"):
        evidence_of("moscow-2023", "zarechje")
