"""Questions of worried, curious and busy people: for whom, how often, which is worse, what it does to the body."""

from fnmatch import fnmatch

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.asking import answer_question


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("what organ does acetaminophen hurt", "liver"),
        ("what does meth do to your teeth", "tooth damage"),
        ("does tramadol affect serotonin", "yes"),
        ("does nitrous oxide affect vitamin b12", "yes"),
        ("what does warfarin do to your teeth", "unknown"),
        ("does aspirin affect dopamine", "unknown"),
    ],
)
def test_what_a_drug_does_to_a_part_of_the_body(facts: KnowledgeBase, question: str, first: str) -> None:
    assert answer_question(facts, question).answer == first


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("does xanax have a boxed warning", "yes"),
        ("does ketamine have a black box warning", "no"),
        ("does suboxone have a boxed warning", "no"),
        ("does amoxicillin have a boxed warning", "no"),
        ("does benzonatate have a boxed warning", "unknown"),
    ],
)
def test_whether_a_label_has_a_boxed_warning(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert answer_question(facts, question).answer == answer


def test_a_boxed_warning_of_a_drug_is_told_and_not_what_the_words_mean(facts: KnowledgeBase) -> None:
    assert "bleeding" in answer_question(facts, "what is the boxed warning on ibuprofen").answer
    assert "strongest warning" in answer_question(facts, "what is a boxed warning").answer


def test_a_box_is_on_the_label_even_where_it_is_contested_whether_people_are_harmed(facts: KnowledgeBase) -> None:
    assert answer_question(facts, "what is the boxed warning on semaglutide").answer == "thyroid tumours"


def test_a_box_that_was_removed_is_none_in_answers_either(facts: KnowledgeBase) -> None:
    assert answer_question(facts, "does chantix have a boxed warning").answer == "no"
    assert answer_question(facts, "what is the boxed warning for varenicline").answer == "none"


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("how does naltrexone work for alcohol", "by blocking the mu-opioid receptor"),
        ("how does clonidine help with opioid withdrawal", "by activating the alpha-2 adrenergic receptor"),
        ("how does alcohol work", "by enhancing the GABA-A receptor and blocking the NMDA receptor"),
        ("what receptor does ketamine act on", "NMDA receptor"),
    ],
)
def test_how_it_works_is_what_it_does_and_which_is_where(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert answer_question(facts, question).answer == answer


def test_common_effects_are_told_apart_from_serious_ones(facts: KnowledgeBase) -> None:
    common = answer_question(facts, "what are common side effects of zoloft").answer
    serious = answer_question(facts, "what are serious side effects of zoloft").answer
    assert "nausea" in common
    assert "suicidal" not in common
    assert "suicidal" in serious
    unranked = answer_question(facts, "common side effects of xylazine")
    assert "not recorded" in unranked.text
    assert "death" not in unranked.answer


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("is xanax a brand name", "yes"),
        ("is alprazolam a brand name", "no"),
        ("is alcohol a drug", "yes"),
        ("is kratom a plant", "yes"),
        ("is ketamine a plant", "no"),
        ("is meth ever prescribed", "yes"),
        ("is lsd ever prescribed", "unknown"),
        ("is heroin legal to prescribe in the united states", "no"),
        ("is vioxx still sold", "no"),
        ("was vioxx withdrawn", "yes"),
        ("was ibuprofen withdrawn", "unknown"),
        ("is heroin dangerous", "yes"),
        ("is ibuprofen dangerous", "it depends"),
        ("is there a test for ketamine", "yes"),
        ("is loperamide dangerous for the kidneys", "unknown"),
        ("is alcohol worse than ketamine", "it depends"),
        ("is methadone safer than heroin", "it depends"),
        ("is ketamine worse than blorvex", "unknown"),
    ],
)
def test_what_kind_of_thing_it_is(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert answer_question(facts, question).answer == answer


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("can dogs take ibuprofen", "no"),
        ("is tylenol poisonous to cats", "yes"),
        ("can my dog have gabapentin", "it depends"),
        ("can my parrot have tylenol", "unknown"),
        ("can dogs take metformin", "unknown"),
        ("can old people take benadryl", "no"),
        ("are benzos bad for the elderly", "yes"),
        ("can old people take amoxicillin", "unknown"),
        ("is it safe to breastfeed on codeine", "no"),
        ("can i breastfeed on methadone", "yes"),
        ("can pregnant women take ketamine", "no"),
        ("is narcan safe for babies", "yes"),
        ("can you take narcan twice", "yes"),
        ("can you drive after taking ambien", "no"),
        ("can i take tylenol and ibuprofen together", "yes"),
    ],
)
def test_in_whom_it_may_be_used(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert answer_question(facts, question).answer == answer


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("can you die from xanax withdrawal", "yes"),
        ("can heroin withdrawal kill you", "it depends"),
        ("can ketamine withdrawal kill you", "unknown"),
        ("does suboxone cause precipitated withdrawal if you take it too early", "yes"),
    ],
)
def test_whether_withdrawal_kills(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert answer_question(facts, question).answer == answer


def test_deadly_withdrawal_says_of_what(facts: KnowledgeBase) -> None:
    assert "seizures" in answer_question(facts, "can you die from xanax withdrawal").text


def test_who_is_not_on_opioids_is_not_told_of_the_pair(facts: KnowledgeBase) -> None:
    assert "almost nothing" in answer_question(facts, "what happens when you take narcan and arent on opioids").text
    assert answer_question(facts, "can narcan be used on someone not on opioids").answer == "yes"


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("is valium stronger than xanax", "no"),
        ("is xanax stronger than valium", "yes"),
        ("is percocet stronger than vicodin", "yes"),
        ("is percocet stronger than tylenol", "unknown"),
        ("which painkillers are stronger than blorvex", "unknown"),
    ],
)
def test_which_is_stronger_by_what_both_are_measured_by(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert answer_question(facts, question).answer == answer


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("how is spravato given", "intranasal"),
        ("how is sublocade given", "subcutaneous"),
        ("when did oxycontin come out", "1995"),
        ("how often is spravato taken", "twice a week"),
        ("how long does benzo withdrawal last", "10 to 14 days"),
        ("why is naloxone in suboxone", "deter"),
        ("why is fentanyl schedule 2", "high potential for abuse"),
        ("why was vioxx taken off the market", "heart attacks"),
        ("why was thalidomide withdrawn", "because it caused birth defects"),
        ("why was propoxyphene withdrawn", "because it can be toxic to the heart"),
        ("why do fentanyl patches carry a warning about heat", "release"),
        ("what enzyme turns codeine into morphine", "CYP2D6"),
        ("where was ketamine invented", "Detroit"),
        ("how does buprenorphine act at the mu receptor", "partial agonist"),
    ],
)
def test_a_value_is_that_of_what_was_named(facts: KnowledgeBase, question: str, words: str) -> None:
    assert words in answer_question(facts, question).answer


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("asking for a friend but can you get hooked on ketamine", "yes"),
        ("pharmacist here: what schedule is pregabalin in the US", "Schedule V"),
        ("ketamine opioid y/n", "no"),
        ("Hello, my mother is 78 and takes warfarin. Can she take ibuprofen?", "no"),
        ("my doctor gave me tramadol for my back and i also take zoloft, is that ok?", "no"),
        ("i stopped xanax and now take oxycodone is that safe", "unknown"),
        ("doc gave me toradol today, can i take advil tonight", "no"),
        ("i heard ketamine is safe. can i take xanax", "unknown"),
        ("she takes oxycodone daily. would xanax be a problem?", "yes"),
        ("my mum takes tramadol and my dad takes sertraline, is that safe", "unknown"),
        ("when can i take ibuprofen after warfarin", "unknown"),
        ("i take metformin. can i take blorvex", "unknown"),
    ],
)
def test_a_story_before_a_question_is_left_out_and_nothing_more(
    facts: KnowledgeBase, question: str, answer: str
) -> None:
    assert answer_question(facts, question).answer == answer


