"""How soon and how long a drug works, and what the body makes of it: "within a day of being put on", "chopped up by".

The form is that of ``listing.restatements``.
"""

from ketafacts.language.lexicon.listing import restatements

# Which enzyme makes one of the other: "the enzyme that turns codeine into morphine".
_MAKERS = (
    ("codeine", "morphine", "cyp2d6"),
    ("tramadol", "its active (?:form|metabolite)", "cyp2d6"),
    ("hydrocodone", "hydromorphone", "cyp2d6"),
    ("clopidogrel", "its active (?:form|metabolite)", "cyp2c19"),
)
_BY_ENZYMES = "".join(
    f"""
enzyme: (?:the |an? )?(?:liver )?{{word}} (?:that|which) (?:(?:{{turnmakes}}|breaks down) {drug} (?:in)?to {made}|makes
     {made} (?:out of|from) {drug}|activates {drug})(?= $|,| and)
    = {enzyme}
"""
    for drug, made, enzyme in _MAKERS
)

TURNS_OF_FATE = restatements(
    _BY_ENZYMES
    + r"""
half: ({word} life) in (?:the )?(?:blood|plasma|body|bloodstream)(?= is | of )
    = \1
hour/day/week/minute: (lasts?|last|life of|only|about|for|takes?) an? {word} or two
    = \1 1 to 2 {word}s
hour/day/week/minute: an? couple of {word}s
    = 2 {word}s
many/numerous/several/countless: (metabolism|breakdown|clearance|elimination) of {word} (?:other )?(drugs|medicines
    |medications)
    = \1 of other drugs
before: (has to|have to|must|needs to|need to) (?:first )?be (?:converted|turned|changed|metabolised|metabolized
    |made|broken down)
     (?:in)?to {x} (?:in the liver |by the liver |in the body |by the body )?{word} (?:it|they) (?:can |will
     )?(?:works?|acts?
    |relieves? pain|kills? pain|(?:has|have) (?:any|an|much) effect|does anything|do anything)(?= $)
    = is a prodrug of \2
reach/reaches: ^{x} (?:can |may |usually |often )?{word} (?:its|their) full (?:effect|effects|benefit)(?: (?:on|in
    |against|for)
     [^,;]+?)? (?:within|in|after|only after) ([^,;]+)(?= $)
    = \1 takes \2 to reach full effect
poorly: \b(works?|acts?) {word} (?=in )
    = \1 less well
effects: ^the {word} of (inhaled|intravenous|oral|smoked|snorted|swallowed|intranasal) {x} wear off(?= )
    = \1 \2 wears off
effects: ^the {word} of (inhaled|intravenous|oral|smoked|snorted|swallowed|intranasal) {x} last(?= )
    = \1 \2 lasts
before: ^{x} {turntime} {word} {x} (?:really |fully |truly |noticeably )?{turneased}(?= $)
    = \1 \2 to relieve \3
before: ^it {turntime} {word} {x} (?:really |fully |truly )?(relieves|treats|eases|lifts|works|helps|starts to work
    |begins to work)
    = \2 \1 to work
on/with: ^{x} {turntime} to (?:lift|ease|improve|get better) {word} {x}(?= $)
    = \3 \2 to relieve \1
of: (?<=[a-z0-9] )within {turnspan} {word} {turnapplied}(?= $|,)
    = within \1
after: \b(within|in) {turnspan} {word} (?:it is |it was )?{turnapplied}(?= $)
    = within \2
takes/take: ^{x} (?:usually |often |typically )?{word} ((?:several |many |a few )?(?:hours|days|minutes|weeks)) to
     (?:relieve|treat|ease|stop|help)(?: with)? {turnill}(?= $)
    = \1 takes \2 to work
after: ^{x} (?:relieves|eases|stops|treats|helps) {turnill} (?:only )?{word} ((?:several |many |a few
     )(?:hours|days|minutes
    |weeks))(?= $)
    = \1 takes \2 to work
enzymes: (because|since|as) (?:the )?({word}(?: in [^,;]+?)?) (?:quickly |rapidly )?(?:break|degrade|destroy)
     (?:it|them)
    (?: down)?(?= $)
    = \1 it is broken down by \2
enzymes: ^((?:[a-z]+ )?{word} in (?:the )?[^,;]+?) (?:quickly |rapidly )?(?:break|breaks) down {x}(?= $)
    = \2 is broken down by \1
evening/bedtime/midnight/nightfall: (is|are) out of (?:the|your|the patients) (?:body|system|blood) by (?:the
     )?(?:same |next |that )?{word}(?= $)
    = \1 out of the body within a day
well/long/far/some: (wears? off) {word} before
    = \1 before
soaks/sucks/mops/drinks: (?:the )?(?:gut|body|intestine|bowel|stomach) {word} (?:up )?{x}(?: up)?(?: so)? (?:well
    |easily)(?= $|,)
    = \1 is well absorbed from the gut
chop/chops: which (?:the )?esterases (?:in (?:the )?(?:blood and (?:the )?tissues?|blood|plasma|tissues?) )?(?:quickly
     |rapidly )?{word} up(?= |,|$)
    = which is broken down by esterases
wall/gut/intestine/liver/bowel: (cyp ?3a4|cyp3a4) (?:enzymes? )?in the (?:lining of the |wall of the )?(?:gut
     |intestinal |bowel )?{word}(?= $|,| )
    = \1
cleared/excreted/removed/eliminated/passed: ^{x} (is|are) (?:mainly |mostly |largely |chiefly )?{word} (?:out )?by the
     kidneys, (?:so|and) (?:the|its|their) (?:usual )?doses? (?:is|are|must be|should be|has to be|have to be|needs to
     be) (?:lowered|reduced|cut|adjusted|halved) (?:in|when|if) (?:renal impairment|renal failure|kidney disease
    |kidney failure|people with (?:kidney|renal) (?:disease|impairment|failure)|the kidneys (?:fail|work poorly))(?= $)
    = \1 \2 cleared by the kidneys , and the dose of \1 is reduced in renal impairment
chopped/sliced/clipped/chewed/snipped: ((?:is|are)(?: not)?) (?:quickly |rapidly |then |swiftly )?{word} up by
    = \1 broken down by
chop/slice/snip: {word} up(?= $|,)
    = break down
chops/slices/snips: {word} (?:it )?up(?= $|,)
    = breaks down
esterases: {word} (?:found )?in (?:the )?(?:blood and (?:the )?tissues?|tissues? and blood|plasma and tissues?|blood
    |plasma|tissues?)(?= |$)
    = esterases
enzymes/enzyme: (induc(?:es|ing)|boosts|revs up|speeds up|activates|steps up) (?:the )?(?:liver )?{word} that
     (?:clears?|breaks? down|metabolises?|metabolizes?|removes?|destroys?|gets? rid of) (?:the |these |those
     )?(?:hormones|them|it|estrogen|oestrogen|ethinylestradiol)(?= $|,)
    = \1 liver enzymes
no: ^{word} other (?:common |available |marketed |known )*{x} {turnlong}{turnsystem} (?:for )?(?:as|so) long as {x}
    (?= $)
    = \2 is the longest lasting \1
active: ^{x} (is|are) (?:already |fully |itself |pharmacologically )*{word} (?:when|as|once|before) (?:it is
     )?(?:swallowed|taken|given|ingested|absorbed)(?= $| and)
    = \1 \2 not a prodrug
within: ^{x} (?:starts?|begins?) (?:to relieve|relieving|to ease|easing|to treat|to stop|to help with|killing|to kill)
     {x} {word} (an? |[a-z0-9]+ )(minutes?|hours?|days?|seconds?|weeks?)(?: or two| or so)?(?: of being (?:stuck|put
    |applied|swallowed|injected|taken|given)(?: [a-z]+)*)?(?= $)
    = \1 starts working {word} \3 \4
"""
)
