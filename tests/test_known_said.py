"""A drug introduced by another name or kind: what is named in passing is judged as well."""

import pytest

from ketafacts import open_knowledge
from ketafacts.answers.checking import judge_sentence


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Fioricet includes a barbiturate called butalbital.", "true"),
        ("Fioricet contains an opioid called butalbital.", "false"),
        ("Meperidine's metabolite normeperidine can cause seizures.", "true"),
        ("Methamphetamine is prescribed as Desoxyn for ADHD.", "true"),
        ("Methamphetamine is prescribed as Ritalin for ADHD.", "false"),
        ("MDMA releases serotonin, dopamine and norepinephrine.", "true"),
        ("Methylphenidate releases dopamine and noradrenaline.", "false"),
        ("Suzetrigine blocks the NaV1.8 sodium channel.", "true"),
        ("Mitragynine is the main alkaloid of kratom.", "true"),
        ("The main alkaloid of kratom is 7-hydroxymitragynine.", "false"),
        ("Codeine is the main alkaloid of opium.", "false"),
        ("Hydrocodone is the main ingredient of Vicodin.", "unknown"),
        ("Trazodone is often prescribed off-label for insomnia.", "true"),
        ("Ketamine is commonly prescribed off-label for depression.", "unknown"),
        ("There is no antidote for xylazine.", "true"),
        ("There is no antidote for medetomidine.", "unknown"),
        ("Tolazoline reverses xylazine in horses.", "true"),
    ],
)
def test_what_a_drug_is_known_as_is_judged_with_the_rest(said: str, verdict: str) -> None:
    assert judge_sentence(open_knowledge(), said).verdict == verdict
