"""What happens to the body or to people on a drug, told with them as the subject: "on X, the pupils shrink".

Each is put as what the drug makes them do: "X makes the pupils shrink". The form is that of ``restated``; one table of
verbs and one of what they are said of serve every order of the words.
"""

from ketafacts.knowledge.inflecting import forms
from ketafacts.language.lexicon.listing import phrases, restatements

# What such things are said of: parts of the body, what is measured in it, and what people have.
_PARTS = "|".join(
    sorted(
        phrases(
            """
            heart, heart rate, heartbeat, pulse, blood pressure, blood sugar, blood glucose, blood, blood vessels,
            veins, arteries, pupils, eyes, eyesight, vision, sight, hearing, ears, breathing, respiration, airways,
            lungs, chest, mouth, throat, nose, skin, face, lips, tongue, gums, teeth, hair, nails, muscles, joints,
            bones, tendons, hands, feet, legs, ankles, fingers, toes, arms, stomach, belly, gut, guts, bowels, bowel,
            intestines, stools, bowel movements, bladder, kidneys, liver, brain, mind, head, memory, thinking,
            thoughts, reactions, reflexes, coordination, balance, speech, mood, spirits, appetite, hunger, thirst,
            sleep, energy, strength, libido, sex drive, weight, body, body temperature, temperature, potassium,
            sodium, calcium, magnesium, potassium levels, sodium levels, blood sugar levels, uric acid, cholesterol,
            white blood cells, white cells, white blood cell count, white cell count, white cell counts, white count,
            platelets, platelet count, red blood cells, bone marrow, breasts, periods, urine, saliva, colours,
            colors, pounds, inhibitions, concentration, attention, alertness, anxiety, pain, tendon, nerves, nerve
            """
        ),
        key=len,
        reverse=True,
    )
)
_FOLK = (
    "people|patients|users|you|someone|somebody|anyone|they|takers|many people|some people|many patients|some patients"
    "|most people|those|adults|men|women|children|a person|a patient|one|the patient|the user|the person|the kidneys"
)
_VERBS = phrases(
    """
    rise, go, climb, increase, shoot, soar, spike, jump, surge, rocket, fall, drop, sink, plunge, plummet, crash,
    tumble, dip, decrease, slow, speed, race, pound, quicken, beat, flutter, skip, shrink, narrow, constrict, tighten,
    widen, dilate, open, relax, loosen, get, become, grow, turn, feel, dry, water, swell, thicken, overgrow, bleed,
    bruise, itch, burn, blister, peel, redden, flush, tingle, ring, buzz, blur, fade, suffer, fail, weaken, stop, ache,
    hurt, cramp, twitch, shake, tremble, stiffen, spasm, contract, disappear, vanish, thin, break, overheat, heat, cool,
    lose, gain, put, pass, make, produce, retain, hold, excrete, take, seem, look, see, hear, hallucinate, nod, doze,
    sleep, sweat, vomit, throw, cough, start, begin, forget, dissociate, eat, stay, lie, pile, clot, urinate, pee,
    faint, stumble, stagger, slur, panic, improve, lift, brighten, worsen, deepen, break, convulse, collapse, shiver,
    develop, experience, have, become, need, wee, crave, talk, remember, clear, lighten, ease
    """
)
_PASTS = ("go", "get", "become", "be")
HAPPENING_MACROS = {
    "bodyor": rf"((?:the |your |their |peoples |a persons |ones |a patients )?)({_PARTS}|{_FOLK})",
    "mayhappen": r"((?:can|may|might|could|will|often|usually|sometimes|typically|also) )?",
    # After an antidote what it undid comes back, and not by it.
    "underit": "(?:on|with|under|after(?! (?:naloxone|narcan|nalmefene|flumazenil|(?:the|an) antidote))|during|from"
    "|because of|due to|after taking|after using|while taking|when taking"
    "|while on|when on|by taking|in response to|on taking|(?:when|if|once|after|whenever|while)"
    " (?:{whoso}|they|he|she)"
    " (?:take|takes|use|uses|are on|is on|snort|snorts|smoke|smokes|inject|injects|swallow|swallows|drink|drinks"
    "|have taken|has taken|are given|is given|are taking|is taking))",
    "ondrug": "(?!(?:it|they|them|this|that|these|both|each|all|some|most|only|any|no) )((?:(?! (?:instead|rather"
    "|unlike|than|not|but|or|and|the|your|people|you|if|when|is|are|was|were|has|have|had|been|wears|stops) )[^,;])+?)",
    "grownso": "(?:become|get|go|grow|turn|end up|feel|look)",
    "bodypartof": rf"(?:the |your |their |peoples |a persons |ones )?({_PARTS})",
    "folkor": rf"((?:{_FOLK})|(?:the |your |their |peoples |a persons |ones )?(?:{_PARTS}))",
}


