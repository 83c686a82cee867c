"""What is said of harm, of two drugs, of stopping, of watching and of drug tests; and what only looks like it."""

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase


def _verdicts(facts: KnowledgeBase, said: dict[str, str]) -> dict[str, str]:
    return {text: judge_sentence(facts, text).verdict for text in said}


def test_what_a_drug_does_to_people_is_an_effect(facts: KnowledgeBase) -> None:
    said = {
        "Opioids make people constipated.": "true",
        "Morphine can leave people constipated.": "true",
        "Methadone makes people sleepy and constipated.": "true",
        "Ibuprofen puts people at risk of stomach ulcers.": "true",
        "Naloxone gets people high.": "false",
        "Ketamine protects people from seizures.": "unknown",
        "Ketamine makes people honest.": "unknown",
        "Ketamine makes most people constipated.": "unknown",
    }
    assert _verdicts(facts, said) == said


def test_a_risk_is_told_from_a_small_one(facts: KnowledgeBase) -> None:
    said = {
        "Opioids carry a real risk of addiction.": "true",
        "Morphine carries no risk of addiction.": "false",
        "Clonazepam carries a low risk of addiction.": "unknown",
        "Heavy ketamine use does no harm to the bladder.": "false",
        "Heavy ketamine use leaves the bladder untouched.": "false",
        "Heavy ketamine use leaves the bladder.": "unknown",
    }
    assert _verdicts(facts, said) == said


def test_how_a_drug_is_used_narrows_what_it_does(facts: KnowledgeBase) -> None:
    said = {
        "Ketamine can damage the bladder after years of heavy use.": "true",
        "Ketamine does not damage the bladder when used heavily for years.": "false",
        "Diazepam can cause withdrawal if it is stopped overnight after months of daily use.": "true",
        "Ketamine can damage the bladder after a long wait.": "unknown",
    }
    assert _verdicts(facts, said) == said


def test_two_drugs_together_are_called_safe_or_not(facts: KnowledgeBase) -> None:
    said = {
        "It isn't safe to drink on Xanax.": "true",
        "It is fine to take tramadol with phenelzine.": "false",
        "Tramadol can be taken with a monoamine oxidase inhibitor without any concern.": "false",
        "Ibuprofen can be taken with acetaminophen without any concern.": "unknown",
        "It is safe to start sertraline the day after stopping phenelzine.": "false",
        "It is safe to start sertraline a year after stopping phenelzine.": "unknown",
        "It is safe to start oxycodone the day after stopping diazepam.": "unknown",
        "Mixing opioids with benzodiazepines carries a boxed warning.": "true",
        "Mixing opioids with benzodiazepines carries no boxed warning.": "false",
        "Mixing opioids with benzodiazepines is contraindicated.": "unknown",
    }
    assert _verdicts(facts, said) == said


def test_what_one_drug_does_to_the_level_of_another(facts: KnowledgeBase) -> None:
    said = {
        "Clarithromycin can push fentanyl levels up.": "true",
        "Clarithromycin doesn't affect fentanyl levels.": "false",
        "Rifampin pushes methadone levels up.": "false",
        "Rifampin makes methadone less effective.": "true",
        "Rifampin makes methadone taste better.": "unknown",
        "Ibuprofen affects ketamine levels.": "unknown",
    }
    assert _verdicts(facts, said) == said


def test_sudden_stopping_is_safe_only_where_no_withdrawal_is_recorded_to_deny_it(facts: KnowledgeBase) -> None:
    said = {
        "Alprazolam can be stopped overnight without danger.": "false",
        "Alprazolam should not be stopped abruptly.": "true",
        "Baclofen pumps may be switched off abruptly with no danger.": "false",
        "Ibuprofen can be stopped abruptly without danger.": "unknown",
        "Alprazolam should be stopped.": "unknown",
    }
    assert _verdicts(facts, said) == said


def test_a_drug_test_may_have_many_names(facts: KnowledgeBase) -> None:
    said = {
        "A standard opiate immunoassay for morphine usually misses fentanyl.": "true",
        "The usual immunoassay for opiates reliably picks up fentanyl.": "false",
        "A five-panel workplace urine screen routinely looks for ketamine.": "false",
        "Ketamine isn't on the standard five-panel urine screen.": "true",
        "A pregnancy test detects ketamine.": "unknown",
    }
    assert _verdicts(facts, said) == said


def test_patients_are_watched_after_a_dose(facts: KnowledgeBase) -> None:
    said = {
        "After a dose of Spravato, patients have to be watched by staff for two hours or more.": "true",
        "After each dose of esketamine spray, patients must stay under observation for at least two hours.": "true",
        "Patients don't need to be watched after a dose of Spravato.": "false",
        "After each dose of Spravato, patients must stay under observation for at least nine hours.": "unknown",
        "Wide pupils suggest opioid poisoning.": "false",
        "Pinpoint pupils and slow breathing suggest opioid poisoning.": "true",
    }
    assert _verdicts(facts, said) == said


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Ibuprofen is the preferred painkiller in late pregnancy.", "false"),
        ("Labetalol is the preferred medicine in pregnancy.", "unknown"),  # that it is used there does not say so
        ("Labetalol is contraindicated in pregnancy.", "false"),
        ("Labetalol is not contraindicated in pregnancy.", "unknown"),
        ("Labetalol is safe in pregnancy.", "unknown"),
        ("Methotrexate is safe in all trimesters of pregnancy.", "false"),
        ("Isotretinoin is a teratogen.", "true"),
        ("Use of isotretinoin during pregnancy is generally not recommended.", "true"),
        ("Codeine is recommended for breastfeeding mothers.", "false"),
        ("Opioid use late in pregnancy can cause neonatal withdrawal.", "true"),
        ("Pregnant women who take methadone should stop it abruptly.", "false"),
        ("INR should be closely assessed in patients taking warfarin.", "true"),
        ("Regular INR testing is required in everyone who takes apixaban.", "false"),
        ("The TSH blood test is used to adjust the dose of levothyroxine.", "true"),
        ("Lithium levels are monitored because its therapeutic index is narrow.", "true"),
        ("Amoxicillin levels are monitored because its therapeutic index is narrow.", "false"),
    ],
)
def test_whom_it_suits_and_what_is_watched_in_plain_words(facts: KnowledgeBase, sentence: str, verdict: str) -> None:
    assert judge_sentence(facts, sentence).verdict == verdict


def test_boxed_warnings_are_told_of_in_many_ways(facts: KnowledgeBase) -> None:
    said = {
        "Ciprofloxacin has a boxed warning that includes tendon rupture.": "true",
        "Warfarin is labelled with a boxed warning for bleeding.": "true",
        "Warfarin is not labelled with a boxed warning for bleeding.": "false",
        "Lisinopril lacks a boxed warning about fetal toxicity.": "false",
        "The FDA requires antidepressants to carry a boxed warning about suicidal thoughts.": "true",
        "The FDA placed a boxed warning about tendon rupture on amoxicillin.": "false",
        "The boxed warning on montelukast concerns liver failure rather than neuropsychiatric effects.": "false",
        "The boxed warning on montelukast concerns neuropsychiatric effects rather than liver failure.": "unknown",
        "Benzodiazepines have no boxed warning about combined use with opioids.": "false",
        "The FDA added a boxed warning on tendon rupture to ciprofloxacin in 1950.": "false",
        "Ciprofloxacin has a boxed warning about tendon rupture in children.": "unknown",
    }
    assert _verdicts(facts, said) == said


def test_what_is_preferred_to_being_kept_away_is_false_where_it_is_kept_away(facts: KnowledgeBase) -> None:
    said = {
        "Propranolol is recommended rather than contraindicated in asthma.": "false",
        "Lisinopril is the preferred drug in patients with prior angioedema.": "false",
        "All patients with penicillin anaphylaxis can safely receive amoxicillin.": "false",
        "Azithromycin is preferred in patients with penicillin allergy.": "unknown",
        "Metformin is contraindicated when eGFR is below 30.": "true",
        "Metformin is not contraindicated when eGFR is below 30.": "false",
        "Metformin is contraindicated when eGFR is below 60.": "unknown",
        "Naltrexone can safely be started in patients who are still taking opioids.": "false",
        "Pethidine must not be given within 14 days of taking an MAOI.": "true",
        "Pethidine must not be given within 3 years of taking an MAOI.": "unknown",
    }
    assert _verdicts(facts, said) == said


