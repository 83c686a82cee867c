"""Dates to the month, the day and a part of a year: right ones, wrong ones, and what is not recorded so exactly."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.checking import judge_sentence
from ketafacts.language.dating import dated

RIGHT = (
    "In March 2023 the FDA approved Narcan for sale without a prescription.",
    "Vioxx was pulled in September 2004.",
    "Merck pulled Vioxx from the market on 30 September 2004.",
    "Merck pulled Vioxx from the market on Thursday, Sept. 30, 2004.",
    "Merck pulled Vioxx from the market on the 30th of September, 2004.",
    "Hydrocodone combination products moved from Schedule III to Schedule II in October 2014.",
    "Nitrous oxide was made a Class C drug in Britain in November 2023.",
    "OxyContin was approved in late 1995.",
    "Spravato was approved in early 2019.",
    "Early in 2019 the FDA approved Spravato.",
    "In the first quarter of 2019 the FDA approved Spravato.",
    "In the spring of 2019, Spravato was approved by the FDA.",
    "The FDA approved Viagra in March of 1998.",
    "Opana ER was withdrawn in July 2017.",
    "Opana ER was withdrawn in June 2017.",
    "In April 2005 Pfizer withdrew Bextra.",
    "Bayer pulled Baycol in August 2001.",
    "Britain banned mephedrone in April 2010.",
    "In April 2010 the UK banned mephedrone.",
    "Psilocybin has been a Schedule 8 drug in Australia since July 2023.",
    "In the last weeks of 2002, the FDA approved Humira.",
    "LSD was first synthesised in November 1938.",
    # An order is made before it is in force: both are recorded.
    "Tramadol was placed in Schedule IV in July 2014.",
    "Tramadol was placed in Schedule IV in August 2014.",
    "Vivitrol was approved for alcohol dependence in April 2006.",
    "The FDA approved Mounjaro on 2022-05-13.",
)
WRONG = (
    "Vioxx was pulled in March 2004.",
    "Vioxx was pulled in September 2001.",
    "The FDA approved Spravato in the autumn of 2019.",
    "OxyContin was approved in early 1995.",
    "Spravato was approved on March 9, 2019.",
    "Tramadol was placed in Schedule IV in February 2014.",
    "Tramadol was placed in Schedule IV in December 2014.",
    "Viagra was approved by the FDA in July 1998.",
    "The FDA approved Trulicity in November 2014.",
    "Trulicity was approved in March 2014.",
    "Propoxyphene was withdrawn from the US market in May 2010.",
    "Britain banned mephedrone in December 2010.",
    "Recreational cannabis became legal in Canada in March 2018.",
    "Albert Hofmann discovered the effects of LSD in December 1943.",
    "In the second half of 1998 the FDA approved Viagra.",
)
OPEN = (
    # What is approved is told of within some days.
    "Viagra was approved by the FDA on 29 March 1998.",
    # Without a country it may have been Europe that approved it later in the year.
    "Trulicity was approved in November 2014.",
    # The month is not recorded, or what is said of it is more than a date.
    "Lisinopril was approved after March 1987.",
    "Vioxx was pulled in September or October 2004.",
    "Nitazenes were made Class A drugs in March 2024.",
)


def verdict(kb: KnowledgeBase, claim: str) -> str:
    return judge_sentence(kb, claim).verdict


@pytest.mark.parametrize("claim", RIGHT)
def test_a_right_date_is_true_and_its_denial_is_not(facts: KnowledgeBase, claim: str) -> None:
    assert verdict(facts, claim) == "true"
    for was in (" was ", " were ", " became "):
        denied = claim.replace(was, f"{was}not ", 1)
        if denied != claim and " became " not in claim:
            assert verdict(facts, denied) in ("false", "unknown")


@pytest.mark.parametrize("claim", WRONG)
def test_a_wrong_month_day_or_season_is_false(facts: KnowledgeBase, claim: str) -> None:
    assert verdict(facts, claim) == "false"


@pytest.mark.parametrize("claim", OPEN)
def test_what_is_recorded_less_exactly_stays_open(facts: KnowledgeBase, claim: str) -> None:
    assert verdict(facts, claim) == "unknown"


def test_a_denied_date_is_the_reverse(facts: KnowledgeBase) -> None:
    assert verdict(facts, "Viagra was not approved by the FDA in March 1998.") == "false"
    assert verdict(facts, "Viagra was not approved by the FDA in July 1998.") == "true"
    assert verdict(facts, "Viagra was not approved by the FDA in July 1999.") != "false"


@pytest.mark.parametrize(
    ("text", "plain", "rest"),
    [
        ("On March 5th, 2019 it was approved.", "In 2019 it was approved.", {"2019": "5 march"}),
        ("It was sold since 1 Oct 2014, and banned in mid-May 2016.", "", {"2014": "1 october", "2016": "mid may"}),
        ("It came late in 2004.", "It came in 2004.", {"2004": "late"}),
        ("It came in the fall of 2004.", "It came in 2004.", {"2004": "autumn"}),
        ("It came in the third quarter of 2004.", "It came in 2004.", {"2004": "quarter 3"}),
        ("It came in 2004-13-01.", None, {}),
        ("It came before March 2004.", None, {}),
        ("It came in the early 1990s.", None, {}),
        ("It came in March 2004 and went in May 2004.", None, {}),
        ("It may come in 2004.", None, {}),
    ],
)
def test_a_date_is_cut_down_to_its_year(text: str, plain: str | None, rest: dict[str, str]) -> None:
    found = dated(text)
    if plain is None:
        assert found is None
    else:
        assert found is not None
        assert found.rest == rest
        assert plain in ("", found.text)


OVER_THE_COUNTER = (
    "{} was approved for sale without a prescription in {}.",
    "{} was switched to over-the-counter status in {}.",
    "{} moved from prescription to over-the-counter status in {}.",
    "In {1}, the FDA approved {0} for nonprescription use.",
    "The FDA made {} available over the counter in {}.",
    "The FDA allowed {} to be sold without a prescription in {}.",
    "{} got the nod for nonprescription sale in {}.",
    "{} could be bought without a prescription from {}.",
    "{} became a nonprescription medicine in {}.",
)


@pytest.mark.parametrize("form", OVER_THE_COUNTER)
def test_a_switch_to_sale_without_a_prescription_is_told_in_many_ways(facts: KnowledgeBase, form: str) -> None:
    for brand, right, wrong in (("Flonase", "July 2014", "March 2014"), ("Claritin", "2002", "1999")):
        form = form if "{0}" in form or "{1}" in form else form.replace("{}", "{0}", 1).replace("{}", "{1}", 1)
        assert verdict(facts, form.format(brand, right)) == "true"
        assert verdict(facts, form.format(brand, wrong)) == "false"
