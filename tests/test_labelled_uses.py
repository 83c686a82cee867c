"""What the labels of the most prescribed medicines say: what they are approved for, and whether they carry a box."""

import pytest

from ketafacts import KnowledgeBase, check


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        # approved uses that stood as "used" only
        ("The FDA has approved prednisone for rheumatoid arthritis.", "true"),
        ("Prednisone is used off-label for rheumatoid arthritis.", "false"),
        ("Methotrexate is FDA-approved for psoriasis.", "true"),
        ("Methotrexate has no FDA approval for psoriasis.", "false"),
        ("Verapamil is FDA-approved for angina.", "true"),
        ("Verapamil is not FDA-approved for angina.", "false"),
        ("Acyclovir is FDA-approved for shingles.", "true"),
        ("Acyclovir is not FDA-approved for shingles.", "false"),
        ("Pramipexole for restless legs syndrome is an off-label use.", "false"),
        ("Ezetimibe is approved to lower high cholesterol.", "true"),
        ("Chlorpromazine is FDA-approved for hiccups.", "true"),
        ("Risperidone is approved for irritability in autism.", "true"),
        ("Risperidone is FDA-approved for autism.", "unknown"),
        ("Sitagliptin is approved for type 2 diabetes.", "true"),
        ("Sitagliptin is approved for type 1 diabetes.", "false"),
        # approved by mouth for it, and not in a vein
        ("The use of vancomycin for C. difficile infection is off-label.", "unknown"),
        # what prevents is approved for that, or used so off-label
        ("Propranolol is FDA-approved for preventing migraine.", "true"),
        ("Propranolol is used off-label to prevent migraine.", "false"),
        ("Propranolol is not used off-label to prevent migraine.", "true"),
        ("Metoprolol is FDA-approved for preventing migraine.", "false"),
        ("Metoprolol is used off-label to prevent migraine.", "true"),
        ("Doxycycline is used off-label to prevent malaria.", "false"),
        ("Doxycycline is used off-label to prevent Lyme disease.", "unknown"),
        # labels without a box, and with one
        ("Omeprazole has a boxed warning.", "false"),
        ("Omeprazole does not have a boxed warning.", "true"),
        ("Viagra has a boxed warning.", "false"),
        ("There is a black box warning on prednisone.", "false"),
        ("Simvastatin carries no black box warning.", "true"),
        ("Spironolactone no longer has a boxed warning.", "true"),
        ("Spironolactone carries a boxed warning.", "false"),
        ("Propranolol carries a boxed warning.", "true"),
        ("Ambrisentan carries a boxed warning for birth defects.", "true"),
        ("Tenofovir carries no boxed warning.", "false"),
        ("Gentamicin has a boxed warning for kidney damage.", "true"),
        ("Metronidazole has no boxed warning.", "false"),
        # what the body makes of it
        ("Finasteride lowers DHT.", "true"),
        ("Finasteride does not lower DHT.", "false"),
        ("Finasteride raises dihydrotestosterone levels.", "false"),
        ("Tamsulosin lowers DHT.", "unknown"),
        ("Codeine relieves diarrhea.", "true"),
        ("Verapamil commonly causes constipation.", "true"),
        ("Verapamil rarely causes constipation.", "false"),
        ("Cocaine overdose dilates the pupils.", "true"),
        ("Amoxicillin passes into breast milk in small amounts.", "true"),
        ("Methotrexate does not pass into breast milk.", "false"),
    ],
)
def test_what_labels_say_is_read(facts: KnowledgeBase, claim: str, verdict: str) -> None:
    assert check(facts, [claim]).records[0]["verdict"] == verdict
