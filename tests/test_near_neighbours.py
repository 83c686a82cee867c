"""Claims beside those that a rule grants: one thing is changed that the rule goes by, and the verdict goes with it.

Each was written for mutants of the rule that no other test noticed.
"""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.checking import judge_sentence
from ketafacts.answers.membership import is_a

CHIEF_USES = {
    "Gabapentin is mainly used for epilepsy and postherpetic neuralgia.": "true",
    "Gabapentin is mainly used for epilepsy.": "unknown",
    "Gabapentin is not mainly used for epilepsy and postherpetic neuralgia.": "unknown",
    "Gabapentin is chiefly used for epilepsy and depression.": "unknown",
    "Codeine is mainly used for pain and cough.": "true",
    "Codeine is mainly used for pain and diarrhea.": "unknown",
    "Bupropion is mainly used for depression and smoking cessation.": "true",
    "Bupropion is mainly used for depression and obesity.": "unknown",
    # Off-label uses are no chief ones, and what is denied is not granted together.
    "Topiramate is mainly used for epilepsy and migraine.": "true",
    "Topiramate is mainly used for epilepsy, migraine and alcohol use disorder.": "unknown",
    "Gabapentin is mainly used for epilepsy, postherpetic neuralgia and fibromyalgia.": "unknown",
    "Neither codeine nor tramadol is mainly used for pain and cough.": "unknown",
    "Duloxetine is mainly used for depression and fibromyalgia.": "unknown",
    "Naltrexone is mainly used for alcohol dependence and opioid dependence.": "true",
    "Naltrexone is mainly used for alcohol dependence.": "unknown",
    "Methadone and naltrexone are mainly used for pain and opioid dependence.": "unknown",
    "Diazepam is mainly used for anxiety and seizures.": "unknown",
}
BOXES = {
    "Opioids have a boxed warning for respiratory depression.": "true",
    "Opioids do not have a boxed warning for respiratory depression.": "false",
    "Benzodiazepines have a boxed warning for dependence.": "true",
    "Sufentanil has a boxed warning for respiratory depression.": "true",
    "Heroin has a boxed warning for respiratory depression.": "unknown",
    # What the caveat of the class tells of "opioid pain medicines" is so of one that is approved for pain in the US.
    "Codeine has a boxed warning for abuse.": "true",
    "Codeine has no boxed warning for abuse.": "false",
    "Heroin has a boxed warning for abuse.": "unknown",
    "Viminol has a boxed warning for abuse.": "unknown",
    "Propoxyphene has a boxed warning for abuse.": "unknown",
    "Opioids have a boxed warning for constipation.": "unknown",
    "Benzodiazepines have a boxed warning for headache.": "unknown",
    "Hydrocodone has a boxed warning for constipation.": "unknown",
    "Loperamide has a boxed warning for respiratory depression.": "unknown",
    "Ibuprofen has a boxed warning for bleeding.": "true",
    "Ibuprofen has a boxed warning for liver failure.": "unknown",
    "Gabapentin has a boxed warning.": "false",
    "Naloxone has a boxed warning.": "false",
    "Benzonatate has a boxed warning.": "unknown",
}
MEANS = {
    "Morphine causes constipation by activating mu-opioid receptors.": "true",
    "Morphine causes constipation by blocking NMDA receptors.": "false",
    "Lidocaine causes numbness by blocking sodium channels.": "true",
    "Lidocaine causes numbness by blocking NMDA receptors.": "false",
    "Diphenhydramine causes drowsiness by blocking H1 receptors.": "true",
    "Diphenhydramine causes dry mouth by blocking histamine H1 receptors.": "unknown",
    "Naloxone causes withdrawal by blocking mu-opioid receptors.": "true",
    "Ketamine causes anesthesia by blocking NMDA receptors.": "true",
    "Ketamine causes nausea by blocking NMDA receptors.": "unknown",
    "Ketamine causes bladder damage by blocking NMDA receptors.": "unknown",
    "Methadone causes QT prolongation by activating mu-opioid receptors.": "unknown",
    "Tramadol causes seizures by activating mu-opioid receptors.": "unknown",
    "Amitriptyline causes dry mouth by blocking the serotonin transporter.": "unknown",
}
PREVENTING = {
    "Clopidogrel prevents stroke.": "true",
    "Clopidogrel treats stroke.": "unknown",
    "Clopidogrel does not treat stroke.": "unknown",
    "Propranolol treats migraine.": "true",
    "Propranolol treats migraine attacks.": "unknown",
    "Propranolol prevents migraine attacks.": "true",
    "Topiramate does not treat migraine attacks.": "unknown",
    "Aspirin treats heart attacks.": "true",
}
STOPPING = {
    "Heroin withdrawal causes large pupils.": "true",
    "Heroin withdrawal causes small pupils.": "false",
    "Heroin withdrawal often causes diarrhea.": "true",
    "Heroin withdrawal causes seizures.": "unknown",
    "Alcohol withdrawal causes seizures.": "true",
    "Alcohol withdrawal often causes seizures.": "unknown",
    "Alcohol withdrawal can be fatal.": "true",
    "Alcohol withdrawal is usually fatal.": "unknown",
    "Benzodiazepine withdrawal can be life-threatening.": "true",
    "Opioid withdrawal can be life-threatening.": "unknown",
    "Alprazolam can be stopped abruptly without danger.": "false",
    "Paroxetine can be stopped abruptly without danger.": "false",
    "Ibuprofen can be stopped abruptly without danger.": "unknown",
}
LEVELS = {
    "Fluconazole raises the level of methadone.": "true",
    "Rifampin lowers the level of methadone.": "true",
    "Rifampin raises the level of methadone.": "false",
    "Methadone raises the level of methadone.": "unknown",
    "Ritonavir lowers the level of fentanyl.": "false",
    "Carbamazepine weakens oxycodone.": "true",
    "Ketoconazole strengthens oxycodone.": "true",
    "Naltrexone weakens oxycodone.": "true",
    "Naltrexone strengthens oxycodone.": "false",
}
KINSHIP = {
    "Oxycodone is the same as OxyContin.": "true",
    "Esketamine is the same as ketamine.": "false",
    "Morphine is the same as heroin.": "false",
    "Oxycodone is in the same class as morphine.": "true",
    "Oxycodone is in the same class as diazepam.": "false",
    "Oxycodone is in the same class as opioids.": "unknown",
    "Codeine is derived from the opium poppy.": "true",
    "Fentanyl is derived from the opium poppy.": "false",
    "Fentanyl is made from opium.": "false",
    "Hydromorphone is made from morphine.": "true",
    "Heroin contains morphine.": "unknown",
    "Percocet contains codeine.": "false",
    "Percocet contains opioids.": "true",
    "Oxycodone contains Percocet.": "unknown",
    "Codeine is related to codeine.": "unknown",
    "Ketamine is related to morphine.": "unknown",
}
WINDOWS = {
    "A second dose of naloxone is given every 3 to 2 minutes.": "unknown",
    "Naloxone is given every 3 to 2 minutes.": "unknown",
}


