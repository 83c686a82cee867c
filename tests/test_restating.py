"""Roundabout wordings mean what the plain ones mean, keep their words' places, and look-alikes stay undecided."""

import re

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.language.lexicon.restated import macros
from ketafacts.language.lexicon.restated.ordered import RESTATED
from ketafacts.language.restating import restated
from ketafacts.language.roundabout import pattern_rows, restatement
from ketafacts.language.text import words


def _verdict(facts: KnowledgeBase, text: str) -> str:
    return judge_sentence(facts, text).verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("There is no need to observe anyone after a Spravato session.", "false"),
        ("Nobody needs to be observed after a Spravato session.", "false"),
        ("The last thing naloxone does is reverse opioids.", "false"),
        ("Ketamine is far from being an opioid.", "true"),
        ("You take sertraline for nausea.", "false"),
        ("Heroin is a Schedule I drug in the United States and a Class A drug in Britain.", "true"),
        ("Heroin is a Schedule II drug in the United States and a Class A drug in Britain.", "false"),
        ("Vets use ketamine as an anaesthetic.", "true"),
        ("Vets use aspirin as an opioid.", "false"),
        ("Naltrexone must not be given to anyone still taking opioids.", "true"),
        ("Naltrexone may be given to anyone still taking opioids.", "false"),
        ("Starting naltrexone too early can precipitate withdrawal.", "true"),
        ("Warfarin's effect is monitored with the INR.", "true"),
        ("Lithium is monitored with the INR.", "unknown"),
        ("Spravato must be taken under the supervision of a healthcare provider.", "true"),
        ("Spravato may be used without supervision.", "false"),
        ("Morphine must be taken under medical supervision.", "unknown"),
        ("Doctors give haloperidol for tremor.", "unknown"),
        ("Doctors give ketamine for pain relief.", "true"),
        ("Morphine is a Class B, Schedule 2 drug in the UK.", "false"),
        ("MDMA sits in the same US schedule as heroin.", "true"),
        ("MDMA sits in the same US schedule as diazepam.", "false"),
        ("The use of ketamine for depression is FDA approved.", "false"),
        ("Using ketamine for depression is off-label.", "true"),
        ("Depression is one of the approved uses of ketamine.", "false"),
        ("No prescription is needed for loperamide.", "true"),
        ("No prescription is needed for oxycodone.", "false"),
        ("Codeine is a step down from morphine.", "true"),
        ("Codeine is a step up from morphine.", "false"),
        ("It is far from clear that ketamine is an opioid.", "unknown"),
        ("Codeine does nothing for pain.", "false"),
        ("Codeine does nothing for morale.", "unknown"),
        ("Flumazenil does nothing against the sedation produced by midazolam.", "false"),
        ("Metformin is the wrong drug for type 2 diabetes.", "false"),
        ("Long-term ketamine abuse does the bladder no harm.", "false"),
        ("Long-term ketamine abuse does the wallet no harm.", "unknown"),
        ("Constipation is unheard of with opioids.", "false"),
        ("There is no need to taper alprazolam.", "false"),
        ("There is no need to taper alprazolam if it was taken once.", "unknown"),
        ("When it comes to opioids, flumazenil is the antidote.", "false"),
        ("It was in 1970 that ketamine was approved.", "true"),
        ("The body becomes dependent on morphine.", "true"),
        ("The body does not become dependent on morphine.", "false"),
        ("The brain becomes dependent on LSD.", "false"),
        ("The body becomes dependent on routine.", "unknown"),
        ("The muscle relaxation which is produced by rocuronium can be reversed by naloxone.", "false"),
        ("Vets anaesthetise horses with ketamine.", "true"),
        ("It was not in 1970 that ketamine was born.", "unknown"),
    ],
)
def test_a_denial_may_be_said_without_not(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Lisdexamfetamine is a prodrug that the body breaks down into dextroamphetamine.", "true"),
        ("Phencyclidine, better known as PCP, is the compound from which ketamine was derived.", "true"),
        ("Ketamine is the compound from which phencyclidine was derived.", "false"),
        ("Ketamine was derived from phencyclidine, better known as PCP.", "true"),
        ("The body turns heroin into morphine.", "true"),
        ("The body turns morphine into codeine.", "false"),
        ("Diazepam stays in the body a good deal longer than midazolam.", "true"),
        ("Fentanyl is weaker, milligram for milligram, than morphine.", "false"),
        ("When opioids are combined with benzodiazepines, breathing can stop.", "true"),
        ("If the only thing a person took was Xanax, Narcan will wake them up.", "false"),
        ("If the only drug they took was heroin, naloxone will not work.", "false"),
        ("If the first thing they took was heroin, naloxone will not work.", "unknown"),
        ("Veterinarians never use ketamine in cats.", "false"),
        ("Doctors use ketamine instead of morphine for pain.", "unknown"),
        ("Few doctors use gabapentin for epilepsy.", "unknown"),
        ("Only doctors use gabapentin for epilepsy.", "unknown"),
    ],
)
def test_what_it_comes_from_and_with_whom(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Propofol makes the blood pressure drop and breathing slow.", "true"),
        ("Opioids make the pupils shrink.", "true"),
        ("Doctors usually see blood pressure fall sharply once ketamine is injected.", "false"),
        ("Blood pressure rises when ketamine is given.", "true"),
        ("Blood pressure rises when the dose of ketamine is doubled.", "unknown"),
        ("Olanzapine causes patients to put on weight.", "true"),
    ],
)
def test_what_the_body_is_made_to_do(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Naltrexone blocks opioid receptors rather than activating them.", "true"),
        ("Naloxone activates opioid receptors rather than blocking them.", "false"),
        ("Ketamine blocks NMDA receptors, and this is how it produces anaesthesia.", "true"),
        ("Ketamine activates NMDA receptors, and this is how it produces anaesthesia.", "false"),
        ("SSRIs must not be combined with MAO inhibitors because of the risk of serotonin syndrome.", "true"),
        ("SSRIs must not be combined with MAO inhibitors because of the risk of constipation.", "unknown"),
        ("Gabapentin does not bind to GABA receptors but to the alpha-2-delta subunit of calcium channels.", "true"),
        ("Gabapentin does not bind to the alpha-2-delta subunit but to GABA receptors.", "false"),
        ("Morphine or fentanyl can relieve pain.", "true"),
        ("Naloxone or naltrexone can activate opioid receptors.", "false"),
        ("Morphine or naloxone is an opioid.", "unknown"),
    ],
)
def test_what_goes_on_behind_a_verb_phrase(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("LSD produces its psychedelic effect chiefly through serotonin 5-HT2A receptors.", "true"),
        ("LSD produces its psychedelic effect chiefly through perseverance.", "unknown"),
        ("Psilocybin's trip depends chiefly on stimulation of the 5-HT2A receptor.", "true"),
        ("Psilocybin's trip depends chiefly on blockade of the 5-HT2A receptor.", "false"),
        ("Psilocybin's price depends chiefly on stimulation of the 5-HT2A receptor.", "unknown"),
        ("Morphine relieves pain by slowing the gut.", "unknown"),
        ("Ketamine raises blood pressure by causing hallucinations.", "unknown"),
        ("Taking an SSRI together with an MAO inhibitor is considered safe.", "false"),
        ("Alprazolam can be stopped abruptly without seizures.", "false"),
        ("Alprazolam can be stopped slowly without seizures.", "unknown"),
        ("Naloxone wears off sooner than methadone does.", "true"),
        ("Methadone wears off sooner than naloxone.", "false"),
    ],
)
def test_by_which_means_and_for_how_long(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


def test_words_that_stay_keep_their_places() -> None:
    text = "Fentanyl is weaker, dose for dose, than morphine."
    (found,) = restated(words(text))
    assert [text[word.start : word.end] for word in found] == ["Fentanyl", "is", "weaker", "than", "morphine"]


def test_a_sentence_without_such_words_is_left_alone() -> None:
    assert not list(restated(words("Ketamine is not an opioid and never was.")))


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Paroxetine should be tapered rather than stopped abruptly.", "true"),
        ("Ibuprofen should be stopped gradually.", "unknown"),
        ("People can safely stop ibuprofen suddenly.", "unknown"),
        ("Naltrexone causes withdrawal when it is stopped.", "false"),
        ("Naltrexone can cause withdrawal.", "true"),
        ("Opioid withdrawal is rarely fatal.", "true"),
        ("Caffeine withdrawal is often fatal.", "unknown"),
        ("People who take morphine need more and more to get the same effect.", "true"),
        ("People who take ibuprofen need more and more to get the same effect.", "unknown"),
        ("Naloxone kills people who have no opioids in their body.", "false"),
        ("Naloxone can harm someone who has taken opioids.", "unknown"),
        ("Naltrexone will harm someone who has no opioids in their body.", "unknown"),
        ("Naloxone reverses Percocet.", "true"),
        ("Naloxone reverses digoxin.", "false"),
        ("Naloxone reverses clonidine.", "unknown"),
        ("Flumazenil reverses opioids.", "false"),
        ("Touching fentanyl is deadly to police officers.", "false"),
        ("Touching morphine powder is enough to kill.", "unknown"),
        ("Patients given Spravato may not drive until the next day.", "true"),
        ("Patients may drive after taking loratadine.", "unknown"),
        ("Ketamine is only available through a REMS.", "unknown"),
        ("Fentanyl test strips show how much fentanyl is in a pill.", "false"),
        ("A fentanyl test strip shows how much heroin is in a pill.", "unknown"),
        ("Sedation occurs in half of patients taking pregabalin.", "false"),
        ("Use of ketamine often causes bladder damage.", "unknown"),
        ("Naloxone eases opioid withdrawal.", "false"),
        ("Sertraline can cause a false positive for benzodiazepines.", "true"),
        ("Diazepam can cause a false positive for benzodiazepines.", "unknown"),
        ("Buprenorphine eases opioid withdrawal.", "unknown"),
        ("Ten times the usual dose of acetaminophen can cause liver failure.", "true"),
        ("Ten times the usual dose of vitamin C can cause liver failure.", "unknown"),
        ("Giving ibuprofen to someone who is on methadone can bring on withdrawal.", "unknown"),
    ],
)
def test_harm_said_in_a_roundabout_way_and_its_lookalikes(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Loperamide activates opioid receptors in the brain.", "false"),
        ("Loperamide slows the gut by acting on opioid receptors in the bowel wall.", "true"),
        ("Naltrexone blocks opioid receptors in the brain.", "true"),
        ("Rocuronium blocks nicotinic receptors in the brain.", "unknown"),
        ("Fluoxetine keeps serotonin from being taken back up into nerve cells.", "true"),
        ("Ketamine stops glutamate from acting on NMDA receptors.", "true"),
        ("Naloxone competes with opioids for their receptors.", "true"),
        ("Caffeine works by releasing serotonin.", "false"),
        ("MDMA makes the brain release large amounts of serotonin.", "true"),
        ("Ketamine blocks cyclooxygenase to relieve pain.", "false"),
        ("Ketamine relieves pain because it blocks NMDA receptors.", "true"),
        ("Tramadol causes seizures because it activates opioid receptors.", "unknown"),
        ("By activating NMDA receptors, ketamine relieves pain.", "false"),
        ("Pregabalin is an agonist of opioid receptors.", "false"),
        ("Alcohol activates opioid receptors.", "unknown"),
        ("Ketamine does not put people under by switching on GABA-A receptors the way propofol does.", "true"),
        ("Dextromethorphan blocks NMDA receptors at high doses.", "true"),
        ("Gabapentin does not act on GABA receptors despite its name.", "true"),
    ],
)
def test_how_a_drug_works_may_be_told_at_length(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Morphine slows down the bowel.", "true"),
        ("Opioids speed up the bowels.", "false"),
        ("Morphine slows the bowel in dogs.", "unknown"),
        ("Ketamine leaves the airway reflexes largely intact.", "true"),
        ("Ketamine wipes out the airway reflexes.", "false"),
        ("Ketamine lowers blood pressure.", "false"),
        ("Ketamine can lower blood pressure.", "unknown"),
        ("Benzodiazepines sharpen memory.", "false"),
        ("Methylphenidate improves memory.", "unknown"),
        ("LSD alters the perception of time.", "true"),
        ("Cocaine narrows blood vessels.", "true"),
        ("Cocaine makes the pupils smaller.", "false"),
        ("Diazepam loosens tight muscles.", "true"),
        ("Warfarin thins the blood.", "true"),
        ("Furosemide makes people pass more urine.", "true"),
        ("Ketamine has no effect on perception.", "false"),
    ],
)
def test_what_goes_up_and_down_in_the_body_is_told_in_any_words(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


def test_no_word_in_braces_is_defined_twice() -> None:
    tables = [value for name, value in vars(macros).items() if name.endswith("_MACROS")]
    names = [name for table in tables for name in table]
    assert len(names) == len(set(names))
    assert set(names) == set(macros.MACROS)


def test_every_word_in_braces_is_needed() -> None:
    needed, waiting = set[str](), [pattern for _, pattern, *_ in RESTATED]
    while waiting:
        more = set(re.findall(r"\{([a-z]+)\}", waiting.pop())) - needed
        needed |= more
        waiting += [macros.MACROS[name] for name in more]
    assert set(macros.MACROS) == needed


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The label of celecoxib carries a boxed warning about heart attack.", "true"),
        ("Linezolid is an antibiotic that also happens to be a monoamine oxidase inhibitor.", "true"),
        ("Giving up caffeine causes no withdrawal symptoms.", "false"),
        ("Buprenorphine activates the mu receptor only in part.", "true"),
        ("Varenicline is approved in the United States as an aid to stopping smoking.", "true"),
        ("The leaves of khat contain cathinone, a stimulant.", "true"),
        ("Naproxen belongs to the same family of NSAIDs as ibuprofen.", "true"),
        ("Tylenol belongs to the same family of NSAIDs as ibuprofen.", "false"),
        ("Loperamide is an opioid, yet Americans can buy it over the counter for diarrhoea.", "true"),
        ("Oxycodone can be bought over the counter for pain.", "false"),
        ("When clonidine is stopped suddenly, blood pressure can shoot up again.", "true"),
        ("When prednisone is taken for a long time, it can thin the bones.", "true"),
        ("Semaglutide can be injected under the skin or taken by mouth.", "true"),
        ("Methylphenidate is a stimulant but not an amphetamine.", "true"),
        ("Methylphenidate is a stimulant but not a dopamine reuptake inhibitor.", "false"),
        ("Glaucoma patients are often prescribed latanoprost.", "true"),
        ("Anaesthetists count propofol among the barbiturates.", "false"),
        ("Mephedrone, which was banned in Britain in 2010, is a Class B drug there.", "true"),
        ("Xylazine does not show up on a standard urine screen, nor does naloxone reverse it.", "true"),
        ("Amoxicillin does not help against the common cold.", "true"),
        ("The leaves of khat contain themselves.", "unknown"),
        ("Giving up caffeine is hard work.", "unknown"),
        ("Glaucoma patients are often prescribed patience.", "unknown"),
    ],
)
def test_roundabout_words_are_put_plainly_first(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


def test_no_roundabout_wording_stands_twice() -> None:
    assert len(RESTATED) == len(set(RESTATED))


def test_plain_wordings_name_only_groups_that_their_patterns_have() -> None:
    for number, (_, pattern, *_rest) in enumerate(RESTATED):
        held = restatement(number)
        named = [int(word[1:]) for template in held.templates for word in template if word.startswith("\\")]
        assert max(named, default=0) <= held.pattern.groups, pattern


# An alternative, or something optional, that ends with a space, and behind its bracket another space.
_OUT_OF_REACH = re.compile(r" (?:\|[^()]*)?\)\?? ")


def test_no_alternative_of_a_wording_is_out_of_reach() -> None:
    """Words stand one space apart, so what ends with a space where another follows can never be said."""
    assert _OUT_OF_REACH.search("(?:caused |made) by")
    assert _OUT_OF_REACH.search("(?:that is )? caused")
    assert not _OUT_OF_REACH.search("(?:caused |made )by|(?:that is )?a (?: b)?")
    assert [said[:90] for _, said, *_ in pattern_rows() if _OUT_OF_REACH.search(said)] == []


def test_a_form_of_the_whole_sentence_is_put_first_in_a_second_go_only(facts: KnowledgeBase) -> None:
    """What the words of a topic come to stands; the form of the whole is tried where that leaves something open."""
    kept = judge_sentence(facts, "Lisinopril, like the other NSAIDs, can raise potassium.")
    assert kept.verdict == "false"
    ways = [[word.key for word in put] for put in restated(words("Tapentadol is what doctors call an opioid"))]
    assert [" ".join(way) for way in ways] == ["tapentadol is another name for an opioid", "tapentadol is an opioid"]
    assert judge_sentence(facts, "Tapentadol is what doctors call an opioid.").verdict == "true"


def test_a_space_before_what_must_follow_belongs_to_what_follows() -> None:
    """A match ends before a space, so that "across (?=the us)" could never be found."""
    numbers = [
        number for number, (_, pattern, *_rest) in enumerate(RESTATED) if pattern.endswith(" across (?={lands})")
    ]
    assert numbers
    assert all(restatement(number).search("kratom is legal across the us ") for number in numbers)
