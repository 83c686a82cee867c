"""Side effects that labels list for much-used medicines: said, denied, said of another drug, and how many get them."""

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge import KnowledgeBase


def _verdict(facts: KnowledgeBase, text: str) -> str:
    return judge_sentence(facts, text).verdict


@pytest.mark.parametrize(
    ("drug", "effect", "other"),
    [
        ("Metformin", "flatulence", "warfarin"),
        ("Metoprolol", "tiredness", "metformin"),
        ("Semaglutide", "gallstones", "ibuprofen"),
        ("Tirzepatide", "hair loss", "famotidine"),
        ("Prednisone", "mood swings", "lisinopril"),
        ("Prednisone", "cataracts", "warfarin"),
        ("Dexamethasone", "insomnia", "clopidogrel"),
        ("Losartan", "a stuffy nose", "metformin"),
        ("Spironolactone", "breast tenderness", "furosemide"),
        ("Furosemide", "ringing in the ears", "metformin"),
        ("Atorvastatin", "joint pain", "metformin"),
        ("Warfarin", "hair loss", "famotidine"),
        ("Omeprazole", "constipation", "warfarin"),
        ("Metoclopramide", "suicidal thoughts", "famotidine"),
        ("Diphenhydramine", "urinary retention", "loratadine"),
        ("Pseudoephedrine", "insomnia", "famotidine"),
        ("Montelukast", "nightmares", "cetirizine"),
        ("Montelukast", "depression", "ibuprofen"),
        ("Ciprofloxacin", "seizures", "doxycycline"),
        ("Methotrexate", "mouth sores", "colchicine"),
        ("Tamoxifen", "hot flashes", "lisinopril"),
        ("Amiodarone", "hypothyroidism", "digoxin"),
        ("Hydroxychloroquine", "itching", "warfarin"),
        ("Isotretinoin", "dry lips", "doxycycline"),
        ("Acyclovir", "headache", "suzetrigine"),
        ("Insulin", "low blood sugar", "furosemide"),
        ("Birth control pills", "blood clots", "metformin"),
    ],
)
def test_a_listed_effect_is_true_its_denial_false_and_silence_unknown(
    facts: KnowledgeBase, drug: str, effect: str, other: str
) -> None:
    assert _verdict(facts, f"{drug} can cause {effect}.") == "true"
    assert _verdict(facts, f"{drug} does not cause {effect}.") == "false"
    assert _verdict(facts, f"{other[0].upper()}{other[1:]} can cause {effect}.") in ("unknown", "false")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Prednisone makes the face puffy.", "true"),
        ("Prednisone thins the skin.", "true"),
        ("Isotretinoin dries out the lips.", "true"),
        ("Amiodarone turns the skin gray.", "true"),
        ("Empagliflozin can cause increased urination.", "true"),
        ("Depression is a side effect of montelukast.", "true"),
        ("Nausea is not a side effect of metformin.", "false"),
        # what a medicine does to weight or sight as a side effect is not what it is praised for
        ("Levothyroxine helps people lose weight.", "unknown"),
        ("Simvastatin turns vision blue.", "unknown"),
        # its label lists drowsiness and says that it does not sedate
        ("Ketorolac can cause drowsiness.", "contested"),
        # an illness that medicines are for, and the same word for what they bring about
        ("Sertraline treats depression.", "true"),
        ("Opioids cause respiratory depression.", "true"),
    ],
)
def test_effects_are_read_in_other_words(facts: KnowledgeBase, text: str, expected: str) -> None:
    assert _verdict(facts, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Metformin causes diarrhea in most people.", "true"),
        ("Metformin does not cause diarrhea in most people.", "false"),
        ("Metformin causes diarrhea in the vast majority of patients.", "false"),
        ("Ondansetron causes headaches in most people.", "false"),
        ("Ondansetron does not cause headaches in most people.", "true"),
        ("Ondansetron makes most people sleepy.", "false"),
        ("Cetirizine causes dry mouth in most patients.", "false"),
        ("Metoclopramide causes nightmares in most people.", "unknown"),
        # very common, and nobody recorded how common
        ("Hydroxychloroquine causes nausea in most people.", "unknown"),
    ],
)
def test_most_people_are_more_than_half_of_them(facts: KnowledgeBase, text: str, expected: str) -> None:
    assert _verdict(facts, text) == expected
