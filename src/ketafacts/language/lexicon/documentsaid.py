r"""What real pages put around a claim that anyone could check, and the claim; in the form of ``listing.restatements``.

Taken from how sixty articles, leaflets and forum pages put it, in words of our own. What is passed over says nothing
that could be false: who took the picture, a name said again, what a well-known condition is.
"""

from ketafacts.language.lexicon.listing import restatements

DOCUMENT_MACROS = {
    "docmed": "(?:drugs?|medicines?|medications?|treatments?|agents?)",
    "doccount": "(?:two|three|four|both)",
    "docgiven": "(injected|given|administered|taken|used|prescribed|swallowed)",
    "docoften": "((?:once|twice|one time|two times|three times) (?:a|per|every|each) (?:day|week|month)|once daily"
    "|once weekly|twice daily|every day|daily|weekly)",
    "docshow": "(?:(?:can|may|might) )?(?:include|be)",
}

_NAMED = r"""
commonly/often/sometimes/frequently/usually/colloquially/popularly: (\w+); {word} (?:referred to as|known as|called)
    = \1, also known as
referred: (\w+); (?:also )?{word} to as
    = \1, also known as
is/are/can/may/belongs/works/was/has/causes/blocks: ^([a-z]+); \1(,? (?:on the other hand,? |however,? )?){word}(?= )
    = \1 {word}
angiotensin: ace; angiotensin converting enzyme; inhibitor
    = ace inhibitor
angiotensin: ace; angiotensin converting enzyme; inhibitors
    = ace inhibitors
antidote/medication/drug/medicine: (?:^|(?<= ))the (?:opioid )?(?:overdose )?(?:overdose reversal |reversal )?{word}
    (?= (?:naloxone|narcan|nalmefene)[ ,])
    =
image/photo/picture/credit/photograph: (\w+); {word}; [a-z]+(?: [a-z]+){0,3};?(?= $)
    = \1
"""

_USED = r"""
that: (is|are) {doccount}(?: (?:common|different|commonly used|widely used|prescription))* {docmed} {word} (?:is|are)
    (?= (?:\w+ly |often |sometimes |not )?(?:used|prescribed|given|approved))
    = \1
prescribed/used/recommended/given: (first line {docmed}) {word} (for|to treat|to manage)(?= )
    = \1 for
typically/usually/generally/normally: (?<!not )(?<!n't )(is|are) {word} {docgiven} {docoften}(?= )
    = \1 \2 \3
skin: {docgiven} {docoften} (?:as an injection|by injection|via injection|as a shot) under the {word};?
     (?: ?subcutaneous(?: injection)?;?)?
    = injected \2 under the skin
weekly: (is|are) an? (?:once )?{word} (?:prescription )?(?:drug|medicine|medication|injection)(?= used)
    = \1 taken once a week and \1
angina: angina(?: pectoris)?; chest pain(?: caused by heart disease| due to heart disease| from heart disease)?;?
    = angina
angina: chest pain; angina(?: pectoris)?;?
    = angina
healthcare/doctor/health: (with|by|on) a prescription from an? (?:your )?{word}(?: care)?(?: provider| professional)?
    = \1 a prescription
"""

_HARMS = r"""
occur/happen/come/seen: (side|adverse) effects (?:(?:that|which) (?:can |may )?)?{word} (?:with|from|in people taking)
    = \1 effects of
associated/linked/reported: (side|adverse) effects (?:that are |which are )?{word} (?:with|to) {x} {docshow}(?= )
    = \1 effects of \2 include
serious/severe/dangerous: ^(?:other |more |some )?(?:potential |potentially |rare )*{word} (side|adverse) effects
     (of|from) {x} {docshow}(?= )
    = \3 can cause
some: (may|can|might) (?:also )?(lead to|cause|result in|produce) ([^,;]+?) in {word} (?:people|individuals|patients
    |users|cases)(?= $)
    = \1 \2 \3
"""

