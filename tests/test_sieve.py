"""Words that no recorded name begins with are told apart without a look into a table, and no name is lost by it."""

from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.sieve import Sieve, bits_of


def test_every_key_passes() -> None:
    keys = {f"name {number}" for number in range(5000)}
    sieve = Sieve(bits_of(keys))
    assert all(sieve.passes(key) for key in keys)


def test_most_other_words_do_not_pass() -> None:
    sieve = Sieve(bits_of({f"name {number}" for number in range(5000)}))
    assert sum(sieve.passes(f"word {number}") for number in range(5000)) < 500


def test_nothing_passes_an_empty_sieve_and_half_characters_are_no_fault() -> None:
    sieve = Sieve(bits_of(set()))
    assert not any(sieve.passes(word) for word in ("", "ketamine", "\udcff"))


def test_every_recorded_name_is_found_in_running_text(kb: KnowledgeBase) -> None:
    from ketafacts.knowledge.naming import fold
    from ketafacts.knowledge.values import ONLY_ASKED

    keys = {fold(name.name) for name in kb.all_names("drug") if name.kind != ONLY_ASKED}
    assert keys
    assert all(kb.readings(key) and kb.longest_from(key.split()[0]) for key in keys)


def test_names_of_several_words_are_noticed_whichever_of_them_was_met_before(facts: KnowledgeBase) -> None:
    from ketafacts.language.spotting import Spotter

    names = [name.name for name in facts.all_names("drug") if name.kind not in ("slang", "misspelling")]
    names = [name for name in names if name.count(" ") and name.isascii() and name.replace(" ", "").isalpha()][::20]
    apart = [(word, second) for word, second, *_ in map(str.split, names)]
    assert len(names) > 400
    fresh, met, prepared = Spotter(facts), Spotter(facts), Spotter(facts)
    prepared.prepare("\n".join([*names, "half a \ud83d\udcff character: \ud800x"]))
    for first, second in apart:
        met.mentions(f"{second} of the {first}")
    for name in names:
        assert fresh.mentions(f"They asked for {name} there."), name
        assert met.mentions(f"They asked for {name} there."), name
        assert prepared.mentions(f"They asked for {name} there."), name
        assert met.before_first(f"They asked for {name}, naloxone and heroin.") <= len("They asked for "), name
