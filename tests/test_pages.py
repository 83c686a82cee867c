"""Kinds of sentence that pages of clinics, hospitals and the press hold, in our own words."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.checking import judge_sentence
from ketafacts.answers.reviewing import review_text

# What two words that are joined share is no second clause.
SHARED = {
    "Kratom has some opiate and stimulant like properties.": "unknown",
    "Ketamine has opiate and stimulant-like effects.": "unknown",
    "Ketamine is an opioid and has bad effects.": "false",
    "Ketamine contains an opioid and looks like milk.": "false",
}
# A product of a prodrug is wrongly named among the brands of the drug, and yet no other medicine.
BRANDS = {
    "Gabapentin is sold under the brand name Horizant.": "unknown",
    "Dextroamphetamine is sold under the brand name Vyvanse.": "unknown",
    "Gabapentin is sold under the brand name Xanax.": "false",
    "Gabapentin is gabapentin enacarbil.": "false",
    "Lorazepam, better known by its brand name Ativan, is a benzodiazepine.": "true",
    "Lorazepam, better known by its brand name Valium, is a benzodiazepine.": "false",
    "Lorazepam is more commonly known as Ativan.": "true",
    "Lorazepam is not known as Ativan.": "false",
}
ACTIONS = {
    "Oxycodone works by changing how the brain and nervous system respond to pain.": "true",
    "Oxycodone does not change how the brain responds to pain.": "false",
    "Oxycodone works by binding to opioid receptors in the brain, blocking the perception of pain.": "true",
    "Metformin works by changing how the brain responds to pain.": "unknown",
    "Lorazepam works by enhancing the effects of a neurotransmitter called gamma-aminobutyric acid (GABA).": "true",
    "Lorazepam does not enhance the effects of a neurotransmitter called GABA.": "false",
    "Paracetamol works by enhancing the effects of a neurotransmitter called GABA.": "unknown",
    "Citalopram works by increasing the amount of serotonin, a natural substance in the brain.": "true",
    "Naproxen works by blocking the body's production of prostaglandins.": "true",
}
USES = {
    "Acamprosate is used as part of a treatment program for alcohol dependence.": "true",
    "Metformin is used as part of a treatment program for alcohol dependence.": "unknown",
    "Topiramate is approved to prevent seizures in people with epilepsy.": "true",
    "Spravato is specifically approved by the U.S. Food and Drug Administration (FDA) for treatment-resistant "
    "depression.": "true",
    "Lorazepam is in a class of drugs named benzodiazepines.": "true",
    "Lorazepam is in a class of drugs named opioids.": "false",
    "Tapentadol is a controlled substance in many countries due to its potential for abuse.": "true",
    "Ibuprofen is a controlled substance due to its potential for abuse.": "false",
}
# What is grave by itself is told of without that word; what is not stays open.
GRAVE = {
    "Serious side effects of bupropion include seizures.": "true",
    "Tramadol can cause serious side effects, including seizures.": "true",
    "Tramadol can cause serious side effects, including dry mouth.": "unknown",
    "Ibuprofen can cause serious side effects, including serotonin syndrome.": "unknown",
}


@pytest.mark.parametrize(("text", "verdict"), [*({**SHARED, **BRANDS, **ACTIONS, **USES, **GRAVE}.items())])
def test_sentence_of_a_page_is_judged_by_what_it_says(facts: KnowledgeBase, text: str, verdict: str) -> None:
    """What pages wrap around a claim changes nothing of it, and what they add to it is not granted."""
    assert judge_sentence(facts, text).verdict == verdict


# "Chiefly" is granted of most of what it is approved for, and not of one use among others.
CHIEFLY = {
    "Disulfiram is mainly used to treat alcohol dependence.": "true",
    "Naltrexone is mainly used for opioid dependence.": "unknown",
    "Naltrexone is mainly used for alcohol dependence and opioid dependence.": "true",
    "Naltrexone is mainly used for opioid dependence and fibromyalgia.": "unknown",
    "Bupropion is primarily used for depression and smoking cessation.": "true",
    "Bupropion is primarily used for depression and epilepsy.": "false",
}
NOTES = {
    "Lorazepam is a benzodiazepine.1,2": "true",
    "(2) Lorazepam is a benzodiazepine.": "true",
    "Lorazepam is an opioid.3": "false",
    "Fluoxetine was approved in 1987.": "true",
}


@pytest.mark.parametrize(("text", "verdict"), [*({**CHIEFLY, **NOTES}.items())])
def test_list_of_chief_uses_and_number_of_a_note(facts: KnowledgeBase, text: str, verdict: str) -> None:
    """Uses that are named together are weighed together; what points to a note says nothing."""
    assert judge_sentence(facts, text).verdict == verdict


def _reviewed(facts: KnowledgeBase, text: str) -> list[tuple[str, str]]:
    return [(record["kind"], record["verdict"]) for record in review_text(facts, text).records]


def test_side_effects_are_those_of_what_was_spoken_of(facts: KnowledgeBase) -> None:
    """A list of side effects without an owner is judged of the drug of the paragraph, and of nothing without one."""
    drug = "Oxycodone is an opioid."
    assert _reviewed(facts, f"{drug} Common side effects include nausea and constipation.")[1:] == [
        ("assertion", "true")
    ]
    assert _reviewed(facts, f"{drug} Serious side effects may include respiratory depression and addiction.")[1:] == [
        ("assertion", "true")
    ]
    assert _reviewed(facts, f"{drug} Common side effects include hair loss.")[1:] == [("assertion", "unknown")]
    assert _reviewed(facts, "The clinic opens at nine. Common side effects include nausea.") == []


def test_number_of_a_note_ends_a_sentence_and_makes_no_heading(facts: KnowledgeBase) -> None:
    """A note behind the full stop neither joins two sentences nor hides that a paragraph is one."""
    text = "Oxycodone is an opioid.1 It is a benzodiazepine.2\n"
    assert _reviewed(facts, text) == [("assertion", "true"), ("assertion", "false")]
    text = "Oxycodone is an opioid. (1)\n\nIt is prescribed for severe pain.\n"
    assert _reviewed(facts, text)[0] == ("assertion", "true")


def test_drug_of_an_instruction_does_not_become_it(facts: KnowledgeBase) -> None:
    """After advice on another drug it is open which of the two "it" is."""
    text = "Oxycodone is an opioid. Ask your doctor whether you should have naloxone at home. It is an opioid."
    assert "false" not in [verdict for _, verdict in _reviewed(facts, text)]


# What lowers A "and B" lowers both, and does not bring B about.
LOWERED = {
    "Enalapril lowers blood pressure and cough.": "false",
    "Enalapril does not lower blood pressure and cough.": "unknown",
    "Codeine slows breathing and constipation.": "false",
    "Acamprosate reduces cravings and diarrhea.": "false",
    "Clonidine lowers blood pressure and heart rate.": "true",
    "Ketamine can cause hallucinations and nausea.": "true",
    "Opioids make people sleepy and constipated.": "true",
}
# What is made from an alkaloid of the poppy comes from it; it is not found there.
FROM_THE_POPPY = {
    "Buprenorphine is derived from the opium poppy.": "true",
    "Buprenorphine is not derived from the opium poppy.": "false",
    "Buprenorphine is extracted from the opium poppy.": "false",
    "Oxycodone is found in the opium poppy.": "false",
    "Codeine is extracted from the opium poppy.": "true",
    "Methadone is derived from the opium poppy.": "false",
}
CRAVINGS = {
    "Buprenorphine can help reduce cravings and withdrawal symptoms.": "true",
    "Methadone does not reduce cravings.": "false",
    "Naltrexone decreases the desire to take opiates.": "true",
    "Naltrexone relieves withdrawal symptoms.": "unknown",
    "Naloxone reduces cravings.": "unknown",
}
FORMS = {
    "Oxycodone, sold under the brand names OxyContin and Roxicodone among others, is an opioid.": "true",
    "Percocet is a combination medication that contains oxycodone and acetaminophen.": "true",
    "Percocet is a combination medication that contains oxycodone and ibuprofen.": "false",
    "Unlike full agonists such as heroin and methadone, buprenorphine is a partial agonist.": "true",
    "With overdose, methadone can cause respiratory depression.": "true",
    "Due to its high potential for abuse, methadone is a Schedule II drug.": "true",
    "Due to its high potential for abuse, methadone is a Schedule I drug.": "false",
    "Morphine functions by attaching to opioid receptors in the brain to lessen pain perception.": "true",
    "Enalapril is an angiotensin-converting enzyme (ACE) inhibitor.": "true",
    "Amlodipine is an angiotensin-converting enzyme (ACE) inhibitor.": "false",
    "Cocaine can raise heart rate, blood pressure, and body temperature.": "true",
}


@pytest.mark.parametrize(("text", "verdict"), [*({**LOWERED, **FROM_THE_POPPY, **CRAVINGS, **FORMS}.items())])
def test_what_a_verb_and_an_origin_reach(facts: KnowledgeBase, text: str, verdict: str) -> None:
    """A verb is said of all that it has as its objects, and an origin of what was made from it."""
    assert judge_sentence(facts, text).verdict == verdict


MEASURED = {
    "Fentanyl is about 50 times more potent than heroin, and 100 times more potent than morphine.": "true",
    "Fentanyl is 500 times more potent than heroin and 100 times more potent than morphine.": "false",
    "Fentanyl is not 50 times more potent than heroin and 2 times more potent than morphine.": "unknown",
    "Loratadine works by blocking the effects of histamine, a natural substance in the body.": "true",
    "Metformin works by blocking the effects of histamine, a natural substance in the body.": "false",
    "Citalopram works by increasing the amount of serotonin available in the brain.": "true",
    "Metformin works by increasing the amount of serotonin available in the brain.": "unknown",
}


@pytest.mark.parametrize(("text", "verdict"), MEASURED.items())
def test_two_measures_and_what_a_messenger_is(facts: KnowledgeBase, text: str, verdict: str) -> None:
    """Two comparisons share what is compared; what a messenger is adds nothing."""
    assert judge_sentence(facts, text).verdict == verdict


# A participle in front of a noun names what is treated or undone, too, and is no verb in the past.
STATES = {
    "Naloxone reverses sedation and slowed breathing.": "unknown",
    "Naloxone treats drowsiness and slowed breathing.": "unknown",
    "Naloxone works against drowsiness and slowed breathing caused by opioids.": "unknown",
    "Metoprolol is used for high blood pressure and increased heart rate.": "unknown",
    "Caffeine counteracts drowsiness and reduced alertness.": "unknown",
    "Loperamide relieves diarrhoea and slowed breathing.": "unknown",
    "Morphine relieved pain and slowed breathing.": "true",
    "Opioids cause drowsiness and slowed breathing.": "true",
    "Heroin withdrawal is marked by constipation and slowed breathing that last for a week.": "false",
    "Naloxone reverses the effects of opioids, including drowsiness and slowed breathing.": "true",
    "Naltrexone blocks the effects of opioids, including pain relief and euphoria.": "true",
    "Flumazenil reverses the effects of opioids, including sedation.": "false",
    "Naltrexone blocks the effects of opioids, including improved memory.": "unknown",
}
EXAMPLES = {
    "Naloxone reverses the effects of opioids, including heroin, fentanyl, and prescription painkillers.": "true",
    "Naloxone reverses the effects of opioids, including cocaine.": "false",
    "Naloxone does not work on benzodiazepines, such as Xanax.": "true",
    "There are antidotes for opioids, such as naloxone.": "unknown",
    "Other drugs in the Schedule I category include LSD, heroin and ecstasy.": "true",
    "Other drugs in the Schedule I category include LSD and morphine.": "false",
    "Other common forms of benzodiazepines are Valium, Klonopin, and Ativan.": "true",
    "Other common forms of benzodiazepines are Valium, Klonopin, and Ambien.": "false",
    "Schedule III: Anabolic steroids, Suboxone, ketamine": "true",
    "Schedule II: heroin, morphine": "false",
    "Schedule II: Drugs with a high potential for abuse.": "unknown",
}
GLOSSED = {
    "Ibuprofen is a non-steroidal anti-inflammatory (NSAID) drug.": "true",
    "Morphine is a non-steroidal anti-inflammatory (NSAID) drug.": "false",
    "Gabapentin is classified as an analgesic (pain reliever) and anticonvulsant (anti-seizure medication).": "true",
    "Gabapentin is an analgesic (opioid).": "unknown",
    "Alprazolam treats panic disorder (sudden attacks of extreme fear).": "true",
    "Alprazolam treats panic disorder (but not anxiety).": "false",
    "Morphine treats severe pain (only in children).": "unknown",
    "Paracetamol (more commonly known as acetaminophen) and ibuprofen are both pain relievers.": "true",
    "Alprazolam (more commonly known as Valium) is a benzodiazepine.": "false",
    "Naltrexone is an opioid antagonist, which means it blocks opioid receptors.": "true",
    "Naltrexone is an opioid antagonist, which means it activates opioid receptors.": "false",
    "Although not an opioid, kratom acts on opioid receptors.": "false",
    "Though not an opioid, gabapentin is used for nerve pain.": "true",
}
WRAPPED = {
    "According to the National Institute on Drug Abuse (NIDA), fentanyl is an opioid.": "true",
    "According to the National Institute on Drug Abuse (NIDA), naloxone is an opioid.": "false",
    "According to a neighbour, naloxone is an opioid.": "unknown",
    "Answer: Naloxone is an opioid.": "false",
    "The main difference is that ibuprofen reduces inflammation, whereas paracetamol does not.": "true",
    "The main difference is that paracetamol reduces inflammation, whereas ibuprofen does not.": "false",
    "Another difference is that morphine is an opioid.": "unknown",
    "It is possible to become addicted to tramadol.": "true",
    "It is possible to become addicted to naloxone.": "false",
    "It is important to avoid alcohol while taking tramadol.": "true",
    "When used alongside diet and exercise, Ozempic can help lower blood sugar.": "true",
    "When used alongside diet and exercise, Ozempic can help raise blood sugar.": "false",
    "Tramadol should not be given to a child younger than 12 years old.": "true",
    "Ibuprofen and paracetamol are both over-the-counter pain relievers.": "true",
    "Ibuprofen and morphine are both over-the-counter pain relievers.": "false",
    "Ozempic is used off-label for weight loss.": "true",
    "Ozempic is not used off-label for weight loss.": "false",
    "Wegovy is used off-label for weight loss.": "unknown",
    "Statins reduce the risk of heart attack and stroke.": "true",
    "Statins do not reduce the risk of heart attack and stroke.": "false",
    "Morphine reduces the risk of heart attack and stroke.": "unknown",
    "MDMA was patented by Anton Köllisch.": "unknown",
    "MDMA was patented by Bayer.": "false",
}


@pytest.mark.parametrize(("text", "verdict"), [*STATES.items(), *EXAMPLES.items(), *GLOSSED.items(), *WRAPPED.items()])
def test_what_articles_put_around_a_claim(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


def test_entry_below_a_name_and_this_medicine_below_a_heading(facts: KnowledgeBase) -> None:
    text = (
        "# Ketamine\n\nA dissociative drug used as an anesthetic.\n\n# Risks of naloxone\n\nAn opioid.\n\n"
        "# Tramadol\n\n## Who can take it\n\nRead the leaflet first.\n\nThis medicine can cause seizures.\n\n"
        "This medicine is an opioid antagonist.\n"
    )
    told = [(one["text"], one["verdict"]) for one in review_text(facts, text, "page.md").records]
    assert [verdict for said, verdict in told if "dissociative" in said] == ["true"]
    assert dict(told).get("An opioid.", "unknown") == "unknown"
    assert [verdict for said, verdict in told if said.startswith("This medicine")] == ["true", "false"]


TABLE = """
| Drug | Class | Schedule | Uses | Brand names | Opioid? |
|---|---|---|---|---|---|
| Ketamine | Dissociative anesthetic | III | anesthesia | Ketalar | No |
| Morphine | Opioid | Schedule IV | severe pain | MS Contin | Yes |
| Fentanyl | Opioids | II | grey hair | Xanax | no |

