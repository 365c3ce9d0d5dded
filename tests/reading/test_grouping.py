"""The same deployment in several texts, its origins, and which texts tell one story."""

from datetime import date

TEXTS = {
    "a": "Residents filmed a Pantsir on the roof of the Ministry of Defence in Moscow.",
    "b": "Auf dem Dach des Verteidigungsministeriums in Moskau wurde ein Pantsir-S1 aufgestellt, zeigen Fotos.",
    "c": "A Pantsir was placed in Taganka, social media videos show. Satellite images by Maxar show an S-400 at Gomel.",
    "d": "The Belarusian ministry announced that S-400 systems were deployed near Gomel.",
    "e": "Cookies are used here.",
    "f": "On 19 August 2025 an S-400 was seen in Gomel.",
}


def test_deployments_are_grouped_over_texts_and_languages(read):
    found = read(TEXTS, published=date(2023, 1, 21))
    mod = {found[t].sightings[0].cluster for t in "ab"}
    assert len(mod) == 1
    gomel = [s.cluster for t in "cdf" for s in found[t].sightings if s.system_id == "s-400"]
    assert gomel[0] == gomel[1] != gomel[2]  # two years later it is another one
    assert found["c"].sightings[0].roots == ["pool:shared-pictures"] or found["c"].sightings[1].roots
    roots = {root for t in "cd" for s in found[t].sightings if s.system_id == "s-400" for root in s.roots}
    assert roots == {"satellite:maxar", "official:unnamed"}


def test_texts_that_share_a_deployment_are_one_story():
    from airshield.files.reading import Report
    from airshield.studies.progress import Silent
    from airshield.studies.read import read_texts

    reports = [Report(name, text, []) for name, text in TEXTS.items()]
    reading = read_texts(reports, None, date(2023, 1, 21), Silent()).reading
    assert reading.stories == [["a", "b"], ["c", "d"], ["f"]]
    mod = next(d for d in reading.deployments if d.cluster.startswith("pantsir-s1@mod"))
    assert (mod.texts, mod.site) == (["a", "b"], None)


def test_the_order_of_the_texts_changes_no_group(read):
    forth = read(TEXTS)
    back = read(dict(reversed(TEXTS.items())))

    def groups(found):
        told = {}
        for name, text in found.items():
            for s in text.sightings:
                told.setdefault(s.cluster, set()).add(name)
        return sorted(map(sorted, told.values()))

    assert groups(forth) == groups(back)