_ACTS = r"""
mimicking: (?:works?|acts?|working) by {word} (?:the (?:actions?|effects?) of )?(?:an? |the )?(?:natural )?
    (?:hormone )?(?:called |known as )?(glp 1)
    = activates the \1 receptor
mimics/mimic: {word} (?:the (?:actions?|effects?) of )?(?:an? |the )?(?:natural )?hormone (?:called |known as )?(glp 1)
    = activates the \1 receptor
directly: {word} (?:inhibits?|blocks?) (?:clotting |coagulation )?factor xa(?= )
    = is a direct factor xa inhibitor
directly: {word} (?:inhibits?|blocks?) thrombin(?= )
    = is a direct thrombin inhibitor
directly/gently: {word} (inhibits?|blocks?)(?= )
    = \1
enzyme: (hmg coa reductase) {word}(?: in the liver)?(?= )
    = \1
more/less: (?<!not )(is|are) (an? [^,;]+?) {word} (potent|powerful|addictive|toxic) than(?= )
    = \1 \2 and \1 {word} \3 than
stronger/weaker: (?<!not )(is|are) (an? [^,;]+?) {word} than(?= )
    = \1 \2 and \1 {word} than
class/family/group: ^the {x} {word} (?:of {docmed} )?(includes)(?= )
    = \1 include
veterinary: ((?:approved|licensed|authori[sz]ed)(?: by the fda)?(?: in \d+)?) (for) {word} use
    = \1 \2 use in animals
"""

_CLINICS = r"""
maintenance: (?:the )?(?:induction|starting) and {word} of (?:general )?an(a?)esthesia
    = general anesthesia
settings/setting: (?<!not )(used) in (?:various |many |different |the )?(?:medical|clinical|hospital|surgical) {word}
    (?= (?:to|for) )
    = \1
icu/icus: in (?:the )?{word}
    = in intensive care
units/unit: intensive care {word}
    = intensive care
effects: (?:,|,? as well as|,? and|,? among) other (?:adverse |side |unwanted ){word}
    =
quickly/rapidly/reverse: (naloxone|narcan|nalmefene) (can be used to|is used to|can|may) (?:quickly |rapidly )?reverse
     (?:the effects of )?an overdose
    = \1 \2 reverse an opioid overdose
administration: (reversed (?:with|by)) (?:the )?(?:immediate |prompt |timely |rapid )?{word} of (?:the )?
    (?:drug|medicine|medication)?
    (?= ?(?:naloxone|narcan|nalmefene)[ ,])
    = \1
blocking: (by) binding to and {word}
    = \1 {word}
nmda: an? (?:non competitive|noncompetitive|uncompetitive) (?:antagonist|blocker|inhibitor) (?:of|at) (?:the )?nmda
    (?: glutamate)? receptors?
    = an nmda receptor channel blocker
nmda: an? (?:non competitive|noncompetitive|uncompetitive) nmda(?: glutamate)?(?: receptor)?
     (?:antagonist|blocker|inhibitor)
    = an nmda receptor channel blocker
nmda: (and) (?:non competitive|noncompetitive|uncompetitive) nmda(?: glutamate)?(?: receptor)?
     (?:antagonist|blocker|inhibitor)
    = \1 an nmda receptor channel blocker
lack: (?<!not )(?<!not a )(?<!no )(schedule (?:i|1)(?= )[^,;]*?),? (?:meaning|which means|because|since|as)(?: that)?
     (?:it has|they have) a high potential for {abuse}, no (?:currently )?(?:accepted medical|medically accepted) use
    (?: in treatment)?(?: in the (?:us|united states))?,? and a {word} of accepted safety(?: for use)?
    (?: under (?:medical )?supervision)?
    = \1 and has no accepted medical use in the us
"""

OF_DOCUMENTS = (
    *restatements(_NAMED),
    *restatements(_USED),
    *restatements(_HARMS),
    *restatements(_ACTS),
    *restatements(_CLINICS),
)
