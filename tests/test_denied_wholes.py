"""What is denied is denied whole: a denial of more than one thing is no denial of each, nor of the first alone."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.checking import judge_sentence, judge_text
from ketafacts.answers.report import MAX_SENTENCE

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


def test_a_sentence_may_be_as_long_as_it_may_be_and_no_longer(facts: KnowledgeBase) -> None:
    said = "Ketamine is not an opioid"
    longest = said + "!" * (MAX_SENTENCE - len(said))
    assert judge_sentence(facts, longest).verdict == "true"
    assert judge_sentence(facts, longest + "!").verdict == "unknown"
    unnamed = "Water is wet" + "!" * (MAX_SENTENCE - len("Water is wet"))
    for text in (unnamed, unnamed + "!"):
        assert judge_sentence(facts, text).verdict == "unknown"


FOLLOWED = {
    "Ketamine and morphine relieve pain. Both are opioids.": ["true", "false"],
    "Fentanyl and morphine relieve pain. Both are opioids.": ["true", "true"],
    "Fentanyl and morphine relieve pain. They are not opioids.": ["true", "false"],
    "Fentanyl and morphine relieve pain. It is an opioid.": ["true", "unknown"],
    "Spravato is a nasal spray. It contains esketamine.": ["true", "true"],
    "Spravato is a nasal spray. It contains morphine.": ["true", "false"],
}


@pytest.mark.parametrize("text", FOLLOWED)
def test_both_are_those_of_the_sentence_before_and_it_is_one(facts: KnowledgeBase, text: str) -> None:
    assert [one.verdict for one in judge_text(facts, text)] == FOLLOWED[text]


CLOSE = {
    # How often, and since when, is judged apart from whether.
    "Ibuprofen is toxic to dogs.": "true",
    "Ibuprofen is often toxic to dogs.": "unknown",
    "Ketamine at high doses blocks NMDA receptors.": "true",
    "Ketamine at high doses does not block NMDA receptors.": "false",
    # Two uses and more, and which of them are the chief ones.
    "Naltrexone is mainly used for alcohol use disorder and opioid use disorder.": "true",
    "Bupropion is mainly used for depression and smoking cessation.": "true",
    "Gabapentin is mainly used for seizures and hot flashes.": "unknown",
    "Topiramate is mainly used for weight loss and alcohol use disorder.": "unknown",
    # Two drugs, or a product of both.
    "Oxycodone and acetaminophen are opioids.": "false",
    "Oxycodone and acetaminophen relieve pain.": "true",
    "Oxycodone and acetaminophen contain acetaminophen.": "true",
    "Oxycodone and acetaminophen are the same drug.": "unknown",
    # Of two denied together, one is enough where the other is not so either.
    "It is not true that morphine is a stimulant and a benzodiazepine.": "true",
    "It is not true that morphine is an opioid and a stimulant.": "unknown",
    "It is not true that morphine is an opioid and blocks NMDA receptors.": "unknown",
    # What is false of all is false of those of whom more is told; what is denied is not.
    "Amoxicillin is used for depression in people with zxqv.": "false",
    "Amoxicillin is not used for depression in people with zxqv.": "unknown",
    "Ketamine is an opioid that zxqv.": "false",
    "Ketamine is often an opioid that zxqv.": "unknown",
    # Where the reason is wrong, it may be that alone that is denied.
    "Fentanyl is not stronger than morphine because it is natural.": "unknown",
    "Codeine does not relieve pain because it is an NSAID.": "unknown",
    "Codeine does not relieve pain, because it is an NSAID.": "false",
    "Morphine is not addictive because it is natural.": "false",
    "Methadone can cause sudden death because it prolongs the QT interval.": "true",
}


@pytest.mark.parametrize("text", CLOSE)
def test_close_sentences_are_told_apart(facts: KnowledgeBase, text: str) -> None:
    assert judge_sentence(facts, text).verdict == CLOSE[text]


ONE_CLAUSE = {
    # One denial of a single clause is over all that stands behind it, however a plainer wording shares that out.
    "Apixaban does not thin the blood by acting as a vitamin K antagonist.": "unknown",
    "Empagliflozin does not lower blood sugar by releasing insulin.": "unknown",
    "Rivaroxaban never thins the blood by blocking vitamin K.": "unknown",
    "Metoprolol does not slow the heart by blocking beta receptors.": "false",
    "Suboxone in no way combines buprenorphine with naltrexone to treat opioid addiction.": "unknown",
    "Flumazenil never reverses barbiturate overdose as well as benzodiazepine overdose.": "unknown",
    "Flumazenil reverses barbiturate overdose as well as benzodiazepine overdose.": "false",
    "Naloxone in no way reverses overdoses of benzodiazepines such as Xanax.": "unknown",
    "Sumatriptan is in no way taken every day to stop migraines from starting.": "unknown",
    "Ketamine does not sit in Schedule III alongside heroin.": "unknown",
    "Ketamine sits in Schedule III alongside heroin.": "false",
    "Naloxone does not work against all opioids except fentanyl.": "unknown",
    "Naloxone works against all opioids except fentanyl.": "false",
    "Codeine is not licensed for coughs in toddlers.": "unknown",
    "Codeine is licensed for coughs in toddlers.": "false",
    "Methadone is not shorter acting than naloxone.": "true",
    "Methadone is not longer acting than naloxone.": "false",
    "Midazolam is by no means shorter acting than diazepam.": "false",
    "Insulin glargine is in no way longer-acting than insulin lispro.": "false",
    "An LSD trip is not over in less than an hour.": "true",
    "An LSD trip is over in less than an hour.": "false",
    "MAOIs such as tranylcypromine can in no way send blood pressure rocketing when you eat aged cheese.": "unknown",
    "MAOIs such as tranylcypromine can send blood pressure rocketing when you eat aged cheese.": "true",
    "Not taking tramadol together with sertraline can lead to serotonin syndrome.": "unknown",
    "It could not be that adding linezolid to sertraline carries a risk of serotonin syndrome.": "unknown",
    "There is no evidence that some antihistamines cause drowsiness.": "unknown",
    "Not every patient on warfarin needs regular INR checks.": "unknown",
    "Every patient on warfarin needs regular INR checks.": "true",
    "It is false that fentanyl test strips tell you exactly how much fentanyl a pill holds.": "true",
    "Fentanyl test strips tell you exactly how much fentanyl a pill holds.": "false",
    "After months of use prednisone cannot be stopped overnight with no risk of adrenal insufficiency.": "unknown",
    "After months of daily use prednisone can be stopped overnight with no risk of adrenal insufficiency.": "false",
    "Not truly, ketamine blocks NMDA receptors.": "false",
    "Not surprisingly, ketamine blocks NMDA receptors.": "true",
    "Not really, ketamine is an opioid.": "true",
    "Ketamine, not officially, is Schedule III in the US.": "false",
    "Paracetamol is an NSAID that brings down fever, not.": "unknown",
    "Paracetamol is an NSAID that brings down fever.": "false",
    "Sodium bicarbonate is given for amitriptyline overdose with a widened QRS is false.": "unknown",
    "Naltrexone is an opioid agonist that is used to treat alcohol dependence? No.": "unknown",
    "Truvada is a vaccine against HIV - wrong.": "unknown",
    "The claim that ketamine is an opioid is false.": "true",
    "Flumazenil reverses benzodiazepines, but naloxone does not.": "true",
    "In Canada, methadone lasts longer than naloxone.": "unknown",
    # What a pattern passes over is no "unless" and no other drug's programme.
    "Opioid tolerance drops quickly after a period without the drug.": "true",
    "Opioid tolerance drops quickly after a period without the drug unless it is smoked.": "unknown",
    "Sodium oxybate is available in the US only through a restricted programme, the Xyrem REMS.": "true",
    "Sodium oxybate is available in the US only through a restricted programme, the fluoxetine REMS.": "unknown",
    "Warfarin never thins the blood by boosting vitamin K.": "unknown",
    "Sugammadex never reverses suxamethonium just as it reverses rocuronium.": "unknown",
    "Metoprolol undergoes no metabolism.": "false",
    "Far from being an opioid, naltrexone blocks opioid receptors.": "true",
}


@pytest.mark.parametrize("text", ONE_CLAUSE)
def test_one_denial_is_over_its_whole_clause(facts: KnowledgeBase, text: str) -> None:
    assert judge_sentence(facts, text).verdict == ONE_CLAUSE[text]
