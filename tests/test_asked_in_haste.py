"""Questions in haste: slang asked for its drug, contents, lists, tests, slips; near neighbours stay unknown."""

from fnmatch import fnmatch

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.asking import answer_question
from ketafacts.language import questions
from ketafacts.language.spelling import corrected
from ketafacts.language.text import words


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
        ("does cbd show up on a drug test", "it depends"),
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
        ("is there a non addictive painkiller", "yes"),
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


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        # A drug and a bare word.
        ("tramadol serotonin syndrome?", "yes"),
        ("weight gain mirtazapine", "yes"),
        ("lisinopril cough?", "yes"),
        ("zolpidem sleepwalking?", "yes"),
        ("statins muscle pain common?", "yes"),
        ("hair loss from methotrexate", "yes"),
        ("sertraline depression", "yes"),
        ("loperamide diarrhea", "yes"),
        ("seroquel for sleep?", "yes"),
        ("amoxicillin flu", "no"),
        ("propranolol asthma", "no"),
        ("metoprolol asthma", "unknown"),
        ("ibuprofen pregnancy third trimester", "no"),
        ("ibuprofen dogs", "no"),
        ("codeine under 12", "no"),
        ("xanax driving", "no"),
        ("ketamine nmda", "yes"),
        ("amiodarone thyroid", "yes"),
        ("gabapentin addiction", "yes"),
        ("weed psychosis", "yes"),
        ("ibuprofen warfarin", "life-threatening*"),
        ("clozapine blood tests?", "*neutrophil*"),
        ("safe to take advil while pregnant?", "no"),
        ("naloxone over the counter?", "yes"),
        ("ketamine recipe", "unknown"),
        ("ibuprofen weather", "unknown"),
        ("fentanyl near me", "unknown"),
        # Whether what befell somebody may come of the drug.
        ("i take lithium and ive been shaking, could that be the oxycodone", "yes"),
        ("i take lithium for bipolar and now my thyroid is off, could that be the oxycodone", "unknown"),
        ("my gp has put me on ramipril and now ive got a tickly cough, is it the ramipril", "yes"),
        ("my nan is on digoxin and feeling sick with yellow vision could it be the tablets", "yes"),
        ("started sertraline last week and now i have diarrhea. is that normal?", "yes"),
        ("she is on mirtazapine and always hungry, could that be the tablets", "unknown"),
        ("i take paracetamol for headaches and now i have a cough, is it the paracetamol", "unknown"),
        ("my dad takes simvastatin and has muscle pain. could it be the statin?", "yes"),
        # How a drug works for what it does not do.
        ("how does propofol work for pain", "no"),
        ("how does narcan reverse benzos", "no"),
        ("how does etomidate work for pain", "no"),
        ("how does aspirin reverse an overdose", "unknown"),
        ("what is naloxone made from", "unknown"),
        ("what is heroin made from", "morphine"),
        ("why is codeine banned for under 12s", "*respiratory depression*"),
        ("did heroin used to be legal", "yes"),
        ("are any opioids non addictive", "*salvinorin*"),
        ("how does sertraline work for infections", "unknown"),
        ("how does aspirin work for fever", "by inhibiting*"),
        ("how does ketamine work for depression", "by blocking*"),
        ("how does naloxone reverse an overdose", "by blocking*"),
        # Why two are given as one.
        ("why is carbidopa given with levodopa", "*outside the brain*"),
        ("why do they give naloxone with buprenorphine", "*deter injecting*"),
        ("why is naloxone in targin", "*constipation*"),
        ("whats the point of naloxone in suboxone", "*deter injecting*"),
        ("why do people mix codeine and promethazine", "unknown"),
        ("why should you not mix meperidine with maois", "life-threatening*"),
        # Advice that was given, lists, babies, and what is blocked.
        ("why do dentists tell you not to drink on metronidazole", "it depends"),
        ("why do people on maois have to avoid cheese", "life-threatening*"),
        ("why is meperidine avoided with maois", "life-threatening*"),
        ("why doesn't clopidogrel work well in some people", "*CYP2C19*"),
        ("name two opioids used in veterinary medicine", "*buprenorphine*"),
        ("can my baby get hooked if i take methadone while pregnant", "yes"),
        ("can my baby get hooked if i take ibuprofen while pregnant", "unknown"),
        ("which antidepressant is least likely to cause weight gain", "bupropion"),
        ("which makes you more drowsy, cetirizine or diphenhydramine", "diphenhydramine"),
        ("do antibiotics kill the flu", "no"),
        ("does suboxone block heroin", "yes"),
        ("does methadone block heroin", "unknown"),
        ("should i take xanax or ativan", "unknown"),
        ("what colour does nitrofurantoin turn urine", "*brown*"),
        ("what color does rifampin turn urine", "*orange*"),
        ("what is GHB called as a medicine", "sodium oxybate*Xyrem*"),
        ("is hydro an opioid", "unknown"),
        ("ssris and nsaids bleeding", "yes"),
        ("mum has been on tramadol for years and wants to stop, can she just stop", "no"),
        ("im 7 weeks pregnant and was on accutane, is that bad", "yes"),
        ("im 7 weeks pregnant and was on melatonin, is that bad", "unknown"),
        ("what happens to your body when you stop opioids", "*diarrhoea*"),
        ("how do you know if someone has serotonin syndrome", "*shivering*"),
        ("what do they call paracetamol in america", "acetaminophen"),
        ("will amoxicillin help my cold", "no"),
        ("can methadone stop your heart", "unknown"),
        ("my boyfriend took 3 xanax and is breathing slow what should i do", "call emergency services*"),
        ("my son took his grans amlodipine what do i do", "call emergency services*"),
        ("i gave my cat half a tylenol by accident", "call a vet*"),
        ("i gave my dog benadryl is that ok", "unknown"),
        ("what is hydro", "cannabis or hydrocodone"),
    ],
)
def test_what_is_left_unsaid_and_what_is_taken_for_granted(facts: KnowledgeBase, question: str, answer: str) -> None:
    """What lacks its verb is asked in full; what is not so is not explained."""
    assert fnmatch(answer_question(facts, question).answer, answer)


def test_an_antidote_for_an_animal_is_told_to_a_vet(facts: KnowledgeBase) -> None:
    """Whom to call comes first for people alone."""
    assert answer_question(facts, "what reverses xylazine in dogs").text.startswith("Tolazoline")
    assert answer_question(facts, "what reverses fentanyl").text.startswith("In an overdose call")


def test_early_signs_do_not_begin_with_the_gravest(facts: KnowledgeBase) -> None:
    """Which come first is not recorded, and is said not to be."""
    answer = answer_question(facts, "what are the early signs of lithium toxicity")
    assert not answer.answer.startswith("coma")
    assert "not recorded" in answer.text


@pytest.mark.parametrize("word", ["precious", "defeat", "curse", "sample", "remote", "teenage", "stories", "resort"])
def test_an_everyday_word_is_not_put_right_into_another(facts: KnowledgeBase, word: str) -> None:
    assert [one.key for one in corrected(facts, words(word), questions._is_known, questions._framing)] == [word]


@pytest.mark.parametrize(
    ("slip", "meant"),
    [("aproving", "approving"), ("probaly", "probably"), ("tommorow", "tomorrow"), ("depresion", "depression")],
)
def test_slips_in_everyday_words_are_put_right(facts: KnowledgeBase, slip: str, meant: str) -> None:
    assert [one.key for one in corrected(facts, words(slip), questions._is_known, questions._framing)] == [meant]
