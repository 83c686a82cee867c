"""Uses, law, sale, history and use in animals, told in roundabout words; look-alikes stay undecided."""

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        # Uses, and what lies beyond all uses of a drug.
        ("Sertraline is a first-line treatment for panic disorder.", "true"),
        ("Sertraline is a first-line treatment for pneumonia.", "false"),
        ("Metformin is prescribed chiefly for high blood pressure.", "false"),
        ("Metformin is chiefly discussed for high blood pressure.", "unknown"),
        ("Methylphenidate is used for insomnia.", "false"),
        ("Trazodone is used for insomnia.", "true"),
        ("Naloxone treats severe hypertension.", "false"),
        ("Spravato is approved for depression that has resisted other treatments.", "true"),
        ("Spravato is approved for depression that has resisted all arguments.", "unknown"),
        ("Epidiolex is approved for seizures linked to Lennox-Gastaut syndrome.", "true"),
        ("Losartan is used to treat migraine.", "unknown"),
        # Law and sale.
        ("Narcan nasal spray was approved for over-the-counter sale in 2023.", "true"),
        ("Ketamine is on the WHO list of essential medicines.", "true"),
        ("Ketamine is not on the WHO list of essential medicines.", "false"),
        ("Ketamine is on the list of our clinic's medicines.", "unknown"),
        ("No federal law bans kratom throughout the United States.", "true"),
        ("No state law bans kratom throughout the United States.", "unknown"),
        ("Xanax and Valium belong to the same class of drugs.", "true"),
        ("Xanax and Prozac belong to the same class of drugs.", "false"),
        # History.
        ("Thalidomide was pulled from the market in 1961 because of birth defects.", "true"),
        ("Thalidomide was pulled from the shelf in 1961 because of the dust.", "unknown"),
        ("Leo Sternbach discovered the first benzodiazepine.", "true"),
        ("Diazepam was the first benzodiazepine.", "false"),
        ("Diazepam was the first benzodiazepine that I took.", "unknown"),
        ("The FDA gave ketamine the go-ahead in 1970.", "true"),
        ("The FDA gave ketamine researchers the go-ahead in 1970.", "unknown"),
        # Animals.
        ("Ketamine is used only in animals.", "false"),
        ("Cats are often given ketamine for surgery.", "true"),
    ],
)
def test_uses_law_history_and_animals_may_be_told_in_many_words(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    "use",
    [
        "Varenicline is used for dry eye.",
        "Diazepam is used for tetanus.",
        "Morphine is used for kidney stones.",
        "Gabapentin is used for shingles.",
        "Dexamethasone is used for preterm labour.",
        "Ketamine is used for burns.",
        "Buprenorphine is used for itching.",
        "Topiramate is used for weight loss.",
    ],
)
def test_a_use_off_the_label_is_never_denied(facts: KnowledgeBase, use: str) -> None:
    assert judge_sentence(facts, use).verdict != "false"
