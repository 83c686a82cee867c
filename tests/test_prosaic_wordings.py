"""Metabolism, times, forms, monitoring, law and history as books and leaflets put them, with sentences like them."""

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase


def _verdict(facts: KnowledgeBase, text: str) -> str:
    return judge_sentence(facts, text).verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Norketamine is an active metabolite of ketamine.", "true"),
        ("Norketamine is not an active metabolite of ketamine.", "false"),
        ("Codeine is converted to its active metabolite morphine.", "true"),
        ("Normeperidine is a toxic metabolite of meperidine.", "true"),
        ("Norfentanyl is an active metabolite of fentanyl.", "unknown"),
        ("Fentanyl is converted to its active metabolite norfentanyl.", "unknown"),
        ("EDDP is the active metabolite of methadone.", "unknown"),
        ("Ketamine is metabolized to its inactive metabolite norketamine.", "unknown"),
        ("Norketamine is a toxic metabolite of ketamine.", "unknown"),
    ],
)
def test_whether_a_metabolite_is_active_must_be_told(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Fentanyl is an opioid and is converted to its active metabolite norfentanyl.", "unknown"),
        ("Fentanyl is metabolized primarily by CYP3A4 to norfentanyl.", "true"),
        ("Fentanyl is metabolized primarily by CYP3A4 to norketamine.", "false"),
        ("Ketamine is metabolized in the liver to norketamine, which is also active.", "true"),
        ("Ketamine is metabolized in the liver to norketamine, which is inactive.", "false"),
        ("Ketamine is N-demethylated in the liver to norketamine, an active metabolite.", "true"),
        ("Ketamine is N-demethylated in the liver to norketamine, an inactive metabolite.", "unknown"),
        ("Codeine is converted to morphine by the polymorphic enzyme CYP2D6.", "true"),
        ("Codeine is converted to morphine by the polymorphic enzyme CYP2C19.", "unknown"),
        ("Oxymorphone is a metabolite of oxycodone formed by CYP2D6.", "true"),
        ("Oxymorphone is a metabolite of oxycodone formed by CYP3A4.", "unknown"),
        ("Morphine is metabolized mainly by CYP3A4 rather than by glucuronidation.", "false"),
        ("Lithium undergoes hepatic metabolism.", "false"),
        ("Remifentanil is not metabolized.", "false"),
    ],
)
def test_what_becomes_of_it_in_the_words_of_books(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The half-life of methadone is highly variable, ranging from about 8 to 59 hours.", "true"),
        ("The half-life of methadone ranges from 1 to 2 hours.", "false"),
        ("The half-life of methadone is not highly variable, ranging from 8 to 59 hours.", "unknown"),
        ("Amiodarone has an exceptionally long half-life, averaging several weeks or more.", "true"),
        ("Amiodarone has an extremely long half-life, measured in weeks.", "true"),
        ("Amiodarone has an extremely long half-life, measured in hours.", "false"),
        ("Diazepam has a short half-life, averaging 40 hours.", "false"),
        ("Smoked DMT typically produces effects lasting more than twelve hours.", "false"),
        ("Oral morphine typically provides pain relief for about four hours.", "true"),
        ("Oral fentanyl provides pain relief for 40 hours.", "unknown"),
        ("Intravenous fentanyl takes at least two hours to produce any effect.", "false"),
    ],
)
def test_times_in_the_words_of_books(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Tramadol remains entirely uncontrolled in the United States.", "false"),
        ("Tramadol is not uncontrolled in the United States.", "true"),
        ("Gabapentin is uncontrolled under United States federal law.", "true"),
        ("Heroin is a Schedule I controlled substance under the United States Controlled Substances Act.", "true"),
        ("Diazepam is placed in Schedule II of the American Controlled Substances Act.", "false"),
        ("LSD is internationally controlled under Schedule I of the 1971 UN convention.", "true"),
        ("Aspirin was first sold commercially by Merck in the 1950s.", "false"),
        ("Warfarin's effect is increased by metronidazole.", "true"),
        ("Warfarin's effect is increased by metronidazole prices.", "unknown"),
        ("Naltrexone enhances the analgesic effect of morphine when the two drugs are taken together.", "false"),
        ("Serum lithium concentrations should be measured regularly.", "true"),
        ("Serum morphine concentrations should be measured regularly.", "unknown"),
    ],
)
def test_law_history_pairs_and_tests_in_the_words_of_books(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Insulin glargine is swallowed as a capsule before breakfast.", "false"),
        ("Remifentanil is taken as a tablet at bedtime.", "false"),
        ("Remifentanil is not taken as a tablet at bedtime.", "true"),
        ("Metformin is swallowed as a tablet with meals.", "unknown"),
        ("Insulin glargine is taken by mouth at bedtime by rats.", "unknown"),
        ("Naloxone is taken by mouth with an opioid.", "unknown"),
    ],
)
def test_what_is_never_given_so_is_not_given_so_at_any_time(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict
