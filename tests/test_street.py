"""Everyday words that are street names: read as the drug where a sentence speaks of drugs, and nowhere else."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.checking import judge_sentence
from ketafacts.answers.spoken import as_drugs
from ketafacts.knowledge.values import ONLY_ASKED
from ketafacts.language.lexicon.streetwords import STREET
from ketafacts.language.mentions import items
from ketafacts.language.text import words


@pytest.fixture(scope="module")
def kb(facts: KnowledgeBase) -> KnowledgeBase:
    return facts


MEANT = {
    "Acid is a hallucinogen.": "true",
    "Acid is not a hallucinogen.": "false",
    "acid makes your pupils big": "true",
    "Acid shows up on a standard urine drug screen.": "false",
    "you can't get addicted to weed": "false",
    "you can get addicted to weed": "true",
    "Weed is not an opioid.": "true",
    "Coke is a narcotic.": "misleading",
    "narcan will bring you back from a coke overdose": "false",
    "Narcan works on an oxy overdose.": "true",
    "Narcan does not work on coke.": "true",
    "Coke, heroin and weed are all opioids.": "false",
    "Smack is a street name for heroin.": "true",
    "Heroin is also called coke.": "false",
    "Crack is a form of cocaine.": "true",
    "Codeine is found in lean.": "true",
    "Codeine is not found in lean.": "false",
    "Fentanyl is found in lean.": "false",
    "Spice is a synthetic cannabinoid.": "true",
    "Spice is an opioid.": "false",
    "Lean contains codeine and promethazine.": "true",
    "Lean contains morphine.": "false",
    "A drug test won't pick up weed.": "false",
    "coke keeps you awake": "true",
    "Acid binds serotonin receptors.": "true",
    # everyday words that are read only where they are said to be street names
    "Blow and snow are street names for cocaine.": "true",
    "Snow is not a street name for cocaine.": "false",
    "Snow is a street name for heroin.": "unknown",
    # a name of two drugs: what is so of both, or what one of them is called
    "ice is a stimulant": "true",
    "ice is an opioid": "false",
    "Ice is a form of meth.": "true",
    "Speed is not a stimulant.": "false",
    "Amphetamine is known as speed.": "true",
    "speed is a class B drug in the UK": "unknown",
    "Methamphetamine is also called crystal meth or ice.": "true",
    "Methamphetamine is also called crystal meth or smack.": "false",
    # a misconception of a drug under its other name
    "Special K is a horse tranquilizer.": "misleading",
    "Special K is only a horse tranquilizer.": "false",
    "Special K is not only a horse tranquilizer.": "true",
    "Ketalar is a horse tranquilizer.": "unknown",
}
NOT_MEANT = [
    "Omeprazole reduces stomach acid.",
    "Acid reflux is treated with omeprazole.",
    "Aspirin is an acid.",
    "Aspirin is acetylsalicylic acid.",
    "A can of coke contains caffeine.",
    "Coke contains caffeine.",
    "Coke contains cocaine.",
    "You can mix vodka and coke.",
    "Diet coke is addictive.",
    "Riding a horse under the influence of alcohol is illegal.",
    "The horse was given ketamine.",
    "Put ice on a sprain and take ibuprofen.",
    "Ice cream is addictive.",
    "Speed limits are lower for drivers on opioids.",
    "Driving at high speed on opioids is illegal.",
    "Semaglutide reduces lean body mass.",
    "Weed killer is not a drug.",
    "Cinnamon is a spice that lowers blood sugar.",
    "Alcohol and acid irritate the stomach.",
    "Morphine is found in acid.",
    "Junk food is addictive.",
    "A pot of coffee contains caffeine.",
    "Snow is a stimulant for the economy.",
    "Acid in the stomach releases serotonin.",
    "Lean meat contains codeine.",
    "Coke contains codeine.",
    "Vitamin C is an acid, not a drug.",
    "GHB is a salt of an acid.",
]


@pytest.mark.parametrize(("text", "verdict"), MEANT.items())
def test_a_street_name_is_the_drug_where_the_sentence_speaks_of_drugs(
    kb: KnowledgeBase, text: str, verdict: str
) -> None:
    assert judge_sentence(kb, text).verdict == verdict


@pytest.mark.parametrize("text", NOT_MEANT)
def test_an_everyday_word_is_no_drug(kb: KnowledgeBase, text: str) -> None:
    said = words(text)
    assert as_drugs(kb, said, items(kb, said)) == []


@pytest.mark.parametrize("word", sorted(STREET))
def test_each_street_word_is_recorded_as_slang(kb: KnowledgeBase, word: str) -> None:
    assert {name.kind for name in kb.names(word, ("drug", "class"))} & {ONLY_ASKED, "street", "ambiguous"}


MIXTURES = {
    "Speedball is a mixture of cocaine and heroin.": "true",
    "A speedball does not contain cocaine.": "false",
    "Tranq dope is fentanyl mixed with xylazine.": "true",
    "Grey death contains carfentanil.": "true",
    "Counterfeit pills often contain fentanyl.": "true",
    "Counterfeit pills do not contain fentanyl.": "false",
    "Kratom acts as a stimulant at low doses and as a sedative at high doses.": "true",
    "Delta-8 THC is weaker than delta-9 THC.": "true",
    "Delta-8 THC is stronger than delta-9 THC.": "false",
    "DXM is found in many cough syrups.": "true",
    "Dextromethorphan is not found in cough syrups.": "false",
    "Diamorphine is used in the UK for severe pain.": "true",
    "Paroxetine is linked to heart defects.": "contested",
    # None of them is made to a recipe, and not each holds what many do.
    "A speedball contains ketamine.": "unknown",
    "Gray death contains cocaine.": "unknown",
    "All counterfeit pills contain fentanyl.": "unknown",
    "Counterfeit pills contain insulin.": "unknown",
    "Alcohol is found in cough syrups.": "unknown",
    "Kratom is a sedative at low doses.": "unknown",
}


@pytest.mark.parametrize("text", MIXTURES)
def test_street_mixtures_are_judged_by_what_is_mostly_in_them(facts: KnowledgeBase, text: str) -> None:
    assert judge_sentence(facts, text).verdict == MIXTURES[text]
