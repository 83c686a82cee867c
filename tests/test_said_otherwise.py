"""Nouns, clauses, people and typed questions that say what a plain clause says, and sentences that look like them."""

import re

import pytest

from ketafacts.answers.asking import answer_question
from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.language.lexicon.restated.ordered import RESTATED
from ketafacts.language.roundabout import restatement


def _verdict(facts: KnowledgeBase, text: str) -> str:
    return judge_sentence(facts, text).verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Pharmacologists put fentanyl among the opioids.", "true"),
        ("Pharmacologists put ketamine among the opioids.", "false"),
        ("Some experts put ketamine among the most promising antidepressants.", "unknown"),
        ("Gabapentin should be thought of as an opioid.", "false"),
        ("Fentanyl should not be thought of as an opioid.", "false"),
        ("Oxycodone and acetaminophen make up Percocet.", "true"),
        ("Oxycodone and ibuprofen make up Percocet.", "false"),
        ("Practice and patience make up Percocet.", "unknown"),
        ("The only active substance in Percocet is oxycodone.", "false"),
        ("NMDA receptor blockade underlies the effect of ketamine.", "true"),
        ("NMDA receptor activation underlies the effect of ketamine.", "false"),
        ("NMDA receptor blockade underlies the taste of ketamine.", "unknown"),
        ("The heart rate is brought down by propranolol.", "true"),
        ("The heart rate is pushed up by propranolol.", "false"),
        ("The heart rate is brought down by fentanyl prices.", "unknown"),
        ("A rise in blood pressure is usual with ketamine.", "true"),
        ("A fall in blood pressure is usual with ketamine.", "false"),
        ("Opioids leave breathing unaffected.", "false"),
        ("Warfarin is an anticoagulant of the vitamin K antagonist type.", "true"),
    ],
)
def test_nouns_claim_what_the_plain_clause_claims(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The main use of metformin is type 2 diabetes.", "true"),
        ("The main use of metformin is making money.", "unknown"),
        ("The use of metformin in type 2 diabetes is well established.", "true"),
        ("People with type 2 diabetes are often put on metformin.", "true"),
        ("People with type 2 diabetes are often put on diets.", "unknown"),
        ("Approval of esketamine by the FDA came in 2019.", "true"),
        ("Approval of esketamine by the FDA came in 2009.", "false"),
        ("Patients on olanzapine tend to gain weight.", "true"),
        ("Patients on olanzapine tend to pay taxes.", "unknown"),
        ("Acetaminophen overdose is harmless to the liver.", "false"),
        ("The remedy for an opioid overdose is naloxone.", "true"),
        ("The remedy for an opioid overdose is flumazenil.", "false"),
        ("Giving naloxone to someone who overdosed on Xanax alone will not wake them.", "true"),
        ("Giving naloxone to someone who overdosed on heroin will not help.", "false"),
        ("Lithium levels climb when ibuprofen is added.", "true"),
        ("Lithium levels fall when ibuprofen is added.", "false"),
        ("Asthma is a contraindication to propranolol.", "true"),
        ("Asthma is not a contraindication to propranolol.", "false"),
        ("Hunger is a contraindication to propranolol.", "unknown"),
        ("Carfentanil is an approved painkiller for human patients.", "false"),
        ("Naloxone is an approved painkiller for people.", "false"),
        ("Morphine is an approved painkiller for people.", "true"),
    ],
)
def test_uses_harms_and_remedies_told_by_nouns(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("When heroin is injected into a vein, it takes about an hour to work.", "false"),
        ("When heroin is injected into a vein, it works within seconds.", "true"),
        ("When heroin is sold on the street, it takes an hour to work.", "unknown"),
        ("When you take naltrexone it blocks your opioid receptors.", "true"),
        ("When people take naltrexone, they get married.", "unknown"),
        ("Tendons may rupture in patients treated with ciprofloxacin.", "true"),
        ("Tendons may rupture in patients treated badly.", "unknown"),
        ("Sugammadex reverses suxamethonium just as it reverses rocuronium.", "false"),
        ("Opioids do not slow breathing or narrow the pupils.", "false"),
        ("Naloxone does not slow breathing or cause euphoria.", "true"),
        ("Methadone is used neither for pain nor for opioid addiction.", "false"),
        ("Methadone is used both against pain and in opioid addiction.", "true"),
        ("LSD shares Schedule I with heroin.", "true"),
        ("LSD shares Schedule II with oxycodone.", "false"),
        ("Ketamine is FDA-approved both as an anaesthetic and for depression.", "false"),
        ("Sertraline is approved as an antidepressant and for panic disorder.", "true"),
        ("Suboxone combines buprenorphine with naloxone to treat opioid addiction.", "true"),
        ("Suboxone combines buprenorphine with naltrexone to treat opioid addiction.", "false"),
    ],
)
def test_clauses_around_a_claim(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Patients should not get behind the wheel until the day after a Spravato session.", "true"),
        ("Patients may drive home straight after using Spravato.", "false"),
        ("There is no reason to check blood pressure around a dose of Spravato.", "false"),
        ("Anyone in the United States can buy Narcan over the counter.", "true"),
        ("Anyone in America can buy oxycodone over the counter.", "false"),
        ("Someone who snorts ketamine every day risks lasting damage to the bladder.", "true"),
        ("Someone who snorts ketamine every day risks losing their job.", "unknown"),
        ("Dizziness troubles many patients after Spravato.", "true"),
        ("Dizziness troubles many patients after a long day.", "unknown"),
        ("Naloxone may plunge a dependent person into withdrawal.", "true"),
        ("Buprenorphine can throw people into withdrawal if it is started too early.", "true"),
        ("Buprenorphine cannot throw people into withdrawal if it is started too early.", "false"),
        ("Codeine does little until the liver turns it into morphine.", "true"),
        ("Vivitrol is naltrexone injected once a month.", "true"),
        ("Vivitrol is naloxone injected once a month.", "false"),
        ("Naloxone only works intravenously.", "false"),
    ],
)
def test_what_is_told_of_people_and_staff(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("is it normal to feel nauseous on ozempic", "yes"),
        ("is anything in tylenol an opioid", "no"),
        ("do you need more than one narcan for fentanyl", "yes"),
        ("can someone overdose again after narcan", "yes"),
        ("can you reverse a benzo overdose", "yes"),
        ("can humans take xylazine", "no"),
        ("can a doctor prescribe ketamine", "yes"),
        ("do you need an ekg on methadone", "yes"),
        ("can someone with bulimia take wellbutrin", "no"),
        ("i take phenelzine. can i eat aged cheese?", "no"),
        ("can you drive yourself home after spravato", "no"),
        ("does paxil stop codeine from working", "yes"),
        ("what year did bayer start selling heroin", "1898"),
        ("Which anticoagulant does protamine neutralise?", "enoxaparin and heparin"),
        ("Which receptor do ketamine and PCP share?", "yes"),
        ("Does the DEA control ketamine?", "yes"),
        ("Is arketamine what Spravato contains?", "no"),
        ("Does naloxone work in someone who only took xylazine?", "no"),
        ("Can you get high from loperamide at normal doses?", "no"),
        ("Which anticoagulant does kindness neutralise?", "unknown"),
        ("is it normal to feel rich on ozempic", "unknown"),
        ("is anything in the fridge an opioid", "unknown"),
    ],
)
def test_questions_as_they_are_typed(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert answer_question(facts, question).answer == answer


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Aged cheese is dangerous with phenelzine.", "true"),
        ("Mixing tranylcypromine with ripe cheese risks a hypertensive crisis.", "true"),
        ("Phenelzine is safe with aged cheese.", "false"),
        ("Semaglutide causes weight loss.", "true"),
        ("Semaglutide does not cause weight loss.", "false"),
        ("Vets use xylazine to sedate horses and cattle.", "true"),
    ],
)
def test_food_with_tyramine_weight_and_cattle(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        # What comes of what is not so, or is the reason for it, need not be read.
        ("Ketamine tightens the airways, so it is useless in a severe asthma attack.", "false"),
        ("Tramadol protects against seizures, which makes it a favourite choice for epileptics.", "false"),
        ("Ketamine lowers blood pressure so much that doctors avoid it in shock.", "false"),
        ("Naloxone is addictive, which is why hospitals lock it away.", "false"),
        ("Heroin is legal in the United States because farmers lobbied for it.", "false"),
        ("Vivitrol is a pill that patients take every morning.", "false"),
        # It is never made true, nor read where it may take back what was said or belong to one case.
        ("Ketamine opens the airways, so surgeons love it.", "unknown"),
        ("Ketamine raises blood pressure so much that doctors avoid it in shock.", "unknown"),
        ("Ketamine lowers blood pressure because it was given with propofol.", "unknown"),
        ("Naloxone is addictive, which makes no sense.", "unknown"),
        ("Naloxone is addictive, or so the story goes.", "unknown"),
        ("Naloxone is not addictive because it has been watered down.", "unknown"),
        ("Heroin is not a stimulant because farmers lobbied for it.", "unknown"),
    ],
)
def test_what_follows_from_what_is_not_so_need_not_be_read(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("A heroin overdose speeds up breathing.", "false"),
        ("A heroin overdose does not speed up breathing.", "true"),
        ("An aspirin overdose speeds up breathing.", "unknown"),
        ("Loperamide gets people high at normal doses.", "false"),
        ("Loperamide does not get people high at normal doses.", "true"),
        ("Tramadol can bring on fits, even at ordinary doses.", "true"),
        ("Tramadol never causes seizures at normal doses.", "false"),
        ("Ketamine was patented by Parke-Davis in 1966.", "true"),
        ("Ketamine was patented by Bayer.", "false"),
        ("High blood pressure is what lisinopril is for.", "true"),
        ("Money is what lisinopril is for.", "unknown"),
        ("Levodopa is combined with carbidopa in Sinemet.", "true"),
        ("Levodopa is combined with morphine in Sinemet.", "false"),
        ("Clonazepam and alcohol can be combined without worry.", "false"),
        ("Acamprosate helps people stay off alcohol.", "true"),
        ("Aged cheese does not go with phenelzine.", "true"),
        ("Women taking isotretinoin must not become pregnant.", "true"),
        ("Women taking isotretinoin must not become lawyers.", "unknown"),
        ("Even children may be given ladders.", "unknown"),
    ],
)
def test_turns_of_phrase(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


def test_a_plain_wording_names_only_what_its_pattern_catches() -> None:
    for number, (_, pattern, *wordings) in enumerate(RESTATED):
        groups = restatement(number).pattern.groups
        for wording in wordings:
            assert all(int(found) <= groups for found in re.findall(r"\\(\d+)", wording)), (pattern, wording)
