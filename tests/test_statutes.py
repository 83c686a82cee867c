"""What a law does with a drug: moves between its lists, the treaties, lawful uses, and words like narcotic in a law."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.checking import check


def verdict(facts: KnowledgeBase, text: str) -> str:
    """Return the verdict on one sentence."""
    return check(facts, [text]).records[0]["verdict"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ketamine was moved from Class C to Class B in Britain in 2014.", "true"),
        ("Britain upgraded ketamine from C to B.", "true"),
        ("Britain downgraded ketamine from Class B to Class C in 2014.", "false"),
        ("Ketamine was moved from Class C to Class A in Britain in 2014.", "false"),
        ("Ketamine was moved from Class C to Class B in Britain in 2006.", "false"),
        ("Ketamine was not moved from Class C to Class B in 2014.", "false"),
        ("Hydrocodone was rescheduled from III to II in 2014.", "true"),
        ("The DEA moved buprenorphine to Schedule III in 2005.", "false"),
    ],
)
def test_a_move_between_lists_is_judged_by_its_lists_its_direction_and_its_year(
    facts: KnowledgeBase, text: str, expected: str
) -> None:
    """Every part of what is said must fit the recorded move."""
    assert verdict(facts, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ketamine was moved from Class B to Class A in 2025.",
        "The UK moved tramadol from Class C to Class B.",
        "Ketamine should be moved from Class B to Class A.",
        "Ketamine was moved to the US in 1999.",
    ],
)
def test_a_move_of_which_nothing_is_recorded_is_left_open(facts: KnowledgeBase, text: str) -> None:
    """Another move than the recorded one may have been made, and a wish is no move."""
    assert verdict(facts, text) == "unknown"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Drug Enforcement Administration put ketamine into Schedule III in 1999.", "true"),
        ("The DEA never placed ketamine in Schedule III.", "false"),
        ("Ritalin is listed in US Schedule V.", "false"),
        ("Germany puts LSD in Anlage I of its narcotics act.", "true"),
        ("Gabapentin is a controlled substance at the federal level.", "false"),
        ("Ketamine wasn't scheduled in the US in 1999.", "false"),
    ],
)
def test_lists_are_understood_with_the_country_before_behind_or_in_the_agency(
    facts: KnowledgeBase, text: str, expected: str
) -> None:
    """The country may be said as an adjective, as a level of law or as who did it."""
    assert verdict(facts, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ketamine is under international control.", "false"),
        ("Fentanyl is covered by the 1961 Single Convention.", "true"),
        ("Phencyclidine is in Schedule II of the 1971 Convention.", "true"),
        ("Phencyclidine is in Schedule I of the 1971 Convention.", "false"),
        ("Ketamine is listed in the UN Convention on Psychotropic Substances of 1971.", "false"),
    ],
)
def test_treaties_are_judged_by_the_convention_and_its_schedule(facts: KnowledgeBase, text: str, expected: str) -> None:
    """A substance stands in one convention, and in one of its schedules."""
    assert verdict(facts, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There is no legal medical use for ketamine in the United Kingdom.", "false"),
        ("Heroin has no accepted medical use in the US.", "true"),
        ("Heroin has a legal medical use in the UK.", "true"),
        ("LSD has no accepted medical use.", "unknown"),
        ("Ketamine is a narcotic in Japan.", "true"),
        ("Cocaine is a narcotic under German law.", "true"),
        ("Cannabis is a narcotic in the US.", "unknown"),
    ],
)
def test_lawful_uses_and_narcotics_are_judged_by_the_law_that_is_named(
    facts: KnowledgeBase, text: str, expected: str
) -> None:
    """A law's narcotic is not pharmacology's, and a use that one country bars another may allow."""
    assert verdict(facts, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Testosterone is a Schedule III drug in the US.", "true"),
        ("Stanozolol is a Schedule II drug.", "false"),
        ("Nandrolone is a controlled substance in the US.", "true"),
        ("Quazepam is a Class C drug in the UK.", "unknown"),  # its class is, "most, not all"
        ("Percocet is a Class A drug in the UK.", "unknown"),
        ("Estradiol is a Schedule III drug.", "false"),
    ],
)
def test_a_drug_has_the_schedule_of_its_class_unless_the_class_has_it_with_a_caveat(
    facts: KnowledgeBase, text: str, expected: str
) -> None:
    """A class of which only most members are listed settles no member."""
    assert verdict(facts, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The DEA treats ketamine as a Schedule III drug.", "true"),
        ("The DEA does not treat ketamine as a Schedule III drug.", "false"),
        ("Britain treats ketamine as a Class C drug.", "false"),
        ("US law does not treat naloxone as a controlled substance.", "true"),
        ("Federal law controls naloxone.", "false"),
        ("Federal law puts fentanyl and oxycodone in the same schedule.", "true"),
        ("US law controls ketamine more strictly than heroin.", "false"),
        ("Congress has banned LSD.", "true"),
        ("Isotonitazene was put into Schedule I by the US authorities.", "true"),
        ("Britain treats ketamine as the only Class B drug.", "unknown"),
        ("France treats ketamine as a Class B drug.", "unknown"),
    ],
)
def test_what_those_who_make_the_law_do_is_so_where_they_make_it(
    facts: KnowledgeBase, text: str, expected: str
) -> None:
    """An agency, a parliament, a law or a country before the verb says where what follows holds."""
    assert verdict(facts, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Under the U.S. Controlled Substances Act of 1970, Xanax is a Schedule IV drug.", "true"),
        ("In the U.K., LSD is a Class A controlled substance.", "true"),
        ("Schedule II is where fentanyl sits.", "true"),
        ("Ketamine sits in Schedule I next to heroin.", "false"),
        ("Naloxone falls outside the Controlled Substances Act.", "true"),
        ("Cocaine shares a schedule with heroin.", "false"),
        ("In the UK heroin is in a higher class than ketamine.", "true"),
        ("Kratom is banned nationwide in the United States.", "false"),
        ("Possessing LSD is a federal crime.", "true"),
        ("Kratom is legal everywhere in the US.", "unknown"),
        ("Tianeptine will become a controlled substance in the US.", "unknown"),
    ],
)
def test_lists_and_bans_said_in_a_roundabout_way_are_judged_by_the_list(
    facts: KnowledgeBase, text: str, expected: str
) -> None:
    """What is said of states, and what is yet to come, is no matter of the list that holds a drug now."""
    assert verdict(facts, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ketamine became a controlled substance in the US in 1999.", "true"),
        ("Ketamine has been a controlled drug in the US since 1985.", "false"),
        ("Until 2019, gabapentin was not a controlled drug in the UK.", "true"),
        ("MDMA was brought under control in the US in 1985.", "true"),
        ("Possessing nitrous oxide became an offence in the UK in 2012.", "false"),
        ("Heroin became a controlled drug in the US in 1914.", "unknown"),
        ("Buprenorphine became a controlled drug in the US in 2002.", "unknown"),
        ("In 2018 Canada legalised cannabis.", "true"),
        ("Canada legalised cannabis in 1990.", "false"),
        ("Canada still bans recreational cannabis.", "false"),
        ("MDMA was placed in Schedule I in 2001.", "false"),
        ("MDMA was placed in Schedule I in 1988.", "unknown"),
    ],
)
def test_since_when_a_law_controls_a_drug_is_told_apart_from_a_move_between_its_lists(
    facts: KnowledgeBase, text: str, expected: str
) -> None:
    """A move says that a drug was controlled before, and older acts controlled many."""
    assert verdict(facts, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kratom is legal in the United States.", "misleading"),
        ("Salvia is legal in the US.", "misleading"),
        ("Kratom is legal under US federal law.", "true"),
        ("Kratom is federally legal in the US.", "true"),
        ("Kratom is not a controlled substance in the US.", "true"),
        ("Caffeine is legal in the US.", "true"),
        ("Kratom is illegal in the United States.", "false"),
    ],
)
def test_legal_in_the_country_misleads_where_some_states_forbid_it(
    facts: KnowledgeBase, text: str, expected: str
) -> None:
    assert verdict(facts, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The FDA will approve psilocybin for depression in 2031.", "unknown"),
        ("The FDA will not approve MDMA.", "unknown"),
        ("The EU will ban ketamine.", "unknown"),
        ("The FDA has not approved psilocybin for depression.", "true"),
        ("Naloxone will reverse fentanyl.", "true"),
    ],
)
def test_what_is_to_be_decided_yet_is_left_open(facts: KnowledgeBase, text: str, expected: str) -> None:
    assert verdict(facts, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Flunitrazepam cannot be prescribed in the US.", "true"),
        ("Doctors in the US can prescribe Rohypnol.", "false"),
        ("Propoxyphene can be prescribed in the US.", "false"),
        ("Zopiclone can be prescribed in the United States.", "unknown"),
        ("Oxycodone can be prescribed in the US.", "true"),
        ("Phentermine cannot be prescribed in the US.", "false"),
    ],
)
def test_a_schedule_for_medicines_makes_no_medicine_of_what_is_not_approved(
    facts: KnowledgeBase, text: str, expected: str
) -> None:
    assert verdict(facts, text) == expected
