"""Harms, boxed warnings, withdrawal, overdose and reversal in the words of clinical prose."""

import pytest

from ketafacts.answers.checking import check
from ketafacts.knowledge.base import KnowledgeBase


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("Protamine is the standard reversal agent for heparin.", "true"),
        ("Flumazenil is the specific reversal agent for morphine.", "false"),
        ("There is no specific reversal agent for dabigatran.", "false"),
        ("Naloxone is fully effective in reversing the effects of buprenorphine.", "unknown"),
        ("Naloxone reverses heroin by displacing opioids from their receptors.", "true"),
        ("Naloxone reverses diazepam by displacing opioids from their receptors.", "false"),
        ("Naloxone reverses morphine by displacing benzodiazepines from their receptors.", "unknown"),
        ("Flumazenil reverses the effects of midazolam by antagonism at the mu-opioid receptor.", "unknown"),
        ("Atipamezole reverses dexmedetomidine in dogs.", "true"),
        ("Atipamezole does not reverse dexmedetomidine.", "false"),
        ("Atipamezole reverses dexmedetomidine in humans.", "unknown"),
    ],
)
def test_an_antidote_is_judged_with_how_it_works_and_in_whom(facts: KnowledgeBase, claim: str, expected: str) -> None:
    assert check(facts, [claim]).records[0]["verdict"] == expected


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("Alprazolam carries a boxed warning about concomitant use with opioids.", "true"),
        ("Midazolam carries a boxed warning about respiratory depression when used with opioids.", "true"),
        ("Midazolam carries a boxed warning about seizures when used with opioids.", "unknown"),
        ("Zolpidem received a boxed warning because of liver failure.", "unknown"),
        ("Withdrawal from methadone begins later and lasts longer than withdrawal from heroin.", "true"),
        ("Withdrawal from heroin begins later and lasts longer than withdrawal from methadone.", "false"),
        ("Cocaine withdrawal is marked by fatigue, low mood and increased appetite.", "true"),
        ("Alprazolam withdrawal is marked mainly by headache.", "unknown"),
        ("Clonidine should not be stopped suddenly because rebound hypertension may occur.", "true"),
        ("In physically dependent patients, morphine may precipitate withdrawal.", "unknown"),
        ("Dilated pupils and rapid breathing are the classic signs of an oxycodone overdose.", "false"),
    ],
)
def test_warnings_withdrawal_and_overdose_are_read_in_clinical_words(
    facts: KnowledgeBase, claim: str, expected: str
) -> None:
    assert check(facts, [claim]).records[0]["verdict"] == expected


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("Bupropion is the preferred antidepressant for patients with a seizure disorder.", "false"),
        ("Lorazepam is preferred in patients with liver disease.", "unknown"),
        ("Metformin is recommended for patients with type 2 diabetes.", "unknown"),
        ("Heroin produces severe physical dependence, with withdrawal resembling that of caffeine.", "unknown"),
        ("LSD produces severe physical dependence, with withdrawal resembling that of heroin.", "false"),
        ("Tramadol carries no risk of seizures, even at high doses.", "false"),
        ("Acetaminophen overdose mainly damages the liver rather than the kidneys.", "unknown"),
        ("Ketamine is contraindicated in people for whom a rise in blood pressure would be dangerous.", "true"),
        ("Ketamine is not contraindicated in people for whom a rise in blood pressure would be dangerous.", "false"),
        ("Morphine is contraindicated in people for whom a rise in blood pressure would be dangerous.", "unknown"),
        ("Statins may cause a serious skin rash called rhabdomyolysis.", "unknown"),
        ("Constipation is a rare but serious reaction to morphine.", "false"),
    ],
)
def test_what_cannot_be_judged_keeps_a_sentence_from_being_true_but_not_from_being_false(
    facts: KnowledgeBase, claim: str, expected: str
) -> None:
    assert check(facts, [claim]).records[0]["verdict"] == expected


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("Combining opioids with naloxone increases the risk of respiratory depression.", "unknown"),
        ("Taking flumazenil with diazepam increases the risk of sedation.", "unknown"),
        ("Combining naloxone with heroin increases the risk of withdrawal.", "true"),
        ("Combining flumazenil with benzodiazepines can cause seizures.", "true"),
    ],
)
def test_what_an_antidote_undoes_is_not_what_the_two_together_bring(
    facts: KnowledgeBase, claim: str, expected: str
) -> None:
    assert check(facts, [claim]).records[0]["verdict"] == expected
