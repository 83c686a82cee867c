"""Who must not take a drug, what is watched, what a box warns of, what two drugs do and what poisons an animal.

Each is said in several ways, with its denial and with near neighbours that stay unknown.
"""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.checking import judge_sentence

BARRED = {
    "Asthma is a reason not to give propranolol.": "true",
    "Asthma is no reason to avoid propranolol.": "false",
    "Mild asthma precludes propranolol.": "unknown",
    "Asthma precludes the use of propranolol.": "true",
    "Asthma does not preclude propranolol.": "false",
    "Having asthma is no obstacle to taking propranolol.": "false",
    "Contraindications to metformin include severe kidney failure.": "true",
    "Contraindications to propranolol include only asthma.": "unknown",
    "The only contraindication to propranolol is asthma.": "unknown",
    "For people with asthma, propranolol is not an option.": "true",
    "Propranolol is perfectly safe for people with asthma.": "false",
    "Lisinopril should be stopped when pregnancy is detected.": "true",
    "Lisinopril should be stopped when pregnancy is planned.": "unknown",
    "Codeine should be avoided while breastfeeding.": "true",
    "Codeine should be avoided before breastfeeding.": "unknown",
    "Flecainide should not be used after a heart attack.": "true",
    "Flecainide should not be used after a stroke.": "unknown",
    "Verapamil is contraindicated in severe heart failure.": "true",
    "Verapamil is contraindicated in heart failure.": "unknown",
    "Dabigatran should not be used in patients with mechanical heart valves.": "true",
    "Warfarin should not be used in patients with mechanical heart valves.": "unknown",
    "Smokers over 35 should not use combined oral contraceptives.": "true",
    "Former smokers over 35 should not use combined oral contraceptives.": "unknown",
    "The mini-pill is contraindicated in smokers over 35.": "unknown",
    "Metoclopramide is safe in pheochromocytoma.": "false",
    "Xanax is contraindicated in myasthenia gravis.": "true",
}
WATCHED = {
    "Gentamicin requires therapeutic drug monitoring.": "true",
    "Vancomycin trough levels should be checked.": "true",
    "Potassium and creatinine should be checked after starting ramipril.": "true",
    "Potassium and creatinine should be checked hourly in patients on ramipril.": "unknown",
    "Levothyroxine dosing is guided by TSH.": "true",
    "Metformin dosing is guided by TSH.": "unknown",
    "Renal function should be assessed before metformin is started.": "true",
    "Isotretinoin needs monthly pregnancy tests.": "true",
    "Isotretinoin needs weekly pregnancy tests.": "unknown",
    "Olanzapine patients should be weighed and have glucose and lipids checked.": "unknown",
    "Lithium has a narrow therapeutic index.": "true",
    "The therapeutic window of digoxin is wide.": "false",
    "Digoxin is not a narrow therapeutic index drug.": "false",
    "Penicillin has a narrow therapeutic index.": "false",
    "Ibuprofen has a narrow therapeutic index.": "unknown",
    "Lithium has a narrow therapeutic index only in the elderly.": "unknown",
}
BOXED = {
    "Metformin's boxed warning deals with lactic acidosis.": "true",
    "Metformin's boxed warning deals only with lactic acidosis.": "unknown",
    "The FDA's strongest warning for clozapine covers severe neutropenia.": "true",
    "Tendon rupture is the subject of a boxed warning on ciprofloxacin.": "true",
    "Tendon rupture is the only subject of a boxed warning on ciprofloxacin.": "unknown",
    "A boxed warning was added to montelukast.": "true",
    "A boxed warning was added to montelukast in 1998.": "unknown",
    "Fluoxetine is one of the drugs with a boxed warning for suicidality.": "true",
}
PAIRS = {
    "Caffeine metabolism is slowed by fluvoxamine.": "true",
    "Caffeine metabolism is sped up by fluvoxamine.": "false",
    "Rifampin slows the metabolism of oral contraceptives.": "false",
    "Ibuprofen can cause lithium toxicity.": "true",
    "Paracetamol can cause lithium toxicity.": "unknown",
    "Ibuprofen always causes lithium toxicity.": "unknown",
    "Allopurinol increases the toxicity of azathioprine.": "true",
    "Allopurinol reduces the toxicity of azathioprine.": "false",
    "Verapamil increases the risk of digoxin toxicity.": "true",
    "Alcohol enhances the effects of diazepam.": "true",
    "Alcohol weakens the sedative effect of diazepam.": "false",
    "Alcohol strengthens the painkilling effect of morphine.": "unknown",
    "Caffeine enhances the effects of alcohol.": "unknown",
    "Buprenorphine strengthens the effects of heroin.": "unknown",
    "NSAIDs blunt the antihypertensive effect of ACE inhibitors.": "true",
    "NSAIDs strengthen the antihypertensive effect of ACE inhibitors.": "false",
    "Fluconazole raises the INR of patients on warfarin.": "true",
    "Rifampin raises the INR of people on warfarin.": "false",
    "Mixing heroin with alcohol raises the risk of overdose.": "true",
    "Mixing heroin with naloxone raises the risk of overdose.": "unknown",
    "Haloperidol with methadone can prolong the QT interval.": "true",
    "QT prolongation is a risk when haloperidol is given with methadone.": "true",
    "About one in ten people on lisinopril develop a cough.": "unknown",
    "Half of people on lisinopril develop a cough.": "false",
}
ANIMALS = {
    "Paracetamol can kill a cat.": "true",
    "Paracetamol does not kill cats.": "false",
    "Cats should never be given paracetamol.": "true",
    "Dogs can be poisoned by ibuprofen.": "true",
    "Dogs can be poisoned by ibuprofen only in large doses.": "unknown",
    "Paracetamol is a safe painkiller for cats.": "false",
    "Ketamine can kill cats.": "unknown",
    "Cats are very sensitive to paracetamol.": "true",
    "Cats are more sensitive to paracetamol than dogs.": "unknown",
    "Dogs with arthritis are often given carprofen.": "true",
    "Dogs with broken legs are often given carprofen.": "unknown",
}
LOCAL_FORMS = {
    "Gentamicin eye drops damage hearing.": "unknown",
    "Gentamicin can damage hearing.": "true",
    "Gentamicin cream requires blood level monitoring.": "unknown",
    "Fluconazole cream strengthens the effect of warfarin.": "unknown",
    "Fluconazole cream interacts with warfarin.": "unknown",
    "Ciprofloxacin ear drops have a boxed warning for tendon rupture.": "unknown",
    "Timolol eye drops are contraindicated in asthma.": "true",
    "Warfarin tablets are contraindicated in pregnancy.": "true",
}
SAID = BARRED | WATCHED | BOXED | PAIRS | ANIMALS | LOCAL_FORMS


@pytest.mark.parametrize("text", SAID)
def test_what_keeps_people_and_animals_safe_is_judged_as_it_is_said(facts: KnowledgeBase, text: str) -> None:
    assert judge_sentence(facts, text).verdict == SAID[text]