@pytest.mark.parametrize(
    "question",
    [
        "my friend took 20 tylenol what do i do",
        "she swallowed a handful of xanax, what should i do",
        "he took all my oxycodone what now",
    ],
)
def test_many_pills_at_once_are_an_emergency(facts: KnowledgeBase, question: str) -> None:
    assert answer_question(facts, question).answer.startswith("call emergency services")


def test_a_dose_or_a_while_is_no_emergency(facts: KnowledgeBase) -> None:
    for question in ("i took 20 mg of prozac what do i do", "it took 10 years to approve spravato what now"):
        assert not answer_question(facts, question).answer.startswith("call emergency services")


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("am i right in thinking tramadol is an opioid", "yes"),
        ("correct me if im wrong but ketamine is not an opioid", "yes"),
        ("what is ketamine used for and is it a benzo", "general anaesthesia and veterinary anaesthesia; no"),
        ("what schedule is fentanyl and what schedule is heroin", "Schedule II; Schedule I"),
        ("is ketamine an opioid and who will win the election", "unknown"),
        ("is ketamine an opioid and is blorvex one", "unknown"),
        ("are any of these opioids: ketamine, tramadol, gabapentin?", "tramadol"),
        ("which drug is a benzo, ambien or ativan", "lorazepam"),
        ("oxycodone + alcohol = bad?", "yes"),
        ("should i worry about mixing valium and methadone", "yes"),
        ("should alcohol be avoided with oxycodone", "yes"),
        ("should coffee be avoided with blorvex", "unknown"),
        ("is it illegal to possess xanax without a prescription", "yes"),
        ("is it illegal to possess gabapentin without a prescription", "it depends"),
        ("can you take spravato at home", "no"),
        ("can you take ibuprofen at home", "unknown"),
        ("is spravato covered by a rems program", "yes"),
        ("is ibuprofen covered by a rems program", "unknown"),
        ("do you need to be monitored for two hours after spravato", "yes"),
        ("do you need to be monitored for six hours after spravato", "unknown"),
        ("is ambien safe for everyone", "no"),
        ("is opana still on the market", "no"),
        ("is oxymorphone still on the market", "yes"),
        ("is psilocybin more addictive than heroin", "no"),
        ("is psilocybin less addictive than heroin", "yes"),
        ("is heroin as addictive as psilocybin", "no"),
        ("is ketamine stronger than morphine", "it depends"),
        ("is morphine stronger than codeine", "yes"),
        ("can ketamine treat ptsd", "it depends"),
        ("does ketamine come in pill form", "it depends"),
        ("is ketamine approved for ptsd", "no"),
        ("can kids take aspirin", "no"),
        ("can i take ibuprofen while pregnant", "no"),
        ("can i smoke weed while pregnant", "no"),
        ("is methadone safe in pregnancy", "it depends"),
        ("can you stop metoprolol suddenly", "no"),
        ("can you buy codeine over the counter in australia", "no"),
        ("when was pregabalin made class c", "2019"),
        ("when did the uk move ketamine to class b", "2014"),
    ],
)
def test_a_question_as_it_is_typed(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert answer_question(facts, question).answer == answer


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("why does ketamine damage the bladder", "not settled"),
        ("why do opioids cause constipation", "gut"),
        ("how does tylenol damage the liver", "NAPQI"),
        ("how do opioids kill you", "respiratory depression"),
        ("why cant kids have codeine", "in children"),
        ("why cant you take spravato home", "supervision"),
        ("what does buprenorphine do at the mu receptor", "as a partial agonist"),
        ("what enzyme turns codeine into morphine", "CYP2D6"),
        ("which opioid also blocks nmda receptors", "levorphanol"),
        ("how long does fluoxetine take to work", "4 to 6 weeks"),
        ("signs someone is overdosing on opioids", "respiratory depression"),
        ("how quickly does narcan wear off", "30 to 120 minutes"),
    ],
)
def test_a_value_question_as_it_is_typed(facts: KnowledgeBase, question: str, part: str) -> None:
    assert part in answer_question(facts, question).answer