| Notes | Schedule |
|---|---|
| What we sell | III |

| Myth | Fact |
|---|---|
| Ketamine is an opioid | It is not. |
"""


def test_cell_says_what_its_row_and_column_say(facts: KnowledgeBase) -> None:
    told = [(one["line"], one["text"], one["verdict"]) for one in review_text(facts, TABLE, "page.md").records]
    told = [one for one in told if one[2] != "unknown"]
    assert [one for one in told if one[0] == 4] == [
        (4, text, "true") for text in ("Dissociative anesthetic", "III", "anesthesia", "Ketalar", "No")
    ]
    assert [one for one in told if one[2] == "false"] == [
        (5, "Schedule IV", "false"),
        (6, "Xanax", "false"),
        (6, "no", "false"),
    ]
    assert max(one[0] for one in told) == 6


def test_cell_behind_a_heading_of_its_row(facts: KnowledgeBase) -> None:
    text = (
        "<table><tr><th>Drug</th><th>Schedule</th></tr><tr><th>Ketamine</th><td>III</td></tr>"
        "<tr><th>Morphine</th><td>III</td></tr></table>"
    )
    told = [one["verdict"] for one in review_text(facts, text, "page.html").records if one["text"] == "III"]
    assert told == ["true", "false"]


# What somebody is told to be without decides whom naloxone would harm.
RUMOURS = {
    "Just touching a small amount of fentanyl can cause an overdose.": "false",
    "Briefly touching fentanyl cannot cause an overdose.": "true",
    "If you give naloxone to someone who is not overdosing, it can harm them.": "false",
    "Naloxone will not harm someone if they are not experiencing an opioid overdose.": "true",
    "Naloxone can harm someone who is overdosing.": "unknown",
    "Naloxone can harm someone who is not allergic to it.": "unknown",
    "Methadone will not harm someone who is not on opioids.": "unknown",
}


@pytest.mark.parametrize(("text", "verdict"), RUMOURS.items())
def test_myths_as_pages_tell_them(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


# How much harm there is in a drug at all: one effect shows some, and none is never granted.
HARMLESS = {
    "Like all medicines, metformin can cause side effects.": "true",
    "Tramadol has no side effects.": "false",
    "Ozempic has no serious side effects.": "false",
    "Tramadol can cause side effects in children.": "unknown",
    "Tramadol rarely causes side effects.": "unknown",
    "Kratom is harmless.": "false",
    "Kratom is not harmless.": "true",
    "Kratom is harmless because it is natural.": "false",
    "Kratom is completely safe.": "unknown",
    "Kratom is not entirely free of risks or side effects.": "true",
    "Naloxone is harmless.": "unknown",
    "Ketamine is safe.": "unknown",
    "Ketamine is completely safe when used under medical supervision.": "unknown",
    "Methadone is harmless if taken as prescribed.": "unknown",
    "Caffeine is harmless in small amounts.": "unknown",
    "An overdose of colchicine is harmless.": "false",
    # What one in ten has, most do not have.
    "Tramadol doesn't usually upset your stomach.": "unknown",
    "Morphine does not usually cause constipation.": "false",
    "Metformin does not usually cause diarrhoea.": "false",
}
# Two in a row are no apposition; the most common of a class are no class.
LISTED_BESIDE = {
    "Methadone is dangerous with alcohol, opioids, and other substances that slow breathing.": "unknown",
    "Xylazine is often mixed with alcohol, opioids.": "unknown",
    "Methadone is dangerous with alcohol, an opioid.": "false",
    "The most common benzodiazepines are Xanax and Valium.": "unknown",
    "The most common semi-synthetic opioids include heroin.": "unknown",
    "Some of the most popular synthetic opioids are tramadol (ConZip, Ultram).": "unknown",
    "The most popular synthetic opioids are fentanyl and morphine.": "false",
    "Common benzodiazepines are Xanax and Valium.": "true",
    "The most common side effect of tramadol is nausea.": "true",
    "Ketamine is used for pain relief and treatment-resistant depression.": "true",
    "Methylphenidate is only approved for ADHD and narcolepsy.": "unknown",
    "Adderall is only approved for ADHD and narcolepsy.": "true",
    "Adderall is not only approved for ADHD and narcolepsy.": "false",
    "Methylphenidate is only used for ADHD.": "false",
    "Suboxone is only approved for opioid use disorder and pain.": "false",
    "Gabapentin is only approved by the FDA for seizures and nerve pain from shingles.": "unknown",
}
PUT_ABOUT = {
    "Naloxone is used to quickly counteract the effects of an opioid overdose.": "true",
    "Naloxone is used to quickly counteract the effects of a cocaine overdose.": "false",
    "The main use of naloxone is to reverse symptoms of an opioid overdose.": "true",
    "Methadone is an opioid agonist, meaning it activates the same opioid receptors as oxycodone.": "true",
    "Naloxone is an opioid antagonist, meaning it activates the same opioid receptors as oxycodone.": "false",
    "Withdrawal from Xanax can cause a range of physical and psychological symptoms, including insomnia.": "true",
    "Metformin can cause common side effects such as lactic acidosis.": "unknown",
    "Xanax (Alprazolam) is a Schedule IV drug as per the Controlled Substance Act (CSA).": "true",
    "Xanax (Alprazolam) is a Schedule II drug as per the Controlled Substance Act (CSA).": "false",
    "Other examples of drugs included in schedule IV are Valium and Xanax.": "true",
    "Other examples of drugs included in schedule IV are Valium and heroin.": "false",
    "Xanax is a benzodiazepine, or a central nervous system depressant often prescribed to treat anxiety.": "true",
    "Xanax is a benzodiazepine, or an opioid often prescribed to treat anxiety.": "unknown",
    "Naloxone works by knocking opioids off the receptors in the brain.": "true",
    "Naloxone does not knock opioids off the receptors in the brain.": "false",
    "Vicodin contains an opioid (narcotic) pain reliever (hydrocodone) and a non-opioid pain reliever "
    "(acetaminophen).": "true",
    "Vicodin contains an opioid pain reliever (acetaminophen) and a non-opioid pain reliever (hydrocodone).": "false",
    "Some people may experience vomiting when they first start taking Ozempic.": "true",
    "Some people may experience euphoria when they first start taking naloxone.": "false",
    "Spravato is a brand name prescription medicine, with the generic name esketamine.": "true",
    "Xylazine can lower your heart rate, breathing, and blood pressure to potentially fatal levels.": "true",
    "Suboxone is a combination of two medicines, buprenorphine, which reduces cravings, and naloxone, which prevents "
    "you from feeling the effects of opioids.": "true",
    "Suboxone is a combination of two medicines, methadone, which reduces cravings, and naloxone, which prevents "
    "you from feeling the effects of opioids.": "false",
    "Naloxone reverses only some of the effects of tramadol.": "true",
    "Ketamine does bind opioid receptors, but only weakly.": "true",
    "Morphine does bind opioid receptors, but only weakly.": "unknown",
    "Illicit substances that meet Schedule II criteria include opium, methamphetamine and cocaine.": "true",
    "Illicit substances that meet Schedule II criteria include heroin.": "false",
}


@pytest.mark.parametrize(("text", "verdict"), [*HARMLESS.items(), *LISTED_BESIDE.items(), *PUT_ABOUT.items()])
def test_what_real_pages_say(facts: KnowledgeBase, text: str, verdict: str) -> None:
    """Sentences of the kind that pages of 2026 hold, with what denies them and what stands near."""
    assert judge_sentence(facts, text).verdict == verdict


def _told(facts: KnowledgeBase, text: str) -> list[str]:
    return [record["verdict"] for record in review_text(facts, text, "a.md").records if record["kind"] == "assertion"]


def test_short_sentence_says_what_the_one_before_it_said(facts: KnowledgeBase) -> None:
    """It is put in full: of what was asked, of what others say, and of another drug."""
    assert _told(facts, "Many people believe that ketamine is an opioid. It is not.") == ["true"]
    assert _told(facts, "# Is ketamine an opioid?\n\nNo, it is not.") == ["true"]
    assert _told(facts, "People say that methadone is not an opioid. It isn't.") == ["false"]
    assert _told(facts, "Does naloxone reverse xylazine? It does not.") == ["true"]
    assert _told(facts, "Does naloxone reverse xylazine? It does.") == ["false"]
    assert _told(facts, "Toradol is not an opioid. Nor is Tylenol. Neither is gabapentin.") == ["true"] * 3
    assert _told(facts, "Ketorolac is an NSAID. Ibuprofen is too. Fentanyl is too.") == ["true", "true", "false"]
    assert _told(facts, "Loperamide, which anyone can buy, is an opioid. Dextromethorphan is not.") == ["true"] * 2
    assert _told(facts, "Aspirin relieves pain. Ibuprofen does too. So does morphine.") == ["true"] * 3


@pytest.mark.parametrize(
    "text",
    [
        "Ketorolac is an NSAID. Nor is ibuprofen.",  # "nor" goes on with a denial
        "Toradol is not an opioid. So is morphine.",
        "Morphine is an opioid and a narcotic. Codeine is not.",  # of both, or of one
        "Morphine is an opioid. Ketamine cannot.",
        "Ketamine can raise blood pressure when it is injected. Esketamine cannot.",
    ],
)
def test_short_sentence_that_may_mean_another_thing_is_left_open(facts: KnowledgeBase, text: str) -> None:
    """A short sentence that does not fit the one before, or of which it is not clear what it takes up."""
    assert _told(facts, text)[-1] == "unknown"


def test_both_are_the_two_that_a_paragraph_names(facts: KnowledgeBase) -> None:
    """In one sentence, in two, or in the heading above; of three it is not known which are meant."""
    assert _told(facts, "Tramadol is less potent than morphine. Both are opioids.") == ["true", "true"]
    assert _told(facts, "Oxycodone is in Schedule II. Tramadol is in Schedule IV. Both are stimulants.")[-1] == "false"
    assert _told(facts, "Heroin is an opioid. Ketamine is not. Neither drug is an NSAID.")[-1] == "true"
    assert _told(facts, "# Codeine and morphine\n\nBoth come from the opium poppy.") == ["true"]
    assert (
        _told(facts, "Aspirin, naproxen and morphine relieve pain. Aspirin is cheap. Both are NSAIDs.")[-1] != "false"
    )


def test_it_stays_the_drug_whose_part_was_told_of(facts: KnowledgeBase) -> None:
    """Behind "its main alkaloid, mitragynine, …" it may be the one or the other, so no fault is found."""
    text = "Kratom is a plant. Its main alkaloid, mitragynine, acts on opioid receptors. It is not approved by the FDA."
    assert _told(facts, text)[1:] == ["true", "true"]
    text = "Ketamine is an anesthetic. Its S form, esketamine, was approved in 2019. It was approved in 2019."
    assert _told(facts, text)[-1] != "false"


def test_another_thing_is_no_longer_it(facts: KnowledgeBase) -> None:
    """A combination that is spoken of next is not the one drug before it."""
    text = "Tramadol is used for pain. This combination medication is used for pain, too. It contains hydrocodone."
    assert "false" not in _told(facts, text)


def test_sentences_of_a_post_begin_with_small_letters(facts: KnowledgeBase) -> None:
    """So each is judged by itself; behind what may be cut short none begins."""
    post = "Narcan makes people high. i keep some in my car. kratom can injure the liver. took it for a month. dont."
    assert _told(facts, post)[0] == "false"
    assert "true" in _told(facts, post)
    assert _told(facts, "Fentanyl is approx. ten times stronger than morphine.") != ["true"]
    assert _told(facts, "It is not approved in the U.S. The FDA has not approved tianeptine.")[-1] == "true"
