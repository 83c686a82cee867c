"""Questions that one clause of a text asks: what is told around it is left out where it can change nothing."""

import pytest

from ketafacts.answers.asking import answer_question
from ketafacts.knowledge import KnowledgeBase


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("is xanax an opioid, my flatmate keeps going on about that quiz", "no"),
        ("we had a row at the pub, is tramadol an opioid", "yes"),
        ("the pharmacist handed me tramadol, is it an opioid", "yes"),
        # What is told besides may change the answer.
        ("is ibuprofen safe, i am pregnant", "no"),
        ("can i take tramadol, the label of my other pills says paroxetine", "unknown"),
        ("is it an opioid, the pub quiz said tramadol or ketamine", "unknown"),
        ("does naloxone work, unless it is xylazine", "unknown"),
        ("in the old films, is heroin an opioid", "unknown"),
    ],
)
def test_the_clause_that_asks_is_answered_alone(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert answer_question(facts, question).answer == answer


@pytest.mark.parametrize("story", ["my uncle can not breathe", "he is not waking up"])
def test_whoever_may_be_dying_is_told_whom_to_call_first(facts: KnowledgeBase, story: str) -> None:
    answer = answer_question(facts, f"{story}, is fentanyl an opioid")
    assert answer.answer == "yes"
    assert "emergency services" in answer.text[:60]


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        # What somebody says, and whether it is so.
        ("my sister keeps telling everyone that gabapentin is an opioid, is she right", "no"),
        ("a guy at the gym said tramadol is an opioid, is he right", "yes"),
        ("heard on a podcast that ibuprofen is an opioid now lol is that right", "no"),
        ("im a student nurse and my notes say naltrexone can bring on withdrawal, correct", "yes"),
        ("my friend never said tramadol is an opioid, is that right", "unknown"),
        ("my friend took something blue at a party and felt weird till sunday. what was it", "unknown"),
        ("my boyfriend took a pill and his friend had one too. what was it", "unknown"),
        ("he keeps nitro in the glovebox, is it contraindicated to take viagra with nitroglycerin", "yes"),
        ("he keeps nitro in the glovebox, is it contraindicated to take with tylenol", "unknown"),
        ("nobody told me tramadol is an opioid, is that true", "unknown"),
        ("my doctor doesn't think gabapentin is an opioid, is she right", "unknown"),
        # Whether he is wrong is answered the other way round.
        ("my friend says naloxone is an opioid, is he wrong", "yes"),
        ("my friend says tramadol is an opioid, is he wrong", "no"),
        ("is tramadol an opioid, or am i wrong", "yes"),
        ("my friend says qwertolam is an opioid, is he wrong", "unknown"),
        # What a thing is, or what undoes it, hangs on no story; "it" is the one drug told of.
        ("my dad is on dialysis and takes gabapentin, is gabapentin an opioid", "no"),
        ("so i was told xanax ods can be fixed with narcan, does narcan reverse xanax", "no"),
        ("my mate went over and we had narcan, does naloxone reverse fentanyl", "yes"),
        ("i was given tramadol and diazepam at the clinic, is it an opioid", "unknown"),
        ("in star trek, is spice an opioid", "unknown"),
        ("dumb question maybe but does a normal opiate urine screen always pick up fentanyl", "no"),
        # What it can do is told where that is a yes.
        ("the neurologist put me on topiramate for migraines in june, can topiramate cause kidney stones", "yes"),
        ("i have asthma and take propranolol for nerves, can propranolol make asthma worse", "yes"),
        ("i have migraines and the neurologist handed me sumatriptan, does ketamine cause migraine", "unknown"),
        # Two that are told of.
        ("grandad takes digoxin and now they want to give him clarithromycin for his chest, is that dangerous", "yes"),
        ("i take sertraline and someone offered me tramadol last night, can those two cause serotonin syndrome", "yes"),
        ("i stopped tramadol last week and started sertraline, is that combo dangerous", "unknown"),
        ("i used to take tramadol but now i take sertraline, is that dangerous", "unknown"),
        ("my mum takes warfarin and my dad takes aspirin, is that dangerous", "unknown"),
        ("i'm on sertraline and use hydrocortisone cream, can those two interact", "unknown"),
        # What is safe is asked of whom it is told.
        ("my dog is limping, is ibuprofen ok for him", "no"),
        ("my dad has kidney disease, can he take ibuprofen", "no"),
        ("i have asthma, is propranolol dangerous for me", "yes"),
        ("i have asthma, is propranolol safe for me", "no"),
        ("in pregnancy is ibuprofen dangerous", "yes"),
        ("my mum is allergic to morphine, is codeine ok for her", "unknown"),
        ("my uncle drinks a bottle a day, is diazepam good for him", "unknown"),
        # What helps hangs on what ails him.
        ("my lad has the flu, does amoxicillin work", "unknown"),
        ("does amoxicillin work against viruses, my lad has the flu", "no"),
        ("my vet gave my dog tramadol, does it work for pain", "unknown"),
        # What is said behind a question, and asks nothing more.
        ("is tramadol actually an opioid or just a strong painkiller", "yes"),
        ("does naloxone reverse alcohol or am i misremembering", "no"),
        ("is tramadol an opioid or qwertolam", "unknown"),
        # What narrows is no story.
        ("is tramadol an opioid, the cream one", "unknown"),
        ("does ibuprofen hurt the liver, long term", "unknown"),
        ("does naloxone work, i mean on cocaine", "unknown"),
    ],
)
def test_a_story_is_left_out_only_where_it_can_change_nothing(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert answer_question(facts, question).answer == answer


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("moving to texas with my ambien script, what schedule is it federally", "Schedule IV"),
        ("found pregabalin without a script on a suspect, what class is it in the uk", "Class C"),
        ("they switched me to suboxone at the clinic, what two drugs are in it", "buprenorphine and naloxone"),
        ("ive just been put on ritalin, which brain chemical does it raise", "dopamine"),
        ("quick one before handover, reversal agent for apixaban?", "andexanet"),
    ],
)
def test_what_it_is_that_was_told_of_is_asked(facts: KnowledgeBase, question: str, value: str) -> None:
    assert value in answer_question(facts, question).answer


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        # "It" beside what the clause names itself.
        ("my mate overdosed on xanax, does naloxone reverse it", "no"),
        ("my mate overdosed on oxycodone, does naloxone reverse it", "yes"),
        (
            "my mate overdosed on xanax and oxycodone, does naloxone reverse it",
            "call emergency services or poison control first",
        ),
        ("the chemist sold me co-codamol, is there codeine in it", "yes"),
        ("i had a lemon poppyseed muffin before my job drug test, could that really show up as opiates", "yes"),
        ("my neighbour takes warfarin, can she take ibuprofen with it", "no"),
        ("my dad takes nitro spray for angina and just got viagra from a friend, is that combo dangerous", "yes"),
        ("my dad takes nitro spray for angina and saw a friend, is that combo dangerous", "unknown"),
        # Everyday shapes, their opposites and their neighbours.
        ("will narcan do anything at all for xanax on its own", "no"),
        ("will narcan do anything at all for fentanyl on its own", "yes"),
        ("will narcan do anything at all for qwertolam on its own", "unknown"),
        ("does lithium build up if you take ibuprofen with it", "yes"),
        ("does lithium build up if you take paracetamol with it", "unknown"),
        ("will a regular opiate dip test reliably pick up fentanyl", "no"),
        ("will a regular opiate dip test reliably pick up morphine", "yes"),
        ("will a regular opiate dip test reliably pick up qwertolam", "unknown"),
        ("can poppy seeds make you fail for opiates", "yes"),
        ("can poppy seeds make you fail for cocaine", "unknown"),
        ("poppers and viagra together, thats dangerous for blood pressure right", "yes"),
        ("poppers and qwertolam together, thats dangerous for blood pressure right", "unknown"),
        ("how long does mdma take to kick in if youve eaten", "unknown"),
    ],
)
def test_what_points_back_and_what_is_asked_in_everyday_shapes(
    facts: KnowledgeBase, question: str, answer: str
) -> None:
    assert answer_question(facts, question).answer == answer


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("which blood test do they use to keep an eye on warfarin", "INR"),
        ("what food do you have to avoid with phenelzine", "tyramine"),
        ("what enzyme breaks down s-warfarin", "CYP2C9"),
        ("what part of the body does ketamine wreck", "bladder"),
        ("what year did they pull vioxx", "2004"),
        ("who was it that first sold heroin as a medicine", "Bayer"),
        ("carfentanil vs fentanyl, which ones stronger", "carfentanil"),
        ("what does your body make when you do coke and drink at the same time", "cocaethylene"),
        ("which receptor do mushrooms hit", "serotonin 5-HT2A receptor"),
        ("is xanax an opioid or is it a benzo", "benzodiazepine"),
        ("they had her on a drip for the tylenol overdose, what was the antidote called", "acetylcysteine"),
    ],
)
def test_values_are_told_in_everyday_shapes(facts: KnowledgeBase, question: str, value: str) -> None:
    assert value in answer_question(facts, question).answer


