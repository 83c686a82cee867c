"""What is asked besides: another use, the brand for a use, why it is checked, by which way; animals; hours apart."""

from fnmatch import fnmatch

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.asking import answer_question
from ketafacts.answers.checking import judge_sentence


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        # Another use than the one that is named.
        ("what else is gabapentin used for besides seizures", "neuropathic pain*"),
        ("besides depression what is bupropion used for", "smoking cessation"),
        ("what else is naloxone used for besides opioid overdose", "unknown"),
        # The brand that is for a use; one that is for another is not named.
        ("brand name of semaglutide for weight loss", "Wegovy"),
        ("whats the weight loss version of liraglutide called", "Saxenda"),
        ("what brand name does bupropion go by for quitting smoking", "Zyban"),
        ("what is finasteride called for hair loss", "Propecia"),
        ("what brand of semaglutide is used for malaria", "unknown"),
        # Why something is checked is the harm that it would show.
        ("why do people on hydroxychloroquine get eye exams", "*retina*"),
        ("why do people on lithium have to get blood tests", "*thyroid*kidney*"),
        ("why is tsh checked on amiodarone", "*thyroid*"),
        ("why are eyes checked on metformin", "unknown"),
        # Cocaine numbs in the way of a local anaesthetic, and not as a stimulant.
        ("how does cocaine numb", "by blocking the voltage-gated sodium channel"),
        ("how does lidocaine numb", "by blocking the voltage-gated sodium channel"),
        # The way for one use is not each way that it can be given.
        ("how is vancomycin given for c diff", "oral"),
        ("how is ketamine given for depression", "for all its uses together: *"),
        # What hinders the uptake is not taken with it; that it may be on the same list is another matter.
        ("can you drink milk with tetracycline", "no"),
        ("can you take levothyroxine with iron", "no"),
        ("can I drink milk with doxycycline", "it depends"),  # it is a mild effect
        # Animals.
        ("what do vets use to make dogs throw up", "*apomorphine*"),
        ("what do vets use to sedate horses", "xylazine*"),
        ("what does maropitant treat in dogs", "*vomiting*"),
        ("can dogs with the mdr1 mutation get sick from ivermectin", "yes"),
        ("is ropinirole used for vomiting in dogs", "unknown"),  # it brings it on
        ("is diphenhydramine used for vomiting in dogs", "unknown"),  # but for motion sickness
        # Members of a class that is named for what it does.
        ("which drugs inhibit cyp3a4", "clarithromycin*"),
        # Stopping, smoking, genes, gums.
        ("what does abruptly stopping baclofen do", "*seizures*"),
        ("if somebody has been on prednisone for months why cant they just quit taking it", "*adrenal*"),
        ("why do smokers need more olanzapine", "*CYP1A2*"),
        ("what gene should be tested before abacavir", "the HLA-B[*]5701 allele*"),
        ("what happens to gums on phenytoin", "overgrowth of the gums"),
        ("what happens to gums on metformin", "unknown"),
        ("is amiodarone half life short", "no"),
        ("is amiodarone half life long", "yes"),
        ("what is alka seltzer made of", "aspirin, *"),
        ("does omega 3 prevent heart atacks", "contested"),
        # Heparin's clotting test is not the INR.
        ("which blood thinner needs inr tests", "warfarin"),
        ("does heparin need inr checks", "unknown"),
        ("does heparin need clotting tests", "yes"),
        # What a child got into is too much of it; what a child takes may be prescribed.
        ("what happens if a toddler swallows a clonidine pill", "respiratory depression*"),
        ("what happens if a kid takes adderall", "unknown"),
        ("what can you not eat with statins", "grapefruit, with some of them (simvastatin*)"),
        ("why is naloxone given more than once", "*breathing*"),
        ("is there an over the counter version of naloxone", "yes"),
        ("what metabolite of heroin shows up in urine", "6 monoacetylmorphine*"),
        ("why is tramadol risky in epilepsy", "Tramadol can cause seizures*"),
        ("why is ibuprofen risky in epilepsy", "unknown"),
        ("what does lomotil have besides diphenoxylate", "atropine"),
        ("are you allowed to buy codeine without a prescription in the uk", "yes"),
        ("brand name of levothyroxine", "Synthroid*"),
        # What an ingredient is for in another product is not what this one is for.
        ("what is dayquil used for", "*: cough"),
        ("what is robitussin dm used for", "*cough"),
        ("which diabetes pills cause low blood sugar", "glipizide, sitagliptin, repaglinide, empagliflozin*"),
        ("how long do you wait to start suboxone after heroin", "start buprenorphine only when withdrawal has begun*"),
        ("why shouldnt pregnant women touch finasteride", "Finasteride is contraindicated in pregnancy"),
        ("is physical dependence the same as addiction", "no"),
        ("is physical dependence different from addiction", "yes"),
        ("is addiction the same as substance use disorder", "unknown"),  # two names of one term
        ("what does contraindicated mean", "a situation in which a drug should not be used*"),
    ],
)
def test_questions_are_answered(facts: KnowledgeBase, question: str, answer: str) -> None:
    found = answer_question(facts, question).answer
    assert fnmatch(found, answer), found


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Apomorphine is used to make dogs vomit.", "true"),
        ("Maropitant is used to make dogs vomit.", "unknown"),
        ("Ropinirole is used for vomiting in dogs.", "unknown"),
        ("Maropitant is used for vomiting in dogs.", "true"),
        ("Heparin needs INR monitoring.", "unknown"),
        ("Warfarin needs INR monitoring.", "true"),
        ("Warfarin does not need INR monitoring.", "false"),
        ("Alka-Seltzer contains aspirin.", "true"),
        ("Alka-Seltzer does not contain aspirin.", "false"),
    ],
)
def test_claims_beside_them(facts: KnowledgeBase, sentence: str, verdict: str) -> None:
    assert judge_sentence(facts, sentence).verdict == verdict
