"""What ``list`` and ``search`` find with filters, by the built-in facts."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.catalogue import list_subjects, search
from ketafacts.errors import UsageError


def ids(kb: KnowledgeBase, **filters: str) -> set[str]:
    """Return the ids that a list with these filters has."""
    return {record["id"] for record in list_subjects(kb, "drugs", **filters).records}


@pytest.mark.parametrize("written", ["II", "ii", "2", "C-II", "CII", "schedule 2"])
def test_a_schedule_is_taken_as_labels_and_people_write_it(facts: KnowledgeBase, written: str) -> None:
    found = ids(facts, schedule=written, in_class="opioid")
    assert {"morphine", "fentanyl", "oxycodone"} <= found
    assert not {"buprenorphine", "tramadol", "heroin", "loperamide"} & found


def test_what_is_not_scheduled_is_listed_where_that_is_recorded(facts: KnowledgeBase) -> None:
    found = ids(facts, schedule="not scheduled", in_class="opioid")
    assert "loperamide" in found
    assert "morphine" not in found


@pytest.mark.parametrize("written", ["VI", "6", "0", "narcotic", "C-", "II-III"])
def test_no_schedule_is_guessed(facts: KnowledgeBase, written: str) -> None:
    with pytest.raises(UsageError, match="a US schedule is one of"):
        list_subjects(facts, schedule=written)


def test_a_country_lists_the_brands_that_are_sold_there_and_those_alone(facts: KnowledgeBase) -> None:
    records = {one["id"]: one["names"] for one in list_subjects(facts, country="se", in_class="benzodiazepine").records}
    assert "Sobril" in records["oxazepam"]
    assert "Serax" not in records["oxazepam"]
    assert "etizolam" not in records


@pytest.mark.parametrize("country", ["XX", "Sweden", "1"])
def test_a_country_without_brands_is_refused(facts: KnowledgeBase, country: str) -> None:
    with pytest.raises(UsageError, match="no brand is recorded for the country"):
        list_subjects(facts, country=country)


def test_of_what_holds_a_drug_a_class_has_the_products_that_are_in_it(facts: KnowledgeBase) -> None:
    with_opioid = ids(facts, ingredient="acetaminophen", in_class="opioid")
    assert {"oxycodone-acetaminophen", "hydrocodone-acetaminophen"} <= with_opioid
    assert not {"acetaminophen", "acetaminophen-aspirin-caffeine"} & with_opioid
    assert "oxycodone-acetaminophen" not in ids(facts, in_class="opioid")  # the members of a class are substances


def test_words_that_stand_apart_are_found_after_those_side_by_side(facts: KnowledgeBase) -> None:
    apart = [record["id"] for record in search(facts, ["hydrocodone", "cough"]).records]
    assert "hydrocodone-homatropine" in apart
    assert "hydrocodone-acetaminophen" not in apart
    assert search(facts, ["opioid", "antagonist"]).records[0]["id"] == "opioid-antagonist"
    assert search(facts, ["hydrocodone", "zebra"]).records == ()
