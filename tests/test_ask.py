"""Answers to questions as people type them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ketafacts import KnowledgeBase
from ketafacts.answers.asking import answer_question
from ketafacts.answers.profiles import uses


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("are buprenorphine and naloxone both opioids", "no"),
        ("is ketamine an opioid", "no"),
        ("isnt ketamine an opioid", "no"),
        ("so is ketamine an opioid or not", "no"),
        ("gabapentin is an opioid right", "no"),
        ("i heard ketamine is an opioid is that true", "no"),
        ("can anyone tell me if gabapentin is an opioid", "no"),
        ("does ketamine slow your breathing?", "yes"),
        ("is kratom an opioid", "yes"),
        ("can children take codeine", "no"),
        ("does narcan work for fentanyl", "yes"),
        ("does ketamine show up on a drug test", "no"),
        ("ketamine opioid?", "no"),
        ("morphine an opioid?", "yes"),
        ("is it a myth that ketamine is an opioid", "yes"),
        ("why is ketamine an opioid", "no"),
        ("why is naloxone an opioid", "no"),
        ("which is stronger, fentanyl or morphine", "fentanyl"),
        ("ketamine vs fentanyl which one is the opioid", "fentanyl"),
        ("are ibuprofen and acetaminophen the same", "no"),
        ("is Blorvex an opioid", "unknown"),
        ("ketamine Blorvex?", "unknown"),
        ("will it rain tomorrow", "unknown"),
        ("", "unknown"),
    ],
)
def test_a_yes_or_no_question_gets_one_word(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert answer_question(facts, question).answer == answer


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("what schedule is ketamine", "III"),
        ("what opioid is in vicodin", "hydrocodone"),
        ("whats in suboxone", "buprenorphine"),
        ("is tramadol an opioid or an nsaid", "an opioid"),
        ("is buprenorphine a full or partial agonist", "partial agonist"),
        ("is fentanyl natural or synthetic", "synthetic"),
        ("who invented ketamine", "Calvin Stevens"),
        ("what is the brand name of naloxone", "Narcan"),
        ("what is the antidote for benzodiazepines", "flumazenil"),
        ("what does codeine turn into in the body", "morphine"),
        ("when was ketamine invented", "1962"),
        ("what class of drug is gabapentin", "gabapentinoid"),
    ],
)
def test_a_wh_question_is_answered_with_what_it_asks_for(facts: KnowledgeBase, question: str, part: str) -> None:
    answer = answer_question(facts, question)

    assert part in answer.answer
    assert answer.evidence


@pytest.mark.parametrize("question", ["is ketamine an opioid", "what schedule is ketamine", "who invented ketamine"])
def test_capitals_and_marks_do_not_matter(facts: KnowledgeBase, question: str) -> None:
    plain = answer_question(facts, question).answer

    assert {answer_question(facts, one).answer for one in (question.upper(), f"{question}?", f" {question} ??")} == {
        plain
    }


_WORDS = (
    "what which who why how when is are does do can could should ketamine morphine opioid opioids naloxone an a the "
    "of in "
    "it used for made between difference and or stronger than overdose reverse schedule class take with mix safe not "
    "you "
    "people children if while depression pain ? , 's right true isn't"
)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(_WORDS.split()), max_size=12).map(" ".join))
def test_no_heap_of_words_raises(facts: KnowledgeBase, question: str) -> None:
    assert answer_question(facts, question) == answer_question(facts, question)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("can u mix alcohol and xanax", "no"),
        ("is it dangerous to mix alcohol and xanax", "yes"),
        ("can you drink on vicodin", "no"),
        ("can ketamine and morphine be given together", "it depends"),
        ("is heroin legal", "no"),
        ("is heroin illegal in the us", "yes"),
        ("is oxycodone legal", "it depends"),
        ("is ibuprofen legal", "yes"),
        ("is lorazepam a controlled drug", "yes"),
        ("is ibuprofen a controlled substance", "no"),
        ("are ketamine and fentanyl both opioids", "no"),
        ("is heroin legal in atlantis", "unknown"),
        ("can you mix ibuprofen and moonlight", "unknown"),
    ],
)
def test_whether_one_may_is_answered_in_the_first_word(facts: KnowledgeBase, question: str, answer: str) -> None:
    found = answer_question(facts, question)
    assert found.answer == answer, found
    assert found.text.lower().startswith(answer)


def test_stopping_a_drug_is_answered_by_its_withdrawal_and_not_by_its_other_effects(facts: KnowledgeBase) -> None:
    assert str(answer_question(facts, "what happens if i stop xanax suddenly").answer).startswith("seizures")
    assert answer_question(facts, "whats ketamine withdrawal like").answer == "contested"


@pytest.mark.parametrize("question", ["what reverses a fentanyl overdose", "signs of opioid overdose"])
def test_what_is_said_of_an_overdose_begins_with_whom_to_call(facts: KnowledgeBase, question: str) -> None:
    assert answer_question(facts, question).text.startswith("In an overdose call emergency services")


def test_the_time_in_the_body_is_not_told_from_the_half_life_unnamed(facts: KnowledgeBase) -> None:
    assert answer_question(facts, "how long does ketamine stay in your system").answer.startswith("half-life")


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("my doctor put me on spravato and my sister says its basically an opioid. is it?", "no"),
        ("i started lyrica last week, can it slow your breathing", "yes"),
        ("ive been taking tramadol for 3 years and they say its not an opioid. is that true?", "no"),
        ("my dentist gave me vicodin. what opioid is in it", "hydrocodone"),
        ("got norco yesterday. what schedule is it", "Schedule II"),
        ("i took 50 mg tramadol. is it an opioid", "yes"),
    ],
)
def test_a_story_before_the_question_is_left_out(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert answer_question(facts, question).answer == answer


@pytest.mark.parametrize(
    "question",
    [
        "i take xanax and tramadol. is it an opioid",  # which of the two?
        "if i take it with alcohol is ketamine addictive",  # a condition is part of the question
        "i took 50 mg tramadol. can it kill you",  # of one's own case
        "my kid took ibuprofen. does it cause bleeding",
    ],
)
def test_a_story_that_changes_the_question_is_not_left_out(facts: KnowledgeBase, question: str) -> None:
    assert answer_question(facts, question).answer == "unknown"


@pytest.mark.parametrize(
    "question",
    [
        "what do i do if someone overdoses on fentanyl",
        "my friend took too many xanax and wont wake up what should i do",
        "someone overdosed help",
        "my gf is not breathing what do i do",
    ],
)
def test_asked_what_to_do_in_an_emergency_whom_to_call_is_the_answer(facts: KnowledgeBase, question: str) -> None:
    assert answer_question(facts, question).answer.startswith("call emergency services")


def test_an_emergency_that_is_not_understood_is_told_whom_to_call_and_no_dose(facts: KnowledgeBase) -> None:
    found = answer_question(facts, "she took 3 oxys and is barely breathing, what dose of narcan is right")

    assert found.answer == "unknown"
    assert found.text.startswith("In an overdose call emergency services")


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("is cocaine a narcotic", "it depends"),
        ("is morphine a narcotic", "yes"),
        ("is xanax a narcotic", "no"),
        ("is cocaine a narcotic painkiller", "no"),
    ],
)
def test_a_narcotic_is_answered_in_both_meanings(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert answer_question(facts, question).answer == answer


def test_what_mostly_does_the_opposite_is_told_so(facts: KnowledgeBase) -> None:
    found = answer_question(facts, "does ketamine lower blood pressure")

    assert found.answer == "no"
    assert "low blood pressure" in found.text, "that it has been seen is not hidden"


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("is ketamine related to pcp", "yes"),
        ("is suboxone related to buprenorphine", "yes"),
        ("are ketamine and fentanyl related", "no"),
        ("is fentanyl related to heroin", "it depends"),
        ("is dxm like ketamine", "it depends"),
        ("is ketamine similar to morphine", "no"),
        ("is gabapentin similar to blorvex", "unknown"),
        ("are opioids and opiates the same", "no"),
    ],
)
def test_how_two_drugs_stand_to_each_other(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert answer_question(facts, question).answer == answer


def test_the_strongest_are_named_only_where_strength_is_recorded(facts: KnowledgeBase) -> None:
    assert "carfentanil" in answer_question(facts, "what is the strongest opioid").answer
    assert answer_question(facts, "what is the strongest antibiotic").answer == "unknown"


def test_examples_are_the_best_known(facts: KnowledgeBase) -> None:
    named = answer_question(facts, "give me examples of opioids").answer

    assert "fentanyl" in named
    assert "morphine" in named
    assert "7-hydroxymitragynine" not in named


def test_street_words_count_when_they_are_asked_for(facts: KnowledgeBase) -> None:
    assert answer_question(facts, "is weed an opioid").answer == "no"
    assert answer_question(facts, "is mary jane an opioid").answer == "no"  # a street name of two everyday words
    assert answer_question(facts, "is crack a stimulant").answer == "yes"


def test_relieving_pain_does_not_make_one_class_of_two(facts: KnowledgeBase) -> None:
    assert answer_question(facts, "is ketamine in the same class as morphine").answer == "no"
    assert answer_question(facts, "is valium in the same class as xanax").answer == "yes"


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("what is a partial agonist", "below that of a full agonist"),
        ("whats a prodrug", "converts into the active one"),
        ("what does off label mean", "other than those it was approved for"),
        ("define tolerance", "more is needed"),
    ],
)
def test_a_word_of_the_field_is_explained_with_its_source(facts: KnowledgeBase, question: str, part: str) -> None:
    found = answer_question(facts, question)

    assert part in found.answer
    assert found.evidence


@pytest.mark.parametrize("question", ["what is a table", "what is the half life of blorvex", "what is a partial"])
def test_only_recorded_words_are_explained(facts: KnowledgeBase, question: str) -> None:
    assert answer_question(facts, question).answer == "unknown"


def test_a_word_that_is_explained_is_no_name_in_running_text(facts: KnowledgeBase) -> None:
    assert not any(one.type == "term" for one in facts.readings("tolerance"))
    assert not facts.resolve("prodrug").subjects


@pytest.mark.parametrize(
    "question",
    ["what are opioid withdrawal symptoms", "what are the symptoms of opioid withdrawal", "opioid withdrawal symptoms"],
)
def test_withdrawal_is_answered_however_its_symptoms_are_asked_for(facts: KnowledgeBase, question: str) -> None:
    assert "diarrhoea" in answer_question(facts, question).answer


def test_who_makes_a_product_is_said_of_that_product_only(facts: KnowledgeBase) -> None:
    assert "Janssen" in answer_question(facts, "what company makes spravato").answer
    assert "Indivior" in answer_question(facts, "who makes suboxone").answer
    assert "Purdue" in answer_question(facts, "who makes oxycontin").answer
    assert answer_question(facts, "who makes roxicodone").answer == "unknown"


def test_too_much_of_a_drug_is_an_overdose_and_begins_with_whom_to_call(facts: KnowledgeBase) -> None:
    found = answer_question(facts, "what happens if u take too much tylenol")

    assert "liver" in found.answer
    assert found.text.startswith("In an overdose call emergency services")


def test_a_question_about_oneself_is_not_answered(facts: KnowledgeBase) -> None:
    assert answer_question(facts, "am i addicted to xanax").answer == "unknown"
    assert answer_question(facts, "can you get addicted to xanax").answer == "yes"


def test_the_drugs_of_a_schedule_are_listed(facts: KnowledgeBase) -> None:
    assert "heroin" in answer_question(facts, "what drugs are schedule 1").answer
    assert "heroin" not in answer_question(facts, "what drugs are schedule 2").answer


@pytest.mark.parametrize("question", ["how do you reverse an opioid overdose", "what reverses an opioid overdose"])
def test_what_reverses_a_class_is_asked_of_the_class(facts: KnowledgeBase, question: str) -> None:
    assert "naloxone" in answer_question(facts, question).answer


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("By which routes can naloxone be given?", "intranasal"),
        ("Tramadol has which class of medicine?", "opioid"),
        ("What is the primary receptor target of ketamine?", "NMDA"),
        ("Which opioid receptor does morphine mainly activate?", "mu-opioid"),
        ("For what is used pregabalin?", "epilepsy"),
        ("which schedule covers ketamine in australia", "Schedule 8"),
        ("in which year did the fda approve ketamine", "1970"),
        ("who isolated morphine from opium", "Sertürner"),
        ("What two drugs are in Suboxone?", "naloxone"),
        ("How long must patients be monitored after a Spravato dose?", "two hours"),
        ("What is used to reverse a benzodiazepine overdose?", "flumazenil"),
        ("whats the antidote for heparin", "protamine"),
        ("how often do you change a fentanyl patch", "72 hours"),
        ("what does 6-mam in urine mean", "heroin"),
        ("what symptoms suggest serotonin syndrome", "fever"),
        ("whats an emergence reaction after ketamine", "hallucinations"),
        ("how many times stronger than morphine is carfentanil", "10000"),
    ],
)
def test_a_question_is_told_by_which_words_it_holds_in_whatever_order(
    facts: KnowledgeBase, question: str, part: str
) -> None:
    answer = answer_question(facts, question)

    assert part in answer.answer
    assert answer.evidence


@pytest.mark.parametrize(
    "question",
    [
        "what is ketamine not used for",
        "what can ketamine be used with",
        "how should i take ketamine",
        "how much ketamine for a 70 kg person",
        "what is the dose of ketamine",
        "what does a gram of ketamine cost",
        "who died from fentanyl",
        "where can i buy ketamine",
        "what opioid receptors does my dog have",
        "when should i take tramadol",
        "how long does ketamine stay in nails",
    ],
)
def test_one_word_that_no_topic_has_leaves_a_question_unknown(facts: KnowledgeBase, question: str) -> None:
    assert answer_question(facts, question).answer == "unknown"


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("has the fda approved ketamine for depression", "no"),
        ("did the fda approve esketamine for depression", "yes"),
        ("is it dangerous for kids to take codeine", "yes"),
        ("can i just stop xanax cold turkey", "no"),
        ("is it ok to drink wine with diazepam", "no"),
        ("will touching fentanyl with bare hands kill you", "no"),
        ("can narcan hurt someone who isnt on opioids", "no"),
        ("does a standard opiate immunoassay reliably detect fentanyl", "no"),
        ("is ketamine under international control by the UN", "no"),
        ("is ketamine a narcotic under the german btmg", "no"),
        ("is marijuana still federally illegal for recreational use in the US", "yes"),
        ("isn't naloxone just another opioid?", "no"),
        ("is suboxone just methadone", "no"),
        ("is heroin legal with a prescription", "no"),
        ("is fentanyl legal with a prescription", "yes"),
        ("what kind of opioid is ketamine", "no"),
        ("what kind of benzo is zolpidem", "no"),
        ("can you drive after a spravato treatment", "no"),
        ("should people avoid driving on the day of an esketamine treatment", "yes"),
        ("can you be allergic to ketamine", "yes"),
        ("is cocaine ever used medically", "yes"),
        ("is imodium safe", "it depends"),
        ("how long does weed stay in your urine", "it depends"),
        ("is methadone longer acting than heroin", "yes"),
        ("is heroin longer acting than methadone", "no"),
    ],
)
def test_a_question_said_otherwise_is_answered_as_what_it_asks(
    facts: KnowledgeBase, question: str, answer: str
) -> None:
    assert answer_question(facts, question).answer == answer


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("is it dangerus to mix xanax and alcohol", "yes"),
        ("does ketamine cause halucinations", "yes"),
        ("is heroin adictive", "yes"),
        ("is fentanul an opioid", "unknown"),
        ("is morphuime an opioid", "unknown"),
    ],
)
def test_ordinary_words_may_be_misspelled_and_names_may_not(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert answer_question(facts, question).answer == answer


def test_why_people_believe_a_known_misconception_is_told_with_what_is_so(facts: KnowledgeBase) -> None:
    answer = answer_question(facts, "why do people say that touching fentanyl can kill you")

    assert "potent" in answer.answer
    assert "very unlikely" in answer.text


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("is pregabalin addictive", "yes"),  # recorded are misuse, and withdrawal
        ("is propranolol addictive", "no"),
        ("is levetiracetam addictive", "unknown"),
        ("can naloxone cause withdrawal", "yes"),  # precipitated withdrawal
        ("can naloxone cause constipation", "unknown"),
    ],
)
def test_what_is_recorded_in_other_words_answers(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert answer_question(facts, question).answer == answer


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("what does racemic mean", "mirror-image"),
        ("what is precipitated withdrawal", "pushes opioids off"),
        ("whats a k hole", "detachment"),
        ("what's the difference between dependence and addiction", "compulsive"),
    ],
)
def test_terms_are_explained_before_they_are_taken_for_drugs(facts: KnowledgeBase, question: str, part: str) -> None:
    assert part in answer_question(facts, question).answer


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("my dad is on oxycodone, can he have a beer", "no"),
        ("my mom takes tramadol and sertraline, is that a problem", "yes"),
        ("is it ok if my husband takes gabapentin with his oxycodone", "no"),
        ("what would happen if i took naltrexone while on methadone", "life-threatening"),
        ("do i need a prescription for narcan", "no"),
        ("does suboxone show up on drug tests as opiates", "no"),
    ],
)
def test_two_drugs_of_one_person_are_taken_together(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert answer_question(facts, question).answer.startswith(answer)


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("why isn't fentanyl schedule 1", "Schedule II"),
        ("why is fentanyl schedule 1", "no"),
        ("why isnt ketamine an opioid", "it is not"),
        ("whats the active opioid in percocet", "oxycodone"),
    ],
)
def test_what_a_question_takes_to_be_so_keeps_its_negation(facts: KnowledgeBase, question: str, part: str) -> None:
    assert part in answer_question(facts, question).answer


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("is cocaine an anesthetic", "yes"),
        ("is cocaine a general anesthetic", "no"),
        ("is ketamine an anesthetic", "yes"),
        ("is codeine a prodrug", "yes"),
        ("is morphine a prodrug", "unknown"),
    ],
)
def test_kinds_of_anaesthetics_and_prodrugs(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert answer_question(facts, question).answer == answer


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("what opioid is in ketamine", "none"),
        ("what opioid is in tylenol", "none"),
        ("what opioid is in contrave", "none"),
        ("which opioid receptor does naloxone activate", "none"),
        ("when did the fda approve heroin", "unknown"),
        ("when did the fda approve ketamine for depression", "no"),
        ("how does naloxone activate opioid receptors", "no"),
        ("how well does ketamine work", "unknown"),
        ("how often is viloxazine given", "unknown"),
        ("how do i inject heroin", "unknown"),
        ("how can i get high on gabapentin", "unknown"),
        ("where do i get narcan", "unknown"),
        ("what is fentanyl mixed with", "unknown"),
    ],
)
def test_what_a_question_supposes_is_corrected_and_near_questions_are_not_taken_for_it(
    facts: KnowledgeBase, question: str, answer: str
) -> None:
    assert answer_question(facts, question).answer == answer


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("is ketamine on the who list of essential medicines", "yes"),
        ("is aspirin an essential medicine", "unknown"),  # it is not recorded, which is no "no"
        ("is ketamine safe during pregnancy", "no"),
        ("is heroin stronger than morphine", "yes"),
        ("is morphine stronger than heroin", "no"),
        ("can sugammadex reverse sux", "no"),
        ("can sugammadex reverse rocuronium", "yes"),
    ],
)
def test_notes_on_pregnancy_and_essential_medicines_answer(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert answer_question(facts, question).answer == answer


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("my nurse said toradol is a narcotic is she right", "no"),
        ("heard that buprenorphine isnt a real opioid, is that right", "no"),
        ("is oxy an opioid", "yes"),
        ("do bars show up on a drug test", "it depends"),
        ("weed and xanax safe?", "no"),
        ("ket and love safe?", "unknown"),
    ],
)
def test_hearsay_and_street_words_are_read_where_they_are_asked_about(
    facts: KnowledgeBase, question: str, answer: str
) -> None:
    assert answer_question(facts, question).answer == answer


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("What does ketamine do to the bladder?", "bladder"),
        ("What is the onset of IM ketamine?", "intramuscular"),
        ("When did Japan control ketamine?", "2007"),
        ("Which countries schedule ketamine?", "Schedule 8"),
        ("can ketamine be prescribed", "yes"),
        ("can heroin be prescribed in the us", "no"),
    ],
)
def test_organs_routes_and_countries_that_are_named_are_answered_for(
    facts: KnowledgeBase, question: str, part: str
) -> None:
    assert part in answer_question(facts, question).answer


def test_an_antidote_is_used_for_what_it_reverses(facts: KnowledgeBase) -> None:
    assert answer_question(facts, "what is flumazenil used for").answer.startswith("reversing benzodiazepine")
    [record, *_] = uses(facts, ["flumazenil"]).records
    assert (record["drug"], record["condition"]) == ("flumazenil", "reversal of benzodiazepine")


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Are morphine and ketamine both opioids?", "no"),
        ("Are morphine and ketamine opioids?", "it depends"),
        ("Is cocaine not a narcotic?", "no"),
        ("Is ibuprofen a controlled substance?", "no"),
        ("Is ibuprofen not a controlled substance?", "yes"),
        ("Morphine is not an opioid, is it?", "yes"),
        ("Ketamine is not an opioid, is it?", "no"),
    ],
)
def test_what_is_asked_as_a_denial_or_of_two_together_is_answered_as_such(
    facts: KnowledgeBase, question: str, answer: str
) -> None:
    assert answer_question(facts, question).answer == answer


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What is the antidote for cyanide poisoning?", "hydroxocobalamin, sodium nitrite and sodium thiosulfate"),
        ("What is the antidote for iron poisoning?", "deferoxamine"),
        ("What is the antidote for organophosphate poisoning?", "atropine and pralidoxime"),
        ("What is the antidote to methanol?", "fomepizole and alcohol"),
        ("What is the antidote for arthritis?", "unknown"),
    ],
)
def test_the_antidote_to_a_poison_is_what_is_given_for_that_poisoning(
    facts: KnowledgeBase, question: str, answer: str
) -> None:
    assert answer_question(facts, question).answer == answer
