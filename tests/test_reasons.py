"""What is so because of something else: only where what is recorded carries the step."""

import pytest

from ketafacts import KnowledgeBase, check


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Lisinopril can cause a cough because it inhibits ACE.", "true"),
        ("Haloperidol can cause tardive dyskinesia because it blocks dopamine receptors.", "true"),
        ("Losartan is used for high blood pressure because it blocks angiotensin receptors.", "true"),
        ("Sertraline can cause sexual dysfunction because it activates opioid receptors.", "false"),
        # Both are so, but the one does not come of the other.
        ("Tramadol causes seizures because it activates opioid receptors.", "unknown"),
        ("Ketamine raises blood pressure because it blocks NMDA receptors.", "unknown"),
    ],
)
def test_what_a_class_does_is_laid_to_what_it_acts_on(facts: KnowledgeBase, claim: str, verdict: str) -> None:
    assert check(facts, [claim]).records[0]["verdict"] == verdict


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Buprenorphine is a partial agonist, so it has a ceiling effect on respiratory depression.", "true"),
        ("Lithium has a narrow therapeutic index, so blood levels are monitored.", "true"),
        ("Heroin is Schedule I because it has no accepted medical use.", "true"),
        ("Cocaine is Schedule I because it has no accepted medical use.", "false"),
        ("Metformin is contraindicated in severe kidney disease because of the risk of lactic acidosis.", "true"),
        ("Metformin is contraindicated in severe kidney disease because of headache.", "unknown"),
    ],
)
def test_a_recorded_ground_carries_what_follows_from_it(facts: KnowledgeBase, claim: str, verdict: str) -> None:
    assert check(facts, [claim]).records[0]["verdict"] == verdict