def test_the_plainest_class_comes_first(facts: KnowledgeBase) -> None:
    assert answer_question(facts, "what class of drug is ketamine").answer.startswith("dissociative drug, general")


def test_a_difference_names_class_mechanism_schedule_and_uses(facts: KnowledgeBase) -> None:
    text = answer_question(facts, "what is the difference between xanax and ambien").text
    for part in ("benzodiazepine", "GABA-A", "Schedule IV", "Approved: alprazolam for"):
        assert part in text


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("do ketamine and pcp act on the same receptor", "yes"),
        ("does morphine work on the same receptor as gabapentin", "no"),
        ("which is longer acting, xanax or klonopin", "clonazepam"),
        ("does methadone last longer than morphine", "yes"),
        ("does lsd last longer than ketamine", "yes"),
        ("what opioid is in tylenol #3", "codeine"),
        ("is adderall legal in the uk", "it depends"),
        ("can loperamide cause heart problems", "yes"),
        ("is st johns wort safe with ssris", "no"),
        ("why doesnt imodium get you high", "it depends"),
        ("should you taper off xanax", "yes"),
        ("should you taper off ibuprofen", "unknown"),
        ("is xanax withdrawal dangerous", "yes"),
        ("is an overdose of heroin reversible", "yes"),
        ("is naltrexone effective for alcoholism", "yes"),
        ("does tramadol help my grades", "unknown"),
        ("does cocaine act on dopamine", "yes"),
        ("can someone on parole take oxycodone", "unknown"),
        ("can someone on warfarin take aspirin", "no"),
        ("my dad takes warfarin, is aspirin ok for him", "no"),
        ("i take lexapro and have nausea, could that be why", "yes"),
        ("i take lexapro and have a dog, could that be why", "unknown"),
        ("can a 5 panel test detect ketamine", "no"),
        ("did you know ketamine is an opioid", "no"),
        ("describe ketamine", "a dissociative general anaesthetic that blocks NMDA glutamate receptors"),
        ("ketamine", "unknown"),
    ],
)
def test_plain_topics_in_other_words(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert answer_question(facts, question).answer == answer


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("how long do you have to be off opioids before naltrexone", "7 to 10 days"),
        ("how soon after heroin can i take suboxone", "withdrawal has begun"),
        ("what do they give you for opioid withdrawal", "lofexidine"),
        ("what are the dangers of nitazenes", "respiratory depression"),
        ("how do drugs like xanax work", "GABA-A"),
        ("what did the fda approve naltrexone for", "alcohol use disorder"),
        ("who came up with ketamine", "Calvin Stevens"),
    ],
)
def test_plain_topics_with_a_value_in_other_words(facts: KnowledgeBase, question: str, part: str) -> None:
    assert part in answer_question(facts, question).answer


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("what reverses opioids", "naloxone"),
        ("what blocks benzos", "flumazenil"),
        ("which drug is used to treat tylenol poisoning", "acetylcysteine"),
        ("what is flumazenil an antidote for", "benzodiazepine"),
        ("can you name some ssris", "fluoxetine"),
        ("what kind of drugs block nmda receptors", "ketamine"),
        ("name a schedule iii drug", "ketamine"),
        ("partial agonist definition", "stays below"),
        ("in simple terms, what is a prodrug", "inactive"),
        ("how long ago was lsd discovered", "1938"),
        ("how long after spravato can i drive", "next day"),
        ("what happens if you take xanax while pregnant", "newborn"),
        ("is there a buprenorphine patch", "yes"),
        ("is there a blorvex patch", "unknown"),
        ("what reverses blorvex", "unknown"),
        ("explain narcotic", "two meanings"),
    ],
)
def test_antidotes_lists_words_and_forms_as_they_are_typed(facts: KnowledgeBase, question: str, part: str) -> None:
    answer = answer_question(facts, question)
    assert part in f"{answer.answer} {answer.text}"


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("how long do you have to stay after spravato", "at least two hours"),
        ("is fentanyl schedule ii or schedule i", "Schedule II"),
        ("is tramadol schedule 1 or schedule 2", "no"),
        ("is buprenorphine a full or partial agonist", "partial agonist"),
        ("How does naloxone reverse an overdose?", "by blocking the mu-opioid receptor"),
        ("was tramadol always a controlled substance", "no"),
        ("was lsd always illegal", "unknown"),
        ("When was buprenorphine approved for opioid use disorder?", "2002"),
        ("when was heroin first marketed by bayer", "1898"),
        ("when was heroin first marketed by pfizer", "no"),
        ("Which lasts longer, Xanax or Valium?", "diazepam"),
        ("which lasts longer ativan or xanax", "unknown"),
        ("is kratom legal in every us state", "no"),
        ("is aspirin legal everywhere", "unknown"),
        ("is kratom federaly illegal in the us", "no"),
        ("is kratom illegal in the us", "it depends"),
        ("do i need blood tests for lithium", "yes"),
        ("do i need blood tests on ibuprofen", "unknown"),
        ("does ketamine show on a 5 panel drug test", "no"),
        ("does fentanyl show up in a blood test", "unknown"),
        ("does naltrexone help people stop drinking", "yes"),
        ("should paroxetine be stopped suddenly", "no"),
        ("did my neighbor overdose on heroin", "unknown"),
        ("has my mom been addicted to xanax", "unknown"),
    ],
)
def test_the_first_words_answer_what_was_asked(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert answer_question(facts, question).answer == answer


def test_where_it_is_illegal_names_the_countries_that_control_it_first(facts: KnowledgeBase) -> None:
    assert answer_question(facts, "where is ketamine illegal").answer.startswith("controlled in Australia")
    assert answer_question(facts, "which countries is ketamine illegal in").answer.startswith("controlled in Australia")
    assert answer_question(facts, "where is kratom illegal").answer.startswith("controlled in Australia")
    assert answer_question(facts, "where is kratom legal").answer.startswith("not controlled in Germany")


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("oxycodone isnt a benzo, is it?", "no"),
        ("morphine isnt an opioid is it", "yes"),
        ("naloxone does not cause addiction, does it", "no"),
        ("isnt ketamine an opioid", "no"),
        ("correct me if im wrong but ketamine is not an opioid", "yes"),
        ("does loperamide get you high", "it depends"),
        ("can loperamide get you high", "yes"),
        ("is cocaine a narcotic under us law", "yes"),
        ("is cocaine a narcotic", "it depends"),
        ("when was ketamine put in class b", "2014"),
        ("when was ketamine banned in the uk", "2006"),
        ("where was fentanyl first made", "Belgium"),
        ("where is fentanyl made", "unknown"),
        ("is there such a thing as a ketamine overdose", "yes"),
        ("is there a naloxone overdose", "unknown"),
        ("do they check your blood pressure during spravato", "yes"),
        ("do they check your liver on ketamine", "unknown"),
        ("should i get my heart checked on methadone", "yes"),
        ("should i get my teeth checked on methadone", "unknown"),
        ("do horses get xylazine", "it depends"),
    ],
)
def test_tags_doses_laws_and_checks_as_they_are_typed(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert answer_question(facts, question).answer == answer


def test_how_long_one_must_be_without_opioids_is_what_is_advised_of_the_two(facts: KnowledgeBase) -> None:
    assert "7 to 10 days" in answer_question(facts, "how long must i be opioid-free before vivitrol").answer


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Why does methadone need an ECG?", "QT prolongation"),
        ("why does ibuprofen need an ecg", "unknown"),
        ("why do you have to stay two hours after spravato", "dissociation, raised blood pressure and sedation"),
        ("why do patients need blood tests on clozapine", "dangerous loss of white blood cells (neutropenia)"),
        ("why was heroin banned", "unknown"),
        ("how many people die from fentanyl", "unknown"),
        ("is carfentanil for animals", "yes"),
        ("is ketamine only for animals", "no"),
        ("is xylazine only for animals", "yes"),
        ("do i need blood tests on methotrexate", "yes"),
    ],
)
def test_why_it_is_watched_and_for_whom_it_is(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert answer_question(facts, question).answer == answer


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("why was darvon banned", "toxic to the heart"),
        ("how long after last dose does heroin withdrawal begin", "6 to 24 hours"),
        ("how long does vyvanse last", "13 hours"),
    ],
)
def test_why_it_is_gone_and_when_withdrawal_begins(facts: KnowledgeBase, question: str, part: str) -> None:
    assert part in answer_question(facts, question).answer


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("can a 10 year old take codeine", "no"),
        ("can a 10 year old take loperamide", "it depends"),
        ("can a 3 year old take adderall", "unknown"),
        ("can my 15 year old take codeine", "unknown"),
        ("how long will cocaine be in my pee", "it depends"),
        ("does propranolol need tapering", "yes"),
        ("does ibuprofen require a taper", "unknown"),
        ("does codeine need cyp2d6", "yes"),
        ("does morphine need cyp2d6", "unknown"),
        (
            "what is ozempic used for",
            "type 2 diabetes, prevention of heart attacks, prevention of stroke and chronic kidney disease",
        ),
        ("is ozempic approved for weight loss", "no"),
    ],
)
def test_young_children_urine_and_the_product_that_was_named(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert answer_question(facts, question).answer == answer


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Strictly speaking, is tramadol an opioid?", "yes"),
        ("My nurse called gabapentin a narcotic. Is she right?", "no"),
        ("would it be wrong to say tramadol is an opioid", "no"),
        ("Is Adderall, which my dad takes, a stimulant?", "yes"),
        ("is ketamine a class a drug", "no"),
        ("Are seizures a common side effect of tramadol?", "unknown"),
        ("is there withdrawal from nicotine", "yes"),
        ("what is ketamine's schedule and is it an opioid?", "Schedule III; no"),
        ("what drug class does xanax bellong to", "benzodiazepine and anxiolytic"),
        ("why is methadone used in pregnancy", "unknown"),
        ("which drug is sold as Zoloft", "sertraline"),
        ("why should I stop taking metformin before surgery", "unknown"),
    ],
)
def test_what_a_question_is_wrapped_in_changes_nothing_of_what_it_asks(
    facts: KnowledgeBase, question: str, answer: str
) -> None:
    assert answer_question(facts, question).answer == answer


@pytest.mark.parametrize(
    "question", ["she won't wake up after taking methadone", "my toddler got into my adderall", "he od'd on heroin"]
)
def test_a_case_that_is_told_gets_whom_to_call(facts: KnowledgeBase, question: str) -> None:
    assert answer_question(facts, question).answer.startswith("call emergency services")


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("which ssri has the longest half-life", "fluoxetine*"),
        ("what is the shortest acting benzodiazepine", "triazolam*"),
        ("which benzo lasts longest", "*quazepam*"),
        ("which antihistamine lasts longest", "*desloratadine*"),
        ("which laxative lasts longest", "unknown"),
    ],
)
def test_the_longest_and_shortest_of_a_class_go_by_recorded_half_lives(
    facts: KnowledgeBase, question: str, answer: str
) -> None:
    found = answer_question(facts, question)
    assert fnmatch(found.answer, answer)
    assert answer == "unknown" or "By half-life" in found.text


def test_a_brand_and_its_drug_differ_in_the_name_alone_unless_the_form_is_told(facts: KnowledgeBase) -> None:
    assert (
        "Roxicodone is a brand name of oxycodone"
        in answer_question(facts, "difference between oxycodone and roxicodone").text
    )
    assert "extended-release tablets" in answer_question(facts, "difference between oxycodone and oxycontin").text
    assert "both are names" in answer_question(facts, "difference between percocet and endocet").text


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("where does morphine come from", "*opium*"),
        ("where does cocaine come from", "*coca*"),
        ("what is oxycodone made from", "thebaine"),
        ("where does fentanyl come from", "synthetic opioid"),
        ("what labs do you check with clozapine", "*neutrophil*"),
        ("what is gabapentin used for off label", "*fibromyalgia*"),
        ("what are the off label uses of gabapentin", "*fibromyalgia*"),
        ("what is spravato approved for", "*treatment-resistant depression*"),
    ],
)
def test_origins_laboratory_tests_and_uses_off_label(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert fnmatch(answer_question(facts, question).answer, answer)


def test_what_a_brand_is_approved_for_is_not_what_the_substance_is(facts: KnowledgeBase) -> None:
    assert "emergency medicine" not in answer_question(facts, "what is spravato approved for").answer


def test_as_strong_is_not_said_as_one_times(facts: KnowledgeBase) -> None:
    text = answer_question(facts, "is norco stronger than percocet").text
    assert "is as potent as morphine" in text
    assert "1 times" not in text


@pytest.mark.parametrize(
    ("question", "start"),
    [
        (
            "whats the difference between wellbutrin and zyban",
            "Wellbutrin is for depression; Zyban is for smoking cessation",
        ),
        (
            "difference between subutex and sublocade",
            "Subutex is for opioid use disorder and is given under the tongue",
        ),
        ("difference between advil and motrin", "None: both are names of ibuprofen"),
        ("difference between prozac and fluoxetine", "None: Prozac is a brand name of fluoxetine"),
    ],
)
def test_products_of_one_drug_differ_by_their_labels_and_ways(facts: KnowledgeBase, question: str, start: str) -> None:
    assert answer_question(facts, question).answer.startswith(start)


def test_where_a_drug_is_used_is_not_answered_by_what_is_met_there(facts: KnowledgeBase) -> None:
    assert answer_question(facts, "why is ketamine used in emergency rooms").answer == "unknown"


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("do benzos have a black box warning about opioids", "yes"),
        ("do ssris have a black box warning about suicide", "yes"),
        ("does ibuprofen have a black box warning about opioids", "unknown"),
        ("does carbamazepine make birth control less effective", "yes"),
        ("what does clozapine do to your white blood cell count", "*white blood cells*"),
        ("when did narcan go over the counter in the us", "*2023"),
        ("what is alprazolam sold as", "Xanax*"),
        ("does heavy drinking damage the liver", "yes"),
        ("can quitting drinking kill you", "yes"),
        ("is drinking bleach dangerous", "unknown"),
        ("whats tranq dope", "fentanyl or heroin*"),
        ("whats dope rope", "unknown"),
        ("does ketamine raise intracranial pressure", "contested"),
    ],
)
def test_warnings_of_pairs_parts_of_the_blood_and_drinking_are_asked_for(
    facts: KnowledgeBase, question: str, answer: str
) -> None:
    assert fnmatch(answer_question(facts, question).answer, answer)


