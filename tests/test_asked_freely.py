"""Questions of names, stories, animals, too much, firsts, frequency and how to stop, as people type them."""

from fnmatch import fnmatch

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.asking import answer_question
from ketafacts.answers.checking import judge_sentence


@pytest.mark.parametrize(
    ("question", "part"),
    [
        # What else it is called, where, and why.
        ("what else is paracetamol called", "acetaminophen, Tylenol*"),
        ("what is adrenaline called in america", "epinephrine"),
        ("what is xanax called in canada", "unknown"),
        ("what does mdma stand for", "3,4-methylenedioxymethamphetamine"),
        ("what does lsd stand for", "lysergic acid diethylamide"),
        ("what does ketamine stand for", "unknown"),  # it is no abbreviation
        ("how did warfarin get its name", "after the Wisconsin*"),
        ("why is morphine called morphine", "after Morpheus*"),
        ("how did ketamine get its name", "unknown"),
        # Its story.
        ("how was lsd discovered", "by Albert Hofmann*"),
        ("how did viagra come about", "sildenafil itself: by Pfizer*"),
        ("how does the drug in a fentanyl patch get into you", "through the skin"),
        ("how was metformin discovered", "by way of *"),
        ("history of heroin", "1874: synthesised by*; 1898: *; 1924: *"),
        ("what was heroin first sold for", "as a cough remedy"),
        ("what was thalidomide originally marketed for", "unknown"),  # not what it is for today
        ("was heroin ever legal", "yes"),
        ("when was narcan nasal spray approved", "unknown"),  # not the year of the injection
        # How it works for what it is for, and not for what else it does.
        ("how does lisinopril lower blood pressure", "by inhibiting the angiotensin-converting enzyme"),
        ("how does aspirin thin the blood", "by inhibiting the cyclooxygenase-1*"),
        ("how does metformin cause diarrhea", "Metformin can cause diarrhoea*"),
        ("how does tylenol work", "not settled; perhaps by *"),
        ("why is tramadol an opioid", "it is"),
        # Boxes, long use, what is rare.
        ("boxed warning for antidepressants", "suicidal thoughts and behaviour"),
        ("do antibiotics have boxed warnings", "it depends"),
        ("boxed warnings of statins", "none recorded"),
        ("does any statin have a boxed warning", "unknown"),  # that atorvastatin has none says nothing of all
        ("does any nsaid have a boxed warning", "yes"),
        ("what are the risks of long term ppi use", "lack of vitamin B12"),
        ("rare side effects of ibuprofen", "serious skin reactions*"),
        ("what are uncommon side effects of zoloft", "unknown"),
        ("how common is akathisia with aripiprazole", "drug-induced movement disorder: very common*"),
        ("how common is weight gain with mirtazapine", "very common, *"),
        ("how common is a rash on lamictal", "unknown"),
        # How often it may be taken is not how long it lasts.
        ("how often can i take tylenol", "unknown"),
        # How to stop.
        ("how do i come off paxil", "*tapered*"),
        ("how do you taper off xanax", "not suddenly*"),
        ("how do i stop taking tylenol", "unknown"),
    ],
)
def test_a_question_of_one_drug(facts: KnowledgeBase, question: str, part: str) -> None:
    assert fnmatch(answer_question(facts, question).answer, part)


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("which nsaids can dogs have", "*carprofen*"),
        ("what painkillers are safe for dogs", "unknown"),
        ("which drugs are toxic to cats", "*"),
        ("which painkillers are bad for dogs", "ibuprofen and naproxen"),
        ("what is pentobarbital used for by vets", "euthanasia*"),
        ("is ketamine used in vets", "yes"),
        ("is xylazine for humans", "no"),
        ("is ketamine for people", "yes"),
        ("is carprofen for people", "unknown"),
        ("my dog ate ibuprofen what do i do", "call a vet*"),
        ("my toddler swallowed my dogs carprofen what do i do", "call emergency services*"),
    ],
)
def test_a_question_of_animals(facts: KnowledgeBase, question: str, part: str) -> None:
    assert fnmatch(answer_question(facts, question).answer, part)


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("is it dangerous to take too much imodium", "yes"),
        ("is it ok to take too much imodium", "no"),
        ("can too much vitamin c hurt you", "unknown"),
        ("what can make you test positive for pcp", "*venlafaxine*"),
        ("what is first line for type 2 diabetes", "metformin"),
        ("is metformin first line for type 2 diabetes", "yes"),
        ("is tramadol first line for pain", "unknown"),  # "first line" is a street name of morphine
        ("what drugs treat adhd", "stimulant, methylphenidate*"),
        ("what medicine is used for gout", "colchicine, allopurinol*"),
        ("which drugs help you quit smoking", "*varenicline*"),
        ("antidote for iron overdose", "deferoxamine"),
        ("which class a drugs are there in the uk", "*cocaine*"),
        ("what drug is similar to tramadol", "other atypical opioids*"),
    ],
)
def test_a_question_for_a_list(facts: KnowledgeBase, question: str, part: str) -> None:
    assert fnmatch(answer_question(facts, question).answer, part)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("do nurses give naloxone up the nose", "yes"),
        ("do nurses give naloxone rectally", "no"),
        ("do nurses give insulin up the nose", "unknown"),  # that it is given says nothing of the way
        ("is norco just hydrocodone", "no"),
        ("is norco just hydrocodone and tylenol", "yes"),
        ("is norco just hydrocodone and ibuprofen", "no"),
        ("is suboxone just buprenorphine and naloxone", "yes"),
        ("is digoxin from foxglove", "yes"),
        ("is colchicine from foxglove", "no"),
        ("is there caffeine in excedrin", "yes"),
        ("is there codeine in percocet", "no"),
        ("is there thc in cbd oil", "unknown"),
        ("is there an injectable form of buprenorphine", "yes"),
        ("is there a pill form of naloxone", "no"),
        ("do you need to monitor potassium on spironolactone", "yes"),
        ("what was thalidomide used for in pregnancy", "unknown"),  # no yes or no is asked for
    ],
)
def test_a_word_that_turns_the_answer_is_kept(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert answer_question(facts, question).answer == answer


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Methadone is absorbed by mouth.", "true"),
        ("Methadone is not absorbed by mouth.", "false"),
        ("Vancomycin is absorbed by mouth.", "unknown"),  # it is swallowed, and stays in the gut
        ("Vancomycin is not absorbed by mouth.", "unknown"),
        ("Heparin is absorbed orally.", "false"),
        ("Fentanyl is absorbed through the skin.", "true"),
        ("CBD oil contains THC.", "unknown"),
        ("CBD oil does not contain THC.", "unknown"),
    ],
)
def test_what_is_taken_need_not_be_absorbed(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("side effects of ppis", "low blood magnesium, lack of vitamin B12*"),  # not dementia, which is disputed
        ("side effects of weed", "*psychosis*"),
        ("what are common side effects of amlodipine", "*swelling*"),
        ("how is insulin given", "subcutaneous*"),
        ("how is methadone taken", "oral*"),
        ("where do you inject ibuprofen", "intravenous"),
        ("what drugs are metabolized by cyp2d6", "*codeine*"),
        ("what foods to avoid with warfarin", "food rich in vitamin K"),
        ("signs of too much lithium", "coma*"),
        ("who can't have accutane", "*pregnancy*"),
    ],
)
def test_what_is_told_first_is_what_matters(facts: KnowledgeBase, question: str, part: str) -> None:
    assert fnmatch(answer_question(facts, question).answer, part)


@pytest.mark.parametrize(
    ("question", "told"), [("whats the max dose of ibuprofen", True), ("how to inject heroin", False)]
)
def test_that_doses_are_not_recorded_is_said(facts: KnowledgeBase, question: str, told: bool) -> None:
    answer = answer_question(facts, question)
    assert answer.answer == "unknown"
    assert ("pharmacist" in answer.text) == told
