"""How fact sheets put it: an example after an effect, an analogue, a form, what is mixed with what."""

import pytest

from ketafacts import KnowledgeBase, check


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Ketamine can cause bladder problems, including ulcerative cystitis.", "true"),
        ("Opioids cause side effects, including constipation, nausea and drowsiness.", "true"),
        ("Aspirin can cause bladder problems, including ulcerative cystitis.", "unknown"),
        ("Lamotrigine can cause a rash known as Stevens-Johnson syndrome.", "true"),
        ("Lamotrigine can cause a rash called cystitis.", "unknown"),
        ("Methoxetamine is a structural analog of ketamine.", "true"),
        ("Carfentanil is a morphine analogue.", "unknown"),
        ("Naloxone is available over the counter as a nasal spray.", "true"),
        ("Illicit fentanyl is mixed with heroin or cocaine.", "true"),
        ("Rohypnol has been used to facilitate sexual assault.", "true"),
        ("Aspirin has been used to facilitate sexual assault.", "unknown"),
        ("Older adults taking benzodiazepines have a higher risk of falls.", "true"),
        ("Oxytocin is used to induce labor.", "true"),
        ("Lithium can damage the kidneys and thyroid.", "true"),
        ("Lithium can damage the eyes and thyroid.", "unknown"),
    ],
)
def test_what_fact_sheets_say_is_read(facts: KnowledgeBase, claim: str, verdict: str) -> None:
    assert check(facts, [claim]).records[0]["verdict"] == verdict
