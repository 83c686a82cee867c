"""What is denied is denied whole: a denial of more than one thing is no denial of each, nor of the first alone."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.checking import judge_sentence

VERDICTS = {
    # A denial of the clause behind "it is false that", whatever plainer words it comes to.
    "It is false that buprenorphine is approved for treating methamphetamine use disorder.": "true",
    "It is false that buprenorphine is not approved for methamphetamine addiction.": "false",
    "Buprenorphine is approved for treating methamphetamine use disorder.": "false",
    "It is a lie that buprenorphine is approved for cocaine addiction.": "true",
    # None of the parts, denied: some of them.
    "No ingredient of Percocet is an opioid.": "false",
    "It is not true that no ingredient of Percocet is an opioid.": "true",
    "It is not true that neither ingredient of Suboxone is an opioid.": "true",
    "It is a myth that no ingredient of Vicodin is an opioid.": "true",
    "It is not true that neither ingredient of Percocet is not an opioid.": "unknown",
    # Of two things denied together, either may be the one that is not so.
    "It is false that apixaban thins the blood by acting as a vitamin K antagonist.": "unknown",
    "It is false that heroin is a Schedule I drug and has an accepted medical use.": "unknown",
    "It is not true that heparin is injected, and naloxone is its antidote.": "unknown",
    "Diazepam is a benzodiazepine with a short half-life.": "false",
    "Diazepam is not a benzodiazepine with a short half-life.": "unknown",
    "Morphine is not an opioid with a half-life of about thirty hours.": "unknown",
    "Methamphetamine is approved by the FDA under the brand name Ritalin.": "false",
    "Methamphetamine is not approved by the FDA under the brand name Ritalin.": "unknown",
    "Apixaban is taken by mouth to treat depression.": "false",
    "Apixaban is never taken by mouth to treat depression.": "unknown",
    "Sumatriptan is never injected to treat depression.": "unknown",
    "Ozempic and Wegovy are both approved for weight loss.": "false",
    "Ozempic and Wegovy are not both approved for weight loss.": "unknown",
    "Ketamine and morphine are not both opioids.": "true",
    "Fentanyl and morphine are not both opioids.": "false",
    # A denial that is short for two words.
    "Metformin mustn't be used in severe kidney disease.": "true",
    "Adults mustn't take ibuprofen and acetaminophen together.": "false",
    "Metformin needn't be avoided in severe kidney disease.": "false",
    # What is not understood behind a true sentence makes it false no more than it makes it true.
    "Rather than activating opioid receptors, naloxone blocks them zxqv.": "unknown",
    "Rather than activating opioid receptors, morphine blocks them.": "false",
    "Serotonin syndrome can occur with SSRIs such as sertraline and MAOIs such as phenelzine.": "true",
    "Serotonin syndrome can occur with SSRIs such as sertraline and MAOIs such as phenelzine zxqv.": "unknown",
    "SSRIs such as phenelzine and MAOIs such as sertraline are antidepressants.": "false",
    "Benzoylecgonine is a metabolite of cocaine, and oxycodone and morphine are both Schedule II.": "true",
    "Benzoylecgonine is a metabolite of cocaine, and oxycodone and morphine are both zxqv.": "unknown",
    "Benzoylecgonine is a metabolite of oxycodone, and cocaine and morphine are both zxqv.": "false",
}


@pytest.mark.parametrize("text", VERDICTS)
def test_a_denial_is_of_the_whole(facts: KnowledgeBase, text: str) -> None:
    assert judge_sentence(facts, text).verdict == VERDICTS[text]
