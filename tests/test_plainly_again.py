"""Sentences of fact sheets put plainly: who has what checked, what is treated as well as what."""

import pytest

from ketafacts.answers.checking import check
from ketafacts.knowledge.base import KnowledgeBase


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("People who take warfarin have their INR monitored.", "true"),
        ("People who take ketamine have their INR monitored.", "unknown"),
        ("Methadone is used to treat pain as well as opioid use disorder.", "true"),
        ("Naloxone is used to treat pain as well as opioid overdose.", "false"),
        ("Naloxone treats opioid overdose as well as naltrexone.", "unknown"),  # no two uses
        ("The drink known as purple drank is made with codeine and promethazine.", "true"),
        ("The substance called special k is an opioid.", "false"),
        ("An overdose of amitriptyline does not affect the rhythm of the heart.", "false"),
        ("Diazepam reduces the effect of GABA at the GABA-A receptor.", "false"),
        ("Zolpidem does not weaken the action of GABA at the GABA-A receptor.", "true"),
        ("Flumazenil blocks the effect of GABA at the GABA-A receptor.", "true"),
        ("Patients on clozapine do not require any blood tests.", "false"),
        ("Fentanyl test strips work on nitazenes.", "false"),
        ("Fentanyl strips do not work for nitazenes.", "true"),
    ],
)
def test_fact_sheets_are_read_as_what_they_say_plainly(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert [one["verdict"] for one in check(facts, [text]).records] == [verdict]