def verdict(facts: KnowledgeBase, text: str) -> str:
    return judge_sentence(facts, text).verdict


@pytest.mark.parametrize("text", CHIEF_USES)
def test_several_uses_are_the_chief_ones_where_they_are_most_of_them(facts: KnowledgeBase, text: str) -> None:
    assert verdict(facts, text) == CHIEF_USES[text]


@pytest.mark.parametrize("text", BOXES)
def test_a_box_is_of_what_it_warns_of_and_of_whose_label_carries_it(facts: KnowledgeBase, text: str) -> None:
    assert verdict(facts, text) == BOXES[text]


@pytest.mark.parametrize("text", MEANS)
def test_an_effect_comes_by_the_action_that_is_recorded_for_it(facts: KnowledgeBase, text: str) -> None:
    assert verdict(facts, text) == MEANS[text]


@pytest.mark.parametrize("text", PREVENTING)
def test_what_keeps_an_event_away_does_not_treat_it(facts: KnowledgeBase, text: str) -> None:
    assert verdict(facts, text) == PREVENTING[text]


@pytest.mark.parametrize("text", STOPPING)
def test_withdrawal_has_the_signs_and_the_gravity_that_are_recorded(facts: KnowledgeBase, text: str) -> None:
    assert verdict(facts, text) == STOPPING[text]


@pytest.mark.parametrize("text", LEVELS)
def test_a_level_moves_as_is_recorded_of_the_pair(facts: KnowledgeBase, text: str) -> None:
    assert verdict(facts, text) == LEVELS[text]


@pytest.mark.parametrize("text", KINSHIP)
def test_a_kinship_is_the_one_that_is_recorded_and_runs_one_way(facts: KnowledgeBase, text: str) -> None:
    assert verdict(facts, text) == KINSHIP[text]


