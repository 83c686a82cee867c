"""The year of first approval in the United States: right, wrong, by decade, denied, and what it leaves open."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.checking import judge_sentence

YEARS = {
    "Acetazolamide": None,  # the Guide to PHARMACOLOGY has the year of a later product, and no other table was found
    "Alendronate": 1995,
    "Amlodipine": 1992,
    "Amoxicillin": 1974,
    "Atorvastatin": 1996,
    "Baclofen": 1977,
    "Captopril": 1981,
    "Cimetidine": 1977,
    "Clozapine": 1989,
    "Dexamethasone": 1958,
    "Diazepam": 1963,
    "Donepezil": 1996,
    "Escitalopram": 2002,
    "Furosemide": 1966,
    "Glipizide": 1984,
    "Buspirone": 1986,
    "Imatinib": 2001,
    "Lisinopril": 1987,
    "Losartan": 1995,
    "Omeprazole": 1989,
    "Ondansetron": 1991,
    "Paclitaxel": 1992,
    "Pembrolizumab": 2014,
    "Rivaroxaban": 2011,
    "Suvorexant": 2014,
    "Tirzepatide": 2022,
    "Valsartan": 1996,
}
KNOWN = {drug: year for drug, year in YEARS.items() if year}


def verdict(kb: KnowledgeBase, claim: str) -> str:
    return judge_sentence(kb, claim).verdict


@pytest.mark.parametrize("drug", KNOWN)
def test_the_year_of_approval_is_true_and_an_earlier_one_false(facts: KnowledgeBase, drug: str) -> None:
    year = KNOWN[drug]
    assert verdict(facts, f"{drug} was approved in {year}.") == "true"
    assert verdict(facts, f"{drug} was first approved by the FDA in {year}.") == "true"
    assert verdict(facts, f"{drug} was not approved in {year}.") == "false"
    assert verdict(facts, f"The FDA approved {drug} in {year - 6}.") == "false"
    assert verdict(facts, f"The FDA did not approve {drug} in {year - 6}.") == "true"
    assert verdict(facts, f"{drug} was first approved in {year + 6}.") == "false"


@pytest.mark.parametrize("drug", KNOWN)
def test_a_decade_and_a_bound_hold_the_year(facts: KnowledgeBase, drug: str) -> None:
    year = KNOWN[drug]
    decade = year // 10 * 10
    assert verdict(facts, f"{drug} was approved in the {decade}s.") == "true"
    assert verdict(facts, f"{drug} was approved in the {decade - 20}s.") == "false"
    assert verdict(facts, f"{drug} was approved before {year + 3}.") == "true"
    assert verdict(facts, f"{drug} was not approved before {year + 3}.") == "false"
    assert verdict(facts, f"{drug} was approved after {year - 3}.") == "true"
    assert verdict(facts, f"{drug} was approved prior to {year - 3}.") == "false"
    assert verdict(facts, f"{drug} was approved before {year}.") == "unknown"  # the sources may differ by a year


@pytest.mark.parametrize("drug", [drug for drug, year in YEARS.items() if not year])
def test_a_year_that_the_sources_dispute_is_not_recorded(facts: KnowledgeBase, drug: str) -> None:
    assert verdict(facts, f"{drug} was approved in 1953.") == "unknown"
    assert verdict(facts, f"{drug} was approved in 1995.") == "unknown"


OPEN = {
    # An approval in one country does not say when a drug came into use anywhere.
    "Metformin was introduced in 1995.": "unknown",
    "Metformin was introduced in 1957.": "unknown",
    "Metformin was introduced in the 1950s.": "unknown",
    "Metformin was introduced in the United States in 1995.": "true",
    "Lisinopril was introduced in the United States in the 1950s.": "false",
    "Lipitor was introduced in 1996.": "true",
    # approved elsewhere before
    "Dapagliflozin was approved in 2014.": "true",
    "Dapagliflozin was approved in 2012.": "unknown",
    "Dapagliflozin was approved in 2005.": "false",
    "Metformin was approved in 1995.": "true",
    "Metformin was approved in 1957.": "unknown",
    "Metformin was approved in 1940.": "false",
    "Mifepristone was approved in 1988.": "unknown",
    "Chlorpromazine was approved in 1957.": "unknown",
    # A later approval may be of another product or use.
    "Lisinopril was approved in 1993.": "unknown",
    "Lisinopril was approved after 1990.": "unknown",
    "Finasteride was approved in 1997.": "unknown",
    "Finasteride was first approved in 1997.": "false",
    "Finasteride was approved in 1987.": "false",
    "Lisinopril was first approved after 1990.": "false",
    # the brand
    "Lipitor was approved in 1996.": "true",
    "Lipitor was approved in 1990.": "false",
    "Lisinopril has been on the US market since 1987.": "true",
    # what is no year is not read as one
    "Lisinopril was approved before breakfast.": "unknown",
    "Lisinopril was approved after March 1987.": "unknown",
    "Lisinopril was approved before enalapril.": "false",
}


@pytest.mark.parametrize("claim", OPEN)
def test_what_a_year_of_approval_leaves_open(facts: KnowledgeBase, claim: str) -> None:
    assert verdict(facts, claim) == OPEN[claim]
