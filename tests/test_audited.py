"""What an audit of the sources found recorded wrongly, and how it is answered since."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.checking import judge_sentence

CLAIMS = {
    # A group of the index that holds two kinds makes no member both.
    "Sevelamer is a potassium binder.": "unknown",
    "Sevelamer is a phosphate binder.": "true",
    "Sevelamer is not a phosphate binder.": "false",
    "Velphoro is a phosphate binder.": "true",
    "Patiromer is a potassium binder.": "true",
    "Patiromer is not a potassium binder.": "false",
    "Zinc acetate is a copper chelator.": "unknown",
    "Trientine is a copper chelator.": "true",
    "Sucralfate is an acid reducer.": "unknown",
    "Sucralfate is an ulcer medicine.": "true",
    "Omeprazole is an acid reducer.": "true",
    "Tegoprazan is a proton pump inhibitor.": "contested",
    "Selexipag is a blood thinner.": "unknown",
    "Ferric subsulfate is an iron medicine.": "unknown",
    # A code is no proof that a medicine came into use, nor that it still is.
    "Rociletinib is used for cancer.": "unknown",
    "Cerivastatin is used for high cholesterol.": "unknown",
    "Cerivastatin was used for high cholesterol.": "true",
    "Atorvastatin is used for high cholesterol.": "true",
    "Icosapent ethyl is used for high triglycerides.": "true",
    "Icosapent ethyl is used for high cholesterol.": "unknown",
    # A homeopathic product tells nothing of how the drug is taken.
    "Codeine is taken under the tongue.": "unknown",
    "Codeine is taken by mouth.": "true",
    "Morphine is taken under the tongue.": "unknown",
    # The sections of 21 CFR 1308, read in full.
    "Methaqualone is a Schedule I drug in the United States.": "true",
    "Methaqualone is a Schedule II drug in the United States.": "false",
    "Butalbital is not a controlled substance in the US.": "false",
    "Amineptine is a Schedule I drug in the US.": "true",
    "2C-B is Schedule I.": "true",
    "MDPV is a synthetic cathinone.": "true",
}


@pytest.mark.parametrize("claim", CLAIMS)
def test_what_its_source_did_not_say_is_no_longer_told(claim: str, facts: KnowledgeBase) -> None:
    assert judge_sentence(facts, claim).verdict == CLAIMS[claim]
