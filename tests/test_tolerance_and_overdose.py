"""Tolerance, withdrawal, overdose, antidotes and pairs: each with its negation, and what stays open.

A word that narrows is not passed over: who, where, how often, how fast, which part of the effect.
"""

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase

SO = [
    # a potential for abuse
    ("Cocaine has a high potential for abuse.", "Cocaine doesn't have a high potential for abuse."),
    ("Vyvanse has a high abuse potential.", "Methamphetamine has little or no abuse potential."),
    ("Demerol is a drug with high abuse potential.", "Kratom has no addictive properties."),
    ("Gabapentin misuse has been reported.", "Gabapentin misuse has never been reported."),
    ("Some people take oxycodone to get high.", "Loperamide cannot get you high."),
    # tolerance
    ("People build up a tolerance to heroin.", "Nobody builds up a tolerance to heroin."),
    ("People become tolerant to alcohol.", "Clonazepam users never develop tolerance."),
    ("LSD tolerance builds rapidly.", "Tolerance to LSD develops slowly."),
    ("Caffeine users build up tolerance.", "Fentanyl users never become tolerant."),
    ("Tolerance to alcohol develops with regular drinking.", "Amphetamine tolerance doesn't occur."),
    ("Nitroglycerin can lose its effect if used continuously.", "Tolerance to nitrates does not occur."),
    (
        "Fentanyl patches must not be given to anyone who is not opioid tolerant.",
        "Fentanyl patches are safe in opioid-naive patients.",
    ),
    # stopping
    ("People who stop Effexor suddenly may feel dizzy.", "Nobody gets withdrawal symptoms from Effexor."),
    ("Insomnia and anxiety can occur during benzodiazepine withdrawal.", "Withdrawal from lorazepam doesn't exist."),
    ("Cocaine withdrawal can involve depression.", "Cocaine withdrawal involves no depression."),
    (
        "Abrupt withdrawal of beta blockers may trigger angina.",
        "Abrupt withdrawal of beta blockers never triggers angina.",
    ),
    (
        "Tapering gabapentin helps prevent withdrawal symptoms.",
        "Stopping diazepam abruptly after years poses no danger.",
    ),
    (
        "Prednisone should be tapered rather than stopped suddenly.",
        "Prednisone can be stopped abruptly after months of use.",
    ),
    ("Methadone eases heroin withdrawal.", "Naloxone eases heroin withdrawal."),
    (
        "Chlordiazepoxide is used for alcohol withdrawal.",
        "There are no withdrawal symptoms when you stop taking opioids.",
    ),
    # overdoses
    ("Overdosing on Xanax can cause coma.", "An overdose of Xanax doesn't cause coma."),
    ("Verapamil overdose can cause low blood pressure.", "Verapamil overdose does not cause low blood pressure."),
    ("Colchicine overdose can be fatal.", "An overdose of colchicine is harmless."),
    ("Lithium toxicity causes tremor, confusion and seizures.", "Lithium overdose doesn't cause seizures."),
    ("An overdose of metformin can cause lactic acidosis.", "A metformin overdose doesn't cause lactic acidosis."),
    ("Insulin overdose can cause coma.", "Insulin overdose doesn't cause low blood sugar."),
    ("Serotonin syndrome may follow an overdose of SSRIs.", "An SSRI overdose doesn't cause serotonin syndrome."),
    # antidotes
    ("No antidote exists for cocaine.", "No antidote exists for heroin."),
    ("Colchicine has no antidote.", "Digoxin has no antidote."),
    ("Midazolam can be reversed.", "Midazolam cannot be reversed."),
    ("People with a heroin overdose should be given naloxone.", "Naloxone is given in cocaine overdose."),
    ("Naloxone temporarily reverses heroin.", "Naloxone temporarily reverses cocaine."),
    ("Protamine only partially reverses enoxaparin.", "Praxbind reverses Eliquis."),
    ("Coumadin can be reversed with vitamin K.", "Coumadin can't be reversed with vitamin K."),
    ("Naltrexone is not used to reverse overdoses.", "Naltrexone is the emergency drug for overdose."),
    # two together
    ("Calcium supplements interact with levothyroxine.", "Calcium supplements don't interact with levothyroxine."),
    ("People on Nardil should avoid cheese.", "It is safe to drink alcohol with Antabuse."),
    (
        "Bleeding is more likely when warfarin is combined with aspirin.",
        "Warfarin can be safely combined with aspirin.",
    ),
    ("Warfarin with ibuprofen increases bleeding risk.", "Warfarin doesn't interact with ibuprofen."),
    ("Tizanidine is contraindicated with ciprofloxacin.", "Tizanidine isn't contraindicated with ciprofloxacin."),
]
OPEN = [
    *("Modafinil has a high potential for abuse.", "Diazepam has a high abuse potential."),
    *("Cannabis has a high potential for abuse.", "Cocaine has a high potential for abuse in children."),
    *("Cocaine has the highest potential for abuse.", "Gabapentin misuse has been reported in Brazil only."),
    "Metformin has a high abuse potential.",
    *("People quickly become tolerant to morphine.", "Everyone develops tolerance to heroin."),
    *("Tolerance to the respiratory effects of LSD develops quickly.", "Most people develop tolerance to caffeine."),
    *("Drinkers develop tolerance to alcohol after one drink.", "In Canada, nobody is tolerant of zxqv and heroin."),
    *("Seizures are common in benzodiazepine withdrawal.", "Seizures often accompany benzodiazepine withdrawal."),
    *("Abrupt withdrawal of beta blockers may cause a stroke.", "Flonase should not be stopped suddenly."),
    *(
        "Stopping diazepam abruptly after one dose poses no danger.",
        "Prednisone must not be stopped suddenly after one dose.",
    ),
    *("Tapering penicillin prevents withdrawal symptoms.", "Lofexidine withdrawal does not exist."),
    *("Lithium overdose always causes seizures.", "Overdosing on Xanax in the elderly causes coma."),
    *("Ibuprofen has no antidote.", "No antidote is available for cocaine in Canada."),
    *("Naloxone permanently reverses opioids.", "Naloxone is given in opioid overdose only by doctors."),
    *("People with a heroin overdose should be given two doses of naloxone.", "Vitamin K instantly reverses Coumadin."),
    *("Cream cheese interacts with phenelzine.", "Bleeding is less likely when warfarin is combined with aspirin."),
    *("Warfarin is contraindicated with aspirin.", "Alcohol is contraindicated with metformin."),
    *("Warfarin with aspirin increases bleeding risk in dogs.", "You can drink alcohol with amoxicillin."),
]


@pytest.mark.parametrize(("so", "not_so"), SO)
def test_what_is_recorded_is_so_and_its_negation_is_not(facts: KnowledgeBase, so: str, not_so: str) -> None:
    assert (judge_sentence(facts, so).verdict, judge_sentence(facts, not_so).verdict) == ("true", "false")


@pytest.mark.parametrize("sentence", OPEN)
def test_a_word_that_narrows_leaves_it_open(facts: KnowledgeBase, sentence: str) -> None:
    assert judge_sentence(facts, sentence).verdict == "unknown"
