"""Short plain sentences about one drug, in words that are put otherwise; the neighbour that means more is left open."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.checking import judge_sentence

CLAIMS = {
    "Medetomidine is approved for humans.": "false",
    "Dexmedetomidine is approved for humans.": "true",
    "Heroin is a morphine derivative.": "true",
    "Aripiprazole is a partial dopamine agonist.": "true",
    "Haloperidol is a partial dopamine agonist.": "false",
    "Fluconazole increases warfarin's effect.": "true",
    "Fluoxetine blocks the conversion of codeine to morphine.": "true",
    "Blood pressure should be checked when taking venlafaxine.": "true",
    "Thyroid function should be monitored with lithium.": "true",
    "Heroin causes physical withdrawal.": "true",
    "Heroin does not cause physical withdrawal.": "false",
    "Oxycodone may not show on an opiate test.": "true",
    "Methadone shows up as morphine on a drug test.": "false",
    "Heroin shows up as morphine on a urine test.": "true",
    "Buprenorphine is available as a monthly injection.": "true",
    "Narcan was approved over the counter in 2023.": "true",
    "Remifentanil has an ultra-short half-life.": "true",
    "Diazepam has an ultra-short half-life.": "false",
    "Ibuprofen and lithium is dangerous.": "true",
    "Ketamine and alcohol is safe.": "false",
    "Warfarin and aspirin increase bleeding.": "true",
    "Kratom is an FDA-approved drug.": "false",
    # Kept out: how strongly and how reversibly is a matter of its own.
    "Aspirin reversibly inhibits COX-1.": "false",
    "Diphenhydramine is a second-generation antihistamine.": "false",
}

BREATHING = {
    "Ketamine does not suppress breathing at usual doses.": "true",
    "Unlike morphine, ketamine does not suppress breathing at usual doses.": "true",
    "Ketamine usually does not depress breathing.": "true",
    "Ketamine usually depresses breathing.": "false",
    "Ketamine does not suppress breathing at high doses.": "false",
    "Ketamine never depresses breathing.": "false",
    # What it does as a rule may be meant, and what it can do may be denied.
    "Unlike most anesthetics, ketamine does not depress breathing.": "unknown",
    "Morphine does not depress breathing.": "false",
    "Morphine does not depress breathing at usual doses.": "false",
    # That it cannot is more than that it seldom does.
    "Ketamine cannot suppress breathing at usual doses.": "unknown",
    "Ketamine can suppress breathing at usual doses.": "unknown",
}

DAYS = {
    "Spravato was approved on March 5, 2019.": "true",
    "The FDA approved esketamine on 5 March 2019.": "true",
    "Spravato was not approved on March 5, 2019.": "false",
    "Journavx was approved on January 30, 2025.": "true",
    # The year is right, and of that day nothing is recorded.
    "Spravato was approved on March 9, 2019.": "false",
    "LSD was first synthesised on November 17, 1938.": "unknown",
    "Suzetrigine was approved on 2025.": "true",
}

TIMES = {
    "Fentanyl works faster than morphine.": "true",
    # "Within 5 minutes" may be at once.
    "Alfentanil has a faster onset than fentanyl.": "unknown",
    "Fentanyl has a faster onset than alfentanil.": "unknown",
}

# Whoever is named before the comma is set against the one that is named next, an antidote or what it undoes.
CONTRASTS = {
    "Unlike flumazenil, naloxone does nothing for a benzodiazepine overdose.": "true",
    "Unlike flumazenil, naloxone reverses a benzodiazepine overdose.": "false",
    "Like flumazenil, naloxone reverses a benzodiazepine overdose.": "false",
    "Unlike Valium, heroin is reversed by naloxone.": "true",
    "Unlike naloxone, flumazenil does nothing for an opioid overdose.": "true",
}

# What is approved is so for each of the purposes that are named, and not merely used for the second.
PURPOSES = {
    "Ketamine is FDA-approved both as an anaesthetic and for depression.": "false",
    "Ketamine is approved for depression and as an anaesthetic.": "false",
    "Ketamine is approved as an anaesthetic but not for depression.": "true",
    "Ketamine is approved as an anaesthetic and not for depression.": "true",
    "Bupropion is approved as an antidepressant and for smoking cessation.": "true",
    "Bupropion is approved as an antidepressant but not for smoking cessation.": "false",
    "Ketamine is used as an anaesthetic and for depression.": "true",
}

# "To treat C" goes with the product, not with the ingredient that is named last.
PRODUCTS = {
    "Suboxone combines buprenorphine with naloxone to treat opioid addiction.": "true",
    "Suboxone combines buprenorphine with naltrexone to treat opioid addiction.": "false",
    "Contrave contains bupropion and naltrexone to treat obesity.": "true",
    "Contrave contains bupropion and naloxone to treat obesity.": "false",
}

# Weak at the receptor is one thing, and weak on the pain ladder another.
STRENGTHS = {
    "Tramadol is a weak mu-opioid receptor agonist.": "true",
    "Tramadol is not a weak mu agonist.": "false",
    "Fentanyl is a weak mu-opioid receptor agonist.": "false",
    "Morphine is a weak mu agonist.": "false",
    "Tramadol is a weak opioid.": "contested",
}

# What is said of children or of old people must be told of them.
AGES = {
    "Aspirin can cause Reye's syndrome in children.": "true",
    "Aspirin does not cause Reye's syndrome in children.": "false",
    "Codeine can slow breathing in children.": "true",
    "Ketamine causes hallucinations in children.": "unknown",
    "Aspirin can cause Reye's syndrome in the elderly.": "unknown",
    "Aspirin can cause Reye's syndrome in older people.": "unknown",
}

# Britain has classes and schedules, and a drug may come into the one years before the other.
BRITISH = {
    "Ketamine has been Class B in the UK since 2014.": "true",
    "Ketamine has been in Schedule 2 in Britain since 2014.": "unknown",
    "Tramadol has been in Schedule 3 in the UK since 2014.": "true",
}

# A reason is part of what is said.
REASONS = {
    "Clozapine can lower white cells, so white blood cell counts must be monitored.": "true",
    "Clozapine can cause seizures, so the neutrophil count has to be checked regularly.": "unknown",
    "Methadone can prolong the QT interval, which is why an ECG is often ordered.": "true",
    "Methadone can cause constipation, which is why an ECG is often ordered.": "unknown",
}

# "Ain't no" denies once. Other double denials may be meant either way.
SPOKEN = {
    "ketamine ain't no opioid": "true",
    "fentanyl aint no opioid": "false",
    "Tylenol doesn't contain no codeine.": "unknown",
    "naloxone don't do nothing for benzos": "unknown",
    "It isn't true that no opioid is addictive.": "true",
}


@pytest.mark.parametrize(
    ("claim", "expected"),
    (
        CLAIMS
        | BREATHING
        | DAYS
        | TIMES
        | CONTRASTS
        | PURPOSES
        | PRODUCTS
        | STRENGTHS
        | AGES
        | BRITISH
        | REASONS
        | SPOKEN
    ).items(),
)
def test_a_short_sentence_is_judged_by_what_it_comes_to(facts: KnowledgeBase, claim: str, expected: str) -> None:
    assert judge_sentence(facts, claim).verdict == expected