@pytest.mark.parametrize(
    ("question", "differing"),
    [
        ("is ozempic the same as wegovy", True),
        ("are zyban and wellbutrin the same thing", True),
        ("is tylenol the same as acetaminophen", False),
    ],
)
def test_two_brands_of_one_drug_are_the_same_and_their_labels_may_differ(
    facts: KnowledgeBase, question: str, differing: bool
) -> None:
    answer = answer_question(facts, question)
    assert answer.answer == "yes"
    assert ("labels differ" in answer.text) is differing


def test_of_a_class_the_best_known_member_is_named(facts: KnowledgeBase) -> None:
    assert answer_question(facts, "can i take ibuprofen with blood thinners").text.startswith("No. Warfarin with")


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Is morphine an opioid, and is fentanyl?", "yes; yes"),
        ("Is morphine an opioid and is ketamine too?", "yes; no"),
        ("Is ketamine an opioid? And is morphine?", "no; yes"),
        ("Are opioids addictive, and are benzodiazepines?", "yes; yes"),
        ("Does morphine slow breathing, and does fentanyl?", "yes; yes"),
        ("Is the drug ketamine an opioid, and is fentanyl?", "no; yes"),
        # Half an answer, a denial of which it is not certain whether it is asked again, and other questions.
        ("Was Vioxx withdrawn and was ketamine?", "unknown"),
        ("Is ketamine not an opioid, and is morphine?", "unknown"),
        ("Is morphine an opioid and does fentanyl?", "unknown"),
        ("Is ketamine an opioid, and is sertraline tasty?", "unknown"),
        ("Is Percocet oxycodone and acetaminophen?", "yes"),
    ],
)
def test_the_same_is_asked_of_another_drug_and_not_whether_both_are_one(
    facts: KnowledgeBase, question: str, answer: str
) -> None:
    assert answer_question(facts, question).answer == answer
