"""Forms, tests, metabolism, times and pairs as handbooks put them, with sentences like them."""

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase


def _verdict(facts: KnowledgeBase, text: str) -> str:
    return judge_sentence(facts, text).verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Paroxetine reduces the analgesic effect of codeine by inhibiting its conversion to morphine.", "true"),
        ("Paroxetine increases the analgesic effect of codeine by inhibiting its conversion to morphine.", "false"),
        ("Paroxetine reduces the analgesic effect of codeine by inhibiting its conversion to heroin.", "unknown"),
        ("Paroxetine inhibits the conversion of codeine to heroin.", "unknown"),
        ("Omeprazole blocks the conversion of clopidogrel to its active form.", "true"),
        ("St. John's wort can reduce the effectiveness of oral contraceptives by inducing liver enzymes.", "true"),
        ("Omeprazole can reduce the effectiveness of oral contraceptives by inducing hepatic enzymes.", "unknown"),
        ("Alcohol has no effect on the respiratory depression produced by oxycodone.", "false"),
        ("Gabapentinoids such as pregabalin can add to opioid-induced respiratory depression.", "true"),
        ("Naloxone can add to opioid-induced respiratory depression.", "unknown"),
        ("Warfarin's effect is increased by metronidazole, which raises the risk of bleeding.", "true"),
        ("Warfarin's effect is increased by metronidazole, which lowers the risk of bleeding.", "unknown"),
        ("Warfarin's effect is increased by rifampicin, which raises the risk of bleeding.", "false"),
    ],
)
def test_pairs_with_their_reason(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Fentanyl is available as injections, skin patches, lozenges and buccal tablets.", "true"),
        ("Fentanyl is available as a transdermal patch, an injection and eye drops.", "unknown"),
        ("Insulin glargine is available as a tablet, a patch and an injection.", "false"),
        ("Semaglutide is available both as a weekly injection and as a daily tablet called Rybelsus.", "true"),
        ("Semaglutide is available as a weekly injection and as a daily tablet called Ozempic.", "false"),
        ("Sublocade is a monthly buprenorphine injection given under the skin.", "true"),
        ("Sublocade is a monthly naltrexone injection given under the skin.", "false"),
        ("Ketamine may be given by intravenous or intramuscular injection for anesthesia.", "true"),
        ("Propofol may be given by intramuscular injection for anesthesia.", "false"),
        ("Lidocaine may be given by intravenous injection for anesthesia.", "unknown"),
        ("Remifentanil is commonly taken by mouth as a long-acting pain tablet.", "false"),
        ("Metformin is taken by mouth as a long-acting diabetes tablet.", "unknown"),
        ("Remifentanil is not taken by mouth as a long-acting pain tablet.", "unknown"),
    ],
)
def test_lists_of_forms(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Lithium is not metabolized and is eliminated almost entirely by the kidneys.", "true"),
        ("Lithium is extensively oxidized in the liver, and none is excreted by the kidney.", "false"),
        ("Lorazepam is metabolized by CYP2D6 into several long-lasting active metabolites.", "false"),
        ("Diazepam is metabolized by CYP3A4 into several long-lasting active metabolites.", "unknown"),
        ("Clopidogrel is a prodrug that must be activated in the liver, largely by CYP2C19.", "true"),
        ("Clopidogrel is a prodrug that must be activated in the liver, largely by CYP2D6.", "unknown"),
        ("Remifentanil has a very short duration because it is broken down rapidly by esterases.", "true"),
        ("Fentanyl has a very short duration because it is broken down rapidly by esterases.", "unknown"),
        ("Diazepam has a long half-life, partly because its metabolite desmethyldiazepam is also active.", "true"),
        ("Diazepam has a long half-life, partly because its metabolite norketamine is also active.", "false"),
        ("Tadalafil lasts much longer than sildenafil, with effects persisting for up to 36 hours.", "true"),
        ("Tadalafil lasts much longer than sildenafil, with effects persisting for up to 6 hours.", "false"),
        ("Zolpidem has a half-life of about five days, so it accumulates steadily.", "false"),
        ("Zolpidem does not have a half-life of about five days, so it accumulates steadily.", "unknown"),
        ("Zolpidem has a half-life of about two and a half hours, so it accumulates steadily.", "unknown"),
        ("Adenosine has a half-life of less than ten seconds in the blood.", "true"),
        ("Adenosine has a half-life of five hours.", "false"),
        ("Adenosine has a half-life of 8 seconds.", "unknown"),
        ("Prozac was first approved in the United States in 1962, making it the oldest antidepressant.", "false"),
        ("Prozac was first approved in the United States in 1987, making it the oldest antidepressant.", "unknown"),
    ],
)
def test_what_becomes_of_it_and_how_long_it_takes(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Transdermal fentanyl works within a minute.", "false"),
        ("Transdermal fentanyl works in ten minutes.", "unknown"),
        ("Intravenous fentanyl works within one minute.", "true"),
    ],
)
def test_a_name_that_tells_the_way_is_judged_by_that_way(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Warfarin treatment is monitored with a blood test called the INR.", "true"),
        ("Apixaban therapy is monitored by means of the international normalized ratio.", "false"),
        ("Lithium therapy requires regular blood level checks because its therapeutic range is narrow.", "true"),
        ("Lithium therapy requires regular blood level checks because its therapeutic range is wide.", "false"),
        ("Metformin therapy requires regular blood level checks because its therapeutic range is narrow.", "unknown"),
        ("Renal function and serum potassium should be checked after an ACE inhibitor is started.", "true"),
        ("Patients starting methadone may need an electrocardiogram to check the QT interval.", "true"),
        ("Patients starting naloxone may need an electrocardiogram to check the QT interval.", "unknown"),
        ("Patients taking warfarin must have a weekly INR to adjust their dose.", "unknown"),
        ("Patients given Spravato must be monitored by a healthcare provider for at least two hours.", "true"),
        ("Patients given Spravato must be monitored by a healthcare provider for at least ten hours.", "unknown"),
        ("Tramadol remains entirely uncontrolled under United States federal law.", "false"),
        ("Gabapentin remains entirely uncontrolled under United States federal law.", "true"),
        ("Canada legalized recreational cannabis nationwide in October 2018.", "true"),
        ("Canada legalized recreational cannabis nationwide in October 2015.", "false"),
        ("Ketamine was synthesized in 1962 by Calvin Stevens, who worked with Parke-Davis.", "true"),
        ("Ketamine was synthesized in 1962 by Calvin Stevens, who worked with Eli Lilly.", "unknown"),
    ],
)
def test_tests_law_and_history(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict
