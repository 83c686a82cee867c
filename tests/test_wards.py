"""Warnings, antidotes and whom a drug suits in the words of wards and leaflets."""

import pytest

from ketafacts.answers.checking import check
from ketafacts.knowledge.base import KnowledgeBase


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        (
            "Zolpidem carries a boxed warning about complex sleep behaviors such as sleepwalking and sleep-driving.",
            "true",
        ),
        ("Zolpidem carries a boxed warning about complex sleep behaviors such as hallucinations.", "unknown"),
        ("Because of the risk of lactic acidosis, gabapentin carries a boxed warning.", "false"),
        ("Because of the risk of hair loss, metformin carries a boxed warning.", "unknown"),
        ("Naloxone nasal spray carries a boxed warning.", "false"),
        ("Naloxone nasal spray has no boxed warning.", "true"),
        ("Rosuvastatin carries a boxed warning.", "false"),
        ("Pravastatin carries a boxed warning.", "false"),
        ("Mupirocin carries a boxed warning.", "unknown"),
        ("Disulfiram carries a boxed warning.", "true"),
        ("Clopidogrel's boxed warning concerns reduced effectiveness in CYP2C19 poor metabolizers.", "true"),
        ("Clopidogrel does not carry a boxed warning for reduced effectiveness in CYP2C19 poor metabolizers.", "false"),
        ("Clopidogrel's boxed warning concerns reduced effectiveness in CYP2D6 poor metabolizers.", "unknown"),
        ("Olanzapine carries a boxed warning on increased deaths in elderly patients with dementia.", "true"),
        ("Lisinopril carries a boxed warning on increased deaths in elderly patients with dementia.", "unknown"),
    ],
)
def test_boxed_warnings_are_judged_with_what_they_are_about(facts: KnowledgeBase, claim: str, expected: str) -> None:
    assert check(facts, [claim]).records[0]["verdict"] == expected


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("Idarucizumab, sold as Praxbind, reverses the anticoagulant dabigatran.", "true"),
        ("Idarucizumab, sold as Praxbind, reverses the anticoagulant heparin.", "false"),
        ("Idarucizumab, sold as Praxbind, rapidly reverses the anticoagulant dabigatran.", "true"),
        ("Vitamin K reverses warfarin.", "true"),
        ("Vitamin K rapidly reverses warfarin.", "unknown"),
        ("Naloxone reverses respiratory depression caused by fentanyl, heroin and other opioids.", "true"),
        ("Naloxone reverses respiratory depression caused by fentanyl, diazepam and heroin.", "false"),
        ("Xylazine-induced sedation in people is reliably reversed by standard doses of naloxone.", "false"),
        ("Diazepam-induced sedation in people is reliably reversed by standard doses of flumazenil.", "unknown"),
        ("Atipamezole is an antidote that veterinarians use to reverse dexmedetomidine in dogs.", "true"),
        ("Flumazenil is an antidote that veterinarians use to reverse dexmedetomidine in dogs.", "unknown"),
        ("Digoxin poisoning is treated with antibody fragments sold as DigiFab.", "true"),
        ("Warfarin poisoning is treated with antibody fragments sold as DigiFab.", "false"),
        ("Ketamine overdose is managed mainly with supportive care.", "true"),
        ("Acetaminophen overdose is managed mainly with supportive care.", "unknown"),
        ("Opioid overdose deaths result chiefly from respiratory depression.", "true"),
        ("Opioid overdose deaths result chiefly from kidney failure.", "unknown"),
    ],
)
def test_antidotes_are_judged_with_what_is_added(facts: KnowledgeBase, claim: str, expected: str) -> None:
    assert check(facts, [claim]).records[0]["verdict"] == expected


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("Propranolol is recommended for patients with severe asthma because it opens the airways.", "false"),
        ("Albuterol is recommended for patients with severe asthma because it opens the airways.", "unknown"),
        ("Meperidine is perfectly safe to give to patients who took an MAO inhibitor the previous day.", "false"),
        ("Morphine is perfectly safe to give to patients who took an antihistamine the previous day.", "unknown"),
        ("Statins may be freely used in patients with acute liver failure.", "false"),
        ("Metformin may be freely used in patients with hypertension.", "unknown"),
        ("Sodium oxybate is contraindicated in combination with alcohol.", "true"),
        ("Sodium oxybate is contraindicated in combination with caffeine.", "unknown"),
        ("Lamotrigine has never been associated with Stevens-Johnson syndrome in children or adults.", "false"),
        ("Lamotrigine has never been associated with hair loss in children or adults.", "unknown"),
        ("Constipation is a common side effect of morphine but not of oxycodone.", "false"),
        ("A dry cough is a characteristic adverse effect of lisinopril but not of amoxicillin.", "unknown"),
        ("Paroxetine increases the pain relief from codeine by boosting its conversion to morphine.", "false"),
        ("Gabapentin increases the pain relief from morphine by boosting it.", "unknown"),
        ("Penicillin is considered safe for patients who have had anaphylaxis after amoxicillin.", "false"),
        ("Azithromycin is considered safe for patients who have had anaphylaxis after amoxicillin.", "unknown"),
        (
            "Baclofen given into the spine should never be stopped abruptly because severe withdrawal can follow.",
            "true",
        ),
        (
            "Lidocaine given into the spine should never be stopped abruptly because severe withdrawal can follow.",
            "unknown",
        ),
        ("Sublingual buprenorphine has been associated with dental problems such as caries and tooth loss.", "true"),
        ("Sublingual buprenorphine has been associated with dental problems such as hair loss.", "unknown"),
        ("Sudden cessation of baclofen, especially intrathecal baclofen, can cause rhabdomyolysis.", "true"),
        ("Sudden cessation of clonidine, especially intrathecal clonidine, can cause rhabdomyolysis.", "unknown"),
    ],
)
def test_whom_a_drug_suits_is_read_and_what_is_added_keeps_it_from_being_true(
    facts: KnowledgeBase, claim: str, expected: str
) -> None:
    assert check(facts, [claim]).records[0]["verdict"] == expected
