"""Questions at length: the same asked in the words of a search box, a ward, a forum; near neighbours stay unknown."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.asking import answer_question


@pytest.mark.parametrize(
    ("question", "told"),
    [
        # Why something is gone, also where it was one brand that is.
        ("why is vioxx off the market", "heart attacks"),
        ("for what reason was cerivastatin pulled from the shelves", "rhabdomyolysis"),
        ("why can you not buy belviq anymore", "cancers"),
        # Food and drugs, drugs and drugs.
        ("why cant you eat old cheese with maois", "blood pressure"),
        ("why are people who take MAO inhibitors told to keep away from aged cheese", "blood pressure"),
        ("why does rifampin mess with birth control", "CYP3A4 inducers"),
        ("which statins should be avoided by somebody who is taking a course of clarithromycin", "simvastatin"),
        ("what happens if you take suboxone with heroin still in your system", "sudden withdrawal"),
        # What is used, and how soon.
        ("how do you treat alcohol withdrawl", "diazepam"),
        ("what does a vet use to put a dog down", "pentobarbital"),
        ("which drug do veterinarians generally use for euthanasia", "pentobarbital"),
        ("how soon does nasal narcan kick in", "2 to 3 minutes"),
        ("after a spray of narcan up the nose, how quickly does it take effect", "2 to 3 minutes"),
        # Which of several.
        ("is it ibuprofen or naproxen that lasts longer", "naproxen"),
        ("between lorazepam, diazepam and midazolam, which has the shortest half-life", "midazolam"),
        ("which is strongest, fentanyl, morphine or codeine", "fentanyl"),
        ("of heroin, morphine and codeine, which two occur naturally in opium", "morphine and codeine"),
        # Contents, counted and without the one that is named.
        ("how many ingredients are in excedrin", "three: acetaminophen"),
        ("besides naltrexone, what else is in contrave", "bupropion"),
        ("what else is in sudafed pe besides phenylephrine", "nothing else"),
        ("name two side effects of lithium", "lithium toxicity"),
        ("drug that turns your pee orange", "rifampin"),
        ("what birth defect does valproate cause", "spina bifida"),
        ("what birth defect does thalidomide cause", "malformed limbs"),
        ("which birth defects are caused by accutane", "face and skull"),
        ("who sold heroin", "Bayer"),
        ("what was the first SSRI", "zimeldine"),
        ("what happens if lithium levels get too high", "confusion"),
        ("i've run out of nexium, is omeprazole basically the same", "different drugs"),
        ("how come codeine does nothing for some people", "CYP2D6"),
        ("why does warfarin need regular blood tests", "bleeding"),
        ("which medicine causes a dry cough", "ACE inhibitor"),
        ("give me three drugs that cause constipation", "opioid"),
        ("does birth control cause blood clots", "combined pills"),
        ("can you reverse eliquis", "Andexanet alfa reverses apixaban"),
        ("is there a way to reverse xarelto", "Andexanet alfa"),
        ("can heparin be undone", "Protamine"),
        ("can narcan reverse xanax", "does not reverse"),
        ("can you reverse alcohol", "no antidote"),
        ("what drugs cause serotonin syndrome", "selective serotonin reuptake inhibitor"),
        ("which drugs cause high potassium", "ACE inhibitor"),
        ("how come my gums are swollen on phenytoin", "overgrowth of the gums"),
        ("in the UK, what class of drug is ketamine, and when was it reclassified?", "Class B, Schedule 2; 2014"),
        ("what makes grapefruit juice a problem for people who take simvastatin", "muscle breakdown"),
        ("which of the common statins is not broken down by CYP3A4", "pravastatin"),
        ("can you tell me the generic name of the drug sold as Xarelto", "rivaroxaban"),
        ("which gene is tested before giving abacavir", "HLA-B*5701"),
        ("what became of the drug Seldane", "heart rhythms"),
        ("does ketamine raise blood pressure or lower it?", "raises"),
        ("name two drugs that work like ketamine", "phencyclidine"),
        ("what triggers malignant hyperthermia", "succinylcholine"),
        ("why is metamizole banned in some countries", "agranulocytosis"),
        ("how long after stopping phenelzine can you start sertraline", "14 days"),
        ("why are beta blockers avoided in asthma", "narrowed airways"),
        ("is varenicline a nicotine receptor agonist or antagonist?", "partial agonist"),
        ("is naltrexone a mu agonist or antagonist", "antagonist"),
        ("which antipsychotic causes the most weight gain", "olanzapine"),
        ("which medicines are approved to help people stop smoking", "varenicline"),
        ("she took warfarin, what is the antidote", "phytonadione"),
        ("what is sertraline sold as", "Zoloft"),
        ("trade names of metformin", "Glucophage"),
    ],
)
def test_it_is_told_what_is_asked(facts: KnowledgeBase, question: str, told: str) -> None:
    answer = answer_question(facts, question)
    assert answer.answer != "unknown"
    assert told in f"{answer.answer} {answer.text}"


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("is amoxicillin ok for somebody allergic to penicillin", "no"),
        ("would amoxicillin be safe for a patient with a known penicillin allergy", "no"),
        ("would azithromycin be safe for a patient with a known penicillin allergy", "unknown"),
        ("is suboxone used for opiod addiction", "yes"),
        ("is tramadol stronger than codeine or is it the other way round", "yes"),
        ("is there a reversal agent for rivaroxaban", "yes"),
        ("is it safe to give my 4 year old codeine", "no"),
        ("since my dad started amlodipine his ankles are swollen, is that the tablets", "yes"),
        ("i take warfarin and clarithromycin, is that a problem", "yes"),
        ("my kid has a fever and chickenpox can i give aspirin", "no"),
        ("can metformin cause low blood sugar", "unknown"),
        ("is there a generic for spravato", "esketamine"),
        ("what was the first opioid", "unknown"),
        ("a patient on the ward is on linezolid and someone wants to give her pethidine, problem?", "yes"),
        ("morphine and alcohol ok?", "no"),
        ("how long can you stay on prednisone", "unknown"),
        # The place stands first, and counts.
        ("in Britain, is pregabalin a controlled drug?", "yes"),
        ("in Germany is ketamine a controlled drug?", "no"),
        ("in France is pregabalin controlled", "unknown"),
        ("if somebody is already on a fentanyl patch, would it be dangerous for them to have a few drinks", "yes"),
        ("is there a blood test that has to be done before somebody starts carbamazepine", "yes"),
        # No law on drugs names it, and it is not sold there.
        ("is metamizole legal in the us", "it depends"),
        ("is ibuprofen legal in the us", "yes"),
        ("why is morphine contraindicated in tall people", "unknown"),
        ("is ibuprofen an opioid agonist or antagonist", "unknown"),
        # Nothing of the kind is recorded.
        ("why is ibuprofen off the market", "unknown"),
        ("why was acetaminophen pulled from the shelves", "unknown"),
        ("which is the most addictive, xanax, valium or ativan", "unknown"),
        ("what birth defect does ibuprofen cause", "unknown"),
        ("what does a vet use to put a roof on", "unknown"),
        ("how many ingredients are in a cake", "unknown"),
        ("is it lemonade or cola that lasts longer", "unknown"),
    ],
)
def test_it_is_answered_so(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert answer_question(facts, question).answer == answer
