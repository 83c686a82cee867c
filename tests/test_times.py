"""Claims about onset, duration, half-life and the way a drug is given, in many wordings."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.checking import judge_sentence
from ketafacts.answers.rules.spans import times_in


@pytest.fixture(scope="module")
def kb(facts: KnowledgeBase) -> KnowledgeBase:
    return facts


CLAIMS = {
    "A fentanyl patch is changed every three days.": "true",
    "A fentanyl patch has to be replaced every six hours.": "false",
    "Sublocade is injected once a month.": "true",
    "Vivitrol injections have to be given every day.": "false",
    "Naltrexone is injected every day.": "false",
    "Morphine is taken once a month.": "unknown",
    # The half-life after an injection into a vein is not that of a tablet under the tongue; a mean has its range.
    "Codeine has a longer half-life than buprenorphine.": "unknown",
    "Buprenorphine lasts longer than alprazolam.": "unknown",
    "Methadone has a longer half-life than morphine.": "true",
    # A syrup or a cream is more than a medicine that is swallowed or put on the skin.
    "Modafinil comes as a syrup.": "unknown",
    "Cocaine is available as a cream.": "unknown",
    "Metformin is available as a tablet.": "true",
    # Nicotine is a stimulant, and hides no opioid.
    "Nicotine is dangerous with tramadol.": "unknown",
    "Cocaine is dangerous with fentanyl.": "true",
    "The half-life of ketamine is about two and a half hours.": "true",
    "Remifentanil wears off within minutes of stopping the infusion.": "true",
    "Fluoxetine leaves the body within a few hours.": "false",
    "Methadone stays in the body for more than a day.": "true",
    "Morphine stays in the body for months.": "unknown",
    "SSRIs take several weeks to work.": "true",
    "SSRIs work within minutes on nerve cells.": "unknown",
    "The antidepressant effect of ketamine takes six weeks to appear.": "false",
    "Naloxone wears off sooner than many opioids do.": "true",
    "Given into a vein, ketamine takes about half an hour to put someone under.": "false",
    "A single intravenous dose of ketamine keeps a patient asleep for a whole day.": "false",
    "Spravato is taken once a month.": "false",
    "Naloxone works within days.": "unknown",
    "Ketamine anaesthesia begins after three to four minutes when injected into a muscle.": "true",
    "An intravenous dose of ketamine takes about 30 minutes to work.": "false",
    "Intravenous ketamine works within half a minute.": "true",
    "The effects of ketamine last 5 to 10 minutes when given intravenously.": "true",
    "Ketamine's effects wear off after about an hour.": "false",
    "Codeine works for 4 to 6 hours.": "true",
    "Codeine works for three days.": "false",
    "It takes 2 minutes for naloxone to work.": "true",
    "Naloxone wears off sooner than methadone.": "true",
    "Naloxone lasts longer than methadone.": "false",
    "Methadone does not outlast naloxone.": "false",
    "Alprazolam takes effect in 20 minutes.": "unknown",
    "Smoked cannabis takes about three days before its effects are felt.": "false",
    "The effects of ecstasy last about 3 to 6 hours.": "true",
    "Succinylcholine lasts longer than rocuronium.": "false",
    "Many opioids outlast naloxone.": "true",
    "Methadone has a half-life of under an hour.": "false",
    "Methadone does not have a half-life of under an hour.": "true",
    "Methadone has a longer half-life than naloxone.": "true",
    "Vivitrol lasts about a month.": "true",
    # How long it is found in urine, and when withdrawal comes and goes
    "Cocaine can be detected in urine for two to four days.": "true",
    "Cocaine stays in urine for six months.": "false",
    "Heavy cannabis use can be detected in urine for more than 30 days.": "true",
    "Amphetamine is detectable in urine for up to three days.": "true",
    "Diazepam is gone from urine in one hour.": "false",
    "THC can be found in the urine of daily smokers for weeks.": "true",
    "THC is gone from the urine of daily smokers within an hour.": "false",
    "Cocaine can be detected in hair for 90 days.": "true",
    "Methamphetamine shows up in urine for one to two days.": "true",
    "Methamphetamine stays in the urine for three months.": "false",
    "Oxycodone can be found in urine one to two days after the last dose.": "true",
    "Cocaine can be detected in blood for two days.": "unknown",
    "Cannabis can be detected in urine for two years.": "false",
    "Cocaine use can be detected in urine for up to three days.": "true",
    "A urine test can detect cocaine for two to three days.": "true",
    "Cocaine can always be detected in urine for three days.": "unknown",
    "Cocaine cannot be detected in urine for two days.": "false",
    "Phenobarbital stays in urine for weeks.": "true",
    "Triazolam remains detectable in urine for a month.": "false",
    "Morphine can be detected in urine for two or three days.": "true",
    "Codeine shows up on a urine drug test for up to three days.": "true",
    "Methadone can be picked up in urine for several days.": "true",
    "In heavy users, THC can be detected in urine for a month.": "true",
    "Ketamine can be detected in urine for two weeks.": "unknown",
    "Fentanyl may be found in the urine of chronic users for weeks.": "true",
    "PCP is detectable in urine for five years.": "false",
    "A urine test cannot detect cocaine for two days.": "false",
    "Hair tests can detect cocaine for 90 days.": "true",
    "Alcohol stays in urine for a month.": "false",
    "Heroin withdrawal symptoms begin 6 to 12 hours after the last dose.": "true",
    "Heroin withdrawal begins two weeks after the last dose.": "false",
    "Withdrawal from methadone starts later than withdrawal from heroin.": "true",
    "Methadone withdrawal comes on faster than heroin withdrawal.": "false",
    "Methadone withdrawal lasts longer than heroin withdrawal.": "true",
    "Heroin withdrawal peaks after one to three days.": "true",
    "Heroin withdrawal usually lasts about a week.": "true",
    "Heroin withdrawal lasts for years.": "false",
    "Alcohol withdrawal begins within 24 hours of the last drink.": "true",
    "Symptoms of alcohol withdrawal start 6 to 8 hours after the last drink.": "true",
    "Alcohol withdrawal begins a month after the last drink.": "false",
    "Cannabis withdrawal peaks in the first week.": "true",
    "Cannabis withdrawal peaks between days 2 and 6.": "true",
    "Nicotine withdrawal peaks on the third day.": "true",
    "Within a day of the last cigarette, nicotine withdrawal begins.": "true",
    "Gabapentin withdrawal can start within 12 hours of the last dose.": "true",
    "Opioid withdrawal typically starts a month after the last dose.": "false",
    "The first symptoms of opioid withdrawal appear within hours of the last dose.": "true",
    "Benzodiazepine withdrawal can last for weeks.": "true",
    "Opioid withdrawal symptoms usually subside within one to two weeks.": "true",
    "Heroin withdrawal is at its worst on the second or third day.": "true",
    "Heroin withdrawal never lasts a week.": "false",
    "Heroin withdrawal is at its worst after a month.": "false",
    "Alcohol withdrawal never begins within 24 hours.": "false",
    "Alcohol withdrawal peaks around the second or third day.": "true",
    "Nicotine withdrawal lasts longer than ten years.": "false",
    "Heroin withdrawal starts later than methadone withdrawal.": "false",
    "Methadone withdrawal is over in a day.": "false",
    # Nothing recorded, or something else than a time
    "Ketamine lasts 3 hours in dogs.": "unknown",
    "Ketamine lasts for as long as you like.": "unknown",
    "Ketamine takes time to work.": "unknown",
    "Ketamine is longer-acting than salvinorin A.": "unknown",
    "Most opioids last 4 hours.": "unknown",
    "Codeine usually works.": "unknown",
}


@pytest.mark.parametrize("claim", CLAIMS)
def test_times_are_read_in_any_wording(kb: KnowledgeBase, claim: str) -> None:
    assert judge_sentence(kb, claim).verdict == CLAIMS[claim]


ROUTES = {
    "Spravato is swallowed as a tablet twice a week.": "false",
    "Sublocade is a film that melts beneath the tongue.": "false",
    "Narcan is sprayed into one nostril.": "true",
    "Naloxone is available only as an injection.": "false",
    "Propofol comes as a tablet.": "false",
    "Gabapentin is given as an injection into a muscle.": "false",
    "Oxycodone is injected.": "unknown",
    "Ketamine can be given into a vein or a muscle.": "true",
    "Fentanyl comes as a patch, a lozenge and an injection.": "true",
    "Naloxone has to be swallowed as a tablet.": "false",
    "Duragesic is a patch.": "true",
    "Sublocade is injected under the skin.": "true",
    "Vivitrol is an injectable form of naltrexone.": "true",
    "Spravato is sprayed into the nose.": "true",
    "Suboxone is dissolved under the tongue.": "true",
    "Heroin is neither smoked nor injected.": "false",
    # A route of the substance in another product, and of a product that has one route alone
    "Spravato is an injection.": "false",
    "Vivitrol is a tablet.": "false",
    "OxyContin is a patch.": "unknown",
}


@pytest.mark.parametrize("claim", ROUTES)
def test_a_product_is_given_as_its_own_evidence_says(kb: KnowledgeBase, claim: str) -> None:
    assert judge_sentence(kb, claim).verdict == ROUTES[claim]


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("Ketamine was first synthesised in the 1960s.", "true"),
        ("Ketamine was first synthesised in the 1970s.", "unknown"),
        ("Ketamine was first synthesised in the 1990s.", "false"),
    ],
)
def test_a_decade_is_wrong_only_far_from_the_date(kb: KnowledgeBase, claim: str, expected: str) -> None:
    assert judge_sentence(kb, claim).verdict == expected


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Morphine works faster by injection than by mouth.", "true"),
        ("Morphine does not work faster by injection than by mouth.", "false"),
        ("Morphine works faster when swallowed than when injected.", "false"),
        ("Morphine takes longer to work when swallowed than when injected.", "true"),
        ("Oral morphine works more slowly than intravenous morphine.", "true"),
        ("Oral morphine works faster than intravenous morphine.", "false"),
        ("Intramuscular ketamine lasts longer than intravenous ketamine.", "true"),
        # How soon it acts by the nose is not recorded, nor is a route said of the second.
        ("Ketamine acts faster when injected than when snorted.", "unknown"),
        ("Sertraline lifts depression on the very first day.", "false"),
        ("Sertraline does not lift depression within an hour of the first tablet.", "true"),
        ("Fluoxetine relieves depression fully within minutes of the first capsule.", "false"),
        ("Sertraline lifts depression on Sundays.", "unknown"),
        ("Naloxone spray works within minutes of being given.", "true"),
        ("Antidepressants don't work straight away.", "true"),
        ("Zolpidem acts quickly.", "true"),
        ("Zolpidem does not act quickly.", "false"),
        ("Zolpidem acts slowly.", "false"),
        ("Zolpidem acts at once.", "unknown"),
        ("Oral morphine works faster than morphine.", "unknown"),
        ("Oral morphine works faster than a walk.", "unknown"),
        ("When swallowed, morphine works within half an hour.", "true"),
        ("When injected, morphine takes an hour to work.", "false"),
    ],
)
def test_times_are_compared_by_the_routes_that_are_said(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Nitroglycerin has a rapid onset of action.", "true"),
        ("Nitroglycerin does not act rapidly.", "false"),
        ("Fluoxetine works immediately.", "false"),
        ("Fluoxetine works slowly.", "true"),
        ("Methadone acts rapidly.", "unknown"),  # within half an hour
        ("Insulin acts rapidly.", "unknown"),
        ("Naloxone has a short duration of action.", "true"),
        ("LSD is short-acting.", "false"),
        ("Oxycodone is a short-acting drug.", "unknown"),
        ("Remifentanil has an ultra-short duration of action.", "true"),
        ("Diazepam is ultra-short-acting.", "false"),
        ("Amiodarone has a half-life that is measured in weeks.", "true"),
        ("Midazolam has a half-life of several days in most adults.", "false"),
        ("Zolpidem is long-acting, with a half-life of about 40 hours.", "false"),
        ("Fluoxetine has a long half-life because its active metabolite lasts even longer.", "true"),
        ("Fentanyl patches work fully within five minutes.", "false"),
        ("A fentanyl patch works fully within two days.", "unknown"),
        ("Tadalafil can work for up to 36 hours, which is much longer than sildenafil.", "true"),
        ("Heparin is well absorbed when taken by mouth.", "false"),
        ("Heparin is poorly absorbed by mouth.", "true"),
        ("Morphine is poorly absorbed by mouth.", "unknown"),  # absorbed well, and lost in the liver
        ("Remifentanil is mainly given intravenously.", "true"),
        ("Remifentanil is usually taken by mouth.", "false"),
        ("There is no oral form of semaglutide.", "false"),
        ("There is no tablet form of remifentanil.", "true"),
    ],
)
def test_speed_length_and_way_in_plain_words(facts: KnowledgeBase, sentence: str, verdict: str) -> None:
    assert judge_sentence(facts, sentence).verdict == verdict


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("within seconds", [(0, 1)]),
        ("30 seconds", [(0.5, 0.5)]),
        ("a few minutes", [(2, 15)]),
        ("half an hour", [(30, 30)]),
        ("within a minute", [(1, 1)]),
        ("at once", []),
    ],
)
def test_a_recorded_time_may_have_no_figure(text: str, minutes: list[tuple[float, float]]) -> None:
    assert times_in(text) == minutes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Smoked cocaine acts faster than snorted cocaine.", "true"),
        ("Snorted cocaine acts faster than smoked cocaine.", "false"),
        ("Smoked cocaine takes hours to work.", "false"),
        ("Methamphetamine stays in the body longer than cocaine.", "true"),
    ],
)
def test_routes_of_one_drug_differ_in_how_soon_they_act(facts: KnowledgeBase, text: str, expected: str) -> None:
    assert judge_sentence(facts, text).verdict == expected