@pytest.mark.parametrize(
    "question",
    [
        "theres one you take once a week for rheumatoid arthritis with folic acid, whats it called",
        "what year did they pull qwertolam",
        "what part of the body does qwertolam wreck",
    ],
)
def test_what_is_only_described_or_unknown_is_not_named(facts: KnowledgeBase, question: str) -> None:
    assert answer_question(facts, question).answer == "unknown"


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("i keep reading that cbd gets you high, does it", "no"),
        ("i keep reading that cbd gets you qwertolam, does it", "unknown"),
        ("i take sildenafil now and then and my cardiologist prescribed gtn spray, can i use both", "no"),
        ("i take sildenafil now and then and my cardiologist stopped gtn spray, can i use both", "unknown"),
        ("bit embarrassing but can finasteride cause erection problems", "yes"),
        ("im 6 weeks pregnant and have been on valproate for years, can valproate harm the baby", "yes"),
        ("can i give my dog some of my naproxen, hes 30 kilos", "no"),
        ("can i give my dog some of my qwertolam, hes 30 kilos", "unknown"),
        ("nurse said warfarin and cranberry juice interact, is that right", "contested"),
    ],
)
def test_whoever_tells_more_is_answered_alike(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert answer_question(facts, question).answer == answer


@pytest.mark.parametrize("question", ["difference between suboxone and subutex", "subutex vs suboxone difference"])
def test_what_one_holds_besides_comes_first(facts: KnowledgeBase, question: str) -> None:
    assert answer_question(facts, question).text.startswith("Naloxone: ")


def test_what_is_in_a_tablet_does_not_unschedule_it(facts: KnowledgeBase) -> None:
    assert "is not scheduled and II" not in answer_question(facts, "difference between tylenol and percocet").text