def test_antidotes_are_judged_by_what_and_how_they_reverse(facts: KnowledgeBase) -> None:
    said = {
        "Naloxone rapidly reverses opioid-induced respiratory depression.": "true",
        "Naloxone does not reverse opioid-induced respiratory depression.": "false",
        "Protamine is a heparin antidote.": "true",
        "Protamine is not a heparin antidote.": "false",
        "Flumazenil is a heparin antidote.": "false",
        "Naloxone fully reverses diazepam.": "false",
        "Naloxone fully reverses heroin.": "unknown",
        "Naloxone does not fully reverse heroin.": "unknown",
        "Sugammadex reverses rocuronium by encapsulating it.": "true",
        "Naloxone reverses morphine by encapsulating it.": "unknown",
        "Naloxone does not reverse the sedation caused by xylazine or medetomidine.": "true",
        "Naloxone reverses the sedation caused by xylazine and morphine.": "false",
        "Flumazenil reverses midazolam by displacing it from its receptors.": "unknown",
        "Acetylcysteine is the standard treatment for acetaminophen poisoning.": "true",
        "Paracetamol overdose must be treated with naloxone.": "false",
        "Paracetamol overdose must be treated with acetylcysteine.": "unknown",
        "Death is an early sign of heroin overdose.": "unknown",
        "Heroin overdose is treated with naloxone and flumazenil.": "unknown",
    }
    assert _verdicts(facts, said) == said


def test_an_enzyme_is_the_means_where_a_source_links_the_two(facts: KnowledgeBase) -> None:
    said = {
        "Ritonavir can raise fentanyl levels by inhibiting CYP3A4.": "true",
        "Ritonavir can raise fentanyl levels by inducing CYP3A4.": "false",
        "Ritonavir can raise fentanyl levels by inhibiting CYP2D6.": "unknown",
        "Omeprazole can reduce the effect of clopidogrel by inhibiting the enzyme CYP2C19.": "true",
        "Clopidogrel activation is reduced by omeprazole, a CYP3A4 inhibitor.": "unknown",
        "When taken with ritonavir, fentanyl levels can rise because the moon is full.": "unknown",
    }
    assert _verdicts(facts, said) == said


def test_what_keeps_a_medicine_from_being_taken_up(facts: KnowledgeBase) -> None:
    said = {
        "Levothyroxine absorption is reduced when it is taken with calcium.": "true",
        "Calcium does not affect the absorption of levothyroxine.": "false",
        "Dairy products increase the absorption of ciprofloxacin.": "false",
        "Taking milk with ciprofloxacin reduces its absorption.": "true",
        "Milk greatly reduces the absorption of ciprofloxacin.": "unknown",
        "Milk reduces the absorption of paracetamol.": "unknown",
        "Grapefruit increases exposure to simvastatin.": "true",
        "Grapefruit decreases exposure to simvastatin.": "false",
    }
    assert _verdicts(facts, said) == said


def test_in_whom_an_effect_comes_is_told_by_the_sources(facts: KnowledgeBase) -> None:
    said = {
        "Ciprofloxacin can cause tendon rupture, particularly in older people.": "true",
        "Ciprofloxacin can cause nausea, particularly in older people.": "unknown",
        "Flumazenil can trigger seizures in dependent patients.": "true",
        "Bupropion should not be used in patients with epilepsy.": "true",
        "Kratom does not cause dependence in any users.": "false",
        "Withdrawal from benzodiazepines is always mild and is never life-threatening.": "false",
    }
    assert _verdicts(facts, said) == said


def test_what_a_box_says_no_more_is_not_told_as_its_content(facts: KnowledgeBase) -> None:
    said = {
        "Opioids carry a boxed warning about addiction.": "true",
        "Opioids carry no boxed warning about addiction.": "false",
        # Its caveat says that the statement was taken out of the box.
        "Hormone replacement therapy carries a boxed warning about breast cancer.": "unknown",
    }
    assert _verdicts(facts, said) == said


def test_whose_body_it_is_may_stand_anywhere_in_an_effect(facts: KnowledgeBase) -> None:
    said = {
        "Isoniazid can cause inflammation of your liver.": "true",
        "Isoniazid cannot cause inflammation of your liver.": "false",
        "Alcohol can cause scarring of the liver.": "true",
        "Alcohol can cause scarring of your neighbour's liver.": "unknown",
    }
    assert _verdicts(facts, said) == said
