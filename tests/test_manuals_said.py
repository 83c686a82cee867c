"""How manuals and summaries put it: nouns for verbs, what is said twice over, and the reasons and dates they give."""

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge import KnowledgeBase


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Metoprolol is a beta-1 selective adrenergic blocker.", "true"),
        ("Albuterol is a beta-1 selective adrenergic blocker.", "false"),
        ("Fentanyl was not the work of Paul Janssen.", "false"),
        ("Methadone was the work of Paul Janssen.", "false"),
        ("Morphine makes the respiratory center less sensitive to carbon dioxide.", "true"),
        ("Morphine makes the respiratory center more sensitive to carbon dioxide.", "false"),
        ("In heroin overdose the pupils are typically wide and the breathing is rapid and deep.", "false"),
        ("In heroin overdose the pupils are small and the breathing is slow and shallow.", "true"),
        ("When clonidine is stopped suddenly, the blood pressure falls steeply instead of rebounding.", "false"),
        ("When clonidine is stopped suddenly, the blood pressure rises steeply.", "true"),
        ("A urine screen for opiates may be positive in a person who has eaten poppy seeds.", "true"),
        ("A urine screen for opiates may be positive in a person who has eaten ketamine.", "unknown"),
        ("An overdose of acetaminophen can destroy liver tissue.", "true"),
        ("Sugammadex encapsulates rocuronium and thereby terminates its neuromuscular blockade.", "true"),
        ("Sugammadex encapsulates morphine and thereby terminates its effect.", "false"),
        ("Constipation occurs in fewer than one in ten thousand patients who receive oxycodone for pain.", "false"),
        ("Neither blood counts nor liver tests need to be followed in a patient receiving methotrexate.", "false"),
        ("Tendon rupture has been reported with levofloxacin and is the subject of a boxed warning.", "true"),
        ("Acyclovir has no place in the treatment of herpes.", "false"),
        ("The risk of endometrial cancer is reduced by tamoxifen.", "false"),
        ("The risk of endometrial cancer is increased by tamoxifen.", "true"),
        ("Severe alcohol withdrawal may be complicated by seizures and by delirium tremens.", "true"),
        ("Vitamin K is as effective in reversing rivaroxaban as it is in reversing warfarin.", "false"),
        ("Oral vancomycin is well absorbed.", "false"),
        ("Constipation is a rare but serious reaction to morphine.", "false"),
        ("Metoprolol exerts its diuretic effect by blocking beta receptors.", "false"),
        ("Insulin glargine is not intended for intravenous administration.", "true"),
        ("Morphine is not intended for intravenous administration.", "false"),
    ],
)
def test_a_turn_of_manuals_keeps_what_it_claims(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Rifampin makes oral contraceptives less effective because it induces liver enzymes.", "true"),
        ("Rifampin makes oral contraceptives less effective because it inhibits liver enzymes.", "false"),
        ("Rifampin makes oral contraceptives less effective because it is an antibiotic.", "unknown"),
        ("Omeprazole reduces the effect of clopidogrel because it inhibits CYP2C19.", "true"),
        ("Amiodarone may cause hyperthyroidism because it contains iodine.", "true"),
        ("Amiodarone may cause lung damage because it contains iodine.", "unknown"),
    ],
)
def test_an_enzyme_or_iodine_is_a_reason_for_what_comes_of_it(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Thalidomide was licensed by the FDA in 1960 for morning sickness.", "false"),
        ("Thalidomide was sold in 1960 for morning sickness.", "unknown"),
        ("Nortriptyline lowers blood pressure on standing.", "unknown"),
        ("Olanzapine raises blood pressure.", "unknown"),
        ("Lisinopril raises blood pressure.", "false"),
    ],
)
def test_what_is_not_recorded_is_denied_only_by_what_rules_it_out(
    facts: KnowledgeBase, text: str, verdict: str
) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Doxepin works by blocking histamine H1 receptors.", "true"),
        ("Cyproheptadine works by blocking serotonin receptors.", "true"),
        ("Topiramate works by activating GABA-A receptors.", "true"),
        ("Promethazine works by blocking dopamine D2 receptors.", "unknown"),
        ("Nalbuphine works by blocking opioid receptors.", "unknown"),
        ("Heparin works by inhibiting vitamin K epoxide reductase.", "false"),
        ("Memantine works by inhibiting acetylcholinesterase.", "false"),
        ("Loratadine works by blocking H2 receptors.", "false"),
    ],
)
def test_a_mechanism_is_denied_only_of_what_is_known_to_work_otherwise(
    facts: KnowledgeBase, text: str, verdict: str
) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Carfentanil was brought to market for tranquillising large animals such as elephants.", "true"),
        ("Friedrich Sertürner isolated morphine from opium in the first years of the nineteenth century.", "true"),
        ("Friedrich Sertürner isolated morphine from opium in the first years of the twentieth century.", "false"),
        ("Zofran is given to stop chemotherapy patients throwing up.", "true"),
        ("Zofran is given to make chemotherapy patients sleep.", "unknown"),
    ],
)
def test_what_happened_and_uses_are_tried_in_plainer_words(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict
