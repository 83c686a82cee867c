"""What is told of a drug's history: who, where, when, and as what; and what must not follow from it."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.checking import judge_sentence


@pytest.fixture(scope="module")
def kb(facts: KnowledgeBase) -> KnowledgeBase:
    return facts


TOLD = {
    # who, before and behind the verb, with titles and with more than one name
    "Ketamine was first synthesised in 1962 by Calvin Stevens at Parke-Davis.": "true",
    "Calvin Stevens first made ketamine while consulting for Parke-Davis.": "true",
    "It was Calvin Stevens who first made ketamine.": "true",
    "The Swiss chemist Albert Hofmann first made LSD in 1938 at Sandoz in Basel.": "true",
    "LSD's inventor was Albert Hofmann.": "true",
    "The discovery of LSD by Albert Hofmann was in 1938.": "true",
    "Oxycodone was first made by Freund and Speyer in Germany.": "true",
    "Albert Hofmann discovered the effects of LSD on himself in 1943.": "true",
    "Bayer once sold heroin over the counter as a cough remedy.": "true",
    "Morphine was named after Morpheus, the Greek god of dreams.": "true",
    # somebody else, who is known for something else
    "Ketamine was discovered by Albert Hofmann in a Swiss laboratory during the Second World War.": "false",
    "Ketamine was not discovered by Albert Hofmann.": "true",
    "Calvin Stevens did not invent ketamine.": "false",
    "Friedrich Sertürner had nothing to do with isolating morphine from opium.": "false",
    "Humphry Davy introduced chloroform to obstetrics.": "false",
    "Purdue invented methadone.": "false",
    # somebody of whom nothing is recorded, or what may have been done twice
    "Ketamine was discovered by John Smith.": "unknown",
    "Morphine was synthesised by Friedrich Sertürner.": "unknown",
    "Heroin was first synthesised by Felix Hoffmann.": "unknown",
    "Pfizer sold heroin.": "unknown",
    # Which was the first of its class stands in the facts.
    "Chlordiazepoxide, discovered by Leo Sternbach, was the first benzodiazepine on the market.": "true",
    "Diazepam was the first benzodiazepine.": "false",
    "Phenobarbital was the first barbiturate ever made.": "false",
    "Emil Fischer made the first barbiturate.": "true",
    "Albert Hofmann invented the first benzodiazepine.": "false",
    "Morphine was the first opioid.": "unknown",
    "Purdue Pharma made OxyContin.": "true",
    "Valium was invented by Leo Sternbach.": "true",
    "Heroin was introduced by Bayer as a cure for morphine addiction.": "unknown",
    # spans of time
    "Friedrich Sertürner isolated morphine from opium in the early nineteenth century.": "true",
    "Heroin was first made in the late 19th century.": "true",
    "Heroin was first made in the early 19th century.": "false",
    "Ketamine was synthesised before 1900.": "false",
    "Ketamine was synthesised after 1950.": "true",
    "Ketamine was synthesised in the late 1950s.": "unknown",
    "Methadone was first made in Germany before the Second World War.": "true",
    "Methadone was first made in 1975.": "false",
    "Methadone was first made in 1938.": "unknown",
    "Heroin has been around since it was invented more than a century ago.": "unknown",
    # where
    "Fentanyl was first made in Belgium.": "true",
    "Fentanyl was first made in Japan.": "false",
    # which was first
    "Heroin is older than fentanyl.": "true",
    "Fentanyl predates heroin.": "false",
    "Morphine was discovered before ketamine.": "true",
    # an approval for animals is none for people
    "Xylazine was approved in 1972.": "true",
    "Xylazine was approved for use in people in 1972.": "false",
    # another approved use, of which no date is recorded, may be of the date that is claimed
    "Dextromethorphan was approved by the FDA in 1958.": "unknown",
    "Naltrexone was approved in 1994.": "unknown",
    "Naltrexone was approved in 1984.": "true",
    "Naltrexone was approved in 1975.": "false",
    "Naltrexone was first approved in 1994.": "false",
    "Tramadol was approved in 1999.": "unknown",
    # The date of one product, or of a later use, is none of the drug's first approval.
    "Oxycodone was approved in 1995.": "unknown",
    "Oxycodone was not approved in 1995.": "unknown",
    "Oxycodone was first approved in 1995.": "false",
    "Oxycodone was not first approved in 1995.": "true",
    "The FDA first approved oxycodone in 1995.": "false",
    "OxyContin was approved in 1995.": "true",
    "OxyContin was not approved in 1995.": "false",
    "Oxycodone was introduced in 1996.": "unknown",
    "OxyContin was introduced in 1996.": "true",
    "Buprenorphine was first approved in 2002.": "false",
    "Buprenorphine was first approved in 1981.": "true",
    "Buprenorphine was first approved in the 1980s.": "true",
    "Buprenorphine was approved in 2002.": "unknown",
    "Buprenorphine was approved for opioid use disorder in 2002.": "true",
    "Buprenorphine tablets were approved in 2002.": "true",
    "Dextromethorphan was first approved in 2010.": "unknown",
    "Dextromethorphan was approved in 2022.": "unknown",
    "Fentanyl was first approved in 1990.": "false",
    "Naltrexone was first approved in 2006.": "false",
    "Gabapentin was first approved in 2011.": "false",
    "Bupropion was first approved in 1985.": "true",
    "Esketamine was first approved in 2019.": "true",
    "Semaglutide was first approved in 2017.": "true",
    # Where no country was named, another one than the United States may be meant.
    "Propofol was first approved in 1989.": "unknown",
    "Propofol was first approved in 1986.": "unknown",
    "Propofol was first approved in the US in 1989.": "true",
    "Nalmefene was approved in 2013.": "unknown",
    # It was in 1995, and in 2023 as a nasal spray: there may be more of its products.
    "Nalmefene was approved in the US in 2013.": "unknown",
    "Nalmefene was approved in the US in 1993.": "false",
    "Nalmefene was first approved in 2013.": "false",
    "Thalidomide was first made in 1953.": "unknown",
    "Thalidomide was first made in 1940.": "false",
}


@pytest.mark.parametrize("claim", TOLD)
def test_who_did_what_where_and_when(kb: KnowledgeBase, claim: str) -> None:
    assert judge_sentence(kb, claim).verdict == TOLD[claim]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Calvin Stevens, a chemist at Parke-Davis, first made ketamine in the 1960s.", "true"),
        ("Calvin Stevens made ketamine while working for Parke-Davis.", "true"),
        ("Calvin Stevens made ketamine while working for Sandoz.", "false"),
        ("Albert Hofmann is the inventor of LSD.", "true"),
        ("Paul Janssen of Janssen Pharmaceutica made ketamine.", "false"),
        ("Ketamine came out of the laboratories of Parke-Davis.", "true"),
        ("Fentanyl was first made by a team led by Paul Janssen.", "true"),
        ("1971 was the year the FDA approved naloxone.", "true"),
        ("The FDA granted approval to gabapentin in 1970.", "false"),
        ("America approved naltrexone in 1984.", "true"),
        ("The first benzodiazepine on the market was Librium.", "true"),
        ("Ketamine came out of the search for a replacement for phencyclidine.", "true"),
        ("Bayer put heroin on the market at the beginning of the nineteenth century.", "false"),
        ("Ketamine came out of the search for a replacement for diazepam.", "unknown"),
        ("Calvin Stevens wanted to make ketamine.", "unknown"),
        ("Calvin Stevens, a chemist at Sandoz, first made ketamine.", "unknown"),
    ],
)
def test_who_made_it_and_when_it_was_approved_is_judged_however_it_is_told(
    facts: KnowledgeBase, text: str, expected: str
) -> None:
    """Where somebody worked, who led a team and who gets the credit is told of the same event."""
    assert judge_sentence(facts, text).verdict == expected


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("In 1850, thalidomide was pulled from the market in 1961 because it caused birth defects.", "unknown"),
        ("In 1850, ketamine was first synthesised in 1962 and was approved in the United States in 1970.", "unknown"),
        ("In 1962 ketamine was first synthesised, and it was approved in 1970.", "true"),
        ("In 1850, carfentanil is about 100 times as potent as fentanyl.", "unknown"),
        ("Carfentanil is about 100 times as potent as fentanyl.", "true"),
        ("In 1850, one fentanyl patch lasts 72 hours.", "unknown"),
        ("One fentanyl patch lasts 72 hours.", "true"),
        ("In 1850, intravenous ketamine starts to work in about 30 seconds.", "unknown"),
        ("In 1850, gabapentin is given to cats to ease their fear of the vet.", "unknown"),
        ("Gabapentin is given to cats to ease their fear of the vet.", "true"),
        ("In 1970, ketamine was approved in the United States.", "true"),
        ("In 1850, ketamine was approved in the United States.", "false"),
    ],
)
def test_a_year_in_front_is_looked_at_or_the_sentence_is_not_judged(
    facts: KnowledgeBase, text: str, verdict: str
) -> None:
    assert judge_sentence(facts, text).verdict == verdict
