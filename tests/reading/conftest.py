"""Reading shares one list of the world's towns."""

import pytest

from airshield.files.reading import Report
from airshield.studies.progress import Silent
from airshield.studies.read import read_texts


@pytest.fixture(scope="session")
def read():
    """Read texts, given by name; the result by name."""

    def of(texts, file=None, published=None):
        reports = [Report(name, text, []) for name, text in texts.items()]
        reading = read_texts(reports, file, published, Silent()).reading
        return {text.id: text for text in reading.texts}

    return of
