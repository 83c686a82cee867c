"""What is woven into a sentence that tells one fact: an example, a reason, in whom, by what measure."""

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Benzodiazepines are positive allosteric modulators of the GABA-A receptor.", "true"),
        ("Diazepam is not a positive allosteric modulator of the GABA-A receptor.", "false"),
        ("Muscimol is a positive allosteric modulator of the GABA-A receptor.", "false"),
        ("Morphine is a positive allosteric modulator of the mu-opioid receptor.", "false"),
        ("Ketamine is a negative allosteric modulator of the NMDA receptor.", "unknown"),
    ],
)
def test_a_positive_modulator_is_told_from_an_agonist(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Sildenafil is contraindicated with nitroglycerin because the combination can cause hypotension.", "true"),
        ("Sildenafil is contraindicated with nitroglycerin because the combination can cause blindness.", "unknown"),
        ("Lisinopril is contraindicated with nitroglycerin because the combination can cause hypotension.", "unknown"),
        ("Warfarin is contraindicated with heparin because the combination can cause sedation.", "unknown"),
    ],
)
def test_what_the_combination_does_is_told_of_the_two(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Oxycodone has a boxed warning about concomitant use with benzodiazepines.", "true"),
        ("Lamotrigine has a boxed warning for serious skin rashes, including Stevens-Johnson syndrome.", "true"),
        ("Lamotrigine does not have a boxed warning for rashes, including Stevens-Johnson syndrome.", "false"),
        ("Fluoxetine has a boxed warning for serious skin rashes, including Stevens-Johnson syndrome.", "unknown"),
        ("It is not true that linezolid interacts with serotonergic antidepressants.", "false"),
        ("Tramadol can cause seizures, particularly in patients with epilepsy.", "true"),
        ("Amoxicillin can cause seizures, particularly in patients with asthma.", "unknown"),
        ("Codeine is more potent than morphine on a milligram-for-milligram basis.", "false"),
        ("Heroin was introduced commercially by Bayer in 1898.", "true"),
    ],
)
def test_what_narrows_a_fact_is_read_with_it(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Naloxone does not reverse the sedation caused by benzodiazepines such as lorazepam.", "true"),
        ("Naloxone reverses the respiratory depression caused by opioids such as heroin.", "true"),
        ("NSAIDs such as ibuprofen raise lithium levels.", "true"),
        ("NSAIDs such as ibuprofen do not raise lithium levels.", "false"),
        ("NSAIDs such as tramadol raise lithium levels.", "false"),
        ("Thiazide diuretics such as hydrochlorothiazide lower lithium levels.", "false"),
    ],
)
def test_an_example_of_a_class_is_one_of_it(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict
