"""Harm as people speak of it: who gets what, whom a drug suits, what is checked, what stopping and too much do."""

import pytest

from ketafacts import open_knowledge
from ketafacts.answers.checking import judge_sentence


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # an organ, and what is done to it
        ("Amiodarone can injure both the lungs and the liver.", "true"),
        ("Amiodarone cannot injure the lungs.", "false"),
        ("Amiodarone can injure the ankles.", "unknown"),
        ("Ciprofloxacin may cause a tendon to rupture.", "true"),
        ("Ciprofloxacin can make a tendon grow.", "unknown"),
        ("Gentamicin can permanently damage hearing.", "true"),
        ("Amiodarone has no effect on the lungs.", "false"),
        ("Ciprofloxacin poses no danger to tendons.", "false"),
        ("Doxycycline makes your skin burn more easily in the sun.", "true"),
        ("Spironolactone can make men grow breasts.", "true"),
        ("Lisinopril often leaves people with a dry, nagging cough.", "true"),
        # whom it suits
        ("Sumatriptan is suitable for people with coronary artery disease.", "false"),
        ("Atorvastatin is suitable for people with gout.", "unknown"),
        ("Propranolol is a good choice for someone with asthma.", "false"),
        ("Ibuprofen is safe for people who are allergic to aspirin.", "false"),
        ("Isotretinoin can safely be taken during pregnancy.", "false"),
        ("Breastfeeding mothers should not take codeine.", "true"),
        ("Breastfeeding mothers should not take amoxicillin.", "unknown"),
        ("Valproate taken during pregnancy can cause birth defects.", "true"),
        # children of an age
        ("Loperamide is suitable for babies under two.", "false"),
        ("Loperamide is suitable for children under five.", "unknown"),
        ("Loperamide should not be given to one-year-olds.", "true"),
        ("Loperamide should not be given to six-year-olds.", "unknown"),
        ("Codeine is unsuitable for a ten-year-old.", "true"),
        ("Codeine is unsuitable for a twelve-year-old.", "unknown"),
        ("Codeine can safely be given to toddlers.", "false"),
        # what is checked
        ("Everyone on warfarin needs regular INR checks.", "true"),
        ("Everyone on sertraline needs regular blood counts.", "unknown"),
        ("Patients on clozapine have their white blood cells counted.", "true"),
        ("Patients on gentamicin should have their hearing and kidney function monitored.", "true"),
        ("Hydroxychloroquine patients should have their eyes examined.", "true"),
        ("Clozapine can be taken without any blood monitoring.", "false"),
        ("Ibuprofen can be taken without regular blood tests.", "unknown"),
        ("Lithium treatment calls for regular kidney function tests.", "true"),
        ("Lithium treatment calls for regular eye tests.", "unknown"),
        ("You don't need blood tests while you're taking lithium.", "false"),
        ("Clozapine can cause a dangerous loss of white blood cells, so the neutrophil count must be checked.", "true"),
        # stopping
        ("Caffeine and nicotine can be given up without any withdrawal symptoms.", "false"),
        ("No one gets withdrawal from coming off diazepam.", "false"),
        ("Weight gain is a symptom of nicotine withdrawal.", "true"),
        ("Weight gain is not a symptom of nicotine withdrawal.", "false"),
        ("Hair loss is a symptom of nicotine withdrawal.", "unknown"),
        ("Quitting caffeine suddenly gives some people a headache.", "true"),
        ("Quitting nicotine gives many people a rash.", "unknown"),
        ("Benzodiazepine withdrawal can be accompanied by seizures.", "true"),
        ("Hydromorphone is not free of a risk of addiction.", "true"),
        ("Hydromorphone is free of a risk of addiction.", "false"),
        # too much
        ("Nobody can die from an overdose of loperamide.", "false"),
        ("Nobody can die from an overdose of lisinopril.", "unknown"),
        ("It is impossible to die of an alcohol overdose.", "false"),
        ("Someone overdosing on heroin typically has pinpoint pupils.", "true"),
        ("In an opioid overdose the pupils become wide.", "false"),
        ("In a fentanyl overdose the pupils are pinpoint.", "true"),
        ("Coma is one of the signs of opioid overdose.", "true"),
        ("Imodium is harmless in any amount because you can buy it over the counter.", "false"),
        # who gets it, and how often
        ("Nobody gets diarrhoea from colchicine.", "false"),
        ("Nobody gets a headache from warfarin.", "unknown"),
        ("Sertraline causes nausea in about a quarter of people.", "true"),
        ("Statins can, in rare cases, cause hair loss.", "unknown"),
        ("Morphine, like other opioids, causes constipation.", "true"),
        ("Morphine, like other stimulants, causes constipation.", "unknown"),
        ("Complex sleep behaviours have been linked to Ambien.", "true"),
        ("Complex sleep behaviours have been linked to amoxicillin.", "unknown"),
        ("Insulin sends your blood sugar up.", "false"),
    ],
)
def test_harm_as_people_speak_of_it_is_judged(text: str, expected: str) -> None:
    assert judge_sentence(open_knowledge(), text).verdict == expected
