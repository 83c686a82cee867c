"""Sentences that tell two facts, with what stands around each: advice, asides, contrasts, checks, purposes, reasons."""

import pytest

from ketafacts.answers.asking import ask
from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Unlike propofol, ketamine usually raises blood pressure and heart rate.", "true"),
        ("Unlike ketamine, propofol raises blood pressure and heart rate.", "false"),
        ("Unlike propofol, ketamine usually raises blood pressure and makes poets of people.", "unknown"),
        ("Propofol usually raises blood pressure.", "false"),
        ("Propofol usually lowers blood pressure.", "true"),
        ("Unlike codeine, morphine causes constipation and respiratory depression.", "false"),
        ("Propofol may raise blood pressure and heart rate.", "unknown"),
        ("Heroin is Schedule I, unlike morphine.", "true"),
        ("Naloxone is an opioid antagonist, unlike naltrexone.", "false"),
    ],
)
def test_a_contrast_speaks_of_each_effect_and_one_verb_has_one_manner(
    facts: KnowledgeBase, text: str, verdict: str
) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Withdrawal from benzodiazepines, although unpleasant, never causes seizures.", "false"),
        ("Buspirone, although addictive, is used for anxiety.", "false"),
        ("Codeine is a weak opioid on which nobody becomes physically dependent.", "false"),
        ("Alprazolam is a benzodiazepine on which people can become dependent.", "true"),
        ("Naloxone is a drug on which nobody becomes dependent.", "true"),
        ("Ketamine, as everybody knows, is a horse tranquilliser.", "misleading"),
        ("LSD, a hallucinogen nicknamed acid, is a Schedule III drug in the US.", "false"),
        ("Xylazine is a veterinary sedative nicknamed molly.", "false"),
        ("Xyrem, the sodium salt of GHB, is prescribed for narcolepsy.", "true"),
        ("Xyrem, the calcium salt of GHB, is prescribed for narcolepsy.", "unknown"),
        ("GHB is a salt of sodium oxybate.", "false"),
        ("Hydrocodone combination products such as Vicodin were moved to Schedule II by the DEA in 2014.", "true"),
        ("Hydrocodone combination products such as Percocet were moved to Schedule II by the DEA in 2014.", "false"),
    ],
)
def test_what_is_told_in_passing_is_judged_too(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Donepezil is used for Alzheimer's disease but does not cure it.", "true"),
        ("Donepezil is used for Alzheimer's disease and cures it.", "false"),
        ("Propranolol prevents migraine but does not treat it.", "unknown"),
        (
            "Naltrexone is contraindicated in patients taking opioids, because it can bring on sudden withdrawal.",
            "true",
        ),
        ("Lithium blood levels have to be monitored because the drug has a narrow therapeutic range.", "true"),
        ("Clozapine can cause severe neutropenia, which is why blood counts are monitored during treatment.", "true"),
        ("Clozapine can cause severe neutropenia, which is why nurses are paid more.", "unknown"),
        ("Methotrexate does not require any monitoring of blood counts or liver function.", "false"),
        ("MAOIs must not be combined with SSRIs, as serotonin syndrome may result.", "true"),
        ("MAOIs must not be combined with SSRIs, as hair loss may result.", "unknown"),
        ("Patients on phenelzine are told to avoid aged cheese.", "true"),
        ("Tramadol can trigger seizures, particularly when too much of it is taken.", "true"),
        ("Naloxone can be sprayed into the nose to reverse an opioid overdose.", "true"),
        ("Naloxone can be swallowed to reverse an opioid overdose.", "false"),
        ("Methadone can be taken by mouth to treat opioid addiction.", "unknown"),
    ],
)
def test_reasons_purposes_and_checks_are_read(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Zolpidem is approved by the FDA as a sleeping pill.", "true"),
        ("Trazodone is approved by the FDA as a sleeping pill.", "false"),
        ("Rohypnol is not approved in the US as a sleeping pill.", "true"),
        ("Insulin glargine is a rapid-acting insulin that lasts about four hours.", "false"),
        ("Human insulin is a rapid-acting insulin.", "unknown"),
        ("Furosemide, also known as Lasix, is a potassium-sparing diuretic.", "false"),
        ("Amiodarone can harm both the lungs and the thyroid.", "true"),
        ("Morphine can damage the thyroid.", "unknown"),
        ("Digoxin poisoning is reversed with vitamin K.", "false"),
        ("Acenocoumarol is reversed by vitamin K.", "true"),
        ("Brodifacoum is reversed by vitamin K.", "unknown"),
        ("Quinidine is used for malaria.", "true"),
        ("Thalidomide was withdrawn in Britain in 1961 after babies were born with limb defects.", "true"),
        ("Thalidomide was withdrawn in Britain in 1971.", "false"),
        ("Cerivastatin was withdrawn in 2001 after it was linked to rhabdomyolysis.", "true"),
        ("Fentanyl is a legal drug in the United States.", "misleading"),
        ("Antidepressants do not work for mild depression.", "contested"),
        ("Sertraline is used for depression.", "true"),
    ],
)
def test_what_was_not_recorded_is_now(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


def test_why_it_does_not_work_for_some_is_told_by_the_enzyme(facts: KnowledgeBase) -> None:
    for text in ("why does codeine not work for some people", "why doesn't codeine work for me"):
        assert ask(facts, text).records[0]["answer"] == "CYP2D6"
    assert ask(facts, "why does morphine not work for some people").records[0]["answer"] == "unknown"
