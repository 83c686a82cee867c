"""Claims in ordinary words: each relation in words of patients, leaflets and newspapers, and their look-alikes."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.checking import judge_sentence
from ketafacts.language import lexicon
from ketafacts.language.lexicon import adverbials, routes, thesaurus, wordings

CLAIMS = {
    # bringing about
    "Morphine lands people with constipation.": "true",
    "Morphine does not land people with constipation.": "false",
    "Morphine brings constipation with it.": "true",
    "Tramadol makes seizures more likely.": "true",
    "Morphine is supposed to cause constipation.": "unknown",
    "Morphine fails to cause constipation.": "false",
    # relief
    "Codeine dulls pain.": "true",
    "Morphine gets rid of constipation.": "false",
    "Ketamine settles hallucinations.": "false",
    "Lorazepam stops seizures.": "true",
    "Bupropion protects against seizures.": "false",  # it must not be given to those who have them
    "Methadone eases withdrawal.": "true",
    "Methadone lowers the risk of death.": "unknown",
    "Diazepam protects against anxiety.": "unknown",
    "Swallowing too much acetaminophen spares the liver.": "false",
    # at a target
    "Morphine latches on to mu-opioid receptors.": "true",
    "Ketamine shuts NMDA receptors down.": "true",
    "Naloxone switches opioid receptors on.": "false",
    "Ketamine works through blockade of NMDA receptors.": "true",
    "Ketamine works through activation of NMDA receptors.": "false",
    "Morphine's effect comes from activating opioid receptors.": "true",
    "Morphine's effect comes from blocking opioid receptors.": "false",
    "Psilocybin's trip hinges on the 5-HT2A receptor.": "true",
    "Benzodiazepines weaken the effect of GABA.": "false",
    # reversal
    "Naloxone brings people back from a heroin overdose.": "true",
    "Flumazenil brings people back from a heroin overdose.": "false",
    "Naloxone revives people who overdosed on fentanyl.": "true",
    "Naloxone does nothing against fentanyl.": "false",
    # what it is made of and becomes
    "Codeine is broken down into morphine.": "true",
    "Morphine converts to codeine in the liver.": "false",
    "Suboxone comprises buprenorphine and fentanyl.": "false",
    "Morphine comes from the coca plant.": "false",
    # how it is given
    "Esketamine isn't taken as a tablet.": "true",
    "Esketamine is swallowed as a tablet.": "false",
    "Esketamine is swallowed.": "false",
    "Fentanyl can be worn as a patch.": "true",
    "Methadone is drunk.": "true",
    "Sublocade is injected beneath the skin.": "true",
    "Fentanyl lozenges are injected.": "unknown",
    # adverbials
    "These days, ketamine is used as an anaesthetic.": "true",
    "As a rule, morphine slows breathing.": "true",
    "Once in a blue moon ketamine raises blood pressure.": "false",
    "At the usual doses morphine never causes constipation.": "false",
    # law and approval
    "Under British law ketamine is a Class B drug.": "true",
    "Under US federal law ketamine sits in Schedule I.": "false",
    "Racemic ketamine holds an FDA approval for treating depression.": "false",
    "Heroin is outlawed in the US.": "true",
    # times
    "Midazolam lingers in the body much longer than diazepam.": "false",
    "Methadone hangs around for longer than naloxone.": "true",
    "Ketamine starts to work within a minute when injected into a vein.": "true",
    # whoever takes it
    "Diazepam makes children sleepy.": "true",
    "Fentanyl can stop a person's breathing.": "true",
    "Nurses should check blood pressure before giving esketamine.": "true",
}


@pytest.mark.parametrize(("text", "verdict"), CLAIMS.items())
def test_ordinary_words_say_the_relation(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


def test_lists_of_phrases_hold_no_letters_or_empty_words() -> None:
    # One text in brackets without a comma would be read letter by letter.
    modules = (adverbials, routes, thesaurus, wordings)
    tables = [getattr(module, name) for module in modules for name in vars(module) if name.isupper()]
    phrases = [one for table in tables if isinstance(table, (frozenset, tuple, dict)) for one in table]
    short = {one for one in phrases if isinstance(one, str) and len(one.strip()) < 2}
    assert not short


def test_a_phrase_of_several_senses_has_one_for_each_kind_of_object() -> None:
    assert set(lexicon.TYPED.values()) == set(lexicon.SENSES)
    kinds = {kind for senses in lexicon.SENSES.values() for kind in senses}
    assert kinds <= {"target", "drug", "class", "condition", "effect"}
    assert all(phrase in lexicon.RELATIONS for phrase in lexicon.TYPED)
