"""How real articles, leaflets and forum pages put what can be checked: each with its denial and a near neighbour."""

from collections.abc import Callable

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.answers.reviewing import review_text
from ketafacts.knowledge.base import KnowledgeBase

NAMES = {
    "Benzodiazepines (commonly referred to as benzos) are central nervous system depressants.": "true",
    "Benzodiazepines (commonly referred to as benzos) are not central nervous system depressants.": "false",
    "Benzodiazepines (commonly referred to as dolls) are central nervous system depressants.": "unknown",
    "Metformin: Metformin, on the other hand, belongs to a class of drugs called biguanides.": "true",
    "Metformin: Metformin, on the other hand, belongs to a class of drugs called statins.": "false",
    "Metformin: Morphine belongs to a class of drugs called biguanides.": "unknown",
    "Lisinopril is an ACE (angiotensin-converting enzyme) inhibitor.": "true",
    "Amlodipine is an ACE (angiotensin-converting enzyme) inhibitor.": "false",
    "The overdose antidote naloxone does not reverse xylazine's effects.": "true",
    "The overdose antidote naloxone reverses xylazine's effects.": "false",
    "Ketamine is a Class B drug (Image: Getty)": "true",
    "Ketamine is a Class A drug (Image: Getty)": "false",
    "The benzodiazepine class of drugs includes Valium (diazepam) and Xanax (alprazolam).": "true",
    "The benzodiazepine class of drugs includes Valium (diazepam) and Lipitor (atorvastatin).": "false",
}
USES = {
    "Gabapentin and pregabalin are two medications that are commonly used for neuropathic pain.": "true",
    "Gabapentin and pregabalin are two medications that are not used for neuropathic pain.": "false",
    "Gabapentin and pregabalin are two medications that we stopped.": "unknown",
    "Metformin is often the first-line medication prescribed for type 2 diabetes.": "true",
    "Amlodipine is used to treat angina (chest pain caused by heart disease).": "true",
    "Amlodipine is not used to treat angina (chest pain caused by heart disease).": "false",
    "Ozempic is typically injected once a week under the skin.": "true",
    "Ozempic is typically injected twice a day under the skin.": "false",
    "Ozempic is a weekly prescription medication used to treat type 2 diabetes.": "true",
    "Ozempic is a weekly prescription medication used to treat gout.": "false",
    "Ozempic is a weekly column used to treat everyone to a laugh.": "unknown",
}
HARMS = {
    "The most common side effects that occur with lisinopril include headache.": "true",
    "Common side effects that occur with lisinopril include blue teeth.": "unknown",
    "Common side effects associated with gabapentin may include dizziness.": "true",
    "Serious side effects of pregabalin may include angioedema.": "true",
    "Serious side effects of ketamine may include angioedema.": "unknown",
    # "Slow" here is what it does to the heart rate, and no slow heart rate that it lowers.
    "Xylazine can depress breathing, blood pressure and heart rate.": "true",
    "Xylazine does not depress breathing, blood pressure and heart rate.": "false",
}
ACTS = {
    "Semaglutide works by mimicking the action of a hormone called GLP-1.": "true",
    "Semaglutide does not work by mimicking the action of a hormone called GLP-1.": "false",
    "Metformin works by mimicking the action of a hormone called GLP-1.": "false",
    "Semaglutide works by mimicking the action of a hormone called insulin.": "unknown",
    "Atorvastatin competitively inhibits the HMG-CoA reductase enzyme in the liver.": "true",
    "Carfentanil is a synthetic opioid more potent than fentanyl.": "true",
    "Carfentanil is a synthetic opioid less potent than fentanyl.": "false",
}
# A newspaper that says so means an opioid; of what is none, or grows in the poppy, it is as false as ever.
OPIATES = {
    "Carfentanil, a synthetic opiate, is used on elephants.": "unknown",
    "Methadone is not a synthetic opiate.": "unknown",
    "Methadone is an opiate.": "false",
    "Ketamine is a synthetic opiate.": "false",
    "Morphine is a synthetic opiate.": "false",
}
# A temporary order comes first; the year in which it was made to last is no false one.
SCHEDULED = {
    "Isotonitazene was placed in Schedule I in 2020.": "true",
    "Isotonitazene was placed in Schedule I in 2021.": "unknown",
    "Isotonitazene was placed in Schedule I in 2015.": "false",
    "Isotonitazene was placed in Schedule I in 2025.": "false",
}
CLINICS = {
    "Propofol is used for induction and maintenance of general anesthesia.": "true",
    "Propofol is not used for induction and maintenance of general anesthesia.": "false",
    "Propofol is used for induction and maintenance of labor.": "unknown",
    "Propofol is commonly used in medical settings to induce and maintain anesthesia.": "true",
    "Propofol is not used in medical settings to induce and maintain anesthesia.": "unknown",
    "Naloxone can be used to quickly reverse the effects of an overdose.": "true",
    "Morphine can be used to quickly reverse the effects of an overdose.": "unknown",
    "Ketamine works by binding to and blocking NMDA receptors.": "true",
    "Ketamine does not work by binding to and blocking NMDA receptors.": "false",
    "Ketamine is a dissociative anesthetic and non-competitive NMDA antagonist.": "true",
    "Esketamine acts as a non-competitive antagonist of the NMDA receptor.": "true",
    "Ketamine is not a non-competitive NMDA antagonist.": "false",
    "Ketamine is a competitive NMDA antagonist.": "unknown",
    (
        "Marijuana is a Schedule I substance, meaning that it has a high potential for abuse, no currently accepted "
        "medical use in treatment in the United States, and a lack of accepted safety for use under supervision."
    ): "true",
    (
        "Cocaine is a Schedule I substance, meaning that it has a high potential for abuse, no currently accepted "
        "medical use in treatment in the United States, and a lack of accepted safety for use under supervision."
    ): "false",
    "Background: Ketamine is an NMDA antagonist.": "true",
    "Conclusions: Ketamine is an opioid.": "false",
}
# Labels differ in what they count as common, and a list of several is no false one for it.
LISTED = {
    "Common side effects of amoxicillin include nausea, vomiting and diarrhea.": "unknown",
    "Amoxicillin commonly causes vomiting.": "false",
}
# Weakly and in a dish, or not at all, as who measured it says.
REUPTAKE = {
    "Ketamine inhibits the reuptake of serotonin.": "contested",
    "Ketamine does not inhibit the reuptake of serotonin.": "contested",
    "Ketamine inhibits the reuptake of dopamine.": "contested",
    "Ketamine is a selective serotonin reuptake inhibitor.": "false",
}


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        one
        for table in (NAMES, USES, HARMS, ACTS, OPIATES, SCHEDULED, CLINICS, LISTED, REUPTAKE)
        for one in table.items()
    ],
)
def test_what_pages_put_around_a_claim_leaves_it_as_it_is(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.fixture
def verdicts(facts: KnowledgeBase) -> Callable[[str, str], list[tuple[str, str]]]:
    def review(text: str, path: str) -> list[tuple[str, str]]:
        return [(one["text"], one["verdict"]) for one in review_text(facts, text, path).records]

    return review


@pytest.mark.parametrize("path", ["page.md", "page.txt"])
@pytest.mark.parametrize("bullet", ["•", "▪", "●", "·"])
def test_bullets_that_were_pasted_from_a_page_are_a_list(
    verdicts: Callable[[str, str], list[tuple[str, str]]], path: str, bullet: str
) -> None:
    text = f"Common side effects of semaglutide include:\n\n  {bullet} Nausea\n  {bullet} Vomiting\n\nSee below.\n"
    assert verdicts(text, path)[1:] == [("Nausea", "true"), ("Vomiting", "true")]


def test_a_date_with_a_short_month_ends_no_sentence(verdicts: Callable[[str, str], list[tuple[str, str]]]) -> None:
    told = verdicts("A dart held carfentanil on Jan. 30, 2013. Ketamine was approved in Feb. 1970.", "page.txt")
    assert [text for text, _ in told] == [
        "A dart held carfentanil on Jan. 30, 2013.",
        "Ketamine was approved in Feb. 1970.",
    ]


def test_what_an_it_that_is_not_known_acts_on_is_not_what_the_text_goes_on_about(
    verdicts: Callable[[str, str], list[tuple[str, str]]],
) -> None:
    text = "Some say it was a wonder. It blocks the receptor where glutamate acts. Its main alkaloid is morphine."
    assert "false" not in [verdict for _, verdict in verdicts(text, "page.md")]


def test_what_a_drug_does_something_to_is_not_what_the_text_goes_on_about(
    verdicts: Callable[[str, str], list[tuple[str, str]]],
) -> None:
    told = verdicts("This medication can raise potassium. It is a mineral. It is used for hypokalemia.", "page.txt")
    assert {verdict for _, verdict in told} == {"unknown"}


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("| Drug | Sort |\n| --- | --- |\n| Morphine | opioid |\n", "page.md"),
        ('<ul><li><a href="/k">Ketamine</a></li></ul>', "page.html"),
        ("- Fentanyl\n- Xylazine\n", "page.txt"),
    ],
)
def test_a_name_alone_in_a_cell_or_a_menu_asserts_nothing(facts: KnowledgeBase, text: str, path: str) -> None:
    records = [one for one in review_text(facts, text, path).records if one["text"] not in ("Drug", "Sort")]
    assert records
    assert {(one["kind"], one["level"], one["code"]) for one in records} == {("heading", "none", "not a claim")}
