"""What is read in its plain form is read in every grammatical form: a matrix of claims and forms, none judged wrongly.

Each table has claims that are true and false, and forms that say or deny (``-``) what they claim. A form that is not
understood of one claim is "unknown", which is no fault; one that is understood of none, or judged wrongly of any, is.
"""

import pytest

from ketafacts import open_knowledge
from ketafacts.answers.checking import judge_sentence

# (whether it is so, the words for the slots), and the forms.
EFFECTS = (
    [
        (True, {"d": "ramipril", "v": "cause a dry cough", "e": "a dry cough"}),
        (True, {"d": "oxycodone", "v": "cause constipation", "e": "constipation"}),
        (False, {"d": "naltrexone", "v": "cause addiction", "e": "addiction"}),
    ],
    [
        "+One thing {d} can do is {v}.",
        "+Some drugs, {d} among them, can {v}.",
        "+With {d} comes a risk of {e}.",
        "+There are drugs that can {v}, {d} for one.",
        "-There's no way {d} could {v}.",
        "-{d} can't possibly {v}.",
        "+Nobody should think {d} can't {v}.",
        "+You should never assume {d} can't {v}.",
    ],
)
KINDS = (
    [
        (True, {"d": "Lorazepam", "k": "a benzodiazepine"}),
        (True, {"d": "Valsartan", "k": "an angiotensin receptor blocker"}),
        (False, {"d": "Mirtazapine", "k": "an SSRI"}),
        (False, {"d": "Clonidine", "k": "an opioid"}),
    ],
    [
        "-In no way is {d} {k}.",
        "-{d} is not, and never was, {k}.",
        "-{d} isn't {k} but something else.",
        "-There's nothing about {d} that would make it {k}, so {d} is not {k}.",
        "+{d} gets classed as {k}.",
        "-There is no truth in the idea that {d} is {k}.",
    ],
)
TARGETS = (
    [
        (True, {"d": "clopidogrel", "t": "P2Y12 receptors", "s": "blocks", "g": "blocking"}),
        (True, {"d": "naltrexone", "t": "opioid receptors", "s": "blocks", "g": "blocking"}),
        (False, {"d": "fentanyl", "t": "opioid receptors", "s": "blocks", "g": "blocking"}),
    ],
    [
        "+It's {t} that {d} {s}.",
        "+It's by {g} {t} that {d} works.",
        "+Taking {d} means {g} {t}.",
        "+{g} {t} is what {d} does.",
        "+{d}, once taken, {s} {t}.",
        "-There's no way {d} {s} {t}.",
    ],
)
USES = (
    [
        (True, {"d": "sertraline", "c": "depression"}),
        (True, {"d": "levetiracetam", "c": "epilepsy"}),
        (False, {"d": "azithromycin", "c": "the flu"}),
    ],
    [
        "+It is {c} that {d} treats.",
        "-Don't expect {d} to treat {c}.",
        "-Taking {d} for {c} is pointless.",
        "-There's no point in taking {d} for {c}.",
        "-{d} is not for treating {c}.",
        "+If someone has {c}, {d} may be prescribed.",
    ],
)
LAWS = (
    [
        (True, {"d": "clonazepam", "s": "Schedule IV", "o": "Schedule II"}),
        (False, {"d": "heroin", "s": "Schedule III", "o": "Schedule II"}),
    ],
    [
        "+The schedule of {d} in the US is {s}.",
        "+{d} is in {s}, not {o}, in the US.",
        "+Rather than {o}, {d} is {s} in the US.",
        "-Nowhere in the US is {d} {s}.",
        "+As a {s} drug, {d} is controlled in the US.",
    ],
)
CONTENTS = (
    [
        (True, {"d": "Percocet", "i": "oxycodone"}),
        (True, {"d": "Wegovy", "i": "semaglutide"}),
        (False, {"d": "Ritalin", "i": "amphetamine"}),
    ],
    [
        "+It is {i} that {d} contains.",
        "+Anyone on {d} is on {i}.",
        "+{d} gets its effect from {i}.",
        "-There's not a trace of {i} in {d}.",
        "-You won't find {i} in {d}.",
        "-{d} comes without {i}.",
        "+{i} is what {d} is made of.",
    ],
)
ANTIDOTES = (
    [
        (True, {"n": "naloxone", "d": "fentanyl"}),
        (True, {"n": "flumazenil", "d": "lorazepam"}),
        (False, {"n": "naloxone", "d": "lorazepam"}),
    ],
    [
        "+Giving someone {n} can reverse {d}.",
        "+Someone who has overdosed on {d} can be revived with {n}.",
        "+{n} will wake up someone who took too much {d}.",
        "+To reverse {d}, doctors give {n}.",
        "-There's no way {n} could reverse {d}.",
        "-Nobody should expect {n} to reverse {d}.",
    ],
)
LASTING = (
    [
        (True, {"a": "methadone", "b": "naloxone"}),
        (False, {"a": "midazolam", "b": "diazepam"}),
    ],
    [
        "+{a} takes longer to wear off than {b}.",
        "-{a} doesn't last any longer than {b}.",
        "+Compared with {a}, {b} is short-acting.",
        "+Of {a} and {b}, {a} lasts longer.",
        "+{a} is the longer-acting of the two, {b} the shorter-acting.",
        "+Once {b} wears off, {a} is still working.",
        "+Of {a} and {b}, it's {a} that lasts longer.",
    ],
)
STRENGTH = (
    [
        (True, {"a": "fentanyl", "b": "morphine"}),
        (False, {"a": "codeine", "b": "morphine"}),
    ],
    [
        "+Compared with {b}, {a} is the stronger.",
        "+Between {a} and {b}, {a} is the stronger.",
        "+It takes less {a} than {b} to get the same effect.",
        "-{a} isn't any stronger than {b}.",
        "+Compared with {b}, {a} is the stronger painkiller of the two.",
    ],
)
CHECKS = (
    [
        (True, {"d": "warfarin", "m": "INR checks"}),
        (True, {"d": "clozapine", "m": "blood counts"}),
        (False, {"d": "apixaban", "m": "INR checks"}),
    ],
    [
        "+With {d}, regular {m} are needed.",
        "+Once you're on {d}, regular {m} are needed.",
        "-There is no need for regular {m} with {d}.",
        "-You can skip regular {m} on {d}.",
        "-Regular {m} are unnecessary with {d}.",
        "-Nobody needs {m} on {d}.",
        "-No {m} are needed while you're on {d}.",
    ],
)
BOXES = (
    [
        (True, {"d": "montelukast", "e": "mental health side effects"}),
        (True, {"d": "zolpidem", "e": "sleepwalking"}),
    ],
    [
        "+There is a boxed warning about {e} on {d}.",
        "+The FDA gave {d} a boxed warning about {e}.",
        "+A boxed warning about {e} was added to {d}.",
        "-The label of {d} has no boxed warning about {e}.",
        "-The FDA never gave {d} a boxed warning about {e}.",
        "-{d} comes without a boxed warning about {e}.",
    ],
)
GROUPS = (
    [
        (True, {"d": "aspirin", "g": "children with chickenpox", "e": "Reye's syndrome"}),
        (True, {"d": "timolol", "g": "people with asthma", "e": "bronchospasm"}),
        (True, {"d": "isotretinoin", "g": "pregnant women", "e": "birth defects"}),
    ],
    [
        "+In {g}, {d} should be avoided.",
        "+Giving {d} to {g} can cause {e}.",
        "+Because of {e}, {d} should not be given to {g}.",
        "-Giving {d} to {g} is safe.",
        "-Giving {d} to {g} carries no risk of {e}.",
        "-There's nothing wrong with giving {d} to {g}.",
        "-In {g}, {d} is perfectly safe.",
    ],
)
PAIRS = (
    [
        (True, {"a": "tadalafil", "b": "nitroglycerin"}),
        (True, {"a": "tizanidine", "b": "fluvoxamine"}),
    ],
    [
        "+Nobody on {b} should take {a}.",
        "+If you are on {b}, you should not take {a}.",
        "+{a} mustn't be combined with {b}.",
        "-People on {b} can safely take {a}.",
        "-Nothing bad happens when {a} is taken with {b}.",
        "-{a} plus {b}? Perfectly safe.",
        "-{a} and {b} go together without any trouble.",
    ],
)
APART = (
    [
        (True, {"d": "levothyroxine", "x": "iron"}),
        (True, {"d": "levothyroxine", "x": "calcium"}),
        (True, {"d": "ciprofloxacin", "x": "antacids"}),
    ],
    [
        "+{d} should be taken hours apart from {x}.",
        "+{x} and {d} should be taken hours apart.",
        "+If {d} is taken with {x}, less of it is absorbed.",
        "+{d} isn't absorbed as well when taken with {x}.",
        "-{d} can be taken at the same time as {x} without a problem.",
        "-There's no reason to keep {x} and {d} apart.",
    ],
)
MATRIX = {
    "effects": EFFECTS,
    "kinds": KINDS,
    "targets": TARGETS,
    "uses": USES,
    "laws": LAWS,
    "contents": CONTENTS,
    "antidotes": ANTIDOTES,
    "lasting": LASTING,
    "strength": STRENGTH,
    "checks": CHECKS,
    "boxes": BOXES,
    "groups": GROUPS,
    "pairs": PAIRS,
    "apart": APART,
}


