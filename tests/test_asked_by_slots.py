"""Questions put by what they ask for: what is watched, which antidote, which enzyme, what in pregnancy, whether."""

import pytest

from ketafacts.answers.asking import answer_question
from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge import KnowledgeBase


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        # The verb goes behind the subject wherever that ends.
        ("can doctors in the uk prescribe heroin", "yes"),
        ("are patients with tuberculosis given pyrazinamide", "yes"),
        ("should people with asthma avoid propranolol", "yes"),
        ("does ibuprofen raise the bleeding risk with warfarin", "yes"),
        ("does taking methadone with erythromycin increase the risk of qt prolongation", "yes"),
        ("must methotrexate not be taken in pregnancy", "yes"),
        ("do the british call albuterol paracetamol", "no"),
        ("has the fda contraindicated codeine for kids under 12", "yes"),
        ("has yosprala got omeprazole in it", "yes"),
        # What asks for leave is not answered by what the drug is for.
        ("can people with epilepsy take ibuprofen", "unknown"),
        ("can people with a headache take cetirizine", "unknown"),
        ("can people with glaucoma take tamsulosin", "unknown"),
        ("can people allergic to penicillin take ibuprofen", "unknown"),
        ("can people allergic to penicillin take amoxicillin", "no"),
        ("can you be allergic to penicillin and take amoxicillin", "no"),
        ("i have asthma can i take propranolol", "no"),
        ("my mom has glaucoma is benadryl ok for her", "it depends"),
        ("i have epilepsy is tramadol safe", "it depends"),
        # What a drug can do does not say that it did so in one person.
        ("did lisinopril cause my cough", "it depends"),
        ("does lisinopril cause cough", "yes"),
        # What is yet to be decided, and what is told of a part.
        ("will psilocybin be approved", "unknown"),
        ("are seizures a common side effect of tramadol", "unknown"),
        ("can you overdose by touching a fentanyl patch", "unknown"),
        ("does ketamine's antidepressant effect work through opioid receptors", "contested"),
        # What studies disagree on.
        ("does cannabis reduce opioid use in chronic pain", "contested"),
        ("do statins prevent a first heart attack in people over 75", "contested"),
        ("do antidepressants work better than placebo for mild depression", "contested"),
        ("do statins prevent heart attacks", "yes"),
    ],
)
def test_whether(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert answer_question(facts, question).answer == answer


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        # What is watched.
        ("what blood test is used to monitor warfarin", "INR"),
        ("which lab test do people on terbinafine need", "liver"),
        ("what organs get checked when youre on lithium", "the kidneys and the thyroid"),
        ("besides lithium levels what organs get checked when youre on lithium", "the kidneys and the thyroid"),
        # What it comes of, and what it becomes.
        ("which enzyme makes morphine out of codeine", "CYP2D6"),
        ("which drug turns into morphine in the body", "codeine and heroin"),
        ("what drug is oxazepam a metabolite of", "diazepam"),
        ("oxazepam is a metabolite of what", "diazepam"),
        ("what does heroin turn into in the body", "6 monoacetylmorphine"),
        # In pregnancy.
        ("why is valproate avoided in pregnancy", "Valproate can cause birth defects"),
        ("why cant you take isotretinoin when pregnant", "birth defects"),
        # Two together.
        ("what happens in the liver if you mix cocaine and alcohol", "life-threatening: cocaethylene"),
        ("what does naltrexone do if you still have opioids in your system", "life-threatening: naltrexone blocks"),
        ("how many hours apart should levothyroxine and calcium be", "take levothyroxine at least 4 hours"),
        # Names.
        ("what do the british call albuterol", "salbutamol"),
        ("what is epinephrine called in the uk", "adrenaline"),
        ("what do americans call paracetamol", "acetaminophen"),
        ("generic for percocet", "acetaminophen and oxycodone"),
        ("who discovered penicilin", "by Alexander Fleming"),
        # Kinds of harm, and kinds of cut.
        ("what is the most serious blood problem with clozapine", "dangerous loss of white blood cells (neutropenia)"),
        ("what does years of ketamine do to your bladder", "bladder damage (cystitis)"),
        ("which animal sedative is mixed with fentanyl as tranq", "medetomidine and xylazine"),
        ("which opioid is mixed with heroin", "carfentanil, fentanyl"),
        # Years.
        ("when did the fda allow narcan without prescription", "naloxone, all products: 2023"),
        ("when was naloxone patented", "1961"),
        # Names of one drug that differ.
        ("oxycodone vs oxycontin whats the difference", "OxyContin is a brand of oxycodone in extended-release"),
        ("chemical difference between crack and powder cocaine", "Powder cocaine is cocaine hydrochloride"),
        ("what kind of drug is atorvastatin", "statin"),
    ],
)
def test_what_is_asked_for(facts: KnowledgeBase, question: str, begins: str) -> None:
    assert answer_question(facts, question).answer.startswith(begins)


@pytest.mark.parametrize(
    ("question", "antidote"),
    [
        ("antidote used for digoxin poisoning", "igoxin immune Fab"),
        ("which antidote do they give for antifreeze poisoning", "omepizole"),
        ("how is warfarin poisoning treated", "hytonadione"),
        ("what do you give someone who took too much tylenol", "cetylcysteine"),
    ],
)
def test_who_asks_for_an_antidote_is_told_first_whom_to_call(
    facts: KnowledgeBase, question: str, antidote: str
) -> None:
    text = answer_question(facts, question).text
    assert text.startswith("In an overdose call emergency services")
    assert antidote in text


def test_what_is_a_reason_against_a_medicine_is_no_use_that_it_lacks(facts: KnowledgeBase) -> None:
    assert judge_sentence(facts, "People allergic to penicillin can take ibuprofen.").verdict == "unknown"
    assert judge_sentence(facts, "People allergic to penicillin can take amoxicillin.").verdict == "false"


def test_a_patch_is_not_what_a_rumour_of_powder_tells_of(facts: KnowledgeBase) -> None:
    assert judge_sentence(facts, "You can overdose by touching a fentanyl patch.").verdict == "unknown"
    assert judge_sentence(facts, "You can overdose by touching fentanyl.").verdict == "false"


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("quick one for the desk, is xanax an opioid", "no"),
        ("are adderall and ritalin the same drug, asking cos the pharmacy keeps running out", "no"),
        ("does narcan work on fentanyl, i keep hearing it does not", "yes"),
        ("does suboxone have naloxone in it or is that an old wives tale", "yes"),
        ("is tramadol an opioid or not", "yes"),
        ("is ozempic the same ingredient as wegovy", "yes"),
        ("is tylenol the same ingredient as advil", "no"),
        ("which liver enzyme makes codeine turn into morphine", "CYP2D6"),
        ("what does vyvanse turn into once youve swallowed it", "dextroamphetamine"),
        ("which organ gets wrecked if you take way too much tylenol", "liver"),
        ("what two drugs are in suboxone film", "buprenorphine and naloxone"),
        ("is it ok to take viagra if im using a nitroglycerin patch", "no"),
        # How one is started after the other is no answer to how soon the other may follow it.
        ("how long after suboxone can i take oxycodone", "unknown"),
        ("how long after naltrexone can i take morphine", "unknown"),
        # What is told besides may change the answer, and is not left out.
        ("are adderall and ritalin the same drug, my son is allergic to one", "unknown"),
        ("what two drugs are in grandpas pill box", "unknown"),
    ],
)
def test_what_is_said_around_a_question_is_left_out(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert answer_question(facts, question).answer == answer