@pytest.mark.parametrize("text", WINDOWS)
def test_a_rhythm_that_goes_down_is_no_rhythm(facts: KnowledgeBase, text: str) -> None:
    assert verdict(facts, text) == WINDOWS[text]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        # What is told of low doses tells not how often.
        ("At low doses ketamine causes analgesia.", "true"),
        ("At low doses ketamine often causes analgesia.", "unknown"),
        ("At low doses ketamine always causes analgesia.", "unknown"),
        # Neither a tight nor a loose binding is recorded of all its figures.
        ("Ketamine weakly binds mu receptors.", "true"),
        ("Ketamine weakly binds NMDA receptors.", "unknown"),
        # What is known to act there as nothing else does is closed for this very action.
        ("Morphine activates GABA-B receptors.", "false"),
        ("Morphine does not activate GABA-B receptors.", "true"),
        ("Donepezil blocks CB1 receptors.", "false"),
        ("Donepezil does not block CB1 receptors.", "true"),
        # That most members have a use says nothing of one country.
        ("SSRIs are used for depression.", "true"),
        ("SSRIs are used for depression in the US.", "unknown"),
    ],
)
def test_a_word_more_is_another_claim(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


RATHER = {
    # What it may do at the other target by the way is not denied by "rather than".
    "Ketamine works on NMDA receptors rather than opioid receptors.": "true",
    "Rather than acting on opioid receptors, ketamine blocks NMDA receptors.": "true",
    "Ketamine acts on opioid receptors rather than NMDA receptors.": "false",
    "Morphine acts on NMDA receptors rather than opioid receptors.": "false",
    "Tramadol acts on serotonin rather than on opioid receptors.": "false",
    "Ketamine does not act on opioid receptors.": "false",
}
ADDED = {
    # What a medicine is made up with is not recorded, and is not denied.
    "Propofol contains soybean oil.": "unknown",
    "Benadryl contains alcohol.": "unknown",
    "Suboxone does not contain alcohol.": "unknown",
    "Tylenol contains caffeine.": "false",
    "Tylenol does not contain codeine.": "true",
}
TURNED = {
    # Chemists turn into a prodrug what the body makes of it again.
    "Morphine is turned into heroin.": "unknown",
    "Morphine gets turned into codeine.": "unknown",
    "Heroin is turned into morphine.": "true",
    "Morphine is metabolized to heroin.": "false",
}


@pytest.mark.parametrize(("text", "verdict"), [*RATHER.items(), *ADDED.items(), *TURNED.items()])
def test_what_is_said_by_the_way_is_not_denied(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Ketamine works on NMDA receptors.", "true"),
        ("Tramadol works on opioid receptors.", "true"),
        ("Ketamine works on opioid receptors.", "misleading"),  # it binds them, and far more weakly
        ("Ketamine does not work on opioid receptors.", "unknown"),
        ("Ketamine binds to opioid receptors.", "true"),
    ],
)
def test_what_a_drug_binds_weakly_is_not_what_it_works_on(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        # The two are a product of both where one thing is said of it, and two drugs where it is said of each.
        ("Oxycodone and acetaminophen is an opioid.", "true"),
        ("Oxycodone and acetaminophen is not an opioid.", "false"),
        ("Oxycodone and acetaminophen are opioids.", "false"),
        ("Opioids include oxycodone and acetaminophen.", "unknown"),
        # Only of what people come to need is it asked whether all who take it "become" so.
        ("People who take lorazepam become drowsy.", "true"),
        ("People who take lorazepam do not become drowsy.", "false"),
        ("People who take oxycodone become addicted.", "unknown"),
        # What never was approved was not approved in the past either; what was withdrawn may have been.
        ("The FDA approved kratom for pain.", "false"),
        ("The FDA did not approve kratom for pain.", "true"),
        ("The FDA approved rofecoxib for pain.", "unknown"),
        # A denial need not be borne out by what is told of the metabolite.
        ("Norketamine is not an inactive metabolite of ketamine.", "true"),
        ("Norketamine is an inactive metabolite of ketamine.", "false"),
        ("Norketamine is a toxic metabolite of ketamine.", "unknown"),
    ],
)
def test_one_word_beside_it_is_another_claim(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


def test_a_product_acts_as_its_ingredient_of_the_class_does(facts: KnowledgeBase) -> None:
    roles = [is_a(facts, name, "opioid").role for name in ("Suboxone", "Percocet", "Contrave")]
    assert roles == ["partial agonist", "full agonist", "antagonist"]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("S-morphine is an opioid.", "unknown"),  # no "'s", and one hand may not do what both do
        ("Ketamine is different from DOM and S-amphetamine.", "unknown"),
        ("S-ketamine is a dissociative.", "true"),
        ("Tramadol's an opioid.", "true"),
    ],
)
def test_a_letter_for_one_hand_is_no_verb(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Alcohol is taken as a tablet.", "unknown"),  # by mouth, but drunk
        ("Caffeine is taken as a tablet.", "true"),
        ("The party drug metformin lowers blood sugar.", "unknown"),
        ("The club drug aspirin relieves pain.", "unknown"),
        ("The party drug MDMA raises body temperature.", "true"),
        ("The street drug heroin slows breathing.", "true"),
        ("The party drug metformin raises blood sugar.", "false"),
    ],
)
def test_what_a_drug_is_said_to_come_as_or_to_be_taken_for_must_be_recorded(
    facts: KnowledgeBase, text: str, verdict: str
) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Insulin glargine is longer-acting than insulin lispro.", "true"),
        ("Insulin glargine is not longer-acting than insulin lispro.", "false"),
        ("MAOIs such as tranylcypromine cannot send blood pressure rocketing when you eat aged cheese.", "unknown"),
        ("Morphine is mainly used to treat pain.", "true"),
        ("Heroin is mainly used to treat pain.", "unknown"),
        ("Heroin is used to treat pain.", "true"),  # as diamorphine is
        ("Quitting caffeine suddenly gives some people a headache.", "true"),
        ("Quitting caffeine suddenly gives all people a headache.", "unknown"),
        ("Nobody seriously denies that diazepam is a benzodiazepine.", "true"),
    ],
)
def test_no_plainer_wording_loses_a_denial_or_how_many(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict
