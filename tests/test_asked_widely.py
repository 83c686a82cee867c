"""Questions for one of a kind, of likeness, activation, supply and possession, texted and misspelt."""

from fnmatch import fnmatch

import pytest

from ketafacts import KnowledgeBase, ask
from ketafacts.answers.asking import answer_question
from ketafacts.language.mentions import expanded
from ketafacts.language.preparing import casual
from ketafacts.language.questions import wordings
from ketafacts.language.text import words


@pytest.mark.parametrize(
    ("question", "part"),
    [
        # Which of a kind of things a drug touches, and which way it goes.
        ("what vitamin do whippits burn through", "unknown"),  # "burn through" is not known to lower it
        ("which vitamin gets wiped out by nitrous oxide", "vitamin B12"),
        ("what vitamin does coumadin work against", "vitamin K"),
        ("which vitamin should i take with coumadin", "unknown"),
        ("what vitamin do u need with isoniazid", "vitamin B6"),
        ("which vitamin undoes coumadin", "vitamin K (phytonadione)"),
        ("what electrolyte does lasix drop", "*potassium*"),
        ("which electrolyte does spironolactone push up", "potassium"),
        ("which electrolyte does aspirin glucose raise", "unknown"),
        ("what blood cells does carbimazole wipe out", "white blood cells*"),
        ("which hormone does risperidone raise", "*prolactin*"),
        ("which hormone does risperidone not raise", "unknown"),
        ("what syndrome does aspirin give children", "Reye's syndrome*"),
        ("which brain chemical does cocaine boost", "*dopamine*"),
        ("which liver enzyme does fluvoxamine block", "CYP1A2*"),
        # What it is like, and of what kind.
        ("what other drug is clonidine similar to", "other alpha-2 adrenergic agonists*"),
        ("which drug is ghb most similar to in effect", "other CNS depressants*"),
        ("what sort of agonist is buprenorphine", "partial agonist at the mu-opioid receptor"),
        ("what kind of antidepressant is bupropion", "norepinephrine-dopamine reuptake inhibitor*"),
        # How it becomes active, and gets in.
        ("how does clopidogrel become active", "by CYP2C19*"),
        ("which enzyme switches on codeine", "by CYP2D6, into morphine"),
        ("how is ibuprofen activated in the body", "unknown"),
        ("how does the medicine in a nicotine patch get into you", "through the skin"),
        ("how does amlodipine patch get into you", "unknown"),
        # What does not wear off; what is in the cut; what a box is about and since when.
        ("which side effect of oxycodone doesnt go away", "constipation*"),
        ("which cut in cocaine knocks out white blood cells", "levamisole"),
        ("which cut in cocaine hurts ur kidneys", "unknown"),
        ("when did naltrexone get its boxed warning", "unknown"),
        # Makers.
        ("who makes mounjaro", "*Eli Lilly"),
        ("which company makes wegovy", "*Novo Nordisk"),
        ("who makes rybelsus", "unknown"),  # of that brand nobody is recorded
        # When the law listed it.
        ("when did tramadol become a schedule 4 drug in the us", "2014"),
        ("when did tramadol become schedule 2 in the us", "no"),
        # Two taken apart in time.
        ("how far apart should i take tums and levothyroxine", "*4 hours*"),
    ],
)
def test_what_is_sought(facts: KnowledgeBase, question: str, part: str) -> None:
    assert fnmatch(answer_question(facts, question).answer, part)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        # Two that kill together, and two of which it is not recorded.
        ("can xanax and booze kill u", "yes"),
        ("can mixing methadone with valium be fatal", "yes"),
        ("can vitamin c and loratadine kill you", "unknown"),
        # Supply: both ways depend on the product; a country that is not recorded is unknown.
        ("do u need a script for ozempic", "yes"),
        ("do you need a prescription for ibuprofen", "it depends"),
        ("can u buy melatonin without a prescription", "yes"),
        ("can u buy codeine without a prescription", "it depends"),
        ("can you buy tramadol over the counter", "no"),
        # Possession and prescribing.
        ("is it legal to carry ketamine in the uk without a prescription", "no"),
        ("is it illegal to own diazepam in the uk without a prescription", "yes"),
        ("is it legal to have testosterone in the uk without a prescription", "it depends"),
        ("are doctors allowed to prescribe heroin in the us", "no"),
        ("can doctors prescribe diamorphine in the uk", "yes"),
        # What hinders uptake, and what does not.
        ("do antacids block cipro", "yes"),
        ("does iron stop levothyroxine from working", "yes"),
        ("does coffee block zinc", "unknown"),
        # Safe for an organ, never simply.
        ("is advil easy on your kidneys", "no"),
        ("is tylenol ok for your liver", "it depends"),
        ("is loratadine ok for your kidneys", "unknown"),
        # Naloxone: whom it wakes, when help is still needed.
        ("does narcan wake up people on xanax", "no"),
        ("does narcan wake up someone on heroin", "yes"),
        ("does narcan do anything if there are no opiates around", "no"),
        ("should you still call 911 after giving narcan", "yes"),
        ("can touching fentanyl make u overdose", "no"),
        ("can u overdose by touching a fentanyl patch", "unknown"),
        # What is disputed is told in ask as in check.
        ("does medical marijuana help chronic pain", "contested"),
        ("does weed help with chronic pain", "contested"),
        ("can u drink on antibiotics", "it depends"),
        ("can u drink on metronidazole", "contested"),
        # The other one is only an example.
        ("is tylenol an anti inflammatory like advil", "no"),
        ("is naproxen an anti inflammatory like advil", "yes"),
        # "Isn't it" asks whether it is.
        ("isnt xylazine only for animals", "yes"),
        ("isnt ketamine only for animals", "no"),
        # Always so.
        ("was hydrocodone always a schedule 2 drug", "no"),
        # Test strips.
        ("can fentanyl test strips give false positives", "yes"),
        ("can xylazine test strips give false positives", "unknown"),
        # Tapering.
        ("should u taper off klonopin after years on it", "yes"),
        ("do you need to wean off loratadine after long use", "unknown"),
    ],
)
def test_whether_in_many_wordings(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert answer_question(facts, question).answer == answer


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("is it ok 2 take advil", "is it ok to take advil"),
        ("take 2 advil", "take 2 advil"),
        ("whats the antidote 4 heroin", "whats the antidote for heroin"),
        ("is tylenol 4 an opioid", "is tylenol 4 an opioid"),
        ("is schedule 4 strict", "is schedule 4 strict"),
        ("does it hurt ur liver", "does it damage your liver"),
    ],
)
def test_texted_words_are_written_out(facts: KnowledgeBase, typed: str, plain: str) -> None:
    assert " ".join(word.key for word in casual(facts, words(typed))) == plain


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("is cocaine used medicaly", "medically"),
        ("is it illegal to posess khat", "possess"),
        ("does xanax cause depresion", "depression"),
        ("what neurotransmiter does it raise", "neurotransmitter"),
        ("does it cause constipasion", "constipation"),
        ("is it definately addictive", "definitely"),
        # Words of their own, and names that are like a drug's, are left as they are.
        ("is there any patience", "patience"),
        ("who won the election", "election"),
        ("what do the debates say", "debates"),
        ("is fentanul an opioid", "fentanul"),
        ("is morphane an opioid", "morphane"),
    ],
)
def test_ordinary_words_are_put_right_and_names_never(facts: KnowledgeBase, typed: str, plain: str) -> None:
    read = [word.key for said in wordings(facts, words(typed)) for word in expanded(said)]
    assert plain in read
    if plain in typed:
        assert set(read) <= set(typed.split()) | {"is", "not"} or typed.split().count(plain) == 1


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        # Each of the ways that are asked about, and no form of the drug by another.
        ("is heroin snorted smoked or injected", "snorted, smoked and injected"),
        ("is cocaine swallowed or snorted", "snorted"),
        ("is insulin swallowed or smoked", "no"),
        # A looser reading loses the word on which a question turns.
        ("How long must patients be monitored after a tramadol dose?", "unknown"),
        ("How long must patients be monitored after a Spravato dose?", "at least two hours"),
        ("how long do you have to stay after omeprazole", "unknown"),
        ("how often do you change a ciprofloxacin", "unknown"),
        ("how often do you change a fentanyl patch", "transdermal: 72 hours (3 days) a patch"),
        ("what clotting factor does lithium block", "unknown"),
        ("what clotting factor does apixaban block", "clotting factor Xa"),
        ("what enzyme does insulin inhibit", "unknown"),
        ("what blood test do people on gabapentin need", "unknown"),
        ("what blood tests on metformin", "unknown"),
        ("what blood test do people on warfarin need", "INR (clotting), regularly in every patient"),
        # A year that is not recorded, and what the law says of those who prescribe.
        ("when was digoxin first made", "unknown"),
        ("is digoxin legal for doctors to prescribe in the us", "yes"),
        ("is kratom legal to prescribe in the us", "it depends"),
        ("Is sertraline legal under US federal law for recreational use?", "unknown"),
    ],
)
def test_what_is_asked_is_what_is_answered(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert ask(facts, question).records[0]["answer"] == answer


def test_no_street_name_is_what_a_medicine_is_called(facts: KnowledgeBase) -> None:
    assert "skag" in str(ask(facts, "what is heroin called on the street").records[0]["answer"])
    told = str(ask(facts, "what is heroin called as a medicine").records[0]["answer"])
    assert "diamorphine" in told
    assert "skag" not in told
