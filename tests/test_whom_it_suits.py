"""Whom a drug does not suit, what is watched and what a box warns of, as people speak of it; look-alikes stay open."""

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        # Whom it does not suit.
        ("Isotretinoin is not recommended in pregnancy.", "true"),
        ("Isotretinoin is recommended during pregnancy.", "false"),
        ("Isotretinoin may be used throughout pregnancy.", "false"),
        ("It is safe to take isotretinoin while pregnant.", "false"),
        ("It is not safe to take isotretinoin while pregnant.", "true"),
        ("Paracetamol is recommended during pregnancy.", "unknown"),
        ("You should not take isotretinoin if you are pregnant.", "true"),
        ("You should not take propranolol if you have asthma.", "true"),
        ("If you have asthma you should not take propranolol.", "true"),
        ("You should not take propranolol if you have a cold.", "unknown"),
        ("Beta-blockers are contraindicated in asthma.", "true"),
        ("Metoprolol is contraindicated in asthma.", "unknown"),
        ("Ibuprofen should be avoided in late pregnancy.", "true"),
        ("Ibuprofen should be avoided in early pregnancy.", "unknown"),
        ("Aspirin should not be given to children under 16.", "true"),
        ("Aspirin should not be given to children with chickenpox.", "true"),
        ("Aspirin is safe for children with the flu.", "false"),
        ("Codeine should not be given to children under 16.", "unknown"),
        ("Minocycline is not recommended for young children.", "true"),
        ("Doxycycline is not recommended for young children.", "unknown"),
        ("Tetracycline should not be given to children under eight.", "true"),
        ("Tetracycline should not be given to children under 10.", "unknown"),
        ("Haloperidol is contraindicated in Parkinson's disease.", "true"),
        ("Sumatriptan is contraindicated in people who have had a stroke.", "true"),
        ("Naltrexone is contraindicated in patients who use opioids.", "true"),
        ("Spironolactone is contraindicated in hyperkalemia.", "true"),
        ("Pioglitazone is contraindicated in heart failure.", "true"),
        ("Pioglitazone is safe in heart failure.", "false"),
        # What is watched.
        ("Levothyroxine treatment is monitored by TSH.", "true"),
        ("TSH is measured to adjust the dose of levothyroxine.", "true"),
        ("TSH is measured to adjust the dose of warfarin.", "unknown"),
        ("ACE inhibitors call for checks of potassium and kidney function.", "true"),
        ("Azathioprine requires regular blood counts.", "true"),
        ("Azathioprine requires no blood counts.", "false"),
        ("Azathioprine requires hourly blood counts.", "unknown"),
        ("Apixaban does not require routine blood monitoring.", "unknown"),
        ("Apixaban requires regular INR monitoring.", "false"),
        # Boxed warnings.
        ("Depakote is boxed for liver toxicity.", "true"),
        ("The FDA put a boxed warning on zolpidem because of sleepwalking.", "true"),
        ("The FDA put a boxed warning on zolpidem because of headaches.", "unknown"),
        ("Warfarin lacks any boxed warning.", "false"),
        ("Xanax and Valium both carry boxed warnings.", "true"),
        ("Gabapentin carries a boxed warning.", "false"),
        ("Varenicline never had a boxed warning.", "unknown"),
        # Uses.
        ("Sildenafil was first approved in 1998 for erectile dysfunction.", "true"),
        ("Sildenafil was first approved for pulmonary arterial hypertension.", "unknown"),
        ("Finasteride was originally approved for hair loss.", "unknown"),
        ("Ketamine was first approved by the FDA for depression.", "false"),
        ("Doxycycline is used for acne and malaria prevention.", "true"),
        ("Sumatriptan is used for migraine and migraine prevention.", "unknown"),
        ("Topiramate is approved for migraine prevention in adults.", "true"),
        ("Trazodone is frequently prescribed off-label as a sleep aid.", "true"),
        ("Naltrexone helps people stop drinking.", "true"),
        ("Naltrexone helps people stop gambling.", "unknown"),
        ("Off-label, quetiapine is prescribed for insomnia.", "true"),
        ("Weight gain is a frequent problem with olanzapine.", "true"),
        ("Rhabdomyolysis is a rare side effect of statins.", "true"),
        ("Rhabdomyolysis is a common side effect of statins.", "false"),
    ],
)
def test_whom_it_suits(facts: KnowledgeBase, text: str, verdict: str) -> None:
    """A caution, a test or a box is told of the drug and of the people that it is recorded for."""
    assert judge_sentence(facts, text).verdict == verdict
