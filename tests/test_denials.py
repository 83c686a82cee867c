"""Several denials in a sentence, and several things said of one "some", "no" or "not all"."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.checking import judge_sentence

TWO_DENIED = {
    "Ketamine is not an opioid and not a benzodiazepine.": "true",
    "Ketamine is not an opioid, not a benzodiazepine.": "true",
    "Ketamine is no opioid and no benzodiazepine.": "true",
    "Ketamine is not an opioid and no benzodiazepine.": "true",
    "Ketamine is never an opioid, never a benzodiazepine.": "true",
    "Ketamine is no opioid and no stimulant and no benzodiazepine.": "true",
    "Morphine is not a stimulant and not an opioid.": "false",
    "Morphine is no stimulant and no opioid.": "false",
    "Morphine is not a stimulant but an opioid.": "true",
    "Morphine is an opioid and not a stimulant.": "true",
    "Morphine is an opioid rather than a stimulant.": "true",
    "Ketamine does not contain morphine and not fentanyl.": "true",
    "Percocet does not contain morphine and not oxycodone.": "false",
    "Percocet contains no morphine, not oxycodone.": "false",
    "Percocet contains oxycodone and not morphine.": "true",
    "It is not true that morphine is a stimulant and not an opioid.": "true",
    # Which of the two is denied is not plain.
    "Ketamine is not an opioid rather than a benzodiazepine.": "unknown",
    "Percocet does not contain morphine but not oxycodone.": "unknown",
    "No opioid is a stimulant and not a benzodiazepine.": "unknown",
}
ONE_DENIED_ONCE = {
    # A way of reading that fails leaves nothing behind of what it denied.
    "Morphine has no risk of dependence.": "false",
    "Morphine has a risk of dependence.": "true",
    "Morphine has no danger of addiction.": "false",
    "Morphine does not have no risk of addiction.": "true",
    "No benzodiazepine has a medical use.": "false",
    "Some benzodiazepines have medical uses.": "true",
    "The Controlled Substances Act covers no opioids.": "false",
    "US law places no opioids in Schedule I.": "false",
    # A quantity is not lost on the way to a comparison.
    "Some opioids are stronger than morphine.": "true",
    "All opioids are stronger than morphine.": "false",
    "No opioid is stronger than morphine.": "false",
    "All opioids are as addictive as mitragynine.": "false",
    "Not all opioids are as addictive as mitragynine.": "true",
    "No opioid does not slow breathing.": "unknown",  # some say that kappa agonists do not
    "It is false that no opioid slows breathing.": "true",
    "It is not true that no benzodiazepine is an opioid.": "false",
    "It is not true that no opioid does not slow breathing.": "true",
}
NOT_SO_YET = {
    # What will be, would be or may become is no fact yet.
    "Ketamine will be an opioid.": "unknown",
    "Kratom would be an opioid.": "unknown",
    "Spravato will be approved in 2019.": "unknown",
    "Esketamine will be approved by the FDA in 2019.": "unknown",
    "MDMA will be approved by the FDA for PTSD.": "unknown",
    "Rofecoxib may be pulled from the market.": "unknown",
    "Varenicline may become a partial agonist at nicotinic receptors.": "unknown",
    "Spravato would not be a Schedule III drug.": "unknown",
    "Tianeptine might soon become illegal in the US.": "unknown",
    "Ketamine could become a Schedule II drug.": "unknown",
    "Naloxone will reverse a heroin overdose.": "true",
    "It would be wrong to call ketamine an opioid.": "true",
    # How rarely is not left out.
    "Ketamine was rarely moved from class C to class B in 2014.": "unknown",
    "Intravenous ketamine acts rarely in about 30 seconds.": "unknown",
    "Dizziness and sleepiness are seldom common with pregabalin.": "unknown",
}
OF_THE_SAME = {
    "Some opioids cause constipation and block NMDA receptors.": "true",
    "No opioid causes constipation and blocks NMDA receptors.": "false",
    # Of buprenorphine either is contested.
    "Some opioids are both opiates and synthetic opioids.": "unknown",
    "No opioid is both an opiate and a synthetic opioid.": "unknown",
    "It is not true that some opioids are both opiates and synthetic opioids.": "unknown",
    "Some opioids are opiates and some opioids are synthetic.": "true",
    "Some opioids are opiates but not synthetic opioids.": "true",
    "All opioids are opiates and not stimulants.": "false",
    "Few opioids are both opiates and stimulants.": "true",
    "No opioids are opiates or synthetic opioids.": "false",
    "Not all opioids are opiates and stimulants.": "true",
    # Each of them is a depressant, whatever else is named beside it.
    "All benzodiazepines are hallucinogens or central nervous system depressants.": "true",
    "Not all benzodiazepines are hallucinogens or central nervous system depressants.": "false",
    "Most benzodiazepines are hallucinogens or central nervous system depressants.": "true",
    "Few benzodiazepines are hallucinogens or central nervous system depressants.": "false",
    "All opioids are opiates or synthetic opioids.": "false",
    "Only opioids do not slow breathing.": "unknown",
}


@pytest.mark.parametrize("claim", TWO_DENIED)
def test_what_is_denied_beside_a_denial_stays_denied(facts: KnowledgeBase, claim: str) -> None:
    assert judge_sentence(facts, claim).verdict == TWO_DENIED[claim]


@pytest.mark.parametrize("claim", NOT_SO_YET)
def test_neither_what_is_to_come_nor_how_rarely_is_left_out(facts: KnowledgeBase, claim: str) -> None:
    assert judge_sentence(facts, claim).verdict == NOT_SO_YET[claim]


@pytest.mark.parametrize("claim", ONE_DENIED_ONCE)
def test_no_denial_or_quantity_is_lost_or_counted_twice(facts: KnowledgeBase, claim: str) -> None:
    assert judge_sentence(facts, claim).verdict == ONE_DENIED_ONCE[claim]


@pytest.mark.parametrize("claim", OF_THE_SAME)
def test_what_is_said_of_some_is_said_of_the_same_ones(facts: KnowledgeBase, claim: str) -> None:
    assert judge_sentence(facts, claim).verdict == OF_THE_SAME[claim]


@pytest.mark.parametrize(
    "text",
    [
        "As if grapefruit juice raises the level of simvastatin.",
        "As though grapefruit juice raises the level of simvastatin.",
        "Grapefruit juice raises the level of simvastatin /s",
        "Grapefruit juice raises the level of simvastatin /sarcasm.",
    ],
)
def test_what_is_not_meant_is_not_true(facts: KnowledgeBase, text: str) -> None:
    assert judge_sentence(facts, "Grapefruit juice raises the level of simvastatin.").verdict == "true"
    assert judge_sentence(facts, text).verdict == "unknown"
