"""Verdicts on sentences: families of phrasing, and what may never happen whatever the sentence."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import Run
from ketafacts import KnowledgeBase
from ketafacts.answers.checking import check, judge_sentence

RIGHT = {
    "other names": [
        "Esketamine (Spravato) is not an opioid.",
        "Acetaminophen, also known as paracetamol, is not an opioid.",
        "The drug ketamine is not an opioid.",
        "Drugs such as morphine and codeine are opioids.",
    ],
    "shared words": [
        "Ketamine can increase blood pressure and heart rate.",
        "Tramadol inhibits the reuptake of serotonin and norepinephrine.",
        "Bupropion blocks dopamine and norepinephrine reuptake.",
        "Butorphanol acts on mu and kappa opioid receptors.",
    ],
    "passives": [
        "Breathing is slowed by opioids.",
        "Pain is relieved by morphine.",
        "Opioid receptors are blocked by naloxone.",
    ],
    "comparisons": [
        "Ketamine depresses breathing less than morphine.",
        "Breathing is depressed less by ketamine than by morphine.",
        "Compared with morphine, ketamine causes less respiratory depression.",
    ],
    "what is said besides": [
        "First made in 1962, ketamine is an anaesthetic.",
        "Salvinorin A is an opioid that activates kappa receptors.",
        "Rather than activating opioid receptors, naloxone blocks them.",
        "Ketamine relieves pain without being an opioid.",
        "Imodium contains loperamide, which is an opioid.",
    ],
    "joined clauses": [
        "Ketamine isn't an opioid, even though it relieves pain.",
        "Morphine is an opioid and so is fentanyl.",
        "Ketamine is not an opioid, nor is gabapentin.",
        "In Britain, heroin is a Class A drug; in America, it is a Schedule I drug.",
        "Of heroin, cocaine and meth, only heroin is an opioid.",
    ],
    "quantities": [
        "At least some opioids are synthetic.",
        "Not every drug that relieves pain is an opioid.",
        "Not all opioids are opiates.",
    ],
    "approvals and dates": [
        "Ketamine is not approved by the FDA to treat depression.",
        "Xylazine is not approved for use in people.",
        "Ketamine was first made in 1962 by Calvin Stevens.",
        "Chemists first made ketamine in 1962.",
        "Suzetrigine was approved for acute pain, not chronic pain.",
    ],
    "tests, routes and animals": [
        "Ketamine will not show up on a routine drug screen.",
        "Dextromethorphan can cause a false positive for PCP.",
        "Fentanyl is available as a skin patch.",
        "Medetomidine is used for sedation in dogs.",
    ],
    "frames": [
        "There is no doubt that heroin is an opioid.",
        "The claim that ketamine is an opioid is false.",
        "It is a myth that ketamine is an opioid.",
        "Calling ketamine an opioid is wrong.",
    ],
    "withdrawal and overdose": [
        "Alcohol withdrawal can cause seizures.",
        "Pinpoint pupils are a sign of opioid overdose.",
        "Naloxone can precipitate withdrawal in people dependent on opioids.",
    ],
}
WRONG = [
    "Because it is an opioid, ketamine can be reversed with naloxone.",
    "Every drug that relieves pain is an opioid.",
    "Only opiates relieve pain.",
    "In truth, naloxone is nothing but an opioid.",
    "Heroin is an approved painkiller in the United States.",
    "Fentanyl has no effect on breathing.",
    "Ketamine, like morphine, is an opioid.",
    "Tramadol should not be counted among the opioids.",
    "It is safe to combine opioids and benzodiazepines.",
    "It is not true that morphine is an opioid.",
    "Percocet contains only opioids.",
    "Oxycodone and acetaminophen are opioids.",
    "Both buprenorphine and naloxone are opioids.",
    "Both OxyContin and Percocet contain oxycodone alone.",
    "Some opioids, such as loperamide, can never be bought over the counter.",
    "Heavy use of nitrous oxide can never wreck the nerves by inactivating vitamin B12.",
]
# What no fact covers, wholly or in part, is never decided.
UNDECIDED = [
    "Ketamine is the best painkiller.",
    "Ketamine is an NMDA antagonist because it is an anaesthetic.",
    "Ketamine is an anaesthetic and costs ten dollars.",
    "Morphine relieves pain in exactly 73% of left-handed people.",
    "Blorvex is an opioid.",
    "Ketamine will be banned next year.",
    "Ketamine may or may not be an opioid.",
    "Opioid-like effects are seen with ketamine.",
    "Morphine and Blorvex are opioids.",
    # A word that a reader passed over may not be lost.
    "Only naltrexone does not cause addiction.",
    "Only Spravato is given intranasally.",
    "Dilaudid is the only brand name of hydromorphone.",
    "Spravato is rarely given intranasally.",
    "Flumazenil slightly reverses midazolam.",
    "Flumazenil by mouth reverses midazolam.",
    "Excedrin contains only analgesics.",
    "The drug sold never as Imodium is an opioid.",
    "Many opioids do not cause constipation.",
    "Methadone in Canada was invented in Germany before the Second World War.",
    "In Canada Journavx was approved in 2025.",
    "Spravato was approved in 2019 worldwide.",
    "Atorvastatin lowers cholesterol at low doses.",
    "Tramadol causes seizures without exception.",
    "NSAIDs can cause stomach bleeding for years.",
    "Hydromorphone is sold under the name Dilaudid alone.",
    "Oral ketamine has a bioavailability of about 20 to 25 percent when snorted.",
    "Ketamine is not detected by a standard drug test in cats.",
    "Caffeine stays in the body for 60 hours.",
    "Tramadol is chemically related to ketamine.",
    "Alprazolam and xylazine are in the same drug class.",
    "Esketamine lasts longer than heroin.",
    "LSD starts working within 30 minutes.",
    "Duloxetine is available as a tablet.",
    "Psilocybin is available as a tablet.",
    "Loperamide needs monitoring of breathing.",
    "Bupropion is dangerous with clonazepam.",
    "Epidiolex is approved for all epilepsy.",
    "Spravato is the only nasal spray.",
    "Esketamine is used alone to treat depression.",
    "Heroin is one of the few drugs listed in Schedule I.",
    "Buprenorphine and naloxone are not both opioids.",
    "Naloxone reverses oxycodone and acetaminophen.",
    "Emergency doctors use xylazine for sedating children.",
    "Nicotine should not be stopped suddenly.",
    # What a restatement leaves out must be what changes nothing.
    "Paul Janssen is wrongly credited with the invention of fentanyl.",
    "Albert Hofmann, an American chemist, first made LSD.",
    "After a dose of Spravato, patients must not drive for a month.",
    "Gabapentin is given to dogs for cancer.",
    "Horses are given xylazine for headaches.",
    "Patients given Spravato must not drive for a week.",
    "Opioid tolerance drops after a week of daily use.",
    "Stopping Xanax abruptly after one dose is dangerous.",
    "Lofexidine eases the cost of opioid withdrawal.",
    "Midazolam makes people forget their native language.",
    "Heroin withdrawal is pleasant but seldom deadly.",
    "Naloxone produces its constipating effects by blocking opioid receptors.",
    "Touching fentanyl can kill bacteria.",
]


@pytest.mark.parametrize("text", [text for family in RIGHT.values() for text in family])
def test_a_right_claim_is_true_however_it_is_put(facts: KnowledgeBase, text: str) -> None:
    assert judge_sentence(facts, text).verdict == "true"


@pytest.mark.parametrize("text", WRONG)
def test_a_wrong_claim_is_false(facts: KnowledgeBase, text: str) -> None:
    assert judge_sentence(facts, text).verdict == "false"


@pytest.mark.parametrize("text", UNDECIDED)
def test_what_is_not_covered_is_unknown(facts: KnowledgeBase, text: str) -> None:
    assert judge_sentence(facts, text).verdict == "unknown"


@pytest.mark.parametrize("text", [text for family in RIGHT.values() for text in family] + WRONG)
def test_how_a_sentence_is_typed_changes_no_verdict(facts: KnowledgeBase, text: str) -> None:
    wanted = judge_sentence(facts, text).verdict
    bare = text.rstrip(".")
    for other in (
        bare,
        f"{bare}!",
        f"  {text}  ",
        text.replace(" ", "  "),
        text.upper() if "US" not in text and " mu " not in text else text,
        unicodedata.normalize("NFD", text),
        text.replace("'", "’"),
        text.replace(" ", "\n", 1),
    ):
        assert (other, judge_sentence(facts, other).verdict) == (other, wanted)


def test_a_plainly_denied_false_misconception_is_true(facts: KnowledgeBase) -> None:
    assert judge_sentence(facts, "Ketamine is an opioid.").verdict == "false"
    assert judge_sentence(facts, "Ketamine is not an opioid.").verdict == "true"
    assert judge_sentence(facts, "It is not true that ketamine is not an opioid.").verdict == "false"


def test_lines_and_sentences_give_the_same_records(facts: KnowledgeBase) -> None:
    texts = ["Morphine is an opioid.", "Ketamine is an opioid."]

    whole = check(facts, [" ".join(texts)]).records

    assert [record["verdict"] for record in whole] == ["true", "false"]
    assert whole == check(facts, texts, lines=True).records


_NAMES = st.sampled_from(
    ["ketamine", "morphine", "naloxone", "opioids", "Xanax", "benzodiazepines", "tramadol", "heroin"]
)
_PREDICATES = st.sampled_from(
    [
        ("is an opioid", "is not an opioid"),
        ("can slow breathing", "cannot slow breathing"),
        ("acts on NMDA receptors", "does not act on NMDA receptors"),
        ("is used for pain", "is not used for pain"),
        ("is a controlled substance in the US", "is not a controlled substance in the US"),
        ("is reversed by naloxone", "is not reversed by naloxone"),
        ("is a synthetic opioid", "is not a synthetic opioid"),
        ("is approved for depression", "is not approved for depression"),
        ("is stronger than morphine", "is not stronger than morphine"),
        ("can be given as a tablet", "cannot be given as a tablet"),
        ("causes withdrawal when stopped", "does not cause withdrawal when stopped"),
        ("is neither an opioid nor a stimulant", "is either an opioid or a stimulant"),
    ]
)
_FRAMES = st.sampled_from(["{}", "In adults, {}", "It is true that {}", "It is a myth that {}"])


@settings(max_examples=150, deadline=None)
@given(_NAMES, _PREDICATES, _FRAMES)
def test_a_claim_and_its_negation_never_agree(
    facts: KnowledgeBase, name: str, predicate: tuple[str, str], frame: str
) -> None:
    one, two = (judge_sentence(facts, frame.format(f"{name} {said}")).verdict for said in predicate)

    assert (one, two) not in {("true", "true"), ("false", "false")}


_WORDS = (
    "ketamine morphine opioid opioids naloxone is are was not no never and or but because although which that who it "
    "they them a an the of in on by with without for to since 1962 only all every some most like unlike than less more "
    "causes cause slows breathing pain pain depression withdrawal overdose approved used first made schedule ii "
    "class b "
    "receptor receptors NMDA agonist antagonist at high doses when taken if so nor neither either both as such "
    "( ) , ; : "
    "\" ' — 50 times potent strong synthetic illegal veterinary drug drugs US Spravato (Spravato) non isn't can may"
)


@settings(max_examples=400, deadline=None)
@given(st.lists(st.sampled_from(_WORDS.split()), max_size=14).map(" ".join))
def test_no_heap_of_words_raises(facts: KnowledgeBase, text: str) -> None:
    assert judge_sentence(facts, text) == judge_sentence(facts, text)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=80))
def test_no_text_raises(facts: KnowledgeBase, text: str) -> None:
    assert judge_sentence(facts, text).verdict in {"true", "false", "contested", "misleading", "unknown"}


def test_a_condition_makes_an_assertion_and_is_judged_only_when_it_is_understood(facts: KnowledgeBase) -> None:
    for text, verdict in (
        ("If taken with alcohol, oxycodone can slow breathing.", "true"),
        ("If ketamine is an opioid, naloxone reverses it.", "unknown"),
        ("If ketamine were an opioid, it would slow breathing.", "unknown"),
    ):
        judged = judge_sentence(facts, text)
        assert (judged.kind, judged.verdict) == ("assertion", verdict), text


@pytest.mark.parametrize("name", ["St John's wort", "St. John's wort", "St John’s wort", "St Johns wort"])
def test_a_name_with_an_apostrophe_or_a_stop_in_it_is_found_in_a_sentence(facts: KnowledgeBase, name: str) -> None:
    (record,) = check(facts, [f"{name} induces CYP3A4."]).records
    assert record["verdict"] == "true"


@pytest.mark.parametrize("manner", ["easily", "readily", "effectively", "successfully", "inevitably"])
def test_how_well_or_how_surely_something_works_is_not_passed_over(facts: KnowledgeBase, manner: str) -> None:
    (record,) = check(facts, [f"Naloxone {manner} reverses buprenorphine."]).records
    assert record["verdict"] == "unknown"


SHARED_HEADS = [
    ("Naloxone is an opioid and benzodiazepine antagonist.", "unknown"),  # no claim that it is an opioid
    ("Ketamine is an opioid and benzodiazepine antagonist.", "false"),
    ("Nalbuphine is an opioid agonist and antagonist.", "true"),  # the name of one class
    ("Morphine is an opioid and a narcotic.", "true"),
    ("Zolpidem is a benzodiazepine like sedative.", "unknown"),
    # What two classes name is both.
    ("Loperamide is an opioid painkiller.", "unknown"),
    ("Loperamide is not an opioid pain medicine.", "unknown"),
    ("Dextromethorphan is a dissociative anesthetic.", "unknown"),
    ("Morphine is an opioid painkiller.", "true"),
    ("Morphine is not an opioid painkiller.", "false"),
    ("Ketamine is not an opioid analgesic.", "true"),
    ("Ketamine is a dissociative anaesthetic.", "true"),
    # An opioid makes people sleepy, and is no sleeping pill; what slows the brain is not all made for sleep.
    ("Morphine is a sleeping pill.", "unknown"),
    ("Codeine is a sedative.", "unknown"),
    ("Heroin is a depressant.", "true"),
    ("Diazepam is a sedative.", "true"),
    ("Suvorexant is a sleeping pill.", "true"),
    ("Xanax contains fentanyl sold on the street.", "unknown"),  # what is passed off as it may
]


@pytest.mark.parametrize(("text", "verdict"), SHARED_HEADS)
def test_a_name_before_and_or_like_may_be_part_of_a_longer_one(facts: KnowledgeBase, text: str, verdict: str) -> None:
    (record,) = check(facts, [text]).records
    assert record["verdict"] == verdict


def test_a_form_is_not_given_by_the_route_of_another(facts: KnowledgeBase) -> None:
    said = {
        "Diazepam tablets are injected.": "false",
        "Fentanyl patches are injected.": "false",
        "Morphine injections are given into a vein.": "true",
        "Morphine tablets are swallowed.": "true",
    }
    assert {text: check(facts, [text]).records[0]["verdict"] for text in said} == said


@pytest.mark.parametrize("options", [(), ("--lines",)])
def test_claims_may_stand_beside_those_of_standard_input_which_is_read_once(small: Run, options: tuple[str]) -> None:
    read = "Ketamine is an opioid.\nMorphine is an opioid.\n"
    found = small("check", *options, "Morphine is an opioid", "-", "-", stdin=read)
    assert (found.status, found.err) == (1, "")
    assert [line.split("\t")[0] for line in found.out.splitlines()] == ["true", "false", "true"]


@pytest.mark.parametrize("marks", ['.")', "...", "?!", "(", "½.", "[1].", "— no"])
def test_marks_without_a_word_behind_a_sentence_are_no_fault(facts: KnowledgeBase, marks: str) -> None:
    for first in ("Ketamine is an opioid.", "Ketamine and morphine are opioids."):
        verdicts = [one["verdict"] for one in check(facts, [f"{first} {marks} {marks}"]).records]
        assert verdicts[0] == "false" or verdicts == ["unknown"]
        assert set(verdicts[1:]) <= {"unknown"}
