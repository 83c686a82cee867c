"""Plain things said as people say them: whether anything is approved, antibodies, origins, asides that add nothing."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.asking import ask
from ketafacts.answers.checking import check


def verdict(facts: KnowledgeBase, text: str) -> str:
    """Return the verdict on one sentence."""
    (record,) = check(facts, [text]).records
    return str(record["verdict"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("No medication is approved for alcohol use disorder.", "false"),
        ("Not one drug has FDA approval for narcolepsy.", "false"),
        ("The FDA has never approved any drug for postpartum depression.", "false"),
        ("There are several FDA-approved medications for obesity.", "true"),
        ("Some medicines are approved for migraine.", "true"),
        ("No drug is approved by the FDA for cocaine use disorder.", "true"),
        ("Most medications are approved for migraine.", "unknown"),
        ("No medication is approved for homesickness.", "unknown"),
        ("No medication should be approved for migraine.", "unknown"),
        ("Several medications will be approved for migraine.", "unknown"),
    ],
)
def test_whether_any_medicine_is_approved_for_a_condition(facts: KnowledgeBase, text: str, expected: str) -> None:
    assert verdict(facts, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trastuzumab is an antibody against HER2.", "true"),
        ("Trastuzumab is not an antibody against HER2.", "false"),
        ("Evolocumab is a monoclonal antibody that targets PCSK9.", "true"),
        ("Imatinib is an antibody against HER2.", "false"),
        ("Denosumab binds RANKL.", "true"),
        ("Denosumab does not bind RANKL.", "false"),
        ("Metformin is a monoclonal antibody.", "false"),
        ("Metformin is not a monoclonal antibody.", "true"),
    ],
)
def test_antibodies_are_known_by_what_they_bind(facts: KnowledgeBase, text: str, expected: str) -> None:
    assert verdict(facts, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Exenatide comes from the saliva of the Gila monster.", "true"),
        ("Exenatide does not come from the saliva of the Gila monster.", "false"),
        ("Captopril was developed from snake venom.", "true"),
        ("Captopril was developed from cone snail venom.", "unknown"),
        ("Heparin is obtained from pig intestines.", "true"),
        ("Lovastatin was isolated from a fungus.", "true"),
        ("Ketamine was derived from phencyclidine.", "true"),
    ],
)
def test_where_a_drug_comes_from(facts: KnowledgeBase, text: str, expected: str) -> None:
    assert verdict(facts, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Modafinil, beloved of students, is a Schedule IV drug.", "true"),
        ("Modafinil, beloved of students, is a Schedule II drug.", "false"),
        ("Modafinil, a treatment for diabetes, is a Schedule IV drug.", "false"),
        ("Mitragynine, kratom's main alkaloid, acts at mu-opioid receptors.", "true"),
        ("Mitragynine, cannabis's main alkaloid, acts at mu-opioid receptors.", "false"),
        ("Tamiflu, i.e. oseltamivir, is an antibiotic.", "false"),
        ("At high doses the cough suppressant dextromethorphan blocks NMDA receptors.", "true"),
        ("At high doses the opioid dextromethorphan blocks NMDA receptors.", "false"),
        ("Cocaine is in Schedule II, not Schedule I, of the US Controlled Substances Act.", "true"),
        ("Cocaine is in Schedule I, not Schedule II, of the US Controlled Substances Act.", "false"),
        ("Albuterol and salbutamol are one and the same drug.", "true"),
        ("Codeine and morphine are one and the same drug.", "false"),
        ("Every last opioid comes from the poppy.", "false"),
    ],
)
def test_asides_and_turns_of_talk(facts: KnowledgeBase, text: str, expected: str) -> None:
    assert verdict(facts, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Unlike alcohol withdrawal, heroin withdrawal can be deadly.", "false"),
        ("Unlike benzodiazepine withdrawal, alcohol withdrawal can be deadly.", "false"),
        ("Unlike coming off heroin, alcohol withdrawal has never killed anybody.", "false"),
    ],
)
def test_a_contrast_of_withdrawals_claims_both(facts: KnowledgeBase, text: str, expected: str) -> None:
    assert verdict(facts, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Inhaled steroids can cause oral thrush.", "true"),
        ("Prednisone is an inhaled steroid.", "false"),
        ("Tetracyclines can stain children's teeth.", "true"),
        ("Tetracyclines cannot stain children's teeth.", "false"),
        ("Vancomycin infused too fast can cause flushing.", "true"),
        ("Vancomycin infused too fast can cause baldness.", "unknown"),
        ("NSAIDs should not be taken right after bypass surgery.", "true"),
        ("Acetaminophen should not be taken right after bypass surgery.", "unknown"),
        ("Salmeterol should not be used alone for asthma.", "true"),
        ("The addictive substance in tobacco is nicotine.", "true"),
        ("The addictive substance in tobacco is not nicotine.", "false"),
        ("Clopidogrel is a prodrug activated by CYP2C19.", "true"),
        ("Quetiapine is approved for sleep.", "false"),
        ("Acamprosate helps people stay abstinent from alcohol.", "true"),
    ],
)
def test_what_nurses_say_of_giving_medicines(facts: KnowledgeBase, text: str, expected: str) -> None:
    assert verdict(facts, text) == expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("has mdma been approved by the fda yet", "no"),
        ("was heroin ever sold as a cough medicine", "yes"),
        ("is semaglutide a glp1 agonist", "yes"),
        ("will a poppy seed bagel make me fail an opiate test", "yes"),
    ],
)
def test_questions_asked_in_common_talk(facts: KnowledgeBase, question: str, expected: str) -> None:
    assert ask(facts, question).records[0]["answer"] == expected


def test_what_letters_stand_for(facts: KnowledgeBase) -> None:
    assert "phencyclidine" in str(ask(facts, "what is pcp short for").records[0]["text"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mifepristone blocks progesterone.", "true"),
        ("Losartan blocks angiotensin II.", "true"),
        ("Caffeine does not block adenosine.", "false"),
        ("Lisinopril blocks angiotensin II.", "unknown"),
        ("Mifepristone blocks testosterone.", "unknown"),
        ("Ivermectin treats parasites.", "true"),
        ("Ivermectin does not treat parasites.", "false"),
        ("Amoxicillin treats parasites.", "unknown"),
    ],
)
def test_what_the_body_makes_is_blocked_at_its_receptor(facts: KnowledgeBase, text: str, expected: str) -> None:
    assert verdict(facts, text) == expected
