"""Who gives a drug, who takes it, whose it is and where, in any word for them."""

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase

TRUE = (
    # those who give
    "Surgeons use morphine to treat severe pain.",
    "Morphine is used by ambulance crews to treat severe pain.",
    "GPs prescribe metformin for type 2 diabetes.",
    "Your GP may prescribe sumatriptan for migraine.",
    "Endocrinologists have long used levothyroxine to treat hypothyroidism.",
    "Neurologists put patients with migraine on sumatriptan.",
    "Metformin is a medicine practice nurses prescribe for type 2 diabetes.",
    "One drug that cardiologists use to treat high blood pressure is lisinopril.",
    "Lisinopril is what prescribers prescribe for high blood pressure.",
    # those who know
    "Dentists class lidocaine as a local anaesthetic.",
    "Neuroscientists consider diazepam to be a benzodiazepine.",
    "Among toxicologists, morphine is known as an opioid.",
    "Any pharmacist will tell you that warfarin is an anticoagulant.",
    # those who take
    "Morphine can cause constipation in soldiers.",
    "Athletes who take diazepam may get drowsy.",
    "Prisoners on morphine can get constipation.",
    "Millions of Americans take metformin for type 2 diabetes.",
    "Students with migraine are given sumatriptan.",
    "Metformin is for people with type 2 diabetes.",
    # whose it is
    "My nephew's warfarin is an anticoagulant.",
    "The diazepam that her elderly mother takes every night is a benzodiazepine.",
    "Morphine, which my flatmate was prescribed, is an opioid.",
    "The drug my mother-in-law takes, warfarin, can cause bleeding.",
    "My best friend is on fluoxetine, which is an SSRI.",
    "My uncle takes warfarin, an anticoagulant.",
    "The warfarin my son takes for his blood clots is an anticoagulant.",
    "Clubbers take MDMA.",
    "Dentists use lidocaine.",
    "The fentanyl hospitals use is an opioid.",
    "His psychiatrist put him on clozapine, an antipsychotic.",
    "Hospices give morphine to dying patients.",
    # where
    "Metformin is used across Europe to treat type 2 diabetes.",
    "Metformin is used in Ohio to treat type 2 diabetes.",
    "Xylazine, which is turning up in Philadelphia's dope, is a sedative.",
    "In Nigeria, morphine is an opioid.",
    "The diazepam sold in Glasgow is a benzodiazepine.",
    "Patients in Western countries who take morphine can get constipation.",
    "Morphine is used in hospices to treat severe pain.",
    "Lidocaine is a local anaesthetic used in dentistry.",
)
FALSE = (
    "The fentanyl hospitals use is not an opioid.",
    "His psychiatrist put him on clozapine, an opioid.",
    "Clubbers do not take MDMA.",
    "Xylazine, which is turning up in Philadelphia's dope, is a stimulant.",
    "Children take metformin for migraine.",
    "Surgeons use sumatriptan to treat schizophrenia.",
    "Metformin is prescribed by GPs for migraine.",
    "Surgeons do not use morphine to treat severe pain.",
    "Lisinopril is not what prescribers prescribe for high blood pressure.",
    "Dentists class lidocaine as an opioid.",
    "Neuroscientists do not consider diazepam to be a benzodiazepine.",
    "Any pharmacist will tell you that warfarin is an antibiotic.",
    "Morphine does not cause constipation in soldiers.",
    "Millions of Americans take metformin for malaria.",
    "My nephew's warfarin is an antibiotic.",
    "Morphine, which my flatmate was prescribed, is not an opioid.",
    "My uncle takes warfarin, an opioid.",
    "In Nigeria, morphine is not an opioid.",
    "The diazepam sold in Glasgow is a beta blocker.",
    "Metformin is used in hospices to treat malaria.",
)
UNKNOWN = (
    "The warfarin my son takes for his ADHD is an anticoagulant.",
    "Women take sildenafil for erectile dysfunction.",
    "Dentists use metformin.",
    "Dentists use levothyroxine to treat hypothyroidism.",  # not their patients
    "Dentists do not use levothyroxine to treat hypothyroidism.",
    "Vets use metformin to treat type 2 diabetes.",
    "Only surgeons use morphine to treat severe pain.",
    "Many doctors do not use morphine to treat severe pain.",  # others do
    "Most doctors use morphine to treat severe pain.",
    "Many people do not take metformin for type 2 diabetes.",
    "Paediatricians use sumatriptan to treat migraine.",  # of children it is not told
    "Most soldiers on morphine get constipation.",
    "My aunt takes metformin for migraine.",  # so she may
    "Morphine is approved for severe pain in Kenya.",
    "Metformin is used to treat type 2 diabetes in Kenya.",
    "Morphine is an opioid available in Kenya.",
    "Sumatriptan is used by diabetics with migraine.",
)


@pytest.mark.parametrize("text", TRUE)
def test_true_of_the_drug_whoever_and_wherever(facts: KnowledgeBase, text: str) -> None:
    assert judge_sentence(facts, text).verdict == "true"


@pytest.mark.parametrize("text", FALSE)
def test_false_of_the_drug_whoever_and_wherever(facts: KnowledgeBase, text: str) -> None:
    assert judge_sentence(facts, text).verdict == "false"


@pytest.mark.parametrize("text", UNKNOWN)
def test_what_people_and_places_narrow_stays_unknown(facts: KnowledgeBase, text: str) -> None:
    assert judge_sentence(facts, text).verdict == "unknown"


@pytest.mark.parametrize(
    "text",
    [
        "Aspirin can cause Reye's syndrome in soldiers.",
        "Aspirin can cause Reye's syndrome in older people.",
        "Aspirin reduces the risk of stroke in healthy people.",
        "Tetracyclines stain the teeth in pilots.",
        "Testosterone is approved for athletes.",
        "Metformin is approved for type 2 diabetes in students.",
    ],
)
def test_what_is_so_of_some_is_not_said_of_others(facts: KnowledgeBase, text: str) -> None:
    assert judge_sentence(facts, text).verdict == "unknown"
