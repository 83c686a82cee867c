"""Whom a drug does not suit, what is watched and what a box warns of, as people speak of it; look-alikes stay open."""

import pytest

from ketafacts.answers.asking import answer_question
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
        ("Suvorexant is contraindicated in narcolepsy.", "true"),
        ("Suvorexant is safe for people with narcolepsy.", "false"),
        ("Suvorexant is contraindicated in epilepsy.", "unknown"),
        ("Chlorpromazine is contraindicated in coma.", "true"),
        ("Clozapine causes coma.", "unknown"),
        ("Paclitaxel is contraindicated in neutropenia.", "true"),
        ("Etanercept is contraindicated in active tuberculosis.", "true"),
        ("Adalimumab is contraindicated in infections.", "unknown"),
        ("Amphetamine is safe for people with hyperthyroidism.", "false"),
        ("Amphetamine is contraindicated in asthma.", "unknown"),
        ("Olanzapine is contraindicated in narrow-angle glaucoma.", "true"),
        ("Quetiapine is contraindicated in narrow-angle glaucoma.", "unknown"),
        ("NSAIDs are contraindicated in the setting of CABG surgery.", "true"),
        ("Piroxicam is not contraindicated around coronary bypass surgery.", "false"),
        ("Aspirin is contraindicated around coronary bypass surgery.", "unknown"),
        ("Quetiapine is contraindicated in people allergic to it.", "true"),
        ("Quetiapine is contraindicated in known hypersensitivity.", "true"),
        ("Quetiapine is not contraindicated in people allergic to it.", "false"),
        ("Quetiapine is contraindicated in people allergic to penicillin.", "unknown"),
        ("Quetiapine treats people with a known hypersensitivity to it.", "unknown"),
        ("Opioids are not contraindicated in coma.", "false"),
        ("Loperamide is contraindicated in coma.", "unknown"),
        ("Vincristine can be given intrathecally.", "false"),
        ("Vincristine is not given intrathecally.", "true"),
        ("Methotrexate can be given intrathecally.", "true"),
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
        ("Blood pressure should be checked in people taking atomoxetine.", "true"),
        ("Atomoxetine requires regular INR monitoring.", "unknown"),
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
        ("Sumatriptan is used for migraine and migraine prevention.", "false"),
        ("Topiramate is approved for migraine prevention in adults.", "true"),
        ("Trazodone is frequently prescribed off-label as a sleep aid.", "true"),
        ("Naltrexone helps people stop drinking.", "true"),
        ("Naltrexone helps people stop gambling.", "unknown"),
        ("Off-label, quetiapine is prescribed for insomnia.", "true"),
        ("Weight gain is a frequent problem with olanzapine.", "true"),
        ("Rhabdomyolysis is a rare side effect of statins.", "true"),
        ("Rhabdomyolysis is a common side effect of statins.", "false"),
        # What they do beside.
        ("Clomipramine does not cause dry mouth.", "false"),
        ("Rasagiline causes weight gain.", "unknown"),
        ("Nausea is a common side effect of vortioxetine.", "true"),
        ("Drowsiness is a common side effect of phenobarbital.", "true"),
        ("Drowsiness is a rare side effect of phenobarbital.", "false"),
        ("Tranylcypromine carries a boxed warning for hypertensive crisis.", "true"),
        ("Selegiline carries a boxed warning for hypertensive crisis.", "unknown"),
    ],
)
def test_whom_it_suits(facts: KnowledgeBase, text: str, verdict: str) -> None:
    """A caution, a test or a box is told of the drug and of the people that it is recorded for."""
    assert judge_sentence(facts, text).verdict == verdict


WITH_CARE = {
    "Ibuprofen should be used with caution in patients with hypertension.": "true",
    "Ibuprofen need not be used with caution in hypertension.": "false",
    "Caution is advised when using morphine in patients with COPD.": "true",
    "Patients with epilepsy should take sertraline with caution.": "true",
    "Prednisone should be used cautiously in people with diabetes.": "true",
    "Morphine should be used with caution in the elderly.": "true",
    "Propranolol need not be used with caution in asthma.": "false",
    "Gabapentin requires dose adjustment in renal impairment.": "true",
    "Metoprolol does not require dose adjustment in renal impairment.": "true",
    "Vancomycin needs no dose adjustment in renal impairment.": "false",
    "The dose of metoprolol should be reduced in renal failure.": "false",
    # Care is neither a bar nor all that is said of who is barred.
    "Propranolol should be used with caution in patients with asthma.": "unknown",
    "Ibuprofen is contraindicated in hypertension.": "unknown",
    "Heparin should be used with caution in patients with hypertension.": "unknown",
    "Ibuprofen should be used with caution with food.": "unknown",
    "The dose of gabapentin should be reduced in liver disease.": "unknown",
}


@pytest.mark.parametrize("text", WITH_CARE)
def test_who_may_have_it_with_care_only_is_judged(facts: KnowledgeBase, text: str) -> None:
    assert judge_sentence(facts, text).verdict == WITH_CARE[text]


def test_who_may_have_it_with_care_only_is_told(facts: KnowledgeBase) -> None:
    assert answer_question(facts, "can people with epilepsy take tramadol").answer == "it depends"
    assert answer_question(facts, "should tramadol be used with caution in epilepsy").answer == "yes"
    assert answer_question(facts, "should the dose of gabapentin be reduced in kidney failure").answer == "yes"


def test_what_authorities_differ_on_is_contested_of_those_who_nurse(facts: KnowledgeBase) -> None:
    assert judge_sentence(facts, "Tramadol is safe in breastfeeding.").verdict == "contested"
    assert answer_question(facts, "can you take tramadol while breastfeeding").answer == "contested"
    assert answer_question(facts, "can you take codeine while breastfeeding").answer == "no"


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("People with diabetes inject insulin.", "true"),
        ("People with diabetes swallow insulin.", "false"),
        ("People with asthma inhale salbutamol.", "true"),
        ("People with asthma inject salbutamol.", "unknown"),
        ("Doctors inject naloxone to reverse an overdose.", "true"),
        ("Doctors inject metformin to treat diabetes.", "false"),
        ("Injecting heparin thins the blood.", "true"),
        ("Snorting heparin thins the blood.", "unknown"),
        ("Drinking insulin lowers blood sugar.", "unknown"),
        ("Smoking cannabis can cause a cough.", "true"),
    ],
)
def test_what_is_true_of_a_drug_is_not_so_of_it_taken_in_any_way(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Insulin is a tablet for diabetes.", "unknown"),
        ("Metformin is a tablet for diabetes.", "true"),
        ("Heparin is a blood-thinning tablet.", "unknown"),
        ("Warfarin is a blood-thinning tablet.", "true"),
        ("Salbutamol is an asthma inhaler.", "true"),
        ("Enoxaparin is a pill for blood clots.", "unknown"),
        ("MDMA is used for PTSD in Australia.", "true"),
        ("MDMA is a proven treatment for PTSD.", "unknown"),
        ("Sertraline is a proven treatment for depression.", "true"),
    ],
)
def test_what_a_use_is_told_with_must_hold_too(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict
