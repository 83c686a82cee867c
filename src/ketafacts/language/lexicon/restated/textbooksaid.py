"""As textbooks and labels put it: nouns for deeds, what is last put first, "A rather than B", "is unknown as".

They stand in front of the other tables, so that what a row makes of a sentence may be put plainer still; the form is
that of ``listing.restatements``.
"""

from ketafacts.language.lexicon.listing import restatements, single_words
from ketafacts.language.lexicon.tails import UNJUDGED

_EFFECT = "(?:effects?|actions?|activity|properties)"
# What an effect may be called without anything being said of it.
_ANY_EFFECT = (
    "(?:(?:therapeutic|clinical|pharmacological|pharmacologic|characteristic|principal|main|chief|primary|beneficial"
    "|biological|desired|own|usual) )?"
)
# What an effect makes of the drug that has it, for those who say so of it.
_EFFECT_OF_KIND = {
    "is an anticoagulant": "anticoagulant antithrombotic",
    "lowers blood pressure": "antihypertensive hypotensive",
    "is a diuretic": "diuretic",
    "causes sleep": "hypnotic",
    "is an anticonvulsant": "anticonvulsant antiepileptic antiseizure",
    "is a laxative": "laxative purgative",
    "is an antiemetic": "antiemetic",
    "is an antipsychotic": "antipsychotic neuroleptic",
    "is an antidepressant": "antidepressant",
    "relieves anxiety": "anxiolytic",
    "is an antiarrhythmic": "antiarrhythmic",
    "is an antiplatelet drug": "antiplatelet",
    "is a bronchodilator": "bronchodilator bronchodilating",
    "is a vasodilator": "vasodilator vasodilating vasodilatory",
    "is a stimulant": "stimulant stimulating",
    "causes sedation": "sedative sedating",
    "is an anesthetic": "anesthetic anaesthetic",
    "relieves pain": "analgesic painkilling antinociceptive",
    "is an antifungal": "antifungal",
    "is an antiviral": "antiviral",
    "is an antibiotic": "antibacterial antibiotic bactericidal bacteriostatic",
    "is an immunosuppressant": "immunosuppressive immunosuppressant",
    "is a muscle relaxant": "spasmolytic",
    "is an antispasmodic": "antispasmodic",
    "is an antihistamine": "antihistaminic antihistamine",
    "is a hallucinogen": "hallucinogenic psychedelic",
    "is a contraceptive": "contraceptive",
    "relieves inflammation": "antiinflammatory",
    "lowers fever": "antipyretic",
    "suppresses cough": "antitussive",
    "relieves diarrhea": "antidiarrheal antidiarrhoeal constipating",
    "lowers blood sugar": "antidiabetic hypoglycemic hypoglycaemic antihyperglycemic antihyperglycaemic",
    "is used for angina": "antianginal",
    "is used for gout": "uricosuric",
    "causes euphoria": "euphoric euphoriant",
}
_TWO_WORDS = {
    "lowers cholesterol": "(?:lipid|cholesterol) lowering|hypolipid[a]?emic",
    "lowers blood sugar": "(?:glucose|blood sugar|blood glucose) lowering",
    "relieves inflammation": "anti inflammatory",
    "reduces stomach acid": "(?:acid|gastric acid) (?:suppressing|reducing)|acid suppressant|antisecretory",
    "is a muscle relaxant": "muscle relaxant|muscle relaxing|skeletal muscle relaxant",
    "is a local anesthetic": "local anesthetic|local anaesthetic",
    "is a mood stabilizer": "mood stabilizing|mood stabilising",
    "lowers blood pressure": "blood pressure lowering",
    "relieves pain": "pain relieving",
}
_MAINLY = (
    "((?:mainly|chiefly|principally|primarily|largely|mostly|predominantly|exclusively|solely|entirely|partly|in part"
    "|in large part) )?"
)
# A deed named by a noun, with how it is done, and the verb for it.
_MANNER = (
    "((?:(?:selective|direct|irreversible|reversible|competitive|noncompetitive|non competitive|partial|potent"
    "|specific"
    "|strong) )*)"
)
_DEEDS = (
    "(?:blockade|inhibition|antagonism|suppression|inactivation|activation|stimulation|agonism|enhancement"
    "|potentiation|binding)"
)
_VERBS = {
    "blockade": "blocking",
    "antagonism": "blocking",
    "inhibition": "inhibiting",
    "suppression": "inhibiting",
    "inactivation": "inhibiting",
    "activation": "activating",
    "stimulation": "stimulating",
    "agonism": "activating",
    "enhancement": "enhancing",
    "potentiation": "enhancing",
}
# These are left out here, as the facts are asked whether they bear them out.
_TOLD_BY_FACTS = "(?:(?:potent|specific|strong|selective|irreversible|reversible|competitive|noncompetitive) )*"
_ADVERBS = {"direct": "directly", "partial": "partially"}
_WHAT = r"((?:(?! (?:and|but|or|which|that|rather|not|while|because) )[^,;])+?)"

# "The E effect of X is ascribed to the blockade of T", in whichever order: as "X exerts its E effect through …" first.
_EXERTED = restatements(
    rf"""
exerts/exert/produces/produce/achieves/has/have/owes/owe/derives: ^{{x}} {{word}} (?:its|their)
     ((?:[a-z]+ ){{1,3}}|){_EFFECT} {_MAINLY}(?:through|by|via|by way of|by means of|to|from|as a result of)
    (?: its| their| the| an?)?(?= (?:[a-z]+ )*{_DEEDS} (?:of|at|to) )
    = \1 exerts its \2 effect \3 through
effect/effects/action/actions/activity/properties: ^(?:the )?((?:(?!of )[a-z]+ ){{1,3}}|){{word}} of {{x}} (?:is|are)
     {_MAINLY}(?:thought to be |believed to be |considered to be )?{_MAINLY}(?:ascribed|attributed|attributable|due
    |owing|owed|mediated|explained|brought about|produced|exerted|accounted for|achieved|effected|obtained
    |(?:the|a) (?:result|consequence))
     {_MAINLY}(?:to|by|through|from|via|of|by means of)(?: its| their| the| an?)?(?= (?:[a-z]+ )*{_DEEDS} (?:of|at
    |to) )
    = \2 exerts its \1 effect \3 \4 \5 through
effect/effects/action/actions/activity/properties: ^(?:the )?((?:(?!of )[a-z]+ ){{1,3}}|){{word}} of {{x}}
     {_MAINLY}(?:results?|arises?|stems?|derives?|comes?|follows?|depends?|rests?|proceeds?)
     {_MAINLY}(?:from|on|upon|through|by)(?: its| their| the| an?)?(?= (?:[a-z]+ )*{_DEEDS} (?:of|at|to) )
    = \2 exerts its \1 effect \3 \4 through
underlies/accounts/responsible/explains/mediates/basis/produces/underlie: ^(?:the )?{_MANNER}({_DEEDS}) (of|at|to)
     ([^,;]+?) (?:is |are )?{_MAINLY}(?={{word}})(?:underlies?|accounts? for|responsible for|explains?|mediates?
    |the basis of|produces?) (?:most of |much of )?(?:the |its )?((?:(?!of )[a-z]+ ){{1,3}}|){_EFFECT} of {{x}}{{end}}
    = \7 exerts its \6 effect \5 through \1 \2 \3 \4
mechanism/means/way/process: ^(?:the )?{_MANNER}({_DEEDS}) (of|at|to) ([^,;]+?) is (?:the|a) (?:main |chief |principal
     )?{{word}} (?:by|through|in) which {{x}} ([a-z]+s [^,;]+?){{end}}
    = \5 \6 , and \5 works through \1 \2 \3 \4
mechanism/mode: ^(?:the |its )?(?:(main|chief|principal|primary) )?{{word}} of (?:action|effect) of {{x}} (?:is
    |involves
    |consists of|consists in|depends on|rests on|is thought to be|is by)(?: its| the| an?)?
    (?= (?:[a-z]+ )*{_DEEDS} (?:of|at|to) )
    = \2 works through
"""
)
_KINDS = tuple(
    (
        word,
        rf"^{{x}} exerts its {word} effect {_MAINLY}through(?= )",
        rf"\1 {plain} and works \2 through",
    )
    for plain, words in _EFFECT_OF_KIND.items()
    for word in words.split()
) + tuple(
    (
        word,
        rf"^{{x}} exerts its (?:{said}) {word} {_MAINLY}through(?= )",
        rf"\1 {plain} and works \2 through",
    )
    for plain, said in _TWO_WORDS.items()
    for word in ("effect",)
)
_BY_DEEDS = (
    *restatements(
        rf"""
effect: ^{{x}} exerts its {_ANY_EFFECT}{{word}} {_MAINLY}through(?= )
    = \1 works \2 through
"""
    ),
    *(
        (
            noun,
            rf"(works {_MAINLY})through {how} {noun} (?:of|at|to)(?: the action of)?(?= )",
            rf"\1 by {adverb} {verb}",
        )
        for noun, verb in _VERBS.items()
        for how, adverb in _ADVERBS.items()
    ),
    *(
        (
            noun,
            rf"(works {_MAINLY})through {_TOLD_BY_FACTS}{noun} (?:of|at|to)(?: the action of)?(?= )",
            rf"\1 by {verb}",
        )
        for noun, verb in _VERBS.items()
    ),
    ("binding", rf"(works {_MAINLY})through binding (?:of|at|to)(?= )", r"\1 by binding to"),
)
_FINITE = "(?:is|are|was|were|has|have|can|may|does|do|[a-z]+)"
_CALLED = (
    "(?:termed|called|classified as|classed as|described as|regarded as|considered(?: to be)?|designated(?: as)?"
    "|characterized as|characterised as)"
)
_FORM = (
    "(?:(?:tablets?|capsules?|inhalers?|patch|patches|injections?|syrup|cream|ointment|spray|eye drops|film"
    "|preparation"
    "|product|medicine|drug|formulation))"
)
_SOLD = (
    "(?:(?:that is |which is )?(?:marketed|sold|supplied|dispensed|known|available|prescribed|distributed) (?:as"
    "|under"
    " the (?:brand |trade |proprietary )?name(?: of)?|by the (?:brand |trade |proprietary )?name))"
)
_INGREDIENT = "(?:active (?:ingredient|substance|constituent|principle|component|agent|drug))"
_INGREDIENTS = restatements(
    rf"""
active: ^(?:the )?(?:sole |only )?{_INGREDIENT} (?:of|in) (?:the )?(?:product|preparation|medicine|drug|formulation)
     {_SOLD} {{x}} is(?= )
    = the {{word}} ingredient of \1 is
active: ^(?:the )?(?:sole |only )?{_INGREDIENT} (?:of|in) (?:the )?({_FORM}) {_SOLD} {{x}} is {{x}} (?:rather than|and
     not) {{x}}{{end}}
    = the \2 \1 contains \3 , and \2 does not contain \4
active: ^(?:the )?(?:sole |only )?{_INGREDIENT} (?:of|in) (?:the )?({_FORM}) {_SOLD} {{x}} is {{x}}{{end}}
    = the \2 \1 contains \3
rather/not/instead: ^(?:the )?{_INGREDIENT} (of|in) {{x}} is {{x}},? (?:and )?(?={{word}})(?:rather than|not
    |instead of)
     {{x}}{{end}}
    = the active ingredient \1 \2 is \3 , and \2 does not contain \4
supplied/sold/marketed/dispensed/known: ^(?:the )?(?:drug|medicine|product|preparation|substance) (?:that is |which is
     )?{{word}} (?:under|by|as) (?:the )?(?:brand |trade |proprietary )?(?:name )?(?:of )?{{x}} is {{x}},? (?:and
     )?(?:rather than|not) {{x}}{{end}}
    = \1 is \2 , and \1 does not contain \3
marketed/sold/supplied/known/available: ^{{word}} (?:under|by|as) (?:the )?(?:brand |trade |proprietary )?(?:name
     )?(?:of
     )?{{x}} is {{x}}{{end}}
    = \1 is \2
combination/mixture: (?<!racemic )(?:combination|mixture) of {{x}} (?:and|with|together with|plus) {{x}}{{end}}
    = combination of \1 and \2
owes/owe: ^{{x}} {{word}} (?:its|their) (?:[a-z]+ )*?{_EFFECT} to (?:an? |the )?(?:mixture|combination) of
     {{x}}{{end}}
    = \1 contains \2
consists/consist/composed: ^(?:the )?(?:[a-z]+ )?(?:product |preparation |medicine |drug )?([a-z]+) (?:is
     )?{{word}} of
     (?:the )?((?:mixed )?salts) of {{x}}{{end}}
    = \1 contains \2 of \3
    = \1 contains \3 , {{unjudged}}
consists/consist/composed: ^(?:the )?(?:[a-z]+ )?(?:product |preparation |medicine |drug )?([a-z]+) (?:is
     )?{{word}} of (?:the )?(?:two
     |both |mixed )*(?:enantiomers|isomers|stereoisomers) of {{x}}{{end}}
    = \1 contains \2 , {{unjudged}}
syrup/linctus/mixture: ^(?:the )?cough {{word}} {{x}} (contains?|consists of|is composed of|combines)(?= )
    = \1 \2
product/preparation/medicine: ^(?:the )?(?:(stimulant|opioid|sedative|antibiotic|analgesic) )?{{word}}
     (?!is |are |of |that |which |made |sold |has |can |contains |for ){{x}} (contains?|consists of|is composed of
    |combines)
    (?= )
    = the \1 \2 \3
which: contains? {{x}}, {{word}} is ((?:not )?(?:an? )?[^,;]+?),? and {{x}}, {{word}} is (not|one){{end}}
    = contains \1 and \3 , \1 is \2 , and \3 is \4 \2
""".replace("{unjudged}", UNJUDGED)
)
# "All C without exception"; "C blocking agents"; "is correctly termed a C"; "as a D, X is a C".
_KINDS_TOLD = restatements(
    rf"""
exception: ^(all|every) {{x}},? without (?:any |a single )?{{word}},? (?={_FINITE} )
    = \1 \2
blocker/blockers: ^{{x}} (is|are) one of the (non selective|nonselective|cardioselective|selective) beta adrenergic
     {{word}}
    = \1 \2 a \3 beta blocker
agents/agent/drugs/drug: (beta|beta adrenergic|calcium channel|neuromuscular|alpha|alpha adrenergic|ganglion) blocking
     {{word}}
    = \1 blockers
belongs/belong: ^{{x}} {{word}} to the (?:pharmacological |chemical |therapeutic |drug )?(?:group|class|family
    |category) of
     (?:the )?
    = \1 is one of the
termed/classified/classed/described/called/regarded/designated/characterized: (is|are) (not )?(?:correctly |properly
     |rightly |strictly |accurately |generally |usually |pharmacologically )?(?={{word}}){_CALLED}(?= an? )
    = \1 \2
as: ^{{x}}, {{word}} (an? [^,;]+?), (is|are|has|have|can|may|does|do|[a-z]+s)(?= )
    = \1 is \2 , and \1 \3
although/though: ^(neither {{x}} nor {{x}}) ([^,;]+?), {{word}} both (are [^,;]+|[a-z]+ [^,;]+){{end}}
    = \1 \4 , and \2 \5 , and \3 \5
"""
)
# "T is stimulated rather than blocked by X"; "X does A rather than B".
_RATHER = restatements(
    r"""
rather/instead: ^([^,;]+?) (is|are) ([a-z]+ed) {word} (?:than|of) (?:being )?([a-z]+ed) by {x}{end}
    = \1 \2 \3 by \5 , and \1 \2 not \4 by \5
"""
)
# "Among the Cs that … is X".
_AMONG = restatements(
    r"""
among/amongst: ^{word} (?:the |those )?(?:[a-z]+ ){0,3}(?:substances|drugs|medicines|agents|compounds|medications)
     (?:that|which) ((?:an? |the )[^,;]+? (?:detects?|identif(?:y|ies)|misses?|shows?|picks? up|fails? to detect
    |does not (?:reliably )?detect|reliably detects|recogni[sz]es?)) (?:is|are) {x}{end}
    = \1 \2
among/amongst: ^{word} (?:the |those )?(?:[a-z]+ ){0,3}(?:substances|drugs|medicines|agents|compounds|medications)
     (?:that|which) (are|were) ([^,;]+?) (is|are|was|were) {x}{end}
    = \4 \3 \2
among/amongst: ^{word} (?:the |those )?(?:[a-z]+ ){0,3}(?:substances|drugs|medicines|agents|compounds|medications)
     (?:that|which) ((?!is |are )[a-z]+ [^,;]+?) (?:is|are) {x}{end}
    = \2 can \1
among/amongst: ^{word} (?:the |its )?(?:approved |licensed |licenced )(?:uses|indications) (of|for) {x} (?:is|are)
     (?:the treatment of )?([^,;]+?){end}
    = \2 is approved for \3
among/amongst: ^{word} (?:the |its )?(?:established |medical |therapeutic |clinical )?(?:uses|indications) (of|for)
     {x} (?:is|are) (?:the treatment of )?([^,;]+?){end}
    = \2 is used for \3
among/amongst: ^{word} the (?:conditions|disorders|diseases|indications|uses) for which {x} ((?:is|has been)
     (?:approved
    |licensed|used|indicated|employed|prescribed)) (?:is|are) ([^,;]+?){end}
    = \1 \2 for \3
"""
)
_HARM = (
    "(?:adverse (?:effect|reaction|event)|side effect|complication|undesirable effect|unwanted effect|consequence"
    "|manifestation|result)"
)
_TOLD = (
    "(?:recorded|reported|described|observed|documented|noted|encountered|seen|recognized|recognised|known"
    "|established"
    "|demonstrated)"
)
_HARMS = restatements(
    rf"""
unknown/unheard/unrecorded/unreported: ^{{x}} (?:is|are) (?:virtually |quite |almost |entirely |wholly
     )?{{word}}(?: of)?
     (?:as an? {_HARM} (?:of|with|from) (?:treatment with )?|(?:with|after|during) (?:treatment with |the use of )?)
    {{x}}{{end}}
    = \2 does not cause \1
never/not: ^{{x}} (?:has|have) {{word}} (?:at any time )?been {_TOLD} (?:as an? {_HARM} (?:of|with|from)
     (?:treatment with
     )?|(?:with|after|during) (?:treatment with |the use of ))
    {{x}}{{end}}
    = \2 does not cause \1
known/recognized/recognised/established/familiar/documented: ^{{x}} (?:is|are) (?:a )?(?:well )?{{word}} (?:as )?(?:an
     )?{_HARM} (?:of|with|from) (?:treatment with )?{{x}}{{end}}
    = \2 can cause \1
toxic/harmful/injurious: ^{{x}} (is|are) {{word}} to neither {{x}} nor {{x}}{{end}}
    = \1 \2 not {{word}} to \3 , and \1 \2 not {{word}} to \4
toxic/harmful/injurious: ^{{x}} (is|are) {{word}} (?:both )?to (?:both )?{{x}} and (?:to )?{{x}}{{end}}
    = \1 \2 {{word}} to \3 , and \1 \2 {{word}} to \4
time: ^([^,;]+?) (has|have) not ([^,;]+?) at any {{word}}{{end}}
    = \1 \2 not \3
time: ^([^,;]+?) (has|have) at no {{word}} (?=been )
    = \1 \2 not
associated/linked/connected: ^{{x}} (?:has|have) (never|not) been {{word}} with {{x}}{{end}}
    = \1 does not cause \3
"""
)
_DRUGTESTS = restatements(
    r"""
beyond: ^{x} (?:metabolites )?(can not|cannot) be detected (in [^,;]+?) {word} ([^,;]+?) (?:after|of|from
    |following) (?:the
     )?(?:last |most recent )?(?:use|dose|administration|intake){end}
    = \1 \2 be detected \3 after \4
longer: ^{x} (?:metabolites )?(?:is|are|remains?) detectable (in [^,;]+?) for no {word} than ([^,;]+?)(?: (?:after
    |following)
     (?:the )?(?:last |most recent )?(?:use|dose|administration|intake))?{end}
    = \1 is detectable \2 for only \3
metabolites: ^{x} {word} (?:can|may) be detected (in [^,;]+?) for ([^,;]+?) (?:after|following) (?:the )?(?:last
     |most recent
     )?(?:use|dose|administration|intake){end}
    = \1 is detectable \2 for \3
"""
)
_TOGETHER = restatements(
    rf"""
as/since/because/for: ^{{x}} and {{x}} ((?:can|may) [^,;]+?),? {{word}} no (?:[a-z]+ )*?interactions? (?:between
     them |between
     the two |between these drugs )?(?:has (?:ever |yet )?been {_TOLD}|have (?:ever |yet )?been {_TOLD}|exists?|is
     known|are
     known|occurs?|takes place){{end}}
    = \1 and \2 \3 , and \1 does not interact with \2
contraindicated: (is|are) (not )?{{word}} in (?:patients|persons|people|those|individuals|men|women|anyone) (?:who
     are |who
     is )?(?:taking|receiving|using|being treated with|treated with|under treatment with|on|given) {{x}} in any
     form(?= |$)
    = \1 \2 {{word}} with \3
contraindicated: (is|are) (not )?{{word}} in (?:patients|persons|people|those|individuals|men|women|anyone) (?:who
     are |who
     is )(?:taking|receiving|using|being treated with|treated with|under treatment with|on|given) {{x}}{{end}}
    = \1 \2 {{word}} with \3
safety: ^{{x}} (can|may) be (?:given|administered|prescribed|taken) with {{word}} (?:to|by|in) (?:patients|persons
    |people
    |those|individuals) (?:who are )?(?:taking|receiving|using|on|treated with) {{x}}{{end}}
    = \1 \2 be combined safely with \3
it: ^{{x}}, (an? [^,;]+), (raises|increases|lowers|reduces|decreases) (the (?:plasma |serum |blood
     )?(?:concentrations?|levels?) of) {{x}},? and with {{word}} the risk of {{x}}{{end}}
    = \1 is \2 , and \1 \3 \4 \5 , and \1 with \5 \3 the risk of \6
it: ^{{x}} (raises|increases|lowers|reduces|decreases) (the (?:plasma |serum |blood
     )?(?:concentrations?|levels?) of) {{x}},? and with {{word}} the risk of {{x}}{{end}}
    = \1 \2 \3 \4 , and \1 with \4 \2 the risk of \5
"""
)
_APPROVED = "(approved|licensed|licenced|authorized|authorised|established|labeled|labelled)"
_USES = restatements(
    rf"""
only/sole: ^the {{word}} {_APPROVED} (?:use|indication) (?:of|for) {{x}} is (?:as an? )(?:oral )?contraceptive(?:
     for women
     | in women)?{{end}}
    = \2 is used for contraception
only/sole: ^the {{word}} {_APPROVED} (?:use|indication) (?:of|for) {{x}} is (?:as an? )(?:aid to |help in )(smoking
     cessation
    |weight loss){{end}}
    = \2 is \1 only for \3
only/sole: ^the {{word}} {_APPROVED} (?:use|indication) (?:of|for) {{x}} is (?:as an? )(cough) (?:suppressant|remedy
    |medicine){{end}}
    = \2 is \1 only for \3
only/sole: ^the {{word}} {_APPROVED} (?:use|indication) (?:of|for) {{x}} is (?:as an? |in |for )?(?:the
     )?(?:treatment of
     |management of |relief of )?([^,;]+?){{end}}
    = \2 is \1 only for \3
besides/apart/addition/beyond: ^(?:besides|apart from|in addition to|beyond|aside from) (?:its|their) (?:use|role
    |uses)
     (?:in|for|against) (?:the )?(?:treatment of |management of )?([^,;]+?), {{x}} (is|has been) ([^,;]+){{end}}
    = \2 is used for \1 , and \2 \3 \4
besides/apart/addition/beyond: ^(?:besides|apart from|in addition to|beyond|aside from) (?:its|their) (?:use|role
    |uses)
     as (an? [^,;]+?), {{x}} (is|has been) ([^,;]+){{end}}
    = \2 is \1 , and \2 \3 \4
"""
)
_DATES = restatements(
    r"""
effect: (?:with|taking) {word} from (?=(?:(?:january|february|march|april|may|june|july|august|september|october
    |november
    |december) )?(?:[0-9]+ )?[0-9]{4}{end})
    = in
middle: in the {word} of the ([a-z]+ century|[0-9]{4}s)
    = in the mid \1
"""
)
_REVERSED = "(?:reversed|antagoni[sz]ed|counteracted|abolished|relieved|neutrali[sz]ed|overcome|undone)"
_POISONED = "(?:overdoses?|poisoning|intoxication|cases of (?:overdose|poisoning)|an overdose)"
_ANTIDOTES = restatements(
    rf"""
reversed/antagonized/antagonised/counteracted/abolished/overcome/undone: ^(?:the )?((?:[a-z]+ ){{0,2}}[a-z]+)
     (?:that|which)
     (?:is|are|has been) (?:produced|caused|induced|brought about|provoked) by {{x}} (?:is|are|can be|may be)
     (not )?(?:(?:rapidly|promptly|readily|effectively|at all) )?{{word}} by {{x}}(?=,| $)
    = \4 does \3 reverse the \1 caused by \2
antidote: ^(?!there ){{x}} (is|are) (not )?(?:the |an? )?(?:(?:specific|established|recognized|recognised|effective
    |recommended)
     )*{{word}} (?:in|for|to|against) {_POISONED} (?:of|with|by|from|due to|caused by) {{x}}
     and (?:of |with |by )?(?:the )?(?:other |all other |most other ){{x}}{{end}}
    = \1 \2 \3 the {{word}} for \4 , and \1 \2 \3 the {{word}} for \5
antidote: ^(?!there ){{x}} (is|are) (not )?(?:the |an? )?(?:(?:specific|established|recognized|recognised|effective
    |recommended)
     )*{{word}} (?:in|for|to|against) {_POISONED} (?:of|with|by|from|due to|caused by) {{x}}{{end}}
    = \1 \2 \3 the {{word}} for \4
antidote: ^(?!there ){{x}} (is|are) (not )?(?:the |an? )?(?:(?:specific|established|recognized|recognised|effective
    |recommended)
     )*{{word}} (?:in|for|to|against) {{x}} {_POISONED}{{end}}
    = \1 \2 \3 the {{word}} for \4
neutralizes/neutralises/reverses/antagonizes/counteracts: ^{{x}} {{word}} (?:the (?:anticoagulant )?effects? of
     )?{{x}}
     (?:fully|completely|entirely) but (?:that of |those of )?{{x}} only (?:in part|partly|partially
    |incompletely){{end}}
    = \1 reverses \2 , and \1 partly reverses \3
neutralizes/neutralises/reverses/antagonizes/counteracts: ^{{x}} {{word}} (?:the (?:[a-z]+ )?effects? of )?{{x}} only
     (?:in part|partly|partially|incompletely){{end}}
    = \1 partly reverses \2
"""
)
_VERBED = {
    verb: verb + ("es" if verb.endswith("s") else "s")
    for verb in single_words(
        "slow increase decrease raise lower reduce suppress stimulate produce induce cause constrict dilate relax"
        " depress promote prevent relieve block inhibit enhance impair narrow widen elevate prolong shorten quicken"
    )
}
_USUAL = "(?:usual|chief|main|principal|primary|typical)"
_EFFECT_IS = tuple(
    (
        verb,
        rf"^the {_USUAL} (?:effects?|actions?) of {{x}} (?:is|are) to {verb}(?= )",
        rf"\1 usually {verbs}",
    )
    for verb, verbs in sorted(_VERBED.items())
) + tuple(
    (verb, rf"^((?:[a-z0-9]+ ){{1,4}}usually [a-z]+ [^,;]+?) and (?:to )?{verb}(?= )", rf"\1 and {verbs}")
    for verb, verbs in sorted(_VERBED.items())
)
_PUPILS = "(?:miosis|pupillary constriction|constriction of the pupils?|small pupils|pinpoint pupils)"
_TOLERANCE = restatements(
    rf"""
tolerance: ^({_PUPILS}) (?:is|are) (?:an? |one of the )?(?:(?:common|characteristic|typical|usual|prominent
    |frequent) )*
    (?:effect|action|adverse effect|side effect|symptom) of {{x}},? to which (?:little|no|hardly any|scarcely any|only
     slight) {{word}} develops{{end}}
    = \2 causes \1 , and \2 leaves little {{word}} to small pupils
tolerance: ^{{x}} (?:is|are) (?:an? |one of the )?(?:(?:common|characteristic|typical|usual|prominent|frequent) )*
    (?:effect|action|adverse effect|side effect|symptom) of {{x}},? to which (?:little|no|hardly any|scarcely any|only
     slight) {{word}} develops{{end}}
    = \2 causes \1 , and \2 leaves little {{word}} to \1
tolerance: ^({_PUPILS}) (?:is|are) (?:an? |one of the )?(?:(?:common|characteristic|typical|usual|prominent
    |frequent) )*
    (?:effect|action|adverse effect|side effect|symptom) of {{x}},? to which {{word}} (?:rapidly |quickly |soon
     |readily
     )?develops(?: rapidly| quickly| readily)?{{end}}
    = \2 does not leave little {{word}} to small pupils
tolerance: ^{{x}} (?:is|are) (?:an? |one of the )?(?:(?:common|characteristic|typical|usual|prominent|frequent) )*
    (?:effect|action|adverse effect|side effect|symptom) of {{x}},? to which {{word}} (?:rapidly |quickly |soon
     |readily
     )?develops(?: rapidly| quickly| readily)?{{end}}
    = \2 does not leave little {{word}} to \1
tolerance: ^(?:little|no|hardly any|scarcely any) {{word}} (?:develops|is acquired) to (?:the )?(constipation
    |constipating
     effects?|constipating action) (?:of|from|caused by|produced by) {{x}}{{end}}
    = \2 leaves little {{word}} to constipation
tolerance: ^(?:little|no|hardly any|scarcely any) {{word}} (?:develops|is acquired) to (?:the )?(miosis|pupillary
     constriction
    |miotic effects?|miotic action|small pupils) (?:of|from|caused by|produced by) {{x}}{{end}}
    = \2 leaves little {{word}} to small pupils
characteristic/typical: ^{{x}} (is|are) an? {{word}} (?:effect|action|feature) of {{x}}{{end}}
    = \1 \2 an effect of \3
"""
)
_CAT_WORK = (
    "(?:metaboli[sz]es?|conjugates?|eliminates?|clears?|excretes?|glucuronidates?|inactivates?|detoxif(?:y|ies))"
)
_CATS = restatements(
    rf"""
cats: ^{{word}} {_CAT_WORK} {{x}} (?:more (?:efficiently|rapidly|readily|quickly)|faster|better|as (?:efficiently
    |rapidly
    |readily|quickly)) (?:than|as) (?:dogs|humans|people|dogs and humans)(?: do)?{{end}}
    = \1 passes {{word}} readily
cats: ^{{word}} {_CAT_WORK} {{x}} (?:less (?:efficiently|rapidly|readily|quickly)|more slowly|slower) than (?:dogs
    |humans
    |people|dogs and humans)(?: do)?{{end}}
    = \1 does not pass {{word}} readily
cats: ^{{word}} tolerate {{x}} better than (?:dogs|humans|people),? (?:because|since|as) they {_CAT_WORK} it(?: with
     glucuronic acid)? (?:more (?:efficiently|rapidly|readily|quickly)|faster|better){{end}}
    = \1 passes {{word}} readily
cats: ^{{word}} tolerate {{x}} (?:less well|worse) than (?:dogs|humans|people),? (?:because|since|as) they
     {_CAT_WORK} it
    (?: with glucuronic acid)? (?:less (?:efficiently|rapidly|readily|quickly)|more slowly|slower){{end}}
    = \1 is harmful to {{word}} , and \1 does not pass {{word}} readily
cats: ^{{x}} is (?:poisonous|toxic|harmful) to {{word}},? (?:because|since|as) they (?:lack the capacity to|are
     unable to
    |cannot|can not|scarcely|hardly) (?:conjugate|metaboli[sz]e|glucuronidate) it(?: with glucuronic acid)?{{end}}
    = \1 is harmful to {{word}} , and \1 does not pass {{word}} readily
"""
)
_CONTRASTS = restatements(
    r"""
most/many: ^{x}, (?:unlike|in contrast to|in contrast with|as opposed to) {word} (?:of the )?(?:other )?{x}, (is
    |are) not
     ([^,;]+){end}
    = \1 \3 not \4 , and {word} \2 are \4
most/many: ^{x}, (?:unlike|in contrast to|in contrast with|as opposed to) {word} (?:of the )?(?:other )?{x}, (is|are)
     (?!not )([^,;]+){end}
    = \1 \3 \4 , and {word} \2 are not \4
most/many: ^{x}, (?:unlike|in contrast to|in contrast with|as opposed to) {word} (?:of the )?(?:other )?{x}, (does
    |do|can|has)
     ([^,;]+){end}
    = \1 \3 \4 , UNJUDGED
most/many: ^{x}, (?:unlike|in contrast to|in contrast with|as opposed to) {word} (?:of the )?(?:other )?{x}, (?!is
     |are
    |does |do |can |has )([a-z]+s [^,;]+){end}
    = \1 \3 , UNJUDGED
most/many: ^(?:unlike|in contrast to|in contrast with|as opposed to) {word} (?:of the )?(?:other )?{x}, {x} (is
    |are) not
     ([^,;]+){end}
    = \2 \3 not \4 , and {word} \1 are \4
most/many: ^(?:unlike|in contrast to|in contrast with|as opposed to) {word} (?:of the )?(?:other )?{x}, {x} (is|are)
     (?!not )([^,;]+){end}
    = \2 \3 \4 , and {word} \1 are not \4
most/many: ^(?:unlike|in contrast to|in contrast with|as opposed to) {word} (?:of the )?(?:other )?{x}, {x} (does
    |do|can|has)
     ([^,;]+){end}
    = \2 \3 \4 , UNJUDGED
common: ^{x}, in {word} with (?:most |many |all )?(?:of the )?(?:the )?other {x}, ([^,;]+){end}
    = \1 \3
""".replace("UNJUDGED", UNJUDGED)
)
_MONITORED = restatements(
    r"""
measurement/determination/estimation/assessment: (requires?|needs?|calls? for|necessitates?|demands?) (?:routine
     |regular
    |frequent |periodic |serial )?((?:[a-z]+ ){1,4}){word}(?= |,)
    = \1 \2 monitoring
measurement/determination/estimation/assessment/measurements: (requires?|needs?|calls? for|necessitates?|demands?)
     (?:routine
     |regular |frequent |periodic |serial )?{word} of (?:the )?([^;]+?){end}
    = \1 monitoring of \2
intervals: (?:is|are) (?:checked|measured|monitored|determined|assessed|tested|examined) at (?:regular |frequent
     |periodic
     |suitable |appropriate ){word}
    = are checked regularly
during/throughout: ^{word} (?:long term |prolonged |the )?(?:treatment|therapy) with {x},? ([^;]+?) (?:is|are)
     (?:regularly
     )?(?:checked|measured|monitored|determined|assessed)(?: regularly| periodically| routinely)?{end}
    = \1 needs monitoring of \2
during/throughout: ^{word} (?:long term |prolonged |the )?(?:treatment|therapy) with {x},? ([^;]+?) need not be
     (?:regularly )?(?:checked|measured|monitored|determined|assessed)(?: regularly| periodically| routinely)?{end}
    = \1 does not need monitoring of \2
"""
)
_FOR_ANIMALS = restatements(
    rf"""
animals/cats/dogs/horses/cattle: ^{{x}} (is|has been|was) (approved|licensed|used|employed)((?: by the fda)?) for
     (?:use in
     )?humans and (?:in |for )?{{word}}{{end}}
    = \1 \2 \3 \4 for use in humans , and \1 \2 \3 for use in {{word}}
animals/cats/dogs/horses/cattle: ^{{x}} (is|has been|was) (approved|licensed)((?: by the fda)?) for the ([a-z]+ of)
     humans and
     (?:of |in )?{{word}}{{end}}
    = \1 \2 \3 \4 for use in humans , {UNJUDGED}
animals/cats/dogs/horses/cattle: ^{{x}} (is|has been|was) (approved|licensed)((?: by the fda)?) for ([^,;]+?) in
     humans and
     (?:of |in )?{{word}}{{end}}
    = \1 \2 \3 \4 for use in humans , {UNJUDGED}
animals: ^{{x}} (is|has been|was) (approved|licensed|used|employed)((?: by the fda)?) for use in {{word}} and not in
     humans{{end}}
    = \1 \2 \3 for use in {{word}} , and \1 \2 not \3 for use in humans
relief/treatment/control/management: (is|are|has been) (approved|licensed|used|employed|indicated) for the {{word}} of
     ([^,;]+?) in (dogs|cats|horses|cattle|sheep|pigs|rabbits){{end}}
    = \1 used for \3 in \4
"""
)
# Who or what is meant, in plainer words.
_WORDS = restatements(
    r"""
human: {word} (?:beings?|patients?|subjects?)
    = humans
adrenergic: beta {word} blockers?
    = beta blockers
animals: ((?:is|are|has been|have been) (?:approved|licensed|used|employed)(?: by the fda)? for use in) {word} but
     not (?:for
     use )?in humans{end}
    = \1 {word} and not in humans
well: (humans|animals|cats|dogs|horses) as {word} as (?:of |in |for )?(?:the )?(humans|animals|cats|dogs|horses
    |cattle)
    = \1 and \2
genus: (?:a )?plants? of the {word} {x}{end}
    = \1
rather: (an? [^,;]+?) {word} than as (an? [^,;]+?){end}
    = \1 {word} than \2
found/occurs/present: ^{x} is (an? [^,;]+?) (?:that|which) (?:is )?{word} in (?!the |brain|gut|liver|kidney|blood|body
    |nerve|urine){x}{end}
    = \1 is \2 , and \1 is found in \3
that: (treatment resistant|refractory) ([a-z]+), {word} is,? in patients who (?:have|had) (?:not|failed to)
     (?:responded
    |respond) (?:adequately |sufficiently )?to (?:other |standard |at least two (?:other )?)[a-z]+{end}
    = \1 \2
adequately/sufficiently/satisfactorily: (not responded|not respond) {word}(?= )
    = \1
significant/important/relevant: (?<!no )(?<!any )(?<!not )(?<!without )clinically {word}
    =
combination: ^{x} (results?|arises?|follows?|ensues?) from (?:the )?{word} of {x} (?:and|with) {x}{end}
    = combining \3 with \4 causes \1
concurrent/concomitant/simultaneous/combined: ^{x} (results?|arises?|follows?|ensues?) from (?:the )?{word} (?:use
    |administration) of {x} (?:and|with) {x}{end}
    = combining \3 with \4 causes \1
dependent: (cessation|withdrawal|discontinuation) of ([a-z]+) (?:in|by) (?:an? )?(?:physically )?{word} (?:persons?
    |patients?
    |individuals?|drinkers?)
    = \1 of \2
discontinuation/withdrawal/cessation: ^(abrupt|sudden) {word} of (?:intrathecal|oral|long term|chronic) ([a-z]+)(?= )
    = \1 {word} of \2
resulted: has {word} in
    = can cause
cases: and,? in (?:some|rare|a few|severe|exceptional) {word},(?= )
    = and
"""
)
OF_TEXTBOOKS = (
    *_WORDS,
    *_FOR_ANIMALS,
    *_EXERTED,
    *_KINDS,
    *_BY_DEEDS,
    *_INGREDIENTS,
    *_KINDS_TOLD,
    *_RATHER,
    *_AMONG,
    *_HARMS,
    *_DRUGTESTS,
    *_TOGETHER,
    *_USES,
    *_DATES,
    *_ANTIDOTES,
    *_EFFECT_IS,
    *_TOLERANCE,
    *_CATS,
    *_CONTRASTS,
    *_MONITORED,
)