# What these do of themselves, a drug does to them: "vision blurs", "X blurs vision".
_DONE_TO = frozenset(
    phrases(
        """
        dry, heat, cool, blur, thicken, shrink, narrow, constrict, tighten, widen, dilate, open, relax, loosen, slow,
        speed, stop, weaken, thin, redden, blister, burn, tingle, stiffen, disturb, worsen, improve, lift, deepen,
        brighten, quicken, increase, decrease, dull, irritate, lighten
        """
    )
)
_LOST = frozenset(("disappear", "vanish", "fade", "suffer", "fail", "go"))


def _happening() -> tuple[tuple[str, ...], ...]:
    """Return the rows for each form of a verb that what happens may be told with."""
    found: list[tuple[str, ...]] = []
    for verb in dict.fromkeys(_VERBS):
        third = forms(verb)[0]
        for said in dict.fromkeys((verb, third)):
            told = rf"{{bodyor}} {{mayhappen}}{said}( (?:(?!again|back|normally|itself)[^,;])+?)?"
            for pattern, drug, at in (
                (rf"^{{underit}} {{ondrug}}, {told}(?= $)", 1, 2),
                (rf"^{{underit}} {{ondrug}} (?=(?:the|your|peoples|people|you) ){told}(?= $)", 1, 2),
                (rf"^{told} {{underit}} {{ondrug}}(?= $)", 5, 1),
                (rf"^{{x}} means (?:that )?{told}(?= $)", 1, 2),
            ):
                does, whose, part, how = rf"\{drug} \{at + 2}", rf"\{at}", rf"\{at + 1}", rf"\{at + 3}"
                wordings = [rf"{does} makes {whose} {part} {verb} {how}"]
                if verb in _DONE_TO:
                    wordings.append(rf"{does} {third} {how} {whose} {part}")
                elif verb in _LOST:
                    wordings.append(rf"{does} causes loss of {part}")
                found.append((said, pattern, *wordings))
    return tuple(found)


_SO = restatements(
    r"""
get/become/go/grow/turn/feel/look/end: (make|makes|making) {folkor} (?:{grownso}) (?!up |down |out |off |away |on
     |to |through |a |an |the |like )([a-z]+(?: [a-z]+)?)(?= $)
    = \1 \2 \3
make/makes/making: {word} {bodypartof} (?:{grownso} )?(?!up |down |out |off |away |on |to |through |a |an |the |like
     )((?:more |very |too |abnormally )?[a-z]+)(?= $)
    = {word} the \1 \2
    = can cause \2 \1
get/develop/experience/have/feel/suffer: (make|makes|making) ({whoso}|users|some people|many people|those) {word}
     ((?:an? |the |some |severe |bad |terrible )*[a-z]+(?: [a-z]+){0,3})(?= $)
    = gives \2 \3
    = can cause \3
be/seem/look/appear/become/feel/get: ^(?:someone|somebody|anyone|a person|a patient|people|users|patients|those)
     (?:on|taking|using|given|who (?:take|takes|use|uses|is on|are on)) {ondrug} (can|may|might|could|will|often
    |usually|sometimes) {word} ([a-z]+)(?= $)
    = \1 \2 makes people \3
being/feeling/getting/becoming/going/turning: ^{word} ([a-z]+(?: [a-z]+)?) (?:is|are|can be|may be) (?:a |an
     )?(?:known |possible |usual |well known |typical )*(?:side effect|effect|adverse effect|risk|reaction|danger)
     (?:of|with|from|to) {x}(?= $)
    = \2 can make people \1
have/has: {word} (?:people|you|users|patients) feeling(?= )
    = makes people feel
start/begin: (make|makes|making) {folkor} {word} (?:to )?(?:cough(?:ing)?)(?= $)
    = causes cough
start/begin: (make|makes|making) {folkor} {word} (?:to )?(?:vomit(?:ing)?)(?= $)
    = causes vomiting
start/begin: (make|makes|making) {folkor} {word} (?:to )?(?:hallucinat(?:e|ing))(?= $)
    = causes hallucinations
develop: makes ([^,;]+?) {word}(?= $)
    = causes \1
dangerously: (makes? (?:the |your )?blood (?:pressure|sugar) (?:drop|fall|sink|go|plunge)) (?:down )?{word} low(?= $)
    = \1
dangerously: (makes? (?:the |your )?(?:blood pressure|body temperature|blood sugar) (?:rise|climb|go|shoot|soar))
     (?:up )?{word} high(?= $)
    = \1
"""
)
OF_HAPPENINGS = (*_happening(), *_SO)
