"""One form of a drug: what is recorded of the substance or of another form does not answer for it."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.asking import answer_question
from ketafacts.answers.checking import check


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Ketamine injection is FDA approved.", "true"),
        ("Ketamine tablets are FDA approved.", "false"),
        ("Ketamine tablets are not approved by the FDA.", "true"),
        ("Ketamine nasal spray is approved in the United States.", "false"),
        ("Esketamine nasal spray is approved in the EU.", "true"),
        ("Oxycodone patches are approved.", "unknown"),
        ("Oxycodone tablets are approved.", "true"),
        ("Ketamine injection was approved by the FDA in 1970.", "true"),
        ("Ketamine tablets were approved by the FDA in 1970.", "unknown"),
        ("Fentanyl patches were approved in 1990.", "unknown"),
        ("Fentanyl lozenges were approved in 1968.", "unknown"),
        ("Naloxone nasal spray is available without a prescription.", "true"),
        ("Naloxone tablets are available without a prescription.", "unknown"),
        ("Ketamine pills are used for anaesthesia.", "unknown"),
        ("Fentanyl patches are used for anesthesia.", "unknown"),
        ("Fentanyl patches are for chronic pain.", "true"),
        ("Morphine tablets are used for pain.", "true"),
        ("Lidocaine patches numb the skin.", "true"),
        ("Lidocaine tablets numb the skin.", "unknown"),
        ("Ketamine tablets are an opioid.", "false"),
        ("Ketamine tablets cause dissociation.", "true"),
        ("Ketamine comes as a tablet.", "unknown"),
        ("Esketamine comes as a tablet.", "false"),
        ("Ketamine can be swallowed.", "true"),
        ("Oral naloxone reverses opioid overdose.", "unknown"),
        ("Intranasal naloxone reverses opioid overdose.", "true"),
        ("Topical morphine causes constipation.", "unknown"),
        ("Buprenorphine patches are approved for opioid use disorder.", "unknown"),
        ("Suboxone film is approved for opioid use disorder.", "true"),
        ("Buprenorphine comes as a lollipop.", "unknown"),
        ("Fentanyl comes as a lollipop.", "true"),
        ("Illicit fentanyl is used for cancer pain.", "unknown"),
        ("Illicit fentanyl slows breathing.", "true"),
    ],
)
def test_a_form_is_judged_by_what_is_recorded_of_it(facts: KnowledgeBase, claim: str, verdict: str) -> None:
    assert check(facts, [claim]).records[0]["verdict"] == verdict


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("is oxycodone available as a patch", "unknown"),
        ("is fentanyl available as a patch", "yes"),
        ("is ketamine nasal spray fda approved", "no"),
        ("is ketamine a pill", "it depends"),
        ("how long does a fentanyl patch last", "transdermal: 72 hours (3 days) a patch"),
        ("is it safe to mix ketamine and ssris", "yes"),
        ("is it totally safe to mix ketamine and ssris", "it depends"),
        ("my ² year old mother took ketamine: is it an opioid", "no"),
        ("is kratom legal in germany", "it depends"),
        ("is ibuprofen legal", "yes"),
        ("when were fentanyl patches approved", "fentanyl, all forms: 1968"),
    ],
)
def test_a_question_about_a_form_is_not_answered_by_another(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert answer_question(facts, question).answer == answer


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Spravato is approved for adults.", "true"),
        ("Spravato is approved in children.", "unknown"),
        ("Codeine is approved for kids.", "unknown"),
        ("Spravato was approved in 2019 in children.", "unknown"),
        ("Ketamine is approved for anaesthesia in horses.", "unknown"),
        ("SSRIs commonly cause sexual dysfunction in dogs.", "unknown"),
        ("Morphine relieves pain in dogs.", "true"),
        ("US law places heroin in Schedule I in Canada.", "unknown"),
        ("US law places heroin in Schedule I in the 1920s.", "unknown"),
        ("Ketamine is Schedule III in the US and Class B in the UK.", "true"),
        ("In 1850 ketamine was approved in the US in 1970.", "unknown"),
        ("Ketamine was synthesised in 1962 and approved in 1970.", "true"),
        ("An overdose of fentanyl can be reversed with naloxone as a cream.", "unknown"),
        ("Ciprofloxacin blocks GABA-A receptors.", "unknown"),
        ("Amitriptyline activates opioid receptors.", "unknown"),
        ("Ibuprofen activates opioid receptors.", "false"),
        ("Ketamine can prolong the QT interval.", "unknown"),
        ("Methadone can prolong the QT interval.", "true"),
        ("Methadone can cause an irregular heart rhythm.", "true"),
        ("Duloxetine needs blood tests.", "unknown"),
        ("People on lithium need blood tests.", "true"),
        ("People on warfarin need their INR checked since 1985.", "unknown"),
    ],
)
def test_whom_where_when_and_what_exactly_are_part_of_the_claim(facts: KnowledgeBase, claim: str, verdict: str) -> None:
    assert check(facts, [claim]).records[0]["verdict"] == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Esketamine nasal spray is approved for depression.", "true"),
        ("Esketamine nasal spray is not approved for depression.", "false"),
        # The spray is approved beside an oral antidepressant, which makes it no tablet.
        ("Esketamine tablets are approved for depression.", "unknown"),
        # What is told of one brand is not told of another form, unless that brand is recorded in it.
        ("Semaglutide tablets are approved for obesity.", "true"),
        ("Semaglutide tablets are not approved for obesity.", "false"),
        ("Liraglutide tablets are approved for obesity.", "unknown"),
        ("Midazolam tablets are approved for seizures.", "unknown"),
        ("Bupropion tablets are approved for smoking cessation.", "true"),
        ("Esketamine injection is approved for depression.", "unknown"),
        ("Ketamine injection is approved for anesthesia.", "true"),
        ("Fentanyl injection is approved for anesthesia.", "true"),
        ("Fentanyl nasal spray is approved for anesthesia.", "unknown"),
        # The first approval was of the injection, and its sources tell of the spray as well.
        ("Naloxone nasal spray was approved in 1971.", "unknown"),
        ("Naloxone was approved in 1971.", "true"),
    ],
)
def test_what_one_form_is_approved_for_or_when_is_not_told_of_another(
    facts: KnowledgeBase, text: str, verdict: str
) -> None:
    assert check(facts, [text]).records[0]["verdict"] == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Zyban is approved for smoking cessation.", "true"),
        ("Zyban is not approved for smoking cessation.", "false"),
        ("Wellbutrin is approved for smoking cessation.", "false"),
        ("Wellbutrin is approved for depression.", "true"),
        ("Intuniv is approved for ADHD.", "true"),
        ("Tenex is approved for ADHD.", "false"),
        ("Saxenda is approved for obesity.", "true"),
        ("Victoza is approved for obesity.", "false"),
    ],
)
def test_what_is_recorded_of_one_brand_is_not_told_of_another(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert check(facts, [text]).records[0]["verdict"] == verdict


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Ketoconazole raises the level of simvastatin.", "true"),
        ("Ketoconazole does not raise the level of simvastatin.", "false"),
        ("Ketoconazole cream raises the level of simvastatin.", "unknown"),
        ("Ketoconazole cream does not raise the level of simvastatin.", "unknown"),
        ("Erythromycin eye ointment raises the level of simvastatin.", "unknown"),
        ("Topical tacrolimus should not be used with clarithromycin.", "unknown"),
        ("Topical tacrolimus is safe with clarithromycin.", "unknown"),
        ("Clarithromycin raises the level of topical tacrolimus.", "unknown"),
        ("Fusidic acid should not be taken with statins.", "true"),
        ("Fusidic acid cream should not be used with statins.", "unknown"),
        ("Inhaled fluticasone should not be used with ritonavir.", "true"),
        ("Nitroglycerin patches should not be used with sildenafil.", "true"),
    ],
)
def test_what_two_drugs_do_to_each_other_is_not_told_of_a_cream(facts: KnowledgeBase, claim: str, verdict: str) -> None:
    assert check(facts, [claim]).records[0]["verdict"] == verdict


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Promethazine has a boxed warning for gangrene.", "true"),
        ("Promethazine injection has a boxed warning for gangrene.", "true"),
        ("Promethazine tablets have a boxed warning for gangrene.", "unknown"),
        ("Promethazine tablets have no boxed warning for gangrene.", "unknown"),
        ("Medroxyprogesterone tablets have a boxed warning for bone loss.", "unknown"),
        ("Depo-Provera has a boxed warning for bone loss.", "true"),
        ("Phenytoin injection is contraindicated in heart block.", "true"),
        ("Phenytoin tablets are contraindicated in heart block.", "unknown"),
        ("Fentanyl patches are contraindicated in opioid-naive patients.", "true"),
        ("Methotrexate tablets have a boxed warning for birth defects.", "true"),
    ],
)
def test_what_a_box_says_of_the_injection_is_not_told_of_tablets(
    facts: KnowledgeBase, claim: str, verdict: str
) -> None:
    assert check(facts, [claim]).records[0]["verdict"] == verdict