def _verdict(text):
    return judge_sentence(open_knowledge(), text).verdict


@pytest.mark.parametrize("topic", MATRIX)
def test_a_form_never_turns_a_verdict_round_and_most_are_read(topic):
    claims, forms = MATRIX[topic]
    wrong, read, put = [], 0, 0
    for is_so, words in claims:
        for sign, form in ((one[0], one[1:]) for one in forms):
            text = form.format(**words)
            text = text[0].upper() + text[1:]
            wanted = "true" if is_so == (sign == "+") else "false"
            got = _verdict(text)
            put += 1
            read += got == wanted
            if got not in (wanted, "unknown"):
                wrong.append((text, got))
    assert wrong == []
    assert read >= 0.8 * put


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        # What stands beside a name is claimed, too.
        ("Vivitrol, the monthly naltrexone injection, blocks opioid receptors.", "true"),
        ("Vivitrol, the monthly methadone injection, blocks opioid receptors.", "false"),
        ("Imodium, the over-the-counter diarrhea remedy, is an opioid.", "true"),
        ("A veterinary sedative, xylazine was never approved for people.", "true"),
        ("A veterinary sedative, xylazine was approved for people.", "false"),
        # Of two, one and not the other.
        ("It isn't the sertraline but the tramadol that is an opioid.", "true"),
        ("It is the sertraline, not the tramadol, that is an opioid.", "false"),
        ("Neither zaleplon nor zolpidem is a benzodiazepine, although both act on the GABA-A receptor.", "true"),
        ("Neither zaleplon nor zolpidem is a benzodiazepine, although both are opioids.", "false"),
        ("Naloxone reverses fentanyl but not lorazepam.", "true"),
        ("Naloxone reverses lorazepam but not fentanyl.", "false"),
        # An order that tells what comes of it is none.
        ("Stop paroxetine overnight and you can get dizzy.", "true"),
        ("Stop paroxetine overnight.", "unknown"),
        ("Mix alcohol and Klonopin and your breathing can stop.", "true"),
        # A denial stays one.
        ("Dropping Klonopin overnight is no problem.", "false"),
        ("Hardly anyone on oxycodone gets constipation.", "false"),
        ("Opioids aren't the only drugs that slow breathing.", "true"),
        ("Opioids are the only drugs that slow breathing.", "false"),
        ("Codeine is not unaffected by naloxone.", "true"),
        ("Codeine is unaffected by naloxone.", "false"),
        ("Hydroxychloroquine needs no eye checks, even after many years of use.", "false"),
        ("Metformin needs no eye checks, even after many years of use.", "unknown"),
    ],
)
def test_a_clause_put_in_another_form_is_judged_as_it_is_meant(text, verdict):
    assert _verdict(text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Levothyroxine should be taken four hours apart from iron.", "true"),
        ("Levothyroxine should be taken two hours apart from iron.", "unknown"),  # another number than is advised
        ("Metformin should be taken hours apart from vitamin C.", "unknown"),
        ("Iron can be taken at the same time as levothyroxine.", "false"),
    ],
)
def test_hours_apart_are_judged_by_the_advice_on_the_pair(text, verdict):
    assert _verdict(text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("In 2020 the FDA gave montelukast a boxed warning about mental health side effects.", "true"),
        ("In 2009 the FDA gave montelukast a boxed warning about mental health side effects.", "false"),
        ("In 2023 the FDA gave montelukast a boxed warning about mental health side effects.", "unknown"),
        ("Eszopiclone got a boxed warning in 2019 over sleepwalking.", "true"),
        ("Ciprofloxacin has carried a boxed warning about tendon rupture since 2008.", "true"),
        ("Clozapine has carried a boxed warning about neutropenia since 1971.", "unknown"),  # no source gives the year
    ],
)
def test_the_year_of_a_boxed_warning_is_judged_by_what_a_source_gives(text, verdict):
    assert _verdict(text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Vioxx is still sold in American pharmacies.", "false"),
        ("Vioxx is no longer sold in the US.", "true"),
        ("You can still buy Bextra in the US.", "false"),
        ("Thalidomide is still sold in the US.", "unknown"),  # withdrawn once, and back for another use
        ("Ranitidine is no longer sold in the US.", "unknown"),
        ("Ibuprofen is no longer sold in the US.", "unknown"),
    ],
)
def test_what_was_withdrawn_for_all_its_uses_is_sold_no_longer(text, verdict):
    assert _verdict(text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Xanax should not be stopped suddenly, because seizures can follow.", "true"),
        ("Xanax should not be stopped suddenly, because blue skin can follow.", "unknown"),
        ("Being an antagonist, naltrexone doesn't get anyone high.", "true"),
        ("Being an antagonist, ketamine doesn't get anyone high.", "false"),
        ("Heroin is short-acting, so withdrawal starts within hours.", "true"),
        ("Oxycodone is only a Schedule IV drug in the US.", "false"),
        ("Oxycodone is only a Schedule II drug in the US.", "unknown"),
    ],
)
def test_a_reason_or_a_word_of_how_much_is_weighed_where_that_is_known(text, verdict):
    assert _verdict(text) == verdict
