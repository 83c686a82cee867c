"""Questions in haste: slang asked for its drug, contents, lists, tests, slips; near neighbours stay unknown."""

from fnmatch import fnmatch

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.asking import answer_question


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        # What is in a product that somebody was given is asked of the product, and not of two drugs.
        ("my dentist prescribed me percocet does it have oxycodone in it", "yes"),
        ("my dentist gave me tylenol 3, does that have codeine in it?", "yes"),
        ("my dentist gave me vicodin does it have aspirin in it", "no"),
        ("im on percocet, can i take nyquil", "no"),
        ("i take percocet does nyquil have tylenol in it", "unknown"),
        ("dr prescribed me gabapentin for my back is it a painkiller", "yes"),
        # What can kill, and what only may.
        ("can tylenol kill you", "yes"),
        ("can benzos kill you", "it depends"),
        ("can water kill you", "unknown"),
        # Brands off label: asked, the substance is meant; a claim of the brand is held to its label.
        ("is seroquel used for sleep", "yes"),
        ("does wellbutrin help with adhd", "yes"),
        ("is wellbutrin approved for adhd", "no"),
        ("is zyban used for depression", "unknown"),
        # Drug tests.
        ("does cbd show up on a drug test", "no"),
        ("can zoloft give you a false positive on a drug test", "yes"),
        ("can morphine give you a false positive on a drug test", "unknown"),
        # Allergies.
        ("can you take amoxicillin if allergic to penicillin", "no"),
        ("can you take percocet if allergic to tylenol", "no"),
        ("can you take azithromycin if allergic to penicillin", "unknown"),
        ("can you take tramadol if you are allergic to codeine", "unknown"),
        # What is gone, and what is yet to be decided.
        ("is darvocet still sold", "no"),
        ("is quaalude still sold", "no"),
        ("is thalidomide still used", "yes"),
        ("will psilocybin be approved", "unknown"),
        ("when will cannabis be rescheduled", "unknown"),
        ("when was ozempic approved", "2017"),
        ("when was darvon withdrawn", "propoxyphene, all products: 2010"),
        # Slips and texting.
        ("is it tru that suboxone is a opiod", "yes"),
        ("dose xanax cause memory loss", "yes"),
        ("is it legal 2 buy kratom", "it depends"),
        ("does mdma deplete serotonin", "yes"),
        ("does tramadol deplete serotonin", "unknown"),
        ("can i take aleve and tylenol", "yes"),
        ("does finasteride cause ed", "yes"),
        ("is mounjaro a glp1", "yes"),
        ("is insulin a glp1", "no"),
        ("is ketamine a horse tranquilizer only for animals", "no"),
        ("can narcan hurt you if you dont have opioids in your system", "no"),
    ],
)
def test_the_first_word_answers_what_was_asked_in_haste(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert answer_question(facts, question).answer == answer


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("what is special k", "ketamine, *"),
        ("whats molly", "MDMA, *"),
        ("what drug is called angel dust", "phencyclidine, *"),
        ("what is snow in drug slang", "cocaine, *"),
        ("what is ketamine", "a dissociative *"),
        ("what is meth called on the street", "*crystal meth*"),
        ("whats in a speedball", "cocaine and heroin*"),
        ("name three ssris", "fluoxetine, escitalopram and sertraline"),
        ("examples of maois", "*phenelzine, *"),
        ("what pain meds are not opioids", "*acetaminophen*"),
        ("is there a non addictive painkiller", "*ibuprofen*"),
        ("which antidepressant doesnt cause weight gain", "bupropion"),
        ("which drugs block dopamine", "*haloperidol*"),
        ("which drugs work on gaba", "*diazepam*"),
        ("which drugs are class a in the uk", "*morphine*"),
        ("ketamine class a or b", "Class B*"),
        ("what can cause a false positive for amphetamines", "*bupropion*"),
        ("what does a fentanyl test strip detect", "fentanyl*"),
        ("why is fentanyl so dangerous", "*times as potent as morphine*respiratory depression*"),
        ("why was quaalude banned", "*abuse*"),
        ("what neurotransmitters does venlafaxine affect", "*norepinephrine*serotonin*"),
        ("is the pain med toradol a opioid or a nsaid", "*anti-inflammatory*"),
        ("whats the antidote 4 fentanyl", "naloxone*"),
        ("who invented ketamine and when", "1962; *Stevens*"),
        ("when was vioxx withdrawn and why", "2004; *heart attacks*"),
        ("when was fentanyl invented and by whom", "1959; *Janssen*"),
        ("when was heroin banned and why", "1924; why is not recorded"),
        ("what is tranq and does narcan reverse it", "xylazine*; no"),
        ("how is methadone used in pregnancy", "it depends"),
        ("how long does cialis last compared to viagra", "tadalafil"),
        ("how long does naloxone last compared with fentanyl", "naloxone: *; fentanyl: *"),
        ("which antidepressant has the worst withdrawal", "*paroxetine*"),
        ("why is lamotrigine started slowly", "*rash*"),
        ("what are bath salts made of", "*mephedrone*"),
        ("what is cocaethylene", "*cocaine*alcohol*"),
        ("is insulin available as a tablet", "no"),
        ("does metformin get metabolized by the liver", "no"),
        ("is norketamine active", "yes"),
    ],
)
def test_a_value_that_was_asked_for_in_haste(facts: KnowledgeBase, question: str, part: str) -> None:
    assert fnmatch(answer_question(facts, question).answer, part)


@pytest.mark.parametrize(
    "question",
    [
        "what happens if i take 4 xanax",
        "which antidepressant doesnt cause green hair",
        "is there a painkiller that is cheap",
        "is sugar more addictive than cocaine",
        "how do i pass a drug test",
        "is 40mg of oxycodone a lot",
        "who can prescribe spravato",
        "what is blixodone used for",
    ],
)
def test_what_nothing_recorded_answers_stays_unknown(facts: KnowledgeBase, question: str) -> None:
    assert answer_question(facts, question).answer == "unknown"
